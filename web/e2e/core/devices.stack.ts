import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Job } from "@/lib/documents"
import type { Synced } from "@/lib/sync/view"
import { BASE, StackDevice, until } from "./stack-device"

const email = `ada-${crypto.randomUUID()}@example.com`
const password = `long enough ${crypto.randomUUID()}`
const devices: StackDevice[] = []

function device(): StackDevice {
  const made = new StackDevice()
  devices.push(made)
  return made
}

function job(of: StackDevice, id: string): Synced<Job> | undefined {
  return of.workspace.get("jobs", id)
}

const quiet = (of: StackDevice) => of.workspace.unsent() === 0 && of.workspace.status().stream === "live"

describe.skipIf(!BASE)("the core on the real product", () => {
  let laptop: StackDevice
  let phone: StackDevice

  beforeAll(async () => {
    laptop = device()
    await laptop.service.signUp({ email, password, name: "Ada", workspace: "Boilers" })
    phone = device()
    await phone.service.signIn(email, password)
    await until("both live", () => quiet(laptop) && quiet(phone))
  })

  afterAll(() => {
    for (const one of devices) {
      one.service.stopContinuousSync()
      one.service.workspace?.close()
    }
  })

  test("an edit on one device is on the other", async () => {
    const made = await laptop.workspace.create("jobs", { title: "Boiler knocks", tags: ["heating"] })
    expect(job(laptop, made.id)?.sync.state).toBe("waiting")
    const seen = await until("the job on the phone", () => job(phone, made.id))
    expect(seen.title).toBe("Boiler knocks")
    await until("saved", () => job(laptop, made.id)?.sync.state === "saved")
    await until("the new member's record", () => laptop.workspace.list("employees").length === 1)
  })

  test("offline edits of both merge when they are back at once", async () => {
    const { id } = await laptop.workspace.create("jobs", { title: "Merge", tags: ["a"], custom: { k: 1 } })
    await until("both have it saved", () => job(phone, id) && quiet(laptop))
    laptop.cut = phone.cut = "out"
    await laptop.workspace.edit({
      collection: "jobs",
      op: "update",
      id,
      fields: { status: "scheduled", tags: ["a", "b"] },
    })
    await laptop.workspace.edit({ collection: "jobs", op: "update", id, fields: { status: "done", custom: { l: 2 } } })
    await phone.workspace.edit({ collection: "jobs", op: "update", id, fields: { priority: "high", tags: ["c"] } })
    laptop.restart()
    await laptop.service.start()
    expect(job(laptop, id)).toMatchObject({ status: "done", custom: { k: 1, l: 2 }, sync: { state: "waiting" } })
    laptop.cut = phone.cut = "none"
    for (const one of [laptop, phone]) {
      await until("merged", () => quiet(one) && job(one, id)?.status === "done" && job(one, id)?.priority === "high")
      expect(new Set(job(one, id)?.tags)).toEqual(new Set(["b", "c"]))
      expect(job(one, id)?.custom).toEqual({ k: 1, l: 2 })
    }
  })

  test("the same field on both is a conflict, decided once for all that waits behind it", async () => {
    const { id } = await laptop.workspace.create("jobs", { title: "Conflict", tags: ["a"] })
    await until("both have it saved", () => job(phone, id) && quiet(laptop))
    phone.cut = "out"
    await phone.workspace.edit({
      collection: "jobs",
      op: "update",
      id,
      fields: { status: "cancelled", location: "Cellar" },
    })
    await phone.workspace.edit({ collection: "jobs", op: "update", id, fields: { status: "done", customer: "Miller" } })
    await laptop.workspace.edit({ collection: "jobs", op: "update", id, fields: { status: "scheduled" } })
    await until("the laptop is through", () => quiet(laptop))
    phone.cut = "none"
    const [conflict] = await until(
      "the conflict",
      () => phone.workspace.inbox().conflicts.length > 0 && phone.workspace.inbox().conflicts,
    )
    expect(conflict).toMatchObject({
      documentId: id,
      conflicts: [{ field: "status", base: "draft", mine: "done", theirs: "scheduled" }],
    })
    await phone.workspace.resolveAll(conflict?.id ?? "", "mine")
    for (const one of [laptop, phone])
      await until(
        "decided",
        () =>
          quiet(one) &&
          job(one, id)?.status === "done" &&
          job(one, id)?.customer === "Miller" &&
          job(one, id)?.location === "Cellar",
      )
    expect(phone.workspace.inbox()).toEqual({ waiting: [], conflicts: [], rejected: [] })
  })

  test("an edit of what another deleted, brought back by its editor", async () => {
    const { id } = await laptop.workspace.create("jobs", { title: "Deleted", description: "kept" })
    await until("both have it saved", () => job(phone, id) && quiet(laptop))
    phone.cut = "out"
    await phone.workspace.edit({ collection: "jobs", op: "update", id, fields: { title: "Still needed" } })
    await laptop.workspace.edit({ collection: "jobs", op: "delete", id, fields: {} })
    await until("deleted", () => quiet(laptop) && !job(laptop, id))
    phone.cut = "none"
    const conflict = await until("the conflict", () => phone.workspace.inbox().conflicts[0])
    expect(conflict.current).toBeNull()
    await phone.workspace.resolveAll(conflict.id, "mine")
    const back = await until("back", () => quiet(phone) && job(laptop, id))
    expect(back).toMatchObject({ title: "Still needed", description: "kept" })
  })

  test("a lost answer is asked for again: one effect", async () => {
    laptop.cut = "back"
    const { id } = await laptop.workspace.create("jobs", { title: "Only once" })
    const seen = await until("the effect on the phone", () => job(phone, id))
    expect(laptop.workspace.unsent()).toBe(1)
    laptop.restart()
    laptop.cut = "none"
    await laptop.service.start()
    await until("saved", () => quiet(laptop) && job(laptop, id)?.sync.state === "saved")
    expect(job(laptop, id)?.version).toBe(seen.version)
  })

  test("what the server refuses is told with its field, and mended by the next edit", async () => {
    const { id } = await laptop.workspace.create("jobs", { title: "Refused", estimatedMinutes: -1 })
    const refused = await until("the refusal", () => laptop.workspace.inbox().rejected[0])
    expect(refused.problem).toMatchObject({ status: 422, code: "invalid", errors: [{ field: "estimatedMinutes" }] })
    await laptop.workspace.edit({ collection: "jobs", op: "update", id, fields: { estimatedMinutes: 30 } })
    await until("accepted", () => quiet(laptop) && job(phone, id)?.estimatedMinutes === 30)
  })

  test("chat: written, read, deleted after it was read", async () => {
    const { id } = await laptop.workspace.create("chat", { text: "Anybody there?" })
    await until("on the phone", () => phone.workspace.get("chat", id)?.version)
    await phone.workspace.edit({ collection: "chat", op: "read", id, fields: {} })
    await until("read by", () => Object.keys(laptop.workspace.get("chat", id)?.readBy ?? {}).length === 1)
    await laptop.workspace.edit({ collection: "chat", op: "delete", id, fields: {} })
    await until("gone", () => quiet(laptop) && !phone.workspace.get("chat", id))
  })

  test("1,000 edits queued offline drain, and a fresh device holds the same", async () => {
    laptop.cut = "out"
    for (let n = 0; n < 1000; n++) await laptop.workspace.create("jobs", { title: `Queued ${n}` })
    laptop.cut = "none"
    const start = performance.now()
    laptop.service.syncAllData()
    await until("drained", () => laptop.workspace.unsent() === 0, 60_000)
    console.log(`1,000 queued edits drained in ${Math.round(performance.now() - start)} ms`)
    const fresh = device()
    await fresh.service.signIn(email, password)
    const count = laptop.workspace.list("jobs").length
    for (const one of [fresh, phone, laptop]) {
      await until("all of it", () => quiet(one) && one.workspace.list("jobs").length === count, 60_000)
      const held = one.workspace.list("jobs").map(({ id, version }) => `${id}:${version}`)
      expect(held.sort()).toEqual(
        laptop.workspace
          .list("jobs")
          .map(({ id, version }) => `${id}:${version}`)
          .sort(),
      )
    }
  })

  test("how long an edit takes to the other device", async () => {
    const times: number[] = []
    for (let n = 0; n < 30; n++) {
      const start = performance.now()
      const { id } = await laptop.workspace.create("jobs", { title: `Timed ${n}` })
      await until("seen", () => job(phone, id))
      times.push(performance.now() - start)
    }
    times.sort((a, b) => a - b)
    console.log(
      `edit to the other device: median ${Math.round(times[15] ?? 0)} ms, worst ${Math.round(times[29] ?? 0)} ms`,
    )
  })

  test("a session ended elsewhere: data and queue are kept, sealed, and go on after signing in", async () => {
    const sessions = await laptop.service.auth.sessions()
    const others = sessions.filter((session) => !session.current)
    for (const session of others) await laptop.service.auth.endSession(session.id)
    await until("asked to sign in", () => phone.service.signedIn.needsSignIn)
    const { id } = await phone.workspace.create("jobs", { title: "Written while signed out" })
    expect(phone.workspace.list("jobs").length).toBeGreaterThan(1000)
    expect(await phone.service.signOut()).toEqual({ unsent: 1, drafts: 0 })
    const requests = phone.requests
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(phone.requests).toBe(requests)
    await phone.service.signIn(email, password)
    await until("arrived", () => job(laptop, id))
  })

  test("another person on the device neither sees nor sends it; its owner finds it again", async () => {
    phone.cut = "out"
    const { id } = await phone.workspace.create("jobs", { title: "Ada's" })
    phone.cut = "none"
    phone.service.stopContinuousSync()
    await phone.service.signUp({ email: `bob-${crypto.randomUUID()}@example.com`, password, name: "Bob" })
    phone.service.startContinuousSync()
    await until("live as Bob", () => quiet(phone) && phone.service.signedIn.user?.name === "Bob")
    expect(phone.workspace.list("jobs")).toEqual([])
    expect(phone.workspace.unsent()).toBe(0)
    expect(job(laptop, id)).toBeUndefined()
    await phone.service.signIn(email, password)
    await until("sent by Ada", () => job(laptop, id))
  })

  test("signing out leaves nothing", async () => {
    await until("all sent", () => phone.workspace.unsent() === 0)
    expect(await phone.service.signOut()).toBeUndefined()
    expect(phone.service.signedIn.user).toBeNull()
    const [left, ...more] = await phone.databases()
    expect(more, "Bob's is sealed for Bob, Ada's is gone").toEqual([])
    expect(left).not.toContain(laptop.workspace.user.id)
    expect(phone.stored()).toEqual([])
  })
})
