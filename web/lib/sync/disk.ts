import Dexie, { type Table } from "dexie"
import type { AnyDocument, CollectionName } from "@/lib/documents"
import type { Entry } from "@/lib/sync/entry"

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
  close(): void
}

export class DexieDisk implements Disk {
  readonly durable = true
  private constructor(private readonly db: Dexie) {}

  static async open(name: string, from: { factory: IDBFactory; range: typeof IDBKeyRange }): Promise<DexieDisk> {
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
    await db.open()
    return new DexieDisk(db)
  }

  static async remove(name: string, from: { factory: IDBFactory; range: typeof IDBKeyRange }): Promise<void> {
    await new Dexie(name, { indexedDB: from.factory, IDBKeyRange: from.range }).delete()
  }

  transact<R>(mode: "r" | "rw", tables: TableName[], work: (t: Transaction) => Promise<R>): Promise<R> {
    // It has to be an async function: by that Dexie knows to keep the transaction through awaits.
    return this.db.transaction(mode, tables, async () => await work(this.transaction)) as Promise<R>
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
    putMany: async (table, records) => void (await this.table(table).bulkPut(records)),
    removeMany: (table, keys) => this.table(table).bulkDelete(keys),
    all: (table) => this.table(table).toArray(),
    append: async (entry) => (await this.db.table("outbox").add(entry)) as number,
    lane: (collection, id) => this.table("outbox").where("[collection+id]").equals([collection, id]).sortBy("seq"),
    inState: (collection, state) =>
      this.table("outbox").where("[collection+state]").equals([collection, state]).sortBy("seq"),
  }
}
