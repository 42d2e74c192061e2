import { COLLECTIONS, type CollectionName } from "@/lib/documents"
import type { Disk, Gone, Holding, Meta, Row, RowKey, TableName, Transaction } from "@/lib/sync/disk"
import type { DraftRow } from "@/lib/sync/drafts"
import type { Entry, NewEntry } from "@/lib/sync/entry"
import { same } from "@/lib/sync/same"

/** What one transaction wrote (or another tab's did, read anew); null: it is gone. */
export interface Written {
  /** Counts all transactions of all tabs: what carries a higher one is newer. */
  revision: number
  rows: Map<CollectionName, Map<string, Row | null>>
  entries: Map<number, Entry | null>
  holdings: Map<CollectionName, Holding>
}

/** The same without the contents: what is told to other tabs. */
export interface Touched {
  revision: number
  rows: [CollectionName, string[]][]
  entries: number[]
  holdings: CollectionName[]
}

export interface Content {
  revision: number
  rows: Map<CollectionName, Row[]>
  entries: Entry[]
  holdings: Holding[]
  life: string | null
}

export function nothingHeld(collection: CollectionName): Holding {
  return {
    collection,
    epoch: null,
    formerEpoch: null,
    version: 0,
    count: 0,
    checksum: 0,
    generation: 0,
    complete: false,
  }
}

/** The device's copy and its queue. All writes are steps: whole or not at all, and told to all tabs. */
export class Store {
  /** Called after each step of this tab. */
  onWritten: (written: Written) => void = () => {}
  /** Asked for another place when this one fails; throws when there is none. */
  onFailure: (failure: unknown) => Disk = (failure) => {
    throw failure
  }

  /** Asked when the store was emptied under this tab; true: what it still has was written back, and it goes on. */
  onCleared: () => Promise<boolean> = async () => false
  /** Which life of the store this tab goes on from. */
  life: string | null = null

  constructor(public disk: Disk) {}

  /** Begins a store that is new, or joins the one that is there. `entered`: somebody has just signed in. */
  async begin(entered = false): Promise<void> {
    this.life = await this.disk.transact("rw", ["meta"], async (t) => {
      const [last] = await t.getMany("meta", ["revision"])
      if (last) return last.life
      const life = `${entered ? ENTERED : ""}${crypto.randomUUID()}`
      await t.putMany("meta", [{ key: "revision", value: 0, life }])
      return life
    })
  }

  /**
   * After it was emptied: what a tab holds unsent goes into the store's new life, where another tab may have been quicker.
   * Not after somebody has signed out and in again: what they left behind then was to go.
   */
  async writeBack(revision: number, rows: Map<CollectionName, Row[]>, entries: readonly Entry[]): Promise<void> {
    this.life = await this.disk.transact("rw", ALL, async (t) => {
      const [last] = await t.getMany("meta", ["revision"])
      if (last?.life.startsWith(ENTERED)) return last.life
      if (last) {
        const there = new Set((await t.all("outbox")).map(({ mutation }) => mutation))
        for (const { seq: _, ...entry } of entries) if (!there.has(entry.mutation)) await t.append(entry)
        await t.putMany("meta", [{ ...last, value: Math.max(last.value + 1, revision) }])
        return last.life
      }
      const life = crypto.randomUUID()
      await t.putMany("meta", [{ key: "revision", value: revision, life }])
      await t.putMany("outbox", [...entries])
      for (const [, some] of rows) await t.putMany("rows", some)
      return life
    })
  }

  /** What was deleted lately, as far as this device knows, the latest first. */
  async deleted(collection: CollectionName): Promise<Gone[]> {
    const all = await this.disk.transact("r", ["gone"], (t) => t.all("gone"))
    return all.filter((one) => one.collection === collection).sort((a, b) => b.version - a.version)
  }

  /** Keeps the last of what was deleted. */
  async prune(most: number): Promise<void> {
    await this.disk.transact("rw", ["gone"], async (t) => {
      const all = await t.all("gone")
      const old = all.sort((a, b) => b.at.localeCompare(a.at)).slice(most)
      await t.removeMany(
        "gone",
        old.map((one) => one.key),
      )
    })
  }

