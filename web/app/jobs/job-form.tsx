import { Stack } from "@mantine/core"
import { useMemo } from "react"
import { t } from "@/app/strings"
import { useEdits } from "@/components/edits"
import { told } from "@/components/fields"
import { FormBar } from "@/components/form-bar"
import { Meanwhile } from "@/components/meanwhile"
import { useNames } from "@/components/names"
import { ProblemAlert } from "@/components/problem-alert"
import { fieldErrors } from "@/components/problem-of"
import { useRejected } from "@/components/rejected"
import { RejectedAlert } from "@/components/rejected-alert"
import { toast } from "@/components/toast"
import { useLeaveGuard } from "@/components/use-leave-guard"
import { useSubmit } from "@/components/use-submit"
import { useJobs } from "@/contexts/job-context"
import type { Job } from "@/lib/documents"
import { checkJob, draftOf, fieldsOf, type JobDraft } from "./job-draft"
import { JobFields } from "./job-fields"

/** A job's form. It follows the job while it changes elsewhere, but for what is being edited here. */
export function JobForm({ job }: { job: Job }) {
  const { updateJob } = useJobs()
  const names = useNames()
  const rejected = useRejected("jobs", job.id)
  const base = useMemo(() => draftOf(job), [job])
  const edits = useEdits(base)
  const form = useSubmit(
    () => checkJob(edits.values),
    async () => {
      await updateJob(job.id, fieldsOf(edits.values, edits.changed, job.custom))
      edits.reset()
      toast(t.jobs.saved)
    },
  )
  useLeaveGuard(edits.changed.length > 0)
  const refused = Object.assign({}, ...rejected.map(({ problem }) => fieldErrors(problem)))
  const hint = (field: keyof JobDraft) =>
    edits.overtaken.includes(field) && (
      <Meanwhile value={told("jobs", field, job[field], names)} onTake={() => edits.drop(field)} />
    )
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <RejectedAlert entries={rejected} />
        <ProblemAlert problem={form.problem} />
        <JobFields values={edits.values} set={edits.set} errors={{ ...refused, ...form.errors }} hint={hint} />
        <FormBar dirty={edits.changed.length > 0} busy={form.busy} onReset={edits.reset} />
      </Stack>
    </form>
  )
}
