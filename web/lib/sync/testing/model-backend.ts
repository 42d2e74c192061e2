import { COLLECTIONS, type CollectionName } from "@/lib/documents"
import { person } from "@/lib/sync/testing/device"
import { json, type ModelServer } from "@/lib/sync/testing/model-server"

/** The product's front to one browser: its cookies, sessions and the stream, over a model server. */
export class ModelBackend {
  /** Whose cookies the browser has; null: none. */
  user: string | null = null
  /** The access token is good. */
  fresh = true
  /** Refreshing answers 401 `session_ended`. */
  ended = false
  /** Ending says that the device is to erase itself. */
  wipe = false
  /** What happens to requests: each may be replaced by an answer, or fail. */
  meddle: (method: string, path: string, init: RequestInit) => Response | Promise<Response> | null = () => null
  readonly log: string[] = []
  private generation = 0
  private readonly streams = new Set<{ send(text: string): void; close(): void }>()

  constructor(readonly server: ModelServer) {
    server.onChange((collection) => {
      for (const stream of this.sending) stream(collection as CollectionName)
    })
  }
  private readonly sending = new Set<(collection: CollectionName) => void>()

  get streamCount(): number {
    return this.streams.size
  }

  readonly fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const method = init.method ?? "GET"
    this.log.push(`${method} ${path}`)
    init.signal?.throwIfAborted()
    const meddled = await this.meddle(method, path, init)
    if (meddled) return meddled
    const { pathname } = new URL(path, "http://model")
    if (pathname.startsWith("/api/auth/")) return this.auth(pathname, init)
    if (!this.user || !this.fresh) return refusal(401, "signed_out")
    if (this.ended && this.wipe) return refusal(403, "no_workspace", {}, { wipe: true })
    if (pathname === "/api/events") return this.stream(path, this.user, init.signal ?? undefined)
    return this.server.answer(this.user, path, init)
  }

  /** Says goodbye to all streams, and closes them. */
  bye(reason: string): void {
    for (const stream of this.streams) {
      stream.send(`event: bye\ndata: {"reason":"${reason}"}\n\n`)
      stream.close()
    }
  }

  /** What is written to all streams, as it is. */
  say(text: string): void {
    for (const stream of this.streams) stream.send(text)
  }

  private auth(path: string, init: RequestInit): Response {
    const body = init.body ? JSON.parse(String(init.body)) : {}
    switch (path) {
      case "/api/auth/login":
      case "/api/auth/signup":
        if (body.password === "wrong") return refusal(401, "bad_credentials")
        this.user = String(body.email).replace(/@.*/, "")
        this.fresh = true
        this.ended = false
        return this.session(200)
      case "/api/auth/refresh":
        if (this.ended || !this.user) return refusal(401, "session_ended", {}, this.wipe ? { wipe: true } : {})
        this.fresh = true
        return this.session(200)
      case "/api/auth/logout":
        this.user = null
        return new Response(null, { status: 204 })
      case "/api/auth/me":
        return this.user && this.fresh ? this.session(200, { session: { id: "s1" } }) : refusal(401, "signed_out")
      default:
        return refusal(404, "not_found")
    }
  }

  private session(status: number, more: object = {}): Response {
    return json(status, { user: person(this.user ?? ""), expiresAt: `generation ${++this.generation}`, ...more })
  }

  private stream(path: string, user: string, signal: AbortSignal | undefined): Response {
    const since = new URL(path, "http://model").searchParams.get("since") ?? ""
    const at = positionsIn(since)
    const { server, sending, streams } = this
    const utf8 = new TextEncoder()
    let send: (collection: CollectionName) => void = () => {}
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const stream = {
          send: (text: string) => controller.enqueue(utf8.encode(text)),
          close: () => {
            sending.delete(send)
            streams.delete(stream)
            try {
              controller.close()
            } catch {}
          },
        }
        const stands = COLLECTIONS.map((name) => [name, server.scope(name, user).version])
        stream.send(`retry: 20\nevent: hello\ndata: ${JSON.stringify({ collections: Object.fromEntries(stands) })}\n\n`)
        for (const name of COLLECTIONS) {
          const { version } = server.scope(name, user)
          if ((at.get(name) ?? version) > version) stream.send(`event: behind\ndata: {"collection":"${name}"}\n\n`)
          at.set(name, Math.min(at.get(name) ?? version, version))
        }
        send = (name) => {
          for (const change of server.changes(name, user, at.get(name) ?? 0)) {
            at.set(name, change.version)
            stream.send(`id: ${name}:${change.version}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`)
          }
        }
        for (const name of COLLECTIONS) send(name)
        sending.add(send)
        streams.add(stream)
        signal?.addEventListener("abort", stream.close)
      },
    })
    return new Response(body, { headers: { "Content-Type": "text/event-stream" } })
  }
}

/** A position as the hub reads it. */
export function positionsIn(text: string): Map<CollectionName, number> {
  const parts = text.split(",").filter(Boolean)
  return new Map(
    parts.map((part) => {
      const [name = "", version] = part.split(":")
      return [name as CollectionName, Number(version)]
    }),
  )
}

export function refusal(
  status: number,
  code: string,
  headers: Record<string, string> = {},
  more: object = {},
): Response {
  return json(status, { type: `/problems/${code}`, title: code, status, code, ...more }, headers)
}
