import { beforeEach, describe, expect, test } from "vitest"
import { decide, discard, retry } from "@/lib/sync/decisions"
import { EditRefused, makeEdit } from "@/lib/sync/edits"
import { MemoryDisk } from "@/lib/sync/memory-disk"
import { page, takePage } from "@/lib/sync/reading"
import { TestTab } from "@/lib/sync/testing/device"
import { refusal } from "@/lib/sync/testing/model-backend"
import { json, ModelServer } from "@/lib/sync/testing/model-server"
import type { Decision, Op } from "@/lib/sync/view"

const ADA = "00000000-0000-4000-b000-000000000001"
const BOB = "00000000-0000-4000-b000-000000000002"
const ID = "00000000-0000-4000-a000-000000000001"
const OTHER = "00000000-0000-4000-a000-000000000002"

let server: ModelServer
let ada: TestTab
let bob: TestTab

beforeEach(async () => {
  server = new ModelServer()
  ada = new TestTab(ADA, server, new MemoryDisk(), null)
  bob = new TestTab(BOB, server, new MemoryDisk(), null)
  await ada.pull("jobs")
  await make(ada, "create", { title: "Boiler", tags: ["a"] })
  await send(ada)
  for (const tab of [ada, bob]) await tab.pull("jobs")
})

function make(tab: TestTab, op: Op, fields: Record<string, unknown> = {}, id = ID, laneLimit = 100) {
  return makeEdit(
    tab.store,
    { collection: "jobs", op, id, fields },
    { mutation: crypto.randomUUID(), user: tab.user, now: 0, laneLimit },
  )
}

async function send(tab: TestTab): Promise<void> {
  while (await tab.sender("jobs").send());
}

async function level(): Promise<void> {
  for (const tab of [ada, bob]) await tab.pull("jobs")
}

const seen = (tab: TestTab, id = ID) => tab.mirror.get("jobs", id)
const parked = (tab: TestTab) => {
  const found = tab.mirror.entries().find((entry) => entry.state === "conflict" || entry.state === "rejected")
  if (!found) throw new Error("nothing is parked")
  return found
}
const decideAll = async (tab: TestTab, choice: Decision[string]) => {
  const entry = parked(tab)
  await decide(tab.store, entry, Object.fromEntries(entry.conflicts.map(({ field }) => [field, choice])), 0)
}
const answer = (to: string, with_: () => Response) => {
  const real = server.answer.bind(server)
  server.answer = async (user, path, init) => (path.includes(to) ? with_() : real(user, path, init))
  return () => {
    server.answer = real
  }
}

describe("editing", () => {
  test("two offline edits of one field don't conflict with themselves, sent together or apart", async () => {
    await make(ada, "update", { title: "One" })
    await send(ada)
    await make(ada, "update", { title: "Two" })
    await send(ada)
    await make(ada, "update", { title: "Three" })
    await make(ada, "update", { title: "Four" })
    await send(ada)
    await level()
    expect(seen(bob)?.title).toBe("Four")
    expect(ada.mirror.entries()).toEqual([])
  })

  test("between answer and stream the edit stays to be seen, and the device never goes back (I8)", async () => {
    await make(ada, "update", { title: "Mine" })
    await send(ada)
    expect(ada.mirror.holding("jobs").version).toBe(1)
    expect(seen(ada)).toMatchObject({ title: "Mine", version: 2, sync: { state: "saved" } })
    await level()
    expect(seen(ada)).toMatchObject({ title: "Mine", version: 2, sync: { state: "saved" } })
  })

  test("a replayed answer is a receipt: an older document doesn't replace a newer one", async () => {
    await make(ada, "update", { title: "Mine" })
    ada.fault = "unanswered"
    await expect(send(ada)).rejects.toThrow("can't be reached")
    ada.fault = "none"
    await bob.pull("jobs")
    await make(bob, "update", { title: "Later" }, ID)
    await send(bob)
    await ada.pull("jobs")
    await send(ada)
    expect(seen(ada)).toMatchObject({ title: "Later", version: 3, sync: { state: "saved" } })
    expect(ada.mirror.entries()).toEqual([])
  })

  test("others' changes come in while edits wait", async () => {
    await make(ada, "update", { title: "Mine" })
    await make(bob, "update", { customer: "Miller" })
    await send(bob)
    await ada.pull("jobs")
    expect(seen(ada)).toMatchObject({ title: "Mine", customer: "Miller", sync: { state: "waiting" } })
  })

  test("a document's queue is bounded: further edits are folded into the last that never left", async () => {
    for (let n = 0; n < 10; n++) await make(ada, "update", { title: `T${n}`, custom: { [`k${n}`]: n } }, ID, 4)
    expect(ada.mirror.entries()).toHaveLength(4)
    await send(ada)
    await level()
    expect(seen(bob)).toMatchObject({ title: "T9", custom: { k0: 0, k9: 9 } })
  })

  test("what can't be is refused at once", async () => {
    await expect(make(ada, "update", { title: "x" }, OTHER)).rejects.toThrow(EditRefused)
    await expect(make(ada, "create", { title: "x" })).rejects.toThrow(EditRefused)
  })
})

