import { ActionIcon, Paper, Stack, Text, Title } from "@mantine/core"
import { useMemo, useState } from "react"
import { useLocation } from "wouter"
import { GoneRecord } from "@/app/deleted/gone-record"
import { useDeletion } from "@/app/deleted/use-deleted"
import { JobLines } from "@/app/jobs/job-lines"
import { isOpen, pressing } from "@/app/jobs/job-query"
import { t } from "@/app/strings"
import { Confirm } from "@/components/confirm"
import { Empty } from "@/components/empty"
import { IconDelete, IconSearch } from "@/components/icons"
import { ButtonLink, TextLink } from "@/components/link"
import { Page } from "@/components/page"
import { RecordHistory } from "@/components/record-history"
import { RecordState } from "@/components/record-state"
import { toast } from "@/components/toast"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import { useJobs } from "@/contexts/job-context"
import { may } from "@/lib/may"
import { PersonForm } from "./person-form"
import classes from "./person-page.module.css"

/** Somebody: their record, their open jobs, and who changed what. */
export default function PersonPage({ id }: { id: string }) {
  const { getEmployee, isLoading, history } = useEmployees()
  const { jobs } = useJobs()
  const { user } = useAuth()
  const person = getEmployee(id)
  const theirs = useMemo(
    () => pressing(jobs.filter((job) => isOpen(job) && job.assigneeIds.includes(id))).slice(0, 10),
    [jobs, id],
  )
  const deletion = useDeletion("employees", id, !person && !isLoading)
  if (!person && (isLoading || deletion === undefined)) return <WorkspaceLoadingSkeleton />
  if (!person && deletion) {
    const known = (deletion !== "old" ? deletion.document.name : null) as string | null
    return (
      <GoneRecord
        collection="employees"
        id={id}
        title={known ?? t.people.gone}
        version={0}
        deletion={deletion}
        allowed={may(user, "restore", "employees")}
      />
    )
  }
  if (!person || !user) {
    return (
      <Empty alone icon={IconSearch} title={t.people.missing} text={t.people.missingText}>
        <ButtonLink to="/people">{t.people.title}</ButtonLink>
      </Empty>
    )
  }
  return (
    <Page
      wide
      title={person.name}
      about={
        <>
          <TextLink to="/people" size="sm" underline="always">
            {t.people.title}
          </TextLink>
          {person.userId && ` · ${person.userId === user.id ? t.people.you : t.people.account}`}
        </>
      }
      actions={
        <>
          <RecordState sync={person.sync} />
          {may(user, "delete", "employees", person) && <DeletePerson id={id} name={person.name} />}
        </>
      }
    >
      <div className={classes.parts}>
        <PersonForm person={person} user={user} />
        <Stack>
          <Paper p="md">
            <Title order={2} mb="sm">
              {t.people.jobs}
            </Title>
            {theirs.length === 0 ? <Text c="dimmed">{t.people.noJobs}</Text> : <JobLines jobs={theirs} />}
          </Paper>
          <Paper p="md">
            <Title order={2} mb="sm">
              {t.jobs.history}
            </Title>
            <RecordHistory collection="employees" id={id} version={person.version} history={history} />
          </Paper>
        </Stack>
      </div>
    </Page>
  )
}

function DeletePerson({ id, name }: { id: string; name: string }) {
  const { deleteEmployee, restoreEmployee } = useEmployees()
  const [, go] = useLocation()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <ActionIcon variant="default" size="lg" aria-label={t.action.delete} onClick={() => setAsking(true)}>
        <IconDelete size={17} />
      </ActionIcon>
      <Confirm
        opened={asking}
        title={t.people.confirmDelete}
        text={t.people.confirmDeleteText}
        action={t.action.delete}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await deleteEmployee(id)
          toast(t.people.deleted(name), () => void restoreEmployee(id))
          go("/people")
        }}
      />
    </>
  )
}
