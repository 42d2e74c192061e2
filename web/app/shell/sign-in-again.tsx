import { Modal, Stack, Text } from "@mantine/core"
import { SignInForm } from "@/app/entry/sign-in-form"
import { t } from "@/app/strings"

/** For whose session has ended: the work on this device goes on as the same person. */
export default function SignInAgain(props: { email: string; unsent: number; onClose(): void }) {
  const { email, unsent, onClose } = props
  return (
    <Modal opened onClose={onClose} title={t.entry.signIn} closeButtonProps={{ "aria-label": t.action.close }}>
      <Stack>
        <Text c="dimmed" size="sm">
          {t.sync.endedHint(unsent)}
        </Text>
        <SignInForm email={email} onDone={onClose} />
      </Stack>
    </Modal>
  )
}
