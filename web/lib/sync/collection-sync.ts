import type { ApiClient } from "@/lib/apiClient"
import type { CollectionName } from "@/lib/documents"
import { isEnd, type Problem, ProblemError } from "@/lib/problem"
import type { Holding } from "@/lib/sync/disk"
import type { Mirror } from "@/lib/sync/mirror"
import { PACKING } from "@/lib/sync/packs"
import { pull } from "@/lib/sync/puller"
import { type Change, startOver, takeChanges } from "@/lib/sync/reading"
import { Sender } from "@/lib/sync/sender"
import type { Store } from "@/lib/sync/store"
import { pause } from "@/lib/sync/world"

/** Reading and sending of one collection, as the leader does it. Each goes its own way: neither waits for the other. */
export class CollectionSync {
  readonly sender: Sender
  /** Of the last request that failed, one way or the other. */
  readonly trouble: { reading: Problem | null; sending: Problem | null } = { reading: null, sending: null }
  failures = 0
  lastRead: number | null = null
  private busy = 0
  private reading: Promise<boolean> | null = null
  private again = false
  private changes: Change[] = []
  private taking = false
  /** Changes heard since it was packed last. */
  private heard = 0
  private wake: () => void = () => {}
  private poked = true

  constructor(
    readonly collection: CollectionName,
    private readonly user: string,
    private readonly api: ApiClient,
    private readonly store: Store,
    mirror: Mirror,
    private readonly signal: AbortSignal,
    /** Something about it is different: busy, trouble, up to date. */
    private readonly onNews: () => void,
    /** The session is over, or another's: nothing goes on until somebody signs in. */
    private readonly onEnd: (problem: Problem) => void,
  ) {
    this.sender = new Sender(collection, user, api, store, mirror)
  }

  get isBusy(): boolean {
    return this.busy > 0
  }

  /** Reads what is missing. Asked for while it reads: it reads once more. True: nothing is missing. */
  read(): Promise<boolean> {
    if (this.reading) this.again = true
    this.reading ??= this.readOn().finally(() => {
      this.reading = null
      void this.take()
    })
    return this.reading
  }

  /** The stream goes on from what is held: nothing is missing. */
  upToDate(): void {
    this.lastRead = this.api.world.now()
    this.trouble.reading = null
    this.pack()
    this.onNews()
  }

  /** A change of the stream; held back while a page is on its way. */
  hear(change: Change): void {
    this.changes.push(change)
    void this.take()
  }

  /** Something may be there to be sent. A pause after a failure isn't cut short by it. */
  poke(): void {
    this.poked = true
    if (this.failures === 0) this.wake()
  }

  /** Tries all that is held now. */
  retry(): void {
    this.sender.held.clear()
    this.sender.full = null
    this.failures = 0
    this.poke()
  }

  /** Sends until aborted: at once when poked, after a pause when it failed. */
  async sendOn(): Promise<void> {
    while (!this.signal.aborted) {
      this.poked = false
      const wait = await this.working(() => this.drain())
      if (!this.poked || this.failures > 0) await this.rest(wait)
    }
  }

  /** Sends until nothing is left that can go; how long to wait then, null: until poked. */
  private async drain(): Promise<number | null> {
    const { api } = this
    try {
      while (!this.signal.aborted && (await this.sender.send(this.signal))) this.note("sending", null)
      this.note("sending", null)
      if (this.sender.omitted) {
        this.sender.omitted = false
        void this.read()
      }
      return api.config.AUTO_RETRY ? this.sender.next() : null
    } catch (e) {
      if (this.signal.aborted) return 0
      const retryAfter = this.fail("sending", e)
      this.failures++
      return api.config.AUTO_RETRY ? api.delay(this.failures - 1, retryAfter) : null
    }
  }

  private rest(wait: number | null): Promise<void> {
    const woken = new AbortController()
    this.wake = () => woken.abort()
    return pause(wait ?? 2 ** 31 - 1, AbortSignal.any([this.signal, woken.signal]))
  }

  private async readOn(): Promise<boolean> {
    const { api } = this
    for (let failures = 0; !this.signal.aborted; ) {
      this.again = false
      try {
        await this.working(() => pull(this.collection, this.user, api, this.store, this.signal))
        this.lastRead = api.world.now()
        this.note("reading", null)
        if (!this.again) {
          this.pack()
          return true
        }
      } catch (e) {
        if (this.signal.aborted) return false
        const retryAfter = this.fail("reading", e)
        if (isEnd(e) || !api.config.AUTO_RETRY) return false
        await pause(api.delay(failures++, retryAfter), this.signal)
      }
    }
    return false
  }

  /** Takes over what was heard, all of it in one step. */
  private async take(): Promise<void> {
    if (this.taking || this.reading || this.changes.length === 0) return
    this.taking = true
    const heard = this.changes
    this.changes = []
    try {
      const outcome = await takeChanges(this.store, this.collection, heard)
      this.heard += heard.length
      if (this.heard >= PACKING.again) this.pack()
      if (outcome === "done") this.lastRead = this.api.world.now()
      else {
        if (outcome === "refetch") await startOver(this.store, await this.holding())
        void this.read()
      }
    } catch (e) {
      this.fail("reading", e)
    } finally {
      this.taking = false
    }
    void this.take()
  }

  /** For the next start; where it fails, that start is slower. */
  private pack(): void {
    this.heard = 0
    void this.store.disk.pack(this.collection).catch(() => {})
  }

  private holding(): Promise<Holding> {
    return this.store.step((step) => step.holding(this.collection))
  }

  private async working<T>(work: () => Promise<T>): Promise<T> {
    this.busy++
    this.onNews()
    try {
      return await work()
    } finally {
      this.busy--
      this.onNews()
    }
  }

  private note(what: "reading" | "sending", problem: Problem | null): void {
    if (what === "sending" && problem === null) this.failures = 0
    this.trouble[what] = problem
    this.onNews()
  }

  private fail(what: "reading" | "sending", e: unknown): number | null {
    const problem = e instanceof ProblemError ? e.problem : { status: 0, code: "broken", title: String(e) }
    this.note(what, problem)
    if (isEnd(e)) this.onEnd(problem)
    return e instanceof ProblemError ? e.retryAfter : null
  }
}
