import { Paper, Title } from "@mantine/core"
import { useMemo } from "react"
import { Link } from "wouter"
import { byStatus } from "@/app/jobs/job-query"
import { t } from "@/app/strings"
import { ChoiceMark } from "@/components/choice-mark"
import { JOB_STATUSES } from "@/components/fields"
import type { Job } from "@/lib/documents"
import classes from "./dashboard.module.css"

/** All jobs in one line, as long as their numbers. */
export function StatusBar({ jobs }: { jobs: readonly Job[] }) {
  const columns = useMemo(() => byStatus(jobs), [jobs])
  return (
    <Paper p="md" component="section" aria-label={t.home.byStatus}>
      <Title order={2} mb="sm">
        {t.home.byStatus}
      </Title>
      <div className={classes.bar} aria-hidden>
        {JOB_STATUSES.map((status) => (
          <span key={status} data-value={status} style={{ flexGrow: columns[status].length }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {JOB_STATUSES.map((status) => (
          <li key={status}>
            <Link href={`/jobs?status=${status}`} className={classes.legendLink}>
              <ChoiceMark value={status} /> <b>{columns[status].length.toLocaleString()}</b>
            </Link>
          </li>
        ))}
      </ul>
    </Paper>
  )
}
