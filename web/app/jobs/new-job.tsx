import { Stack } from "@mantine/core"
import { useLocation } from "wouter"
import { Job } from "@/app/fetched-pages"
import { t } from "@/app/strings"
import { useEdits } from "@/components/edits"
import { FormBar } from "@/components/form-bar"
import { NotAllowed } from "@/components/not-allowed"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { leaveFocus } from "@/components/refocus"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import { useAuth } from "@/contexts/auth-context"
import { useJobs } from "@/contexts/job-context"
import { may } from "@/lib/may"
import { checkJob, NEW_JOB, newJob } from "./job-draft"
import { JobFields } from "./job-fields"

export default function NewJob() {
  const { user } = useAuth()
  return may(user, "create", "jobs") ? (
    <NewJobForm />
  ) : (
    <NotAllowed title={t.jobs.notAllowed} text={t.jobs.notAllowedText} to="/jobs" place={t.jobs.title} />
  )
}

function NewJobForm() {
  const { addJob, getJob } = useJobs()
  const [, go] = useLocation()
  const edits = useEdits(NEW_JOB, "jobs/new")
  const form = useSubmit(
    () => checkJob(edits.values),
    async () => {
      const job = await addJob(newJob(edits.values, edits.changed), edits.given({}).spent)
      // Who types on must not meet a screen that is still being fetched.
      await Job.fetch().catch(() => {})
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
