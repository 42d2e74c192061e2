import "fake-indexeddb/auto"
import { afterEach, expect, test } from "vitest"
import { ApiClient } from "@/lib/apiClient"
import { SYNC_CONFIG } from "@/lib/data-persistence-config"
import { DataSyncService } from "@/lib/data-sync-service"
import { SIGNING_OUT_KEY, USER_KEY } from "@/lib/session"
import { testWorld } from "@/lib/sync/testing/device"
import { Locks } from "@/lib/sync/testing/locks"
import { ModelBackend, refusal } from "@/lib/sync/testing/model-backend"
import { ModelServer } from "@/lib/sync/testing/model-server"

const ADA = "00000000-0000-4000-b000-000000000001"
const BOB = "00000000-0000-4000-b000-000000000002"
const services: DataSyncService[] = []

afterEach(() => {
  for (const service of services.splice(0)) service.workspace?.close()
})

function device() {
  const backend = new ModelBackend(new ModelServer())
  const factory = new IDBFactory()
  const world = testWorld(backend.fetch, { locks: new Locks(), indexedDB: { factory, range: IDBKeyRange } })
  const boot = () => {
    const config = { ...SYNC_CONFIG, RETRY_INTERVAL: 10, RETRY_LIMIT: 50, SYNC_INTERVAL: 30 }
    const service = new DataSyncService(new ApiClient(world, config))
    services.push(service)
    return service
  }
  return { backend, world, factory, boot }
}

async function until(what: string, seen: () => unknown): Promise<void> {
  for (const end = Date.now() + 10_000; !seen(); ) {
    if (Date.now() > end) throw new Error(`not seen: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

const offline = () => {
  throw new TypeError("offline")
}

test("a start without network shows what is held; nobody is signed out", async () => {
  const { backend, boot } = device()
  const first = boot()
  await first.signIn(`${ADA}@example.com`, "long enough")
  await first.workspace?.create("jobs", { title: "Boiler" })
  await until("sent", () => first.workspace?.unsent() === 0)
  first.workspace?.close()
  backend.meddle = offline
  const again = boot()
  await again.start()
  expect(again.signedIn).toMatchObject({
    user: { id: ADA },
    isOnlineSession: false,
    needsSignIn: false,
    isLoading: false,
  })
  expect(again.workspace?.list("jobs")).toHaveLength(1)
})

test("without a stored user the session's cookie is enough (local storage was cleared)", async () => {
  const { backend, boot } = device()
  backend.user = ADA
  const service = boot()
  await service.start()
  expect(service.signedIn).toMatchObject({ user: { id: ADA }, isOnlineSession: true })
})

test("nobody is signed in: said without an error", async () => {
  const service = device().boot()
  await service.start()
  expect(service.signedIn).toMatchObject({ user: null, isLoading: false, error: null, needsSignIn: false })
})

test("a wrong password is told, and changes nothing", async () => {
  const service = device().boot()
  await expect(service.signIn(`${ADA}@example.com`, "wrong")).rejects.toMatchObject({
    problem: { code: "bad_credentials" },
  })
  expect(service.signedIn.user).toBeNull()
})

test("signing out asks when something is unsent, and leaves nothing", async () => {
  const { backend, world, factory, boot } = device()
  const service = boot()
  await service.signIn(`${ADA}@example.com`, "long enough")
  await until("live", () => service.status.stream === "live")
  backend.meddle = (_, path) => (path.endsWith("/batch") ? refusal(503, "unavailable") : null)
  await service.workspace?.create("jobs", { title: "Unsent" })
  expect(await service.signOut()).toEqual({ unsent: 1 })
  expect(service.signedIn.user?.id).toBe(ADA)
  expect(await service.signOut(true)).toBeUndefined()
  expect(service.signedIn.user).toBeNull()
  expect(await factory.databases()).toEqual([])
  for (const key of [USER_KEY, SIGNING_OUT_KEY]) expect(world.storage.getItem(key)).toBeNull()
  expect(backend.user).toBeNull()
})

test("signed out offline, the next start tells the server before it asks who is there", async () => {
  const { backend, boot } = device()
  const service = boot()
  await service.signIn(`${ADA}@example.com`, "long enough")
  await until("live", () => service.status.stream === "live")
  backend.meddle = offline
  await service.signOut(true)
  expect(backend.user).toBe(ADA)
  backend.meddle = () => null
  const again = boot()
  await again.start()
  expect(backend.user).toBeNull()
  expect(again.signedIn.user).toBeNull()
})

test("a queue is sealed for its owner while another person uses the device (F24)", async () => {
  const { backend, boot } = device()
  const service = boot()
  await service.signIn(`${ADA}@example.com`, "long enough")
  await until("live", () => service.status.stream === "live")
  backend.fresh = false
  backend.ended = true
  backend.bye("revoked")
  await until("asked to sign in", () => service.signedIn.needsSignIn)
  await service.workspace?.create("jobs", { title: "Ada's" })
  expect(service.workspace?.list("jobs")).toHaveLength(1)
  await service.signIn(`${BOB}@example.com`, "long enough")
  await until("live as Bob", () => service.status.stream === "live")
  expect(service.workspace?.list("jobs")).toEqual([])
  expect(service.workspace?.unsent()).toBe(0)
  expect(backend.server.scope("jobs", "").log).toEqual([])
  await service.signIn(`${ADA}@example.com`, "long enough")
  await until("sent as Ada", () => backend.server.scope("jobs", "").log[0]?.by === ADA)
})
