import { minus, plus, share } from "@/lib/sync/checksum"
import { type Base, type Conflict, type Doc, merge, overlay, type Past } from "@/lib/sync/testing/model-merge"
import { changedKeys, emptyOf, type FieldTable, normalOf, same } from "@/lib/sync/testing/model-values"

export interface Asked {
  mutation: string
  op: "create" | "update" | "delete" | "read" | "restore"
  id: string
  base?: number | null
  after?: string[]
  decides?: string
  fields?: Record<string, unknown>
}

export interface Told {
  mutation: string
  status: number
  version?: number
  document?: Doc
  problem?: {
    status: number
    code: string
    title: string
    conflicts?: Conflict[]
    current?: Doc | null
    errors?: unknown
  }
  replayed?: boolean
  omitted?: boolean
}

/** One scope of one collection: counter, documents, log, answers. */
export class ModelScope {
  version = 0
  checksum = 0
  readonly documents = new Map<string, Doc>()
  readonly log: (Past & { id: string; count: number; checksum: number })[] = []
  /** The log by document. */
  private readonly pasts = new Map<string, Past[]>()
  private readonly answers = new Map<string, { digest: string; told: Told; asked: Asked }>()

  /** At most so many documents; more are refused with `over_quota`. */
  most = Number.POSITIVE_INFINITY
  /** Documents and conflicts are left out of a batch's answer. */
  omits = false

  constructor(
    readonly collection: string,
    public epoch: string,
    /** What is declared of the collection. */
    private readonly table: FieldTable,
    /** The field that reading sets. */
    private readonly reading?: string,
  ) {}

  get count(): number {
    return this.documents.size
  }

  /** The status of the kept answer to a mutation. */
  answered(mutation: string): number | undefined {
    for (const [key, { told }] of this.answers) if (key.endsWith(`:${mutation}`)) return told.status
    return undefined
  }

  since(version: number, limit: number) {
    const last = new Map<string, Past & { id: string }>()
    for (const past of this.log) if (past.version > version) last.set(past.id, past)
    const all = [...last.values()].sort((a, b) => a.version - b.version)
    const here = all.filter((past) => version > 0 || past.document !== null)
    const page = here.slice(0, limit)
    const more = here.length > limit
    return {
      items: page.filter((past) => past.document).map((past) => past.document),
      deleted: page.filter((past) => !past.document).map((past) => ({ id: past.id, version: past.version })),
      epoch: this.epoch,
      version: more ? (page.at(-1)?.version ?? version) : this.version,
      more,
      ...(more ? {} : { count: this.count, checksum: this.checksum }),
    }
  }

  batch(user: string, mutations: Asked[]): { results: Told[]; version: number } {
    const failed = new Set<string>()
    const own: string[] = []
    const results = mutations.map((asked): Told => {
      const answered = this.answers.has(`${user}:${asked.mutation}`)
      if (failed.has(asked.id) && !answered) return refusal(asked, 424, "not_tried")
      const told = this.mutate(user, asked, own)
      if (told.status >= 300) failed.add(asked.id)
      own.push(asked.mutation)
      return told
    })
    const last = new Map(results.map((told, at) => [told.status < 300 ? mutations[at]?.id : undefined, told]))
    const shown = results.map((told, at): Told => {
      const { document, ...rest } = told
      if (told.problem?.conflicts && this.omits) return { ...told, problem: without(told.problem), omitted: true }
      if (!document) return told
      if (last.get(mutations[at]?.id) !== told) return rest
      return this.omits ? { ...rest, omitted: true } : told
    })
    return { results: shown, version: this.version }
  }

  mutate(user: string, asked: Asked, own: string[] = []): Told {
    const key = `${user}:${asked.mutation}`
    const digest = JSON.stringify([asked.op, asked.id, asked.base ?? null, asked.fields ?? {}])
    const before = this.answers.get(key)
    if (before && before.digest !== digest) return refusal(asked, 422, "key_reused")
    if (before) return { ...before.told, replayed: true }
    const told = this.decide(user, asked, new Set([...(asked.after ?? []), ...own]))
    if ([200, 201, 204, 404, 409, 422].includes(told.status)) this.answers.set(key, { digest, told, asked })
    return told
  }

