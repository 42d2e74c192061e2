import { Text } from "@mantine/core"
import { memo } from "react"
import { Link } from "wouter"
import { RecordList } from "@/app/records/record-list"
import classes from "@/app/records/records.module.css"
import { t } from "@/app/strings"
import { ChoiceMark } from "@/components/choice-mark"
import { Person } from "@/components/person"
import { RecordState } from "@/components/record-state"
import { useAuth } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import type { Employee } from "@/lib/documents"
import type { Synced } from "@/lib/sync/view"
import { PEOPLE } from "./people"

export default function PeoplePage() {
  const { employees, isLoading, error } = useEmployees()
  const { user } = useAuth()
  return (
    <RecordList
      screen={PEOPLE}
      records={employees}
      isLoading={isLoading}
      error={error}
      row={(person) => <Row person={person} me={person.userId === user?.id} />}
    />
  )
}

const Row = memo(function Row({ person, me }: { person: Synced<Employee>; me: boolean }) {
  return (
    <div role="listitem" className={classes.row}>
      <Person name={person.name} size={36} />
      <div className={classes.who}>
        <Link href={`/people/${person.id}`} className={classes.link}>
          {person.name}
        </Link>
        {me && (
          <Text span size="xs" c="dimmed" ml={6}>
            {t.people.you}
          </Text>
        )}
        <Text size="sm" c="dimmed" truncate>
          {[person.title, person.department].filter(Boolean).join(" · ")}
        </Text>
      </div>
      <Text size="sm" c="dimmed" truncate className={classes.reach}>
        {person.phone ?? person.email}
      </Text>
      <span className={classes.status}>
        <ChoiceMark value={person.status} />
      </span>
      <span className={classes.state}>
        <RecordState sync={person.sync} compact />
      </span>
    </div>
  )
})
