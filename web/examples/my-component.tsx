import { useJobs } from "@/contexts/job-context"
import { useEmployees } from "@/contexts/employee-context"

export function MyComponent() {
  const { jobs, isLoading } = useJobs()
  const { employees } = useEmployees()

  if (isLoading) return <LoadingSpinner />

  return (
    <div>
      <h1>Jobs: {jobs.length}</h1>
      <h1>Employees: {employees.length}</h1>
    </div>
  )
}
