import { expect, test } from "vitest"
import type { Role } from "@/lib/account"
import type { CollectionName } from "@/lib/documents"
import { type Action, invitable, may } from "@/lib/may"
import { asUser } from "@/lib/session"

const ME = "00000000-0000-4000-b000-000000000001"
const OTHER = "00000000-0000-4000-b000-000000000002"

/** Of the table in docs/protocol/accounts.md: what each role may do to what it made itself, and to what another made. */
const TABLE: [CollectionName, Action, Record<Role, [own: boolean, others: boolean]>][] = [
  ["jobs", "update", { viewer: [false, false], member: [true, true], manager: [true, true], owner: [true, true] }],
  ["jobs", "restore", { viewer: [false, false], member: [true, true], manager: [true, true], owner: [true, true] }],
  ["jobs", "delete", { viewer: [false, false], member: [true, false], manager: [true, true], owner: [true, true] }],
  ["chat", "create", { viewer: [false, false], member: [true, true], manager: [true, true], owner: [true, true] }],
  ["chat", "update", { viewer: [false, false], member: [true, false], manager: [true, false], owner: [true, false] }],
  ["chat", "delete", { viewer: [false, false], member: [true, false], manager: [true, true], owner: [true, true] }],
  [
    "employees",
    "create",
    { viewer: [false, false], member: [false, false], manager: [true, true], owner: [true, true] },
  ],
  [
    "employees",
    "update",
    { viewer: [false, false], member: [true, false], manager: [true, true], owner: [true, true] },
  ],
  [
    "employees",
    "delete",
    { viewer: [false, false], member: [false, false], manager: [true, true], owner: [true, true] },
  ],
]

test.each(TABLE)("%s: who may %s", (collection, action, roles) => {
  for (const [role, [own, others]] of Object.entries(roles) as [Role, [boolean, boolean]][]) {
    const user = { id: ME, role }
    const made = (id: string) => ({ createdBy: id, userId: id })
    expect(may(user, action, collection, made(ME)), `${role}, own`).toBe(own)
    expect(may(user, action, collection, made(OTHER)), `${role}, another's`).toBe(others)
  }
})

test("a role that isn't known here counts as viewer", () => {
  const user = asUser({ id: ME, role: "auditor", workspace: { id: OTHER } })
  expect(user?.role).toBe("viewer")
  expect(may(user, "create", "jobs")).toBe(false)
})

test("who invites whom", () => {
  expect(invitable({ role: "owner" }).toSorted()).toEqual(["manager", "member", "owner", "viewer"])
  expect(invitable({ role: "manager" }).toSorted()).toEqual(["member", "viewer"])
  for (const role of ["member", "viewer"] as const) expect(invitable({ role })).toEqual([])
})
