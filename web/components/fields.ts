import { t } from "@/app/strings"
import type { Names } from "@/components/names"
import { calendarDate, dateTime } from "@/components/times"
import { DECLARATIONS } from "@/lib/collections.gen"
import { fieldOf } from "@/lib/declaration"
import type { CollectionName } from "@/lib/documents"

/** What each field holds, and how it is told: in the history, in conflicts, in what waits. */

type Kind = "text" | "choice" | "time" | "date" | "set" | "people" | "money" | "map" | "user" | "whole"

export const JOB_STATUSES = DECLARATIONS.jobs.fields.status.choices
export const JOB_PRIORITIES = DECLARATIONS.jobs.fields.priority.choices
export const EMPLOYEE_STATUSES = DECLARATIONS.employees.fields.status.choices

export const choice = (value: string) => t.choices[value] ?? value

export function kindOf(collection: CollectionName, field: string): Kind {
  if (field === "*") return "whole"
  const { kind, refersTo, of } = fieldOf(collection, field) ?? {}
  switch (kind) {
    case "choice":
    case "time":
    case "date":
    case "money":
    case "map":
      return kind
    case "set":
      return of?.refersTo === "employees" ? "people" : "set"
    case "id":
      return refersTo === "users" ? "user" : "text"
    default:
      return "text"
  }
}

/** The values that a field of kind `choice` may have. */
export const choicesOf = (collection: CollectionName, field: string): readonly string[] =>
  fieldOf(collection, field)?.choices ?? []

export function fieldLabel(collection: CollectionName, field: string): string {
  if (field === "*") return t.fields.whole
  if (field.startsWith("custom.")) return field.slice("custom.".length)
  return t.fields[collection][field] ?? field
}

function plain(value: unknown): string {
  if (typeof value === "boolean") return value ? t.form.yes : t.form.no
  if (typeof value === "string") return value
  return typeof value === "number" ? value.toLocaleString() : JSON.stringify(value)
}

export function money(value: { amount: string; currency: string }): string {
  try {
    const style = { style: "currency", currency: value.currency, maximumFractionDigits: 4 } as const
    // The text goes in as it is: a number would round what has many digits.
    return new Intl.NumberFormat(undefined, style).format(value.amount as Intl.StringNumericLiteral)
  } catch {
    return `${value.amount} ${value.currency}`
  }
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && Object.keys(value).length === 0)

/** A value in a person's words; nothing at all is `(empty)`. */
export function told(collection: CollectionName, field: string, value: unknown, names: Names): string {
  if (isEmpty(value)) return t.conflicts.empties
  switch (kindOf(collection, field)) {
    case "choice":
      return choice(String(value))
    case "time":
      return typeof value === "string" ? dateTime(value) : plain(value)
    case "date":
      return typeof value === "string" ? calendarDate(value) : plain(value)
    case "people":
      return Array.isArray(value) ? value.map((id) => names.ofEmployee(String(id))).join(", ") : plain(value)
    case "set":
      return Array.isArray(value) ? value.join(", ") : plain(value)
    case "user":
      return names.ofUser(String(value))
    case "money": {
      const { amount, currency } = value as { amount?: unknown; currency?: unknown }
      return typeof amount === "string" && typeof currency === "string" ? money({ amount, currency }) : plain(value)
    }
    case "map":
      return Object.entries(value as object)
        .map(([key, each]) => `${key}: ${isEmpty(each) ? t.conflicts.empties : plain(each)}`)
        .join(", ")
    default:
      return plain(value)
  }
}

/** The fields of a document that a person sets, those with a value, in the form's order. */
export function filled(collection: CollectionName, document: Record<string, unknown>): string[] {
  return Object.keys(t.fields[collection]).filter((field) => !isEmpty(document[field]))
}