  async step<R>(work: (step: Step) => Promise<R>, more: TableName[] = []): Promise<R> {
    const tables: TableName[] = ["rows", "outbox", "holdings", "meta", "gone", ...more]
    const done = await this.attempt(() =>
      this.disk.transact("rw", tables, async (t) => {
        const step = new Step(t)
        const result = await work(step)
        await step.seal(this.life)
        return { result, step }
      }),
    )
    if (done.step.wrote) this.onWritten(done.step.written)
    return done.result
  }

  /** What is typed is no step: tabs tell each other of it themselves, before it is written. */
  drafts<R>(mode: "r" | "rw", work: (t: Transaction) => Promise<R>): Promise<R> {
    return this.attempt(() =>
      this.disk.transact(mode, ["drafts", "meta"], async (t) => {
        const [last] = await t.getMany("meta", ["revision"])
        // Who has signed out leaves nothing, whatever stood in a tab that was asleep.
        if (mode === "rw" && this.life !== null && last?.life !== this.life) throw new Cleared()
        return work(t)
      }),
    )
  }

  private async attempt<R>(work: () => Promise<R>): Promise<R> {
    try {
      return await work()
    } catch (failure) {
      if (failure instanceof Cleared) {
        if (!(await this.onCleared())) throw failure
      } else if (isStorageFailure(failure)) this.disk = this.onFailure(failure)
      else throw failure
      return work()
    }
  }

  /** Everything, as of one moment. */
  content(): Promise<Content> {
    return this.disk.transact("r", ALL, async (t) => {
      const [[revision], entries, holdings, ...rows] = await Promise.all([
        t.getMany("meta", ["revision"]),
        t.all("outbox"),
        t.all("holdings"),
        ...COLLECTIONS.map(async (collection) => [collection, await t.rowsOf(collection)] as const),
      ])
      return { revision: revision?.value ?? 0, rows: new Map(rows), entries, holdings, life: revision?.life ?? null }
    })
  }

  /** What another tab touched. */
  async read(touched: Touched): Promise<Written> {
    return this.disk.transact("r", ALL, async (t) => {
      const written: Written = { revision: 0, rows: new Map(), entries: new Map(), holdings: new Map() }
      const [revision] = await t.getMany("meta", ["revision"])
      written.revision = revision?.value ?? 0
      for (const [collection, ids] of touched.rows) {
        const rows = await t.getMany("rows", keysOf(collection, ids))
        written.rows.set(collection, new Map(ids.map((id, at) => [id, rows[at] ?? null])))
      }
      const entries = await t.getMany("outbox", touched.entries)
      touched.entries.forEach((seq, at) => {
        written.entries.set(seq, entries[at] ?? null)
      })
      for (const holding of await t.getMany("holdings", touched.holdings))
        if (holding) written.holdings.set(holding.collection, holding)
      return written
    })
  }
}

/** How the life of a store begins that was opened by signing in. */
const ENTERED = "entered "

const ALL: TableName[] = ["rows", "outbox", "holdings", "meta"]

const keysOf = (collection: CollectionName, ids: readonly string[]): RowKey[] => ids.map((id) => [collection, id])

/** The store was emptied under this tab: by whoever signed out here, by the browser, or by hand. */
export class Cleared extends Error {
  override readonly name = "Cleared"
}

/** One transaction's view of the store; keeps account of what it writes. */
export class Step {
  readonly written: Written = { revision: 0, rows: new Map(), entries: new Map(), holdings: new Map() }
  /** Asked for at once: each answer of IndexedDB takes its time. */
  private readonly last: Promise<(Meta | undefined)[]>

  constructor(private readonly t: Transaction) {
    this.last = t.getMany("meta", ["revision"])
    this.last.catch(() => {})
  }

  /** For who only wants to know whether the store is still there. */
  async begun(): Promise<void> {
    await this.last
  }

  get wrote(): boolean {
    return this.written.revision > 0
  }

