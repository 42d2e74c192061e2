import { beforeEach, describe, expect, test } from "vitest"
import { decide } from "@/lib/sync/decisions"
import { makeEdit } from "@/lib/sync/edits"
import { MemoryDisk } from "@/lib/sync/memory-disk"
import { TestTab } from "@/lib/sync/testing/device"
import { ModelServer } from "@/lib/sync/testing/model-server"
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
  await level()
  await make(ada, "create", { title: "Boiler", tags: ["a"] })
  await send(ada)
  await level()
})

function make(tab: TestTab, op: Op, fields: Record<string, unknown> = {}, id = ID) {
  const making = { mutation: crypto.randomUUID(), user: tab.user, now: 0, laneLimit: 100 }
  return makeEdit(tab.store, { collection: "jobs", op, id, fields }, making)
}
async function send(tab: TestTab): Promise<void> {
  while (await tab.sender("jobs").send());
}
async function level(): Promise<void> {
  for (const tab of [ada, bob]) await tab.pull("jobs")
}
const seen = (tab: TestTab, id = ID) => tab.mirror.get("jobs", id)
const states = (tab: TestTab) => tab.mirror.entries().map(({ op, state }) => `${op} ${state}`)
const asked = () => server.scope("jobs", "").log.map(({ op }) => op)

describe("restoring", () => {
  test("undone before it left, a deletion leaves no trace", async () => {
    await make(ada, "delete")
    expect(seen(ada)).toBeUndefined()
    await make(ada, "restore")
    expect(seen(ada)).toMatchObject({ title: "Boiler", sync: { state: "saved" } })
    await send(ada)
    expect(asked()).toEqual(["create"])
  })

  test("offline, of what was deleted before: seen at once, whole, and everywhere once it is sent", async () => {
    await make(ada, "delete")
    await send(ada)
    await level()
    await make(ada, "restore")
    expect(seen(ada)).toMatchObject({ title: "Boiler", tags: ["a"], sync: { state: "waiting" } })
    await send(ada)
    await level()
    for (const tab of [ada, bob]) expect(seen(tab)).toMatchObject({ title: "Boiler", tags: ["a"], createdBy: ADA })
  })

  test("of what another deleted, and edited before the answer came: the edit stands on the restored one", async () => {
    await make(bob, "delete")
    await send(bob)
    await level()
    await make(ada, "restore")
    await make(ada, "update", { title: "Boiler again" })
    expect(seen(ada)?.title).toBe("Boiler again")
    await send(ada)
    await level()
    expect(ada.mirror.entries()).toEqual([])
    for (const tab of [ada, bob]) expect(seen(tab)?.title).toBe("Boiler again")
  })

  test("another was quicker: nothing is asked", async () => {
    await make(ada, "delete")
    await send(ada)
    await level()
    await make(ada, "restore")
    await make(bob, "restore")
    await send(bob)
    await send(ada)
    await level()
    expect(ada.mirror.entries()).toEqual([])
    expect(seen(ada)?.title).toBe("Boiler")
  })

  test("of what the server doesn't have any more: refused, and said", async () => {
    await ada.store.step((step) =>
      step.keepGone([{ collection: "jobs", id: OTHER, version: 1, at: "", by: null, doc: { id: OTHER } as never }]),
    )
    await make(ada, "restore", {}, OTHER)
    await send(ada)
    expect(states(ada)).toEqual(["restore rejected"])
  })

  test("the last that were deleted are known without the server", async () => {
    await make(bob, "delete")
    await send(bob)
    await level()
    expect((await ada.store.deleted("jobs")).map(({ doc, version }) => [doc, version])).toMatchObject([
      [{ title: "Boiler" }, 2],
    ])
  })
})

