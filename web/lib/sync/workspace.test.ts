import { expect, test } from "vitest"
import { ADA, Browser, isSaved, until, update } from "@/lib/sync/testing/browser"
import { Channels } from "@/lib/sync/testing/channels"
import { refusal } from "@/lib/sync/testing/model-backend"
import { ModelServer } from "@/lib/sync/testing/model-server"
import type { World } from "@/lib/sync/world"

test("an edit in one tab is in all tabs and on other devices; one tab streams and sends for all", async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  const [one, two] = [await browser.tab(), await browser.tab()]
  const other = await new Browser(server).tab()
  await until("a leader", () => one.status().stream === "live" && two.status().stream === "live")
  const { id } = await two.create("jobs", { title: "Boiler" })
  await until("in the other tab", () => one.get("jobs", id))
  await until("on the other device", () => other.get("jobs", id))
  await until("saved everywhere", () => [one, two, other].every((tab) => isSaved(tab, id)))
  expect(browser.backend.streamCount).toBe(1)
  expect([one, two].filter((tab) => tab.status().leader)).toHaveLength(1)
})

test("when the leader's tab closes, another leads", async () => {
  const browser = new Browser(new ModelServer())
  const [one, two] = [await browser.tab(), await browser.tab()]
  await until("a leader", () => one.status().leader)
  one.close()
  await until("the next leader", () => two.status().leader && two.status().stream === "live")
  const { id } = await two.create("jobs", { title: "Boiler" })
  await until("saved", () => isSaved(two, id))
})

test("a frozen leader is replaced, and does no harm when it wakes", async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  let frozen = false
  const deaf = (channel: World["channel"]) => (name: string) => {
    const inner = channel(name)
    if (!inner) return null
    return {
      close: () => inner.close(),
      postMessage: (message: unknown) => (frozen ? undefined : inner.postMessage(message)),
      set onmessage(hear: BroadcastChannel["onmessage"]) {
        inner.onmessage = (event) => (frozen ? undefined : hear?.call(inner as BroadcastChannel, event))
      },
      get onmessage() {
        return inner.onmessage
      },
    }
  }
  const channels = new Channels()
  const channel = (name: string) => channels.join(name)
  const one = await browser.tab({ channel: deaf(channel) })
  await until("a leader", () => one.status().leader && one.status().stream === "live")
  const two = await browser.tab({ channel })
  await until("the follower knows", () => two.status().stream === "live")
  frozen = true
  await until("taken over", () => two.status().leader && two.status().stream === "live")
  const { id } = await two.create("jobs", { title: "Boiler" })
  await until("saved", () => isSaved(two, id))
  frozen = false
  await until("only one leads", () => !one.status().leader && browser.backend.streamCount === 1)
  expect(server.scope("jobs", ADA).log).toHaveLength(1)
})

test("while the stream can't be had, it asks every SYNC_INTERVAL, and comes back to the stream", async () => {
  const server = new ModelServer()
  const [here, there] = [new Browser(server), new Browser(server)]
  here.backend.meddle = (_, path) => (path.startsWith("/api/events") ? refusal(503, "unavailable") : null)
  const [one, two] = [await here.tab(), await there.tab()]
  const { id } = await two.create("jobs", { title: "Boiler" })
  await until("polled", () => one.status().stream === "polling" && one.get("jobs", id))
  here.backend.meddle = () => null
  await until("live again", () => one.status().stream === "live")
})

test("an edit that the server can't take now is tried again, and stops no other", async () => {
  const server = new ModelServer()
  const browser = new Browser(server, { MAX_RETRIES: 2 })
  const tab = await browser.tab()
  const stuck = await tab.create("jobs", { title: "Stuck" })
  await until("saved", () => isSaved(tab, stuck.id))
  const answer = server.answer.bind(server)
  server.answer = async (user, path, init) => {
    if (!path.endsWith("/batch")) return answer(user, path, init)
    const asked = JSON.parse(String(init.body)).mutations as { id: string; mutation: string }[]
    const others = asked.filter(({ id }) => id !== stuck.id)
    const body = await (await answer(user, path, { ...init, body: JSON.stringify({ mutations: others }) })).json()
    let first = true
    body.results = asked.map(({ id, mutation }) => {
      if (id !== stuck.id) return body.results.shift()
      const status = first ? 500 : 424
      first = false
      return { mutation, status, problem: { status, code: "internal", title: "a bug" } }
    })
    return new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } })
  }
  await update(tab, stuck.id, { title: "Still stuck" })
  await update(tab, stuck.id, { status: "done" })
  const { id } = await tab.create("jobs", { title: "Goes on" })
  await until("the other is saved", () => isSaved(tab, id))
  await until("said so", () => tab.inbox().waiting[0]?.state === "waiting for the server")
  expect(tab.inbox().waiting[0]).toMatchObject({ documentId: stuck.id, error: { status: 500 } })
  server.answer = answer
  await until("through at last", () => isSaved(tab, stuck.id))
  expect(tab.get("jobs", stuck.id)).toMatchObject({ title: "Still stuck", status: "done" })
})

