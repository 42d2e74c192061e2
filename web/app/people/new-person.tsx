import { Stack } from "@mantine/core"
import { useLocation } from "wouter"
import { Person } from "@/app/fetched-pages"
import { t } from "@/app/strings"
import { useEdits } from "@/components/edits"
import { FormBar } from "@/components/form-bar"
import { NotAllowed } from "@/components/not-allowed"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { leaveFocus } from "@/components/refocus"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import { type User, useAuth } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import { may } from "@/lib/may"
import { checkPerson, mayChange, NEW_PERSON, newPerson } from "./person-draft"
import { PersonFields } from "./person-fields"

export default function NewPerson() {
  const { user } = useAuth()
  return user && may(user, "create", "employees") ? (
    <NewPersonForm user={user} />
  ) : (
    <NotAllowed title={t.people.notAllowed} text={t.people.notAllowedText} to="/people" place={t.people.title} />
  )
}

function NewPersonForm({ user }: { user: User }) {
  const { addEmployee, getEmployee } = useEmployees()
  const [, go] = useLocation()
  const edits = useEdits(NEW_PERSON, "employees/new")
  const form = useSubmit(
    () => checkPerson(edits.values),
    async () => {
      const person = await addEmployee(newPerson(edits.values, edits.changed), edits.given({}).spent)
      // Who types on must not meet a screen that is still being fetched.
      await Person.fetch().catch(() => {})
      edits.saved(() => getEmployee(person.id), { collection: "employees", id: person.id })
      toast(t.people.saved)
      leaveFocus()
      go(`/people/${person.id}`, { replace: true })
    },
  )
  return (
    <Page title={t.people.new}>
      <form onSubmit={form.submit} noValidate>
        <Stack maw="46rem">
          <ProblemAlert problem={form.problem} />
          <PersonFields
            values={edits.values}
            set={edits.set}
            typing={edits.typing}
            errors={form.errors}
            may={mayChange(null, user)}
            hint={() => null}
          />
          <FormBar dirty={edits.changed.length > 0} busy={form.busy} restored={edits.restored} onReset={edits.reset} />
        </Stack>
      </form>
    </Page>
  )
}
