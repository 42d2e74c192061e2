type Mode = "exclusive" | "shared"
interface Request {
  holder: Held
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
    let lose: Held["lose"] = () => {}
    const lost = new Promise<never>((_, reject) => {
      lose = reject
    })
    lost.catch(() => {})
    const mine: Held = { mode: options.mode ?? "exclusive", lose }
    const holders = this.holders(name)
    if (options.steal) {
      for (const other of holders) other.lose(new DOMException("stolen", "AbortError"))
      holders.clear()
      holders.add(mine)
    } else await this.turn(name, mine, options.signal)
    try {
      return await Promise.race([Promise.resolve(work({ name, mode: mine.mode })), lost])
    } finally {
      holders.delete(mine)
      this.next(name)
    }
  }) as LockManager["request"]

  private holders(name: string): Set<Held> {
    const holders = this.held.get(name) ?? new Set<Held>()
    this.held.set(name, holders)
    return holders
  }

  private turn(name: string, holder: Held, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const queue = this.waiting.get(name) ?? []
      this.waiting.set(name, queue)
      const request: Request = { holder, grant: resolve }
      const giveUp = () => {
        const at = queue.indexOf(request)
        if (at < 0) return
        queue.splice(at, 1)
        reject(new DOMException("aborted", "AbortError"))
      }
      queue.push(request)
      if (signal?.aborted) return giveUp()
      signal?.addEventListener("abort", giveUp)
      this.next(name)
    })
  }

  /** Lets in who may come, in order. */
  private next(name: string): void {
    const holders = this.holders(name)
    const queue = this.waiting.get(name) ?? []
    for (let first = queue[0]; first; first = queue[0]) {
      const together = first.holder.mode === "shared" && [...holders].every((held) => held.mode === "shared")
      if (holders.size > 0 && !together) return
      queue.shift()
      holders.add(first.holder)
      first.grant()
    }
  }
}
