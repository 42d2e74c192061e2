import { NativeSelect, TextInput } from "@mantine/core"
import { memo, type ReactNode, useMemo } from "react"
import { t } from "@/app/strings"
import { CustomFields } from "@/components/custom-fields"
import { type Typing, useSame } from "@/components/edits"
import { choice, JOB_PRIORITIES, JOB_STATUSES } from "@/components/fields"
import { FormSection, WIDE } from "@/components/form-section"
import { useEmployees } from "@/contexts/employee-context"
import type { JobPriority, JobStatus } from "@/lib/documents"
import type { JobDraft } from "./job-draft"
import { LongField, labelOf, PeopleField, TagsField, TextField, type TextName } from "./job-inputs"

const words = (values: readonly string[]) => values.map((value) => ({ value, label: choice(value) }))
const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "PLN", "SEK", "JPY"]

/** All fields of a job. `hint` is what else there is to say at one. */
export const JobFields = memo(function JobFields(props: {
  values: JobDraft
  set<K extends keyof JobDraft>(field: K, value: JobDraft[K]): void
  typing: Typing
  errors: Record<string, string>
  hint(field: keyof JobDraft): ReactNode
}) {
  const { values, typing, errors, hint } = props
  const { employees } = useEmployees()
  const assigneeIds = useSame(values.assigneeIds)
  const tags = useSame(values.tags)
  const people = useMemo(() => {
    const known = employees.map(({ id, name }) => ({ value: id, label: name }))
    const ids = new Set(known.map(({ value }) => value))
    const unknown = assigneeIds.filter((id) => !ids.has(id))
    return [...known, ...unknown.map((value) => ({ value, label: t.people.someone }))]
  }, [employees, assigneeIds])
  const set = props.set
  const common = (field: keyof JobDraft) => ({
    label: labelOf(field),
    error: errors[field],
    ...(hint(field) ? { description: hint(field) } : {}),
  })
  const text = (field: TextName) => ({ field, value: values[field], error: errors[field], hint: hint(field), set })
  const { amount, currency } = values.price
  return (
    <>
      <FormSection title={t.form.section.work}>
        <TextField {...text("title")} wrapperProps={WIDE} withAsterisk required />
        <LongField {...text("description")} />
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
        <TextField {...text("customer")} />
        <TextField {...text("location")} />
        <PeopleField
          people={people}
          value={assigneeIds}
          error={errors.assigneeIds}
          hint={hint("assigneeIds")}
          set={set}
        />
        <TagsField value={tags} typing={typing} error={errors.tags} hint={hint("tags")} set={set} />
      </FormSection>
      <FormSection title={t.form.section.when}>
        <TextField type="datetime-local" {...text("scheduledAt")} />
        <TextField type="datetime-local" {...text("dueAt")} />
        <TextField inputMode="numeric" {...text("estimatedMinutes")} />
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
