import { t } from "@/app/strings"
import type { Names } from "@/components/names"
import { calendarDate, dateTime } from "@/components/times"
import type { CollectionName } from "@/lib/documents"

/** What each field holds, and how it is told: in the history, in conflicts, in what waits. */

type Kind = "text" | "choice" | "time" | "date" | "set" | "people" | "money" | "map" | "user" | "whole"

const KINDS: Record<CollectionName, Record<string, Kind>> = {
  jobs: {
    status: "choice",
    priority: "choice",
    assigneeIds: "people",
    tags: "set",
    scheduledAt: "time",
    dueAt: "time",
    price: "money",
    custom: "map",
  },
  employees: { status: "choice", skills: "set", hiredOn: "date", custom: "map", userId: "user" },
  notifications: { readAt: "time" },
  chat: { readBy: "map" },
}

export const JOB_STATUSES = ["draft", "scheduled", "in_progress", "done", "cancelled"] as const
export const JOB_PRIORITIES = ["low", "normal", "high", "urgent"] as const
export const EMPLOYEE_STATUSES = ["active", "on_leave", "left"] as const

export const choice = (value: string) => t.choices[value] ?? value

export function kindOf(collection: CollectionName, field: string): Kind {
  return field === "*" ? "whole" : (KINDS[collection][field] ?? "text")
}

/** The values that a field of kind `choice` may have. */
export function choicesOf(collection: CollectionName, field: string): readonly string[] {
  if (field === "priority") return JOB_PRIORITIES
  return collection === "jobs" ? JOB_STATUSES : EMPLOYEE_STATUSES
}

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
