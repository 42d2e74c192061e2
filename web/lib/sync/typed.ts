import type { CollectionName } from "@/lib/documents"
import type { DraftRow } from "@/lib/sync/drafts"
import { isMap } from "@/lib/sync/entry"
import { isOwnMap, isSet } from "@/lib/sync/normal"
import { keyIn, same } from "@/lib/sync/same"
import type { Fields } from "@/lib/sync/view"

/** What a device showed of a document when a person began an edit of it: the edit is made on this. */
export interface Seen {
  /** The server's document under it; null: it has none yet. */
  doc: { version: number; updatedAt: string } | null
  /** Own edits on top of it. */
  after: string[]
  /** The life of the collection in which the version means something. */
  epoch: string | null
}

/** A field that a person types in: what it is to be, what it held when they began, and in which document. */
export interface Typed {
  value: unknown
  from: unknown
  seen: Seen | null
}
export type TypedFields = Readonly<Record<string, Typed>>

/** What a form has to save: the fields as they are sent, and the rows of the draft that they were made of. */
export interface Given {
  typed: TypedFields
  spent: readonly DraftRow[]
}

/** A set with what a person added and took away, whatever became of it meanwhile. */
export function applied(from: readonly unknown[], value: readonly unknown[], live: readonly unknown[]): unknown[] {
  const removed = from.filter((one) => !value.includes(one))
  const added = value.filter((one) => !from.includes(one))
  return [...new Set([...live.filter((one) => !removed.includes(one)), ...added])]
}

/**
 * What a Save sends. Of sets and maps only what the person added, changed and took away, on what is there now. Fields
 * that nobody else has changed since they began go on that, too. Those that were `overtaken` go on what the person had
 * before them: the server then asks instead of overwriting what they never saw.
 */
export function sorted(collection: CollectionName, live: Fields, typed: TypedFields, epoch: string | null) {
  const plain: Fields = {}
  const overtaken: Fields = {}
  let on: Seen | null = null
  const late = (seen: Seen | null) => {
    if (!on || age(seen, epoch) < age(on, epoch)) on = seen ?? NOTHING
  }
  for (const [field, { value, from, seen }] of Object.entries(typed)) {
    const now = live[field] ?? null
    if (isSet(collection, field) && Array.isArray(value)) {
      const next = applied(list(from), value, list(now))
      if (!same(next, now)) plain[field] = next
    } else if (isOwnMap(collection, field) && isMap(value)) {
      const { mine, theirs } = changedKeys(from, value, now)
      if (mine.length > 0) plain[field] = Object.fromEntries(mine)
      if (theirs.length > 0) {
        overtaken[field] = Object.fromEntries(theirs)
        late(seen)
      }
    } else if (!same(value ?? null, from ?? null) && !same(value ?? null, now)) {
      if (same(from ?? null, now)) plain[field] = value
      else {
        overtaken[field] = value
        late(seen)
      }
    }
  }
  return { plain, overtaken, on: on as Seen | null }
}

/** The keys of a map that a person changed: those that nobody else did since they began, and those that somebody did. */
export function changedKeys(from: unknown, value: unknown, now: unknown) {
  const mine: [string, unknown][] = []
  const theirs: [string, unknown][] = []
  for (const key of new Set([...keys(from), ...keys(value)])) {
    const wanted = keyIn(value, key)
    if (same(wanted, keyIn(from, key)) || same(wanted, keyIn(now, key))) continue
    const quiet = same(keyIn(from, key), keyIn(now, key))
    ;(quiet ? mine : theirs).push([key, wanted])
  }
  return { mine, theirs }
}

const NOTHING: Seen = { doc: null, after: [], epoch: null }
/** What comes from another life of the collection is older than anything of this one. */
const age = (seen: Seen | null, epoch: string | null) => (seen?.epoch === epoch ? (seen?.doc?.version ?? 0) : -1)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const keys = (map: unknown) => (isMap(map) ? Object.keys(map) : [])
