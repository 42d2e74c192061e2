import { expect, test } from "vitest"
import { type Entry, newEntry } from "@/lib/sync/entry"
import { mutation, plan } from "@/lib/sync/planning"

let seq = 0
function entry(id: string, more: Partial<Entry> = {}): Entry {
  const made = { collection: "jobs" as const, id, op: "update" as const, base: 1, after: [], since: 0 }
  return { ...newEntry({ ...made, mutation: `m${++seq}`, fields: { title: "x" } }), seq, ...more }
}

const BOUNDS = { count: 500, bytes: 1_000_000 }
const none = () => false

test("in order; behind a parked edit its own document's wait, no other's", () => {
  const [a, b, c, d] = [entry("1"), entry("2", { state: "conflict" }), entry("2"), entry("1")]
  expect(plan([a, b, c, d], none, BOUNDS)).toEqual([a, d])
})

test("what was answered is neither sent again nor in the way", () => {
  const [a, b] = [entry("1", { state: "answered" }), entry("1")]
  expect(plan([a, b], none, BOUNDS)).toEqual([b])
})

test("a held document waits, the others go on (F23)", () => {
  const [a, b] = [entry("1"), entry("2")]
  expect(plan([a, b], (id) => id === "1", BOUNDS)).toEqual([b])
})

test("no more than the server takes, in mutations and in bytes", () => {
  const many = Array.from({ length: 700 }, () => entry("1"))
  expect(plan(many, none, BOUNDS)).toHaveLength(500)
  const large = Array.from({ length: 40 }, (_, n) => entry(`${n}`, { fields: { description: "ü".repeat(30_000) } }))
  const planned = plan(large, none, BOUNDS)
  expect(JSON.stringify({ mutations: planned.map(mutation) }).length).toBeGreaterThan(480_000)
  expect(new TextEncoder().encode(JSON.stringify({ mutations: planned.map(mutation) })).length).toBeLessThanOrEqual(
    BOUNDS.bytes,
  )
  expect(plan([entry("1", { fields: { description: "x".repeat(2_000_000) } })], none, BOUNDS)).toHaveLength(1)
})
