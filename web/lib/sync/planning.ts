import type { Entry } from "@/lib/sync/entry"
import type { Op } from "@/lib/sync/view"

/** A mutation as the batch has it. */
export interface Mutation {
  mutation: string
  op: Op
  id: string
  base?: number
  after?: string[]
  decides?: string
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
    // What was made on top of it is made on its answer: only that says which version it has.
    if (entry.op === "restore") closed.add(entry.id)
  }
  return planned
}

/**
 * What can go while the server has no room for more: readings, and deletions, which make room. A deletion goes before
 * what waits of its document.
 */
export function freeing(entries: readonly Entry[], held: (id: string) => boolean, count: number): Entry[] {
  const lanes = new Map<string, Entry[]>()
  const closed = new Set<string>()
  for (const entry of entries) {
    if (entry.state === "answered" || closed.has(entry.id)) continue
    if (entry.state !== "waiting" || held(entry.id)) closed.add(entry.id)
    else lanes.set(entry.id, [...(lanes.get(entry.id) ?? []), entry])
  }
  const found: Entry[] = []
  for (const lane of lanes.values()) {
    const deletion = lane.find((entry) => entry.op === "delete")
    if (deletion) found.push(deletion)
    else if (lane[0]?.op === "read") found.push(lane[0])
  }
  return found.sort((a, b) => a.seq - b.seq).slice(0, count)
}

export function mutation(entry: Entry): Mutation {
  const asked: Mutation = { mutation: entry.mutation, op: entry.op, id: entry.id }
  if (entry.base !== null) asked.base = entry.base
  if (entry.after.length > 0) asked.after = entry.after
  if (entry.decides) asked.decides = entry.decides
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
