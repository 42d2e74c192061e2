import { Button, Loader, Popover, Stack, UnstyledButton } from "@mantine/core"
import { memo, useState } from "react"
import { t } from "@/app/strings"
import { useAuth } from "@/contexts/auth-context"
import { useSync } from "@/contexts/sync-context"
import { useSyncStatus } from "@/lib/sync-hooks"
import { Facts } from "./facts"
import { IconAlert, IconCloud, IconCloudOff, IconRefresh, IconWaiting } from "./icons"
import { ButtonLink } from "./link"
import { ProblemAlert } from "./problem-alert"
import classes from "./sync-status-indicator.module.css"
import { summary, type Tone } from "./sync-summary"
import { When } from "./times"

function ToneIcon({ tone }: { tone: Tone }) {
  if (tone === "busy") return <Loader size={15} color="gray" aria-hidden />
  const Icon = { good: IconCloud, waiting: IconWaiting, off: IconCloudOff, wrong: IconAlert }[tone]
  return <Icon size={18} stroke={1.7} aria-hidden />
}

/** Whether everything is saved everywhere; pressed, it tells the details. */
export function SyncStatusIndicator() {
  const status = useSyncStatus()
  const { conflicts, rejected } = useSync()
  const { needsSignIn } = useAuth()
  return <Indicator {...summary(status, { conflicts: conflicts.length, rejected: rejected.length }, needsSignIn)} />
}

/** Drawn anew only when it says something else: the status changes with every step of an edit. */
const Indicator = memo(function Indicator({ tone, text }: { tone: Tone; text: string }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} width={320} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.indicator}
          data-tone={tone}
          aria-label={`${t.sync.details}: ${text}`}
          onClick={() => setOpen(!open)}
        >
          <ToneIcon tone={tone} />
          <span className={classes.text} role="status">
            {text}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.sync.details}>{open && <Details />}</Popover.Dropdown>
    </Popover>
  )
})

function Details() {
  const status = useSyncStatus()
  const { conflicts, syncNow } = useSync()
  return (
    <Stack gap="sm">
      <Facts
        facts={[
          [t.sync.lastSynced, status.lastSyncedAt ? <When key="at" at={status.lastSyncedAt} /> : t.sync.never],
          [t.sync.stream, t.sync.streams[status.stream]],
          [t.sync.leader, status.leader ? t.sync.isLeader : t.sync.follows],
          [t.sync.unsent, status.unsent.toLocaleString()],
        ]}
      />
      <ProblemAlert problem={status.error} />
      <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={() => void syncNow()}>
        {t.sync.now}
      </Button>
      <ButtonLink to={conflicts.length > 0 ? "/conflicts" : "/outbox"} variant="subtle">
        {conflicts.length > 0 ? t.sync.conflicts(conflicts.length) : t.sync.showOutbox}
      </ButtonLink>
    </Stack>
  )
}