describe("answers", () => {
  test("conflict: mine, theirs, another value; what didn't conflict goes through as it was", async () => {
    for (const [choice, title] of [
      [{ take: "mine" }, "Ada's"],
      [{ take: "theirs" }, "Bob's"],
      [{ value: "Both" }, "Both"],
    ] as const) {
      await level()
      await make(bob, "update", { title: "Bob's", tags: ["a", "b"] })
      await make(ada, "update", { title: "Ada's", tags: ["a", "c"], location: title })
      await send(bob)
      await send(ada)
      expect(parked(ada).conflicts).toMatchObject([{ field: "title", mine: "Ada's", theirs: "Bob's", theirsBy: BOB }])
      expect(seen(ada)).toMatchObject({ title: "Ada's", sync: { state: "conflict" } })
      await decideAll(ada, choice)
      await send(ada)
      await level()
      for (const tab of [ada, bob])
        expect(seen(tab)).toMatchObject({ title, location: title, sync: { state: "saved" } })
      expect(new Set(seen(bob)?.tags)).toEqual(new Set(["a", "b", "c"]))
      await make(bob, "update", { title: "Boiler", tags: ["a"], location: null })
      await send(bob)
    }
  })

  test("what waits behind a conflict isn't asked about again", async () => {
    await make(bob, "update", { title: "Bob's" })
    await send(bob)
    await make(ada, "update", { title: "First" })
    await make(ada, "update", { title: "Second", customer: "Miller" })
    await send(ada)
    await decideAll(ada, { take: "mine" })
    await send(ada)
    expect(ada.mirror.entries().map((entry) => entry.state)).not.toContain("conflict")
    await level()
    expect(seen(bob)).toMatchObject({ title: "Second", customer: "Miller" })
  })

  test("a key of custom is decided by itself", async () => {
    await make(bob, "update", { custom: { k: "bob", b: 1 } })
    await send(bob)
    await make(ada, "update", { custom: { k: "ada", a: 1 } })
    await send(ada)
    expect(parked(ada).conflicts).toMatchObject([{ field: "custom.k" }])
    await decideAll(ada, { take: "mine" })
    await send(ada)
    await level()
    expect(seen(bob)?.custom).toEqual({ k: "ada", a: 1, b: 1 })
  })

  test("an edit of the deleted: brought back, or let go", async () => {
    for (const take of ["theirs", "mine"] as const) {
      await level()
      await make(bob, "delete")
      await send(bob)
      await make(ada, "update", { customer: "Miller" })
      await send(ada)
      expect(parked(ada)).toMatchObject({ current: null, conflicts: [{ field: "*", theirs: null }] })
      await level()
      expect(seen(ada)).toMatchObject({ title: "Boiler", customer: "Miller", sync: { state: "conflict" } })
      await decideAll(ada, { take })
      await send(ada)
      await level()
      expect(seen(bob)?.customer).toBe(take === "mine" ? "Miller" : undefined)
      if (take === "theirs") await make(bob, "create", { title: "Boiler" }).then(() => send(bob))
    }
  })

  test("an edit of what the server says was never there (404): asked about, brought back or let go", async () => {
    for (const take of ["theirs", "mine"] as const) {
      await make(ada, "update", { customer: "Miller" })
      await make(ada, "update", { location: "Cellar" })
      const real = server.answer.bind(server)
      server.answer = async (user, path, init) => {
        if (!path.includes("/batch")) return real(user, path, init)
        const asked = JSON.parse(String(init.body)).mutations as { mutation: string }[]
        const results = asked.map(({ mutation }, at) => {
          const [status, code] = at === 0 ? [404, "not_found"] : [424, "not_tried"]
          return { mutation, status, problem: { status, code, title: "", detail: "" } }
        })
        return json(200, { results, version: 1 })
      }
      await send(ada)
      server.answer = real
      expect(parked(ada)).toMatchObject({
        problem: { status: 404 },
        conflicts: [{ field: "*", base: { title: "Boiler" }, mine: { customer: "Miller" }, theirs: null }],
      })
      expect(seen(ada)).toMatchObject({ title: "Boiler", location: "Cellar", sync: { state: "conflict" } })
      if (take === "mine") await make(bob, "delete").then(() => send(bob))
      await decideAll(ada, { take })
      await send(ada)
      await level()
      // What waited behind it was part of the question.
      const kept = take === "mine" ? { customer: "Miller", location: "Cellar" } : { customer: null, location: null }
      expect(seen(bob)).toMatchObject({ title: "Boiler", ...kept })
      expect(ada.mirror.entries()).toEqual([])
    }
  })

  test("what is gone already needs no deletion and no reading", async () => {
    await make(ada, "delete")
    const restore = answer("/batch", () => {
      const mutation = ada.mirror.entries()[0]?.mutation
      return json(200, {
        results: [{ mutation, status: 404, problem: { status: 404, code: "not_found" } }],
        version: 1,
      })
    })
    await send(ada)
    restore()
    expect(ada.mirror.entries()).toEqual([])
  })

  test("a deletion of what was edited: the document is back until somebody decides", async () => {
    await make(bob, "update", { title: "Needed" })
    await send(bob)
    await make(ada, "delete")
    expect(seen(ada)).toBeUndefined()
    await send(ada)
    expect(seen(ada)).toMatchObject({ sync: { state: "conflict" } })
    await decideAll(ada, { take: "mine" })
    await send(ada)
    await level()
    expect(seen(bob)).toBeUndefined()
  })

  test("both brought the same document back: a conflict with what is there", async () => {
    await make(bob, "delete")
    await send(bob)
    await level()
    await make(bob, "create", { title: "Bob's" })
    await make(ada, "create", { title: "Ada's" })
    await send(bob)
    await send(ada)
    expect(parked(ada)).toMatchObject({ state: "conflict", current: { title: "Bob's" } })
    await decideAll(ada, { take: "mine" })
    await send(ada)
    await level()
    expect(seen(bob)?.title).toBe("Ada's")
  })

  test("what is refused is told with its field, mended by the next edit, sent again, or discarded", async () => {
    const refused = async () => {
      await make(ada, "update", { title: "", customer: "Miller" })
      await send(ada)
      expect(parked(ada).problem).toMatchObject({ code: "invalid", errors: [{ field: "title" }] })
    }
    await refused()
    await make(ada, "update", { title: "Mended" })
    await send(ada)
    await level()
    expect(seen(bob)).toMatchObject({ title: "Mended", customer: "Miller" })
    await refused()
    await retry(ada.store, parked(ada))
    await send(ada)
    await discard(ada.store, parked(ada))
    expect(seen(ada)).toMatchObject({ title: "Mended", sync: { state: "saved" } })
  })

  test("a refused creation can be deleted without a trace", async () => {
    await make(ada, "create", { title: "" }, OTHER)
    await make(ada, "update", { customer: "Miller" }, OTHER)
    await send(ada)
    await make(ada, "delete", {}, OTHER)
    expect(seen(ada, OTHER)).toBeUndefined()
    expect(ada.mirror.entries()).toEqual([])
  })

  test("a batch that can't be read as a whole: the one to blame is found, the others go through", async () => {
    const real = server.answer.bind(server)
    server.answer = async (user, path, init) =>
      String(init.body).includes("poison") ? refusal(400, "malformed") : real(user, path, init)
    const ids = Array.from({ length: 7 }, () => crypto.randomUUID())
    for (const id of ids) await make(ada, "create", { title: id === ids[4] ? "poison" : "fine" }, id)
    await send(ada)
    expect(server.scope("jobs", ADA).count).toBe(7)
    expect(parked(ada)).toMatchObject({ id: ids[4], problem: { code: "malformed" } })
  })

  test("no answer but the server's moves the queue", async () => {
    await make(ada, "update", { title: "Mine" })
    for (const foreign of [
      () => new Response("<html>", { headers: { "Content-Type": "text/html" } }),
      () => json(200, { results: [] }),
      () => json(200, { results: [{ mutation: crypto.randomUUID(), status: 200 }], version: 1 }),
      () => json(200, "nonsense"),
      () => refusal(404, "not_found"),
      () => refusal(403, "cross_site"),
      () => refusal(500, "internal"),
      () => refusal(503, "unavailable"),
      () => refusal(429, "too_many"),
    ]) {
      const restore = answer("/batch", foreign)
      await expect(send(ada)).rejects.toThrow()
      restore()
      expect(ada.mirror.entries()).toMatchObject([{ state: "waiting", fields: { title: "Mine" } }])
    }
    await send(ada)
    await level()
    expect(seen(bob)?.title).toBe("Mine")
  })
})

