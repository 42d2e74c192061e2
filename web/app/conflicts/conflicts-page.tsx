import { Stack } from "@mantine/core"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { IconConflict } from "@/components/icons"
import { Page } from "@/components/page"
import { useSync } from "@/contexts/sync-context"
import { isWhole } from "./choices"
import { FieldConflicts } from "./field-conflicts"
import { WholeConflict } from "./whole-conflict"

/** What two people changed at once, until somebody decides. */
export default function ConflictsPage() {
  const { conflicts } = useSync()
  return (
    <Page title={t.conflicts.title} {...(conflicts.length > 0 ? { about: t.conflicts.intro } : {})}>
      {conflicts.length === 0 ? (
        <Empty icon={IconConflict} title={t.conflicts.empty} text={t.conflicts.emptyText} />
      ) : (
        <Stack>
          {conflicts.map((entry) =>
            isWhole(entry) ? (
              <WholeConflict key={entry.id} entry={entry} />
            ) : (
              <FieldConflicts key={entry.id} entry={entry} />
            ),
          )}
        </Stack>
      )}
    </Page>
  )
}
