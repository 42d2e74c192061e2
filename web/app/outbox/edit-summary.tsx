import { Text } from "@mantine/core"
import { t } from "@/app/strings"
import { fieldLabel, told } from "@/components/fields"
import { TextLink } from "@/components/link"
import { useNames } from "@/components/names"
import { recordPlace } from "@/components/record-place"
import type { RejectedEntry, WaitingEntry } from "@/lib/sync/view"

const SHORT = 80

/** What an edit does, in a line. */
export function EditSummary({ entry }: { entry: WaitingEntry | RejectedEntry }) {
  const names = useNames()
  const what = Object.entries(entry.fields).map(([field, value]) => {
    const text = told(entry.collection, field, value, names)
    return `${fieldLabel(entry.collection, field)}: ${text.length > SHORT ? `${text.slice(0, SHORT)}…` : text}`
  })
  return (
    <>
      <Text size="sm" fw={550}>
        {t.outbox.ops[entry.op]} {t.collections[entry.collection].toLocaleLowerCase()}{" "}
        <TextLink to={recordPlace(entry.collection, entry.documentId, entry.fields)} inherit>
          {entry.title}
        </TextLink>
      </Text>
      {entry.op !== "delete" && what.length > 0 && (
        <Text size="sm" c="dimmed" lineClamp={2}>
          {what.join(" · ")}
        </Text>
      )}
    </>
  )
}
