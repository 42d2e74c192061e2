import Dexie from "dexie"
import { COLLECTIONS, type CollectionName } from "@/lib/documents"
import type { Row, TableName } from "@/lib/sync/disk"

/**
 * Many rows as a few texts: IndexedDB gives ten thousand records one by one, which takes ten times as long. A collection's
 * table stays what is true; its packs are a copy of it as it once was, and `unpacked` names what was written since.
 * Written in the same transaction, so the two together always say what the table says.
 */
export interface Pack {
  collection: CollectionName
  part: number
  /** JSON of rows. */
  rows: string
}

/** When packing is worth it: from so many rows on, and again once so many were written since. */
export interface Packing {
  from: number
  again: number
}
export const PACKING: Packing = { from: 1000, again: 500 }

/** Characters of a pack: beyond 64 KiB browsers keep a value in a file of its own, which is read fastest. */
const PACK = 128 * 1024

export const PACK_TABLES = { packs: "[collection+part]", unpacked: "[collection+id]" }

export function isCollection(table: TableName): table is CollectionName {
  return (COLLECTIONS as readonly string[]).includes(table)
}

export class Packs {
  constructor(
    private readonly db: Dexie,
    private readonly packing: Packing,
  ) {}

  /** All rows of a collection, in whichever way is the faster. */
  async rows(collection: CollectionName): Promise<Row[]> {
    const packs: Pack[] = await this.of("packs", collection).toArray()
    if (packs.length === 0) return this.db.table(collection).toArray()
    const rows = new Map<string, Row>()
    for (const pack of packs) for (const row of JSON.parse(pack.rows) as Row[]) rows.set(row.id, row)
    const written = (await this.of("unpacked", collection).primaryKeys()).map((key) => (key as string[])[1] ?? "")
    const present: (Row | undefined)[] = await this.db.table(collection).bulkGet(written)
    written.forEach((id, at) => {
      const row = present[at]
      if (row) rows.set(id, row)
      else rows.delete(id)
    })
    return [...rows.values()]
  }

  /** To be said of whatever is written to a collection's table or removed from it. */
  async wrote(collection: CollectionName, ids: string[]): Promise<void> {
    if ((await this.of("packs", collection).count()) === 0) return
    await this.db.table("unpacked").bulkPut(ids.map((id) => ({ collection, id })))
  }

  /** Packs a collection anew, if that is worth it. */
  async pack(collection: CollectionName): Promise<void> {
    const { from, again } = this.packing
    const tables = [collection, ...Object.keys(PACK_TABLES)]
    await this.db.transaction("rw", tables, async () => {
      const packed = await this.of("packs", collection).count()
      if (packed > 0 && (await this.of("unpacked", collection).count()) < again) return
      if (packed === 0 && (await this.db.table(collection).count()) < from) return
      const rows = await this.rows(collection)
      await Promise.all([this.of("packs", collection).delete(), this.of("unpacked", collection).delete()])
      if (rows.length >= from) await this.db.table("packs").bulkPut([...packsOf(collection, rows)])
    })
  }

  private of(table: keyof typeof PACK_TABLES, collection: CollectionName) {
    return this.db
      .table(table)
      .where(PACK_TABLES[table])
      .between([collection, Dexie.minKey], [collection, Dexie.maxKey])
  }
}

function* packsOf(collection: CollectionName, rows: Row[]): Generator<Pack> {
  let texts: string[] = []
  let length = 0
  let part = 0
  for (const [at, row] of rows.entries()) {
    const text = JSON.stringify(row)
    texts.push(text)
    length += text.length
    if (length < PACK && at < rows.length - 1) continue
    yield { collection, part: part++, rows: `[${texts.join()}]` }
    texts = []
    length = 0
  }
}
