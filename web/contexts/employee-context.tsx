import { createContext, type ReactNode, useContext, useMemo } from "react"
import { useAuth } from "@/contexts/auth-context"
import { edit, history, restore, useCollection, workspace } from "@/contexts/collection"
import { dataSyncService } from "@/lib/data-sync-service"
import type { Employee, EmployeeFields, HistoryEntry } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
import type { DraftRow } from "@/lib/sync/drafts"
import type { Given } from "@/lib/sync/typed"
import type { Synced } from "@/lib/sync/view"

export interface EmployeesValue {
  employees: Synced<Employee>[]
  isLoading: boolean
  error: Problem | null
  /** `spent`: what was typed, and is this record from now on. */
  addEmployee(
    fields: Partial<EmployeeFields> & { name: string; id?: string },
    spent?: readonly DraftRow[],
  ): Promise<Employee>
  /** A form's Save: what the person changed, on what they had before them. */
  saveEmployee(id: string, given: Given): Promise<void>
  updateEmployee(id: string, fields: { [K in keyof EmployeeFields]?: EmployeeFields[K] | null }): Promise<void>
  deleteEmployee(id: string): Promise<void>
  restoreEmployee(id: string, was?: object): Promise<void>
  getEmployee(id: string): Synced<Employee> | undefined
  /** The record of who is signed in. */
  me: Synced<Employee> | undefined
  history(id: string, before?: number): Promise<HistoryEntry[]>
}

const Context = createContext<EmployeesValue | null>(null)

export function EmployeeProvider({ children }: { children: ReactNode }) {
  const { rows: employees, isLoading, error } = useCollection("employees")
  const { user } = useAuth()
  const value = useMemo(() => {
    const me = user ? employees.find((employee) => employee.userId === user.id) : undefined
    return { employees, isLoading, error, me, ...deeds }
  }, [employees, isLoading, error, user])
  return <Context value={value}>{children}</Context>
}

const deeds = {
  addEmployee: (
    { id, ...fields }: Partial<EmployeeFields> & { name: string; id?: string },
    spent?: readonly DraftRow[],
  ) => workspace().create("employees", fields, id, spent),
  saveEmployee: (id: string, given: Given) => workspace().save({ collection: "employees", id, ...given }),
  updateEmployee: (id: string, fields: object) => edit("employees", "update", id, { ...fields }),
  deleteEmployee: (id: string) => edit("employees", "delete", id),
  restoreEmployee: (id: string, was?: object) => restore("employees", id, was),
  getEmployee: (id: string) => dataSyncService.workspace?.get("employees", id),
  history: (id: string, before?: number) => history("employees", id, before),
}

export function useEmployees(): EmployeesValue {
  const value = useContext(Context)
  if (!value) throw new Error("useEmployees needs an EmployeeProvider around it")
  return value
}
