import { type ApiClient, apiClient, isTrouble } from "@/lib/apiClient"
import { Auth, type User } from "@/lib/auth"
import type { Problem } from "@/lib/problem"
import { isEnd, ProblemError } from "@/lib/problem"
import { storedSession, USER_KEY } from "@/lib/session"
import type { StorageState, SyncStatus } from "@/lib/sync/view"
import { Workspace } from "@/lib/sync/workspace"
import { pause } from "@/lib/sync/world"

const QUIET: SyncStatus = {
  jobs: false,
  employees: false,
  notifications: false,
  chat: false,
  online: false,
  stream: "off",
  leader: false,
  unsent: 0,
  conflicts: 0,
  lastSyncedAt: null,
  error: null,
}

/** How long a sign-out waits for other tabs to let go of the database. */
const ERASING = 3000

/** Who is signed in here, as the screens see it. */
export interface SignedIn {
  user: User | null
  session: { id: string } | null
  /** Until it is known whether somebody is signed in. */
  isLoading: boolean
  isOnlineSession: boolean
  needsSignIn: boolean
  error: Problem | null
}

/** One person's data on this device and its way to the server: opened at sign-in, sealed at a session's end, erased at sign-out. */
export class DataSyncService {
  readonly auth: Auth
  workspace: Workspace | null = null
  signedIn: SignedIn = {
    user: null,
    session: null,
    isLoading: true,
    isOnlineSession: false,
    needsSignIn: false,
    error: null,
  }
  storage: StorageState = { available: true, persisted: false, usage: null, quota: null }
  private readonly listeners = new Set<() => void>()
  private started: Promise<void> | null = null
  private opening: Promise<unknown> = Promise.resolve()
  private continuous = true

  constructor(readonly api: ApiClient) {
    this.auth = new Auth(api)
  }

  get status(): SyncStatus {
    return this.workspace?.status() ?? QUIET
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Opens what this device holds of who was signed in last, then asks the server. Once a page. */
  start(): Promise<void> {
    this.started ??= this.begin()
    return this.started
  }

  /** Reads all collections and sends what waits, now. */
  async syncAllData(): Promise<void> {
    await this.workspace?.syncNow()
  }

  startContinuousSync(): void {
    this.continuous = true
    if (!this.signedIn.needsSignIn) this.workspace?.start()
  }

  stopContinuousSync(): void {
    this.continuous = false
    this.workspace?.stop()
    this.tell()
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.enter(await this.auth.signIn(email, password))
  }

  async signUp(account: Parameters<Auth["signUp"]>[0]): Promise<void> {
    await this.enter(await this.auth.signUp(account))
  }

  /** Leaves nothing of the person on this device. Refuses while something is unsent, unless it may be lost. */
  async signOut(discard = false): Promise<{ unsent: number } | undefined> {
    const { user } = this.signedIn
    const unsent = this.workspace?.unsent() ?? 0
    if (unsent > 0 && !discard) return { unsent }
    this.workspace?.close()
    this.workspace = null
    await this.auth.signOut()
    // A tab that is frozen may hold the database open: it is gone as soon as that tab wakes or closes.
    if (user) await Promise.race([Workspace.erase(user, this.api), pause(ERASING)])
    await clearCaches()
    this.be({ user: null, session: null, isLoading: false, isOnlineSession: false, needsSignIn: false, error: null })
    return undefined
  }

  private async begin(): Promise<void> {
    const stored = storedSession(this.api.world)
    if (stored) await this.open(stored.user)
    this.listen()
    await this.confirm()
  }

  /** Asks the server who is asking: an outage signs nobody out. */
  private async confirm(): Promise<void> {
    try {
      const { user, session } = await this.auth.me()
      if (user.id !== this.signedIn.user?.id || !this.workspace) await this.open(user)
      this.be({ user, session, isLoading: false, isOnlineSession: true, needsSignIn: false, error: null })
    } catch (e) {
      const problem = e instanceof ProblemError ? e.problem : null
      if (isEnd(e) && this.signedIn.user) this.ended(problem)
      else this.be({ isLoading: false, error: isTrouble(e) ? problem : null })
    }
  }

  private async enter(user: User): Promise<void> {
    await this.open(user)
    this.be({ user, isLoading: false, isOnlineSession: true, needsSignIn: false, error: null })
    void this.confirm()
    await this.syncAllData()
  }

  /** One after the other: a store is closed before the next one opens. */
  private open(user: User): Promise<void> {
    const turn = this.opening.then(async () => {
      const now = this.workspace?.user
      if (now?.id !== user.id || now.workspace.id !== user.workspace.id) {
        this.workspace?.close()
        this.workspace = await Workspace.open(user, this.api, (problem) => this.ended(problem))
        this.workspace.subscribe(() => this.tell())
      }
      this.be({ user })
      if (this.continuous) this.workspace?.stop()
      if (this.continuous) this.workspace?.start()
      void this.measure(true)
    })
    this.opening = turn.catch(() => {})
    return turn
  }

  /** The session is over: what is here is kept, shown and sealed until its owner signs in again. */
  private ended(problem: Problem | null): void {
    this.workspace?.stop()
    this.be({ session: null, isLoading: false, isOnlineSession: false, needsSignIn: true, error: problem })
  }

  /** Another tab signed in or out; the network or the page is back. */
  private listen(): void {
    if (typeof window === "undefined") return
    window.addEventListener("storage", (event) => {
      if (event.key === USER_KEY || event.key === null) void this.follow()
    })
    window.addEventListener("online", () => void this.syncAllData())
    // A stream over a network that is gone would look alive until its silence is noticed.
    window.addEventListener("offline", () => {
      if (!this.continuous) return
      this.workspace?.stop()
      this.workspace?.start()
    })
  }

  private async follow(): Promise<void> {
    const stored = storedSession(this.api.world)
    if (stored && stored.user.id === this.signedIn.user?.id) {
      if (this.signedIn.needsSignIn) await this.confirm().then(() => this.startContinuousSync())
    } else if (stored) {
      await this.open(stored.user)
      this.be({ needsSignIn: false, session: null })
      await this.confirm()
    } else if (this.signedIn.user) {
      this.workspace?.close()
      this.workspace = null
      this.be({ user: null, session: null, isOnlineSession: false, needsSignIn: false, error: null })
    }
  }

  /** Asks the browser to keep what is stored, and how much room there is. */
  async measure(ask = false): Promise<void> {
    const available = this.workspace?.durable ?? true
    const manager = globalThis.navigator?.storage
    const persisted = await (ask ? manager?.persist?.() : manager?.persisted?.())?.catch(() => false)
    const estimate = await manager?.estimate?.().catch(() => undefined)
    this.storage = {
      available,
      persisted: persisted ?? false,
      usage: estimate?.usage ?? null,
      quota: estimate?.quota ?? null,
    }
    this.tell()
  }

  private be(change: Partial<SignedIn>): void {
    this.signedIn = { ...this.signedIn, ...change }
    this.tell()
  }

  private tell(): void {
    const available = this.workspace?.durable ?? true
    if (available !== this.storage.available) this.storage = { ...this.storage, available }
    for (const listener of this.listeners) listener()
  }
}

/** All but the app's own files: they hold nothing of anybody, and are what starts offline. */
async function clearCaches(): Promise<void> {
  if (typeof caches === "undefined") return
  for (const name of await caches.keys()) if (!name.includes("precache")) await caches.delete(name)
}

export const dataSyncService = new DataSyncService(apiClient)
