import { Auth, type SignUp, type User } from "@/lib/account"
import { type ApiClient, apiClient, isTrouble } from "@/lib/apiClient"
import { eachCollection } from "@/lib/declaration"
import { Departure, forgetTab } from "@/lib/departure"
import type { Problem } from "@/lib/problem"
import { isEnd, ProblemError } from "@/lib/problem"
import { leavingOf, SIGNING_OUT_KEY, storedSession, USER_KEY } from "@/lib/session"
import type { StorageState, SyncStatus } from "@/lib/sync/view"
import { storeName, Workspace } from "@/lib/sync/workspace"
import { pause } from "@/lib/sync/world"

const QUIET: SyncStatus = {
  ...eachCollection(() => false),
  online: false,
  stream: "off",
  leader: false,
  unsent: 0,
  full: false,
  conflicts: 0,
  lastSyncedAt: null,
  error: null,
}

/** Who is signed in here, as the screens see it. */
export interface SignedIn {
  user: User | null
  session: { id: string } | null
  /** Until it is known whether somebody is signed in. */
  isLoading: boolean
  isOnlineSession: boolean
  needsSignIn: boolean
  /** What this device holds of a person is being erased. */
  isLeaving: boolean
  /** The server has taken the access away, and everything was erased here: the workspace's name, where it is known. */
  removedFrom: string | null
  error: Problem | null
}

const NOBODY: SignedIn = {
  user: null,
  session: null,
  isLoading: false,
  isOnlineSession: false,
  needsSignIn: false,
  isLeaving: false,
  removedFrom: null,
  error: null,
}

/** How long signing in waits for the server, after what has to be done was done; and signing out. */
const POLITE = 2000
const POLITE_OUT = 5000

/** Asks again, at the earliest, whether an ended session isn't one that was taken away. */
const ASK_AGAIN = 60_000

/** One person's data on this device and its way to the server: opened at sign-in, sealed at a session's end, erased at sign-out. */
export class DataSyncService {
  readonly auth: Auth
  workspace: Workspace | null = null
  signedIn: SignedIn = { ...NOBODY, isLoading: true }
  storage: StorageState = { available: true, persisted: false, usage: null, quota: null }
  private readonly listeners = new Set<() => void>()
  private started: Promise<void> | null = null
  private opening: Promise<unknown> = Promise.resolve()
  private continuous = true
  private readonly departure: Departure
  private asked = 0

