import { Stack } from "@mantine/core"
import { useLocation } from "wouter"
import { t } from "@/app/strings"
import { useEdits } from "@/components/edits"
import { FormBar } from "@/components/form-bar"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { leaveFocus } from "@/components/refocus"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import { useJobs } from "@/contexts/job-context"
import { checkJob, NEW_JOB, newJob } from "./job-draft"
import { JobFields } from "./job-fields"

export default function NewJob() {
  const { addJob, getJob } = useJobs()
  const [, go] = useLocation()
  const edits = useEdits(NEW_JOB, "jobs/new")
  const form = useSubmit(
    () => checkJob(edits.values),
    async () => {
      const job = await addJob(newJob(edits.values, edits.changed), edits.given({}).spent)
      edits.saved(() => getJob(job.id), { collection: "jobs", id: job.id })
      toast(t.jobs.saved)
      leaveFocus()
      go(`/jobs/${job.id}`, { replace: true })
    },
  )
  return (
    <Page title={t.jobs.new}>
      <form onSubmit={form.submit} noValidate>
        <Stack maw="46rem">
          <ProblemAlert problem={form.problem} />
          <JobFields
            values={edits.values}
            set={edits.set}
            typing={edits.typing}
            errors={form.errors}
            hint={() => null}
          />
          <FormBar dirty={edits.changed.length > 0} busy={form.busy} restored={edits.restored} onReset={edits.reset} />
        </Stack>
      </form>
    </Page>
  )
}
