import type { ConflictEntry, Decision } from "@/lib/sync/view"

/** What a person has chosen so far, by field. */
export type Choice = { take: "mine" } | { take: "theirs" } | { take: "other"; value: unknown }
export type Choices = Record<string, Choice>

export const isWhole = (entry: ConflictEntry) => entry.conflicts.some(({ field }) => field === "*")

export const openFields = (entry: ConflictEntry, choices: Choices): string[] =>
  entry.conflicts.map(({ field }) => field).filter((field) => !choices[field])

/** The decision as the queue takes it; null while a field is open. */
export function decisionOf(entry: ConflictEntry, choices: Choices): Decision | null {
  const decision: Decision = {}
  for (const { field } of entry.conflicts) {
    const choice = choices[field]
    if (!choice) return null
    decision[field] = choice.take === "other" ? { value: choice.value } : { take: choice.take }
  }
  return decision
}

/** How a whole document came into conflict. */
export function wholeKind(entry: ConflictEntry): "deleted" | "edited" | "replaced" {
  if (entry.current === null) return "deleted"
  return entry.op === "delete" ? "edited" : "replaced"
}
