import type { AnyDocument, CollectionName } from "@/lib/documents"
import { asProblem, isFull, type Problem } from "@/lib/problem"
import type { Holding } from "@/lib/sync/disk"
import { type Entry, isMap } from "@/lib/sync/entry"
import { document, isVersion } from "@/lib/sync/normal"
import type { Step, Store } from "@/lib/sync/store"
import type { FieldConflict } from "@/lib/sync/view"

/** The server's answer to one mutation. */
export interface Result {
  mutation: string
  status: number
  version: number | null
  document: AnyDocument | null
  problem: Problem | null
  conflicts: FieldConflict[]
  current: AnyDocument | null
  /** Something of it was left out, for the answer would have been too long: it is to be read. */
  omitted: boolean
}

/** The answer to a batch; null when it isn't one, or not the answer to these mutations. */
export function results(body: unknown, sent: readonly Entry[]): { results: Result[]; version: number } | null {
  if (!isMap(body) || !Array.isArray(body.results) || body.results.length !== sent.length) return null
  const read = body.results.map(result)
  if (!read.every((one, at) => one !== null && one.mutation === sent[at]?.mutation)) return null
  return { results: read as Result[], version: isVersion(body.version) ? body.version : 0 }
}

function result(body: unknown): Result | null {
  if (!isMap(body) || typeof body.mutation !== "string" || typeof body.status !== "number") return null
  const doc = body.document == null ? null : document(body.document)
  if (body.document != null && doc === null) return null
  const problem = isMap(body.problem) ? body.problem : {}
  const conflicts = Array.isArray(problem.conflicts) ? problem.conflicts : []
  return {
    mutation: body.mutation.toLowerCase(),
    status: body.status,
    version: isVersion(body.version) ? body.version : (doc?.version ?? null),
    document: doc,
    problem: body.status < 300 ? null : asProblem(problem, body.status),
    conflicts: conflicts.filter((one) => isMap(one) && typeof one.field === "string"),
    current: document(problem.current),
    omitted: [body, problem, ...conflicts].some((one) => isMap(one) && one.omitted === true),
  }
}

/** What an answer means for its entry. */
export type Verdict = "done" | "conflict" | "rejected" | "later" | "trouble" | "full"

/** An edit that met another's; any other 409 is a refusal (the record of a present member, …). */
const MET: ReadonlySet<string> = new Set(["conflict", "already_exists"])

export function verdict(op: Entry["op"], { status, problem }: Result): Verdict {
  if (status >= 200 && status < 300) return "done"
  // What is there again needn't be restored.
  if (status === 409 && !MET.has(problem?.code ?? "")) return "rejected"
  if (status === 409) return op === "restore" ? "done" : "conflict"
  // What is gone can't be read or deleted any more: nothing is left to decide.
  if (status === 404) return op === "read" || op === "delete" ? "done" : op === "restore" ? "rejected" : "conflict"
  if (isFull(problem)) return "full"
  // Said of the person, not of the edit.
  if (problem?.code === "no_workspace") return "trouble"
  if (status === 424) return "later"
  // 401, 408, 425, 429 and 5xx say nothing of the edit itself.
  if (status >= 500 || [401, 408, 425, 429].includes(status)) return "trouble"
  return "rejected"
}

/** Notes the answers, all in one step. An entry that was settled or replaced meanwhile is left as it is. */
export function settle(
  store: Store,
  collection: CollectionName,
  sent: readonly Entry[],
  answer: { results: Result[]; version: number },
): Promise<void> {
  return store.step(async (step) => {
    const [present, held] = await Promise.all([step.entries(sent.map((entry) => entry.seq)), step.holding(collection)])
    const now = new Map(present.map((entry) => [entry.mutation, entry]))
    const changed: Entry[] = []
    const gone: number[] = []
    const lanes = (entry: Entry) => step.lane(entry.collection, entry.id)
    for (const result of answer.results) {
      const entry = now.get(result.mutation)
      if (entry?.state !== "waiting") continue
      switch (verdict(entry.op, result)) {
        case "done": {
          const version = result.version ?? answer.version
          if (held.complete && version <= held.version) gone.push(entry.seq)
          else changed.push({ ...entry, state: "answered", epoch: life(held), version, receipt: result.document })
          // It went before what waits of its document, to make room: that has nothing to do any more.
          if (entry.op === "delete") gone.push(...waiting(await lanes(entry), (seq) => seq < entry.seq).map(seqOf))
          if (entry.op === "restore") changed.push(...rebased(await lanes(entry), entry, version, life(held), result))
          break
        }
        case "conflict":
          changed.push(await conflicting(step, entry, result))
          break
        case "rejected":
          changed.push({ ...entry, state: "rejected", problem: result.problem })
      }
    }
    await Promise.all([step.dropEntries(gone), step.putEntries(changed)])
  })
}

const seqOf = (entry: Entry) => entry.seq

function waiting(lane: readonly Entry[], at: (seq: number) => boolean): Entry[] {
  return lane.filter((entry) => at(entry.seq) && entry.state === "waiting")
}

/** What was edited on a document that was about to be restored stands on the restored one. */
function rebased(
  lane: readonly Entry[],
  restored: Entry,
  base: number,
  epoch: string | null,
  { document: doc }: Result,
): Entry[] {
  const seen = doc && { version: doc.version, updatedAt: doc.updatedAt }
  return waiting(lane, (seq) => seq > restored.seq)
    .filter((entry) => !entry.tried && entry.base !== null)
    .map((entry) => ({ ...entry, base, epoch, seen }))
}

/** In which life of the collection an answer was given; while it is being found out, the former one's: to be asked again. */
function life(held: Holding): string | null {
  return held.epoch ?? held.formerEpoch
}

async function conflicting(step: Step, entry: Entry, result: Result): Promise<Entry> {
  const row = await step.row(entry.collection, entry.id)
  const parked: Entry = { ...entry, state: "conflict", problem: result.problem, current: result.current }
  if (result.conflicts.length > 0) return { ...parked, conflicts: result.conflicts }
  const mine = entry.op === "delete" ? null : entry.fields
  if (result.status === 404)
    return { ...parked, conflicts: [{ field: "*", base: row?.doc ?? null, mine, theirs: null }] }
  const theirs = result.current ?? row?.doc ?? null
  return { ...parked, current: theirs, conflicts: [{ field: "*", base: null, mine, theirs }] }
}
