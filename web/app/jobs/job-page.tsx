import { ActionIcon, Group, Paper, Tabs } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { memo, type ReactNode, useEffect, useRef, useState } from "react"
import { Thread } from "@/app/chat/thread-view"
import { useDeletion } from "@/app/deleted/use-deleted"
import { t } from "@/app/strings"
import { Confirm } from "@/components/confirm"
import { Empty } from "@/components/empty"
import { IconDelete, IconSearch } from "@/components/icons"
import { ButtonLink, TextLink } from "@/components/link"
import { useNames } from "@/components/names"
import { Page } from "@/components/page"
import { ReadOnly } from "@/components/read-only"
import { RecordHistory } from "@/components/record-history"
import { RecordState } from "@/components/record-state"
import { useRejected } from "@/components/rejected"
import { When } from "@/components/times"
import { toast } from "@/components/toast"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"
import { useChat } from "@/contexts/chat-context"
import { useJobs } from "@/contexts/job-context"
import type { Job } from "@/lib/documents"
import { may } from "@/lib/may"
import { GoneJob } from "./gone-job"
import { JobForm } from "./job-form"
import classes from "./job-page.module.css"

/** One job: its form, its thread, and who changed what. */
export default function JobPage({ id }: { id: string }) {
  const { getJob, isLoading, history, saveJob } = useJobs()
  const { conversations } = useChat()
  const { user } = useAuth()
  const rejected = useRejected("jobs", id)
  const job = getJob(id)
  const last = useRef<Job>(undefined)
  if (job) last.current = job
  const deletion = useDeletion("jobs", id, !job && !last.current && !isLoading)
  if (!job && last.current) return <GoneJob id={id} job={last.current} deletion={null} />
  if (!job && (isLoading || deletion === undefined)) return <WorkspaceLoadingSkeleton />
  if (!job && deletion) return <GoneJob id={id} job={null} deletion={deletion} />
  if (!job) {
    return (
      <Empty alone icon={IconSearch} title={t.jobs.missing} text={t.jobs.missingText}>
        <ButtonLink to="/jobs">{t.jobs.title}</ButtonLink>
      </Empty>
    )
  }
  return (
    <Page
      wide
      title={job.title}
      about={<About job={job} />}
      actions={
        <>
          <RecordState sync={job.sync} />
          {job.sync.state === "conflict" && (
            <ButtonLink to="/conflicts" color="brick" size="xs">
              {t.home.decisions}
            </ButtonLink>
          )}
          {may(user, "delete", "jobs", job) && <DeleteJob id={id} title={job.title} />}
        </>
      }
    >
      <Parts
        details={
          <ReadOnly when={!may(user, "update", "jobs", job)}>
            <JobForm job={job} rejected={rejected} saveJob={saveJob} getJob={getJob} />
          </ReadOnly>
        }
        thread={<Thread conversation={`job:${id}`} empty={t.jobs.threadEmpty} />}
        history={<RecordHistory collection="jobs" id={id} version={job.version} history={history} />}
        unread={conversations.find((each) => each.jobId === id)?.unread ?? 0}
      />
    </Page>
  )
}

function About({ job }: { job: Job }) {
  const names = useNames()
  return (
    <>
      <TextLink to="/jobs" size="sm" underline="always">
        {t.jobs.title}
      </TextLink>
      {" · "}
      {t.jobs.updated} <When at={job.updatedAt} /> {t.jobs.by(names.ofUser(job.updatedBy))}
    </>
  )
}

const DeleteJob = memo(function DeleteJob({ id, title }: { id: string; title: string }) {
  const { deleteJob, restoreJob } = useJobs()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <ActionIcon variant="default" size="lg" aria-label={t.action.delete} onClick={() => setAsking(true)}>
        <IconDelete size={17} />
      </ActionIcon>
      <Confirm
        opened={asking}
        title={t.jobs.confirmDelete}
        text={t.jobs.confirmDeleteText}
        action={t.action.delete}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await deleteJob(id)
          toast(t.jobs.deleted(title), () => void restoreJob(id))
        }}
      />
    </>
  )
})

/** Side by side where there is room, else one behind the other. */
function Parts(props: { details: ReactNode; thread: ReactNode; history: ReactNode; unread: number }) {
  const wide = useMediaQuery("(min-width: 75em)", undefined, { getInitialValueInEffect: false }) ?? true
  const [tab, setTab] = useState<string | null>(wide ? "thread" : "details")
  useEffect(() => {
    if (wide) setTab((now) => (now === "details" ? "thread" : now))
  }, [wide])
  const tabs = (
    <Tabs value={tab} onChange={setTab} keepMounted={false}>
      <Tabs.List mb="md" grow={!wide}>
        {!wide && <Tabs.Tab value="details">{t.jobs.details}</Tabs.Tab>}
        <Tabs.Tab value="thread">
          {t.jobs.thread}
          {props.unread > 0 && ` (${props.unread})`}
        </Tabs.Tab>
        <Tabs.Tab value="history">{t.jobs.history}</Tabs.Tab>
      </Tabs.List>
      {!wide && (
        <Tabs.Panel value="details" keepMounted>
          {props.details}
        </Tabs.Panel>
      )}
      <Tabs.Panel value="thread">
        <div className={classes.thread}>{props.thread}</div>
      </Tabs.Panel>
      <Tabs.Panel value="history">{props.history}</Tabs.Panel>
    </Tabs>
  )
  if (!wide) return tabs
  return (
    <Group className={classes.parts} align="flex-start" wrap="nowrap">
      <div className={classes.details}>{props.details}</div>
      <Paper className={classes.aside} p="md">
        {tabs}
      </Paper>
    </Group>
  )
}
