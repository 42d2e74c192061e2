import { Stack } from "@mantine/core"
import { memo, useCallback, useMemo, useRef } from "react"
import { t } from "@/app/strings"
import { only, overtakenKeys } from "@/components/custom-draft"
import { useEdits, useSame } from "@/components/edits"
import { told } from "@/components/fields"
import { FormBar } from "@/components/form-bar"
import { Meanwhile } from "@/components/meanwhile"
import { useNames } from "@/components/names"
import { ProblemAlert } from "@/components/problem-alert"
import { fieldErrors } from "@/components/problem-of"
import { useRefocus } from "@/components/refocus"
import { RejectedAlert } from "@/components/rejected-alert"
import { attempt, Review } from "@/components/review"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import type { JobsValue } from "@/contexts/job-context"
import type { Job } from "@/lib/documents"
import type { TypedFields } from "@/lib/sync/typed"
import type { RejectedEntry } from "@/lib/sync/view"
import { checkJob, draftOf, fieldsOf, type JobDraft } from "./job-draft"
import { JobFields } from "./job-fields"

/** The own fields that both have changed. */
const contested = (raw: JobDraft, typed: TypedFields, job: Job) =>
  overtakenKeys({ rows: raw.custom, from: (typed.custom?.from ?? {}) as Job["custom"] }, job.custom)

/** A job's form. It follows the job while it changes elsewhere, but for what is being edited here. */
export const JobForm = memo(function JobForm(props: {
  job: Job
  rejected: RejectedEntry[]
  saveJob: JobsValue["saveJob"]
  getJob: JobsValue["getJob"]
}) {
  const { job, rejected, saveJob, getJob } = props
  const names = useNames()
  const under = useMemo(() => ({ collection: "jobs" as const, id: job.id, doc: job }), [job])
  const edits = useEdits(useSame(useMemo(() => draftOf(job), [job])), `jobs/${job.id}`, under)
  const values = useSame(edits.values)
  const self = useRef<HTMLFormElement>(null)
  useRefocus(self)
  const form = useSubmit(
    () => checkJob(edits.values),
    async () => {
      await saveJob(job.id, edits.given(fieldsOf(edits.raw, edits.changed)))
      edits.saved(() => getJob(job.id))
      toast(t.jobs.saved)
    },
  )
  const errors = useMemo(
    () => Object.assign({}, ...rejected.map(({ problem }) => fieldErrors(problem)), form.errors),
    [rejected, form.errors],
  )
  const { overtaken, drop, keep, raw, typed } = edits
  const theirs = useCallback(
    (field: keyof JobDraft) => (field === "custom" ? only(job.custom, contested(raw, typed, job)) : job[field]),
    [raw, typed, job],
  )
  const hint = useCallback(
    (field: keyof JobDraft) =>
      overtaken.includes(field) && (
        <Meanwhile value={told("jobs", field, theirs(field), names)} onTake={() => drop(field)} />
      ),
    [overtaken, drop, theirs, names],
  )
  const mine = (field: keyof JobDraft) => {
    const value = attempt(() => fieldsOf(raw, [field])[field], raw[field])
    return field === "custom" ? only(value as Job["custom"], contested(raw, typed, job)) : value
  }
  return (
    <form ref={self} onSubmit={form.submit} noValidate>
      <Stack>
        <RejectedAlert entries={rejected} />
        <ProblemAlert problem={form.problem} />
        <JobFields values={values} set={edits.set} typing={edits.typing} errors={errors} hint={hint} />
        <FormBar
          dirty={edits.changed.length > 0}
          busy={form.busy}
          restored={edits.restored}
          overtaken={overtaken.length}
          review={
            <Review
              collection="jobs"
              fields={overtaken.map((field) => ({ field, mine: mine(field), theirs: theirs(field) }))}
              onTake={(field) => drop(field as keyof JobDraft)}
              onKeep={(field) => keep(field as keyof JobDraft)}
            />
          }
          onReset={edits.reset}
        />
      </Stack>
    </form>
  )
})
