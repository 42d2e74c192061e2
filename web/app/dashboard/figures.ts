import { isOpen, isOverdue } from "@/app/jobs/job-query"
import type { Job } from "@/lib/documents"

const WEEK = 7 * 86_400_000

/** The numbers that a day begins with. */
export function figures(jobs: readonly Job[], me: string | undefined, now: number) {
  const open = jobs.filter(isOpen)
  return {
    open: open.length,
    mine: me ? open.filter(({ assigneeIds }) => assigneeIds.includes(me)).length : 0,
    overdue: open.filter((job) => isOverdue(job, now)).length,
    soon: open.filter(({ dueAt }) => dueAt && Date.parse(dueAt) >= now && Date.parse(dueAt) < now + WEEK).length,
    urgent: open.filter(({ priority }) => priority === "urgent").length,
  }
}