  /** The last deletion of each document that isn't there, the latest first. */
  deleted() {
    const gone = [...this.pasts].filter(([id]) => !this.documents.has(id))
    const items = gone.map(([id, pasts]) => {
      const { version, at, by } = pasts.at(-1) ?? { version: 0, at: "", by: "" }
      return { id, version, at, by, document: pasts.findLast((past) => past.document)?.document }
    })
    return items.sort((a, b) => b.version - a.version)
  }

  /** As a backup of `version` has it, under a new epoch. */
  restore(version: number, epoch: string): void {
    const log = this.log.filter((past) => past.version <= version)
    this.log.splice(0, this.log.length, ...log)
    this.version = log.length
    this.epoch = epoch
    this.documents.clear()
    this.pasts.clear()
    for (const past of log) this.pasts.set(past.id, [...(this.pasts.get(past.id) ?? []), past])
    for (const past of log)
      if (past.document) this.documents.set(past.id, past.document)
      else this.documents.delete(past.id)
    this.checksum = [...this.documents.values()].reduce((sum, doc) => plus(sum, share(doc.id, doc.version)), 0)
    const known = new Set(log.map((past) => past.mutation))
    for (const [key, { asked }] of this.answers) if (!known.has(asked.mutation)) this.answers.delete(key)
  }

  private decide(user: string, asked: Asked, own: Set<string>): Told {
    const { id, op } = asked
    const fields = this.normal(asked.fields)
    const current = this.documents.get(id)
    const pasts = this.pasts.get(id) ?? []
    const last = pasts.at(-1)
    if ("invalid" in fields || fields.title === "")
      return {
        ...refusal(asked, 422, "invalid"),
        problem: { ...problem(422, "invalid"), errors: [{ field: "title", message: "is required" }] },
      }
    if ((op === "create" || op === "restore") && !current && this.count >= this.most)
      return refusal(asked, 403, "over_quota")
    if (op === "restore") {
      if (!last) return refusal(asked, 404, "not_found")
      if (current) return { mutation: asked.mutation, status: 200, version: current.version, document: current }
      const before = pasts.findLast((past) => past.document)?.document
      if (!before) return refusal(asked, 404, "not_found")
      return { ...this.change(asked, user, "create", [], before), status: 200 }
    }
    if (op === "create") {
      if (current) return refusal(asked, 409, "already_exists")
      const document = overlay(this.table, this.blank(), fields) as Doc
      const first = pasts[0]?.document
      return this.change(asked, user, "create", Object.keys(fields), {
        ...document,
        id,
        createdAt: first?.createdAt ?? this.now(),
        createdBy: first?.createdBy ?? user,
      } as Doc)
    }
    const base = op === "read" ? null : (asked.base ?? null)
    if (op === "delete") {
      if (!last) return refusal(asked, 404, "not_found")
      if (!current) return { mutation: asked.mutation, status: 204, version: last.version }
    } else if (!current) {
      const meanwhile = last && base !== null && (base < last.version || base > this.version)
      return meanwhile ? this.whole(asked, pasts, undefined) : refusal(asked, 404, "not_found")
    }
    if (!current) throw new Error("unreachable")
    const others =
      base === null ? [] : pasts.filter((past) => past.version > base && !(past.by === user && own.has(past.mutation)))
    if (op === "delete") {
      if (base !== null && (base > this.version || others.length > 0)) return this.whole(asked, pasts, others.at(-1))
      this.change(asked, user, "delete", [], null, id)
      return { mutation: asked.mutation, status: 204, version: this.version }
    }
    if (op === "read") return this.edit(asked, user, current, this.read(current, user))
    let made: Base | null = null
    if (base !== null) {
      const at = pasts.findLast((past) => past.version <= base)?.document ?? null
      const mine = pasts.filter((past) => past.version > base && past.by === user && own.has(past.mutation))
      const known = base <= this.version && (at !== null || mine.some((past) => past.op === "create"))
      if (!known || others.some((past) => past.op !== "update")) return this.whole(asked, pasts, others.at(-1))
      let seen: Record<string, unknown> = at ?? {}
      for (const earlier of own) {
        const mutation = this.answers.get(`${user}:${earlier}`)?.asked
        if (mutation?.id === id) seen = overlay(this.table, seen, this.normal(mutation.fields))
      }
      made = { seen, others }
    }
    const { changes, conflicts } = merge(this.table, fields, current, made)
    if (conflicts.length > 0)
      return { mutation: asked.mutation, status: 409, problem: { ...problem(409, "conflict"), conflicts, current } }
    return this.edit(asked, user, current, changes)
  }

