import { same } from "@/lib/sync/same"
import type { Store } from "@/lib/sync/store"
import type { Seen, Typed, TypedFields } from "@/lib/sync/typed"
import type { World } from "@/lib/sync/world"

/** One field of one record, as somebody typed it and hasn't saved it. */
export interface DraftRow extends Typed {
  key: string
  record: string
  field: string
}

/** Where drafts stay, and the last word of a page that is being left: IndexedDB doesn't answer it any more. */
export interface DraftPlace {
  store: Store
  storage: World["storage"]
  /** Under which name the last word is left. */
  name: string
  /** Whether this person is still the one who is signed in. */
  mine(): boolean
}

const NONE: TypedFields = {}
const keyOf = (record: string, field: string) => `${record}\n${field}`

/**
 * What a person typed and neither saved, sent nor threw away: by record and field, the same in all tabs. It is written
 * as it is typed, without waiting for a pause; what comes while that is under way is written right after.
 */
export class Drafts {
  private readonly held = new Map<string, TypedFields>()
  /** Since the store was read: what it holds of these is older. */
  private readonly newer = new Set<string>()
  private readonly unwritten = new Set<string>()
  /** Empty on screen, and not yet part of an edit: for the store it is typed still. */
  private readonly lent = new Map<string, DraftRow>()
  private writing: Promise<void> | null = null
  private closed = false
  /** Called when something was typed, in this tab or another. */
  onChanged: () => void = () => {}
  /** What other tabs are to know: rows, or null for those that are gone. */
  onTyped: (rows: [string, DraftRow | null][]) => void = () => {}

  constructor(private readonly place: DraftPlace | null = null) {}

  async load(): Promise<void> {
    if (!this.place) return
    const rows = await this.place.store.drafts("r", (t) => t.all("drafts"))
    for (const row of rows) if (!this.newer.has(row.key)) this.hold(row.record, row.field, row)
    // A page that went away before its last characters were written.
    for (const [key, row] of Object.entries(this.lastWord())) {
      if (this.newer.has(key)) continue
      this.take(key, row)
      this.unwritten.add(key)
    }
    this.write()
  }

  /** The same object as long as nothing in it changes. */
  of(record: string): TypedFields {
    return this.held.get(record) ?? NONE
  }

  records(): string[] {
    return [...this.held.keys()]
  }

  /** How many records somebody has typed in. What is as it was when they began is none. */
  count(): number {
    return [...this.held.values()].filter((fields) => Object.values(fields).some(isTyped)).length
  }

  /** Null: nothing is typed there any more. */
  put(record: string, field: string, typed: Typed | null): void {
    this.hold(record, field, typed)
    this.touched([keyOf(record, field)])
  }

  /** Throws away what is typed in a record, or of it only what is still as it was `given`. */
  drop(record: string, given: TypedFields = this.of(record)): void {
    const now = this.of(record)
    const gone = Object.keys(given).filter((field) => field in now && same(now[field]?.value, given[field]?.value))
    for (const field of gone) this.hold(record, field, null)
    if (gone.length > 0) this.touched(gone.map((field) => keyOf(record, field)))
  }

  /**
   * After a Save of what was `given`. What was typed on meanwhile stays typed, in `record` or the one that was made of
   * it, over what was saved: `live`.
   */
  settle(record: string, given: TypedFields, live: (field: string) => unknown, seen: Seen | null, to = record): void {
    this.drop(record, given)
    for (const [field, { value }] of Object.entries(this.of(record))) {
      if (to !== record) this.put(record, field, null)
      this.put(to, field, { value, from: live(field), seen })
    }
  }

  /** The rows of what was `given`: the step that makes an edit of it takes them away. */
  rows(record: string, given: TypedFields = this.of(record)): DraftRow[] {
    return Object.entries(given).map(([field, typed]) => ({ ...typed, key: keyOf(record, field), record, field }))
  }

  /** Empties a field on screen only: it stays in the store until the step that sends it, or is put back. */
  lend(record: string, field: string): void {
    const key = keyOf(record, field)
    const row = this.row(key)
    if (row) this.lent.set(key, row)
    this.hold(record, field, null)
    this.newer.add(key)
    this.onChanged()
  }

