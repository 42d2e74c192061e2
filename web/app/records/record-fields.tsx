import { NativeSelect, TagsInput, Textarea, TextInput } from "@mantine/core"
import type { ReactNode } from "react"
import { t } from "@/app/strings"
import type { CustomRow } from "@/components/custom-draft"
import { CustomFields } from "@/components/custom-fields"
import type { Typing } from "@/components/edits"
import { choice, choicesOf, fieldLabel } from "@/components/fields"
import { FormSection, WIDE } from "@/components/form-section"
import { declared, fieldOf } from "@/lib/declaration"
import type { CollectionName } from "@/lib/documents"
import type { RecordScreen } from "./screen"

/** A form's values by field, each as its kind is typed. */
export type Values = Readonly<Record<string, unknown>>

export interface FieldsProps {
  values: Values
  set(field: string, value: unknown): void
  typing: Typing
  errors: Record<string, string>
  /** The others can only be read. */
  may: readonly string[]
  hint(field: string): ReactNode
}

const TYPES: Record<string, string> = { email: "email", phone: "tel", date: "date", time: "datetime-local" }

/** All fields of a record, drawn by their declared kinds. */
export function RecordFields<C extends CollectionName>({
  screen,
  ...props
}: FieldsProps & { screen: RecordScreen<C> }) {
  return screen.sections.map(({ title, fields }) => (
    <FormSection key={title} title={title}>
      {fields.map((field) => (
        <RecordField key={field} collection={screen.collection} field={field} {...props} />
      ))}
    </FormSection>
  ))
}

function RecordField(props: FieldsProps & { collection: CollectionName; field: string }) {
  const { collection, field, values, set, typing, errors, may, hint } = props
  const declaration = fieldOf(collection, field)
  const isFixed = !may.includes(field)
  const isLabel = declared(collection).label === field
  const value = values[field]
  const common = {
    label: fieldLabel(collection, field),
    error: errors[field],
    readOnly: isFixed,
    ...(isFixed ? { variant: "filled" } : {}),
    ...(hint(field) ? { description: hint(field) } : {}),
  }
  const text = {
    ...common,
    "data-field": field,
    value: value as string,
    onChange: (e: { currentTarget: { value: string } }) => set(field, e.currentTarget.value),
    ...(isLabel ? { wrapperProps: WIDE } : {}),
    ...(declaration?.required ? { withAsterisk: true, required: true } : {}),
  }
  switch (declaration?.kind) {
    case "choice": {
      if (isFixed) return <TextInput {...common} value={choice(value as string)} />
      const { readOnly: _, ...open } = common
      return (
        <NativeSelect
          {...open}
          data={choicesOf(collection, field).map((each) => ({ value: each, label: choice(each) }))}
          value={value as string}
          onChange={(e) => set(field, e.currentTarget.value)}
        />
      )
    }
    case "set":
      return (
        <TagsInput
          wrapperProps={WIDE}
          {...common}
          {...(isFixed ? {} : { placeholder: t.form.tagsHint })}
          searchValue={typing.of(field)}
          onSearchChange={(text) => typing.type(field, text)}
          value={value as string[]}
          onChange={(words) => set(field, words)}
        />
      )
    case "map":
      return (
        <div data-wide>
          {hint(field)}
          <CustomFields
            rows={value as CustomRow[]}
            errors={errors}
            disabled={isFixed}
            onChange={(rows) => set(field, rows)}
          />
        </div>
      )
    case "integer":
      return <TextInput inputMode="numeric" {...text} />
    default: {
      if (declaration?.format === "paragraphs")
        return <Textarea {...text} wrapperProps={WIDE} autosize minRows={3} maxRows={14} />
      const type = TYPES[declaration?.format ?? declaration?.kind ?? ""]
      return <TextInput {...text} {...(type ? { type } : {})} />
    }
  }
}
