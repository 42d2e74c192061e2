import type { ApiClient } from "@/lib/apiClient"
import { COLLECTIONS, type CollectionName } from "@/lib/documents"
import { isEnd, type Problem, ProblemError } from "@/lib/problem"
import { CollectionSync } from "@/lib/sync/collection-sync"
import { type Ending, listen } from "@/lib/sync/feed"
import type { Mirror } from "@/lib/sync/mirror"
import type { Store } from "@/lib/sync/store"
import type { Frame } from "@/lib/sync/stream"
import type { SyncStatus } from "@/lib/sync/view"
import { pause } from "@/lib/sync/world"

/** What the leader knows of the work, told to all tabs. */
export interface News {
  busy: CollectionName[]
  stream: SyncStatus["stream"]
  online: boolean
  lastSyncedAt: number | null
  /** Whether all collections were read through since the start. */
  caughtUp: boolean
  error: Problem | null
  /** How edits fare that were tried: of a whole collection, or of one document. */
  sending: [CollectionName, { failures: number; problem: Problem | null }][]
  held: [CollectionName, string, { failures: number; problem: Problem }][]
  /** Collections whose queue waits for room on the server. */
  full: [CollectionName, { failures: number; problem: Problem }][]
}

export const NO_NEWS: News = {
  busy: [],
  stream: "off",
  online: false,
  lastSyncedAt: null,
  caughtUp: false,
  error: null,
  sending: [],
  held: [],
  full: [],
}

/** The leader's work: one stream for all collections, and each collection's reading and sending. */
export class Engine {
  private readonly parts = new Map<CollectionName, CollectionSync>()
  private readonly stopping = new AbortController()
  private readonly signal: AbortSignal
  private stream: SyncStatus["stream"] = "off"
  private error: Problem | null = null
  private telling = false
  private hurry: () => void = () => {}

  constructor(
    private readonly user: string,
    private readonly api: ApiClient,
    store: Store,
    private readonly mirror: Mirror,
    signal: AbortSignal,
    private readonly onNews: (news: News) => void,
    private readonly onFrame: (frame: Frame) => void,
    private readonly onEnd: (problem: Problem) => void,
  ) {
    this.signal = AbortSignal.any([signal, this.stopping.signal])
    for (const collection of COLLECTIONS)
      this.parts.set(
        collection,
        new CollectionSync(
          collection,
          user,
          api,
          store,
          mirror,
          this.signal,
          () => this.tell(),
          (problem) => this.end(problem),
        ),
      )
  }

  /** Works until aborted, or until the session is over. */
  async run(): Promise<void> {
    await Promise.all([this.streamOn(), ...this.all().map((part) => part.sendOn())])
    this.stream = "off"
    this.tell()
  }

  /** New edits may be there. */
  poke(collection?: CollectionName): void {
    for (const part of this.all()) if (collection === undefined || part.collection === collection) part.poke()
  }

  /** All of it, now: what waits for a pause doesn't wait on. */
  async syncNow(): Promise<void> {
    this.hurry()
    for (const part of this.all()) part.retry()
    await Promise.all(this.all().map((part) => part.read()))
  }

  private all(): CollectionSync[] {
    return [...this.parts.values()]
  }

  /** Keeps a stream; while it can't be had, asks for everything every SYNC_INTERVAL. */
  private async streamOn(): Promise<void> {
    const { config } = this.api
    for (let failures = 0; !this.signal.aborted; ) {
      this.be(this.stream === "polling" ? "polling" : "connecting")
      let retry: number | null = null
      let live = false
      let ending: Ending = null
      let wait: number
      const opened = performance.now()
      try {
        ending = await listen(
          this.api,
          this.user,
          (collection) => this.mirror.holding(collection),
          {
            hello: (missing) => {
              live = true
              failures = 0
              this.error = null
              this.be("live")
              for (const part of this.all())
                if (missing.includes(part.collection)) void part.read()
                else part.upToDate()
              this.poke()
            },
            change: (change) => this.parts.get(change.collection)?.hear(change),
            behind: (collection) => void this.parts.get(collection)?.read(),
            frame: this.onFrame,
          },
          (ms) => {
            retry = ms
          },
          this.signal,
        )
        const lasted = performance.now() - opened > 1000
        wait = ending === "expired" && lasted ? 0 : (retry ?? this.api.delay(failures))
        if (ending === "expired" || ending === "revoked") await this.api.refresh(undefined, this.user)
      } catch (e) {
        if (this.signal.aborted) return
        this.error = e instanceof ProblemError ? e.problem : { status: 0, code: "broken", title: String(e) }
        if (isEnd(e)) return this.end(this.error)
        const asked = e instanceof ProblemError ? e.retryAfter : null
        // Broken off in the middle: as after an end; not had at all: ever longer pauses.
        wait = live ? (retry ?? this.api.delay(0)) : this.api.delay(failures++, asked)
      }
      if (this.signal.aborted) return
      if (!live) this.be("polling")
      await this.poll(config.AUTO_RETRY ? wait : 2 ** 31 - 1, live)
    }
  }

  /** Waits; while there is no stream at all, asks meanwhile. */
  private async poll(wait: number, lately: boolean): Promise<void> {
    const hurry = new AbortController()
    this.hurry = () => hurry.abort()
    const signal = AbortSignal.any([this.signal, hurry.signal])
    const interval = this.api.config.SYNC_INTERVAL
    for (let left = wait; left > 0 && !signal.aborted; left -= interval) {
      if (!lately) for (const part of this.all()) void part.read()
      await pause(Math.min(left, interval), signal)
    }
  }

  private be(stream: SyncStatus["stream"]): void {
    this.stream = stream
    this.tell()
  }

  private end(problem: Problem): void {
    if (this.signal.aborted) return
    this.stopping.abort()
    this.error = problem
    this.tell()
    this.onEnd(problem)
  }

  /** Once for all that happens in one turn. */
  private tell(): void {
    if (this.telling) return
    this.telling = true
    queueMicrotask(() => {
      this.telling = false
      this.onNews(this.news())
    })
  }

  private news(): News {
    const all = this.all()
    const reads = all.map((part) => part.lastRead)
    const troubles = all.flatMap((part) => [part.trouble.reading, part.trouble.sending])
    const times = reads.filter((at) => at !== null)
    return {
      busy: all.filter((part) => part.isBusy).map((part) => part.collection),
      stream: this.stream,
      online: this.stream === "live" || (times.length > 0 && all.every((part) => part.trouble.reading === null)),
      lastSyncedAt: times.length === 0 ? null : Math.max(...times),
      caughtUp: all.every((part) => part.lastRead !== null && this.mirror.holding(part.collection).complete),
      error: this.error ?? troubles.find((trouble) => trouble !== null) ?? null,
      full: all.flatMap(({ collection, sender: { full } }): News["full"] =>
        full ? [[collection, { failures: full.failures, problem: full.problem }]] : [],
      ),
      sending: all.map((part) => [part.collection, { failures: part.failures, problem: part.trouble.sending }]),
      held: all.flatMap((part) =>
        [...part.sender.held].map(([id, { failures, problem }]): News["held"][number] => [
          part.collection,
          id,
          { failures, problem },
        ]),
      ),
    }
  }
}
