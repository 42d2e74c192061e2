import { offers } from "@/lib/declaration"
import type { AnyDocument, CollectionName } from "@/lib/documents"
import { minus, plus, share } from "@/lib/sync/checksum"
import type { Gone, Holding, Row } from "@/lib/sync/disk"
import { isMap } from "@/lib/sync/entry"
import { document, isVersion } from "@/lib/sync/normal"
import type { Step, Store } from "@/lib/sync/store"
import { isUuid } from "@/lib/sync/uuid"

/** An answer of `GET /api/<collection>?since=`. */
export interface Page {
  items: AnyDocument[]
  /** What isn't live any more; `archived`: it stays on the server. */
  deleted: { id: string; version: number; archived: boolean }[]
  epoch: string
  version: number
  more: boolean
  count: number
  checksum: number
}

/** A `change` of the stream. */
export interface Change {
  collection: CollectionName
  epoch: string
  version: number
  id: string
  /** Null: deleted, or archived. */
  document: AnyDocument | null
  archived: boolean
  at: string | null
  by: string | null
  count: number
  checksum: number
}

/**
 * `refetch`: another epoch, or the proof failed: read from 0. `gap`: something is missing between.
 * `stale`: the holding moved on while this was on its way; nothing was done.
 */
export type Outcome = "done" | "refetch" | "gap" | "stale"

/** Null: not what the protocol says; nothing of it is believed. */
export function page(body: unknown): Page | null {
  if (!isMap(body) || !Array.isArray(body.items) || !isUuid(body.epoch) || !isVersion(body.version)) return null
  const items = body.items.map(document)
  const gone = Array.isArray(body.deleted) ? body.deleted : []
  if (items.includes(null) || !gone.every((one) => isMap(one) && isUuid(one.id) && isVersion(one.version))) return null
  const more = body.more === true
  if (!more && !(isVersion(body.count) && isVersion(body.checksum))) return null
  return {
    items: items as AnyDocument[],
    deleted: gone.map((one) => ({ id: one.id.toLowerCase(), version: one.version, archived: one.archived === true })),
    epoch: body.epoch,
    version: body.version,
    more,
    count: Number(body.count ?? 0),
    checksum: Number(body.checksum ?? 0),
  }
}

export function change(body: unknown): Change | null {
  if (!isMap(body) || !isUuid(body.epoch) || !isVersion(body.version) || !isUuid(body.id)) return null
  if (!isVersion(body.count) || !isVersion(body.checksum) || typeof body.collection !== "string") return null
  const leaves = body.op === "delete" || body.op === "archive"
  const doc = leaves ? null : document(body.document)
  if (!leaves && (doc === null || doc.id !== body.id.toLowerCase())) return null
  return {
    collection: body.collection as CollectionName,
    epoch: body.epoch,
    version: body.version,
    id: body.id.toLowerCase(),
    document: doc,
    archived: body.op === "archive",
    at: typeof body.at === "string" ? body.at : null,
    by: typeof body.by === "string" ? body.by : null,
    count: body.count,
    checksum: body.checksum,
  }
}

/** Takes over a page that was asked for at `asked`. */
export function takePage(store: Store, asked: Holding, page: Page): Promise<Outcome> {
  return store.step(async (step) => {
    const held = await step.holding(asked.collection)
    if (held.generation !== asked.generation || held.version !== asked.version) return "stale"
    if (held.epoch !== null && held.epoch !== page.epoch) return "refetch"
    const ids = [...page.items.map((item) => item.id), ...page.deleted.map((gone) => gone.id)]
    const copy = new Copy(held, await step.rows(held.collection, ids), ids)
    for (const item of page.items) copy.put(item.id, item)
    for (const gone of page.deleted) copy.remove(gone)
    const { count, checksum } = copy
    const proven = page.more || (count === page.count && checksum === page.checksum)
    if (!proven) return "refetch"
    if (!page.more && !held.complete) await sweep(step, held, copy)
    await step.writeRows(held.collection, copy.changed)
    await step.keepGone(copy.gone)
    const now = { ...held, epoch: page.epoch, version: page.version, count, checksum, complete: !page.more }
    await step.putHolding(now)
    if (now.complete) await retire(step, now)
    return "done"
  })
}

