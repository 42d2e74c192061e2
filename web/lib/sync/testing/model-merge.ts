/** The server's merge by field, as docs/protocol/merging.md tells it; for the model server alone. */
export type Doc = Record<string, unknown> & { id: string; version: number }

export interface Past {
  version: number
  op: "create" | "update" | "delete"
  by: string
  mutation: string
  at: string
  fields: string[]
  /** After the change; null: deleted. */
  document: Doc | null
}

export const SETS = ["assigneeIds", "tags", "skills"]
export const MAPS = ["custom"]

export interface Conflict {
  field: string
  base: unknown
  mine: unknown
  theirs: unknown
  theirsVersion?: number
  theirsBy?: string
  theirsAt?: string
}

export const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const sameSet = (a: unknown[], b: unknown[]) => a.length === b.length && a.every((one) => b.includes(one))

/** `seen`: the document as the author saw it; null: no base, what is given wins. */
export function merge(
  mine: Record<string, unknown>,
  current: Doc,
  seen: Record<string, unknown> | null,
  others: Past[],
): { changes: Record<string, unknown>; conflicts: Conflict[] } {
  const changes: Record<string, unknown> = {}
  const conflicts: Conflict[] = []
  const last = (field: string) => others.findLast((past) => past.fields.includes(field))
  const clash = (field: string, base: unknown, wish: unknown, theirs: unknown, past: Past) =>
    conflicts.push({
      field,
      base: base ?? null,
      mine: wish ?? null,
      theirs: theirs ?? null,
      theirsVersion: past.version,
      theirsBy: past.by,
      theirsAt: past.at,
    })
  for (const [field, wish] of Object.entries(mine)) {
    const theirs = current[field]
    if (SETS.includes(field)) {
      const wanted = [...new Set((wish ?? []) as unknown[])]
      let result = wanted
      if (seen) {
        const before = (seen[field] ?? []) as unknown[]
        const removed = before.filter((one) => !wanted.includes(one))
        const added = wanted.filter((one) => !before.includes(one))
        result = [...new Set([...(theirs as unknown[]).filter((one) => !removed.includes(one)), ...added])]
      }
      if (!sameSet(result, theirs as unknown[])) changes[field] = result
    } else if (MAPS.includes(field)) {
      const result = { ...(theirs as Record<string, unknown>) }
      for (const [key, value] of Object.entries((wish ?? {}) as Record<string, unknown>)) {
        const now = (theirs as Record<string, unknown>)[key]
        const before = seen ? (seen[field] as Record<string, unknown> | undefined)?.[key] : now
        if (same(value, now)) continue
        const past = seen ? last(field) : undefined
        if (past && !same(before, now)) clash(`${field}.${key}`, before, value, now, past)
        else if (value === null) delete result[key]
        else result[key] = value
      }
      if (!same(result, theirs)) changes[field] = result
    } else if (!same(wish, theirs)) {
      const past = seen ? last(field) : undefined
      if (past) clash(field, seen?.[field], wish, theirs, past)
      else changes[field] = wish
    }
  }
  return { changes, conflicts }
}

/** The fields over a document, as their author sees it. */
export function overlay(document: Record<string, unknown>, fields: Record<string, unknown>): Record<string, unknown> {
  const result = { ...document }
  for (const [field, value] of Object.entries(fields)) {
    if (!MAPS.includes(field)) result[field] = value
    else {
      const map = { ...(result[field] as Record<string, unknown>) }
      for (const [key, one] of Object.entries(value as Record<string, unknown>))
        if (one === null) delete map[key]
        else map[key] = one
      result[field] = map
    }
  }
  return result
}
