import Dexie from "dexie"
import type { CollectionName } from "@/lib/documents"
import type { Row, RowKey } from "@/lib/sync/disk"

/**
 * Many rows as a few texts: IndexedDB gives ten thousand records one by one, which takes ten times as long. The table of
 * rows stays what is true; a collection's packs are a copy of its rows as they once were, and `unpacked` names what was
 * written since. Written in the same transaction, so the two together always say what the table says.
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

export const ROW_TABLES = { rows: "[collection+id]", packs: "[collection+part]", unpacked: "[collection+id]" }

export class Packs {
  constructor(
    private readonly db: Dexie,
    private readonly packing: Packing,
  ) {}

  /** All rows of a collection, in whichever way is the faster. */
  async rows(collection: CollectionName): Promise<Row[]> {
    const packs: Pack[] = await this.of("packs", collection).toArray()
    if (packs.length === 0) return this.of("rows", collection).toArray()
    const rows = new Map<string, Row>()
    for (const pack of packs) for (const row of JSON.parse(pack.rows) as Row[]) rows.set(row.id, row)
    const written = (await this.of("unpacked", collection).primaryKeys()) as RowKey[]
    const present: (Row | undefined)[] = await this.db.table("rows").bulkGet(written)
    written.forEach(([, id], at) => {
      const row = present[at]
      if (row) rows.set(id, row)
      else rows.delete(id)
    })
    return [...rows.values()]
  }

  /** To be said of whatever rows are written or removed. */
  async wrote(keys: readonly RowKey[]): Promise<void> {
    const written = [...new Set(keys.map(([collection]) => collection))]
    const packs = await Promise.all(written.map((collection) => this.of("packs", collection).count()))
    const packed = new Set(written.filter((_, at) => packs[at] !== 0))
    const stale = keys.filter(([collection]) => packed.has(collection))
    if (stale.length > 0) await this.db.table("unpacked").bulkPut(stale.map(([collection, id]) => ({ collection, id })))
  }

  /** Packs a collection anew, if that is worth it. */
  async pack(collection: CollectionName): Promise<void> {
    const { from, again } = this.packing
    await this.db.transaction("rw", Object.keys(ROW_TABLES), async () => {
      const packed = await this.of("packs", collection).count()
      if (packed > 0 && (await this.of("unpacked", collection).count()) < again) return
      if (packed === 0 && (await this.of("rows", collection).count()) < from) return
      const rows = await this.rows(collection)
      await Promise.all([this.of("packs", collection).delete(), this.of("unpacked", collection).delete()])
      if (rows.length >= from) await this.db.table("packs").bulkPut([...packsOf(collection, rows)])
    })
  }

  private of(table: keyof typeof ROW_TABLES, collection: CollectionName) {
    return this.db.table(table).where(ROW_TABLES[table]).between([collection, Dexie.minKey], [collection, Dexie.maxKey])
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
