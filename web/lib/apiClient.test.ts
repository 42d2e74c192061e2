import { expect, test } from "vitest"
import { ApiClient } from "@/lib/apiClient"
import { SYNC_CONFIG } from "@/lib/data-persistence-config"
import { storedSession, storeSession } from "@/lib/session"
import { person, testWorld } from "@/lib/sync/testing/device"
import { Locks } from "@/lib/sync/testing/locks"
import { ModelBackend, refusal } from "@/lib/sync/testing/model-backend"
import { ModelServer } from "@/lib/sync/testing/model-server"

const ADA = "00000000-0000-4000-b000-000000000001"
const BOB = "00000000-0000-4000-b000-000000000002"

/** Two tabs of one browser in which Ada is signed in. */
function browser() {
  const backend = new ModelBackend(new ModelServer())
  backend.user = ADA
  const locks = new Locks()
  const world = testWorld(backend.fetch, { locks })
  storeSession(world, { user: person(ADA), expiresAt: "at first" })
  const config = { ...SYNC_CONFIG, RETRY_INTERVAL: 1, RETRY_LIMIT: 5 }
  return { backend, world, tabs: [new ApiClient(world, config), new ApiClient(world, config)] as const }
}

const refreshes = (backend: ModelBackend) => backend.log.filter((line) => line.endsWith("/refresh")).length

test("many 401s are one refresh in the whole browser, and all go on", async () => {
  const { backend, tabs } = browser()
  backend.fresh = false
  const asked = [...Array(10).keys()].map((n) => tabs[n % 2]?.get("/api/jobs", { as: ADA }))
  expect(await Promise.all(asked)).toHaveLength(10)
  expect(refreshes(backend)).toBe(1)
})

test("a refresh that fails is no sign-out; only session_ended is (F20)", async () => {
  const { backend, tabs } = browser()
  const ends: string[] = []
  tabs[0].onSessionEnded = () => ends.push("ended")
  backend.fresh = false
  backend.meddle = (_, path) => (path.endsWith("/refresh") ? refusal(503, "unavailable") : null)
  await expect(tabs[0].get("/api/jobs", { retries: 0 })).rejects.toMatchObject({ problem: { status: 503 } })
  expect(ends).toEqual([])
  backend.meddle = () => null
  backend.ended = true
  await expect(tabs[0].get("/api/jobs")).rejects.toMatchObject({ problem: { code: "session_ended" } })
  expect(ends).toEqual(["ended"])
})

test("nothing of Ada's travels in Bob's session (F24)", async () => {
  const { backend, world, tabs } = browser()
  backend.user = BOB
  storeSession(world, { user: person(BOB), expiresAt: "later" })
  const asked = backend.log.length
  await expect(tabs[0].ask("POST", "/api/jobs/batch", { as: ADA, body: {} })).rejects.toMatchObject({
    problem: { code: "sealed" },
  })
  expect(backend.log.length).toBe(asked)
})

test("cookies that turn out to be another's are not used for Ada's requests, and her session isn't overwritten", async () => {
  const { backend, world, tabs } = browser()
  backend.user = BOB
  backend.fresh = false
  await expect(tabs[0].ask("GET", "/api/jobs", { as: ADA })).rejects.toMatchObject({ problem: { code: "sealed" } })
  expect(storedSession(world)?.user.id).toBe(ADA)
})

test("GET is tried again through trouble, a change is not", async () => {
  const { backend, tabs } = browser()
  let failures = 2
  backend.meddle = () => (failures-- > 0 ? refusal(503, "unavailable") : null)
  await tabs[0].get("/api/jobs")
  failures = 1
  await expect(tabs[0].post("/api/jobs/batch", { mutations: [] })).rejects.toMatchObject({ problem: { status: 503 } })
})

test("a page of somebody else is no answer", async () => {
  const { backend, tabs } = browser()
  backend.meddle = () => new Response("<html>", { headers: { "Content-Type": "text/html" } })
  await expect(tabs[0].get("/api/jobs", { retries: 0 })).rejects.toMatchObject({ problem: { code: "foreign" } })
})

test("pauses double, are jittered, end at RETRY_LIMIT, and keep to Retry-After", () => {
  const pauses = (random: number) => {
    const api = new ApiClient(testWorld(async () => new Response(), { random: () => random }))
    return [0, 1, 2, 9, 1000].map((failures) => api.delay(failures))
  }
  expect(pauses(1)).toEqual([3000, 6000, 12000, 30000, 30000])
  expect(pauses(0)).toEqual([1500, 3000, 6000, 15000, 15000])
  const api = new ApiClient(testWorld(async () => new Response()))
  expect(api.delay(0, 60_000)).toBe(60_000)
})
