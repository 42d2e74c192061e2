import { Button, Group, Stack, Text } from "@mantine/core"
import { t } from "@/app/strings"
import type { CollectionName } from "@/lib/documents"
import { fieldLabel, told } from "./fields"
import { useNames } from "./names"

export interface Reviewed {
  field: string
  mine: unknown
  theirs: unknown
}

/** Fields that somebody else changed while they were being edited here: for each, whose counts. */
export function Review(props: {
  collection: CollectionName
  fields: readonly Reviewed[]
  onTake(field: string): void
  onKeep(field: string): void
}) {
  const { collection, fields, onTake, onKeep } = props
  const names = useNames()
  const say = (field: string, value: unknown) => told(collection, field, value, names)
  return (
    <Stack gap="xs">
      {fields.map(({ field, mine, theirs }) => (
        <Group key={field} role="group" aria-label={fieldLabel(collection, field)} justify="space-between" gap="xs">
          <div>
            <Text size="sm" fw={550}>
              {fieldLabel(collection, field)}
            </Text>
            <Text size="sm" lineClamp={4}>
              {t.conflicts.mine}: {say(field, mine)}
            </Text>
            <Text size="sm" lineClamp={4}>
              {t.conflicts.theirs}: {say(field, theirs)}
            </Text>
          </div>
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => onKeep(field)}>
              {t.conflicts.keepMine}
            </Button>
            <Button size="xs" variant="default" onClick={() => onTake(field)}>
              {t.conflicts.takeTheirs}
            </Button>
          </Group>
        </Group>
      ))}
    </Stack>
  )
}

/** A field as its form would send it; what can't be sent is told as it was typed. */
export function attempt(send: () => unknown, typed: unknown): unknown {
  try {
    return send()
  } catch {
    return typed
  }
}
