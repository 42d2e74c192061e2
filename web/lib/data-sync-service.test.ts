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
    const patience = { LOCK_TIMEOUT: 200, ERASE_TIMEOUT: 500 }
    const config = { ...SYNC_CONFIG, ...patience, RETRY_INTERVAL: 10, RETRY_LIMIT: 50, SYNC_INTERVAL: 30 }
    const service = new DataSyncService(new ApiClient(world, config))
    services.push(service)
    return service
  }
  return { backend, world, factory, boot }
}

async function until(what: string, seen: () => unknown | Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await seen()); ) {
    if (Date.now() > end) throw new Error(`not seen: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

function read(db: IDBDatabase, table: string): Promise<unknown[]> {
  return new Promise((resolve) => {
    const all = db.transaction(table).objectStore(table).getAll()
    all.onsuccess = () => resolve(all.result)
  })
}

/** What a table of a database holds; nothing while there is no such table. */
function stored(factory: IDBFactory, name: string, table: string): Promise<unknown[]> {
  return new Promise((resolve) => {
    const opening = factory.open(name)
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => resolve([])
    opening.onsuccess = async () => {
      const db = opening.result
      resolve(db.objectStoreNames.contains(table) ? await read(db, table) : [])
      db.close()
    }
  })
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
  expect(await service.signOut()).toEqual({ unsent: 1, drafts: 0 })
  expect(service.signedIn.user?.id).toBe(ADA)
  expect(await service.signOut(true)).toBeUndefined()
  expect(service.signedIn.user).toBeNull()
  expect(await factory.databases()).toEqual([])
  await until("the server knows", () => backend.user === null)
  await until("nothing is left to do", () => world.storage.getItem(SIGNING_OUT_KEY) === null)
  expect(world.storage.getItem(USER_KEY)).toBeNull()
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

test("signing out erases first: nothing is left while the server is slow to hear of it, and it hears without a reload", async () => {
  const { backend, world, factory, boot } = device()
  const service = boot()
  await service.signIn(`${ADA}@example.com`, "long enough")
  await service.workspace?.create("jobs", { title: "Boiler" })
  let slow = true
  backend.meddle = (_, path) => (path.endsWith("/logout") && slow ? refusal(503, "unavailable") : null)
  await service.signOut(true)
  expect(service.signedIn).toMatchObject({ user: null, isLeaving: false })
  expect(await factory.databases()).toEqual([])
  expect(world.storage.getItem(USER_KEY)).toBeNull()
  expect(backend.user).toBe(ADA)
  slow = false
  await until("the server knows", () => backend.user === null && world.storage.getItem(SIGNING_OUT_KEY) === null)
})

test("a start finishes an erasing that was broken off, before anything is shown", async () => {
  const { backend, world, factory, boot } = device()
  const service = boot()
  await service.signIn(`${ADA}@example.com`, "long enough")
  await until("stored", () => service.workspace?.durable)
  service.workspace?.close()
  // The tab was closed right after it had noted what it was about to do.
  const [store] = await factory.databases()
  world.storage.setItem(SIGNING_OUT_KEY, JSON.stringify({ stores: [store?.name], logout: true, removed: false }))
  world.storage.removeItem(USER_KEY)
  const again = boot()
  const shown: boolean[] = []
  again.subscribe(() => shown.push(again.signedIn.isLeaving || again.signedIn.user === null))
  await again.start()
  expect(await factory.databases()).toEqual([])
  expect(again.signedIn.user).toBeNull()
  expect(shown).not.toContain(false)
  expect(backend.user).toBeNull()
  await until("nothing is left to do", () => world.storage.getItem(SIGNING_OUT_KEY) === null)
})

test("a tab that stands still keeps nobody from signing out or in, and what it holds open is empty", async () => {
  const { factory, world, boot } = device()
  const service = boot()
  await service.signIn(`${ADA}@example.com`, "long enough")
  await service.workspace?.create("jobs", { title: "Secret" })
  const name = (await factory.databases())[0]?.name ?? ""
  // It holds the database open, its locks too, and hears nothing.
  const still = await new Promise<IDBDatabase>((resolve) => {
    const opening = factory.open(name)
    opening.onsuccess = () => resolve(opening.result)
  })
  void world.locks?.request(`${name}:open`, { mode: "shared" }, () => new Promise(() => {}))
  await service.signOut(true)
  expect(await read(still, "rows")).toEqual([])
  void world.locks?.request("smarterp:session", { mode: "shared" }, () => new Promise(() => {})).catch(() => {})
  await service.signIn(`${ADA}@example.com`, "long enough")
  expect(service.workspace?.durable).toBe(true)
  await until("live", () => service.status.stream === "live")
  still.close()
})

test.each([
  ["a session that ended", (backend: ModelBackend) => (backend.fresh = false)],
  ["a refusal of the person", (backend: ModelBackend) => (backend.fresh = true)],
])(
  "`wipe`, by %s: everything is erased at the next contact, the queue too, and the screen says why",
  async (_, end) => {
    const { backend, factory, world, boot } = device()
    const service = boot()
    await service.signIn(`${ADA}@example.com`, "long enough")
    await until("live", () => service.status.stream === "live")
    backend.meddle = (_, path) => (path.endsWith("/batch") ? refusal(503, "unavailable") : null)
    await service.workspace?.create("jobs", { title: "Unsent" })
    backend.ended = true
    backend.wipe = true
    end(backend)
    // The tab stands still: only its stream ends.
    backend.bye("revoked")
    await until("erased", () => service.signedIn.removedFrom === "Test" && !service.signedIn.isLeaving)
    expect(service.signedIn).toMatchObject({ user: null, needsSignIn: false })
    expect(await factory.databases()).toEqual([])
    expect(world.storage.getItem(USER_KEY)).toBeNull()
  },
)

test("who was removed and signs in again on a device that kept their data: it is erased", async () => {
  const { backend, factory, boot } = device()
  const service = boot()
  await service.signIn(`${ADA}@example.com`, "long enough")
  await until("live", () => service.status.stream === "live")
  backend.fresh = false
  backend.ended = true
  backend.bye("revoked")
  await until("asked to sign in", () => service.signedIn.needsSignIn)
  backend.meddle = (_, path) => (path.endsWith("/login") ? refusal(403, "no_workspace", {}, { wipe: true }) : null)
  await expect(service.signIn(`${ADA}@example.com`, "long enough")).rejects.toMatchObject({
    problem: { code: "no_workspace" },
  })
  expect(service.signedIn).toMatchObject({ user: null, removedFrom: "Test" })
  expect(await factory.databases()).toEqual([])
})

test("the database is cleared while the app is open: noticed, and what wasn't sent is written back", async () => {
  const { backend, factory, boot } = device()
  const service = boot()
  await service.signIn(`${ADA}@example.com`, "long enough")
  await until("live", () => service.status.stream === "live")
  const { id } = (await service.workspace?.create("jobs", { title: "Boiler" })) ?? { id: "" }
  await until("sent", () => service.workspace?.unsent() === 0)
  backend.meddle = offline
  await service.workspace?.edit({ collection: "jobs", op: "update", id, fields: { title: "Boiler knocks" } })
  const name = (await factory.databases())[0]?.name ?? ""
  await new Promise((resolve) => {
    factory.deleteDatabase(name).onsuccess = resolve
  })
  await until("written back", async () => (await stored(factory, name, "outbox")).length === 1)
  await until("shown", () => service.workspace?.get("jobs", id)?.title === "Boiler knocks")
  service.workspace?.close()
  const again = boot()
  await again.start()
  expect(again.workspace?.unsent()).toBe(1)
  backend.meddle = () => null
  await again.syncAllData()
  await until("sent", () => backend.server.scope("jobs", "").documents.get(id)?.title === "Boiler knocks")
})

test("signing in is not held up by a database that another tab blocks", async () => {
  const { factory, boot } = device()
  const service = boot()
  const blocked = { open: () => ({}), deleteDatabase: () => ({}), databases: () => factory.databases() }
  service.api.world.indexedDB = { factory: blocked as unknown as IDBFactory, range: IDBKeyRange }
  service.api.config.OPEN_TIMEOUT = 50
  const user = await service.signIn(`${ADA}@example.com`, "long enough")
  expect(user.id).toBe(ADA)
  expect(service.workspace?.durable).toBe(false)
})
