import { Button, Group, Paper, Stack, Text } from "@mantine/core"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { IconDelete } from "@/components/icons"
import { ButtonLink } from "@/components/link"
import { useNames } from "@/components/names"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { RecordHistory } from "@/components/record-history"
import { When } from "@/components/times"
import { useSubmit } from "@/components/use-submit"
import { restore } from "@/contexts/collection"
import { useDraft } from "@/contexts/drafts"
import { actionsOf } from "@/contexts/records"
import type { CollectionName } from "@/lib/documents"
import type { DeletedEntry } from "@/lib/sync/view"

/** The address of a deleted record: what it was, who did what to it, and the way to bring it back. */
export function GoneRecord(props: {
  collection: CollectionName
  id: string
  title: string
  /** How its records are called, and where they are. */
  words: { title: string; gone: string }
  place: string
  version: number
  /** Null: as it was last seen here. `old`: it can't be brought back any more. */
  deletion: DeletedEntry | "old" | null
  allowed: boolean
  /** Said besides. */
  note?: string | undefined
}) {
  const { collection, id, deletion, allowed, words, place } = props
  const names = useNames()
  const restoring = useSubmit(
    () => ({}),
    () => restore(collection, id, deletion !== "old" ? deletion?.document : undefined),
  )
  const typed = Object.keys(useDraft(`${collection}/${id}`).typed).length > 0
  const kept = typed ? t.form.typedKept : ""
  const lines = [t.jobs.goneText, deletion === "old" ? t.deleted.tooOld : "", props.note ?? "", kept]
  return (
    <Page title={props.title}>
      <Stack>
        <Paper>
          <Empty icon={IconDelete} title={words.gone} text={lines.filter(Boolean).join(" ")}>
            {deletion && deletion !== "old" && deletion.by && (
              <Text size="sm" c="dimmed">
                {t.deleted.by(names.ofUser(deletion.by))} · <When at={deletion.at} />
              </Text>
            )}
            <ProblemAlert problem={restoring.problem} />
            <Group mt="xs" justify="center">
              {allowed && deletion !== "old" && (
                <Button loading={restoring.busy} onClick={() => void restoring.submit()}>
                  {t.jobs.restore}
                </Button>
              )}
              <ButtonLink to={place} variant="default">
                {words.title}
              </ButtonLink>
            </Group>
          </Empty>
        </Paper>
        <Paper p="md">
          <RecordHistory
            collection={collection}
            id={id}
            version={props.version}
            history={actionsOf(collection).history}
          />
        </Paper>
      </Stack>
    </Page>
  )
}
