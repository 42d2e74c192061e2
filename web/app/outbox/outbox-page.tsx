import { Button, Paper, Stack, Text, Title } from "@mantine/core"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { Facts } from "@/components/facts"
import { IconCloud, IconRefresh } from "@/components/icons"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { bytes } from "@/components/storage"
import { useSync } from "@/contexts/sync-context"
import { useSyncStatus } from "@/lib/sync-hooks"
import { DraftLines } from "./draft-lines"
import classes from "./outbox.module.css"
import { RejectedLine } from "./rejected-line"
import { WaitingLine } from "./waiting-line"

const SHOWN = 200

/** What this device did and the server hasn't taken yet. */
export default function OutboxPage() {
  const { waiting, rejected, syncNow } = useSync()
  const { error } = useSyncStatus()
  return (
    <Page
      title={t.outbox.title}
      about={t.outbox.intro}
      actions={
        <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={() => void syncNow()}>
          {t.sync.now}
        </Button>
      }
    >
      <Stack>
        <ProblemAlert problem={error} />
        {rejected.length > 0 && (
          <Paper p="md" component="section" aria-label={t.outbox.rejected}>
            <Title order={2}>{t.outbox.rejected}</Title>
            <Text size="sm" c="dimmed">
              {t.outbox.rejectedIntro}
            </Text>
            <ul className={classes.lines}>
              {rejected.map((entry) => (
                <RejectedLine key={entry.id} entry={entry} />
              ))}
            </ul>
          </Paper>
        )}
        {waiting.length > 0 && (
          <Paper p="md" component="section" aria-label={t.outbox.waiting}>
            <Title order={2}>{t.outbox.waiting}</Title>
            <ul className={classes.lines}>
              {waiting.slice(0, SHOWN).map((entry) => (
                <WaitingLine key={entry.id} entry={entry} />
              ))}
            </ul>
            {waiting.length > SHOWN && <Text c="dimmed">{t.outbox.more(waiting.length - SHOWN)}</Text>}
          </Paper>
        )}
        {waiting.length + rejected.length === 0 && (
          <Paper>
            <Empty icon={IconCloud} title={t.outbox.empty} text={t.outbox.emptyText} />
          </Paper>
        )}
        <DraftLines />
        <Storage />
      </Stack>
    </Page>
  )
}

function Storage() {
  const { storage } = useSync()
  const { usage, quota, persisted, available } = storage
  return (
    <Paper p="md" component="section" aria-label={t.outbox.storage}>
      <Title order={2} mb="sm">
        {t.outbox.storage}
      </Title>
      {available ? (
        <Facts
          facts={[
            [t.outbox.used, usage !== null && quota !== null ? `${bytes(usage)} / ${bytes(quota)}` : "–"],
            [t.outbox.persisted, persisted ? t.outbox.persistedYes : t.outbox.persistedNo],
          ]}
        />
      ) : (
        <Text size="sm">
          {t.sync.noStorage} {t.sync.noStorageHint}
        </Text>
      )}
    </Paper>
  )
}
