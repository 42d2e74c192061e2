import { expect, test } from "vitest"
import { makeSave, seenNow } from "@/lib/sync/edits"
import { MemoryDisk } from "@/lib/sync/memory-disk"
import { TestTab } from "@/lib/sync/testing/device"
import { ModelServer } from "@/lib/sync/testing/model-server"
import { sorted, type Typed } from "@/lib/sync/typed"

const ADA = "00000000-0000-4000-b000-000000000001"
const BOB = "00000000-0000-4000-b000-000000000002"
const ID = "00000000-0000-4000-a000-000000000001"

/** Ada has the job before her; what Bob does comes while she types. */
async function jobBeforeAda(fields: object) {
  const server = new ModelServer()
  const bob = (op: "create" | "update", more: Record<string, unknown>) =>
    server.scope("jobs", "").mutate(BOB, { mutation: crypto.randomUUID(), op, id: ID, fields: more })
  bob("create", { title: "Boiler", ...fields })
  const ada = new TestTab(ADA, server, new MemoryDisk(), null)
  await ada.pull("jobs")
  const { mirror } = ada
  const seen = seenNow(mirror.row("jobs", ID), mirror.lane("jobs", ID), mirror.holding("jobs"))
  const was = mirror.get("jobs", ID) as unknown as Record<string, unknown>
  const save = async (typed: Record<string, unknown>) => {
    const all: Record<string, Typed> = {}
    for (const [field, value] of Object.entries(typed)) all[field] = { value, from: was[field], seen }
    const making = { mutation: crypto.randomUUID(), user: ADA, now: 0, laneLimit: 100 }
    await makeSave(ada.store, { collection: "jobs", id: ID, typed: all, spent: [] }, making, crypto.randomUUID())
    while (await ada.sender("jobs").send());
    await ada.pull("jobs")
  }
  const there = () => server.scope("jobs", "").documents.get(ID) as Record<string, unknown>
  return { bob, ada, save, there }
}

test("a Save adds and takes away; what others added meanwhile stays", async () => {
  const { bob, ada, save, there } = await jobBeforeAda({ tags: ["a", "b"], custom: { k: 1, gone: 2 } })
  bob("update", { tags: ["a", "b", "theirs"], assigneeIds: ["p"], custom: { other: 3 } })
  await ada.pull("jobs")
  await save({ tags: ["b", "mine"], custom: { k: 1, new: 4 } })
  expect(there()).toMatchObject({ tags: ["b", "theirs", "mine"], custom: { k: 1, other: 3, new: 4 } })
  expect(there().custom).not.toHaveProperty("gone")
})

test("a field that somebody else has changed is asked about, online too; the others are saved", async () => {
  const { bob, ada, save, there } = await jobBeforeAda({})
  bob("update", { description: "theirs" })
  await ada.pull("jobs")
  await save({ description: "mine", title: "Town" })
  expect(there()).toMatchObject({ description: "theirs", title: "Town" })
  expect(ada.mirror.entries().map(({ state, conflicts }) => [state, conflicts[0]?.field])).toEqual([
    ["conflict", "description"],
  ])
})

test("an own field that both changed is asked about, the other own fields are saved", async () => {
  const { bob, ada, save, there } = await jobBeforeAda({ custom: { a: 1, b: 1 } })
  bob("update", { custom: { a: 2 } })
  await ada.pull("jobs")
  await save({ custom: { a: 3, b: 3 } })
  expect(there().custom).toEqual({ a: 2, b: 3 })
  expect(ada.mirror.entries()[0]?.conflicts[0]?.field).toBe("custom.a")
})

test("a change of theirs that came and went again is no reason to ask", async () => {
  const { bob, ada, save, there } = await jobBeforeAda({})
  bob("update", { title: "Tower" })
  bob("update", { title: "Boiler" })
  await ada.pull("jobs")
  await save({ title: "Town" })
  expect(there().title).toBe("Town")
})

test("what was begun in another life of the collection goes on that, not on a number that means something else", () => {
  const seen = (epoch: string, version: number) => ({ doc: { version, updatedAt: "" }, after: [], epoch })
  const field = (version: number, epoch: string) => ({ value: "mine", from: "then", seen: seen(epoch, version) })
  const { on } = sorted(
    "jobs",
    { title: "now", description: "now" },
    { title: field(3, "b"), description: field(50, "a") },
    "b",
  )
  expect(on?.epoch).toBe("a")
})
