import { SYNC_CONFIG, type SyncConfig } from "@/lib/data-persistence-config"
import { asProblem, FOREIGN, ProblemError, SEALED, UNREACHABLE } from "@/lib/problem"
import { answeredSession, storedSession, storeSession, USER_KEY } from "@/lib/session"
import { browserWorld, pause, type World } from "@/lib/sync/world"

export interface Call {
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
  /** Only while this user is signed in: what is theirs never travels in another's session. */
  as?: string
  /** How often trouble is met with another try; by default MAX_RETRIES for GET, else none. */
  retries?: number
}

export interface Answer {
  status: number
  body: unknown
  retryAfter: number | null
}

/** Every request to the server: cookies, one refresh a browser on 401, problems as `ProblemError`. */
export class ApiClient {
  /** Called when the server has said that the session is over. */
  onSessionEnded: () => void = () => {}

  constructor(
    readonly world: World,
    readonly config: SyncConfig = SYNC_CONFIG,
  ) {}

  get<T>(path: string, call?: Call): Promise<T> {
    return this.done<T>("GET", path, call)
  }

  post<T>(path: string, body?: unknown, call?: Call): Promise<T> {
    return this.done<T>("POST", path, { ...call, body })
  }

  put<T>(path: string, body?: unknown, call?: Call): Promise<T> {
    return this.done<T>("PUT", path, { ...call, body })
  }

  delete<T>(path: string, call?: Call): Promise<T> {
    return this.done<T>("DELETE", path, call)
  }

  /** The body of a good answer. */
  private async done<T>(method: string, path: string, call: Call = {}): Promise<T> {
    const retries = call.retries ?? (method === "GET" && this.config.AUTO_RETRY ? this.config.MAX_RETRIES : 0)
    for (let tried = 0; ; tried++) {
      try {
        const answer = await this.ask(method, path, call)
        if (answer.status < 300) return answer.body as T
        throw new ProblemError(asProblem(answer.body, answer.status), answer.retryAfter)
      } catch (e) {
        if (tried >= retries || !isTrouble(e)) throw e
        await pause(this.delay(tried, e.retryAfter), call.signal)
      }
    }
  }

  /** The pause before the next try after `failures` failures: doubling, jittered, never shorter than asked for. */
  delay(failures: number, retryAfter: number | null = null): number {
    const { RETRY_INTERVAL, RETRY_LIMIT } = this.config
    const longest = Math.min(RETRY_INTERVAL * 2 ** Math.min(failures, 20), RETRY_LIMIT)
    return Math.max(longest * (0.5 + this.world.random() / 2), retryAfter ?? 0)
  }

  /** An answer, whatever it says; throws `ProblemError` when there is none, or none of our server's. */
  async ask(method: string, path: string, call: Call = {}): Promise<Answer> {
    const before = storedSession(this.world)?.expiresAt
    const first = await this.once(method, path, call)
    if (first.status !== 401 || UNREFRESHED.has(path)) return first
    await this.refresh(before, call.as)
    return this.once(method, path, call)
  }

  /** Opens a stream; the caller reads and closes it. */
  async open(path: string, call: Call): Promise<Response> {
    const before = storedSession(this.world)?.expiresAt
    const first = await this.send("GET", path, call)
    if (first.status !== 401) return first
    await this.refresh(before, call.as)
    return this.send("GET", path, call)
  }

  /**
   * New cookies, once for all tabs: who waited while another did it goes on with those. Throws 401 `session_ended`
   * when the session is over, and then only.
   */
  refresh(before = storedSession(this.world)?.expiresAt, as?: string): Promise<void> {
    let refreshing = this.refreshing.get(as)
    if (!refreshing) {
      refreshing = this.refreshOnce(before, as).finally(() => this.refreshing.delete(as))
      this.refreshing.set(as, refreshing)
    }
    return refreshing
  }
  private readonly refreshing = new Map<string | undefined, Promise<void>>()

  private async refreshOnce(before: string | undefined, as: string | undefined): Promise<void> {
    await this.alone("smarterp:refresh", async () => {
      const now = storedSession(this.world)
      if (as !== undefined && now !== null && now.user.id !== as) throw new ProblemError(SEALED)
      const stored = this.world.storage.getItem(USER_KEY)
      if (now !== null && now.expiresAt !== before) return
      const answer = await this.once("POST", "/api/auth/refresh", {})
      if (answer.status === 401) {
        this.onSessionEnded()
        throw new ProblemError(asProblem(answer.body, 401))
      }
      const session = answer.status === 200 ? answeredSession(answer.body) : null
      if (!session) throw new ProblemError(asProblem(answer.body, answer.status), answer.retryAfter)
      if (as !== undefined && session.user.id !== as) throw new ProblemError(SEALED)
      storeSession(this.world, session, stored)
    })
  }