test("Retry-After is kept", async () => {
  const browser = new Browser(new ModelServer())
  const tab = await browser.tab()
  await until("live", () => tab.status().stream === "live")
  const times: number[] = []
  browser.backend.meddle = (_, path) => {
    if (!path.endsWith("/batch")) return null
    times.push(performance.now())
    return times.length === 1 ? refusal(503, "unavailable", { "Retry-After": "1" }) : null
  }
  const { id } = await tab.create("jobs", { title: "Boiler" })
  await until("saved", () => isSaved(tab, id))
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950)
})

test("without AUTO_RETRY a failed edit waits to be asked for", async () => {
  const browser = new Browser(new ModelServer(), { AUTO_RETRY: false })
  const tab = await browser.tab()
  await until("live", () => tab.status().stream === "live")
  browser.backend.meddle = (_, path) => (path.endsWith("/batch") ? refusal(503, "unavailable") : null)
  const { id } = await tab.create("jobs", { title: "Boiler" })
  await until("failed", () => tab.status().error?.code === "unavailable")
  browser.backend.meddle = () => null
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(tab.unsent()).toBe(1)
  await tab.syncNow()
  await until("saved", () => isSaved(tab, id))
})

test("without CROSS_TAB_SYNC each tab has its own stream", async () => {
  const browser = new Browser(new ModelServer(), { CROSS_TAB_SYNC: false })
  const [one, two] = [await browser.tab(), await browser.tab()]
  await until("both live", () => one.status().stream === "live" && two.status().stream === "live")
  expect(browser.backend.streamCount).toBe(2)
})

test("OFFLINE_FIRST shows what is held at once; without it the server is asked first", async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  const first = await browser.tab()
  const { id } = await first.create("jobs", { title: "Boiler" })
  await until("saved", () => isSaved(first, id))
  first.close()
  browser.backend.meddle = () => refusal(503, "unavailable")
  const offline = await browser.tab()
  expect(offline.isLoading("jobs")).toBe(false)
  expect(offline.list("jobs")).toHaveLength(1)
  const strict = new Browser(server, { OFFLINE_FIRST: false })
  strict.backend.meddle = () => refusal(503, "unavailable")
  const waiting = await strict.tab()
  expect(waiting.isLoading("jobs")).toBe(true)
  await until("INITIAL_SYNC_TIMEOUT", () => waiting.isOverdue)
  strict.backend.meddle = () => null
  await until("asked", () => !waiting.isLoading("jobs"))
})

test("an outage of the sign-in service signs nobody out: the queue waits and goes on", async () => {
  const browser = new Browser(new ModelServer())
  const tab = await browser.tab()
  await until("live", () => tab.status().stream === "live")
  browser.backend.fresh = false
  browser.backend.meddle = (_, path) => (path === "/api/auth/refresh" ? refusal(503, "unavailable") : null)
  const { id } = await tab.create("jobs", { title: "Boiler" })
  await until("tried", () => browser.backend.log.filter((line) => line.endsWith("refresh")).length > 2)
  expect(browser.ends).toEqual([])
  expect(tab.unsent()).toBe(1)
  browser.backend.meddle = () => null
  await until("saved", () => isSaved(tab, id))
})

test("an expired token is refreshed once, however many ask", async () => {
  const browser = new Browser(new ModelServer())
  const tabs = [await browser.tab(), await browser.tab()]
  await until("live", () => tabs.every((tab) => tab.status().stream === "live"))
  browser.backend.fresh = false
  await Promise.all(tabs.map((tab, n) => tab.create("jobs", { title: `Boiler ${n}` })))
  await tabs[0]?.create("chat", { text: "hello" })
  await until("sent", () => tabs.every((tab) => tab.unsent() === 0))
  expect(browser.backend.log.filter((line) => line.endsWith("refresh"))).toHaveLength(1)
})

test("an ended session stops everything and keeps everything", async () => {
  const browser = new Browser(new ModelServer())
  const tab = await browser.tab()
  await until("live", () => tab.status().stream === "live")
  browser.backend.fresh = false
  browser.backend.ended = true
  browser.backend.bye("revoked")
  await until("told", () => browser.ends.length > 0)
  await tab.create("jobs", { title: "Written after" })
  const asked = browser.backend.log.length
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(browser.backend.log.length).toBe(asked)
  expect(tab.unsent()).toBe(1)
  expect(tab.status().stream).toBe("off")
})

