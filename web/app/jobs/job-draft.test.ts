import { describe, expect, it } from "vitest"
import { t } from "@/app/strings"
import type { Job } from "@/lib/documents"
import { checkJob, draftOf, fieldsOf, type JobDraft, NEW_JOB, newJob } from "./job-draft"

const stored: Job = {
  id: "j",
  version: 3,
  createdAt: "",
  createdBy: "",
  updatedAt: "",
  updatedBy: "",
  title: "Roof",
  description: null,
  status: "scheduled",
  priority: "high",
  customer: "Adler",
  location: null,
  assigneeIds: ["p1"],
  tags: ["tin"],
  scheduledAt: "2026-03-01T08:30:00.000Z",
  dueAt: null,
  estimatedMinutes: 90,
  price: { amount: "12.5000", currency: "EUR" },
  custom: { meter: "A1", floor: 3 },
}
const ALL = Object.keys(NEW_JOB) as (keyof JobDraft)[]

describe("a job's form", () => {
  it("gives back what it was given", () => {
    expect(stored).toMatchObject(fieldsOf(draftOf(stored), ALL))
  })
  it("sends only what was changed; empty means cleared", () => {
    const draft = { ...draftOf(stored), customer: " ", price: { amount: "", currency: "EUR" } }
    expect(fieldsOf(draft, ["customer", "price"])).toEqual({ customer: null, price: null })
  })
  it("makes a new job of what was filled in", () => {
    expect(newJob({ ...NEW_JOB, title: " Roof ", tags: ["a"] }, ["title", "tags"])).toEqual({
      title: "Roof",
      tags: ["a"],
    })
  })
})

describe("what is wrong is told at its field", () => {
  const check = (change: Partial<JobDraft>) => checkJob({ ...NEW_JOB, title: "Roof", ...change })

  it("nothing is", () => expect(check({})).toEqual({}))
  it("a title is needed", () => expect(check({ title: "  " })).toEqual({ title: t.check.required }))
  it("lengths are counted as the server does", () => {
    expect(check({ title: "😀".repeat(500) })).toEqual({})
    expect(check({ title: "😀".repeat(501) })).toEqual({ title: t.check.tooLong(1000) })
    expect(check({ title: "x".repeat(1001) })).toEqual({ title: t.check.tooLong(1000) })
  })
  it.each(["1,5", "01", "1.23456", "-", "1e3"])("%s is no amount", (amount) =>
    expect(check({ price: { amount, currency: "EUR" } })).toEqual({ "price.amount": t.check.amount }),
  )
  it("a price has a currency", () =>
    expect(check({ price: { amount: "1", currency: "EU" } })).toEqual({ "price.currency": t.check.currency }))
  it("minutes are whole", () =>
    expect(check({ estimatedMinutes: "1.5" })).toEqual({ estimatedMinutes: t.check.minutes }))
  it("nothing is due before it starts", () =>
    expect(check({ scheduledAt: "2026-01-02T10:00", dueAt: "2026-01-01T10:00" })).toEqual({ dueAt: t.check.dueFirst }))
  it("own fields have distinct names and values of their kind", () => {
    const custom = [
      { key: "a", kind: "number" as const, text: "x" },
      { key: "a", kind: "json" as const, text: "{" },
      { key: "", kind: "text" as const, text: "" },
    ]
    expect(check({ custom })).toEqual({
      "custom.0.text": t.check.number,
      "custom.1.key": t.check.keyTwice,
      "custom.1.text": t.check.json,
      "custom.2.key": t.check.keyEmpty,
    })
  })
})
