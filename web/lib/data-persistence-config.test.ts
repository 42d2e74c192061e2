import { expect, test } from "vitest"
import { ApiClient } from "@/lib/apiClient"
import { SYNC_CONFIG, type SyncConfig } from "@/lib/data-persistence-config"
import { Browser, isSaved, until, update } from "@/lib/sync/testing/browser"
import { testWorld } from "@/lib/sync/testing/device"
import { Locks } from "@/lib/sync/testing/locks"
import { type ModelBackend, refusal } from "@/lib/sync/testing/model-backend"
import { ModelServer } from "@/lib/sync/testing/model-server"
import { storeName, Workspace } from "@/lib/sync/workspace"

const silent = () => new Promise<Response>(() => {})
const asked = (backend: ModelBackend, start: string) => backend.log.filter((line) => line.startsWith(start))
/** What would take NEVER is looked at after so long; what should happen is waited for, however busy the machine is. */
const AWHILE = 300
const NEVER = 60_000
const awhile = () => new Promise((resolve) => setTimeout(resolve, AWHILE))

/** A browser whose server can't give a stream, or can't take a batch. */
function without(what: "/api/events" | "/batch", config: Partial<SyncConfig>) {
  const browser = new Browser(new ModelServer(), config)
  browser.backend.meddle = (_, path) => (path.includes(what) ? refusal(503, "unavailable") : null)
  return browser
}

/** How large the batches were in which so many creations went. */
async function batches(count: number, title: string, config: Partial<SyncConfig>): Promise<number[]> {
  const browser = new Browser(new ModelServer(), config)
  const answer = browser.backend.server.answer.bind(browser.backend.server)
  const sizes: number[] = []
  browser.backend.server.answer = async (user, path, init) => {
    if (path.endsWith("/batch")) sizes.push(JSON.parse(String(init.body)).mutations.length)
    return answer(user, path, init)
  }
  browser.backend.meddle = (_, path) => (path.endsWith("/batch") ? refusal(503, "unavailable") : null)
  const tab = await browser.tab()
  for (let n = 0; n < count; n++) await tab.create("jobs", { title })
  // A batch may be on its way that was put together before all were there.
  const tried = () => asked(browser.backend, "POST /api/jobs/batch").length
  const before = tried()
  await until("tried with all", () => tried() > before + 1)
  browser.backend.meddle = () => null
  await until("all sent", () => tab.unsent() === 0)
  return sizes
}

/** How often one edit is tried that the server can't take. */
async function tries(config: Partial<SyncConfig>): Promise<() => number> {
  const browser = without("/batch", config)
  const tab = await browser.tab()
  await tab.create("jobs", { title: "Boiler" })
  const count = () => asked(browser.backend, "POST /api/jobs/batch").length
  await until("tried", () => count() > 0)
  return count
}

