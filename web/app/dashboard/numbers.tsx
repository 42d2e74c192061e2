import { Paper, Text } from "@mantine/core"
import { useMemo } from "react"
import { Link } from "wouter"
import { t } from "@/app/strings"
import { useNow } from "@/components/times"
import { useEmployees } from "@/contexts/employee-context"
import { useJobs } from "@/contexts/job-context"
import classes from "./dashboard.module.css"
import { figures } from "./figures"

export function Numbers() {
  const { jobs } = useJobs()
  const { me } = useEmployees()
  const now = useNow()
  const counts = useMemo(() => figures(jobs, me?.id, now), [jobs, me, now])
  const all = [
    [t.home.open, counts.open, "/jobs?sort=dueAt"],
    [t.home.mine, counts.mine, me ? `/jobs?who=${me.id}&sort=dueAt` : "/jobs"],
    [t.home.overdue, counts.overdue, "/jobs?sort=dueAt"],
    [t.home.soon, counts.soon, "/jobs?sort=dueAt"],
    [t.home.urgent, counts.urgent, "/jobs?priority=urgent"],
  ] as const
  return (
    <div className={classes.numbers}>
      {all.map(([label, count, to]) => (
        <Paper key={label} component={Link} href={to} className={classes.number}>
          <Text span className={classes.figure} data-late={(label === t.home.overdue && count > 0) || undefined}>
            {count.toLocaleString()}
          </Text>
          <Text span size="sm" c="dimmed">
            {label}
          </Text>
        </Paper>
      ))}
    </div>
  )
}
