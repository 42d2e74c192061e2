import { t } from "@/app/strings"
import type { Problem } from "@/lib/problem"

/** What went wrong, of whatever was thrown. */
export function problemOf(thrown: unknown): Problem {
  const problem = (thrown as { problem?: unknown } | null)?.problem ?? thrown
  if (typeof problem === "object" && problem !== null && "code" in problem && "status" in problem) {
    return problem as Problem
  }
  const detail = thrown instanceof Error ? thrown.message : undefined
  return { status: -1, code: "unknown", title: t.problem.generic, ...(detail ? { detail } : {}) }
}

/** The problem in a person's words. */
export function explain(problem: Problem): string {
  if (problem.status === 0) return t.problem.unreachable
  return t.problem.codes[problem.code] ?? problem.detail ?? problem.title ?? t.problem.generic
}

/** The server's word on each field; of a part (`price.amount`, `custom.size`) on the field too. */
export function fieldErrors(problem: Problem | null | undefined): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { field, message: said } of problem?.errors ?? []) {
    const message = said.charAt(0).toUpperCase() + said.slice(1)
    errors[field] ??= message
    const whole = field.split(/[.[]/, 1)[0] ?? field
    errors[whole] ??= message
  }
  return errors
}