test("bye expired: refreshed, and resumed from where it stood", async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  const tab = await browser.tab()
  const { id } = await tab.create("jobs", { title: "Boiler" })
  await until("saved", () => isSaved(tab, id))
  browser.backend.fresh = false
  browser.backend.bye("expired")
  await until("resumed", () => browser.backend.log.at(-1)?.startsWith("GET /api/events?since=jobs:1,"))
  await until("live", () => tab.status().stream === "live")
  const reads = browser.backend.log.filter((line) => line.startsWith("GET /api/jobs"))
  expect(reads).toHaveLength(1)
})

test("a frame that makes no sense, and a proof that fails, are healed by reading", async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  const tab = await browser.tab()
  const { id } = await tab.create("jobs", { title: "Boiler" })
  await until("saved", () => isSaved(tab, id))
  const [good] = server.changes("jobs", ADA, 0)
  const bad = { ...good, version: 2, document: { ...good?.document, version: 2, title: "forged" }, checksum: 7 }
  browser.backend.say(`event: change\ndata: {"collection":"jobs","version":"x"}\n\n`)
  browser.backend.say(`event: change\ndata: ${JSON.stringify(bad)}\n\n`)
  browser.backend.say("event: change\ndata: {nonsense\n\nevent: unheard-of\ndata: 1\n\n")
  await until("read anew", () =>
    browser.backend.log.some(
      (line) =>
        line.startsWith("GET /api/jobs?since=0") &&
        browser.backend.log.indexOf(line) !== browser.backend.log.lastIndexOf(line),
    ),
  )
  await until("level", () => tab.get("jobs", id)?.version === 1 && !tab.status().jobs)
  expect(tab.get("jobs", id)?.title).toBe("Boiler")
})

test("a hotel's sign-in page breaks nothing", async () => {
  const browser = new Browser(new ModelServer())
  const tab = await browser.tab()
  const { id } = await tab.create("jobs", { title: "Boiler" })
  await until("saved", () => isSaved(tab, id))
  const page = () => new Response("<html>", { status: 200, headers: { "Content-Type": "text/html" } })
  browser.backend.meddle = page
  browser.backend.bye("draining")
  await update(tab, id, { title: "In the hotel" })
  await until("noticed", () => tab.status().error !== null && !tab.status().online)
  expect(tab.get("jobs", id)).toMatchObject({ title: "In the hotel", sync: { state: "waiting" } })
  browser.backend.meddle = () => null
  await until("saved", () => isSaved(tab, id))
})

test("where storage is forbidden, everything goes on in memory", async () => {
  const browser = new Browser(new ModelServer())
  const factory = {
    ...indexedDB,
    open: () => {
      throw new DOMException("no", "SecurityError")
    },
  }
  const tab = await browser.tab({ indexedDB: { factory: factory as unknown as IDBFactory, range: IDBKeyRange } })
  expect(tab.durable).toBe(false)
  const { id } = await tab.create("jobs", { title: "Boiler" })
  await until("saved", () => isSaved(tab, id))
})

test("when storage becomes full, the tab goes on in memory with all it had", async () => {
  const browser = new Browser(new ModelServer())
  const tab = await browser.tab()
  const first = await tab.create("jobs", { title: "Before" })
  await until("saved", () => isSaved(tab, first.id))
  tab.store.disk.transact = () => Promise.reject(new DOMException("full", "QuotaExceededError"))
  const { id } = await tab.create("jobs", { title: "After" })
  expect(tab.durable).toBe(false)
  await until("saved", () => isSaved(tab, id))
  expect(tab.list("jobs")).toHaveLength(2)
})

test("a tab that wasn't told of a change finds out", async () => {
  const browser = new Browser(new ModelServer())
  let dropped = 0
  const channels = new Channels()
  const one = await browser.tab({
    channel: (name) => {
      const inner = channels.join(name)
      const post = inner.postMessage.bind(inner)
      inner.postMessage = (word: { is: string }) => {
        if (word.is === "written" && dropped++ === 1) return
        post(word)
      }
      return inner
    },
  })
  const two = await browser.tab({ channel: (name) => channels.join(name) })
  const { id } = await one.create("jobs", { title: "Boiler" })
  const more = await one.create("jobs", { title: "Burner" })
  await until("both", () => two.get("jobs", id) && two.get("jobs", more.id))
  expect(dropped).toBeGreaterThan(1)
})

