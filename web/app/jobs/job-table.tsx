import { Paper, Text, UnstyledButton } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { memo } from "react"
import { Link } from "wouter"
import { t } from "@/app/strings"
import { ChoiceMark } from "@/components/choice-mark"
import { IconDown, IconUp } from "@/components/icons"
import { type Names, useNames } from "@/components/names"
import { PersonStack } from "@/components/person"
import { RecordState } from "@/components/record-state"
import { When } from "@/components/times"
import { WindowRows } from "@/components/window-rows"
import type { Job } from "@/lib/documents"
import type { Synced } from "@/lib/sync/view"
import { isOverdue, type JobColumn, type JobQuery } from "./job-query"
import classes from "./jobs.module.css"

const COLUMNS: { column: JobColumn | null; label: string; name: string }[] = [
  { column: "title", label: t.fields.jobs.title ?? "", name: "title" },
  { column: "status", label: t.fields.jobs.status ?? "", name: "status" },
  { column: "priority", label: t.fields.jobs.priority ?? "", name: "priority" },
  { column: "customer", label: t.fields.jobs.customer ?? "", name: "customer" },
  { column: null, label: t.jobs.who, name: "who" },
  { column: "dueAt", label: t.fields.jobs.dueAt ?? "", name: "due" },
  { column: "updatedAt", label: t.jobs.updated, name: "updated" },
  { column: null, label: t.sync.state, name: "state" },
]
const TALL = 74
const LOW = 48

export function JobTable(props: { jobs: readonly Synced<Job>[]; query: JobQuery; onChange(query: JobQuery): void }) {
  const { jobs, query, onChange } = props
  const names = useNames()
  const narrow = useMediaQuery("(max-width: 61.99em)", undefined, { getInitialValueInEffect: false }) ?? false
  return (
    <Paper className={classes.table} role="table" aria-label={t.jobs.title} aria-rowcount={jobs.length + 1}>
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.row}>
          {COLUMNS.map((each) => (
            <Heading key={each.name} {...each} query={query} onChange={onChange} />
          ))}
        </div>
      </div>
      <div role="rowgroup">
        <WindowRows
          key={String(narrow)}
          items={jobs}
          rowHeight={narrow ? TALL : LOW}
          row={(job, i) => <Row job={job} index={i} names={names} />}
        />
      </div>
    </Paper>
  )
}

function Heading(props: {
  column: JobColumn | null
  label: string
  name: string
  query: JobQuery
  onChange(query: JobQuery): void
}) {
  const { column, label, name, query, onChange } = props
  const sorted = column !== null && query.sort === column
  const direction = query.descending ? "descending" : "ascending"
  return (
    <div role="columnheader" data-column={name} {...(sorted ? { "aria-sort": direction } : {})}>
      {column ? (
        <UnstyledButton
          className={classes.sort}
          data-sorted={sorted || undefined}
          title={t.jobs.sortBy(label)}
          onClick={() => onChange({ ...query, sort: column, descending: sorted ? !query.descending : false })}
        >
          {label}
          {sorted && (query.descending ? <IconDown size={14} aria-hidden /> : <IconUp size={14} aria-hidden />)}
        </UnstyledButton>
      ) : (
        label
      )}
    </div>
  )
}

const Row = memo(function Row({ job, index, names }: { job: Synced<Job>; index: number; names: Names }) {
  const late = isOverdue(job, Date.now())
  return (
    <div role="row" aria-rowindex={index + 2} className={classes.row} data-job={job.id}>
      <div role="cell" data-column="title">
        <Link href={`/jobs/${job.id}`} className={classes.link}>
          {job.title}
        </Link>
      </div>
      <div role="cell" data-column="status">
        <ChoiceMark value={job.status} />
      </div>
      <div role="cell" data-column="priority">
        <ChoiceMark value={job.priority} />
      </div>
      <div role="cell" data-column="customer">
        {job.customer}
      </div>
      <div role="cell" data-column="who">
        <PersonStack names={job.assigneeIds.map(names.ofEmployee)} />
      </div>
      <div role="cell" data-column="due" data-late={late || undefined}>
        {job.dueAt && <When at={job.dueAt} form="date" />}
        {late && (
          <Text span size="xs" ml={6}>
            {t.home.overdue}
          </Text>
        )}
      </div>
      <div role="cell" data-column="updated">
        <When at={job.updatedAt} />
      </div>
      <div role="cell" data-column="state">
        <RecordState sync={job.sync} compact />
      </div>
    </div>
  )
})
