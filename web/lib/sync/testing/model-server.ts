import { COLLECTIONS, declared } from "@/lib/declaration"
import type { CollectionName } from "@/lib/documents"
import { type Asked, ModelScope } from "@/lib/sync/testing/model-scope"

/**
 * docs/protocol (collections, reading, writing, merging, stream) in memory, for tests that need thousands of runs:
 * versions, count, checksum, merge by field, replay, conflicts, 424, 410, batches, the stream. The real product proves
 * the same core elsewhere.
 */
export class ModelServer {
  private readonly scopes = new Map<string, ModelScope>()
  private epochs = 0
  private readonly listeners = new Set<(scope: string) => void>()
  /** How many requests came, by kind. */
  readonly asked: Record<string, number> = {}

  scope(collection: CollectionName, user: string): ModelScope {
    const key = declared(collection).scope === "user" ? `${collection}/${user}` : collection
    let scope = this.scopes.get(key)
    if (!scope) {
      const { fields, read } = declared(collection)
      scope = new ModelScope(collection, this.epoch(), fields, read)
      this.scopes.set(key, scope)
    }
    return scope
  }

  /** A backup is restored: the last `back` changes are gone, and the epoch is another. */
  restore(collection: CollectionName, user: string, back: number): void {
    const scope = this.scope(collection, user)
    scope.restore(Math.max(0, scope.version - back), this.epoch())
  }

  /** Answers as the product would; `user` stands for the cookies. */
  async answer(user: string, path: string, init: RequestInit): Promise<Response> {
    const url = new URL(path, "http://model")
    const [, , collection, id] = url.pathname.split("/") as [string, string, CollectionName, string?]
    const method = init.method ?? "GET"
    const kind = `${method} ${id === "batch" ? "batch" : collection}`
    this.asked[kind] = (this.asked[kind] ?? 0) + 1
    if (!COLLECTIONS.includes(collection)) return json(404, { code: "not_found", status: 404, title: "" })
    const scope = this.scope(collection, user)
    if (method === "POST" && id === "batch") {
      const body = JSON.parse(String(init.body)) as { mutations: Asked[] }
      if (body.mutations.length > 500) return json(413, { code: "too_large", status: 413, title: "" })
      const answer = scope.batch(user, body.mutations)
      for (const listener of this.listeners) listener(collection)
      return json(200, answer)
    }
    if (id === "deleted") return json(200, { items: scope.deleted() })
    if (id) {
      const document = scope.documents.get(id)
      return document ? json(200, document) : json(404, { code: "not_found", status: 404, title: "" })
    }
    const since = Number(url.searchParams.get("since") ?? 0)
    const epoch = url.searchParams.get("epoch")
    if (since > scope.version || (epoch !== null && epoch !== scope.epoch))
      return json(410, { code: "refetch", status: 410, title: "" })
    return json(200, scope.since(since, Number(url.searchParams.get("limit") ?? 500)))
  }

  onChange(listener: (collection: string) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The changes after `version`, as the stream's frames have them. */
  changes(collection: CollectionName, user: string, version: number) {
    const scope = this.scope(collection, user)
    // The log has no gaps: the change of version n is its n-th.
    return scope.log.slice(version).map(({ document, ...past }) => ({
      ...past,
      collection,
      epoch: scope.epoch,
      ...(document && { document }),
    }))
  }

  private epoch(): string {
    return `00000000-0000-4000-8000-${String(++this.epochs).padStart(12, "0")}`
  }
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const type = status < 300 ? "application/json" : "application/problem+json"
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": type, ...headers } })
}
