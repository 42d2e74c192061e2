import { declared, fieldOf } from "@/lib/declaration"
import type { AnyDocument, CollectionName, Documents } from "@/lib/documents"
import type { Row } from "@/lib/sync/disk"
import { type Entry, over } from "@/lib/sync/entry"
import { normal } from "@/lib/sync/normal"
import type { Fields, RowSync, Synced } from "@/lib/sync/view"

/** The newest of the server's documents that this device knows: the collection's, or a receipt that is ahead of it. */
export function known(row: Row | undefined, lane: readonly Entry[]): AnyDocument | null {
  let doc = row?.doc ?? null
  for (const entry of lane)
    if (entry.state === "answered" && entry.receipt && entry.receipt.version > (doc?.version ?? 0)) doc = entry.receipt
  return doc
}

/**
 * What a person sees of a document: the server's, with all own edits over it that it hasn't in it yet. Null: nothing.
 *
 * A deletion that is parked isn't shown as done: the document is back, marked.
 */
export function sight<C extends CollectionName>(
  collection: C,
  row: Row | undefined,
  lane: readonly Entry[],
  user: string,
): Synced<Documents[C]> | null {
  let doc: Record<string, unknown> | null = row ? { ...row.doc } : null
  for (const entry of lane) {
    if (entry.state === "answered" && entry.receipt) {
      // A receipt has all that was before it.
      if (entry.receipt.version >= Number(doc?.version ?? 0)) doc = { ...entry.receipt }
      continue
    }
    const open = entry.state === "waiting" || entry.state === "answered"
    switch (entry.op) {
      case "create":
        doc = { ...(doc ?? blank(entry, user)), ...entry.fields }
        break
      case "update":
        if (doc) doc = merged(doc, entry.fields)
        else if (entry.current === null && entry.state === "conflict") doc = { ...blank(entry, user), ...before(entry) }
        break
      case "delete":
        if (entry.state === "waiting" || (open && entry.version > Number(doc?.version ?? 0))) doc = null
        break
      case "read":
        if (doc && open) doc = readBy(collection, doc, user, entry)
        break
      case "restore":
        if (!doc && open && entry.was) doc = { ...entry.was }
    }
  }
  if (!doc) return null
  const sync = state(lane)
  const pending = lane.find((entry) => (entry.state === "waiting" && entry.op !== "read") || isUnseen(entry))
  const seq = pending?.seq ?? (Number(doc.version) > 0 ? undefined : lane[0]?.seq)
  return { ...normal(collection, doc), sync: seq === undefined ? sync : { ...sync, seq } }
}

/** Answered without the document, which comes with the collection. */
const isUnseen = (entry: Entry) => entry.state === "answered" && !entry.receipt && entry.op !== "read"

function state(lane: readonly Entry[]): RowSync {
  const parked = lane.find((entry) => entry.state === "conflict") ?? lane.find((entry) => entry.state === "rejected")
  if (parked) return { state: parked.state as "conflict" | "rejected", since: parked.since }
  const waiting = lane.find((entry) => entry.state === "waiting" && entry.op !== "read")
  return waiting ? { state: "waiting", since: waiting.since } : { state: "saved" }
}

function merged(doc: Fields, fields: Fields): Fields {
  const result = over(doc, fields)
  if (fields.custom && result.custom)
    result.custom = Object.fromEntries(Object.entries(result.custom as Fields).filter(([, value]) => value !== null))
  return result
}

/** The document as its author saw it, of an edit that met a deletion. */
function before(entry: Entry): Fields {
  const base = entry.conflicts.find((conflict) => conflict.field === "*")?.base
  return { ...(typeof base === "object" ? base : null), ...entry.fields }
}

function blank(entry: Entry, user: string): Fields {
  const at = new Date(entry.since).toISOString()
  return { id: entry.id, version: 0, createdAt: at, createdBy: user, updatedAt: at, updatedBy: user }
}

function readBy(collection: CollectionName, doc: Fields, user: string, entry: Entry): Fields {
  const at = new Date(entry.since).toISOString()
  const name = declared(collection).read
  if (!name) return doc
  const isMapped = fieldOf(collection, name)?.kind === "map"
  return { ...doc, [name]: isMapped ? { [user]: at, ...(doc[name] as Fields) } : (doc[name] ?? at) }
}
