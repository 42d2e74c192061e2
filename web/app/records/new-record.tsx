import { Stack } from "@mantine/core"
import { useMemo } from "react"
import { useLocation } from "wouter"
import { useEdits } from "@/components/edits"
import { FormBar } from "@/components/form-bar"
import { NotAllowed } from "@/components/not-allowed"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { changeable, checkDraft, type Draft, emptyDraft, fieldsOf } from "@/components/record-draft"
import { leaveFocus } from "@/components/refocus"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import { type User, useAuth } from "@/contexts/auth-context"
import type { Actions, NewFields } from "@/contexts/records"
import type { CollectionName } from "@/lib/documents"
import { may } from "@/lib/may"
import { RecordFields, type Values } from "./record-fields"
import type { RecordRow, RecordScreen } from "./screen"

interface Props<C extends CollectionName> {
  screen: RecordScreen<C>
  add: Actions<C>["add"]
  get: Actions<C>["get"]
  /** Who types on must not meet a screen that is still being fetched. */
  fetchNext(): Promise<unknown>
}

/** The form for a new record, for those who may add one. */
export function NewRecord<C extends CollectionName>(props: Props<C>) {
  const { user } = useAuth()
  const { collection, words, place } = props.screen
  return user && may(user, "create", collection) ? (
    <NewRecordForm {...props} user={user} />
  ) : (
    <NotAllowed title={words.notAllowed} text={words.notAllowedText} to={place} place={words.title} />
  )
}

function NewRecordForm<C extends CollectionName>({ screen, add, get, fetchNext, user }: Props<C> & { user: User }) {
  const { collection, words, place } = screen
  const [, go] = useLocation()
  const base = useMemo(() => emptyDraft(collection) as Values, [collection])
  const edits = useEdits<Values>(base, `${collection}/new`)
  const form = useSubmit(
    () => checkDraft(collection, edits.values as Draft<C>),
    async () => {
      const fields = fieldsOf(collection, edits.values as Draft<C>, edits.changed as (keyof Draft<C>)[])
      const record: RecordRow = await add(fields as NewFields<C>, edits.given({}).spent)
      await fetchNext().catch(() => {})
      edits.saved(() => get(record.id), { collection, id: record.id })
      toast(words.saved)
      leaveFocus()
      go(`${place}/${record.id}`, { replace: true })
    },
  )
  return (
    <Page title={words.new}>
      <form onSubmit={form.submit} noValidate>
        <Stack maw="46rem">
          <ProblemAlert problem={form.problem} />
          <RecordFields
            screen={screen}
            values={edits.values}
            set={edits.set}
            typing={edits.typing}
            errors={form.errors}
            may={changeable(collection, null, user)}
            hint={() => null}
          />
          <FormBar dirty={edits.changed.length > 0} busy={form.busy} restored={edits.restored} onReset={edits.reset} />
        </Stack>
      </form>
    </Page>
  )
}
