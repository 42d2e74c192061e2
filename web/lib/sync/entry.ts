import type { AnyDocument, CollectionName } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
import type { FieldConflict, Fields, Op } from "@/lib/sync/view"

/**
 * An edit of a person, from the moment it is made until the server's answer is seen in the collection.
 *
 * - `waiting`: the server hasn't answered it
 * - `answered`: it has, and its change isn't in the collection yet; it stays so that the person goes on seeing it
 * - `conflict`, `rejected`: parked; a person decides. Later edits of the same document wait behind it.
 */
export interface Entry {
  /** Its place in the queue. */
  seq: number
  /** Made once; the server does it once, however often it is sent. */
  mutation: string
  collection: CollectionName
  id: string
  op: Op
  /** The version on which it was made; null: whatever is there. */
  base: number | null
  /** Own mutations of this document on top of which it was made. */
  after: string[]
  fields: Fields
  /** A person's decision of that refused mutation: whom it overrules is told. */
  decides: string | null
  /** Of a restoration: the document as it was, to be seen until the server's comes. */
  was: AnyDocument | null
  /** The life of the collection in which `base` means something, and the document's stamp there. */
  epoch: string | null
  seen: { version: number; updatedAt: string } | null
  /** By this device's clock: for display only. */
  since: number
  /** Whether it may have reached the server: from then on it is sent as it is. */
  tried: boolean
  state: "waiting" | "answered" | "conflict" | "rejected"
  /** Answered: the number of its change, and the document that came with the answer. */
  version: number
  receipt: AnyDocument | null
  problem: Problem | null
  conflicts: FieldConflict[]
  current: AnyDocument | null
}

export type NewEntry = Omit<Entry, "seq">

export function newEntry(
  made: Pick<Entry, "mutation" | "collection" | "id" | "op" | "base" | "after" | "fields" | "since"> & Partial<Entry>,
): NewEntry {
  return {
    decides: null,
    was: null,
    epoch: null,
    seen: null,
    tried: false,
    state: "waiting",
    version: 0,
    receipt: null,
    problem: null,
    conflicts: [],
    current: null,
    ...made,
  }
}

/** Fields of a later edit over those of an earlier one: `custom` key by key. */
export function over(earlier: Fields, later: Fields): Fields {
  const result = { ...earlier, ...later }
  if (isMap(earlier.custom) && isMap(later.custom)) result.custom = { ...earlier.custom, ...later.custom }
  return result
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
