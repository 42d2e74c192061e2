import { NativeSelect, Paper, TextInput } from "@mantine/core"
import { type ReactNode, useDeferredValue, useMemo } from "react"
import { useQuestion } from "@/app/use-question"
import { Empty } from "@/components/empty"
import { choice, choicesOf, fieldLabel } from "@/components/fields"
import { IconAdd, IconSearch } from "@/components/icons"
import { ButtonLink } from "@/components/link"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { WindowRows } from "@/components/window-rows"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"
import type { CollectionName } from "@/lib/documents"
import { may } from "@/lib/may"
import type { Problem } from "@/lib/problem"
import { findRecords, readRecordQuery, writeRecordQuery } from "./record-query"
import classes from "./records.module.css"
import type { RecordRow, RecordScreen } from "./screen"

/** The records of a collection: searched, narrowed by a choice, in order of what they are called. */
export function RecordList<C extends CollectionName, R extends RecordRow>(props: {
  screen: RecordScreen<C>
  records: readonly R[]
  isLoading: boolean
  error: Problem | null
  row(record: R): ReactNode
}) {
  const { screen, records, isLoading, error, row } = props
  const { collection, words, filter } = screen
  const { user } = useAuth()
  const read = useMemo(() => readRecordQuery(screen), [screen])
  const [query, setQuery] = useQuestion(read, writeRecordQuery)
  const { text, status } = query
  const asked = useDeferredValue(text)
  const found = useMemo(() => findRecords(screen, records, asked, status), [screen, records, asked, status])
  if (isLoading && records.length === 0) return <WorkspaceLoadingSkeleton />
  return (
    <Page
      title={words.title}
      about={<span role="status">{words.count(found.length, records.length)}</span>}
      actions={
        may(user, "create", collection) && (
          <ButtonLink to={`${screen.place}/new`} leftSection={<IconAdd size={17} />}>
            {words.new}
          </ButtonLink>
        )
      }
    >
      <ProblemAlert problem={error} />
      <div className={classes.filters}>
        <TextInput
          type="search"
          className={classes.search}
          aria-label={words.search}
          placeholder={words.searchHint}
          leftSection={<IconSearch size={17} />}
          value={text}
          onChange={(e) => setQuery({ ...query, text: e.currentTarget.value })}
        />
        {filter && (
          <NativeSelect
            aria-label={fieldLabel(collection, filter)}
            data={[
              { value: "", label: words.anyStatus },
              ...choicesOf(collection, filter).map((value) => ({ value, label: choice(value) })),
            ]}
            value={status ?? ""}
            onChange={(e) => setQuery({ ...query, status: e.currentTarget.value || null })}
          />
        )}
      </div>
      {found.length === 0 ? (
        <Empty
          icon={records.length === 0 ? screen.icon : IconSearch}
          title={records.length === 0 ? words.empty : words.none}
          text={records.length === 0 ? words.emptyText : words.noneText}
        />
      ) : (
        <Paper role="list" aria-label={words.title} className={classes.list}>
          <WindowRows items={found} rowHeight={64} row={row} />
        </Paper>
      )}
    </Page>
  )
}
