import { kindOf } from "@/components/fields"
import type { ConflictEntry, Decision, FieldConflict } from "@/lib/sync/view"

/** What a person has chosen so far, by field. */
export type Choice = { take: "mine" } | { take: "theirs" } | { take: "both" } | { take: "other"; value: unknown }
export type Choices = Record<string, Choice>

export const isWhole = (entry: ConflictEntry) => entry.conflicts.some(({ field }) => field === "*")

export const openFields = (entry: ConflictEntry, choices: Choices): string[] =>
  entry.conflicts.map(({ field }) => field).filter((field) => !choices[field])

/** Of two texts, one after the other: theirs first, as it was there first. Null: these aren't two texts. */
export function bothOf(entry: Pick<ConflictEntry, "collection">, conflict: FieldConflict): string | null {
  const { field, mine, theirs } = conflict
  if (kindOf(entry.collection, field) !== "text") return null
  if (typeof mine !== "string" || typeof theirs !== "string" || !mine.trim() || !theirs.trim()) return null
  const long = field === "description" || field === "text" || mine.includes("\n") || theirs.includes("\n")
  return [theirs, mine].join(long ? "\n\n" : " / ")
}

/** The decision as the queue takes it; null while a field is open. */
export function decisionOf(entry: ConflictEntry, choices: Choices): Decision | null {
  const decision: Decision = {}
  for (const conflict of entry.conflicts) {
    const { field } = conflict
    const choice = choices[field]
    if (!choice) return null
    if (choice.take === "both") decision[field] = { value: bothOf(entry, conflict) ?? conflict.mine }
    else decision[field] = choice.take === "other" ? { value: choice.value } : { take: choice.take }
  }
  return decision
}

/** Of a whole record: the fields that somebody changed, each with what was there before. */
export function changesIn(entry: ConflictEntry): Map<string, unknown> {
  const whole = entry.conflicts.find(({ field }) => field === "*")
  const before = asDocument(whole?.base)
  const after = entry.op === "delete" ? entry.current : asDocument(whole?.mine)
  const changed = new Map<string, unknown>()
  if (!before || !after) return changed
  for (const field of new Set([...Object.keys(after), ...(entry.op === "delete" ? Object.keys(before) : [])]))
    if (JSON.stringify(after[field] ?? null) !== JSON.stringify(before[field] ?? null))
      changed.set(field, before[field] ?? null)
  return changed
}

function asDocument(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null
}

/** How a whole document came into conflict. */
export function wholeKind(entry: ConflictEntry): "deleted" | "edited" | "replaced" {
  if (entry.current === null) return "deleted"
  return entry.op === "delete" ? "edited" : "replaced"
}