/** What each setting changes. One that is missing here doesn't compile. */
const PROOFS: Record<keyof SyncConfig, () => Promise<void>> = {
  SYNC_INTERVAL: async () => {
    const polls = async (SYNC_INTERVAL: number) => {
      const browser = without("/api/events", { SYNC_INTERVAL, RETRY_INTERVAL: NEVER, RETRY_LIMIT: NEVER })
      const tab = await browser.tab()
      await until("polling", () => tab.status().stream === "polling")
      return () => asked(browser.backend, "GET /api/jobs").length
    }
    const often = await polls(40)
    await until("polls", () => often() > 3)
    const seldom = await polls(NEVER)
    await awhile()
    expect(seldom()).toBeLessThan(3)
  },
  INITIAL_SYNC_TIMEOUT: async () => {
    const overdue = async (INITIAL_SYNC_TIMEOUT: number) => {
      const browser = new Browser(new ModelServer(), { INITIAL_SYNC_TIMEOUT })
      browser.backend.meddle = silent
      return browser.tab()
    }
    const hasty = await overdue(20)
    const patient = await overdue(NEVER)
    await until("overdue", () => hasty.isOverdue)
    expect(patient.isOverdue).toBe(false)
  },
  RETRY_INTERVAL: async () => {
    const often = await tries({ RETRY_INTERVAL: 20, RETRY_LIMIT: 20 })
    await until("tries", () => often() > 3)
    const once = await tries({ RETRY_INTERVAL: NEVER, RETRY_LIMIT: NEVER })
    await awhile()
    expect(once()).toBe(1)
  },
  RETRY_LIMIT: async () => {
    const api = new ApiClient(
      testWorld(async () => new Response(), { random: () => 1 }),
      { ...SYNC_CONFIG, RETRY_LIMIT: 7000 },
    )
    expect([0, 1, 2, 30].map((failures) => api.delay(failures))).toEqual([3000, 6000, 7000, 7000])
  },
  OFFLINE_FIRST: async () => {
    const loading = async (OFFLINE_FIRST: boolean) => {
      const browser = new Browser(new ModelServer(), { OFFLINE_FIRST })
      const first = await browser.tab()
      const { id } = await first.create("jobs", { title: "Boiler" })
      await until("saved", () => isSaved(first, id))
      first.close()
      browser.backend.meddle = () => refusal(503, "unavailable")
      return (await browser.tab()).isLoading("jobs")
    }
    expect(await loading(true)).toBe(false)
    expect(await loading(false)).toBe(true)
  },
  CROSS_TAB_SYNC: async () => {
    const streams = async (CROSS_TAB_SYNC: boolean) => {
      const browser = new Browser(new ModelServer(), { CROSS_TAB_SYNC })
      const tabs = [await browser.tab(), await browser.tab()]
      await until("live", () => tabs.every((tab) => tab.status().stream === "live"))
      return browser.backend.streamCount
    }
    expect(await streams(true)).toBe(1)
    expect(await streams(false)).toBe(2)
  },
  AUTO_RETRY: async () => {
    const again = await tries({ AUTO_RETRY: true })
    await until("tried again", () => again() > 1)
    const once = await tries({ AUTO_RETRY: false })
    await awhile()
    expect(once()).toBe(1)
  },
  MAX_RETRIES: async () => {
    const browser = without("/batch", { MAX_RETRIES: 4, RETRY_INTERVAL: 60, RETRY_LIMIT: 60 })
    const tab = await browser.tab()
    const { id } = await tab.create("jobs", { title: "Boiler" })
    await until("said so", () => tab.inbox().waiting[0]?.state === "waiting for the server")
    expect(asked(browser.backend, "POST /api/jobs/batch").length).toBeGreaterThanOrEqual(4)
    // Shown so, and kept: it goes as soon as it can.
    browser.backend.meddle = () => null
    await until("saved", () => isSaved(tab, id))
  },
  REQUEST_TIMEOUT: async () => {
    const browser = new Browser(new ModelServer(), { REQUEST_TIMEOUT: 250 })
    const tab = await browser.tab()
    await until("live", () => tab.status().stream === "live")
    browser.backend.meddle = (_, path, init) =>
      path.endsWith("/batch")
        ? new Promise((_, reject) => init.signal?.addEventListener("abort", () => reject(new TypeError("aborted"))))
        : null
    const { id } = await tab.create("jobs", { title: "Boiler" })
    await until("given up", () => tab.status().error?.code === "unreachable")
    browser.backend.meddle = () => null
    await until("saved", () => isSaved(tab, id))
  },
  STREAM_SILENCE: async () => {
    const streams = async (STREAM_SILENCE: number) => {
      const browser = new Browser(new ModelServer(), { STREAM_SILENCE })
      const tab = await browser.tab()
      await until("live", () => tab.status().stream === "live")
      return () => asked(browser.backend, "GET /api/events").length
    }
    const hasty = await streams(60)
    await until("opened anew", () => hasty() > 2)
    const patient = await streams(NEVER)
    await awhile()
    expect(patient()).toBe(1)
  },
  LEADER_TIMEOUT: async () => {
    // The first can't be heard: as if it were frozen.
    const behindDeaf = async (LEADER_TIMEOUT: number) => {
      const browser = new Browser(new ModelServer(), { LEADER_TIMEOUT })
      const first = await browser.tab({ channel: () => ({ postMessage: () => {}, onmessage: null, close: () => {} }) })
      await until("a leader", () => first.status().leader)
      return browser.tab()
    }
    const patient = await behindDeaf(NEVER)
    const hasty = await behindDeaf(100)
    await until("taken over", () => hasty.status().leader)
    expect(patient.status().leader).toBe(false)
  },
  LOCK_TIMEOUT: async () => {
    const locks = new Locks()
    // A tab that stands still keeps it for good.
    void locks.request("x", () => new Promise(() => {})).catch(() => {})
    const api = (LOCK_TIMEOUT: number) =>
      new ApiClient(
        testWorld(async () => new Response(), { locks }),
        { ...SYNC_CONFIG, LOCK_TIMEOUT },
      )
    let patient = "waits"
    void api(NEVER).alone("x", async () => {
      patient = "went on"
    })
    await awhile()
    expect(patient).toBe("waits")
    expect(await api(50).alone("x", async () => "done")).toBe("done")
  },
  OPEN_TIMEOUT: async () => {
    const factory = { open: () => ({}) } as unknown as IDBFactory
    const tab = await new Browser(new ModelServer(), { OPEN_TIMEOUT: 50 }).tab({
      indexedDB: { factory, range: IDBKeyRange },
    })
    expect(tab.durable).toBe(false)
  },
  ERASE_TIMEOUT: async () => {
    const factory = new IDBFactory()
    const locks = new Locks()
    const browser = new Browser(new ModelServer())
    const tab = await browser.tab({ locks, indexedDB: { factory, range: IDBKeyRange } })
    await tab.create("jobs", { title: "Boiler" })
    const api = (ERASE_TIMEOUT: number) => {
      const world = testWorld(async () => new Response(), { locks, indexedDB: { factory, range: IDBKeyRange } })
      return new ApiClient(world, { ...SYNC_CONFIG, ERASE_TIMEOUT })
    }
    let patient = "waits"
    const waiting = Workspace.erase(storeName(tab.user), api(NEVER)).then((outcome) => {
      patient = outcome
    })
    await awhile()
    expect(patient).toBe("waits")
    expect(await Workspace.erase(storeName(tab.user), api(50))).toBe("emptied")
    tab.close()
    await waiting
    expect(patient).toBe("deleted")
  },
  PAGE_SIZE: async () => {
    const server = new ModelServer()
    const filled = await new Browser(server).tab()
    for (let n = 0; n < 7; n++) await filled.create("jobs", { title: `Job ${n}` })
    await until("sent", () => filled.unsent() === 0)
    const browser = new Browser(server, { PAGE_SIZE: 3 })
    const tab = await browser.tab()
    await until("all of it", () => tab.list("jobs").length === 7 && !tab.status().jobs)
    expect(
      asked(browser.backend, "GET /api/jobs?").map((line) => new URLSearchParams(line.split("?")[1]).get("limit")),
    ).toEqual(["3", "3", "3"])
  },
  BATCH_SIZE: async () => {
    expect(await batches(5, "Boiler", { BATCH_SIZE: 2 })).toEqual([2, 2, 1])
    expect(await batches(5, "Boiler", { BATCH_SIZE: 500 })).toEqual([5])
  },
  BATCH_BYTES: async () => {
    expect(await batches(4, "x".repeat(400), { BATCH_BYTES: 1200 })).toEqual([2, 2])
  },
  LANE_LIMIT: async () => {
    const browser = without("/batch", { LANE_LIMIT: 3, RETRY_INTERVAL: NEVER, RETRY_LIMIT: NEVER })
    const tab = await browser.tab()
    const { id } = await tab.create("jobs", { title: "Boiler" })
    for (let n = 0; n < 9; n++) await update(tab, id, { title: `Title ${n}` })
    expect(tab.inbox().waiting).toHaveLength(3)
    expect(tab.get("jobs", id)?.title).toBe("Title 8")
  },
  LOG_LINES: async () => {
    const tab = await new Browser(new ModelServer(), { LOG_LINES: 2 }).tab()
    for (let n = 0; n < 5; n++) await tab.create("jobs", { title: `Job ${n}` })
    await until("sent", () => tab.unsent() === 0 && tab.list("jobs").every(({ sync }) => sync.state === "saved"))
    expect(tab.log).toHaveLength(2)
  },
}

test.each(Object.entries(PROOFS))("%s does what it says", (_, proof) => proof())
