import { Group, NativeSelect, Textarea, TextInput } from "@mantine/core"
import { t } from "@/app/strings"
import { isoTime, localTime, orNull } from "@/components/drafts"
import { choice, choicesOf, kindOf } from "@/components/fields"
import type { CollectionName } from "@/lib/documents"

/** An input for any one field's value, as the server knows it. */
export function ValueInput(props: {
  collection: CollectionName
  field: string
  label: string
  value: unknown
  onChange(value: unknown): void
}) {
  const { collection, field, label, value, onChange } = props
  const text = value === null || value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value)
  switch (kindOf(collection, field)) {
    case "choice":
      return (
        <NativeSelect
          mt="xs"
          label={label}
          data={choicesOf(collection, field).map((each) => ({ value: each, label: choice(each) }))}
          value={text}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )
    case "time":
      return (
        <TextInput
          mt="xs"
          type="datetime-local"
          label={label}
          value={localTime(orNull(text))}
          onChange={(e) => onChange(isoTime(e.currentTarget.value))}
        />
      )
    case "date":
      return (
        <TextInput
          mt="xs"
          type="date"
          label={label}
          value={text}
          onChange={(e) => onChange(e.currentTarget.value || null)}
        />
      )
    case "money": {
      const money = (value ?? { amount: "", currency: "EUR" }) as { amount: string; currency: string }
      const put = (change: Partial<typeof money>) => {
        const next = { ...money, ...change }
        onChange(next.amount === "" ? null : next)
      }
      return (
        <Group mt="xs" grow align="flex-start">
          <TextInput
            label={label}
            inputMode="decimal"
            value={money.amount}
            onChange={(e) => put({ amount: e.currentTarget.value })}
          />
          <TextInput
            label={t.form.currency}
            maxLength={3}
            value={money.currency}
            onChange={(e) => put({ currency: e.currentTarget.value.toUpperCase() })}
          />
        </Group>
      )
    }
    default:
      return (
        <Textarea
          mt="xs"
          autosize
          maxRows={10}
          label={label}
          value={text}
          onChange={(e) => onChange(asBefore(value, e.currentTarget.value))}
        />
      )
  }
}

/** A number stays a number; what is no longer one becomes text, which the server judges. */
function asBefore(before: unknown, text: string): unknown {
  if (text === "") return null
  return typeof before === "number" && Number.isFinite(Number(text)) ? Number(text) : text
}
