import { Text, Title } from "@mantine/core"
import { useVirtualizer } from "@tanstack/react-virtual"
import { type DragEvent, useCallback, useRef, useState } from "react"
import { t } from "@/app/strings"
import { ChoiceMark } from "@/components/choice-mark"
import { choice } from "@/components/fields"
import type { Names } from "@/components/names"
import { useJobs } from "@/contexts/job-context"
import type { Job, JobStatus } from "@/lib/documents"
import type { Synced } from "@/lib/sync/view"
import classes from "./board.module.css"
import { CARD, JobCard } from "./job-card"

/** Of a card, whatever is on it: none needs measuring. */
const HEIGHT = 114

export function BoardColumn(props: {
  status: JobStatus
  jobs: readonly Synced<Job>[]
  names: Names
  /** Null: who looks at it may not. */
  onMove: ((job: Job, status: JobStatus) => Promise<void>) | null
}) {
  const { status, jobs, names, onMove } = props
  const { getJob } = useJobs()
  const scroll = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState(false)
  const cards = useVirtualizer({
    count: jobs.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => HEIGHT,
    getItemKey: useCallback((i: number) => jobs[i]?.id ?? i, [jobs]),
    overscan: 4,
    gap: 8,
  })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const job = getJob(event.dataTransfer.getData(CARD))
    if (job) void onMove?.(job, status)
  }
  return (
    <section
      className={classes.column}
      data-over={over || undefined}
      aria-label={choice(status)}
      onDragOver={(e) => {
        if (!e.dataTransfer.types.includes(CARD)) return
        e.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Title order={2} size="h3" className={classes.name}>
        <ChoiceMark value={status} />
        <Text span size="sm" c="dimmed">
          {jobs.length.toLocaleString()}
        </Text>
      </Title>
      <div
        ref={scroll}
        className={classes.cards}
        tabIndex={jobs.length === 0 ? -1 : 0}
        role="group"
        aria-label={choice(status)}
      >
        {jobs.length === 0 && (
          <Text size="sm" c="dimmed" ta="center" py="lg">
            {t.jobs.columnEmpty}
          </Text>
        )}
        <div role="list" style={{ position: "relative", height: cards.getTotalSize() }}>
          {cards.getVirtualItems().map((at) => {
            const job = jobs[at.index]
            return job ? (
              <div
                key={at.key}
                role="listitem"
                className={classes.slot}
                style={{ transform: `translateY(${at.start}px)` }}
              >
                <JobCard job={job} names={names} onMove={onMove} />
              </div>
            ) : null
          })}
        </div>
      </div>
    </section>
  )
}
