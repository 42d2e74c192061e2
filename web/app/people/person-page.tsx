import { Paper, Text, Title } from "@mantine/core"
import { useMemo } from "react"
import { JobLines } from "@/app/jobs/job-lines"
import { isOpen, pressing } from "@/app/jobs/job-query"
import { RecordPage } from "@/app/records/record-page"
import { t } from "@/app/strings"
import { useAuth } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import { useJobs } from "@/contexts/job-context"
import { PEOPLE } from "./people"

/** Somebody: their record, their open jobs, and who changed what. */
export default function PersonPage({ id }: { id: string }) {
  const { getEmployee, saveEmployee, deleteEmployee, restoreEmployee, isLoading, history } = useEmployees()
  const { jobs } = useJobs()
  const { user } = useAuth()
  const person = getEmployee(id)
  const theirs = useMemo(
    () => pressing(jobs.filter((job) => isOpen(job) && job.assigneeIds.includes(id))).slice(0, 10),
    [jobs, id],
  )
  return (
    <RecordPage
      screen={PEOPLE}
      id={id}
      isLoading={isLoading}
      actions={{ get: getEmployee, save: saveEmployee, remove: deleteEmployee, restore: restoreEmployee, history }}
      about={person?.userId && ` · ${person.userId === user?.id ? t.people.you : t.people.account}`}
      aside={
        <Paper p="md">
          <Title order={2} mb="sm">
            {t.people.jobs}
          </Title>
          {theirs.length === 0 ? <Text c="dimmed">{t.people.noJobs}</Text> : <JobLines jobs={theirs} />}
        </Paper>
      }
    />
  )
}
