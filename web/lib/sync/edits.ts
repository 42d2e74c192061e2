import { declared } from "@/lib/declaration"
import type { AnyDocument, CollectionName } from "@/lib/documents"
import type { Holding, Row } from "@/lib/sync/disk"
import type { DraftRow } from "@/lib/sync/drafts"
import { type Entry, newEntry, over } from "@/lib/sync/entry"
import { known, sight } from "@/lib/sync/sight"
import type { Step, Store } from "@/lib/sync/store"
import { type Given, type Seen, sorted } from "@/lib/sync/typed"
import type { Fields, Op } from "@/lib/sync/view"

export interface Edit {
  collection: CollectionName
  op: Op
  id: string
  fields: Fields
  /** Of a restoration: the document as it was, where this device doesn't hold it any more. */
  was?: AnyDocument
  /** What the person had before them when they began; by default what is there now. */
  on?: Seen
  /** What they had typed, and is this edit from now on. */
  spent?: readonly DraftRow[]
}

/** A form's Save. */
export interface Save extends Given {
  collection: CollectionName
  id: string
}

export interface Making {
  mutation: string
  user: string
  now: number
  laneLimit: number
}

/** Local input that can't be: it is told at once and never queued. */
export class EditRefused extends Error {
  override readonly name = "EditRefused"
}

/** Queues an edit; null when there was nothing to queue. */
export function makeEdit(store: Store, edit: Edit, making: Making): Promise<Entry | null> {
  const { spent = [] } = edit
  return store.step(
    async (step) => {
      const made = await queue(step, edit, making)
      await step.spend(spent)
      return made
    },
    spent.length > 0 ? ["drafts"] : [],
  )
}

/** Queues what a form has to save: at most two edits, since what was overtaken goes on another base. */
export function makeSave(store: Store, save: Save, making: Making, second: string): Promise<void> {
  const { collection, id, typed, spent } = save
  const work = async (step: Step) => {
    const [row, lane, holding] = await Promise.all([
      step.row(collection, id),
      step.lane(collection, id),
      step.holding(collection),
    ])
    const seen = sight(collection, row, lane, making.user)
    if (!seen) throw new EditRefused(`${id} is not there`)
    const { plain, overtaken, on } = sorted(collection, seen as unknown as Fields, typed, holding.epoch)
    if (Object.keys(plain).length > 0) await queue(step, { collection, op: "update", id, fields: plain }, making)
    if (on) await queue(step, { collection, op: "update", id, fields: overtaken, on }, { ...making, mutation: second })
    await step.spend(spent)
  }
  return store.step(work, ["drafts"])
}

/** What is to be seen of a document: edits that begin now are made on it. */
export function seenNow(row: Row | undefined, lane: readonly Entry[], holding: Holding): Seen {
  const doc = known(row, lane)
  return {
    doc: doc && { version: doc.version, updatedAt: doc.updatedAt },
    after: lane.map((entry) => entry.mutation),
    epoch: row && row.generation !== holding.generation ? holding.formerEpoch : holding.epoch,
  }
}

async function queue(step: Step, edit: Edit, making: Making): Promise<Entry | null> {
  const { collection, id, op, fields } = edit
  const [row, lane, holding] = await Promise.all([
    step.row(collection, id),
    step.lane(collection, id),
    step.holding(collection),
  ])
  const seen = sight(collection, row, lane, making.user)
  if (op === "restore") return restore(step, edit, making, row, lane, seen !== null)
  if (op === "create" && seen) throw new EditRefused(`${id} is there already`)
  if (op !== "create" && !seen) throw new EditRefused(`${id} is not there`)
  if (op === "read" && lane.some((entry) => entry.op === "read" && entry.state === "waiting")) return null
  if (op === "delete" && lane[0]?.op === "create" && lane[0].state === "rejected") {
    await step.dropEntries(lane.map((entry) => entry.seq))
    return null
  }
  if (op === "update") {
    const corrected = await correct(step, lane, edit, making.mutation)
    if (corrected) return corrected
    const last = lane.at(-1)
    const full = lane.length >= making.laneLimit && !edit.on
    if (full && last?.op === "update" && last.state === "waiting" && !last.tried) {
      const folded = { ...last, fields: over(last.fields, fields) }
      await step.putEntries([folded])
      return folded
    }
  }
  const now = seenNow(row, lane, holding)
  const on = edit.on ?? now
  const based = op === "update" || (op === "delete" && !declared(collection).deletesWithoutBase)
  return step.append(
    newEntry({
      collection,
      id,
      op,
      fields,
      mutation: making.mutation,
      base: based ? (on.doc?.version ?? 0) : null,
      // Own edits that were made since then are no reason to ask.
      after: together(on.after, now.after),
      epoch: on.epoch,
      seen: on.doc,
      since: making.now,
    }),
  )
}

