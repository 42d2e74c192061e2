import { EMPLOYEE_STATUSES } from "@/components/fields"
import type { EmployeeStatus } from "@/lib/documents"

/** Whom a person wants to see. */
export interface PeopleQuery {
  text: string
  status: EmployeeStatus | null
}

export function readPeopleQuery(search: string): PeopleQuery {
  const given = new URLSearchParams(search)
  const status = given.get("status")
  return { text: given.get("q") ?? "", status: EMPLOYEE_STATUSES.find((each) => each === status) ?? null }
}

export function writePeopleQuery({ text, status }: PeopleQuery): string {
  return new URLSearchParams({ ...(text && { q: text }), ...(status && { status }) }).toString()
}
