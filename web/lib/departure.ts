import type { Auth } from "@/lib/account"
import { type ApiClient, isTrouble } from "@/lib/apiClient"
import { type Leaving, leaving, noteLeaving, USER_KEY } from "@/lib/session"
import { Workspace } from "@/lib/sync/workspace"
import { pause } from "@/lib/sync/world"

/**
 * Signing out and being removed: what a person had on this device goes first, then the server is told. A note in local
 * storage says what is left to do, so that any tab, or the next start, goes on where one was closed.
 */
export class Departure {
  private telling: Promise<boolean> | null = null
  private asking = new AbortController()

  constructor(
    private readonly api: ApiClient,
    private readonly auth: Auth,
  ) {}

  /** Something is still to be erased. */
  get isUnfinished(): boolean {
    return (leaving(this.api.world)?.stores.length ?? 0) > 0
  }

  async begin(what: Leaving): Promise<void> {
    const { world } = this.api
    const before = leaving(world)
    noteLeaving(world, {
      stores: [...new Set([...(before?.stores ?? []), ...what.stores])],
      logout: what.logout || (before?.logout ?? false),
      removed: what.removed,
    })
    world.storage.removeItem(USER_KEY)
    await this.erase()
  }

  /** Erases what the note names. What a tab that stands still keeps open is empty then, and deleted another time. */
  async erase(): Promise<void> {
    const { world } = this.api
    forgetTab()
    await clearCaches()
    for (const store of leaving(world)?.stores ?? []) {
      const outcome = await Workspace.erase(store, this.api).catch(() => "held" as const)
      if (outcome === "deleted") this.strike(store)
    }
  }

  /** Tells the server of a sign-out, until it has heard it; true: there is nothing to be told any more. */
  tell(): Promise<boolean> {
    if (!leaving(this.api.world)?.logout) return Promise.resolve(true)
    this.telling ??= this.tellOnce().finally(() => {
      this.telling = null
    })
    return this.telling
  }

  /** Somebody is about to sign in: an answer to the sign-out that came later would take the new cookies away. */
  pause(): void {
    this.asking.abort()
    this.asking = new AbortController()
  }

  /** Somebody has signed in: the session before is over with its cookies, and this store is in use again. */
  async overtaken(store: string): Promise<void> {
    const { world } = this.api
    const left = leaving(world)
    if (!left) return
    // What couldn't be erased then is, before it is opened.
    if (left.stores.includes(store)) await Workspace.erase(store, this.api).catch(() => {})
    this.strike(store, false)
  }

  private async tellOnce(): Promise<boolean> {
    const { signal } = this.asking
    const { world, config } = this.api
    const told = this.auth.signOut(signal).then(
      () => true,
      // What the server refuses it won't take another time either.
      (e) => !isTrouble(e),
    )
    if (await told) {
      const left = leaving(world)
      if (left && !signal.aborted) noteLeaving(world, { ...left, logout: false })
      return true
    }
    if (config.AUTO_RETRY && !signal.aborted)
      void pause(this.api.delay(this.failures++), signal).then(() => !signal.aborted && this.tell())
    return false
  }
  private failures = 0

  private strike(store: string, logout?: boolean): void {
    const left = leaving(this.api.world)
    if (!left) return
    const stores = left.stores.filter((other) => other !== store)
    noteLeaving(this.api.world, { ...left, stores, logout: logout ?? left.logout })
  }
}

/** What a tab keeps for itself. */
export function forgetTab(): void {
  try {
    globalThis.sessionStorage?.clear()
  } catch {
    // Forbidden: then there is nothing.
  }
}

/** All but the app's own files: they hold nothing of anybody, and are what starts offline. */
async function clearCaches(): Promise<void> {
  if (typeof caches === "undefined") return
  for (const name of await caches.keys()) if (!name.includes("precache")) await caches.delete(name)
}
