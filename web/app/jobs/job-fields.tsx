import { MultiSelect, NativeSelect, TagsInput, Textarea, TextInput } from "@mantine/core"
import { memo, type ReactNode, useMemo } from "react"
import { t } from "@/app/strings"
import { CustomFields } from "@/components/custom-fields"
import { choice, JOB_PRIORITIES, JOB_STATUSES } from "@/components/fields"
import { FormSection, WIDE } from "@/components/form-section"
import { useEmployees } from "@/contexts/employee-context"
import type { JobPriority, JobStatus } from "@/lib/documents"
import type { JobDraft } from "./job-draft"

const words = (values: readonly string[]) => values.map((value) => ({ value, label: choice(value) }))
const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "PLN", "SEK", "JPY"]

/** All fields of a job. `hint` is what else there is to say at one. */
export const JobFields = memo(function JobFields(props: {
  values: JobDraft
  set<K extends keyof JobDraft>(field: K, value: JobDraft[K]): void
  errors: Record<string, string>
  hint(field: keyof JobDraft): ReactNode
}) {
  const { values, set, errors, hint } = props
  const { employees } = useEmployees()
  const people = useMemo(() => {
    const known = employees.map(({ id, name }) => ({ value: id, label: name }))
    const ids = new Set(known.map(({ value }) => value))
    const unknown = values.assigneeIds.filter((id) => !ids.has(id))
    return [...known, ...unknown.map((value) => ({ value, label: t.people.someone }))]
  }, [employees, values.assigneeIds])
  const label = (field: keyof JobDraft) => t.fields.jobs[field] ?? field
  const common = (field: keyof JobDraft) => ({
    label: label(field),
    error: errors[field],
    ...(hint(field) ? { description: hint(field) } : {}),
  })
  const text = (
    field: "title" | "description" | "customer" | "location" | "scheduledAt" | "dueAt" | "estimatedMinutes",
  ) => ({
    ...common(field),
    value: values[field],
    onChange: (e: { currentTarget: { value: string } }) => set(field, e.currentTarget.value),
  })
  const { amount, currency } = values.price
  return (
    <>
      <FormSection title={t.form.section.work}>
        <TextInput wrapperProps={WIDE} {...text("title")} withAsterisk required />
        <Textarea wrapperProps={WIDE} {...text("description")} autosize minRows={3} maxRows={14} />
        <NativeSelect
          {...common("status")}
          data={words(JOB_STATUSES)}
          value={values.status}
          onChange={(e) => set("status", e.currentTarget.value as JobStatus)}
        />
        <NativeSelect
          {...common("priority")}
          data={words(JOB_PRIORITIES)}
          value={values.priority}
          onChange={(e) => set("priority", e.currentTarget.value as JobPriority)}
        />
        <TextInput {...text("customer")} />
        <TextInput {...text("location")} />
        <MultiSelect
          wrapperProps={WIDE}
          {...common("assigneeIds")}
          data={people}
          limit={50}
          searchable
          hidePickedOptions
          value={values.assigneeIds}
          onChange={(ids) => set("assigneeIds", ids)}
          nothingFoundMessage={t.people.none}
        />
        <TagsInput
          wrapperProps={WIDE}
          {...common("tags")}
          placeholder={t.form.tagsHint}
          value={values.tags}
          onChange={(tags) => set("tags", tags)}
        />
      </FormSection>
      <FormSection title={t.form.section.when}>
        <TextInput type="datetime-local" {...text("scheduledAt")} />
        <TextInput type="datetime-local" {...text("dueAt")} />
        <TextInput inputMode="numeric" {...text("estimatedMinutes")} />
      </FormSection>
      <FormSection title={t.form.section.price}>
        <TextInput
          {...common("price")}
          inputMode="decimal"
          value={amount}
          error={errors["price.amount"] ?? errors.price}
          onChange={(e) => set("price", { currency: currency || CURRENCIES[0] || "", amount: e.currentTarget.value })}
        />
        <TextInput
          label={t.form.currency}
          list="currencies"
          maxLength={3}
          value={currency}
          error={errors["price.currency"]}
          onChange={(e) => set("price", { amount, currency: e.currentTarget.value.toUpperCase() })}
        />
        <datalist id="currencies">
          {CURRENCIES.map((code) => (
            <option key={code} value={code} />
          ))}
        </datalist>
      </FormSection>
      <FormSection title={t.form.section.own}>
        <div data-wide>
          {hint("custom")}
          <CustomFields rows={values.custom} errors={errors} onChange={(rows) => set("custom", rows)} />
        </div>
      </FormSection>
    </>
  )
})
