import "fake-indexeddb/auto"
import fc from "fast-check"
import { expect, test } from "vitest"
import { DexieDisk, type Row, type RowKey } from "@/lib/sync/disk"

const indexed = { factory: indexedDB, range: IDBKeyRange }
const open = (name: string, from = 2, again = 2) => DexieDisk.open(name, indexed, { from, again })
type Collection = "jobs" | "chat"
const row = (id: string, version: number, collection: Collection = "jobs") =>
  ({ collection, id, generation: 0, doc: { id, version } }) as Row
const all = (disk: DexieDisk, collection: Collection = "jobs") =>
  disk.transact("r", ["rows"], (t) => t.rowsOf(collection))
const put = (disk: DexieDisk, rows: Row[]) => disk.transact("rw", ["rows"], (t) => t.putMany("rows", rows))
const byId = (rows: Row[]) => new Map(rows.map((one) => [one.id, one]))

const id = fc.constantFrom("a", "b", "c", "d", "e", "\uffff")
const deed = fc.oneof(
  fc.record({ put: fc.array(id, { maxLength: 4 }) }),
  fc.record({ remove: fc.array(id, { maxLength: 3 }) }),
  fc.record({ undone: id }),
  fc.constant({ pack: true }),
)

test("whatever is written and packed in whichever order, all rows are what the table holds", async () => {
  let name = 0
  const trial = fc.asyncProperty(fc.array(deed, { maxLength: 20 }), async (deeds) => {
    const disk = await open(`packs ${++name}`)
    const model = new Map<string, Row>()
    let version = 0
    for (const one of deeds) {
      if ("put" in one) {
        const rows = [...new Set(one.put)].map((id) => row(id, ++version))
        await put(disk, rows)
        for (const each of rows) model.set(each.id, each)
      } else if ("remove" in one) {
        const keys = one.remove.map((id): RowKey => ["jobs", id])
        await disk.transact("rw", ["rows"], (t) => t.removeMany("rows", keys))
        for (const each of one.remove) model.delete(each)
      } else if ("undone" in one) {
        const failing = disk.transact("rw", ["rows"], async (t) => {
          await t.putMany("rows", [row(one.undone, ++version)])
          throw new Error("crash")
        })
        await expect(failing).rejects.toThrow("crash")
      } else await disk.pack("jobs")
      expect(byId(await all(disk))).toEqual(model)
    }
    disk.close()
  })
  await fc.assert(trial, { numRuns: 150 })
})

test("collections are packed by themselves, into packs that a browser reads fast", async () => {
  const disk = await open("two collections", 1000, 500)
  const many = Array.from({ length: 3000 }, (_, n) => row(`job ${n}`, n + 1))
  for (const one of many) Object.assign(one.doc, { description: "x".repeat(200) })
  await put(disk, many)
  await put(disk, [row("hello", 1, "chat")])
  await disk.pack("jobs")
  await disk.pack("chat")
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open("two collections")
    opening.onsuccess = () => resolve(opening.result)
  })
  const packs = await new Promise<{ collection: string; rows: string }[]>((resolve) => {
    const reading = database.transaction("packs").objectStore("packs").getAll()
    reading.onsuccess = () => resolve(reading.result)
  })
  database.close()
  expect(packs.map(({ collection }) => collection)).not.toContain("chat")
  expect(packs.length).toBeGreaterThan(2)
  for (const { rows } of packs.slice(0, -1)) expect(rows.length).toBeGreaterThan(64 * 1024)
  expect(byId(await all(disk))).toEqual(byId(many))
  expect(await all(disk, "chat")).toEqual([row("hello", 1, "chat")])
})
