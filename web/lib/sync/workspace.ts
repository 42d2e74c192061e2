import type { User } from "@/lib/account"
import type { ApiClient } from "@/lib/apiClient"
import { eachCollection } from "@/lib/declaration"
import type { AnyDocument, CollectionName, Documents } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
import { storedSession } from "@/lib/session"
import { decide, discard, retry, wanted } from "@/lib/sync/decisions"
import { DexieDisk, type Disk } from "@/lib/sync/disk"
import { type DraftRow, Drafts } from "@/lib/sync/drafts"
import { type Edit, EditRefused, makeEdit, makeSave, type Save, seenNow } from "@/lib/sync/edits"
import { Engine, type News, NO_NEWS } from "@/lib/sync/engine"
import type { Entry } from "@/lib/sync/entry"
import { type Inbox, inbox, keep } from "@/lib/sync/inbox"
import { Leadership } from "@/lib/sync/leader"
import { MemoryDisk } from "@/lib/sync/memory-disk"
import { Mirror } from "@/lib/sync/mirror"
import { PACKING } from "@/lib/sync/packs"
import { Store } from "@/lib/sync/store"
import type { Frame } from "@/lib/sync/stream"
import { Tabs, type Word } from "@/lib/sync/tabs"
import type { Seen } from "@/lib/sync/typed"
import { uuidv7 } from "@/lib/sync/uuid"
import type { Decision, DeletedEntry, SyncLogLine, SyncStatus } from "@/lib/sync/view"
import { pause } from "@/lib/sync/world"

export function storeName(user: User): string {
  return `smarterp:${user.workspace.id}:${user.id}`
}

/** So many of the last deleted documents are kept on the device. */
const MOST_GONE = 200
/** Where a page that is left puts what it hadn't stored yet. */
const typedName = (store: string) => `${store}:typed`

/** One person's data in one tab: what is held, what waits, and the way to the server. */
export class Workspace {
  /** The last frames of the stream; another list with each. */
  log: SyncLogLine[] = []
  private news: News = NO_NEWS
  private seenInbox: Inbox | null = null
  private seenStatus: SyncStatus | null = null
  /** Something changed since `seenInbox` and `seenStatus` were put together. */
  private stale = { inbox: true, status: true }
  private engine: Engine | null = null
  private working: AbortController | null = null
  /** The server was given INITIAL_SYNC_TIMEOUT: now what there is has to do. */
  isOverdue = false
  private closed = false
  private healing: Promise<boolean> | null = null
  /** Who waits for the leader to have read all. */
  private readonly asked = new Map<string, () => void>()
  private readonly listeners = new Set<() => void>()
  /** What is typed and not saved. */
  readonly drafts: Drafts
  private readonly tabs: Tabs
  private readonly leadership: Leadership

  private constructor(
    readonly user: User,
    private readonly api: ApiClient,
    readonly store: Store,
    private readonly mirror: Mirror,
    /** The server has ended the session, or another person's is on this browser. */
    private readonly onEnd: (problem: Problem) => void,
    /** The store was emptied: whether it is still this person's who is signed in here. */
    private readonly isOurs: () => Promise<boolean>,
  ) {
    const { world, config } = api
    const name = storeName(user)
    const together = config.CROSS_TAB_SYNC && store.disk.durable
    this.tabs = new Tabs(together ? world.channel(name) : null, store, mirror, (word) => this.heard(word))
    const mine = () => storedSession(world)?.user.id === user.id
    this.drafts = new Drafts({ store, storage: world.storage, name: typedName(name), mine })
    this.drafts.onTyped = (rows) => this.tabs.say({ is: "typed", rows })
    this.drafts.onChanged = () => this.tell()
    this.tabs.onTouched = (queue) => {
      if (queue) this.engine?.poke()
      this.changed()
    }
    const leaders = together ? world : { ...world, locks: null }
    this.leadership = new Leadership(leaders, `${name}:leader`, config.LEADER_TIMEOUT, () =>
      this.tabs.say({ is: "ask" }),
    )
    store.onFailure = () => this.goOnInMemory()
    store.onCleared = () => {
      this.healing ??= this.heal().finally(() => {
        this.healing = null
      })
      return this.healing
    }
  }