  async seal(life: string | null): Promise<void> {
    const [last] = await this.last
    if (life !== null && last?.life !== life) throw new Cleared()
    const { rows, entries, holdings } = this.written
    if (rows.size + entries.size + holdings.size === 0) return
    this.written.revision = (last?.value ?? 0) + 1
    await this.t.putMany("meta", [{ key: "revision", value: this.written.revision, life: last?.life ?? "" }])
  }

  async gone(collection: CollectionName, id: string): Promise<Gone | undefined> {
    return (await this.t.getMany("gone", [goneKey(collection, id)]))[0]
  }

  async keepGone(gone: Omit<Gone, "key">[]): Promise<void> {
    if (gone.length === 0) return
    await this.t.putMany(
      "gone",
      gone.map((one) => ({ ...one, key: goneKey(one.collection, one.id) })),
    )
  }

  async row(collection: CollectionName, id: string): Promise<Row | undefined> {
    return (await this.rows(collection, [id]))[0]
  }

  rows(collection: CollectionName, ids: string[]): Promise<(Row | undefined)[]> {
    return this.t.getMany("rows", keysOf(collection, ids))
  }

  allRows(collection: CollectionName): Promise<Row[]> {
    return this.t.rowsOf(collection)
  }

  async writeRows(collection: CollectionName, changed: Map<string, Row | null>): Promise<void> {
    if (changed.size === 0) return
    const puts = [...changed.values()].filter((row) => row !== null)
    const gone = [...changed].filter(([, row]) => row === null).map(([id]) => id)
    await Promise.all([
      puts.length > 0 && this.t.putMany("rows", puts),
      gone.length > 0 && this.t.removeMany("rows", keysOf(collection, gone)),
    ])
    const told = this.written.rows.get(collection) ?? new Map()
    for (const [id, row] of changed) told.set(id, row)
    this.written.rows.set(collection, told)
  }

  async holding(collection: CollectionName): Promise<Holding> {
    return (await this.t.getMany("holdings", [collection]))[0] ?? nothingHeld(collection)
  }

  async putHolding(holding: Holding): Promise<void> {
    await this.t.putMany("holdings", [holding])
    this.written.holdings.set(holding.collection, holding)
  }

  async entries(seqs: number[]): Promise<Entry[]> {
    return (await this.t.getMany("outbox", seqs)).filter((entry) => entry !== undefined)
  }

  lane(collection: CollectionName, id: string): Promise<Entry[]> {
    return this.t.lane(collection, id)
  }

  inState(collection: CollectionName, state: Entry["state"]): Promise<Entry[]> {
    return this.t.inState(collection, state)
  }

  async append(entry: NewEntry): Promise<Entry> {
    const seq = await this.t.append(entry)
    const placed = { ...entry, seq }
    this.written.entries.set(seq, placed)
    return placed
  }

  async putEntries(entries: Entry[]): Promise<void> {
    if (entries.length === 0) return
    await this.t.putMany("outbox", entries)
    for (const entry of entries) this.written.entries.set(entry.seq, entry)
  }

  /** What was typed is an edit now; what was typed on since then stays. */
  async spend(rows: readonly DraftRow[]): Promise<void> {
    if (rows.length === 0) return
    const stored = await this.t.getMany(
      "drafts",
      rows.map(({ key }) => key),
    )
    const spent = rows.filter(({ value }, at) => stored[at] && same(stored[at].value, value))
    if (spent.length === 0) return
    await this.t.removeMany(
      "drafts",
      spent.map(({ key }) => key),
    )
  }

  async dropEntries(seqs: number[]): Promise<void> {
    if (seqs.length === 0) return
    await this.t.removeMany("outbox", seqs)
    for (const seq of seqs) this.written.entries.set(seq, null)
  }
}

const goneKey = (collection: CollectionName, id: string) => `${collection}/${id}`

/** Full, forbidden or taken away; not our own mistakes, and not a store that was closed on purpose. */
export function isStorageFailure(failure: unknown): boolean {
  const names = new Set<string>()
  for (let at = failure; at instanceof Error; at = (at as { inner?: unknown }).inner) names.add(at.name)
  return ["QuotaExceededError", "UnknownError", "InvalidStateError", "OpenFailedError"].some((name) => names.has(name))
}
