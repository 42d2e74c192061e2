import { declared } from "@/lib/declaration"
import { wanted } from "@/lib/sync/decisions"
import type { News } from "@/lib/sync/engine"
import type { Entry } from "@/lib/sync/entry"
import type { Mirror } from "@/lib/sync/mirror"
import type { ConflictEntry, RejectedEntry, WaitingEntry } from "@/lib/sync/view"

/** The queue as a person sees it: what waits, what met another's edit, what was refused. */
export interface Inbox {
  waiting: WaitingEntry[]
  conflicts: ConflictEntry[]
  rejected: RejectedEntry[]
}

export function inbox(mirror: Mirror, news: News, maxRetries: number): Inbox {
  const found: Inbox = { waiting: [], conflicts: [], rejected: [] }
  for (const entry of mirror.entries()) {
    const { mutation: id, collection, id: documentId, op, fields, since } = entry
    const common = { id, collection, documentId, op, title: title(mirror, entry) }
    if (entry.state === "waiting")
      found.waiting.push({ ...common, fields, since, ...progress(entry, news, maxRetries) })
    else if (entry.state === "rejected" && entry.problem)
      found.rejected.push({ ...common, fields, at: since, problem: entry.problem })
    else if (entry.state === "conflict") {
      const lane = mirror.lane(collection, documentId)
      const conflicts = entry.conflicts.map((conflict) => ({ ...conflict, mine: wanted(conflict, entry, lane) }))
      const current = entry.current as unknown as Record<string, unknown> | null
      found.conflicts.push({ ...common, at: since, conflicts, current })
    }
  }
  return found
}

/** The lists that are still the same stay the same objects: what shows them has nothing to do. */
export function keep(before: Inbox | null, now: Inbox): Inbox {
  if (!before) return now
  const kept = {
    waiting: alike(before.waiting, now.waiting),
    conflicts: alike(before.conflicts, now.conflicts),
    rejected: alike(before.rejected, now.rejected),
  }
  const all =
    kept.waiting === before.waiting && kept.conflicts === before.conflicts && kept.rejected === before.rejected
  return all ? before : kept
}

function alike<T>(before: T[], now: T[]): T[] {
  if (before.length !== now.length) return now
  return now.length === 0 || JSON.stringify(before) === JSON.stringify(now) ? before : now
}

function progress(
  entry: Entry,
  news: News,
  maxRetries: number,
): Pick<WaitingEntry, "attempts" | "state"> & Pick<Partial<WaitingEntry>, "error"> {
  const held = news.held.find(([collection, id]) => collection === entry.collection && id === entry.id)?.[2]
  const whole = news.sending.find(([collection]) => collection === entry.collection)?.[1]
  const makesRoom = entry.op === "delete" || entry.op === "read"
  const full = makesRoom ? undefined : news.full.find(([collection]) => collection === entry.collection)?.[1]
  if (full) return { attempts: full.failures, state: "waiting for the server", error: full.problem }
  const trouble = held ?? (whole?.problem ? whole : undefined)
  const failures = entry.tried ? (trouble?.failures ?? 0) : 0
  // The one on its way is a try, and none that failed.
  const attempts = failures + (entry.tried && !held && isSending(entry, news) ? 1 : 0)
  const failed = trouble?.problem ?? null
  const state =
    failed && failures >= maxRetries ? "waiting for the server" : isSending(entry, news) ? "sending" : "queued"
  return { attempts, state, ...(failed && entry.tried && { error: failed }) }
}

function isSending(entry: Entry, news: News): boolean {
  return entry.tried && news.busy.includes(entry.collection)
}

/** What the document is called: by its label field, or what it is one of. */
function title(mirror: Mirror, entry: Entry): string {
  const doc = (mirror.get(entry.collection, entry.id) ?? entry.current ?? entry.fields) as Record<string, unknown>
  const { label = "", noun } = declared(entry.collection)
  const name = doc[label] ?? entry.fields[label]
  return typeof name === "string" && name ? name.slice(0, 80) : `${noun[0]?.toUpperCase()}${noun.slice(1)}`
}