describe("a full workspace", () => {
  test("parks nothing: it holds what is new, goes on deleting, and sends the rest once there is room", async () => {
    await make(ada, "create", { title: "Second" }, OTHER)
    await send(ada)
    await ada.pull("jobs")
    server.scope("jobs", "").most = 2
    const more = [3, 4, 5].map((n) => `00000000-0000-4000-a000-00000000000${n}`)
    for (const id of more) await make(ada, "create", { title: "New" }, id)
    await send(ada)
    expect(states(ada)).toEqual(["create waiting", "create waiting", "create waiting"])
    expect(ada.sender("jobs").full).toMatchObject({ problem: { code: "over_quota" } })
    // What waits and is deleted again takes its creation with it; what makes room goes.
    await make(ada, "delete", {}, more[0])
    await make(ada, "delete", {}, ID)
    await ada.pull("jobs")
    await send(ada)
    // And what it made room for.
    await send(ada)
    await ada.pull("jobs")
    expect(server.scope("jobs", "").count).toBe(2)
    expect(states(ada)).toEqual(["create waiting"])
    server.scope("jobs", "").most = 10
    await send(ada)
    await ada.pull("jobs")
    expect(ada.mirror.entries()).toEqual([])
    expect(ada.sender("jobs").full).toBeNull()
    expect(seen(ada, more[0])).toBeUndefined()
  })

  test("a request that is refused as a whole parks nothing either", async () => {
    const real = server.answer.bind(server)
    const body = JSON.stringify({ code: "over_quota", status: 403 })
    server.answer = async (_, path) =>
      path.endsWith("/batch")
        ? new Response(body, { status: 403, headers: { "Content-Type": "application/problem+json" } })
        : new Response("{}", { status: 503 })
    await make(ada, "update", { title: "Held" })
    await send(ada)
    expect(states(ada)).toEqual(["update waiting"])
    server.answer = real
    ada.sender("jobs").full = null
    await send(ada)
    await ada.pull("jobs")
    expect(ada.mirror.entries()).toEqual([])
  })
})

describe("answers that leave something out", () => {
  test("a document comes once: earlier edits of it stay over it until the collection has them", async () => {
    await make(ada, "update", { title: "One" })
    await make(ada, "update", { description: "Two" })
    await send(ada)
    expect(seen(ada)).toMatchObject({ title: "One", description: "Two" })
    await ada.pull("jobs")
    expect(ada.mirror.entries()).toEqual([])
    expect(seen(ada)).toMatchObject({ title: "One", description: "Two", sync: { state: "saved" } })
  })

  test("an omitted document: the edit stays over what is held, and the collection is to be read", async () => {
    server.scope("jobs", "").omits = true
    await make(ada, "update", { title: "One" })
    await send(ada)
    expect(ada.sender("jobs").omitted).toBe(true)
    expect(seen(ada)?.title).toBe("One")
    await ada.pull("jobs")
    expect(seen(ada)).toMatchObject({ title: "One", version: 2, sync: { state: "saved" } })
  })

  test("an omitted conflict is read: what was, mine and theirs", async () => {
    await make(bob, "update", { title: "Bob's", custom: { meter: "b" } })
    await send(bob)
    server.scope("jobs", "").omits = true
    await make(ada, "update", { title: "Ada's", custom: { meter: "a" } })
    await send(ada)
    const [entry] = ada.mirror.entries()
    expect(entry).toMatchObject({ state: "conflict", current: { title: "Bob's" } })
    expect(entry?.conflicts).toMatchObject([
      { field: "title", base: "Boiler", mine: "Ada's", theirs: "Bob's" },
      { field: "custom.meter", base: null, mine: "a", theirs: "b" },
    ])
  })
})

describe("a decision names the edit that it decides", () => {
  const decided = async (tab: TestTab, choice: Decision[string]) => {
    const [entry] = tab.mirror.entries()
    if (!entry) throw new Error("nothing is in conflict")
    await decide(tab.store, entry, Object.fromEntries(entry.conflicts.map(({ field }) => [field, choice])), 0)
    return entry.mutation
  }
  const sent: { op: string; decides?: string; fields?: object }[] = []
  const listen = () => {
    sent.length = 0
    const real = server.answer.bind(server)
    server.answer = async (user, path, init) => {
      if (path.endsWith("/batch")) sent.push(...JSON.parse(String(init.body)).mutations)
      return real(user, path, init)
    }
  }

  test.each([
    ["mine", { take: "mine" as const }],
    ["another value", { value: "Both" }],
  ])("of a field: %s, and only that", async (_, choice) => {
    await make(bob, "update", { title: "Bob's" })
    await send(bob)
    await make(ada, "update", { title: "Ada's", description: "Not in question" })
    await send(ada)
    const refused = await decided(ada, choice)
    listen()
    await send(ada)
    expect(sent).toHaveLength(2)
    expect(sent.map(({ decides, fields }) => [Object.keys(fields ?? {})[0], decides])).toEqual([
      ["description", undefined],
      ["title", refused],
    ])
  })

  test("to delete what another edited", async () => {
    await make(bob, "update", { title: "Bob's" })
    await send(bob)
    await make(ada, "delete")
    await send(ada)
    const refused = await decided(ada, { take: "mine" })
    listen()
    await send(ada)
    expect(sent).toMatchObject([{ op: "delete", decides: refused }])
  })

  test("to bring back what another deleted", async () => {
    await make(bob, "delete")
    await send(bob)
    await make(ada, "update", { title: "Ada's" })
    await send(ada)
    const refused = await decided(ada, { take: "mine" })
    listen()
    await send(ada)
    expect(sent).toMatchObject([{ op: "create", decides: refused }])
  })
})
