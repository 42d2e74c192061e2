import { describe, expect, it } from "vitest"
import { t } from "@/app/strings"
import { fieldLabel, told } from "./fields"
import { initials, namesOf } from "./names"
import { explain, fieldErrors, problemOf } from "./problem-of"
import { summary } from "./sync-summary"

const names = namesOf([{ id: "p1", name: "Anna", userId: "u1" } as never])

describe("values in words", () => {
  it("names people, choices and own fields", () => {
    expect(told("jobs", "assigneeIds", ["p1", "gone"], names)).toBe(`Anna, ${t.people.someone}`)
    expect(told("jobs", "status", "in_progress", names)).toBe("In progress")
    expect(told("jobs", "custom", { meter: "A1", key: true }, names)).toBe("meter: A1, key: Yes")
    expect(fieldLabel("jobs", "custom.meter")).toBe("meter")
  })
  it("says when there is none", () => {
    for (const none of [null, undefined, "", [], {}]) expect(told("jobs", "tags", none, names)).toBe("(empty)")
  })
  it("breaks at nothing that a server may send", () => {
    for (const odd of [1, "x", true, ["a"], { a: 1 }])
      for (const field of ["status", "price", "dueAt", "tags", "custom", "assigneeIds", "unknown"])
        expect(typeof told("jobs", field, odd, names)).toBe("string")
  })
  it("keeps every digit of an amount", () => {
    expect(told("jobs", "price", { amount: "123456789012345.6789", currency: "EUR" }, names)).toContain("345.6789")
    expect(told("jobs", "price", { amount: "1", currency: "??" }, names)).toBe("1 ??")
  })
  it("draws initials", () => expect([initials("Élif de Souza"), initials("Bo"), initials("")]).toEqual(["ÉS", "B", ""]))
})

describe("problems in words", () => {
  it("tells the server's, the network's and anything thrown", () => {
    expect(explain(problemOf({ problem: { status: 401, code: "bad_credentials", title: "" } }))).toBe(
      t.problem.codes.bad_credentials,
    )
    expect(explain({ status: 0, code: "unreachable", title: "" })).toBe(t.problem.unreachable)
    expect(explain(problemOf(new Error("disk")))).toBe("disk")
    expect(explain(problemOf(null))).toBe(t.problem.generic)
  })
  it("brings each to its field, a part's to the whole too", () => {
    const problem = { status: 422, code: "invalid", title: "", errors: [{ field: "price.amount", message: "no" }] }
    expect(fieldErrors(problem)).toEqual({ "price.amount": "No", price: "No" })
  })
})

describe("the one thing about syncing that matters most", () => {
  const quiet = {
    jobs: false,
    employees: false,
    notifications: false,
    chat: false,
    online: true,
    stream: "live" as const,
    leader: true,
    unsent: 0,
    full: false,
    conflicts: 0,
    lastSyncedAt: 1,
    error: null,
  }
  it.each([
    [{}, 0, 0, false, t.sync.allSaved],
    [{ unsent: 3 }, 0, 0, false, t.sync.sending(3)],
    [{ online: false, unsent: 3 }, 0, 0, false, `${t.sync.offline} · ${t.sync.waitingCount(3)}`],
    [{ online: false }, 1, 0, false, t.sync.conflicts(1)],
    [{}, 0, 2, false, t.sync.rejectedCount(2)],
    [{}, 1, 2, true, t.sync.needsSignIn],
  ])("%j, %i in conflict, %i refused", (change, conflicts, rejected, signedOut, text) =>
    expect(summary({ ...quiet, ...change }, { conflicts, rejected }, signedOut).text).toBe(text),
  )
})
