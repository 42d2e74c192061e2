import { NativeSelect, TagsInput, TextInput } from "@mantine/core"
import type { ReactNode } from "react"
import { t } from "@/app/strings"
import { CustomFields } from "@/components/custom-fields"
import type { Typing } from "@/components/edits"
import { choice, EMPLOYEE_STATUSES } from "@/components/fields"
import { FormSection, WIDE } from "@/components/form-section"
import type { EmployeeStatus } from "@/lib/documents"
import type { PersonDraft } from "./person-draft"

const STATUSES = EMPLOYEE_STATUSES.map((value) => ({ value, label: choice(value) }))

/** All fields of an employee; those outside `may` can only be read. */
export function PersonFields(props: {
  values: PersonDraft
  set<K extends keyof PersonDraft>(field: K, value: PersonDraft[K]): void
  typing: Typing
  errors: Record<string, string>
  may: readonly (keyof PersonDraft)[]
  hint(field: keyof PersonDraft): ReactNode
}) {
  const { values, set, typing, errors, may, hint } = props
  const common = (field: keyof PersonDraft) => ({
    label: t.fields.employees[field] ?? field,
    error: errors[field],
    readOnly: !may.includes(field),
    ...(may.includes(field) ? {} : { variant: "filled" }),
    ...(hint(field) ? { description: hint(field) } : {}),
  })
  const text = (field: "name" | "title" | "department" | "email" | "phone" | "hiredOn") => ({
    ...common(field),
    "data-field": field,
    value: values[field],
    onChange: (e: { currentTarget: { value: string } }) => set(field, e.currentTarget.value),
  })
  const { readOnly: fixedStatus, ...status } = common("status")
  const put = (value: string) => set("status", value as EmployeeStatus)
  return (
    <>
      <FormSection title={t.form.section.work}>
        <TextInput wrapperProps={WIDE} {...text("name")} withAsterisk required />
        <TextInput {...text("title")} />
        <TextInput {...text("department")} />
        {fixedStatus ? (
          <TextInput {...status} readOnly value={choice(values.status)} />
        ) : (
          <NativeSelect
            {...status}
            data={STATUSES}
            value={values.status}
            onChange={(e) => put(e.currentTarget.value)}
          />
        )}
        <TextInput type="date" {...text("hiredOn")} />
        <TagsInput
          wrapperProps={WIDE}
          {...common("skills")}
          {...(may.includes("skills") ? { placeholder: t.form.tagsHint } : {})}
          searchValue={typing.of("skills")}
          onSearchChange={(text) => typing.type("skills", text)}
          value={values.skills}
          onChange={(skills) => set("skills", skills)}
        />
      </FormSection>
      <FormSection title={t.form.section.contact}>
        <TextInput type="email" {...text("email")} />
        <TextInput type="tel" {...text("phone")} />
      </FormSection>
      <FormSection title={t.form.section.own}>
        <div data-wide>
          {hint("custom")}
          <CustomFields
            rows={values.custom}
            errors={errors}
            disabled={!may.includes("custom")}
            onChange={(rows) => set("custom", rows)}
          />
        </div>
      </FormSection>
    </>
  )
}
