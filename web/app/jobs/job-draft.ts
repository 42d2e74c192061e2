import { t } from "@/app/strings"
import type { Checks } from "@/components/drafts"
import * as record from "@/components/record-draft"
import type { Job, JobFields } from "@/lib/documents"

/** A job as the form has it. */
export type JobDraft = record.Draft<"jobs">

export const NEW_JOB = record.emptyDraft("jobs")

export const draftOf = (job: Job) => record.draftOf("jobs", job)

/** The changed fields as the server has them. The draft has passed {@link checkJob}. */
export const fieldsOf = (draft: JobDraft, changed: readonly (keyof JobDraft)[]) =>
  record.fieldsOf("jobs", draft, changed)

/** All that a new job is made with. */
export function newJob(draft: JobDraft, changed: readonly (keyof JobDraft)[]): Partial<JobFields> & { title: string } {
  return { ...(fieldsOf(draft, changed) as Partial<JobFields>), title: draft.title.trim() }
}

/** What is wrong with the draft, by field; empty when nothing is. */
export function checkJob(draft: JobDraft): Checks {
  const found = record.checkDraft("jobs", draft)
  if (found.estimatedMinutes) found.estimatedMinutes = t.check.minutes
  if (!found.dueAt && draft.scheduledAt && draft.dueAt && draft.dueAt < draft.scheduledAt)
    found.dueAt = t.check.dueFirst
  return found
}