/** Takes over changes, version by version, each with its proof. */
export function takeChanges(store: Store, collection: CollectionName, changes: readonly Change[]): Promise<Outcome> {
  return store.step(async (step) => {
    const ids = changes.map((change) => change.id)
    const [held, rows] = await Promise.all([step.holding(collection), step.rows(collection, ids)])
    if (!held.complete) return "gap"
    const copy = new Copy(held, rows, ids)
    let version = held.version
    let outcome: Outcome = "done"
    for (const change of changes) {
      if (change.epoch !== held.epoch) outcome = "refetch"
      else if (change.version <= version) continue
      else if (change.version > version + 1) outcome = "gap"
      if (outcome !== "done") break
      if (change.document) copy.put(change.id, change.document)
      else copy.remove(change)
      version = change.version
      if (copy.count !== change.count || copy.checksum !== change.checksum) return "refetch"
    }
    if (version === held.version) return outcome
    const now = { ...held, version, count: copy.count, checksum: copy.checksum }
    const written = [step.writeRows(collection, copy.changed), step.keepGone(copy.gone), step.putHolding(now)]
    await Promise.all([...written, retire(step, now)])
    return outcome
  })
}

/**
 * Begins to read from 0. What is held stays to be seen until the new reading is through; the queue isn't touched.
 * Asked for what `held` was: who comes late finds it done.
 */
export function startOver(store: Store, held: Holding): Promise<void> {
  return store.step(async (step) => {
    const now = await step.holding(held.collection)
    if (now.generation !== held.generation) return
    await step.putHolding({
      ...now,
      epoch: null,
      formerEpoch: now.epoch ?? now.formerEpoch,
      version: 0,
      count: 0,
      checksum: 0,
      generation: now.generation + 1,
      complete: false,
    })
  })
}

interface Leaver {
  id: string
  version: number
  archived: boolean
  at?: string | null
  by?: string | null
}

/** Rows in the making, with count and checksum of those of the present generation. */
class Copy {
  readonly changed = new Map<string, Row | null>()
  /** Deleted, and held until now. */
  readonly gone: Omit<Gone, "key">[] = []
  count: number
  checksum: number
  private readonly rows = new Map<string, Row>()

  constructor(
    private readonly held: Holding,
    rows: (Row | undefined)[],
    ids: string[],
  ) {
    this.count = held.count
    this.checksum = held.checksum
    ids.forEach((id, at) => {
      const row = rows[at]
      if (row) this.rows.set(id, row)
    })
  }

  put(id: string, doc: AnyDocument): void {
    const before = this.present(id)
    if (before && before.doc.version >= doc.version) return
    this.leave(before)
    this.count++
    this.checksum = plus(this.checksum, share(id, doc.version))
    this.write(id, { collection: this.held.collection, id, doc, generation: this.held.generation })
  }

  remove({ id, version, archived, at, by }: Leaver): void {
    const before = this.present(id)
    if (before && before.doc.version >= version) return
    this.leave(before)
    const row = this.rows.get(id)
    if (!row) return
    const { collection } = this.held
    const when = at ?? new Date().toISOString()
    if (!archived && offers(collection, "restore"))
      this.gone.push({ collection, id, version, at: when, by: by ?? null, doc: row.doc })
    this.write(id, null)
  }

  private present(id: string): Row | undefined {
    const row = this.rows.get(id)
    return row?.generation === this.held.generation ? row : undefined
  }

  private leave(row: Row | undefined): void {
    if (!row) return
    this.count--
    this.checksum = minus(this.checksum, share(row.id, row.doc.version))
  }

  private write(id: string, row: Row | null): void {
    this.changed.set(id, row)
    if (row) this.rows.set(id, row)
    else this.rows.delete(id)
  }
}

/** At the end of a reading from 0: what it didn't bring isn't there any more. */
async function sweep(step: Step, held: Holding, copy: Copy): Promise<void> {
  for (const row of await step.allRows(held.collection))
    if (row.generation !== held.generation && !copy.changed.has(row.id)) copy.changed.set(row.id, null)
}

/**
 * Answered edits whose change is in the collection now leave the queue. One that was answered in another life of the
 * collection, or before any was known, may be lost with it: it is asked again; the server that knows it repeats its
 * answer.
 */
async function retire(step: Step, held: Holding): Promise<void> {
  const answered = await step.inState(held.collection, "answered")
  const lost = answered.filter((entry) => entry.epoch !== held.epoch)
  const seen = answered.filter((entry) => entry.epoch === held.epoch && entry.version <= held.version)
  await Promise.all([
    step.dropEntries(seen.map((entry) => entry.seq)),
    step.putEntries(lost.map((entry) => ({ ...entry, state: "waiting", version: 0, receipt: null }))),
  ])
}
