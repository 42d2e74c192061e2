import { Badge, Button, Paper, Skeleton, Text, Title } from "@mantine/core"
import { useCallback, useRef, useState } from "react"
import { t } from "@/app/strings"
import { IconDevice } from "@/components/icons"
import { ProblemAlert } from "@/components/problem-alert"
import { problemOf } from "@/components/problem-of"
import { When } from "@/components/times"
import { useAsked } from "@/components/use-asked"
import { type DeviceSession, useAuth } from "@/contexts/auth-context"
import type { Problem } from "@/lib/problem"
import classes from "./account.module.css"

/** Where one is signed in; another device can be signed out from here. */
export function Devices() {
  const auth = useAuth()
  const latest = useRef(auth)
  latest.current = auth
  const { value, problem, again } = useAsked(useCallback(() => latest.current.sessions(), []))
  const [failed, setFailed] = useState<Problem | null>(null)
  const end = async (id: string) => {
    try {
      await auth.endSession(id)
      setFailed(null)
    } catch (e) {
      setFailed(problemOf(e))
    }
    await again()
  }
  return (
    <Paper p="md" component="section" aria-label={t.account.devices}>
      <Title order={2}>{t.account.devices}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t.account.devicesHint}
      </Text>
      <ProblemAlert problem={failed ?? problem} />
      {!value && !problem && <Skeleton height={60} />}
      <ul className={classes.lines}>
        {value?.map((session) => (
          <Device key={session.id} session={session} onEnd={end} />
        ))}
      </ul>
    </Paper>
  )
}

function Device({ session, onEnd }: { session: DeviceSession; onEnd(id: string): Promise<void> }) {
  const [busy, setBusy] = useState(false)
  return (
    <li className={classes.line}>
      <IconDevice size={22} stroke={1.5} aria-hidden />
      <div className={classes.what}>
        <Text component="div" size="sm" fw={550}>
          {session.device}{" "}
          {session.current && (
            <Badge variant="outline" size="sm" ml={4}>
              {t.account.thisDevice}
            </Badge>
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {t.account.lastSeen} <When at={session.lastSeenAt} /> · {t.account.since}{" "}
          <When at={session.createdAt} form="date" />
        </Text>
      </div>
      {!session.current && (
        <Button
          size="xs"
          variant="default"
          loading={busy}
          aria-label={t.account.signOutNamed(session.device)}
          onClick={() => {
            setBusy(true)
            void onEnd(session.id).finally(() => setBusy(false))
          }}
        >
          {t.account.signOutDevice}
        </Button>
      )}
    </li>
  )
}
