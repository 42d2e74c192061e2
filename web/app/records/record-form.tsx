import { Alert, Stack } from "@mantine/core"
import { useMemo, useRef } from "react"
import { t } from "@/app/strings"
import type { CustomRow } from "@/components/custom-draft"
import { only, overtakenKeys } from "@/components/custom-draft"
import { useEdits } from "@/components/edits"
import { told } from "@/components/fields"
import { FormBar } from "@/components/form-bar"
import { Meanwhile } from "@/components/meanwhile"
import { useNames } from "@/components/names"
import { ProblemAlert } from "@/components/problem-alert"
import { fieldErrors } from "@/components/problem-of"
import { changeable, checkDraft, type Draft, draftOf, fieldsOf } from "@/components/record-draft"
import { useRefocus } from "@/components/refocus"
import { useRejected } from "@/components/rejected"
import { RejectedAlert } from "@/components/rejected-alert"
import { attempt, Review } from "@/components/review"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import type { User } from "@/contexts/auth-context"
import type { Actions } from "@/contexts/records"
import type { CollectionName, Custom } from "@/lib/documents"
import { RecordFields, type Values } from "./record-fields"
import type { RecordRow, RecordScreen } from "./screen"

/** A record's form, within what the asker may change. It follows the record, but for what is being edited here. */
export function RecordForm<C extends CollectionName>(props: {
  screen: RecordScreen<C>
  record: RecordRow
  user: User
  save: Actions<C>["save"]
  get: Actions<C>["get"]
}) {
  const { screen, record, user, save, get } = props
  const { collection, words } = screen
  const doc = record as unknown as Record<string, unknown>
  const names = useNames()
  const rejected = useRejected(collection, record.id)
  const base = useMemo(() => draftOf(collection, record) as Values, [collection, record])
  const under = useMemo(() => ({ collection, id: record.id, doc: record }), [collection, record])
  const edits = useEdits<Values>(base, `${collection}/${record.id}`, under)
  const self = useRef<HTMLFormElement>(null)
  useRefocus(self)
  const may = changeable(collection, record, user)
  const sent = (draft: Values, fields: readonly string[]) =>
    fieldsOf(collection, draft as Draft<C>, fields as (keyof Draft<C>)[]) as Record<string, unknown>
  const form = useSubmit(
    () => checkDraft(collection, edits.values as Draft<C>),
    async () => {
      await save(record.id, edits.given(sent(edits.raw, edits.changed)))
      edits.saved(() => get(record.id))
      toast(words.saved)
    },
  )
  const refused = Object.assign({}, ...rejected.map(({ problem }) => fieldErrors(problem)))
  const { overtaken, raw, typed } = edits
  const custom = (doc.custom ?? {}) as Custom
  const contested = overtaken.includes("custom")
    ? overtakenKeys({ rows: raw.custom as CustomRow[], from: (typed.custom?.from ?? {}) as Custom }, custom)
    : []
  const theirs = (field: string) => (field === "custom" ? only(custom, contested) : doc[field])
  const mine = (field: string) => {
    const value = attempt(() => sent(raw, [field])[field], raw[field])
    return field === "custom" ? only(value as Custom, contested) : value
  }
  const hint = (field: string) =>
    overtaken.includes(field) && (
      <Meanwhile value={told(collection, field, theirs(field), names)} onTake={() => edits.drop(field)} />
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
        <RecordFields
          screen={screen}
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
                collection={collection}
                fields={overtaken.map((field) => ({ field, mine: mine(field), theirs: theirs(field) }))}
                onTake={edits.drop}
                onKeep={edits.keep}
              />
            }
            onReset={edits.reset}
          />
        )}
      </Stack>
    </form>
  )
}
