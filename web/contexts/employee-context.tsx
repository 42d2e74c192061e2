import { createContext, type ReactNode, useContext } from "react"
import type { Employee, EmployeeFields, HistoryEntry } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
import type { Synced } from "@/lib/sync/view"

export interface EmployeesValue {
  employees: Synced<Employee>[]
  isLoading: boolean
  error: Problem | null
  addEmployee(fields: Partial<EmployeeFields> & { name: string; id?: string }): Promise<Employee>
  updateEmployee(id: string, fields: { [K in keyof EmployeeFields]?: EmployeeFields[K] | null }): Promise<void>
  deleteEmployee(id: string): Promise<void>
  getEmployee(id: string): Synced<Employee> | undefined
  /** The record of who is signed in. */
  me: Synced<Employee> | undefined
  history(id: string, before?: number): Promise<HistoryEntry[]>
}

const Context = createContext<EmployeesValue | null>(null)

const unfinished = async (): Promise<never> => {
  throw new Error("unfinished")
}

export function EmployeeProvider({ children }: { children: ReactNode }) {
  const value: EmployeesValue = {
    employees: [],
    isLoading: false,
    error: null,
    addEmployee: unfinished,
    updateEmployee: unfinished,
    deleteEmployee: unfinished,
    getEmployee: () => undefined,
    me: undefined,
    history: unfinished,
  }
  return <Context value={value}>{children}</Context>
}

export function useEmployees(): EmployeesValue {
  const value = useContext(Context)
  if (!value) throw new Error("useEmployees needs an EmployeeProvider around it")
  return value
}
