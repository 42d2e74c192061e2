import type { Disk, Key, Row, TableName, Tables, Transaction } from "@/lib/sync/disk"
import type { Entry } from "@/lib/sync/entry"

const KEY: { [T in TableName]: (record: Tables[T]) => Key } = {
  rows: ({ collection, id }) => [collection, id],
  outbox: ({ seq }) => seq,
  holdings: ({ collection }) => collection,
  meta: ({ key }) => key,
  gone: ({ key }) => key,
  drafts: ({ key }) => key,
}

/** Of a map, where two lists are never the same. */
const placeOf = (key: Key) => (Array.isArray(key) ? key.join("/") : key)

/** Stands in where storage is full or forbidden: everything lives as long as the tab. */
export class MemoryDisk implements Disk {
  readonly durable = false
  private readonly tables = new Map<TableName, Map<string | number, unknown>>()
  private last: Promise<unknown> = Promise.resolve()
  private undo: (() => void)[] = []
  /** The last place given in the queue. */
  private highest = 0

  constructor(content: Partial<{ [T in TableName]: Tables[T][] }> = {}) {
    for (const [table, records] of Object.entries(content)) this.put(table as "outbox", records as Entry[])
  }

  transact<R>(_mode: "r" | "rw", _tables: TableName[], work: (t: Transaction) => Promise<R>): Promise<R> {
    const turn = this.last.then(async () => {
      this.undo = []
      try {
        return await work(this.transaction)
      } catch (e) {
        for (const step of this.undo.reverse()) step()
        throw e
      }
    })
    this.last = turn.catch(() => {})
    return turn
  }

  async pack(): Promise<void> {}

  close(): void {}

  private table(name: TableName): Map<string | number, unknown> {
    let table = this.tables.get(name)
    if (!table) {
      table = new Map()
      this.tables.set(name, table)
    }
    return table
  }

  private set(name: TableName, at: Key, record: unknown) {
    const table = this.table(name)
    const key = placeOf(at)
    if (name === "outbox") this.highest = Math.max(this.highest, Math.floor(Number(key)))
    const before = table.get(key)
    this.undo.push(() => (before === undefined ? table.delete(key) : table.set(key, before)))
    if (record === undefined) table.delete(key)
    else table.set(key, record)
  }

  private put<T extends TableName>(name: T, records: readonly Tables[T][]) {
    for (const record of records) this.set(name, KEY[name](record), record)
  }

  private entries(keep: (entry: Entry) => boolean): Entry[] {
    const all = [...this.table("outbox").values()] as Entry[]
    return all.filter(keep).sort((a, b) => a.seq - b.seq)
  }

  private readonly transaction: Transaction = {
    getMany: async <T extends TableName>(table: T, keys: Key[]) =>
      keys.map((key) => this.table(table).get(placeOf(key)) as Tables[T] | undefined),
    putMany: async (table, records) => this.put(table, records),
    removeMany: async (table, keys) => {
      for (const key of keys) this.set(table, key, undefined)
    },
    all: async <T extends TableName>(table: T) => [...this.table(table).values()] as Tables[T][],
    rowsOf: async (collection) =>
      ([...this.table("rows").values()] as Row[]).filter((row) => row.collection === collection),
    append: async (entry) => {
      const seq = this.highest + 1
      this.put("outbox", [{ ...entry, seq }])
      return seq
    },
    lane: async (collection, id) => this.entries((e) => e.collection === collection && e.id === id),
    inState: async (collection, state) => this.entries((e) => e.collection === collection && e.state === state),
  }
}
