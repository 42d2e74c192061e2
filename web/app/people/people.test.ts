import { describe, expect, it } from "vitest"
import { findRecords } from "@/app/records/record-query"
import { t } from "@/app/strings"
import { changeable, checkDraft, type Draft, draftOf, emptyDraft, fieldsOf } from "@/components/record-draft"
import type { Employee } from "@/lib/documents"
import { PEOPLE } from "./people"

const NEW_PERSON = emptyDraft("employees")
const checkPerson = (draft: Draft<"employees">) => checkDraft("employees", draft)
const mayChange = (person: Employee, user: Parameters<typeof changeable>[2]) => changeable("employees", person, user)
const findPeople = (all: Employee[], text: string, status: string | null) => findRecords(PEOPLE, all, text, status)

const person = (name: string, fields: Partial<Employee> = {}) =>
  ({ ...NEW_PERSON, id: name, userId: null, custom: {}, skills: [], ...fields, name }) as unknown as Employee

describe("who may change what of a record", () => {
  const record = person("Anna", { userId: "u1" })
  it("an owner: everything", () => expect(mayChange(record, { id: "x", role: "owner" })).toHaveLength(9))
  it("a member: how to reach them, skills and own fields, of their own record", () => {
    expect(mayChange(record, { id: "u1", role: "member" })).toEqual(["phone", "email", "skills", "custom"])
    expect(mayChange(record, { id: "u2", role: "member" })).toEqual([])
    expect(mayChange(person("Ben"), { id: "u2", role: "member" })).toEqual([])
  })
})

it("checks addresses and names", () => {
  expect(checkPerson({ ...NEW_PERSON, email: "nobody" })).toEqual({ name: t.check.required, email: t.check.email })
  expect(checkPerson({ ...NEW_PERSON, name: "Anna", hiredOn: "2026-13-01" })).toEqual({ hiredOn: t.check.date })
})

it("sends a cleared date as null", () => {
  const draft = { ...draftOf("employees", person("Anna", { hiredOn: "2026-01-01" })), hiredOn: "" }
  expect(fieldsOf("employees", draft, ["hiredOn"])).toEqual({ hiredOn: null })
})

it("finds people by any of what is known, in order of their names", () => {
  const all = [person("Zoe", { skills: ["welding"] }), person("Anna", { department: "Welding shop" }), person("Ben")]
  expect(findPeople(all, "weld", null).map(({ name }) => name)).toEqual(["Anna", "Zoe"])
})
