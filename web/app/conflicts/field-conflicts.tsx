import { Button, Group, Paper, Text } from "@mantine/core"
import { t } from "@/app/strings"
import { ProblemAlert } from "@/components/problem-alert"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import { drafts, useKept } from "@/contexts/drafts"
import { useSync } from "@/contexts/sync-context"
import type { ConflictEntry } from "@/lib/sync/view"
import { type Choices, decisionOf, openFields } from "./choices"
import { ConflictHead } from "./conflict-head"
import { FieldChoice } from "./field-choice"

const UNDECIDED: Choices = {}

/** An edit that met another's, field by field: what was, mine, theirs. */
export function FieldConflicts({ entry }: { entry: ConflictEntry }) {
  const { resolve, resolveAll } = useSync()
  const record = `conflict/${entry.id}`
  const [choices, setChoices] = useKept<Choices>(record, "choices", UNDECIDED)
  const decision = decisionOf(entry, choices)
  const deciding = useSubmit(
    () => ({}),
    async () => {
      if (!decision) return
      await resolve(entry.id, decision)
      drafts().drop(record)
      toast(t.conflicts.decided)
    },
  )
  const all = async (take: "mine" | "theirs") => {
    await resolveAll(entry.id, take)
    drafts().drop(record)
    toast(t.conflicts.decided)
  }
  return (
    <Paper p="md" component="article" aria-label={entry.title}>
      <form onSubmit={deciding.submit}>
        <ConflictHead entry={entry}>
          <Button variant="default" size="xs" onClick={() => void all("mine")}>
            {t.conflicts.allMine}
          </Button>
          <Button variant="default" size="xs" onClick={() => void all("theirs")}>
            {t.conflicts.allTheirs}
          </Button>
        </ConflictHead>
        <Text size="sm" c="dimmed" mb="sm">
          {t.conflicts.meanwhile}
        </Text>
        {entry.conflicts.map((conflict) => (
          <FieldChoice
            key={conflict.field}
            entry={entry}
            conflict={conflict}
            choice={choices[conflict.field]}
            onChoose={(choice) => setChoices({ ...choices, [conflict.field]: choice })}
          />
        ))}
        <ProblemAlert problem={deciding.problem} />
        <Group justify="flex-end" mt="md">
          {!decision && (
            <Text size="sm" c="dimmed">
              {t.conflicts.open(openFields(entry, choices).length)}
            </Text>
          )}
          <Button type="submit" disabled={!decision} loading={deciding.busy}>
            {t.conflicts.apply}
          </Button>
        </Group>
      </form>
    </Paper>
  )
}
