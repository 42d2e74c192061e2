import { Stack } from "@mantine/core"
import { memo, useCallback, useMemo } from "react"
import { t } from "@/app/strings"
import { useEdits, useSame } from "@/components/edits"
import { told } from "@/components/fields"
import { FormBar } from "@/components/form-bar"
import { Meanwhile } from "@/components/meanwhile"
import { useNames } from "@/components/names"
import { ProblemAlert } from "@/components/problem-alert"
import { fieldErrors } from "@/components/problem-of"
import { RejectedAlert } from "@/components/rejected-alert"
import { toast } from "@/components/toast"
import { useLeaveGuard } from "@/components/use-leave-guard"
import { useSubmit } from "@/components/use-submit"
import type { JobsValue } from "@/contexts/job-context"
import type { Job } from "@/lib/documents"
import type { RejectedEntry } from "@/lib/sync/view"
import { checkJob, draftOf, fieldsOf, type JobDraft } from "./job-draft"
import { JobFields } from "./job-fields"

/** A job's form. It follows the job while it changes elsewhere, but for what is being edited here. */
export const JobForm = memo(function JobForm(props: {
  job: Job
  rejected: RejectedEntry[]
  updateJob: JobsValue["updateJob"]
}) {
  const { job, rejected, updateJob } = props
  const names = useNames()
  const edits = useEdits(useSame(useMemo(() => draftOf(job), [job])))
  const form = useSubmit(
    () => checkJob(edits.values),
    async () => {
      await updateJob(job.id, fieldsOf(edits.values, edits.changed, job.custom))
      edits.reset()
      toast(t.jobs.saved)
    },
  )
  useLeaveGuard(edits.changed.length > 0)
  const errors = useMemo(
    () => Object.assign({}, ...rejected.map(({ problem }) => fieldErrors(problem)), form.errors),
    [rejected, form.errors],
  )
  const { overtaken, drop } = edits
  const hint = useCallback(
    (field: keyof JobDraft) =>
      overtaken.includes(field) && (
        <Meanwhile value={told("jobs", field, job[field], names)} onTake={() => drop(field)} />
      ),
    [overtaken, drop, job, names],
  )
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <RejectedAlert entries={rejected} />
        <ProblemAlert problem={form.problem} />
        <JobFields values={edits.values} set={edits.set} errors={errors} hint={hint} />
        <FormBar dirty={edits.changed.length > 0} busy={form.busy} onReset={edits.reset} />
      </Stack>
    </form>
  )
})
