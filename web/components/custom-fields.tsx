import { ActionIcon, Button, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core"
import { t } from "@/app/strings"
import type { CustomKind, CustomRow } from "./custom-draft"
import classes from "./custom-fields.module.css"
import { IconAdd, IconDelete } from "./icons"

const KINDS = Object.entries(t.form.kinds).map(([value, label]) => ({ value, label }))
const FLAGS = [
  { value: "true", label: t.form.yes },
  { value: "false", label: t.form.no },
]

/** Own fields: a name, what kind of value it has, and the value. */
export function CustomFields(props: {
  rows: CustomRow[]
  onChange(rows: CustomRow[]): void
  errors: Record<string, string>
  disabled?: boolean
}) {
  const { rows, onChange, errors, disabled = false } = props
  const put = (i: number, change: Partial<CustomRow>) =>
    onChange(rows.map((row, at) => (at === i ? { ...row, ...change } : row)))
  // A new row has no identity but its place among the new ones: its name is what is being typed.
  const added = (i: number) => rows.slice(0, i).filter((row) => row.was === undefined).length
  const kind = (i: number, next: CustomKind) => put(i, { kind: next, ...(next === "flag" ? { text: "false" } : {}) })

  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t.form.ownHint}
      </Text>
      {rows.map((row, i) => (
        <div
          key={row.was === undefined ? `new ${added(i)}` : `was ${row.was}`}
          className={classes.row}
          role="group"
          aria-label={row.key || t.form.fieldName}
        >
          <TextInput
            label={t.form.fieldName}
            value={row.key}
            disabled={disabled}
            error={errors[`custom.${i}.key`]}
            onChange={(e) => put(i, { key: e.currentTarget.value })}
          />
          <NativeSelect
            label={t.form.fieldKind}
            data={KINDS}
            value={row.kind}
            disabled={disabled}
            onChange={(e) => kind(i, e.currentTarget.value as CustomKind)}
          />
          {row.kind === "flag" ? (
            <NativeSelect
              label={t.form.fieldValue}
              data={FLAGS}
              value={row.text}
              disabled={disabled}
              onChange={(e) => put(i, { text: e.currentTarget.value })}
            />
          ) : (
            <TextInput
              label={t.form.fieldValue}
              value={row.text}
              disabled={disabled}
              inputMode={row.kind === "number" ? "decimal" : "text"}
              error={errors[`custom.${i}.text`] ?? errors[`custom.${row.key}`]}
              onChange={(e) => put(i, { text: e.currentTarget.value })}
            />
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            disabled={disabled}
            className={classes.remove}
            aria-label={t.form.removeField(row.key)}
            onClick={() => onChange(rows.filter((_, at) => at !== i))}
          >
            <IconDelete size={17} />
          </ActionIcon>
        </div>
      ))}
      {errors.custom && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {errors.custom}
        </Text>
      )}
      {!disabled && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconAdd size={16} />}
            onClick={() => onChange([...rows, { key: "", kind: "text", text: "" }])}
          >
            {t.form.addField}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
