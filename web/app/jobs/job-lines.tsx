import { Text } from "@mantine/core"
import { ChoiceMark } from "@/components/choice-mark"
import { TextLink } from "@/components/link"
import { When } from "@/components/times"
import type { Job } from "@/lib/documents"
import classes from "./job-lines.module.css"
import { isOverdue } from "./job-query"

/** Some jobs, a line each. */
export function JobLines({ jobs }: { jobs: readonly Job[] }) {
  return (
    <ul className={classes.lines}>
      {jobs.map((job) => (
        <li key={job.id}>
          <TextLink to={`/jobs/${job.id}`} c="inherit" fw={550} size="sm">
            {job.title}
          </TextLink>
          <Text size="xs" c="dimmed" component="div" className={classes.about}>
            <ChoiceMark value={job.status} />
            {job.priority !== "normal" && <ChoiceMark value={job.priority} />}
            {job.dueAt && (
              <Text span inherit {...(isOverdue(job, Date.now()) ? { c: "var(--app-wrong)" } : {})}>
                <When at={job.dueAt} />
              </Text>
            )}
          </Text>
        </li>
      ))}
    </ul>
  )
}
