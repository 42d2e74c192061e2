import { Button, Paper, SegmentedControl, Stack, Text } from "@mantine/core"
import { useState } from "react"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { IconDelete } from "@/components/icons"
import { useNames } from "@/components/names"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { problemOf } from "@/components/problem-of"
import { When } from "@/components/times"
import { toast } from "@/components/toast"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"
import { restore } from "@/contexts/collection"
import { declared, RESTORABLE, type Restorable } from "@/lib/declaration"
import { may } from "@/lib/may"
import type { Problem } from "@/lib/problem"
import type { DeletedEntry } from "@/lib/sync/view"
import classes from "./deleted.module.css"
import { useDeleted } from "./use-deleted"

/** What was deleted within the last 30 days, to be brought back. */
export default function DeletedPage() {
  const { user } = useAuth()
  const [collection, choose] = useState<Restorable>(RESTORABLE[0] ?? "jobs")
  const { entries, problem, more, drop } = useDeleted(collection)
  const [failed, setFailed] = useState<Problem | null>(null)
  const bring = async ({ id, document }: DeletedEntry) => {
    try {
      await restore(collection, id, document)
      drop(id)
      toast(t.jobs.restored)
    } catch (e) {
      setFailed(problemOf(e))
    }
  }
  return (
    <Page
      title={t.deleted.title}
      about={t.deleted.intro}
      actions={
        <SegmentedControl
          aria-label={t.deleted.title}
          value={collection}
          onChange={(value) => choose(value as Restorable)}
          data={RESTORABLE.map((value) => ({ value, label: t.deleted.titles[value] }))}
        />
      }
    >
      <Stack>
        <ProblemAlert problem={failed} />
        {problem && (
          <Text role="status" size="sm" c="dimmed">
            {t.deleted.offline}
          </Text>
        )}
        {!entries ? (
          <WorkspaceLoadingSkeleton />
        ) : entries.length === 0 ? (
          <Paper>
            <Empty icon={IconDelete} title={t.deleted.empty} text={t.deleted.emptyText} />
          </Paper>
        ) : (
          <Paper component="ul" aria-label={t.deleted.titles[collection]} className={classes.list}>
            {entries.map((entry) => (
              <Line
                key={entry.id}
                entry={entry}
                bring={may(user, "restore", collection, entry.document) ? () => void bring(entry) : null}
              />
            ))}
          </Paper>
        )}
        {more && (
          <Button variant="default" onClick={() => void more()}>
            {t.action.more}
          </Button>
        )}
      </Stack>
    </Page>
  )
}

function Line({ entry, bring }: { entry: DeletedEntry; bring: (() => void) | null }) {
  const names = useNames()
  const called = String(entry.document[declared(entry.collection).label ?? ""] ?? t.collections[entry.collection])
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Text size="sm" fw={550} lineClamp={2}>
          {called}
        </Text>
        <Text size="xs" c="dimmed">
          {entry.by && `${t.deleted.by(names.ofUser(entry.by))} · `}
          <When at={entry.at} />
        </Text>
      </div>
      {bring && (
        <Button size="xs" variant="default" aria-label={t.deleted.restoreNamed(called.slice(0, 80))} onClick={bring}>
          {t.action.restore}
        </Button>
      )}
    </li>
  )
}
