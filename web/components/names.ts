import { useMemo } from "react"
import { t } from "@/app/strings"
import { useAuth } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import type { Employee } from "@/lib/documents"

export interface Names {
  ofUser(userId: string): string
  ofEmployee(employeeId: string): string
}

const NOBODY = "00000000-0000-0000-0000-000000000000"

export function namesOf(employees: readonly Employee[], user?: { id: string; name: string } | null): Names {
  const users = new Map<string, string>()
  const people = new Map<string, string>()
  if (user) users.set(user.id, user.name)
  for (const employee of employees) {
    people.set(employee.id, employee.name)
    if (employee.userId) users.set(employee.userId, employee.name)
  }
  return {
    ofUser: (id) => (id === NOBODY ? t.people.system : (users.get(id) ?? t.people.former)),
    ofEmployee: (id) => people.get(id) ?? t.people.someone,
  }
}

/** Who is behind an id. */
export function useNames(): Names {
  const { employees } = useEmployees()
  const { user } = useAuth()
  return useMemo(() => namesOf(employees, user), [employees, user])
}

/** Two letters that stand for a name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "")
  return letters.join("").toUpperCase()
}
