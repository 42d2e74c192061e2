import { describe, expect, it } from "vitest"
import type { ConflictEntry } from "@/lib/sync/view"
import { decisionOf, isWhole, openFields, wholeKind } from "./choices"

const entry = (fields: string[], change: Partial<ConflictEntry> = {}): ConflictEntry => ({
  id: "e",
  collection: "jobs",
  documentId: "d",
  title: "Roof",
  at: 0,
  op: "update",
  current: {},
  conflicts: fields.map((field) => ({ field, base: 1, mine: 2, theirs: 3 })),
  ...change,
})

describe("a decision", () => {
  const two = entry(["status", "price"])
  it("waits until every field is decided", () => {
    expect(openFields(two, { status: { take: "mine" } })).toEqual(["price"])
    expect(decisionOf(two, { status: { take: "mine" } })).toBeNull()
  })
  it("takes a side or another value, empty included", () => {
    expect(decisionOf(two, { status: { take: "theirs" }, price: { take: "other", value: null } })).toEqual({
      status: { take: "theirs" },
      price: { value: null },
    })
  })
})

it("tells how a whole record came into conflict", () => {
  expect(isWhole(entry(["*"]))).toBe(true)
  expect(wholeKind(entry(["*"], { current: null }))).toBe("deleted")
  expect(wholeKind(entry(["*"], { op: "delete" }))).toBe("edited")
  expect(wholeKind(entry(["*"]))).toBe("replaced")
})
