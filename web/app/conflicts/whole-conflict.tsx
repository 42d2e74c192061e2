import { Badge, Button, Paper, Text, Title } from "@mantine/core"
import { t } from "@/app/strings"
import { Facts } from "@/components/facts"
import { fieldLabel, filled, told } from "@/components/fields"
import { useNames } from "@/components/names"
import { toast } from "@/components/toast"
import { useSync } from "@/contexts/sync-context"
import type { ConflictEntry } from "@/lib/sync/view"
import { changesIn, wholeKind } from "./choices"
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
  const changed = changesIn(entry)
  const say = (field: string, value: unknown) => told(entry.collection, field, value, names)
  // What was emptied is a change, too.
  const fieldsOf = (document: Record<string, unknown>, marked: boolean) => [
    ...filled(entry.collection, document),
    ...(marked ? [...changed.keys()].filter((field) => field in t.fields[entry.collection]) : []),
  ]
  const facts = (document: Record<string, unknown>, marked: boolean) => (
    <Facts
      facts={[...new Set(fieldsOf(document, marked))].map((field) => [
        fieldLabel(entry.collection, field),
        marked && changed.has(field) ? (
          <span key={field}>
            {say(field, document[field])}{" "}
            <Badge size="xs" variant="outline">
              {t.conflicts.changedSince}
            </Badge>{" "}
            <Text span size="xs" c="dimmed">
              {t.conflicts.was(say(field, changed.get(field)))}
            </Text>
          </span>
        ) : (
          say(field, document[field])
        ),
      ])}
    />
  )
  const deleting = entry.op === "delete"
  const story = {
    deleted: t.conflicts.deletedMeanwhile(who),
    edited: t.conflicts.editedMeanwhile(who),
    replaced: t.conflicts.changedWhole,
  }
  return (
    <Paper p="md" component="article" aria-label={entry.title}>
      <ConflictHead entry={entry} />
      <Text mb={4}>{story[kind]}</Text>
      <Text mb="md" size="sm" c="dimmed">
        {kind === "deleted" ? t.conflicts.meanwhileDeleted : t.conflicts.meanwhile}
      </Text>
      <div className={classes.whole}>
        <section className={classes.side} aria-label={t.conflicts.mine}>
          <Title order={3}>{t.conflicts.yourChanges}</Title>
          {facts(mine, !deleting)}
          <Text size="sm" c="dimmed">
            {entry.op === "delete" ? t.conflicts.keepMineDelete : t.conflicts.keepMineEdit}
          </Text>
          <Button variant="default" onClick={() => void take("mine")}>
            {deleting ? t.conflicts.deleteAnyway : kind === "deleted" ? t.conflicts.bringBack : t.conflicts.keepMine}
          </Button>
        </section>
        <section className={classes.side} aria-label={t.conflicts.theirs}>
          <Title order={3}>{t.conflicts.theirRecord}</Title>
          {entry.current && facts(entry.current, deleting)}
          <Text size="sm" c="dimmed">
            {kind === "deleted" ? t.conflicts.takeTheirsDelete : t.conflicts.takeTheirsEdit}
          </Text>
          <Button variant="default" onClick={() => void take("theirs")}>
            {deleting
              ? t.conflicts.keepRecord[entry.collection]
              : kind === "deleted"
                ? t.conflicts.leaveDeleted
                : t.conflicts.takeTheirs}
          </Button>
        </section>
      </div>
    </Paper>
  )
}