  private normal(fields: Record<string, unknown> = {}): Record<string, unknown> {
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, normalOf(this.table[name], value)]))
  }

  /** A document without a value. */
  private blank(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.table).map(([name, field]) => [name, emptyOf(field)]))
  }

  /** A map remembers each reader, a time the first reading. */
  private read(current: Doc, user: string): Record<string, unknown> {
    const { reading } = this
    if (!reading) return {}
    if (this.table[reading]?.kind === "map") return { [reading]: { ...(current[reading] as object), [user]: "read" } }
    return current[reading] ? {} : { [reading]: this.now() }
  }

  private whole(asked: Asked, pasts: Past[], past: Past | undefined): Told {
    const current = this.documents.get(asked.id) ?? null
    const theirs = past ?? pasts.at(-1)
    const base = pasts.findLast((one) => one.version <= (asked.base ?? 0))?.document ?? null
    const conflict: Conflict = {
      field: "*",
      base,
      mine: asked.op === "delete" ? null : (asked.fields ?? {}),
      theirs: current,
    }
    if (theirs) Object.assign(conflict, { theirsVersion: theirs.version, theirsBy: theirs.by, theirsAt: theirs.at })
    return {
      mutation: asked.mutation,
      status: 409,
      problem: { ...problem(409, "conflict"), conflicts: [conflict], current },
    }
  }

  private edit(asked: Asked, user: string, current: Doc, changes: Record<string, unknown>): Told {
    if (Object.entries(changes).every(([field, value]) => same(value, current[field])))
      return { mutation: asked.mutation, status: 200, version: current.version, document: current }
    return this.change(asked, user, "update", Object.keys(changes), { ...current, ...changes } as Doc)
  }

  private change(asked: Asked, user: string, op: Past["op"], fields: string[], doc: Doc | null, id = asked.id): Told {
    const version = ++this.version
    const at = this.now()
    const document = doc && ({ ...doc, version, updatedAt: at, updatedBy: user } as Doc)
    const before = this.documents.get(id)
    if (before) this.checksum = minus(this.checksum, share(id, before.version))
    if (document) this.checksum = plus(this.checksum, share(id, version))
    if (document) this.documents.set(id, document)
    else this.documents.delete(id)
    const past = {
      id,
      version,
      op,
      by: user,
      mutation: asked.mutation,
      at,
      fields,
      keys: document ? changedKeys(this.table, before, document) : [],
      document,
      count: this.count,
      checksum: this.checksum,
    }
    this.log.push(past)
    this.pasts.set(id, [...(this.pasts.get(id) ?? []), past])
    const told: Told = { mutation: asked.mutation, status: op === "create" ? 201 : 200, version }
    if (document) told.document = document
    return told
  }

  /** The server's clock: it only has to differ. */
  private now(): string {
    return new Date(1_700_000_000_000 + this.log.length * 1000).toISOString()
  }
}

function problem(status: number, code: string) {
  return { type: `/problems/${code}`, title: code, status, code }
}

/** What a conflict is about, without what can be read. */
function without(given: NonNullable<Told["problem"]>): NonNullable<Told["problem"]> {
  const conflicts = given.conflicts?.map(({ base: _, theirs: __, ...rest }) => rest as Conflict)
  const { current: _, ...rest } = given
  return conflicts ? { ...rest, conflicts } : rest
}

function refusal(asked: Asked, status: number, code: string): Told {
  return { mutation: asked.mutation, status, problem: problem(status, code) }
}
