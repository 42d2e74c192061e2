import { Button, Group, Modal, Stack, Text } from "@mantine/core"
import { useState } from "react"
import { t } from "@/app/strings"
import type { Problem } from "@/lib/problem"
import { ProblemAlert } from "./problem-alert"
import { problemOf } from "./problem-of"

/** Asks before what can't simply be taken back. */
export function Confirm(props: {
  opened: boolean
  title: string
  text?: string
  action: string
  onConfirm(): Promise<unknown>
  onClose(): void
}) {
  const { opened, title, text, action, onConfirm, onClose } = props
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const close = () => {
    setProblem(null)
    onClose()
  }
  const confirm = async () => {
    setBusy(true)
    try {
      await onConfirm()
      close()
    } catch (e) {
      setProblem(problemOf(e))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ "aria-label": t.action.close }}>
      <Stack>
        {text && <Text>{text}</Text>}
        <ProblemAlert problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {t.action.cancel}
          </Button>
          <Button color="brick" loading={busy} onClick={() => void confirm()}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
