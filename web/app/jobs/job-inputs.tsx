import { MultiSelect, TagsInput, Textarea, TextInput, type TextInputProps } from "@mantine/core"
import { type ChangeEvent, memo, type ReactNode } from "react"
import { t } from "@/app/strings"
import type { Typing } from "@/components/edits"
import { WIDE } from "@/components/form-section"
import type { JobDraft } from "./job-draft"

/** Inputs of a job's form that are drawn anew only when something of theirs has changed: a form has many of them. */

export type TextName = "title" | "description" | "customer" | "location" | "scheduledAt" | "dueAt" | "estimatedMinutes"

interface Input<Field extends keyof JobDraft> {
  value: JobDraft[Field]
  error: string | undefined
  hint: ReactNode
  set<K extends keyof JobDraft>(field: K, value: JobDraft[K]): void
}

export const labelOf = (field: keyof JobDraft) => t.fields.jobs[field] ?? field

const common = (field: keyof JobDraft, { error, hint }: { error: string | undefined; hint: ReactNode }) => ({
  label: labelOf(field),
  error,
  ...(hint ? { description: hint } : {}),
})

type Text = Input<TextName> & { field: TextName }
type Look = Pick<TextInputProps, "type" | "inputMode" | "wrapperProps" | "withAsterisk" | "required">

export const TextField = memo(function TextField(props: Text & Look) {
  const { field, value, error, hint, set, ...look } = props
  const change = (e: ChangeEvent<HTMLInputElement>) => set(field, e.currentTarget.value)
  return <TextInput {...look} {...common(field, props)} data-field={field} value={value} onChange={change} />
})

export const LongField = memo(function LongField(props: Text) {
  const { field, value, set } = props
  const change = (e: ChangeEvent<HTMLTextAreaElement>) => set(field, e.currentTarget.value)
  return (
    <Textarea
      {...common(field, props)}
      wrapperProps={WIDE}
      data-field={field}
      autosize
      minRows={3}
      maxRows={14}
      value={value}
      onChange={change}
    />
  )
})

export const PeopleField = memo(function PeopleField(
  props: Input<"assigneeIds"> & { people: { value: string; label: string }[] },
) {
  return (
    <MultiSelect
      {...common("assigneeIds", props)}
      wrapperProps={WIDE}
      data={props.people}
      limit={50}
      searchable
      hidePickedOptions
      value={props.value}
      onChange={(ids) => props.set("assigneeIds", ids)}
      nothingFoundMessage={t.people.none}
    />
  )
})

export const TagsField = memo(function TagsField(props: Input<"tags"> & { typing: Typing }) {
  return (
    <TagsInput
      {...common("tags", props)}
      wrapperProps={WIDE}
      placeholder={t.form.tagsHint}
      searchValue={props.typing.of("tags")}
      onSearchChange={(text) => props.typing.type("tags", text)}
      value={props.value}
      onChange={(tags) => props.set("tags", tags)}
    />
  )
})