  /** From another tab. */
  hear(rows: readonly [string, DraftRow | null][]): void {
    for (const [key, row] of rows) {
      this.newer.add(key)
      if (!this.unwritten.has(key)) this.take(key, row)
    }
    this.onChanged()
  }

  /** Resolves when everything typed so far lies in the store. */
  async written(): Promise<void> {
    while (this.writing) await this.writing
  }

  /** The page is left, or put away by the system: what isn't written yet is kept where that takes no time. */
  leaveWord(): void {
    const { place } = this
    if (!place?.store.disk.durable || this.unwritten.size === 0 || this.closed || !place.mine()) return
    const word = this.lastWord()
    for (const key of this.unwritten) word[key] = this.toStore(key)
    try {
      place.storage.setItem(place.name, JSON.stringify(word))
    } catch {
      // Full: the store's own writing is under way.
    }
  }

  /** The store was emptied under this tab, by nobody who signed out. */
  writeBack(): void {
    for (const [record, fields] of this.held)
      for (const field of Object.keys(fields)) this.unwritten.add(keyOf(record, field))
    this.write()
  }

  close(): void {
    this.closed = true
  }

  private hold(record: string, field: string, typed: Typed | null): void {
    const { [field]: _, ...rest } = this.of(record)
    const fields = typed ? { ...rest, [field]: { value: typed.value, from: typed.from, seen: typed.seen } } : rest
    if (Object.keys(fields).length > 0) this.held.set(record, fields)
    else this.held.delete(record)
  }

  private take(key: string, row: DraftRow | null): void {
    const at = key.lastIndexOf("\n")
    this.hold(key.slice(0, at), key.slice(at + 1), row)
  }

  private row(key: string): DraftRow | null {
    const at = key.lastIndexOf("\n")
    const [record, field] = [key.slice(0, at), key.slice(at + 1)]
    const typed = this.of(record)[field]
    return typed ? { ...typed, key, record, field } : null
  }

  private toStore(key: string): DraftRow | null {
    return this.row(key) ?? this.lent.get(key) ?? null
  }

  private touched(keys: readonly string[]): void {
    for (const key of keys) {
      this.lent.delete(key)
      this.newer.add(key)
      if (this.place) this.unwritten.add(key)
    }
    this.onTyped(keys.map((key) => [key, this.row(key)]))
    this.onChanged()
    this.write()
  }

  private write(): void {
    if (this.writing || this.unwritten.size === 0 || this.closed) return
    this.writing = this.writeAll().finally(() => {
      this.writing = null
    })
  }

  private async writeAll(): Promise<void> {
    const { place } = this
    while (place && this.unwritten.size > 0 && !this.closed) {
      const rows = [...this.unwritten].map((key) => [key, this.toStore(key)] as const)
      try {
        await place.store.drafts("rw", async (t) => {
          const gone = rows.filter(([, row]) => row === null).map(([key]) => key)
          const put = rows.map(([, row]) => row).filter((row) => row !== null)
          await Promise.all([
            put.length > 0 && t.putMany("drafts", put),
            gone.length > 0 && t.removeMany("drafts", gone),
          ])
        })
      } catch {
        // Closed on purpose. It stays in memory, and is written with what is typed next.
        return
      }
      // What was typed on meanwhile is to be written again.
      const done = rows.filter(([key, row]) => same(this.toStore(key), row)).map(([key]) => key)
      for (const key of done) this.unwritten.delete(key)
      this.forgetWord(done)
    }
  }

  private lastWord(): Record<string, DraftRow | null> {
    try {
      return JSON.parse(this.place?.storage.getItem(this.place.name) ?? "{}") as Record<string, DraftRow | null>
    } catch {
      return {}
    }
  }

  private forgetWord(keys: readonly string[]): void {
    const { place } = this
    if (!place || place.storage.getItem(place.name) === null) return
    const rest = Object.entries(this.lastWord()).filter(([key]) => !keys.includes(key))
    if (rest.length === 0) place.storage.removeItem(place.name)
    else place.storage.setItem(place.name, JSON.stringify(Object.fromEntries(rest)))
  }
}

export const isTyped = ({ value, from }: Typed) => !same(value ?? null, from ?? null)
