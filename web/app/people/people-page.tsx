import { NativeSelect, Paper, Text, TextInput } from "@mantine/core"
import { memo, useDeferredValue, useMemo } from "react"
import { Link } from "wouter"
import { t } from "@/app/strings"
import { useQuestion } from "@/app/use-question"
import { ChoiceMark } from "@/components/choice-mark"
import { Empty } from "@/components/empty"
import { choice, EMPLOYEE_STATUSES } from "@/components/fields"
import { IconAdd, IconPeople, IconSearch } from "@/components/icons"
import { ButtonLink } from "@/components/link"
import { Page } from "@/components/page"
import { Person } from "@/components/person"
import { ProblemAlert } from "@/components/problem-alert"
import { RecordState } from "@/components/record-state"
import { WindowRows } from "@/components/window-rows"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import type { Employee, EmployeeStatus } from "@/lib/documents"
import { may } from "@/lib/may"
import type { Synced } from "@/lib/sync/view"
import classes from "./people.module.css"
import { type PeopleQuery, readPeopleQuery, writePeopleQuery } from "./people-query"
import { findPeople } from "./person-draft"

const STATUSES = [
  { value: "", label: t.people.anyStatus },
  ...EMPLOYEE_STATUSES.map((value) => ({ value, label: choice(value) })),
]

export default function PeoplePage() {
  const { employees, isLoading, error } = useEmployees()
  const { user } = useAuth()
  const [query, setQuery] = useQuestion<PeopleQuery>(readPeopleQuery, writePeopleQuery)
  const { text, status } = query
  const asked = useDeferredValue(text)
  const found = useMemo(() => findPeople(employees, asked, status), [employees, asked, status])
  if (isLoading && employees.length === 0) return <WorkspaceLoadingSkeleton />
  return (
    <Page
      title={t.people.title}
      about={<span role="status">{t.people.count(found.length, employees.length)}</span>}
      actions={
        may(user, "create", "employees") && (
          <ButtonLink to="/people/new" leftSection={<IconAdd size={17} />}>
            {t.people.new}
          </ButtonLink>
        )
      }
    >
      <ProblemAlert problem={error} />
      <div className={classes.filters}>
        <TextInput
          type="search"
          className={classes.search}
          aria-label={t.people.search}
          placeholder={t.people.searchHint}
          leftSection={<IconSearch size={17} />}
          value={text}
          onChange={(e) => setQuery({ ...query, text: e.currentTarget.value })}
        />
        <NativeSelect
          aria-label={t.fields.employees.status ?? ""}
          data={STATUSES}
          value={status ?? ""}
          onChange={(e) => setQuery({ ...query, status: (e.currentTarget.value || null) as EmployeeStatus | null })}
        />
      </div>
      {found.length === 0 ? (
        <Empty
          icon={employees.length === 0 ? IconPeople : IconSearch}
          title={employees.length === 0 ? t.people.empty : t.people.none}
          text={employees.length === 0 ? t.people.emptyText : t.people.noneText}
        />
      ) : (
        <Paper role="list" aria-label={t.people.title} className={classes.list}>
          <WindowRows
            items={found}
            rowHeight={64}
            row={(person) => <Row person={person} me={person.userId === user?.id} />}
          />
        </Paper>
      )}
    </Page>
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