  static async open(
    user: User,
    api: ApiClient,
    onEnd: (problem: Problem) => void = () => {},
    isOurs: () => Promise<boolean> = async () => storedSession(api.world)?.user.id === user.id,
    entered = false,
  ): Promise<Workspace> {
    let lost = () => {}
    const store = new Store(await disk(api, user, () => lost()))
    const workspace = new Workspace(user, api, store, new Mirror(user.id), onEnd, isOurs)
    try {
      await Promise.all([workspace.tabs.load(entered), workspace.drafts.load()])
    } catch {
      store.disk = new MemoryDisk()
      store.life = null
      await workspace.tabs.load()
    }
    lost = () => void pause(100).then(() => workspace.check())
    void store.prune(MOST_GONE).catch(() => {})
    return workspace
  }

  /** Forgets what a store holds on this device; false: not yet, a tab that stands still keeps it. */
  static async erase(store: string, api: ApiClient): Promise<"deleted" | "emptied" | "held"> {
    const { indexedDB, locks } = api.world
    api.world.storage.removeItem(typedName(store))
    if (!indexedDB) return "deleted"
    return DexieDisk.remove(store, { ...indexedDB, locks }, api.config.ERASE_TIMEOUT)
  }

  /** Notices when the store was emptied while nothing was written. */
  async check(): Promise<void> {
    if (this.closed) return
    await this.store.step((step) => step.begun()).catch(() => {})
  }

  /** Reads, streams and sends, in whichever tab leads, until stopped. */
  start(): void {
    if (this.working) return
    const working = new AbortController()
    this.working = working
    void pause(this.api.config.INITIAL_SYNC_TIMEOUT, working.signal).then(() => {
      this.isOverdue = true
      this.changed()
    })
    void this.leadership.run((signal) => this.work(signal), working.signal)
  }

  stop(): void {
    this.working?.abort()
    this.working = null
  }

