import { Text } from "@mantine/core"
import { t } from "@/app/strings"
import { explain } from "@/components/problem-of"
import { When } from "@/components/times"
import type { WaitingEntry } from "@/lib/sync/view"
import { EditSummary } from "./edit-summary"
import classes from "./outbox.module.css"

export function WaitingLine({ entry }: { entry: WaitingEntry }) {
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <EditSummary entry={entry} />
        {entry.error && (
          <Text size="sm" c="var(--app-waiting)">
            {explain(entry.error)}
          </Text>
        )}
      </div>
      <Text size="sm" c="dimmed" className={classes.age}>
        {t.outbox.states[entry.state]} · <When at={entry.since} />
        {entry.attempts > 0 && ` · ${t.outbox.attempts(entry.attempts)}`}
      </Text>
    </li>
  )
}
