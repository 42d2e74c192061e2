import "fake-indexeddb/auto"
import { expect, test } from "vitest"
import { ApiClient } from "@/lib/apiClient"
import { SYNC_CONFIG } from "@/lib/data-persistence-config"
import { storeSession } from "@/lib/session"
import { person, testWorld } from "@/lib/sync/testing/device"
import { ModelBackend } from "@/lib/sync/testing/model-backend"
import { ModelServer } from "@/lib/sync/testing/model-server"
import { Workspace } from "@/lib/sync/workspace"

const ADA = "00000000-0000-4000-b000-000000000001"

async function until(seen: () => unknown): Promise<void> {
  while (!seen()) await new Promise((resolve) => setTimeout(resolve, 1))
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await work()
  console.log(`bench: ${what}: ${Math.round(performance.now() - start)} ms`)
}

test("10,000 jobs and 1,000 queued edits", async () => {
  const server = new ModelServer()
  const scope = server.scope("jobs", ADA)
  for (let n = 0; n < 10_000; n++)
    scope.mutate(ADA, {
      mutation: crypto.randomUUID(),
      op: "create",
      id: crypto.randomUUID(),
      fields: { title: `Job ${n}` },
    })
  const backend = new ModelBackend(server)
  backend.user = ADA
  const indexed = { factory: new IDBFactory(), range: IDBKeyRange }
  const world = testWorld(backend.fetch, { indexedDB: indexed })
  storeSession(world, { user: person(ADA), expiresAt: "now" })
  const api = new ApiClient(world, SYNC_CONFIG)
  const first = await Workspace.open(person(ADA), api)
  await timed("10,000 jobs read for the first time (model server, fake IndexedDB)", async () => {
    first.start()
    await until(() => first.list("jobs").length === 10_000 && first.status().stream === "live" && !first.status().jobs)
  })
  first.close()
  let workspace = first
  await timed("10,000 jobs from the device's storage to a list (fake IndexedDB)", async () => {
    workspace = await Workspace.open(person(ADA), api)
    expect(workspace.list("jobs")).toHaveLength(10_000)
  })
  await timed("1,000 edits queued", async () => {
    for (let n = 0; n < 1000; n++) await workspace.create("jobs", { title: `Queued ${n}` })
  })
  await timed("1,000 queued edits drained (model server, fake IndexedDB)", async () => {
    workspace.start()
    await until(() => workspace.unsent() === 0)
  })
  workspace.close()
  expect(scope.count).toBe(11_000)
})
