import "fake-indexeddb/auto"
import { afterEach } from "vitest"
import { ApiClient } from "@/lib/apiClient"
import { SYNC_CONFIG, type SyncConfig } from "@/lib/data-persistence-config"
import type { Problem } from "@/lib/problem"
import { storeSession } from "@/lib/session"
import { Channels } from "@/lib/sync/testing/channels"
import { person, testWorld } from "@/lib/sync/testing/device"
import { Locks } from "@/lib/sync/testing/locks"
import { ModelBackend } from "@/lib/sync/testing/model-backend"
import type { ModelServer } from "@/lib/sync/testing/model-server"
import { storeName, Workspace } from "@/lib/sync/workspace"
import type { World } from "@/lib/sync/world"

export const ADA = "00000000-0000-4000-b000-000000000001"

/** As short as a test has time for. */
const QUICK: Partial<SyncConfig> = {
  RETRY_INTERVAL: 20,
  RETRY_LIMIT: 100,
  SYNC_INTERVAL: 30,
  LEADER_TIMEOUT: 200,
  INITIAL_SYNC_TIMEOUT: 200,
}

const open: Workspace[] = []

afterEach(() => {
  for (const workspace of open.splice(0)) workspace.close()
})

/** A browser with its tabs: one storage, one set of locks and channels, one database. */
export class Browser {
  readonly backend: ModelBackend
  readonly ends: Problem[] = []
  private readonly factory = new IDBFactory()
  private readonly locks = new Locks()
  private readonly channels = new Channels()
  private readonly storage = testWorld(async () => new Response()).storage

  constructor(
    server: ModelServer,
    private readonly config: Partial<SyncConfig> = {},
  ) {
    this.backend = new ModelBackend(server)
    this.backend.user = ADA
    storeSession({ storage: this.storage }, { user: person(ADA), expiresAt: "now" })
  }

  /** What a page that was left couldn't store. */
  left(user: string): string | null {
    return this.storage.getItem(`${storeName(person(user))}:typed`)
  }

  async erase(): Promise<void> {
    const world = testWorld(this.backend.fetch, {
      storage: this.storage,
      indexedDB: { factory: this.factory, range: IDBKeyRange },
    })
    await Workspace.erase(storeName(person(ADA)), new ApiClient(world))
  }

  async tab(more: Partial<World> = {}): Promise<Workspace> {
    const world = testWorld(this.backend.fetch, {
      storage: this.storage,
      locks: this.locks,
      channel: (name) => this.channels.join(name),
      indexedDB: { factory: this.factory, range: IDBKeyRange },
      ...more,
    })
    const api = new ApiClient(world, { ...SYNC_CONFIG, ...QUICK, ...this.config })
    const workspace = await Workspace.open(person(ADA), api, (problem) => this.ends.push(problem))
    open.push(workspace)
    workspace.start()
    return workspace
  }
}

export async function until(what: string, seen: () => unknown, ms = 30_000): Promise<void> {
  for (const end = Date.now() + ms; !seen(); ) {
    if (Date.now() > end) throw new Error(`not seen: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

export const isSaved = (tab: Workspace, id: string) => tab.get("jobs", id)?.sync.state === "saved"

export const update = (tab: Workspace, id: string, fields: Record<string, unknown>) =>
  tab.edit({ collection: "jobs", op: "update", id, fields })
