import { Anchor, Button, Group, Text } from "@mantine/core"
import { type ReactNode, useState } from "react"
import { t } from "@/app/strings"
import classes from "./form-bar.module.css"

/** Whether a form has something to save, always in sight; and what others changed of it meanwhile. */
export function FormBar(props: {
  dirty: boolean
  busy: boolean
  restored: boolean
  /** How many fields of those that are edited here somebody else has changed. */
  overtaken?: number
  review?: ReactNode
  onReset(): void
}) {
  const { dirty, busy, restored, overtaken = 0, review, onReset } = props
  const [reviewing, setReviewing] = useState(false)
  return (
    <div className={classes.bar} data-dirty={dirty || undefined}>
      {reviewing && overtaken > 0 && <div className={classes.review}>{review}</div>}
      <Group justify="space-between" gap="xs" className={classes.line}>
        {restored ? (
          <DraftRestored onDiscard={onReset} />
        ) : (
          <Text size="sm" c="dimmed" role="status" className={classes.said}>
            {dirty ? t.form.unsaved : t.form.nothing}
          </Text>
        )}
        <Group gap="xs">
          {overtaken > 0 && (
            <Text size="sm" role="status" className={classes.meanwhile}>
              {t.form.changedMeanwhile(overtaken)}
              {" · "}
              <Anchor
                component="button"
                type="button"
                size="sm"
                aria-expanded={reviewing}
                onClick={() => setReviewing(!reviewing)}
              >
                {t.form.review}
              </Anchor>
            </Text>
          )}
          {dirty && !restored && (
            <Button variant="default" onClick={onReset}>
              {t.form.reset}
            </Button>
          )}
          <Button type="submit" disabled={!dirty} loading={busy}>
            {t.action.save}
          </Button>
        </Group>
      </Group>
    </div>
  )
}

/** What was typed before is there again. */
export function DraftRestored({ onDiscard }: { onDiscard(): void }) {
  return (
    <Text size="sm" c="dimmed" role="status">
      {t.form.restored}
      {" · "}
      <Anchor component="button" type="button" size="sm" onClick={onDiscard}>
        {t.action.discard}
      </Anchor>
    </Text>
  )
}
