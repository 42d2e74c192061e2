import { describe, expect, test } from "vitest"
import { t } from "@/app/strings"
import { checkText } from "@/components/drafts"
import { COLLECTIONS, type FieldDeclaration } from "@/lib/declaration"
import type { CollectionName } from "@/lib/documents"
import { asProblem, isEnd, isFull, ProblemError } from "@/lib/problem"
import { positionText } from "@/lib/sync/feed"
import { type Frame, FrameReader } from "@/lib/sync/stream"
import { positionsIn } from "@/lib/sync/testing/model-backend"
import { ModelScope } from "@/lib/sync/testing/model-scope"
import { vectors } from "@/lib/sync/testing/vectors"

/** The server's tests read the same tables: what it does, the client expects and the model server does, too. */

interface Row {
  field: string
  base: unknown
  theirs: unknown
  mine: unknown
  result: unknown
  each: number
  /** Its numbers have more digits than a double. */
  exact?: true
}
type Table = "conflicts" | "merges" | "untouched" | "withoutBase" | "overfull"
const merging = vectors<{ fields: Record<string, FieldDeclaration> } & Record<Table, Row[]>>("merging")
const rows = (table: Table) =>
  merging[table].filter(({ exact }) => !exact).map((row) => [JSON.stringify(row), row] as const)

class Trial {
  private readonly scope = new ModelScope("notes", "epoch", merging.fields)
  private mutations = 0
  readonly id = "00000000-0000-4000-8000-000000000001"

  private do(user: string, op: "create" | "update", base: number | null, fields: Record<string, unknown>) {
    return this.scope.mutate(user, { mutation: `m${++this.mutations}`, op, id: this.id, base, fields })
  }

  create = (user: string, fields: Record<string, unknown>) => this.do(user, "create", null, fields)
  edit = (user: string, base: number | null, fields: Record<string, unknown>) => this.do(user, "update", base, fields)
  get version() {
    return this.scope.version
  }
  field = (name: string) => this.scope.documents.get(this.id)?.[name]
  get last() {
    return this.scope.log.at(-1)
  }
}

describe("the model server merges as the server does", () => {
  const both = ({ field, base, theirs, mine }: Row) => {
    const trial = new Trial()
    trial.create("me", { title: "t", [field]: base })
    trial.edit("they", 1, { [field]: theirs })
    return { trial, told: trial.edit("me", 1, { [field]: mine }) }
  }

  test.each(rows("conflicts"))("%s conflicts", (_, row) => {
    const { trial, told } = both(row)
    expect(told.status).toBe(409)
    expect(trial.version).toBe(2)
    const field = row.field === "custom" ? "custom.k" : row.field
    expect(told.problem?.conflicts).toMatchObject([{ field, theirsVersion: 2, theirsBy: "they" }])
  })

  test.each(rows("merges"))("%s", (_, row) => {
    const { trial, told } = both(row)
    expect(told.status).toBe(200)
    expect(trial.field(row.field)).toEqual(row.result)
  })

  test.each(rows("untouched"))("%s on what nobody else touched", (_, { field, mine }) => {
    const trial = new Trial()
    trial.create("me", { title: "t", tags: ["a"], custom: {} })
    trial.edit("they", 1, field === "minutes" ? { title: "u" } : { minutes: 3 })
    expect(trial.edit("me", 1, { [field]: mine }).status).toBe(200)
    expect(trial.field(field)).toEqual(mine)
    expect(trial.last?.fields).toEqual([field])
  })

  test.each(rows("withoutBase"))("without a base %s wins", (_, { field, mine, result }) => {
    const trial = new Trial()
    trial.create("me", { title: "t", tags: ["a"], custom: { k: 1 }, status: "lost" })
    expect(trial.edit("me", null, { [field]: mine }).status).toBe(200)
    expect(trial.field(field)).toEqual(result)
  })

  test.each(rows("overfull"))("%s", (_, { field, theirs, mine, each }) => {
    const many = (start: unknown) => {
      const words = Array.from({ length: each }, (_, n) => `${start}${n}`)
      return { [field]: field === "custom" ? Object.fromEntries(words.map((word) => [word, 1])) : words }
    }
    const trial = new Trial()
    trial.create("me", { title: "t" })
    trial.edit("they", 1, many(theirs))
    const told = trial.edit("me", 1, many(mine))
    expect(told.status).toBe(409)
    expect(told.problem?.conflicts).toMatchObject([{ field, theirsBy: "they" }])
    expect(trial.version).toBe(2)
  })
})

test.each(vectors<{ texts: { piece: string; times: number; max: number; fits: boolean }[] }>("text-lengths").texts)(
  "$times of $piece fit into $max characters: $fits",
  ({ piece, times, max, fits }) => expect(checkText(piece.repeat(times), max)).toBe(fits ? null : t.check.tooLong(max)),
)

describe("positions", () => {
  type Position = { text: string; versions: Record<string, number> }
  const { positions, alsoRead } = vectors<{ positions: Position[]; alsoRead: Position[] }>("positions")
  test.each(positions)("$text is written", ({ text, versions }) =>
    expect(positionText(COLLECTIONS.flatMap((name) => (name in versions ? [[name, versions[name] ?? 0]] : [])))).toBe(
      text,
    ),
  )
  test.each([...positions, ...alsoRead])("$text is read by the model server", ({ text, versions }) => {
    const read = [...positionsIn(text)].filter(([name]) => COLLECTIONS.includes(name as CollectionName))
    expect(Object.fromEntries(read)).toEqual(versions)
  })
})

test.each(vectors<{ frames: { frame: string; text: string; read: Frame | null }[] }>("frames").frames)(
  "a frame is read: $frame",
  ({ text, read }) => {
    const frames: Frame[] = []
    new FrameReader({ frame: (frame) => frames.push(frame), retry: () => {} }).push(text)
    expect(frames).toEqual(read ? [read] : [])
  },
)

describe("problems", () => {
  const { problems } = vectors<{ problems: { code: string; status: number }[] }>("problems")
  const errors = problems.map(({ code, status }) => new ProblemError(asProblem({ code, title: code, status }, status)))
  const codes = (judged: (error: ProblemError) => boolean) => errors.filter(judged).map(({ problem }) => problem.code)

  test("each keeps its code and status", () =>
    expect(errors.map(({ problem: { code, status } }) => ({ code, status }))).toEqual(problems))
  test("what the client does something about is among them", () => {
    expect(codes(isEnd)).toEqual(["session_ended", "no_workspace"])
    expect(codes(({ problem }) => isFull(problem))).toEqual(["over_quota"])
  })
})
