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
import { history, restore } from "@/contexts/collection"
import { useDraft } from "@/contexts/drafts"
import type { CollectionName } from "@/lib/documents"
import type { DeletedEntry } from "@/lib/sync/view"

const historyOf = {
  jobs: (id: string, before?: number) => history("jobs", id, before),
  employees: (id: string, before?: number) => history("employees", id, before),
}

/** The address of a deleted record: what it was, who did what to it, and the way to bring it back. */
export function GoneRecord(props: {
  collection: CollectionName & keyof typeof historyOf
  id: string
  title: string
  version: number
  /** Null: as it was last seen here. `old`: it can't be brought back any more. */
  deletion: DeletedEntry | "old" | null
  allowed: boolean
  /** Said besides. */
  note?: string | undefined
}) {
  const { collection, id, deletion, allowed } = props
  const names = useNames()
  const restoring = useSubmit(
    () => ({}),
    () => restore(collection, id, deletion !== "old" ? deletion?.document : undefined),
  )
  const words = collection === "jobs" ? t.jobs : t.people
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
              <ButtonLink to={collection === "jobs" ? "/jobs" : "/people"} variant="default">
                {words.title}
              </ButtonLink>
            </Group>
          </Empty>
        </Paper>
        <Paper p="md">
          <RecordHistory collection={collection} id={id} version={props.version} history={historyOf[collection]} />
        </Paper>
      </Stack>
    </Page>
  )
}
