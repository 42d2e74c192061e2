import { Button, Group } from "@mantine/core"
import { useState } from "react"
import { t } from "@/app/strings"
import { Confirm } from "@/components/confirm"
import { ButtonLink } from "@/components/link"
import { recordPlace } from "@/components/record-place"
import { Reasons } from "@/components/rejected-alert"
import { When } from "@/components/times"
import { useSync } from "@/contexts/sync-context"
import type { RejectedEntry } from "@/lib/sync/view"
import { EditSummary } from "./edit-summary"
import classes from "./outbox.module.css"

/** A refused edit: its reason, and the three ways out. */
export function RejectedLine({ entry }: { entry: RejectedEntry }) {
  const { retry, discard } = useSync()
  const [asking, setAsking] = useState(false)
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <EditSummary entry={entry} />
        <div className={classes.reason}>
          <Reasons entry={entry} />
        </div>
        <Group gap="xs" mt="xs">
          <ButtonLink to={recordPlace(entry.collection, entry.documentId, entry.fields)} size="xs">
            {t.outbox.correct}
          </ButtonLink>
          <Button size="xs" variant="default" onClick={() => void retry(entry.id)}>
            {t.action.retry}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsking(true)}>
            {t.action.discard}
          </Button>
        </Group>
      </div>
      <span className={classes.age}>
        <When at={entry.at} />
      </span>
      <Confirm
        opened={asking}
        title={t.outbox.confirmDiscard}
        text={t.outbox.confirmDiscardText}
        action={t.action.discard}
        onConfirm={() => discard(entry.id)}
        onClose={() => setAsking(false)}
      />
    </li>
  )
}