const together = (some: readonly string[], more: readonly string[]) => [...new Set([...some, ...more])].slice(-500)

/** Brings back what was deleted. A deletion that never left is simply taken back. */
async function restore(
  step: Step,
  { collection, id, was }: Edit,
  { mutation, user, now }: Making,
  row: Row | undefined,
  lane: readonly Entry[],
  isThere: boolean,
): Promise<Entry | null> {
  if (isThere) return null
  const last = lane.at(-1)
  if (last?.op === "delete" && last.state === "waiting" && !last.tried) {
    await step.dropEntries([last.seq])
    return null
  }
  const before = last?.op === "delete" ? sight(collection, row, lane.slice(0, -1), user) : null
  const { sync: _, ...held } = before ?? { sync: null }
  const known = before ? (held as AnyDocument) : (was ?? (await step.gone(collection, id))?.doc ?? null)
  const holding = await step.holding(collection)
  const after = lane.map((entry) => entry.mutation)
  const { epoch } = holding
  return step.append(
    newEntry({ collection, id, op: "restore", fields: {}, was: known, mutation, base: null, after, epoch, since: now }),
  )
}

/** A further edit of what the server refused mends it: it goes again, as a new mutation, with the new values. */
async function correct(
  step: Step,
  lane: readonly Entry[],
  { fields, on }: Edit,
  mutation: string,
): Promise<Entry | undefined> {
  const refused = lane.find((entry) => entry.state === "rejected" && (entry.op === "create" || entry.op === "update"))
  if (!refused) return undefined
  // Both go as one, so on the older of what the two were made on.
  const older = on && refused.base !== null && (on.doc?.version ?? 0) < refused.base
  const again: Entry = {
    ...refused,
    ...(older && {
      base: on.doc?.version ?? 0,
      seen: on.doc,
      epoch: on.epoch,
      after: together(on.after, refused.after),
    }),
    mutation,
    fields: over(refused.fields, fields),
    state: "waiting",
    tried: false,
    problem: null,
  }
  await step.putEntries([again])
  await supersede(step, lane, again.seq, [mutation], Object.keys(fields))
  return again
}

/**
 * Edits behind `seq` count `own` as mutations of theirs, and lose the fields that are `decided` now. What is left of
 * one is another request, so it gets another mutation; the server never did the old one, for it stood behind one that
 * is parked.
 */
export async function supersede(
  step: Step,
  lane: readonly Entry[],
  seq: number,
  own: string[],
  decided: string[],
): Promise<void> {
  for (const later of lane) {
    if (later.seq <= seq || later.state !== "waiting") continue
    const after = [...later.after, ...own].slice(-500)
    const fields = later.op === "update" ? without(later.fields, decided) : later.fields
    if (JSON.stringify(fields) === JSON.stringify(later.fields)) await step.putEntries([{ ...later, after }])
    else if (Object.keys(fields).length === 0) await step.dropEntries([later.seq])
    else await step.putEntries([{ ...later, after, fields, tried: false, mutation: crypto.randomUUID() }])
  }
}

/** `custom.k` names one key of the map. */
export function without(fields: Fields, names: string[]): Fields {
  const rest = { ...fields }
  for (const name of names) {
    if (name.startsWith("custom.") && rest.custom) {
      const custom = { ...(rest.custom as Fields) }
      delete custom[name.slice("custom.".length)]
      rest.custom = custom
      if (Object.keys(custom).length === 0) delete rest.custom
    } else delete rest[name]
  }
  return rest
}
