import { Button, Group, Text } from "@mantine/core"
import { t } from "@/app/strings"
import classes from "./form-bar.module.css"

/** Whether a form has something to save, always in sight. */
export function FormBar(props: { dirty: boolean; busy: boolean; onReset(): void }) {
  const { dirty, busy, onReset } = props
  return (
    <Group className={classes.bar} justify="space-between" gap="xs" data-dirty={dirty || undefined}>
      <Text size="sm" c="dimmed" role="status" className={classes.said}>
        {dirty ? t.form.unsaved : t.form.nothing}
      </Text>
      <Group gap="xs">
        {dirty && (
          <Button variant="default" onClick={onReset}>
            {t.form.reset}
          </Button>
        )}
        <Button type="submit" disabled={!dirty} loading={busy}>
          {t.action.save}
        </Button>
      </Group>
    </Group>
  )
}