  constructor(readonly api: ApiClient) {
    this.auth = new Auth(api)
    this.departure = new Departure(api, this.auth)
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

  /** Reads all collections and sends what waits, now; resolves when all is read, whichever tab does it. */
  async syncAllData(): Promise<void> {
    await this.opening
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

  /** How many records hold something typed that is neither saved, sent nor thrown away: it goes with this device's data. */
  async unsavedDrafts(): Promise<number> {
    return this.workspace?.drafts.count() ?? 0
  }

  async signIn(email: string, password: string): Promise<User> {
    return this.enter(() => this.auth.signIn(email, password), email)
  }

  async signUp(account: SignUp): Promise<User> {
    return this.enter(() => this.auth.signUp(account), account.email)
  }

  /**
   * Leaves nothing of the person on this device. Refuses while something is unsent, unless it may be lost. What is here is
   * erased first; the server is told then, and again until it has heard it.
   */
  async signOut(discard = false): Promise<{ unsent: number; drafts: number } | undefined> {
    const user = this.signedIn.user ?? storedSession(this.api.world)?.user
    const unsent = this.workspace?.unsent() ?? 0
    const drafts = await this.unsavedDrafts()
    if (unsent + drafts > 0 && !discard) return { unsent, drafts }
    await this.leave(user, { logout: true })
    return undefined
  }

  /** Erases what this device holds of a person; the screen says so meanwhile. */
  private async leave(user: User | undefined, why: { logout: boolean; removed?: boolean }): Promise<void> {
    const { removed = false, logout } = why
    const removedFrom = removed ? (user?.workspace.name ?? "") : null
    this.be({ ...NOBODY, isLeaving: true, removedFrom })
    this.close()
    await this.departure.begin({ stores: user ? [storeName(user)] : [], logout, removed })
    // A server that is slow to hear of it holds nobody up.
    await Promise.race([this.departure.tell(), pause(POLITE_OUT)])
    this.be({ ...NOBODY, removedFrom })
  }

  private close(): void {
    this.workspace?.close()
    this.workspace = null
  }

  private async begin(): Promise<void> {
    this.listen()
    if (this.departure.isUnfinished) {
      this.be({ isLeaving: true })
      await this.departure.erase()
      this.be({ isLeaving: false })
    }
    void this.departure.tell()
    const stored = storedSession(this.api.world)
    if (stored) await this.open(stored.user)
    await this.confirm()
  }

  /** Asks the server who is asking: an outage signs nobody out. */
  private async confirm(): Promise<void> {
    this.asked = performance.now()
    try {
      // While a sign-out isn't told, the cookies are still those of who signed out.
      if (!(await this.departure.tell())) return this.be({ isLoading: false })
      const { user, session } = await this.auth.me()
      if (user.id !== this.signedIn.user?.id || !this.workspace) await this.open(user)
      this.be({ ...NOBODY, user, session, isOnlineSession: true })
    } catch (e) {
      const problem = e instanceof ProblemError ? e.problem : null
      if (isEnd(e) && (this.signedIn.user || e.problem.wipe)) await this.ended(e.problem)
      else this.be({ isLoading: false, error: isTrouble(e) ? problem : null })
    }
  }

  private async enter(ask: () => Promise<User>, email: string): Promise<User> {
    await Promise.race([this.departure.tell(), pause(POLITE)])
    this.departure.pause()
    let user: User
    try {
      user = await ask()
    } catch (e) {
      const held = storedSession(this.api.world)?.user
      const theirs = held?.email.toLowerCase() === email.trim().toLowerCase()
      if (e instanceof ProblemError && e.problem.wipe && theirs)
        await this.leave(held, { logout: false, removed: true })
      void this.departure.tell()
      throw e
    }
    await this.departure.overtaken(storeName(user))
    await this.open(user, true)
    this.be({ ...NOBODY, user, isOnlineSession: true })
    void this.confirm()
    await Promise.race([this.syncAllData(), pause(POLITE)])
    return user
  }

  /** One after the other: a store is closed before the next one opens. */
  private open(user: User, entered = false): Promise<void> {
    const turn = this.opening.then(async () => {
      const now = this.workspace?.user
      if (now?.id !== user.id || now.workspace.id !== user.workspace.id) {
        this.close()
        const ended = (problem: Problem) => void this.ended(problem)
        this.workspace = await Workspace.open(user, this.api, ended, () => this.isOurs(user), entered)
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

  /**
   * The session is over: what is here is kept, shown and sealed until its owner signs in again. Unless the server says that
   * it is to be erased.
   */
  private async ended(problem: Problem): Promise<void> {
    const user = this.signedIn.user ?? storedSession(this.api.world)?.user
    // A session that was refused for its person's sake still has its cookies.
    if (problem.wipe) return this.leave(user, { logout: problem.status === 403, removed: true })
    this.workspace?.stop()
    this.be({ session: null, isLoading: false, isOnlineSession: false, needsSignIn: true, error: problem })
  }

  /** Whether a store that was emptied under this tab is still that of who is signed in here. */
  private async isOurs(user: User): Promise<boolean> {
    const stored = storedSession(this.api.world)
    if (stored || this.departure.isUnfinished) return stored?.user.id === user.id
    // All of the browser's storage was cleared: only the server knows.
    const now = await this.auth.me().catch(() => null)
    return now?.user.id === user.id
  }

  /** Another tab signed in or out; the network or the page is back. */
  private listen(): void {
    if (typeof window === "undefined") return
    window.addEventListener("storage", (event) => {
      if (event.key === SIGNING_OUT_KEY) this.followOut(event.newValue)
      else if (event.key === USER_KEY || event.key === null) void this.follow()
    })
    window.addEventListener("online", () => {
      void this.departure.tell()
      void this.syncAllData()
      this.lookAgain()
    })
    window.addEventListener("pagehide", () => this.workspace?.drafts.leaveWord())
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.workspace?.drafts.leaveWord()
    })
    // A stream over a network that is gone would look alive until its silence is noticed.
    window.addEventListener("offline", () => {
      if (!this.continuous) return
      this.workspace?.stop()
      this.workspace?.start()
    })
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible") return
      void this.workspace?.check()
      void this.departure.tell()
      this.lookAgain()
    })
  }

  /** Who was removed may have been told only that the session is over. */
  private lookAgain(): void {
    if (this.signedIn.needsSignIn && performance.now() - this.asked > ASK_AGAIN) void this.confirm()
  }

  /** Another tab begins to erase, or has done it: nothing is shown meanwhile, and should it be closed, this one goes on. */
  private followOut(note: string | null): void {
    const left = leavingOf(note)
    const mine = this.signedIn.user ? storeName(this.signedIn.user) : null
    if (left && mine && left.stores.includes(mine)) {
      const removedFrom = left.removed ? (this.signedIn.user?.workspace.name ?? "") : null
      this.close()
      forgetTab()
      this.be({ ...NOBODY, isLeaving: true, removedFrom })
      void this.departure.erase().then(() => this.be({ isLeaving: false }))
    }
  }

  private async follow(): Promise<void> {
    const stored = storedSession(this.api.world)
    if (stored) this.departure.pause()
    if (stored && stored.user.id === this.signedIn.user?.id) {
      if (this.signedIn.needsSignIn) await this.confirm().then(() => this.startContinuousSync())
    } else if (stored) {
      await this.open(stored.user)
      this.be({ needsSignIn: false, session: null, isLeaving: false, removedFrom: null })
      await this.confirm()
    } else if (this.signedIn.user) {
      this.close()
      forgetTab()
      this.be(NOBODY)
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

export const dataSyncService = new DataSyncService(apiClient)

declare global {
  interface Window {
    /** For the console: what the troubleshooting of the product says. */
    smarterp?: { syncAllData(): Promise<void> }
  }
}
if (typeof window !== "undefined") window.smarterp = { syncAllData: () => dataSyncService.syncAllData() }
