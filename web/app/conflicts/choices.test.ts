import { describe, expect, it } from "vitest"
import type { ConflictEntry } from "@/lib/sync/view"
import { bothOf, changesIn, decisionOf, isWhole, openFields, wholeKind } from "./choices"

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

describe("keeping both", () => {
  const met = (field: string, mine: unknown, theirs: unknown, collection: "jobs" | "chat" = "jobs") =>
    bothOf({ collection }, { field, base: null, mine, theirs })
  it("puts two texts one after the other, long ones apart", () => {
    expect(met("description", "Mine", "Theirs")).toBe("Theirs\n\nMine")
    expect(met("text", "Mine", "Theirs", "chat")).toBe("Theirs\n\nMine")
    expect(met("customer", "Byron", "Lovelace")).toBe("Lovelace / Byron")
    expect(met("custom.note", "Mine", "Theirs")).toBe("Theirs / Mine")
  })
  it("is offered for nothing else", () => {
    for (const [field, mine, theirs] of [
      ["status", "done", "draft"],
      ["dueAt", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"],
      ["estimatedMinutes", 1, 2],
      ["description", "", "Theirs"],
      ["description", null, "Theirs"],
    ] as const)
      expect(met(field, mine, theirs)).toBeNull()
  })
  it("is a value of its own", () => {
    const conflict = { field: "description", base: null, mine: "Mine", theirs: "Theirs" }
    expect(decisionOf(entry([], { conflicts: [conflict] }), { description: { take: "both" } })).toEqual({
      description: { value: "Theirs\n\nMine" },
    })
  })
})

it("knows what changed of a whole record, and what was there before", () => {
  const base = { title: "Roof", customer: "Byron", tags: ["a"] }
  const deleting = entry([], {
    op: "delete",
    current: { title: "Roof", customer: "Lovelace", tags: ["a"] },
    conflicts: [{ field: "*", base, mine: null, theirs: null }],
  })
  expect([...changesIn(deleting)]).toEqual([["customer", "Byron"]])
  const editing = entry([], {
    current: null,
    conflicts: [{ field: "*", base, mine: { title: "Wall" }, theirs: null }],
  })
  expect([...changesIn(editing)]).toEqual([["title", "Roof"]])
})