  /**
   * One at a time in the whole browser. A tab that stands still (at "Leave site?", at a print dialog) may hold the lock for
   * as long as nobody answers it: after LOCK_TIMEOUT the lock is taken away from it. What is done twice by that does no
   * harm: of two refreshes with one token both get the same new one.
   */
  async alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
    const { locks } = this.world
    if (!locks) return work()
    let doing: Promise<T> | undefined
    const begin = () => {
      doing = work()
      return doing
    }
    const waiting = new AbortController()
    const timer = setTimeout(() => waiting.abort(), this.config.LOCK_TIMEOUT)
    try {
      return await locks.request(lock, { signal: waiting.signal }, begin)
    } catch (e) {
      // Taken away in the middle: it goes on all the same.
      if (doing && isAbort(e)) return await doing
      if (doing || !waiting.signal.aborted) throw e
    } finally {
      clearTimeout(timer)
    }
    return await locks
      .request(lock, { steal: true }, begin)
      .catch((e) => (doing && isAbort(e) ? doing : Promise.reject(e)))
  }

  private async once(method: string, path: string, call: Call): Promise<Answer> {
    const timeout = AbortSignal.timeout(this.config.REQUEST_TIMEOUT)
    const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout
    const response = await this.send(method, path, { ...call, signal })
    const text = await response.text().catch(() => {
      throw new ProblemError(UNREACHABLE)
    })
    return { status: response.status, body: json(response, text), retryAfter: retryAfter(response, this.world.now()) }
  }

  /** A session changes hands only while no request of its user is on its way: `smarterp:session`, shared here. */
  private async send(method: string, path: string, call: Call): Promise<Response> {
    const { as } = call
    const request = () => this.fetch(method, path, call)
    if (as === undefined) return request()
    const asThem = () => {
      if (storedSession(this.world)?.user.id !== as) throw new ProblemError(SEALED)
      return request()
    }
    const { locks } = this.world
    if (!locks) return asThem()
    try {
      return await locks.request("smarterp:session", { mode: "shared" }, asThem)
    } catch (e) {
      // The lock was taken away: the session is changing hands, and whose answer this is can't be said.
      throw isAbort(e) ? new ProblemError(UNREACHABLE) : e
    }
  }

  private async fetch(method: string, path: string, call: Call): Promise<Response> {
    const headers: Record<string, string> = { ...call.headers }
    const init: RequestInit = { method, headers }
    if (call.body !== undefined) {
      headers["Content-Type"] = "application/json"
      init.body = JSON.stringify(call.body)
    }
    if (call.signal) init.signal = call.signal
    try {
      return await this.world.fetch(path, init)
    } catch {
      throw new ProblemError(UNREACHABLE)
    }
  }
}

/** To these a 401 is the answer, not a reason to refresh. */
const UNREFRESHED: ReadonlySet<string> = new Set([
  "/api/auth/login",
  "/api/auth/signup",
  "/api/auth/refresh",
  "/api/auth/logout",
])

function isAbort(e: unknown): boolean {
  return (e as { name?: unknown } | null)?.name === "AbortError"
}

/** Worth another try: no answer, a foreign one, or the server's own trouble. */
export function isTrouble(e: unknown): e is ProblemError {
  if (!(e instanceof ProblemError)) return false
  const { status } = e.problem
  return status === 0 || status === 408 || status === 425 || status === 429 || status >= 500
}

/** A hotel's sign-in page answers 200, too: only JSON is ours. */
function json(response: Response, text: string): unknown {
  if (text === "") return null
  const type = response.headers.get("Content-Type") ?? ""
  try {
    if (type.includes("json")) return JSON.parse(text)
  } catch {}
  if (response.status >= 500) return null
  throw new ProblemError(FOREIGN)
}

/** Seconds, or a date. */
function retryAfter(response: Response, now: number): number | null {
  const given = response.headers.get("Retry-After")
  if (given === null) return null
  const ms = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : null
}

export const apiClient = new ApiClient(browserWorld())