test("what is written in bulk isn't told itself: each tab reads it", async () => {
  const server = new ModelServer()
  const filled = await new Browser(server).tab()
  for (let n = 0; n < 250; n++) await filled.create("jobs", { title: `Job ${n}` })
  await until("sent", () => filled.unsent() === 0)
  const browser = new Browser(server)
  const channels = new Channels()
  const words: string[] = []
  const channel = (name: string) => {
    const inner = channels.join(name)
    const post = inner.postMessage.bind(inner)
    inner.postMessage = (word: { is: string }) => {
      words.push(word.is)
      post(word)
    }
    return inner
  }
  const tabs = [await browser.tab({ channel }), await browser.tab({ channel })]
  await until("in both", () => tabs.every((tab) => tab.list("jobs").length === 250))
  expect(words).toContain("touched")
})

test("a device's clock that is wrong changes no order, ends no session, and loses nothing (F13)", async () => {
  const server = new ModelServer()
  const DAY = 86_400_000
  // One is a day ahead and runs backwards, the other a day behind.
  let turned = 0
  const ahead = new Browser(server)
  const behind = new Browser(server)
  const one = await ahead.tab({ now: () => Date.now() + DAY - 3_600_000 * turned++ })
  const two = await behind.tab({ now: () => Date.now() - DAY })
  await until("live", () => one.status().stream === "live" && two.status().stream === "live")
  const { id } = await one.create("jobs", { title: "First" })
  for (const title of ["Second", "Third"]) await update(one, id, { title })
  await until("on the other device", () => isSaved(one, id) && two.get("jobs", id)?.title === "Third")
  await update(two, id, { title: "Last, by the earlier clock" })
  await until("back again", () => isSaved(two, id) && one.get("jobs", id)?.title.startsWith("Last"))
  expect(server.scope("jobs", ADA).log.map(({ document }) => document?.title)).toEqual([
    "First",
    "Second",
    "Third",
    "Last, by the earlier clock",
  ])
  expect([...ahead.ends, ...behind.ends]).toEqual([])
  for (const { backend } of [ahead, behind]) expect(backend.log.filter((line) => line.endsWith("refresh"))).toEqual([])
})

test("syncNow resolves in every tab when all is read: in one that doesn't lead, and when the leader closes meanwhile", async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  const [one, two] = [await browser.tab(), await browser.tab()]
  await until("a leader", () => one.status().stream === "live" && two.status().stream === "live")
  // The stream tells nothing of it: only reading does.
  const ask = (id: string) => ({
    mutation: crypto.randomUUID(),
    op: "create" as const,
    id,
    fields: { title: "Boiler" },
  })
  const first = crypto.randomUUID()
  server.scope("jobs", "").mutate(ADA, ask(first))
  await two.syncNow()
  expect(two.get("jobs", first)).toBeDefined()
  const second = crypto.randomUUID()
  server.scope("jobs", "").mutate(ADA, ask(second))
  let held = true
  browser.backend.meddle = (_, path) => (held && path.startsWith("/api/jobs?") ? refusal(503, "unavailable") : null)
  let done = false
  const all = two.syncNow().then(() => {
    done = true
  })
  await until("asked", () => browser.backend.log.filter((line) => line.startsWith("GET /api/jobs?")).length > 2)
  expect(done).toBe(false)
  one.close()
  held = false
  await all
  expect(two.get("jobs", second)).toBeDefined()
})

test("a store emptied by hand is noticed by every tab: what they hold unsent is in it again, once", async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  const [one, two] = [await browser.tab(), await browser.tab()]
  const { id } = await one.create("jobs", { title: "Boiler" })
  await until("saved", () => isSaved(two, id))
  browser.backend.meddle = (_, path) => (path.endsWith("/batch") ? refusal(503, "unavailable") : null)
  await update(one, id, { title: "Boiler knocks" })
  await until("in both", () => two.get("jobs", id)?.title === "Boiler knocks")
  await one.store.disk.transact("rw", ["rows", "outbox", "holdings", "meta"], async (t) => {
    await t.removeMany("rows", [["jobs", id]])
    for (const table of ["outbox", "holdings"] as const) {
      const all = await t.all(table)
      const keys = all.map((each) => ("seq" in each ? each.seq : each.collection))
      await t.removeMany(table, keys)
    }
    await t.removeMany("meta", ["revision"])
  })
  await Promise.all([one.check(), two.check()])
  for (const tab of [one, two]) {
    await until("read again", () => tab.get("jobs", id)?.title === "Boiler knocks" && tab.inbox().waiting.length === 1)
  }
  browser.backend.meddle = () => null
  await one.syncNow()
  await until("sent once", () => [one, two].every((tab) => isSaved(tab, id)))
  expect(server.scope("jobs", "").log.map(({ op }) => op)).toEqual(["create", "update"])
})
