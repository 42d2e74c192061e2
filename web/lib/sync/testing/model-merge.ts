import { isMap } from "@/lib/sync/entry"
import { emptyOf, type FieldTable, isOverfull, same } from "@/lib/sync/testing/model-values"

/** The server's merge by field, as its own tests' vectors have it (`protocol/merging.json`); for the model server alone. */
export type Doc = Record<string, unknown> & { id: string; version: number }

export interface Past {
  version: number
  op: "create" | "update" | "delete"
  by: string
  mutation: string
  at: string
  fields: string[]
  /** Which keys of its maps changed: `custom.floor`. */
  keys: string[]
  /** After the change; null: deleted. */
  document: Doc | null
}

export interface Conflict {
  field: string
  base: unknown
  mine: unknown
  theirs: unknown
  theirsVersion?: number
  theirsBy?: string
  theirsAt?: string
}

/** What an edit was made on: the document as its author saw it, and what others changed since. */
export interface Base {
  seen: Record<string, unknown>
  others: Past[]
}

const sameSet = (a: unknown[], b: unknown[]) => a.length === b.length && a.every((one) => b.includes(one))
const keyIn = (map: unknown, key: string) => (isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined)

/** A map with one key set; `__proto__` is a key like others. */
function put(map: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
}

function copy(map: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries((map ?? {}) as object)) put(result, key, value)
  return result
}

/** `mine`: in normal form. Without a base what is given wins. */
export function merge(
  table: FieldTable,
  mine: Record<string, unknown>,
  current: Record<string, unknown>,
  base: Base | null,
): { changes: Record<string, unknown>; conflicts: Conflict[] } {
  const changes: Record<string, unknown> = {}
  const conflicts: Conflict[] = []
  const last = (path: string) => base?.others.findLast((past) => past.fields.includes(path) || past.keys.includes(path))
  const clash = (field: string, was: unknown, wish: unknown, theirs: unknown, past: Past | undefined) =>
    conflicts.push({
      field,
      base: was ?? null,
      mine: wish ?? null,
      theirs: theirs ?? null,
      ...(past && { theirsVersion: past.version, theirsBy: past.by, theirsAt: past.at }),
    })
  for (const [field, wish] of Object.entries(mine)) {
    const declared = table[field]
    const theirs = current[field] ?? emptyOf(declared)
    const seen = base && (base.seen[field] ?? emptyOf(declared))
    if (declared?.kind === "set") {
      const result = base ? added(seen as unknown[], wish as unknown[], theirs as unknown[]) : (wish as unknown[])
      if (!sameSet(result, theirs as unknown[])) changes[field] = result
    } else if (declared?.kind === "map") {
      const result = copy(theirs)
      // Cleared, a map is wished to lose every key that was seen in it.
      const wishes = isMap(wish)
        ? Object.entries(wish)
        : Object.keys((base ? seen : theirs) as object).map((key) => [key, null] as const)
      for (const [key, value] of wishes) {
        const now = keyIn(theirs, key)
        const before = base ? keyIn(seen, key) : now
        if (same(value, now)) continue
        const past = last(`${field}.${key}`)
        if (past && !same(before, now)) clash(`${field}.${key}`, before, value, now, past)
        else if (value === null) delete result[key]
        else put(result, key, value)
      }
      if (!same(result, theirs)) changes[field] = result
    } else if (!same(wish, theirs)) {
      const past = last(field)
      if (past) clash(field, seen, wish, theirs, past)
      else changes[field] = wish
    }
  }
  // Each may be in bounds, and not so together: what goes is for a person to say.
  if (conflicts.length === 0)
    for (const [field, value] of Object.entries(changes))
      if (isOverfull(table[field], value)) clash(field, base?.seen[field], mine[field], current[field], last(field))
  return { changes, conflicts }
}

function added(seen: unknown[], wanted: unknown[], theirs: unknown[]): unknown[] {
  const removed = seen.filter((one) => !wanted.includes(one))
  const more = wanted.filter((one) => !seen.includes(one))
  return [...new Set([...theirs.filter((one) => !removed.includes(one)), ...more])]
}

/** The fields over a document, as their author sees it. */
export function overlay(
  table: FieldTable,
  document: Record<string, unknown>,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  return { ...document, ...merge(table, fields, document, null).changes }
}
