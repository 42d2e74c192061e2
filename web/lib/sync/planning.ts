import type { Entry } from "@/lib/sync/entry"
import type { Op } from "@/lib/sync/view"

/** A mutation as the batch has it. */
export interface Mutation {
  mutation: string
  op: Op
  id: string
  base?: number
  after?: string[]
  fields?: Record<string, unknown>
}

export interface Bounds {
  /** Mutations, and bytes of JSON. */
  count: number
  bytes: number
}

/**
 * What can go now, in order: of each document the edits up to the first that is parked. Documents that are `held`
 * (their last answer was trouble) wait, and stop no other.
 */
export function plan(entries: readonly Entry[], held: (id: string) => boolean, bounds: Bounds): Entry[] {
  const closed = new Set<string>()
  const planned: Entry[] = []
  let bytes = 20
  for (const entry of entries) {
    if (entry.state === "answered" || closed.has(entry.id)) continue
    if (entry.state !== "waiting" || held(entry.id)) {
      closed.add(entry.id)
      continue
    }
    bytes += size(entry)
    // A lone one goes however large it is: the server says what is to become of it.
    if (planned.length > 0 && (planned.length >= bounds.count || bytes > bounds.bytes)) break
    planned.push(entry)
  }
  return planned
}

export function mutation(entry: Entry): Mutation {
  const asked: Mutation = { mutation: entry.mutation, op: entry.op, id: entry.id }
  if (entry.base !== null) asked.base = entry.base
  if (entry.after.length > 0) asked.after = entry.after
  if (entry.op === "create" || entry.op === "update") asked.fields = entry.fields
  return asked
}

const UTF8 = new TextEncoder()
const sizes = new WeakMap<Entry, number>()

function size(entry: Entry): number {
  let bytes = sizes.get(entry)
  if (bytes === undefined) {
    bytes = UTF8.encode(JSON.stringify(mutation(entry))).length + 1
    sizes.set(entry, bytes)
  }
  return bytes
}
