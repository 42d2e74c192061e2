import { t } from "@/app/strings"
import { type CustomRow, checkCustom, customOf, rowsOf } from "@/components/custom-draft"
import { type Checks, checkText, checkTime, checkWords, faults, orEmpty, orNull } from "@/components/drafts"
import type { User } from "@/lib/account"
import type { Employee, EmployeeFields, EmployeeStatus } from "@/lib/documents"
import { may } from "@/lib/may"
import { byId } from "@/lib/order"

/** An employee as the form has it. */
export interface PersonDraft {
  name: string
  title: string
  department: string
  status: EmployeeStatus
  email: string
  phone: string
  skills: string[]
  hiredOn: string
  custom: CustomRow[]
}

export const NEW_PERSON: PersonDraft = {
  name: "",
  title: "",
  department: "",
  status: "active",
  email: "",
  phone: "",
  skills: [],
  hiredOn: "",
  custom: [],
}

export function draftOf(employee: Employee): PersonDraft {
  return {
    name: employee.name,
    title: orEmpty(employee.title),
    department: orEmpty(employee.department),
    status: employee.status,
    email: orEmpty(employee.email),
    phone: orEmpty(employee.phone),
    skills: employee.skills,
    hiredOn: orEmpty(employee.hiredOn),
    custom: rowsOf(employee.custom),
  }
}

type Changes = { [K in keyof EmployeeFields]?: EmployeeFields[K] | null }

export function fieldsOf(draft: PersonDraft, changed: readonly (keyof PersonDraft)[]): Changes {
  const all: { [K in keyof PersonDraft]: () => Changes[K] } = {
    name: () => draft.name.trim(),
    title: () => orNull(draft.title),
    department: () => orNull(draft.department),
    status: () => draft.status,
    email: () => orNull(draft.email),
    phone: () => orNull(draft.phone),
    skills: () => draft.skills,
    hiredOn: () => orNull(draft.hiredOn),
    custom: () => customOf(draft.custom),
  }
  return Object.fromEntries(changed.map((field) => [field, all[field]()]))
}

export function newPerson(
  draft: PersonDraft,
  changed: readonly (keyof PersonDraft)[],
): Partial<EmployeeFields> & { name: string } {
  return { ...(fieldsOf(draft, changed) as Partial<EmployeeFields>), name: draft.name.trim() }
}

const EMAIL = /^[^\s@]+@[^\s@]+$/

export function checkPerson(draft: PersonDraft): Checks {
  const email = draft.email.trim()
  return {
    ...faults({
      name: checkText(draft.name, 1000, true),
      title: checkText(draft.title, 1000),
      department: checkText(draft.department, 1000),
      email: email && !EMAIL.test(email) ? t.check.email : checkText(email, 320),
      phone: checkText(draft.phone, 100),
      skills: checkWords(draft.skills),
      hiredOn: checkTime(draft.hiredOn && `${draft.hiredOn}T00:00`),
    }),
    ...checkCustom(draft.custom),
  }
}

/** What the asker may change of the record: everything, some of their own, nothing. */
export function mayChange(employee: Employee | null, user: Pick<User, "id" | "role">): (keyof PersonDraft)[] {
  if (may(user, "delete", "employees")) return Object.keys(NEW_PERSON) as (keyof PersonDraft)[]
  return may(user, "update", "employees", employee) ? ["phone", "email", "skills", "custom"] : []
}

/** Those that have every word, by name. */
export function findPeople<T extends Employee>(people: readonly T[], text: string, status: EmployeeStatus | null): T[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return people
    .filter((person) => !status || person.status === status)
    .filter((person) => {
      const about = [person.name, person.title, person.department, person.email, person.phone, ...person.skills]
        .join("\n")
        .toLocaleLowerCase()
      return words.every((word) => about.includes(word))
    })
    .sort((a, b) => a.name.localeCompare(b.name) || byId(a, b))
}
