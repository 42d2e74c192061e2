import Dexie, { type Table } from "dexie"
import type { AnyDocument, CollectionName } from "@/lib/documents"
import type { DraftRow } from "@/lib/sync/drafts"
import type { Entry } from "@/lib/sync/entry"
import { PACKING, type Packing, Packs, ROW_TABLES } from "@/lib/sync/packs"
import { pause, type World } from "@/lib/sync/world"

/** The server's document, as it is at the version held of the collection. */
export interface Row {
  collection: CollectionName
  id: string
  doc: AnyDocument
  /** Of which reading from 0: rows of an earlier one are shown until the present one is through. */
  generation: number
}

/** What is held of a collection: all documents of its `generation` at `version`, with the proof. */
export interface Holding {
  collection: CollectionName
  epoch: string | null
  /** The life before the present reading from 0: whose versions older rows carry. */
  formerEpoch: string | null
  version: number
  count: number
  checksum: number
  generation: number
  /** False while pages are missing. */
  complete: boolean
}

/** What was deleted, as this device held it last. */
export interface Gone {
  key: string
  collection: CollectionName
  id: string
  /** The number of the deletion. */
  version: number
  /** By the server's clock, where it said; else by this device's. */
  at: string
  by: string | null
  doc: AnyDocument
}

export interface Meta {
  key: "revision"
  value: number
  /** Made with the store, gone with it: by this a tab knows that the store was emptied under it. */
  life: string
}

export interface Tables {
  /** Of all collections. */
  rows: Row
  outbox: Entry
  holdings: Holding
  meta: Meta
  gone: Gone
  drafts: DraftRow
}
export type TableName = keyof Tables
export type RowKey = [collection: CollectionName, id: string]
export type Key = string | number | RowKey

export interface Transaction {
  getMany<T extends TableName>(table: T, keys: Key[]): Promise<(Tables[T] | undefined)[]>
  putMany<T extends TableName>(table: T, records: Tables[T][]): Promise<void>
  removeMany(table: TableName, keys: Key[]): Promise<void>
  /** All of a table but the rows, which are read by collection. */
  all<T extends Exclude<TableName, "rows">>(table: T): Promise<Tables[T][]>
  rowsOf(collection: CollectionName): Promise<Row[]>
  /** Appends to the queue, and says where. */
  append(entry: Omit<Entry, "seq">): Promise<number>
  /** The queue's entries of one document, or of one state, in order. */
  lane(collection: CollectionName, id: string): Promise<Entry[]>
  inState(collection: CollectionName, state: Entry["state"]): Promise<Entry[]>
}

/** Where things stay: all or nothing of a transaction, one after the other over all tabs. */
export interface Disk {
  readonly durable: boolean
  transact<R>(mode: "r" | "rw", tables: TableName[], work: (t: Transaction) => Promise<R>): Promise<R>
  /** Much of a collection was written: it may be laid out so that it is read faster. */
  pack(collection: CollectionName): Promise<void>
  close(): void
}

/** The browser's databases, and its locks, by which tabs know whether others have one open. */
export interface Databases {
  factory: IDBFactory
  range: typeof IDBKeyRange
  locks?: World["locks"]
}

export class DexieDisk implements Disk {
  readonly durable = true
  private readonly packs: Packs
  private readonly closing = new AbortController()

  private constructor(
    private readonly db: Dexie,
    packing: Packing,
  ) {
    this.packs = new Packs(db, packing)
  }

  /** `onLost`: somebody deletes the database, or the browser has taken it away. */
  static async open(
    name: string,
    from: Databases,
    packing = PACKING,
    onLost: () => void = () => {},
  ): Promise<DexieDisk> {
    const db = new Dexie(name, { indexedDB: from.factory, IDBKeyRange: from.range })
    db.version(1).stores({
      ...ROW_TABLES,
      outbox: "++seq,[collection+id],[collection+state]",
      holdings: "collection",
      meta: "key",
      drafts: "key",
      gone: "key",
    })
    db.on("versionchange", (event) => {
      if (event.newVersion === null) onLost()
    })
    db.on("close", onLost)
    await db.open()
    const disk = new DexieDisk(db, packing)
    // For as long as it is open: who erases it sees by this whether it can be deleted at once.
    from.locks?.request(openLock(name), { mode: "shared" }, () => aborted(disk.closing.signal)).catch(() => {})
    return disk
  }