  close(): void {
    this.closed = true
    this.stop()
    this.drafts.close()
    this.tabs.close()
    this.store.disk.close()
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  list<C extends CollectionName>(collection: C) {
    return this.mirror.list(collection)
  }

  get<C extends CollectionName>(collection: C, id: string) {
    return this.mirror.get(collection, id)
  }

  /** Nothing is to be shown yet: it was never read through, or the server is to be asked first. */
  isLoading(collection: CollectionName): boolean {
    if (!this.api.config.OFFLINE_FIRST && !this.news.caughtUp) return true
    return !this.mirror.holding(collection).complete && this.mirror.list(collection).length === 0
  }

  /** `spent`: what was typed, and is this document from now on. */
  async create<C extends CollectionName>(
    collection: C,
    fields: object,
    id?: string,
    spent: readonly DraftRow[] = [],
  ): Promise<Documents[C]> {
    const made = (id ?? uuidv7(this.api.world.now())).toLowerCase()
    await this.edit({ collection, op: "create", id: made, fields: { ...fields }, spent })
    const seen = this.mirror.get(collection, made)
    if (!seen) throw new EditRefused(`${made} isn't there`)
    const { sync: _, ...doc } = seen
    return doc as unknown as Documents[C]
  }

  async edit(edit: Edit): Promise<void> {
    // What isn't defined isn't meant: JSON has no such value, and null clears.
    const fields = Object.fromEntries(Object.entries(edit.fields).filter(([, value]) => value !== undefined))
    await makeEdit(this.store, { ...edit, fields }, this.making())
  }

  /** Saves what was typed in a form, and takes nothing from others. */
  async save(save: Save): Promise<void> {
    await makeSave(this.store, save, this.making(), uuidv7(this.api.world.now()))
  }

  /** What is to be seen of a document: who begins to type does it on this. */
  seen(collection: CollectionName, id: string): Seen {
    const { mirror } = this
    return seenNow(mirror.row(collection, id), mirror.lane(collection, id), mirror.holding(collection))
  }

  private making() {
    const { world, config } = this.api
    return { mutation: uuidv7(world.now()), user: this.user.id, now: world.now(), laneLimit: config.LANE_LIMIT }
  }

  /** Brings a deleted document back, as it was. */
  restore(collection: CollectionName, id: string, was?: object): Promise<void> {
    return this.edit({ collection, op: "restore", id, fields: {}, ...(was && { was: was as AnyDocument }) })
  }

  /** What was deleted here or seen to be deleted lately, and isn't there; the latest first. */
  async deleted(collection: CollectionName): Promise<DeletedEntry[]> {
    const waiting = this.mirror.entries().filter((entry) => entry.op === "delete" && entry.collection === collection)
    const here = waiting.flatMap(({ id, since }): DeletedEntry[] => {
      const document = this.mirror.row(collection, id)?.doc
      const at = new Date(since).toISOString()
      return document ? [{ collection, id, version: 0, at, by: this.user.id, document: { ...document } }] : []
    })
    const gone = (await this.store.deleted(collection)).map(({ id, version, at, by, doc }) => {
      return { collection, id, version, at, by, document: { ...doc } }
    })
    const all = [...here.reverse(), ...gone.filter(({ id }) => !here.some((one) => one.id === id))]
    return all.filter(({ id }) => !this.mirror.get(collection, id))
  }

  inbox(): Inbox {
    if (!this.seenInbox || this.stale.inbox)
      this.seenInbox = keep(this.seenInbox, inbox(this.mirror, this.news, this.api.config.MAX_RETRIES))
    this.stale.inbox = false
    return this.seenInbox
  }

  async resolve(entryId: string, decision: Decision): Promise<void> {
    const entry = this.entry(entryId)
    if (entry) await decide(this.store, entry, decision, this.api.world.now())
  }

  async resolveAll(entryId: string, take: "mine" | "theirs"): Promise<void> {
    const decision = this.entry(entryId)?.conflicts.map(({ field }) => [field, { take }] as const)
    if (decision) await this.resolve(entryId, Object.fromEntries(decision))
  }

  async discard(entryId: string): Promise<void> {
    const entry = this.entry(entryId)
    if (entry) await discard(this.store, entry)
  }

  /** Sends a refused edit once more; one that waits is tried now. */
  async retry(entryId: string): Promise<void> {
    const entry = this.entry(entryId)
    if (entry?.state === "rejected") await retry(this.store, entry)
    else await this.syncNow()
  }

  /** Everything that isn't the server's yet: it would be lost with this device's data. */
  unsent(): number {
    return this.mirror.entries().filter((entry) => entry.state !== "answered").length
  }

  /** Resolves when all is read and taken over here, whichever tab reads; at once when nothing is to be read any more. */
  async syncNow(): Promise<void> {
    const ask = crypto.randomUUID()
    let done = false
    const answered = new AbortController()
    this.asked.set(ask, () => {
      done = true
      answered.abort()
    })
    try {
      // The leader may close before it answers, or this tab lead next.
      while (!done && this.working && !this.working.signal.aborted) {
        if (this.engine) {
          await this.engine.syncNow()
          break
        }
        this.tabs.say({ is: "hurry", ask })
        await pause(this.api.config.LEADER_TIMEOUT / 5, AbortSignal.any([answered.signal, this.working.signal]))
      }
    } finally {
      this.asked.delete(ask)
    }
    await this.tabs.settled()
  }

  status(): SyncStatus {
    if (this.seenStatus && !this.stale.status) return this.seenStatus
    const { news } = this
    const found = this.inbox()
    const status: SyncStatus = {
      ...eachCollection((collection) => news.busy.includes(collection)),
      online: news.online,
      stream: news.stream,
      leader: this.engine !== null,
      unsent: found.waiting.length,
      full: news.full.length > 0,
      conflicts: found.conflicts.length + found.rejected.length,
      lastSyncedAt: news.lastSyncedAt,
      error: news.error,
    }
    if (!this.seenStatus || !same(this.seenStatus, status)) this.seenStatus = status
    this.stale.status = false
    return this.seenStatus
  }

  /** What a conflict's field is to become when a person takes their own. */
  mine(entryId: string, field: string): unknown {
    const entry = this.entry(entryId)
    const conflict = entry?.conflicts.find((one) => one.field === field)
    return entry && conflict && wanted(conflict, entry, this.mirror.lane(entry.collection, entry.id))
  }

  get durable(): boolean {
    return this.store.disk.durable
  }

  private entry(entryId: string): Entry | undefined {
    return this.mirror.entries().find((entry) => entry.mutation === entryId)
  }

  private async work(signal: AbortSignal): Promise<void> {
    const told = (news: News) => {
      if (same(news, this.news)) return
      this.tabs.say({ is: "news", news })
      this.learn(news)
    }
    const frame = (frame: Frame) => {
      this.note(frame)
      this.tabs.say({ is: "frame", frame: { ...frame, data: frame.data.slice(0, 2000) } })
    }
    const ended = (problem: Problem) => this.onEnd(problem)
    const engine = new Engine(this.user.id, this.api, this.store, this.mirror, signal, told, frame, ended)
    this.engine = engine
    try {
      await engine.run()
      // An ended session isn't another tab's to try: it is the same one.
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve))
    } finally {
      if (this.engine === engine) this.engine = null
    }
  }

  private heard(word: Word): void {
    if (word.is === "news") {
      this.leadership.heard()
      if (!this.engine) this.learn(word.news)
    } else if (word.is === "frame") this.note(word.frame)
    else if (word.is === "typed") this.drafts.hear(word.rows)
    else if (word.is === "ask" && this.engine) this.tabs.say({ is: "news", news: this.news })
    else if (word.is === "hurry") void this.hurry(word.ask)
    else if (word.is === "done") this.asked.get(word.ask)?.()
    else if (word.is === "anew") void this.check().then(() => this.tabs.load().catch(() => {}))
  }

  private async hurry(ask: string | undefined): Promise<void> {
    const { engine } = this
    if (!engine || (ask && this.hurried.has(ask))) return
    if (ask) this.hurried.add(ask)
    await engine.syncNow()
    if (ask) this.hurried.delete(ask)
    if (ask && this.engine === engine) this.tabs.say({ is: "done", ask })
  }
  private readonly hurried = new Set<string>()

  /** The store was emptied under this tab. Who did it wanted the rest gone; what isn't sent goes back into it. */
  private async heal(): Promise<boolean> {
    if (this.closed || !(await this.isOurs()) || this.closed) return false
    const { revision, rows, entries } = this.mirror.unsent()
    await this.store.writeBack(revision, rows, entries)
    this.drafts.writeBack()
    await this.tabs.load()
    this.tabs.say({ is: "anew" })
    this.changed()
    void this.syncNow()
    return true
  }

  private learn(news: News): void {
    this.news = news
    this.changed()
  }

  private note({ event, id, data }: Frame): void {
    this.log = [...this.log, { at: this.api.world.now(), event, id, data }].slice(-this.api.config.LOG_LINES)
    this.tell()
  }

  private changed(): void {
    this.stale = { inbox: true, status: true }
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }

  /** Storage is full or was taken away: this tab goes on by itself, with all it had. */
  private goOnInMemory(): Disk {
    const running = this.working !== null
    this.stop()
    this.tabs.close()
    const memory = new MemoryDisk(this.mirror.content(this.store.life))
    if (running) queueMicrotask(() => this.workAlone())
    return memory
  }

  private workAlone(): void {
    const working = new AbortController()
    this.working = working
    void this.work(working.signal)
    this.changed()
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** A database that can't be had within some seconds, since another tab blocks it, is none. */
async function disk(api: ApiClient, user: User, onLost: () => void): Promise<Disk> {
  const { indexedDB, locks } = api.world
  if (!indexedDB) return new MemoryDisk()
  const opening = DexieDisk.open(storeName(user), { ...indexedDB, locks }, PACKING, onLost)
  const late = pause(api.config.OPEN_TIMEOUT).then(() => null)
  const opened = await Promise.race([opening.catch(() => null), late])
  if (opened) return opened
  void opening.then((disk) => disk.close()).catch(() => {})
  return new MemoryDisk()
}
