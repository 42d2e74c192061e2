import { Button, Group, Paper, Text, UnstyledButton } from "@mantine/core"
import { useEffect, useState, useSyncExternalStore } from "react"
import { t } from "@/app/strings"
import { IconClose } from "./icons"
import { onToast, stand, standingToast } from "./toast"
import classes from "./toasts.module.css"

/** Where what is said in passing appears. It goes by itself, but not while somebody is about to use it. */
export function Toasts() {
  const toast = useSyncExternalStore(onToast, standingToast)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!toast) setHeld(false)
    if (!toast || held) return
    const timer = setTimeout(() => stand(null), toast.stands)
    return () => clearTimeout(timer)
  }, [toast, held])
  const undo = () => {
    stand(null)
    toast?.undo?.()
  }
  return (
    <div
      className={classes.toasts}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast && (
        <Paper className={classes.toast} shadow="lg" px="md" py="sm">
          <Group gap="sm" wrap="nowrap">
            <Text size="sm" className={classes.message}>
              {toast.message}
            </Text>
            {toast.undo && (
              <Button size="compact-sm" variant="default" onClick={undo}>
                {t.action.undo}
              </Button>
            )}
            <UnstyledButton className={classes.close} aria-label={t.action.close} onClick={() => stand(null)}>
              <IconClose size={16} aria-hidden />
            </UnstyledButton>
          </Group>
        </Paper>
      )}
    </div>
  )
}
