import { Alert, Button, Group, List } from "@mantine/core"
import { t } from "@/app/strings"
import { useSync } from "@/contexts/sync-context"
import type { RejectedEntry } from "@/lib/sync/view"
import { fieldLabel } from "./fields"
import { IconAlert } from "./icons"
import { explain } from "./problem-of"

/** Why the server refused an edit, field by field. */
export function Reasons({ entry }: { entry: RejectedEntry }) {
  const errors = entry.problem.errors ?? []
  if (errors.length === 0) return <>{explain(entry.problem)}</>
  return (
    <List size="sm" spacing={2}>
      {errors.map(({ field, message }) => (
        <List.Item key={field + message}>
          {t.problem.invalidFor(fieldLabel(entry.collection, field), message)}
        </List.Item>
      ))}
    </List>
  )
}

/** In a record's form: what the server refused, and the ways out that need no correction. */
export function RejectedAlert({ entries }: { entries: readonly RejectedEntry[] }) {
  const { retry, discard } = useSync()
  return entries.map((entry) => (
    <Alert
      key={entry.id}
      role="alert"
      color="brick"
      variant="light"
      icon={<IconAlert size={18} />}
      title={t.form.serverSays}
    >
      <Reasons entry={entry} />
      <Group gap="xs" mt="sm">
        <Button size="xs" variant="default" onClick={() => void retry(entry.id)}>
          {t.action.retry}
        </Button>
        <Button size="xs" variant="default" onClick={() => void discard(entry.id)}>
          {t.action.discard}
        </Button>
      </Group>
    </Alert>
  ))
}
