import "fake-indexeddb/auto"
import { ApiClient } from "@/lib/apiClient"
import { SYNC_CONFIG, type SyncConfig } from "@/lib/data-persistence-config"
import { DataSyncService } from "@/lib/data-sync-service"
import { testWorld } from "@/lib/sync/testing/device"
import type { World } from "@/lib/sync/world"

export const BASE = process.env.SMARTERP_URL ?? ""

/** A device without a screen: the real core, its own cookies and its own IndexedDB, against the real product. */
export class StackDevice {
  readonly cookies = new Map<string, string>()
  /** Cuts the network: before the request leaves, or the way back. */
  cut: "none" | "out" | "back" = "none"
  requests = 0
  private factory = new IDBFactory()
  private readonly items = new Map<string, string>()
  service: DataSyncService

  constructor(private readonly config: Partial<SyncConfig> = {}) {
    this.service = this.boot()
  }

  /** Reload: what was in memory is gone, what was stored is not. */
  restart(): DataSyncService {
    this.service.stopContinuousSync()
    this.service.workspace?.close()
    this.service = this.boot()
    return this.service
  }

  get workspace() {
    const open = this.service.workspace
    if (!open) throw new Error("nobody is signed in")
    return open
  }

  /** Names of the databases, and keys of the local storage, that are left on the device. */
  async databases(): Promise<string[]> {
    return (await this.factory.databases()).map(({ name }) => name ?? "")
  }

  stored(): string[] {
    return [...this.items.keys()]
  }

  private boot(): DataSyncService {
    const storage: World["storage"] = {
      getItem: (key) => this.items.get(key) ?? null,
      setItem: (key, value) => void this.items.set(key, value),
      removeItem: (key) => void this.items.delete(key),
    }
    const world = testWorld((path, init) => this.fetch(path, init), {
      storage,
      indexedDB: { factory: this.factory, range: IDBKeyRange },
      random: Math.random,
    })
    return new DataSyncService(
      new ApiClient(world, { ...SYNC_CONFIG, RETRY_INTERVAL: 200, RETRY_LIMIT: 1000, ...this.config }),
    )
  }

  private async fetch(path: string, init: RequestInit): Promise<Response> {
    if (this.cut === "out") throw new TypeError("offline")
    this.requests++
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    const headers = { ...(init.headers as Record<string, string>), ...(cookie && { Cookie: cookie }) }
    const response = await fetch(BASE + path, { ...init, headers })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ""] = set.split(";")
      const [name = "", ...value] = pair.split("=")
      if (/max-age=0/i.test(set) || value.join("=") === "") this.cookies.delete(name)
      else this.cookies.set(name, value.join("="))
    }
    if (this.cut === "back") {
      await response.arrayBuffer()
      throw new TypeError("connection lost")
    }
    return response
  }
}

export async function until<T>(what: string, ask: () => T | undefined | false | null, ms = 20_000): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const found = ask()
    if (found) return found
    if (Date.now() > end) throw new Error(`not seen: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
