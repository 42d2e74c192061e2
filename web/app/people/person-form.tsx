import { Alert, Stack } from "@mantine/core"
import { useMemo } from "react"
import { t } from "@/app/strings"
import { useEdits } from "@/components/edits"
import { told } from "@/components/fields"
import { FormBar } from "@/components/form-bar"
import { Meanwhile } from "@/components/meanwhile"
import { useNames } from "@/components/names"
import { ProblemAlert } from "@/components/problem-alert"
import { fieldErrors } from "@/components/problem-of"
import { useRejected } from "@/components/rejected"
import { RejectedAlert } from "@/components/rejected-alert"
import { toast } from "@/components/toast"
import { useLeaveGuard } from "@/components/use-leave-guard"
import { useSubmit } from "@/components/use-submit"
import type { User } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import type { Employee } from "@/lib/documents"
import { checkPerson, draftOf, fieldsOf, mayChange, type PersonDraft } from "./person-draft"
import { PersonFields } from "./person-fields"

/** An employee's form, within what the asker may change. */
export function PersonForm({ person, user }: { person: Employee; user: User }) {
  const { updateEmployee } = useEmployees()
  const names = useNames()
  const rejected = useRejected("employees", person.id)
  const base = useMemo(() => draftOf(person), [person])
  const edits = useEdits(base)
  const may = mayChange(person, user)
  const form = useSubmit(
    () => checkPerson(edits.values),
    async () => {
      await updateEmployee(person.id, fieldsOf(edits.values, edits.changed, person.custom))
      edits.reset()
      toast(t.people.saved)
    },
  )
  useLeaveGuard(edits.changed.length > 0)
  const refused = Object.assign({}, ...rejected.map(({ problem }) => fieldErrors(problem)))
  const hint = (field: keyof PersonDraft) =>
    edits.overtaken.includes(field) && (
      <Meanwhile value={told("employees", field, person[field], names)} onTake={() => edits.drop(field)} />
    )
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        {user.role !== "owner" && (
          <Alert variant="light" color="gray">
            {may.length > 0 ? t.form.ownRecord : t.form.readOnly}
          </Alert>
        )}
        <RejectedAlert entries={rejected} />
        <ProblemAlert problem={form.problem} />
        <PersonFields
          values={edits.values}
          set={edits.set}
          errors={{ ...refused, ...form.errors }}
          may={may}
          hint={hint}
        />
        {may.length > 0 && <FormBar dirty={edits.changed.length > 0} busy={form.busy} onReset={edits.reset} />}
      </Stack>
    </form>
  )
}
