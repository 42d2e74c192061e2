import { Group, Text, Title } from "@mantine/core"
import type { ReactNode } from "react"
import { t } from "@/app/strings"
import { TextLink } from "@/components/link"
import { recordPlace } from "@/components/record-place"
import { When } from "@/components/times"
import type { ConflictEntry } from "@/lib/sync/view"

export function ConflictHead({ entry, children }: { entry: ConflictEntry; children?: ReactNode }) {
  const place = entry.current && recordPlace(entry.collection, entry.documentId, entry.current)
  return (
    <Group justify="space-between" align="flex-start" gap="sm" mb="md">
      <div style={{ minWidth: 0, flex: "1 1 12rem", overflowWrap: "anywhere" }}>
        <Title order={2}>
          {place ? (
            <TextLink to={place} inherit>
              {entry.title}
            </TextLink>
          ) : (
            entry.title
          )}
        </Title>
        <Text size="sm" c="dimmed">
          {t.collections[entry.collection]} · {t.conflicts.made} <When at={entry.at} />
        </Text>
      </div>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  )
}
