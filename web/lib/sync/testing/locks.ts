type Mode = "exclusive" | "shared"
interface Request {
  mode: Mode
  grant: () => void
}
interface Held {
  mode: Mode
  lose: (why: unknown) => void
}

/** Web Locks of one browser, for tabs that live in one thread. */
export class Locks {
  private readonly held = new Map<string, Set<Held>>()
  private readonly waiting = new Map<string, Request[]>()

  request = (async (name: string, given: unknown, then?: unknown): Promise<unknown> => {
    const options = (typeof given === "function" ? {} : given) as LockOptions
    const work = (typeof given === "function" ? given : then) as (lock: Lock) => unknown
    const mode: Mode = options.mode ?? "exclusive"
    const holders = this.held.get(name) ?? new Set<Held>()
    this.held.set(name, holders)
    if (options.steal) {
      for (const other of holders) other.lose(new DOMException("stolen", "AbortError"))
      holders.clear()
    } else await this.turn(name, mode, options.signal)
    let lose: Held["lose"] = () => {}
    const lost = new Promise<never>((_, reject) => {
      lose = reject
    })
    lost.catch(() => {})
    const mine: Held = { mode, lose }
    holders.add(mine)
    try {
      return await Promise.race([Promise.resolve(work({ name, mode })), lost])
    } finally {
      holders.delete(mine)
      this.next(name)
    }
  }) as LockManager["request"]

  private turn(name: string, mode: Mode, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const queue = this.waiting.get(name) ?? []
      this.waiting.set(name, queue)
      const request: Request = { mode, grant: resolve }
      const giveUp = () => {
        const at = queue.indexOf(request)
        if (at >= 0) queue.splice(at, 1)
        reject(new DOMException("aborted", "AbortError"))
      }
      if (signal?.aborted) return giveUp()
      signal?.addEventListener("abort", giveUp)
      queue.push(request)
      this.next(name)
    })
  }

  private next(name: string): void {
    const holders = this.held.get(name) ?? new Set()
    const queue = this.waiting.get(name) ?? []
    const granted = queue[0]
    const shared = granted?.mode === "shared" && [...holders].every((held) => held.mode === "shared")
    if (!granted || (holders.size > 0 && !shared)) return
    queue.shift()
    granted.grant()
    // Whoever else may come in does so after this one holds it.
    if (granted.mode === "shared") setTimeout(() => this.next(name))
  }
}
