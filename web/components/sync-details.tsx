import { Button, Popover, Stack } from "@mantine/core"
import { t } from "@/app/strings"
import { useSync } from "@/contexts/sync-context"
import { useSyncStatus } from "@/lib/sync-hooks"
import { Facts } from "./facts"
import { IconRefresh } from "./icons"
import { ButtonLink } from "./link"
import { ProblemAlert } from "./problem-alert"
import { type Shown, SyncFace } from "./sync-status-indicator"
import { When } from "./times"
import { useOpenOnceThere } from "./use-open-once-there"

/** The indicator with its card. */
export default function SyncDetails(shown: Shown) {
  const { open, setOpen, target } = useOpenOnceThere()
  return (
    <Popover opened={open} onChange={setOpen} width={320} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <SyncFace {...shown} ref={target} onClick={() => setOpen(!open)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t.sync.details}>{open && <Details />}</Popover.Dropdown>
    </Popover>
  )
}

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
