import type { ApiClient } from "@/lib/apiClient"
import type { AnyDocument, CollectionName } from "@/lib/documents"
import { asProblem, FOREIGN, isFull, type Problem, ProblemError } from "@/lib/problem"
import { type Entry, isMap } from "@/lib/sync/entry"
import type { Mirror } from "@/lib/sync/mirror"
import { document } from "@/lib/sync/normal"
import { freeing, mutation, plan } from "@/lib/sync/planning"
import { type Result, results, settle, verdict } from "@/lib/sync/settling"
import type { Store } from "@/lib/sync/store"
import type { FieldConflict } from "@/lib/sync/view"

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
  /** The server has no room for more: only what makes room is sent until then. */
  full: Trouble | null = null
  /** It was found full just now: all that makes room goes before anything else is tried. */
  private makingRoom = false
  /** Something was left out of an answer: the collection is to be read. */
  omitted = false
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
    const troubles = [...this.held.values(), ...(this.full ? [this.full] : [])]
    const times = troubles.map((trouble) => trouble.until - this.clock())
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
      this.omitted ||= read.results.some((result) => result.omitted && result.status < 300)
      this.count = Math.min(this.count * 2, this.api.config.BATCH_SIZE)
      return this.judge(entries, read.results)
    }
    const problem = asProblem(answer.body, answer.status)
    if (isFull(problem) && this.fill(problem)) return true
    if (answer.status !== 400 && answer.status !== 413) throw new ProblemError(problem, answer.retryAfter)
    // The batch as a whole can't be read: halves of it, until the one is found that is to blame.
    if (entries.length > 1) this.count = Math.ceil(entries.length / 2)
    else await this.refuse(entries, problem)
    return true
  }

  /** Plans a batch, and notes before it leaves that it may have arrived. */
  private async take(): Promise<Entry[]> {
    const own = this.mirror.entries().filter((entry) => entry.collection === this.collection)
    const held = (id: string) => (this.held.get(id)?.until ?? 0) > this.clock()
    const bounds = { count: this.isFull ? this.api.config.BATCH_SIZE : this.count, bytes: this.api.config.BATCH_BYTES }
    const planned = this.isFull ? freeing(own, held, bounds.count) : plan(own, held, bounds)
    if (planned.length === 0) {
      this.makingRoom = false
      return []
    }
    return this.store.step(async (step) => {
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

  private get isFull(): boolean {
    return this.full !== null && (this.makingRoom || this.full.until > this.clock())
  }

  /** No room: it is tried again with one edit after a pause. True: that is news, and what makes room goes on. */
  private fill(problem: Problem): boolean {
    const news = !this.isFull
    const failures = (this.full?.failures ?? 0) + (news ? 1 : 0)
    this.full = { failures, problem, until: this.clock() + this.api.delay(failures) }
    this.makingRoom = true
    this.count = 1
    return news
  }

  /** A creation that met a document, and a conflict whose answer was too long, need the document, for a person to choose. */
  private async complete(all: Result[], signal?: AbortSignal): Promise<void> {
    for (const result of all) {
      if (result.status !== 409 || (result.conflicts.length > 0 && !result.omitted)) continue
      const entry = this.mirror.entries().find((one) => one.mutation === result.mutation)
      if (!entry || entry.op === "restore") continue
      const answer = await this.ask("GET", `/api/${this.collection}/${entry.id}`, signal)
      if (answer.status !== 200 && answer.status !== 404)
        throw new ProblemError(asProblem(answer.body, answer.status), answer.retryAfter)
      result.current = document(answer.body)
      if (result.omitted) result.conflicts = result.conflicts.map((one) => this.whole(one, entry, result.current))
    }
  }

  /** What was left out of a conflict, as far as it can be known: theirs from the document, the base from what is held. */
  private whole(conflict: FieldConflict, entry: Entry, current: AnyDocument | null): FieldConflict {
    const row = this.mirror.row(this.collection, entry.id)
    const base = row && row.doc.version === entry.base ? row.doc : null
    const mine = entry.op === "delete" ? null : entry.fields
    const { field } = conflict
    return {
      ...conflict,
      base: conflict.base ?? partOf(base, field),
      mine: conflict.mine ?? partOf(mine, field),
      theirs: conflict.theirs ?? partOf(current, field),
    }
  }

  /** Holds the documents that met trouble; true: some edit got on. */
  private judge(entries: readonly Entry[], all: Result[]): boolean {
    const failed = new Set<string>()
    let progress = false
    const wasFull = this.isFull
    entries.forEach((entry, at) => {
      const result = all[at]
      if (!result) return
      const found = verdict(entry.op, result)
      // Not tried, and nothing before it in this batch to be the reason: trouble, too.
      if (found === "full") {
        if (this.fill(result.problem ?? asProblem(null, result.status))) progress = true
      } else if (found === "trouble" || (found === "later" && !failed.has(entry.id))) this.hold(entry.id, result)
      else if (found !== "later") {
        this.held.delete(entry.id)
        progress = true
        // Room was made, or found.
        if (found === "done" && this.full && !wasFull) this.full = null
        else if (found === "done" && this.full && entry.op === "delete") this.full.until = this.clock()
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
        omitted: false,
      }),
    )
    await settle(this.store, this.collection, entries, { results: refused, version: 0 })
  }

  private ask(method: string, path: string, signal?: AbortSignal, body?: unknown) {
    return this.api.ask(method, path, { as: this.user, ...(signal && { signal }), ...(body !== undefined && { body }) })
  }
}

/** `*` is all of it, `custom.k` one key of the map. */
function partOf(fields: object | null, field: string): unknown {
  if (field === "*" || fields === null) return fields
  const [name = "", ...key] = field.split(".")
  const value = (fields as Record<string, unknown>)[name]
  return (key.length > 0 && isMap(value) ? value[key.join(".")] : value) ?? null
}
