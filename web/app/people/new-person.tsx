import { Person } from "@/app/fetched-pages"
import { NewRecord } from "@/app/records/new-record"
import { useEmployees } from "@/contexts/employee-context"
import { PEOPLE } from "./people"

export default function NewPerson() {
  const { addEmployee, getEmployee } = useEmployees()
  return <NewRecord screen={PEOPLE} add={addEmployee} get={getEmployee} fetchNext={Person.fetch} />
}
