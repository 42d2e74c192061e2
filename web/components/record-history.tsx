import { Button, List, Skeleton, Stack, Text } from "@mantine/core"
import { memo, useCallback, useEffect, useState } from "react"
import { t } from "@/app/strings"
import type { CollectionName, HistoryEntry } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
import { fieldLabel, told } from "./fields"
import { useNames } from "./names"
import { Person } from "./person"
import { ProblemAlert } from "./problem-alert"
import { problemOf } from "./problem-of"
import classes from "./record-history.module.css"
import { When } from "./times"

const SHORT = 160
const short = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text)

/** Who changed what, newest first; read from the server, and again at each new version. */
export const RecordHistory = memo(function RecordHistory(props: {
  collection: CollectionName
  id: string
  version: number
  history(id: string, before?: number): Promise<HistoryEntry[]>
}) {
  const { collection, id, version, history } = props
  const [entries, setEntries] = useState<HistoryEntry[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [ended, setEnded] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each version has a longer history
  useEffect(() => {
    let current = true
    history(id)
      .then((first) => {
        if (!current) return
        setEntries(first)
        setProblem(null)
        setEnded(first.length === 0 || first.at(-1)?.op === "create")
      })
      .catch((e) => current && setProblem(problemOf(e)))
    return () => {
      current = false
    }
  }, [id, version])

  const more = useCallback(async () => {
    try {
      const next = await history(id, entries?.at(-1)?.version)
      setEntries([...(entries ?? []), ...next])
      setEnded(next.length === 0)
    } catch (e) {
      setProblem(problemOf(e))
    }
  }, [entries, history, id])

  if (problem && !entries) return <ProblemAlert problem={problem} title={t.history.offline} />
  if (!entries) return <Skeleton height={90} aria-label={t.sync.loading} />
  if (entries.length === 0) return <Text c="dimmed">{t.history.empty}</Text>
  return (
    <Stack gap="md">
      <ol className={classes.list}>
        {entries.map((entry) => (
          <Step key={entry.version} collection={collection} entry={entry} />
        ))}
      </ol>
      <ProblemAlert problem={problem} />
      {!ended && (
        <Button variant="default" onClick={more}>
          {t.action.more}
        </Button>
      )}
    </Stack>
  )
})

const VERBS: Record<string, string> = {
  create: t.history.created,
  update: t.history.updated,
  delete: t.history.deleted,
  archive: t.history.archived,
}

function Step({ collection, entry }: { collection: CollectionName; entry: HistoryEntry }) {
  const names = useNames()
  const who = names.ofUser(entry.by)
  return (
    <li className={classes.step}>
      <Person name={who} />
      <div className={classes.what}>
        <Text size="sm">
          <b>{who}</b> {VERBS[entry.op] ?? t.history.updated}
          <Text span c="dimmed" size="xs">
            {" · "}
            <When at={entry.at} />
          </Text>
        </Text>
        {entry.op === "update" && (
          <List size="sm" spacing={2} listStyleType="none">
            {Object.entries(entry.fields).map(([field, { from, to }]) => (
              <List.Item key={field}>
                <Text span size="sm" fw={550}>
                  {fieldLabel(collection, field)}
                </Text>{" "}
                <s className={classes.from}>{short(told(collection, field, from, names))}</s>{" "}
                <span>{short(told(collection, field, to, names))}</span>
              </List.Item>
            ))}
          </List>
        )}
      </div>
    </li>
  )
}
