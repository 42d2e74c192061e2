import { COLLECTIONS, type CollectionName, type Documents } from "@/lib/documents"
import type { Holding, Row } from "@/lib/sync/disk"
import type { Entry } from "@/lib/sync/entry"
import { sight } from "@/lib/sync/sight"
import { type Content, nothingHeld, type Written } from "@/lib/sync/store"
import type { Synced } from "@/lib/sync/view"

/** A tab's copy of the store in memory: what lists are drawn from, kept up by what each step wrote. */
export class Mirror {
  private readonly rows = new Map<CollectionName, Map<string, Held<Row>>>()
  private readonly queue = new Map<number, Held<Entry>>()
  private readonly lanes = new Map<string, Entry[]>()
  private readonly holdings = new Map<CollectionName, Held<Holding>>()
  private readonly sights = new Map<CollectionName, Map<string, Synced<Documents[CollectionName]>>>()
  private readonly lists = new Map<CollectionName, Synced<Documents[CollectionName]>[]>()
  private ordered: Entry[] | null = null
  private revision = 0
  private readonly listeners = new Set<() => void>()

  constructor(private readonly user: string) {
    for (const collection of COLLECTIONS) {
      this.rows.set(collection, new Map())
      this.sights.set(collection, new Map())
    }
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Replaces all that is not newer by the store's content. */
  load(content: Content): void {
    const written: Written = {
      revision: content.revision,
      rows: new Map(),
      entries: new Map([...this.queue.keys()].map((seq) => [seq, null])),
      // Of what was emptied meanwhile nothing is held any more.
      holdings: new Map(COLLECTIONS.map((collection) => [collection, nothingHeld(collection)])),
    }
    for (const holding of content.holdings) written.holdings.set(holding.collection, holding)
    for (const entry of content.entries) written.entries.set(entry.seq, entry)
    for (const [collection, rows] of content.rows) {
      const all = new Map<string, Row | null>([...this.rowsOf(collection).keys()].map((id) => [id, null]))
      for (const row of rows) all.set(row.id, row)
      written.rows.set(collection, all)
    }
    this.take(written)
  }

  take(written: Written): void {
    this.revision = Math.max(this.revision, written.revision)
    const stale = new Map<CollectionName, Set<string>>()
    const touch = (collection: CollectionName, id: string) => {
      const ids = stale.get(collection)
      if (ids) ids.add(id)
      else stale.set(collection, new Set([id]))
    }
    for (const [collection, rows] of written.rows)
      for (const [id, row] of rows) if (put(this.rowsOf(collection), id, row, written.revision)) touch(collection, id)
    for (const [seq, entry] of written.entries) {
      const before = this.queue.get(seq)?.value
      if (!put(this.queue, seq, entry, written.revision)) continue
      this.ordered = null
      if (before) this.unlane(before)
      if (entry) this.enlane(entry)
      for (const touched of [before, entry]) if (touched) touch(touched.collection, touched.id)
    }
    for (const [collection, holding] of written.holdings) put(this.holdings, collection, holding, written.revision)
    for (const [collection, ids] of stale) {
      const sights = this.sights.get(collection)
      for (const id of ids) {
        const seen = sight(collection, this.row(collection, id), this.lane(collection, id), this.user)
        if (seen) sights?.set(id, seen)
        else sights?.delete(id)
      }
      this.lists.delete(collection)
    }
    for (const listener of this.listeners) listener()
  }

  list<C extends CollectionName>(collection: C): Synced<Documents[C]>[] {
    let list = this.lists.get(collection)
    if (!list) {
      list = [...(this.sights.get(collection)?.values() ?? [])]
      this.lists.set(collection, list)
    }
    return list as unknown as Synced<Documents[C]>[]
  }

  get<C extends CollectionName>(collection: C, id: string): Synced<Documents[C]> | undefined {
    return this.sights.get(collection)?.get(id) as Synced<Documents[C]> | undefined
  }

  row(collection: CollectionName, id: string): Row | undefined {
    return this.rowsOf(collection).get(id)?.value ?? undefined
  }

  lane(collection: CollectionName, id: string): readonly Entry[] {
    return this.lanes.get(`${collection}/${id}`) ?? []
  }

  /** The queue, in order. */
  entries(): readonly Entry[] {
    this.ordered ??= [...this.queue.values()]
      .map((held) => held.value)
      .filter((entry) => entry !== null)
      .sort((a, b) => a.seq - b.seq)
    return this.ordered
  }

  holding(collection: CollectionName): Holding {
    return this.holdings.get(collection)?.value ?? nothingHeld(collection)
  }

  /** What the server doesn't have yet, with the documents that it is about; and a revision beyond all that were seen. */
  unsent() {
    const entries = this.entries().filter((entry) => entry.state !== "answered")
    const rows = new Map<CollectionName, Row[]>()
    for (const { collection, id } of entries) {
      const row = this.row(collection, id)
      const some = rows.get(collection) ?? []
      // Of an earlier reading: the next one brings it, or takes it away.
      if (row && !some.some((one) => one.id === id)) rows.set(collection, [...some, { ...row, generation: -1 }])
    }
    return { revision: this.revision + 1, rows, entries }
  }

  /** All of it, for another disk. */
  content(life: string | null) {
    const rows = (collection: CollectionName) =>
      [...this.rowsOf(collection).values()].map((held) => held.value).filter((row) => row !== null)
    return {
      rows: COLLECTIONS.flatMap(rows),
      outbox: [...this.entries()],
      meta: [{ key: "revision" as const, value: this.revision, life: life ?? "" }],
      holdings: COLLECTIONS.map((collection) => this.holding(collection)),
    }
  }

  private rowsOf(collection: CollectionName): Map<string, Held<Row>> {
    return this.rows.get(collection) ?? new Map()
  }

  private enlane(entry: Entry): void {
    const key = `${entry.collection}/${entry.id}`
    this.lanes.set(
      key,
      [...(this.lanes.get(key) ?? []), entry].sort((a, b) => a.seq - b.seq),
    )
  }

  private unlane(entry: Entry): void {
    const key = `${entry.collection}/${entry.id}`
    const rest = (this.lanes.get(key) ?? []).filter((other) => other.seq !== entry.seq)
    if (rest.length > 0) this.lanes.set(key, rest)
    else this.lanes.delete(key)
  }
}

/** A record with the revision that wrote it; null: gone, remembered so that an older word doesn't bring it back. */
interface Held<T> {
  value: T | null
  revision: number
}

function put<K, T>(into: Map<K, Held<T>>, key: K, value: T | null, revision: number): boolean {
  const held = into.get(key)
  if (held && held.revision > revision) return false
  if (!held && value === null) {
    into.set(key, { value, revision })
    return false
  }
  into.set(key, { value, revision })
  return true
}
