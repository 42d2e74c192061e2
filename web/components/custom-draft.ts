import { t } from "@/app/strings"
import type { Custom } from "@/lib/documents"
import { keyIn, same } from "@/lib/sync/same"
import { changedKeys } from "@/lib/sync/typed"

/** Own fields of a company, as rows of a form. */
export type CustomKind = "text" | "number" | "flag" | "json"
export interface CustomRow {
  key: string
  kind: CustomKind
  /** As it stands in the form: `true` and `false` for a flag, JSON for anything else. */
  text: string
  /** The key that the field has in the record; a new one has none. */
  was?: string
}

const MAX_KEY = 100

export function rowsOf(custom: Custom): CustomRow[] {
  return Object.entries(custom).map(([key, value]) => rowOf(key, value))
}

function rowOf(key: string, value: unknown): CustomRow {
  if (typeof value === "string") return { key, was: key, kind: "text", text: value }
  if (typeof value === "number") return { key, was: key, kind: "number", text: String(value) }
  if (typeof value === "boolean") return { key, was: key, kind: "flag", text: String(value) }
  return { key, was: key, kind: "json", text: JSON.stringify(value) }
}

function parsed({ kind, text }: CustomRow): unknown {
  if (kind === "text") return text
  if (kind === "flag") return text === "true"
  return kind === "number" ? Number(text) : JSON.parse(text)
}

export function customOf(rows: readonly CustomRow[]): Custom {
  return Object.fromEntries(rows.map((row) => [row.key.trim(), parsed(row)]))
}

/** What a person typed of own fields, and what the record held when they began. */
export interface TypedRows {
  rows: readonly CustomRow[]
  from: Custom
}

/** As far as it can be read: what can't yet is a value of its own, so that it counts as changed. */
function readable(rows: readonly CustomRow[]): Custom {
  return Object.fromEntries(
    rows.map((row) => {
      try {
        return [row.key.trim(), parsed(row)]
      } catch {
        return [row.key.trim(), { text: row.text }]
      }
    }),
  )
}

/** The keys that the person changed, added or took away. */
function touched({ rows, from }: TypedRows): Set<string> {
  const value = readable(rows)
  const keys = [...Object.keys(from), ...Object.keys(value)]
  return new Set(
    keys.filter((key) => Object.hasOwn(from, key) !== Object.hasOwn(value, key) || !same(value[key], from[key])),
  )
}

/** The rows over what the record holds now: those that the person left alone follow it. */
export function rowsOver(typed: TypedRows, live: Custom): CustomRow[] {
  const own = touched(typed)
  const kept = typed.rows.flatMap((row) => {
    if (row.was === undefined || own.has(row.was) || own.has(row.key.trim())) return [row]
    return Object.hasOwn(live, row.was) ? [rowOf(row.was, live[row.was])] : []
  })
  const there = new Set([...own, ...kept.map((row) => row.was ?? row.key.trim())])
  return [...kept, ...Object.entries(live).flatMap(([key, value]) => (there.has(key) ? [] : [rowOf(key, value)]))]
}

/** From where rows go on that were typed over {@link rowsOver}: what the person left alone so far began just now. */
export function fromNow(typed: TypedRows | null, live: Custom): Custom {
  if (!typed) return live
  const own = touched(typed)
  const begun = Object.entries(typed.from).filter(([key]) => own.has(key))
  return Object.fromEntries([...Object.entries(live).filter(([key]) => !own.has(key)), ...begun])
}

export const isChanged = (typed: TypedRows) => touched(typed).size > 0

/** The keys that the person changed and somebody else did, too. */
export function overtakenKeys({ rows, from }: TypedRows, live: Custom): string[] {
  return changedKeys(from, readable(rows), live).theirs.map(([key]) => key)
}

/** Gives way to the others at these keys. */
export function withTheirs({ rows, from }: TypedRows, live: Custom): TypedRows {
  const keys = overtakenKeys({ rows, from }, live)
  return {
    rows: rows.filter((row) => !keys.includes(row.was ?? "") && !keys.includes(row.key.trim())),
    from: Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key))),
  }
}

/** Of a map, these keys. */
export const only = (custom: Custom, keys: readonly string[]): Custom =>
  Object.fromEntries(keys.map((key) => [key, keyIn(custom, key)]))

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
export function checkCustom(rows: readonly CustomRow[], max: number): Record<string, string> {
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
  if (rows.length > max) errors.custom = t.check.tooMany(max)
  return errors
}
