import { t } from "@/app/strings"
import { same } from "@/components/edits"
import type { Custom } from "@/lib/documents"

/** Own fields of a company, as rows of a form. */
export type CustomKind = "text" | "number" | "flag" | "json"
export interface CustomRow {
  key: string
  kind: CustomKind
  /** As it stands in the form: `true` and `false` for a flag, JSON for anything else. */
  text: string
}

const MAX_KEYS = 200
const MAX_KEY = 100

export function rowsOf(custom: Custom): CustomRow[] {
  return Object.entries(custom).map(([key, value]) => {
    if (typeof value === "string") return { key, kind: "text", text: value }
    if (typeof value === "number") return { key, kind: "number", text: String(value) }
    if (typeof value === "boolean") return { key, kind: "flag", text: String(value) }
    return { key, kind: "json", text: JSON.stringify(value) }
  })
}

function parsed({ kind, text }: CustomRow): unknown {
  if (kind === "text") return text
  if (kind === "flag") return text === "true"
  return kind === "number" ? Number(text) : JSON.parse(text)
}

export function customOf(rows: readonly CustomRow[]): Custom {
  return Object.fromEntries(rows.map((row) => [row.key.trim(), parsed(row)]))
}

/** What is to be sent: the keys that differ, `null` for those that are gone. */
export function customChanges(before: Custom, rows: readonly CustomRow[]): Custom {
  const after = customOf(rows)
  const changes: Custom = {}
  for (const [key, value] of Object.entries(after)) if (!same(value, before[key])) changes[key] = value
  for (const key of Object.keys(before)) if (!(key in after)) changes[key] = null
  return changes
}

function fault(row: CustomRow): string | null {
  if (row.kind === "number" && (row.text.trim() === "" || !Number.isFinite(Number(row.text)))) return t.check.number
  if (row.kind === "json") {
    try {
      JSON.parse(row.text)
    } catch {
      return t.check.json
    }
  }
  return null
}

/** What is wrong, by row: `custom.0.key`, `custom.2.text`, or `custom`. */
export function checkCustom(rows: readonly CustomRow[]): Record<string, string> {
  const errors: Record<string, string> = {}
  const seen = new Set<string>()
  rows.forEach((row, i) => {
    const key = row.key.trim()
    if (!key) errors[`custom.${i}.key`] = t.check.keyEmpty
    else if (key.length > MAX_KEY) errors[`custom.${i}.key`] = t.check.keyLong
    else if (seen.has(key)) errors[`custom.${i}.key`] = t.check.keyTwice
    seen.add(key)
    const wrong = fault(row)
    if (wrong) errors[`custom.${i}.text`] = wrong
  })
  if (rows.length > MAX_KEYS) errors.custom = t.check.tooMany(MAX_KEYS)
  return errors
}
