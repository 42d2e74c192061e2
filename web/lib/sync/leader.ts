import { pause, type World } from "@/lib/sync/world"

/**
 * One tab of a browser works for all: the one that holds the Web Lock. A visible tab asks the leader now and then
 * whether it lives; one that is frozen can't answer, and loses the lock to the tab that asked.
 */
export class Leadership {
  /** Of this tab's turn as the leader. */
  private turn: AbortController | null = null
  private answers = 0
  private takeOver: () => void = () => {}

  constructor(
    private readonly world: World,
    private readonly name: string,
    private readonly timeout: number,
    /** Asks the leader, through the channel of the tabs; its answer arrives at `heard`. */
    private readonly ask: () => void,
  ) {}

  get leading(): boolean {
    return this.turn !== null
  }

  heard(): void {
    this.answers++
  }

  /** Runs `work` whenever this tab leads, until aborted. */
  async run(work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    const { locks } = this.world
    const lead = async (turn: AbortController) => {
      this.turn = turn
      await work(AbortSignal.any([signal, turn.signal]))
    }
    if (!locks) return lead(new AbortController())
    const watching = this.watch(signal)
    let steal = false
    while (!signal.aborted) {
      const turn = new AbortController()
      const waiting = new AbortController()
      this.takeOver = () => {
        steal = true
        waiting.abort()
      }
      const options: LockOptions = steal ? { steal } : { signal: AbortSignal.any([signal, waiting.signal]) }
      steal = false
      try {
        await locks.request(this.name, options, () => lead(turn))
      } catch {
        // Given up while waiting, or taken away from a leader that had been frozen.
      }
      turn.abort()
      if (this.turn === turn) this.turn = null
      if (!steal) await pause(this.timeout / 10, signal)
    }
    await watching
  }

  private async watch(signal: AbortSignal): Promise<void> {
    let silent = 0
    while (!signal.aborted) {
      const before = this.answers
      if (!this.leading && this.world.visible()) this.ask()
      await pause(this.timeout / 2, signal)
      silent = this.leading || !this.world.visible() || this.answers > before ? 0 : silent + 1
      if (silent < 2) continue
      silent = 0
      this.takeOver()
    }
  }
}
