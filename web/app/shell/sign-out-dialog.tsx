import { Button, Group, Modal, Stack, Text } from "@mantine/core"
import { t } from "@/app/strings"
import { ProblemAlert } from "@/components/problem-alert"
import type { Leaving } from "./sign-out"

export default function Dialog({ leaving }: { leaving: Leaving }) {
  return (
    <Modal
      opened
      onClose={leaving.stay}
      title={leaving.unsent > 0 ? t.signOut.title : t.signOut.draftsTitle}
      closeButtonProps={{ "aria-label": t.action.close }}
    >
      <Stack>
        <ProblemAlert problem={leaving.problem} />
        {leaving.unsent > 0 && <Text>{t.signOut.text(leaving.unsent)}</Text>}
        {leaving.drafts > 0 && <Text>{t.signOut.drafts(leaving.drafts)}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={leaving.stay} data-autofocus>
            {t.signOut.wait}
          </Button>
          {leaving.unsent + leaving.drafts > 0 && (
            <Button color="brick" onClick={() => void leaving.discard()}>
              {t.signOut.discard}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
