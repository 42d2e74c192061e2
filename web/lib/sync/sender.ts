import type { ApiClient } from "@/lib/apiClient"
import type { CollectionName } from "@/lib/documents"
import { asProblem, FOREIGN, type Problem, ProblemError } from "@/lib/problem"
import type { Entry } from "@/lib/sync/entry"
import type { Mirror } from "@/lib/sync/mirror"
import { document } from "@/lib/sync/normal"
import { mutation, plan } from "@/lib/sync/planning"
import { type Result, results, settle, verdict } from "@/lib/sync/settling"
import type { Store } from "@/lib/sync/store"

/** How an edit's document fares that the server can't take now. */
export interface Trouble {
  failures: number
  problem: Problem
  /** Tried again then, by a clock that only runs on. */
  until: number
}

/** Sends the queue of one collection, a batch at a time. */
export class Sender {
  /** Documents whose last answer was the server's trouble: they wait, the others go on. */
  readonly held = new Map<string, Trouble>()
  /** Smaller after a batch that the server couldn't take as a whole. */
  private count: number

  constructor(
    private readonly collection: CollectionName,
    private readonly user: string,
    private readonly api: ApiClient,
    private readonly store: Store,
    private readonly mirror: Mirror,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.count = api.config.BATCH_SIZE
  }

  /** How long until the first held document may be tried; null when none is. */
  next(): number | null {
    const times = [...this.held.values()].map((trouble) => trouble.until - this.clock())
    return times.length === 0 ? null : Math.max(0, Math.min(...times))
  }

  /** False: nothing more can be sent now. Throws when the batch as a whole had no answer. */
  async send(signal?: AbortSignal): Promise<boolean> {
    const entries = await this.take()
    if (entries.length === 0) return false
    const answer = await this.ask("POST", `/api/${this.collection}/batch`, signal, {
      mutations: entries.map(mutation),
    })
    if (answer.status === 200) {
      const read = results(answer.body, entries)
      if (!read) throw new ProblemError(FOREIGN)
      await this.complete(read.results, signal)
      await settle(this.store, this.collection, entries, read)
      this.count = Math.min(this.count * 2, this.api.config.BATCH_SIZE)
      return this.judge(entries, read.results)
    }
    if (answer.status !== 400 && answer.status !== 413)
      throw new ProblemError(asProblem(answer.body, answer.status), answer.retryAfter)
    // The batch as a whole can't be read: halves of it, until the one is found that is to blame.
    if (entries.length > 1) this.count = Math.ceil(entries.length / 2)
    else await this.refuse(entries, asProblem(answer.body, answer.status))
    return true
  }

  /** Plans a batch, and notes before it leaves that it may have arrived. */
  private async take(): Promise<Entry[]> {
    const own = this.mirror.entries().filter((entry) => entry.collection === this.collection)
    const held = (id: string) => (this.held.get(id)?.until ?? 0) > this.clock()
    const bounds = { count: this.count, bytes: this.api.config.BATCH_BYTES }
    const planned = plan(own, held, bounds)
    if (planned.length === 0) return []
    return this.store.step(this.collection, async (step) => {
      const [holding, present] = await Promise.all([
        step.holding(this.collection),
        step.entries(planned.map((entry) => entry.seq)),
      ])
      const ready: Entry[] = []
      const changed: Entry[] = []
      const closed = new Set<string>()
      for (const entry of present) {
        const stranded = !entry.tried && entry.seen !== null && entry.epoch !== holding.epoch
        if (closed.has(entry.id) || entry.state !== "waiting" || (stranded && !holding.complete)) {
          closed.add(entry.id)
          continue
        }
        const row = stranded ? await step.row(this.collection, entry.id) : undefined
        const same = row?.doc.version === entry.seen?.version && row?.doc.updatedAt === entry.seen?.updatedAt
        // Made in another life of the collection: on the same document still, or else a person is to be asked.
        const rebased = stranded ? { epoch: holding.epoch, base: entry.base === null || same ? entry.base : 0 } : {}
        const sent = entry.tried ? entry : { ...entry, ...rebased, tried: true }
        ready.push(sent)
        if (sent !== entry) changed.push(sent)
      }
      await step.putEntries(changed)
      return ready
    })
  }

  /** A creation that met a document needs that document, for a person to choose. */
  private async complete(all: Result[], signal?: AbortSignal): Promise<void> {
    for (const result of all) {
      if (result.status !== 409 || result.conflicts.length > 0) continue
      const entry = this.mirror.entries().find((one) => one.mutation === result.mutation)
      if (!entry) continue
      const answer = await this.ask("GET", `/api/${this.collection}/${entry.id}`, signal)
      if (answer.status !== 200 && answer.status !== 404)
        throw new ProblemError(asProblem(answer.body, answer.status), answer.retryAfter)
      result.current = document(answer.body)
    }
  }

  /** Holds the documents that met trouble; true: some edit got on. */
  private judge(entries: readonly Entry[], all: Result[]): boolean {
    const failed = new Set<string>()
    let progress = false
    entries.forEach((entry, at) => {
      const result = all[at]
      if (!result) return
      const found = verdict(entry.op, result)
      // Not tried, and nothing before it in this batch to be the reason: trouble, too.
      if (found === "trouble" || (found === "later" && !failed.has(entry.id))) this.hold(entry.id, result)
      else if (found !== "later") {
        this.held.delete(entry.id)
        progress = true
      }
      if (result.status >= 300) failed.add(entry.id)
    })
    return progress
  }

  private hold(id: string, result: Result): void {
    const failures = (this.held.get(id)?.failures ?? 0) + 1
    const problem = result.problem ?? asProblem(null, result.status)
    this.held.set(id, { failures, problem, until: this.clock() + this.api.delay(failures - 1) })
  }

  private async refuse(entries: readonly Entry[], problem: Problem): Promise<void> {
    const refused = entries.map(
      (entry): Result => ({
        mutation: entry.mutation,
        status: problem.status,
        version: null,
        document: null,
        problem,
        conflicts: [],
        current: null,
      }),
    )
    await settle(this.store, this.collection, entries, { results: refused, version: 0 })
  }

  private ask(method: string, path: string, signal?: AbortSignal, body?: unknown) {
    return this.api.ask(method, path, { as: this.user, ...(signal && { signal }), ...(body !== undefined && { body }) })
  }
}
