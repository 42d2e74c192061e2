import { Button, Group } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { t } from "@/app/strings"

const STANDS = 4000
/** As long as one needs to read it, see the mistake and reach the button. */
const STANDS_TO_UNDO = 10_000

const LOOK = { withBorder: true, closeButtonProps: { "aria-label": t.action.close } }

/** Says in passing that something was done, and offers to take it back; only the last of them stands. */
export function toast(message: string, undo?: () => void) {
  notifications.clean()
  if (!undo) return void notifications.show({ ...LOOK, message, autoClose: STANDS })
  const id = crypto.randomUUID()
  const takeBack = () => {
    notifications.hide(id)
    undo()
  }
  const asked = (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      {message}
      <Button size="compact-sm" variant="default" onClick={takeBack}>
        {t.action.undo}
      </Button>
    </Group>
  )
  notifications.show({ ...LOOK, id, message: asked, autoClose: STANDS_TO_UNDO })
}
