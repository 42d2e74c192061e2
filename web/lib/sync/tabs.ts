import type { CollectionName } from "@/lib/documents"
import type { DraftRow } from "@/lib/sync/drafts"
import type { News } from "@/lib/sync/engine"
import type { Mirror } from "@/lib/sync/mirror"
import { Cleared, type Store, type Touched, type Written } from "@/lib/sync/store"
import type { Frame } from "@/lib/sync/stream"
import type { Channel } from "@/lib/sync/world"

/** What tabs of one store say to each other. */
export type Word =
  | { is: "written"; written: Written }
  /** Much was written: each tab reads for itself what. */
  | { is: "touched"; touched: Touched }
  | { is: "news"; news: News }
  | { is: "frame"; frame: Frame }
  /** Somebody types; null: it was saved, sent or thrown away. */
  | { is: "typed"; rows: [string, DraftRow | null][] }
  /** To the leader: are you there? Its answer is `news`. */
  | { is: "ask" }
  /** To the leader: go on at once. */
  | { is: "hurry"; ask?: string }
  /** All that `hurry` asked for is read. */
  | { is: "done"; ask: string }
  /** The store was emptied and begun anew. */
  | { is: "anew" }

/** Records that are told themselves. More would fill the memory of tabs that are frozen and don't take them. */
const MOST_TOLD = 200

/** How long a revision may be missing before everything is read anew: who wrote it may have crashed before telling. */
const PATIENCE = 500

/** Keeps a tab's mirror level with the store, whichever tab writes. */
export class Tabs {
  private reading: Promise<void> = Promise.resolve()
  /** All up to here were taken over; later ones in `early`. */
  private revision = 0
  private readonly early = new Set<number>()
  private closed = false
  private patience: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly channel: Channel | null,
    private readonly store: Store,
    private readonly mirror: Mirror,
    onWord: (word: Word) => void,
  ) {
    store.onWritten = (written) => {
      this.mirror.take(written)
      this.saw(written.revision)
      this.say(told(written))
      this.onTouched(written.entries.size > 0)
    }
    if (channel)
      channel.onmessage = ({ data }: MessageEvent<Word>) => {
        if (data?.is === "written")
          this.follow(data.written.revision, data.written.entries.size > 0, () => data.written)
        else if (data?.is === "touched")
          this.follow(data.touched.revision, data.touched.entries.length > 0, () => this.store.read(data.touched))
        else if (data?.is) onWord(data)
      }
  }

  /** Called when this tab or another has written; `queue`: entries of the queue, too. */
  onTouched: (queue: boolean) => void = () => {}

  say(word: Word): void {
    try {
      this.channel?.postMessage(word)
    } catch {
      // Closed: nobody is there to hear.
    }
  }

  /** Resolves when all is taken over that was told so far. */
  async settled(): Promise<void> {
    await this.reading
  }

  async load(entered = false): Promise<void> {
    if (this.store.life === null) await this.store.begin(entered)
    const content = await this.store.content()
    if (content.life !== this.store.life) throw new Cleared()
    this.mirror.load(content)
    this.revision = Math.max(this.revision, content.revision)
    for (const early of this.early) if (early <= this.revision) this.early.delete(early)
    this.saw(this.revision)
  }

  close(): void {
    this.closed = true
    clearTimeout(this.patience)
    this.channel?.close()
  }

  private follow(revision: number, queue: boolean, written: () => Written | Promise<Written>): void {
    this.reading = this.reading
      .then(async () => {
        this.mirror.take(await written())
        this.saw(revision)
        this.onTouched(queue)
      })
      .catch(() => {})
  }

  private saw(revision: number): void {
    if (revision > this.revision) this.early.add(revision)
    while (this.early.delete(this.revision + 1)) this.revision++
    clearTimeout(this.patience)
    if (this.early.size > 0 && !this.closed)
      this.patience = setTimeout(() => void this.load().catch(() => {}), PATIENCE)
  }
}

function told(written: Written): Word {
  const rows = [...written.rows].map(([collection, rows]): [CollectionName, string[]] => [collection, [...rows.keys()]])
  const entries = [...written.entries.keys()]
  const records = rows.reduce((sum, [, ids]) => sum + ids.length, entries.length)
  if (records <= MOST_TOLD) return { is: "written", written }
  return {
    is: "touched",
    touched: { revision: written.revision, rows, entries, holdings: [...written.holdings.keys()] },
  }
}
