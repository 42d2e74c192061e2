import { Button, Paper, Text, Title } from "@mantine/core"
import { t } from "@/app/strings"
import { Facts } from "@/components/facts"
import { fieldLabel, filled, told } from "@/components/fields"
import { useNames } from "@/components/names"
import { toast } from "@/components/toast"
import { useSync } from "@/contexts/sync-context"
import type { ConflictEntry } from "@/lib/sync/view"
import { wholeKind } from "./choices"
import { ConflictHead } from "./conflict-head"
import classes from "./conflicts.module.css"

/** A record that one deleted and another edited: one of the two counts as a whole. */
export function WholeConflict({ entry }: { entry: ConflictEntry }) {
  const { resolveAll } = useSync()
  const names = useNames()
  const whole = entry.conflicts.find(({ field }) => field === "*")
  const kind = wholeKind(entry)
  const who = whole?.theirsBy ? names.ofUser(whole.theirsBy) : t.people.someone
  const mine = (typeof whole?.mine === "object" && whole.mine !== null ? whole.mine : {}) as Record<string, unknown>
  const take = async (side: "mine" | "theirs") => {
    await resolveAll(entry.id, side)
    toast(t.conflicts.decided)
  }
  const facts = (document: Record<string, unknown>) => (
    <Facts
      facts={filled(entry.collection, document).map(
        (field) =>
          [fieldLabel(entry.collection, field), told(entry.collection, field, document[field], names)] as const,
      )}
    />
  )
  const story = {
    deleted: t.conflicts.deletedMeanwhile(who),
    edited: t.conflicts.editedMeanwhile(who),
    replaced: t.conflicts.changedWhole,
  }
  return (
    <Paper p="md" component="article" aria-label={entry.title}>
      <ConflictHead entry={entry} />
      <Text mb="md">{story[kind]}</Text>
      <div className={classes.whole}>
        <section className={classes.side} aria-label={t.conflicts.mine}>
          <Title order={3}>{t.conflicts.yourChanges}</Title>
          {facts(mine)}
          <Text size="sm" c="dimmed">
            {entry.op === "delete" ? t.conflicts.keepMineDelete : t.conflicts.keepMineEdit}
          </Text>
          <Button variant="default" onClick={() => void take("mine")}>
            {t.conflicts.keepMine}
          </Button>
        </section>
        <section className={classes.side} aria-label={t.conflicts.theirs}>
          <Title order={3}>{t.conflicts.theirRecord}</Title>
          {entry.current && facts(entry.current)}
          <Text size="sm" c="dimmed">
            {kind === "deleted" ? t.conflicts.takeTheirsDelete : t.conflicts.takeTheirsEdit}
          </Text>
          <Button variant="default" onClick={() => void take("theirs")}>
            {t.conflicts.takeTheirs}
          </Button>
        </section>
      </div>
    </Paper>
  )
}
