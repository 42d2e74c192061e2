import { t } from "@/app/strings"
import type { RowSync } from "@/lib/sync/view"
import { IconAlert, IconCheck, IconConflict, IconWaiting } from "./icons"
import classes from "./record-state.module.css"
import { dateTime } from "./times"

const ICONS = { saved: IconCheck, waiting: IconWaiting, conflict: IconConflict, rejected: IconAlert }

/** Whether a record is saved, waiting, in conflict or not accepted: never by colour alone. */
export function RecordState({ sync, compact = false }: { sync: RowSync; compact?: boolean }) {
  const Icon = ICONS[sync.state]
  const label = t.sync[sync.state]
  const since = sync.since ? `${label}, ${dateTime(sync.since)}` : label
  return (
    <span className={classes.state} data-state={sync.state}>
      {compact ? (
        <span role="img" aria-label={label} title={since}>
          <Icon size={15} stroke={1.8} aria-hidden />
        </span>
      ) : (
        <>
          <Icon size={15} stroke={1.8} aria-hidden />
          {label}
        </>
      )}
    </span>
  )
}