describe("reading", () => {
  test("a gap in the stream is filled by reading", async () => {
    for (let n = 0; n < 5; n++) await make(bob, "update", { title: `T${n}` })
    await send(bob)
    await ada.hear("jobs", (all) => all.slice(-1))
    expect(seen(ada)?.title).toBe("T4")
  })

  test("a page that comes late, after others moved on, changes nothing", async () => {
    const asked = ada.mirror.holding("jobs")
    await make(bob, "update", { title: "One" })
    await send(bob)
    const late = page(server.scope("jobs", ADA).since(1, 10))
    await make(bob, "update", { title: "Two" })
    await send(bob)
    await ada.pull("jobs")
    expect(late && (await takePage(ada.store, asked, late))).toBe("stale")
    expect(ada.mirror.holding("jobs").version).toBe(3)
  })

  test("pages that don't come from the server are not believed", async () => {
    const before = ada.mirror.holding("jobs")
    await make(bob, "update", { title: "Bob's" })
    await send(bob)
    const good = server.scope("jobs", ADA).since(1, 10)
    for (const bad of [
      null,
      [],
      { ...good, items: [{ id: "x" }] },
      { ...good, epoch: 1 },
      { ...good, checksum: "1" },
      { ...good, version: -1 },
    ])
      expect(page(bad)).toBeNull()
    const restore = answer("/api/jobs?", () => json(200, { ...good, items: "none" }))
    await expect(ada.pull("jobs")).rejects.toThrow()
    expect(ada.mirror.holding("jobs")).toEqual(before)
    restore()
    await ada.pull("jobs")
    expect(seen(ada)?.title).toBe("Bob's")
  })

  test("a page whose proof fails is read anew from 0; one that always fails is given up for now, and what is held stays", async () => {
    await make(bob, "update", { title: "Bob's" })
    await send(bob)
    const restore = answer("/api/jobs?", () => json(200, { ...server.scope("jobs", ADA).since(0, 10), checksum: 1 }))
    await expect(ada.pull("jobs")).rejects.toThrow("don't agree")
    expect(seen(ada)?.title).toBe("Boiler")
    restore()
    await ada.pull("jobs")
    expect(seen(ada)?.title).toBe("Bob's")
  })

  test("a restored backup: read anew, what is unsent survives, an edit of what changed is asked about (F18)", async () => {
    await make(bob, "update", { title: "Lost with the backup" })
    await send(bob)
    await ada.pull("jobs")
    await make(ada, "update", { title: "Unsent" })
    await make(ada, "create", { title: "New" }, OTHER)
    server.restore("jobs", ADA, 1)
    await bob.pull("jobs")
    await make(bob, "update", { title: "After the backup" })
    await send(bob)
    await ada.pull("jobs")
    expect(seen(ada)?.title).toBe("Unsent")
    await send(ada)
    expect(parked(ada).conflicts).toMatchObject([{ field: "*" }])
    await decideAll(ada, { take: "mine" })
    await send(ada)
    await level()
    expect(seen(bob)?.title).toBe("Unsent")
    expect(seen(bob, OTHER)?.title).toBe("New")
  })

  test("fields of a newer server are kept, those that an older one lacks are filled in", async () => {
    const document = server.scope("jobs", ADA).documents.get(ID) as Record<string, unknown>
    delete document.tags
    document.priority = null
    document.colour = "red"
    server.restore("jobs", ADA, 0)
    await ada.pull("jobs")
    expect(seen(ada)).toMatchObject({ tags: [], priority: "normal", colour: "red", custom: {} })
  })
})
