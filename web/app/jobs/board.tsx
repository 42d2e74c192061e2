import { Text, VisuallyHidden } from "@mantine/core"
import { useCallback, useMemo, useRef, useState } from "react"
import { t } from "@/app/strings"
import { choice, JOB_STATUSES } from "@/components/fields"
import { useNames } from "@/components/names"
import { toast } from "@/components/toast"
import { useAuth } from "@/contexts/auth-context"
import { useJobs } from "@/contexts/job-context"
import type { Job, JobStatus } from "@/lib/documents"
import { may } from "@/lib/may"
import type { Synced } from "@/lib/sync/view"
import classes from "./board.module.css"
import { BoardColumn } from "./board-column"
import { byStatus } from "./job-query"

/** Jobs by status. A card is moved by keys, by its menu or by dragging; each move is told aloud. */
export default function Board({ jobs }: { jobs: readonly Synced<Job>[] }) {
  const { updateJob } = useJobs()
  const { user } = useAuth()
  const allowed = may(user, "update", "jobs")
  const names = useNames()
  const columns = useMemo(() => byStatus(jobs), [jobs])
  const [said, setSaid] = useState("")
  const board = useRef<HTMLDivElement>(null)

  const move = useCallback(
    async (job: Job, status: JobStatus) => {
      if (job.status === status) return
      await updateJob(job.id, { status })
      toast(t.jobs.moved(job.title, choice(status)), () => void updateJob(job.id, { status: job.status }))
      setSaid(t.jobs.moved(job.title, choice(status)))
      // The card is drawn anew in its new column: the focus goes with it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => board.current?.querySelector<HTMLElement>(`[data-card="${job.id}"] a`)?.focus()),
      )
    },
    [updateJob],
  )
  return (
    <>
      {allowed && (
        <Text size="sm" c="dimmed" mb="sm" visibleFrom="sm">
          {t.jobs.boardHint}
        </Text>
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <div ref={board} className={classes.board}>
        {JOB_STATUSES.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            jobs={columns[status]}
            names={names}
            onMove={allowed ? move : null}
          />
        ))}
      </div>
    </>
  )
}
