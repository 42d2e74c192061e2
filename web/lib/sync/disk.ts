import Dexie, { type Table } from "dexie"
import type { AnyDocument, CollectionName } from "@/lib/documents"
import type { Entry } from "@/lib/sync/entry"
import { isCollection, PACK_TABLES, PACKING, type Packing, Packs } from "@/lib/sync/packs"

/** The server's document, as it is at the version held of the collection. */
export interface Row {
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

export interface Tables {
  jobs: Row
  employees: Row
  notifications: Row
  chat: Row
  outbox: Entry
  holdings: Holding
  meta: { key: "revision"; value: number }
}
export type TableName = keyof Tables

export interface Transaction {
  getMany<T extends TableName>(table: T, keys: (string | number)[]): Promise<(Tables[T] | undefined)[]>
  putMany<T extends TableName>(table: T, records: Tables[T][]): Promise<void>
  removeMany(table: TableName, keys: (string | number)[]): Promise<void>
  all<T extends TableName>(table: T): Promise<Tables[T][]>
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

export class DexieDisk implements Disk {
  readonly durable = true
  private readonly packs: Packs

  private constructor(
    private readonly db: Dexie,
    packing: Packing,
  ) {
    this.packs = new Packs(db, packing)
  }

  static async open(
    name: string,
    from: { factory: IDBFactory; range: typeof IDBKeyRange },
    packing = PACKING,
  ): Promise<DexieDisk> {
    const db = new Dexie(name, { indexedDB: from.factory, IDBKeyRange: from.range })
    db.version(1).stores({
      jobs: "id",
      employees: "id",
      notifications: "id",
      chat: "id",
      outbox: "++seq,[collection+id],[collection+state]",
      holdings: "collection",
      meta: "key",
    })
    db.version(2).stores(PACK_TABLES)
    await db.open()
    return new DexieDisk(db, packing)
  }

  static async remove(name: string, from: { factory: IDBFactory; range: typeof IDBKeyRange }): Promise<void> {
    await new Dexie(name, { indexedDB: from.factory, IDBKeyRange: from.range }).delete()
  }

  transact<R>(mode: "r" | "rw", tables: TableName[], work: (t: Transaction) => Promise<R>): Promise<R> {
    // It has to be an async function: by that Dexie knows to keep the transaction through awaits.
    const all = tables.some(isCollection) ? [...tables, ...Object.keys(PACK_TABLES)] : tables
    return this.db.transaction(mode, all, async () => await work(this.transaction)) as Promise<R>
  }

  pack(collection: CollectionName): Promise<void> {
    return this.packs.pack(collection)
  }

  close(): void {
    this.db.close({ disableAutoOpen: true })
  }

  private table<T extends TableName>(name: T): Table<Tables[T], string | number> {
    return this.db.table(name)
  }

  /** Dexie knows by itself to which transaction a call belongs. */
  private readonly transaction: Transaction = {
    getMany: (table, keys) => this.table(table).bulkGet(keys),
    putMany: async (table, records) => {
      const put = this.table(table).bulkPut(records)
      const told = isCollection(table) && this.packs.wrote(table, ids(records as Row[]))
      await Promise.all([put, told])
    },
    removeMany: async (table, keys) => {
      const removed = this.table(table).bulkDelete(keys)
      await Promise.all([removed, isCollection(table) && this.packs.wrote(table, keys as string[])])
    },
    all: async <T extends TableName>(table: T) =>
      (isCollection(table) ? await this.packs.rows(table) : await this.table(table).toArray()) as Tables[T][],
    append: async (entry) => (await this.db.table("outbox").add(entry)) as number,
    lane: (collection, id) => this.table("outbox").where("[collection+id]").equals([collection, id]).sortBy("seq"),
    inState: (collection, state) =>
      this.table("outbox").where("[collection+state]").equals([collection, state]).sortBy("seq"),
  }
}

const ids = (rows: readonly Row[]) => rows.map(({ id }) => id)
