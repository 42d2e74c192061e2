import { ApiClient } from "@/lib/apiClient"
import { SYNC_CONFIG, type SyncConfig } from "@/lib/data-persistence-config"
import type { CollectionName } from "@/lib/documents"
import { storeSession } from "@/lib/session"
import type { Disk, TableName, Transaction } from "@/lib/sync/disk"
import type { Entry } from "@/lib/sync/entry"
import { Mirror } from "@/lib/sync/mirror"
import { pull } from "@/lib/sync/puller"
import { change, startOver, takeChanges } from "@/lib/sync/reading"
import { Sender } from "@/lib/sync/sender"
import { Store } from "@/lib/sync/store"
import { Tabs } from "@/lib/sync/tabs"
import type { ModelServer } from "@/lib/sync/testing/model-server"
import type { Channel, World } from "@/lib/sync/world"

export const WORKSPACE = "00000000-0000-4000-9000-000000000000"

export function person(id: string) {
  return {
    id,
    email: `${id}@example.com`,
    name: id,
    role: "owner" as const,
    workspace: { id: WORKSPACE, name: "Test" },
  }
}

/** A browser with nothing of its own: what it has is given. */
export function testWorld(fetch: World["fetch"], more: Partial<World> = {}): World {
  const items = new Map<string, string>()
  return {
    fetch,
    storage: {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    },
    locks: null,
    channel: () => null,
    indexedDB: null,
    visible: () => true,
    random: () => 0.5,
    now: Date.now,
    ...more,
  }
}

/** What happens to a request on its way. */
export type Fault = "none" | "unsent" | "unanswered" | "doubled" | "refused" | "foreign"

export class Crash extends Error {
  override readonly name = "Crash"
}

/** Dies at the n-th transaction from now, before or after it; dead it stays. What was committed stays, too. */
export class MortalDisk implements Disk {
  readonly durable = true
  private left = Number.POSITIVE_INFINITY
  private dead = false

  constructor(private readonly disk: Disk) {}

  dieIn(halfSteps: number): void {
    this.left = halfSteps
  }

  async transact<R>(mode: "r" | "rw", tables: TableName[], work: (t: Transaction) => Promise<R>): Promise<R> {
    this.live()
    const result = await this.disk.transact(mode, tables, work)
    this.live()
    return result
  }

  /** Between any two transactions or messages. */
  live(): void {
    if (this.dead || --this.left < 0) {
      this.dead = true
      throw new Crash()
    }
  }

  pack(collection: CollectionName): Promise<void> {
    return this.disk.pack(collection)
  }

  close(): void {}
}

/** One tab, step by step: a test decides what happens when. */
export class TestTab {
  readonly disk: MortalDisk
  readonly store: Store
  readonly mirror: Mirror
  readonly tabs: Tabs
  readonly api: ApiClient
  fault: Fault = "none"
  /** Of which mutations the queue was rid, for the test to ask why. */
  readonly gone: Entry[] = []
  /** All that ever was in it. */
  readonly made = new Map<string, Entry>()
  private readonly senders = new Map<CollectionName, Sender>()

  constructor(
    readonly user: string,
    readonly server: ModelServer,
    disk: Disk,
    channel: Channel | null,
    config: Partial<SyncConfig> = {},
  ) {
    this.disk = new MortalDisk(disk)
    this.store = new Store(this.disk)
    this.mirror = new Mirror(user)
    this.tabs = new Tabs(channel, this.store, this.mirror, (word) => {
      if (word.is === "anew") void this.tabs.load().catch(() => {})
    })
    this.store.onCleared = async () => {
      const { revision, rows, entries } = this.mirror.unsent()
      await this.store.writeBack(revision, rows, entries)
      await this.tabs.load()
      this.tabs.say({ is: "anew" })
      return true
    }
    const told = this.store.onWritten
    this.store.onWritten = (written) => {
      for (const [seq, entry] of written.entries) {
        if (entry) this.made.set(entry.mutation, entry)
        const before = this.mirror.entries().find((one) => one.seq === seq)
        if (before && before.mutation !== entry?.mutation) this.gone.push(before)
      }
      told(written)
    }
    const world = testWorld((path, init) => this.request(path, init))
    storeSession(world, { user: person(user), expiresAt: "later" })
    this.api = new ApiClient(world, { ...SYNC_CONFIG, RETRY_INTERVAL: 0, PAGE_SIZE: 3, ...config })
  }

  sender(collection: CollectionName): Sender {
    let sender = this.senders.get(collection)
    if (!sender) {
      sender = new Sender(collection, this.user, this.api, this.store, this.mirror)
      this.senders.set(collection, sender)
    }
    return sender
  }

  async pull(collection: CollectionName): Promise<void> {
    await pull(collection, this.user, this.api, this.store)
    await this.disk.pack(collection)
  }

  /** What the stream brings: some of the changes, in some order; then what the leader does about it. */
  async hear(collection: CollectionName, pick: (changes: unknown[]) => unknown[]): Promise<void> {
    const held = this.mirror.holding(collection)
    const heard = pick(this.server.changes(collection, this.user, Math.max(0, held.version - 2)))
    const changes = heard.map(change).filter((one) => one !== null)
    const outcome = await takeChanges(this.store, collection, changes)
    if (outcome === "refetch") await startOver(this.store, this.mirror.holding(collection))
    if (outcome !== "done") await this.pull(collection)
  }

  private async request(path: string, init: RequestInit): Promise<Response> {
    const { fault } = this
    this.disk.live()
    if (fault === "unsent") throw new TypeError("no network")
    if (fault === "foreign")
      return new Response("<html>Sign in to the hotel</html>", { headers: { "Content-Type": "text/html" } })
    if (fault === "refused")
      return new Response("{}", { status: 503, headers: { "Content-Type": "application/problem+json" } })
    if (fault === "doubled") await this.server.answer(this.user, path, init)
    const answer = await this.server.answer(this.user, path, init)
    this.disk.live()
    if (fault === "unanswered") throw new TypeError("connection lost")
    return answer
  }
}
