import { ActionIcon, Menu, Text } from "@mantine/core"
import { type KeyboardEvent, memo, useState } from "react"
import { Link } from "wouter"
import { t } from "@/app/strings"
import { ChoiceMark } from "@/components/choice-mark"
import { JOB_STATUSES } from "@/components/fields"
import { IconMore } from "@/components/icons"
import type { Names } from "@/components/names"
import { PersonStack } from "@/components/person"
import { RecordState } from "@/components/record-state"
import { When } from "@/components/times"
import type { Job, JobStatus } from "@/lib/documents"
import type { Synced } from "@/lib/sync/view"
import classes from "./board.module.css"
import { isOverdue } from "./job-query"

/** What a dragged card carries: the job's id. */
export const CARD = "application/x-smarterp-job"

const STEP: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

export const JobCard = memo(function JobCard(props: {
  job: Synced<Job>
  names: Names
  onMove: ((job: Job, status: JobStatus) => Promise<void>) | null
}) {
  const { job, names, onMove } = props
  const [menu, setMenu] = useState(false)
  const keys = (event: KeyboardEvent) => {
    const step = STEP[event.key]
    if (!event.altKey || !step) return
    event.preventDefault()
    const next = JOB_STATUSES[JOB_STATUSES.indexOf(job.status) + step]
    if (next) void onMove?.(job, next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is for pointers; keys and the menu do the same
    <div
      className={classes.card}
      data-card={job.id}
      draggable={onMove !== null}
      onDragStart={(e) => e.dataTransfer.setData(CARD, job.id)}
      onKeyDown={keys}
    >
      <div className={classes.top}>
        <Link href={`/jobs/${job.id}`} className={classes.title}>
          {job.title}
        </Link>
        {onMove && (
          <Menu opened={menu} onChange={setMenu} position="bottom-end" shadow="md">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t.jobs.move(job.title)}>
                <IconMore size={17} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {JOB_STATUSES.map((status) => (
                <Menu.Item key={status} disabled={status === job.status} onClick={() => void onMove(job, status)}>
                  <ChoiceMark value={status} />
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {job.customer && (
        <Text size="xs" c="dimmed" truncate>
          {job.customer}
        </Text>
      )}
      <div className={classes.bottom}>
        {job.priority !== "normal" && <ChoiceMark value={job.priority} />}
        {job.dueAt && (
          <Text span size="xs" c={isOverdue(job, Date.now()) ? "var(--app-wrong)" : "dimmed"}>
            <When at={job.dueAt} form="date" />
          </Text>
        )}
        <span className={classes.end}>
          <PersonStack names={job.assigneeIds.map(names.ofEmployee)} />
          <RecordState sync={job.sync} compact />
        </span>
      </div>
    </div>
  )
})
