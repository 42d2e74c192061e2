import { Alert, Stack } from "@mantine/core"
import { useMemo, useRef } from "react"
import { t } from "@/app/strings"
import { only, overtakenKeys } from "@/components/custom-draft"
import { useEdits } from "@/components/edits"
import { told } from "@/components/fields"
import { FormBar } from "@/components/form-bar"
import { Meanwhile } from "@/components/meanwhile"
import { useNames } from "@/components/names"
import { ProblemAlert } from "@/components/problem-alert"
import { fieldErrors } from "@/components/problem-of"
import { useRefocus } from "@/components/refocus"
import { useRejected } from "@/components/rejected"
import { RejectedAlert } from "@/components/rejected-alert"
import { attempt, Review } from "@/components/review"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import type { User } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import type { Employee } from "@/lib/documents"
import { checkPerson, draftOf, fieldsOf, mayChange, type PersonDraft } from "./person-draft"
import { PersonFields } from "./person-fields"

/** An employee's form, within what the asker may change. */
export function PersonForm({ person, user }: { person: Employee; user: User }) {
  const { saveEmployee, getEmployee } = useEmployees()
  const names = useNames()
  const rejected = useRejected("employees", person.id)
  const base = useMemo(() => draftOf(person), [person])
  const under = useMemo(() => ({ collection: "employees" as const, id: person.id, doc: person }), [person])
  const edits = useEdits(base, `employees/${person.id}`, under)
  const self = useRef<HTMLFormElement>(null)
  useRefocus(self)
  const may = mayChange(person, user)
  const form = useSubmit(
    () => checkPerson(edits.values),
    async () => {
      await saveEmployee(person.id, edits.given(fieldsOf(edits.raw, edits.changed)))
      edits.saved(() => getEmployee(person.id))
      toast(t.people.saved)
    },
  )
  const refused = Object.assign({}, ...rejected.map(({ problem }) => fieldErrors(problem)))
  const { overtaken, raw, typed } = edits
  const from = (typed.custom?.from ?? {}) as Employee["custom"]
  const contested = overtaken.includes("custom") ? overtakenKeys({ rows: raw.custom, from }, person.custom) : []
  const theirs = (field: keyof PersonDraft) => (field === "custom" ? only(person.custom, contested) : person[field])
  const mine = (field: keyof PersonDraft) => {
    const value = attempt(() => fieldsOf(raw, [field])[field], raw[field])
    return field === "custom" ? only(value as Employee["custom"], contested) : value
  }
  const hint = (field: keyof PersonDraft) =>
    overtaken.includes(field) && (
      <Meanwhile value={told("employees", field, theirs(field), names)} onTake={() => edits.drop(field)} />
    )
  return (
    <form ref={self} onSubmit={form.submit} noValidate>
      <Stack>
        {may.length < Object.keys(base).length && (
          <Alert variant="light" color="gray">
            {may.length > 0 ? t.form.ownRecord : t.form.readOnly}
          </Alert>
        )}
        <RejectedAlert entries={rejected} />
        <ProblemAlert problem={form.problem} />
        <PersonFields
          values={edits.values}
          set={edits.set}
          typing={edits.typing}
          errors={{ ...refused, ...form.errors }}
          may={may}
          hint={hint}
        />
        {may.length > 0 && (
          <FormBar
            dirty={edits.changed.length > 0}
            busy={form.busy}
            restored={edits.restored}
            overtaken={overtaken.length}
            review={
              <Review
                collection="employees"
                fields={overtaken.map((field) => ({ field, mine: mine(field), theirs: theirs(field) }))}
                onTake={(field) => edits.drop(field as keyof PersonDraft)}
                onKeep={(field) => edits.keep(field as keyof PersonDraft)}
              />
            }
            onReset={edits.reset}
          />
        )}
      </Stack>
    </form>
  )
}
