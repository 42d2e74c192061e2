import { type Records, recordContext } from "@/contexts/records"
import type { Employee } from "@/lib/documents"
import type { Synced } from "@/lib/sync/view"

export interface Me {
  /** The record of who is signed in. */
  me: Synced<Employee> | undefined
}
export type EmployeesValue = Records<"employees"> & Me

const context = recordContext(
  "employees",
  (employees, user): Me => ({ me: user ? employees.find((employee) => employee.userId === user.id) : undefined }),
)

export const EmployeeProvider = context.Provider

export const useEmployees = context.useRecords
