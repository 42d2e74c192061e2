/** RFC 9457, as docs/protocol/errors.md has it. `status` 0: no answer came at all. */
export interface Problem {
  status: number
  code: string
  title: string
  detail?: string
  errors?: { field: string; message: string }[]
  /** The server asks this device to erase what it holds of who is asking. */
  wipe?: true
}

/** What a foreign or broken body leaves of a problem. */
export function asProblem(body: unknown, status: number): Problem {
  const given = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>
  const problem: Problem = {
    status,
    code: typeof given.code === "string" ? given.code : "unknown",
    title: typeof given.title === "string" ? given.title : `The server answered ${status}`,
  }
  if (typeof given.detail === "string") problem.detail = given.detail
  if (given.wipe === true && (status === 401 || status === 403)) problem.wipe = true
  if (Array.isArray(given.errors))
    problem.errors = given.errors
      .filter((one) => typeof one?.field === "string")
      .map((one) => ({ field: one.field, message: String(one.message ?? "") }))
  return problem
}

/** The request failed; `problem` says why. */
export class ProblemError extends Error {
  override readonly name = "ProblemError"
  constructor(
    readonly problem: Problem,
    /** How long the server asks to wait, in milliseconds. */
    readonly retryAfter: number | null = null,
  ) {
    super(problem.detail ?? problem.title)
  }
}

export const UNREACHABLE: Problem = { status: 0, code: "unreachable", title: "The server can't be reached" }
export const FOREIGN: Problem = { status: 0, code: "foreign", title: "Something else answered in the server's place" }
export const SEALED: Problem = { status: 401, code: "sealed", title: "Somebody else is signed in on this device" }

/** The session is over, or another person's: nothing goes on until its owner signs in. */
export function isEnd(e: unknown): e is ProblemError {
  return e instanceof ProblemError && (e.problem.wipe === true || ENDS.has(e.problem.code))
}
const ENDS: ReadonlySet<string> = new Set(["session_ended", "sealed", "no_workspace"])

/** There is no more room for what is new: 403, but no word on the edit itself. */
export function isFull(problem: Problem | null): boolean {
  return problem?.status === 403 && problem.code === "over_quota"
}
