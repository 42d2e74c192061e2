import { Button, Group, Modal, Stack, Text } from "@mantine/core"
import { useState } from "react"
import { useLocation } from "wouter"
import { t } from "@/app/strings"
import { ProblemAlert } from "@/components/problem-alert"
import { problemOf } from "@/components/problem-of"
import { useAuth } from "@/contexts/auth-context"
import type { Problem } from "@/lib/problem"

/** Signing out, which asks first when something is unsent: the device is cleared. */
export function useSignOut(home = true) {
  const { signOut } = useAuth()
  const [, go] = useLocation()
  const [unsent, setUnsent] = useState(0)
  const [problem, setProblem] = useState<Problem | null>(null)
  const leave = async (discard: boolean) => {
    try {
      const held = await signOut(discard ? { discard } : {})
      if (held) setUnsent(held.unsent)
      else if (home) go("/", { replace: true })
    } catch (e) {
      setProblem(problemOf(e))
    }
  }
  return {
    unsent,
    problem,
    start: () => leave(false),
    discard: () => leave(true),
    stay: () => {
      setUnsent(0)
      setProblem(null)
    },
  }
}

export function SignOutDialog({ leaving }: { leaving: ReturnType<typeof useSignOut> }) {
  return (
    <Modal
      opened={leaving.unsent > 0 || leaving.problem !== null}
      onClose={leaving.stay}
      title={t.signOut.title}
      closeButtonProps={{ "aria-label": t.action.close }}
    >
      <Stack>
        <ProblemAlert problem={leaving.problem} />
        {leaving.unsent > 0 && <Text>{t.signOut.text(leaving.unsent)}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={leaving.stay} data-autofocus>
            {t.signOut.wait}
          </Button>
          {leaving.unsent > 0 && (
            <Button color="brick" onClick={() => void leaving.discard()}>
              {t.signOut.discard}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