  /**
   * Empties a store at once, whoever has it open, and deletes it once nobody has: a deletion that waits for a tab that
   * stands still would keep everybody from opening it again. How far it came within `patience`.
   */
  static async remove(name: string, from: Databases, patience = 2000): Promise<"deleted" | "emptied" | "held"> {
    // That takes its time where much is held; a tab that stands still in the middle of a transaction keeps it for ever.
    const held = pause(5 * patience).then(() => "held" as const)
    const outcome = await Promise.race([emptied(name, from.factory), held])
    if (outcome === "held") return "held"
    const remove = () => deleted(name, from.factory)
    if (!from.locks) return Promise.race([remove(), pause(patience).then(() => "emptied" as const)])
    const waiting = new AbortController()
    const timer = setTimeout(() => waiting.abort(), patience)
    try {
      return await from.locks.request(openLock(name), { signal: waiting.signal }, () => {
        clearTimeout(timer)
        return Promise.race([remove(), pause(patience).then(() => "emptied" as const)])
      })
    } catch {
      return "emptied"
    } finally {
      clearTimeout(timer)
    }
  }

  transact<R>(mode: "r" | "rw", tables: TableName[], work: (t: Transaction) => Promise<R>): Promise<R> {
    // It has to be an async function: by that Dexie knows to keep the transaction through awaits.
    const all = new Set(tables.includes("rows") ? [...tables, ...Object.keys(ROW_TABLES)] : tables)
    return this.db.transaction(mode, [...all], async () => await work(this.transaction)) as Promise<R>
  }

  pack(collection: CollectionName): Promise<void> {
    return this.packs.pack(collection)
  }

  close(): void {
    this.closing.abort()
    this.db.close({ disableAutoOpen: true })
  }

  private table<T extends TableName>(name: T): Table<Tables[T], Key> {
    return this.db.table(name)
  }

  /** Dexie knows by itself to which transaction a call belongs. */
  private readonly transaction: Transaction = {
    getMany: (table, keys) => this.table(table).bulkGet(keys),
    putMany: async (table, records) => {
      const put = this.table(table).bulkPut(records)
      const told =
        table === "rows" && this.packs.wrote((records as Row[]).map(({ collection, id }) => [collection, id]))
      await Promise.all([put, told])
    },
    removeMany: async (table, keys) => {
      const removed = this.table(table).bulkDelete(keys)
      await Promise.all([removed, table === "rows" && this.packs.wrote(keys as RowKey[])])
    },
    all: (table) => this.table(table).toArray(),
    rowsOf: (collection) => this.packs.rows(collection),
    append: async (entry) => (await this.db.table("outbox").add(entry)) as number,
    lane: (collection, id) => this.table("outbox").where("[collection+id]").equals([collection, id]).sortBy("seq"),
    inState: (collection, state) =>
      this.table("outbox").where("[collection+state]").equals([collection, state]).sortBy("seq"),
  }
}

const openLock = (name: string) => `${name}:open`

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener("abort", () => resolve())
  })

/** Clears all tables of a database, whatever they are; one that isn't there isn't made. */
function emptied(name: string, factory: IDBFactory): Promise<"emptied"> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name)
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = (event) => {
      event.preventDefault()
      resolve("emptied")
    }
    opening.onsuccess = () => {
      const db = opening.result
      db.onversionchange = () => db.close()
      const tables = [...db.objectStoreNames]
      const done = () => {
        db.close()
        resolve("emptied")
      }
      if (tables.length === 0) return done()
      const clearing = db.transaction(tables, "readwrite")
      for (const table of tables) clearing.objectStore(table).clear()
      clearing.oncomplete = done
      clearing.onabort = () => {
        db.close()
        reject(clearing.error)
      }
    }
  })
}

function deleted(name: string, factory: IDBFactory): Promise<"deleted"> {
  return new Promise((resolve, reject) => {
    const deleting = factory.deleteDatabase(name)
    deleting.onsuccess = () => resolve("deleted")
    deleting.onerror = () => reject(deleting.error)
  })
}
