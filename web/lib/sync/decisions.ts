import type { CollectionName } from "@/lib/documents"
import { supersede, without } from "@/lib/sync/edits"
import { type Entry, type NewEntry, newEntry, over } from "@/lib/sync/entry"
import { isSet, settable } from "@/lib/sync/normal"
import type { Step, Store } from "@/lib/sync/store"
import type { Decision, FieldConflict, Fields } from "@/lib/sync/view"

/** What this device wants of a field in the end: a later edit that waits behind the parked one counts. */
export function wanted(conflict: FieldConflict, entry: Entry, lane: readonly Entry[]): unknown {
  let mine = conflict.mine
  for (const later of lane) {
    if (later.seq <= entry.seq || later.op !== "update") continue
    if (conflict.field === "*") {
      if (mine !== null) mine = over(mine as Fields, later.fields)
    } else if (conflict.field.startsWith("custom.")) {
      const key = conflict.field.slice("custom.".length)
      const custom = later.fields.custom as Fields | null | undefined
      if (custom && key in custom) mine = custom[key]
    } else if (conflict.field in later.fields) mine = later.fields[conflict.field]
  }
  return mine
}

/**
 * A person's decision. What didn't conflict goes again as it was, on its old base; what did goes on the document that
 * the person saw. Both are new mutations, and what waits behind counts them as its own.
 */
export function decide(store: Store, entry: Entry, decision: Decision, now: number): Promise<void> {
  return parked(store, entry, async (step, lane, present) => {
    const whole = present.conflicts.some((conflict) => conflict.field === "*")
    const decided: Fields = {}
    for (const conflict of present.conflicts) {
      const choice = decision[conflict.field]
      if (!choice) throw new Error(`${conflict.field} isn't decided`)
      if ("value" in choice) choose(decided, conflict.field, choice.value)
      else if (choice.take === "mine") choose(decided, conflict.field, wanted(conflict, present, lane))
    }
    await step.dropEntries([present.seq])
    const next = lane.find((later) => later.seq > present.seq)?.seq ?? present.seq + 1
    const made = whole ? overWhole(present, decided, now) : split(present, decided, now)
    const entries = made.map((one, at) => ({ ...one, seq: present.seq + ((next - present.seq) * at) / 2 }))
    await step.putEntries(entries)
    const mine = whole ? present.conflicts.map((conflict) => wanted(conflict, present, lane) as Fields | null) : []
    const names = whole ? Object.keys(mine[0] ?? {}) : present.conflicts.map((conflict) => conflict.field)
    const own = entries.map((one) => one.mutation)
    await supersede(step, lane, present.seq, own, names)
  })
}

/** Takes a parked edit away. With a creation all that was built on it goes: the document was never there. */
export function discard(store: Store, entry: Entry): Promise<void> {
  return parked(store, entry, async (step, lane, present) => {
    const all = (present.op === "create" || present.op === "restore") && present.state === "rejected"
    await step.dropEntries(all ? lane.map((one) => one.seq) : [present.seq])
  })
}

/** Sends what was refused once more, as a new mutation: the server repeats its answers to the old one. */
export function retry(store: Store, entry: Entry): Promise<void> {
  return parked(store, entry, async (step, lane, present) => {
    if (present.state !== "rejected") return
    const again: Entry = { ...present, mutation: crypto.randomUUID(), state: "waiting", tried: false, problem: null }
    await step.putEntries([again])
    await supersede(step, lane, again.seq, [again.mutation], [])
  })
}

function parked(
  store: Store,
  entry: Entry,
  work: (step: Step, lane: Entry[], present: Entry) => Promise<void>,
): Promise<void> {
  return store.step(async (step) => {
    const lane = await step.lane(entry.collection, entry.id)
    const present = lane.find((one) => one.mutation === entry.mutation)
    if (present && (present.state === "conflict" || present.state === "rejected")) await work(step, lane, present)
  })
}

function choose(into: Fields, field: string, value: unknown): void {
  if (field.startsWith("custom."))
    into.custom = { ...(into.custom as Fields), [field.slice("custom.".length)]: value ?? null }
  else into[field] = value
}

function split(entry: Entry, decided: Fields, now: number) {
  const rest = without(
    entry.fields,
    entry.conflicts.map((conflict) => conflict.field),
  )
  const made: NewEntry[] = []
  if (Object.keys(rest).length > 0)
    made.push(fresh(entry, { fields: rest, base: entry.base, after: entry.after, seen: entry.seen, decides: null }))
  if (Object.keys(decided).length > 0) made.push(onCurrent(entry, decided, now, made[0]?.mutation))
  return made
}

/** The document as a whole is in question: it was deleted, brought back, or made by another too. */
function overWhole(entry: Entry, decided: Fields, now: number) {
  if (!("*" in decided)) return []
  const mine = decided["*"] as Fields | null
  if (mine === null) return entry.current ? [onCurrent({ ...entry, op: "delete" }, {}, now)] : []
  if (entry.current) return [onCurrent({ ...entry, op: "update" }, reconciled(entry, mine), now)]
  const base = entry.conflicts.find((conflict) => conflict.field === "*")?.base
  const before = typeof base === "object" && base !== null ? settable(entry.collection, base) : {}
  return [fresh(entry, { op: "create", fields: over(before, mine), base: null, after: [], seen: null, since: now })]
}

/** Sets as wanted were made on another base: what was added and removed there is done to the present ones. */
function reconciled(entry: Entry, mine: Fields): Fields {
  const base = entry.conflicts.find((conflict) => conflict.field === "*")?.base as Fields | null | undefined
  const current = entry.current as unknown as Fields
  const result = { ...mine }
  for (const [field, value] of Object.entries(mine)) {
    const seen = base?.[field]
    const theirs = current[field]
    if (!isSet(entry.collection as CollectionName, field)) continue
    if (!Array.isArray(value) || !Array.isArray(seen) || !Array.isArray(theirs)) continue
    const removed = seen.filter((one) => !value.includes(one))
    result[field] = [
      ...new Set([...theirs.filter((one) => !removed.includes(one)), ...value.filter((one) => !seen.includes(one))]),
    ]
  }
  return result
}

function onCurrent(entry: Entry, fields: Fields, now: number, after?: string) {
  const current = entry.current
  return fresh(entry, {
    fields,
    base: current?.version ?? 0,
    after: after ? [...entry.after, after].slice(-500) : entry.after,
    seen: current && { version: current.version, updatedAt: current.updatedAt },
    since: now,
  })
}

function fresh(entry: Entry, changes: Partial<Entry> & Pick<Entry, "fields" | "base" | "after">) {
  const { collection, id, op, epoch, since } = entry
  return newEntry({
    collection,
    id,
    op,
    epoch,
    since,
    mutation: crypto.randomUUID(),
    decides: entry.mutation,
    ...changes,
  })
}
