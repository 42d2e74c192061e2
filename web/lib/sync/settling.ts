import type { AnyDocument, CollectionName } from "@/lib/documents"
import { asProblem, type Problem } from "@/lib/problem"
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
  }
}

/** What an answer means for its entry. */
export type Verdict = "done" | "conflict" | "rejected" | "later" | "trouble"

export function verdict(op: Entry["op"], { status }: Result): Verdict {
  if (status >= 200 && status < 300) return "done"
  if (status === 409) return "conflict"
  // What is gone can't be read or deleted any more: nothing is left to decide.
  if (status === 404) return op === "read" || op === "delete" ? "done" : "conflict"
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
  return store.step(collection, async (step) => {
    const [present, held] = await Promise.all([step.entries(sent.map((entry) => entry.seq)), step.holding(collection)])
    const now = new Map(present.map((entry) => [entry.mutation, entry]))
    const changed: Entry[] = []
    const gone: number[] = []
    for (const result of answer.results) {
      const entry = now.get(result.mutation)
      if (entry?.state !== "waiting") continue
      switch (verdict(entry.op, result)) {
        case "done": {
          const version = result.version ?? answer.version
          if (held.complete && version <= held.version) gone.push(entry.seq)
          else changed.push({ ...entry, state: "answered", epoch: life(held), version, receipt: result.document })
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
