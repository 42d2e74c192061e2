import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core"
import { useHotkeys } from "@mantine/hooks"
import { useMemo, useRef, useState } from "react"
import { t } from "@/app/strings"
import { choice, JOB_PRIORITIES, JOB_STATUSES } from "@/components/fields"
import { IconClose, IconDown, IconSearch, IconUp } from "@/components/icons"
import { useEmployees } from "@/contexts/employee-context"
import { EVERY_JOB, isFiltered, type JobQuery, NOBODY } from "./job-query"
import classes from "./jobs.module.css"

const choices = (any: string, values: readonly string[]) => [
  { value: "", label: any },
  ...values.map((value) => ({ value, label: choice(value) })),
]
const STATES = [
  { value: "", label: t.jobs.anyState },
  ...(["waiting", "conflict", "rejected"] as const).map((value) => ({ value, label: t.sync[value] })),
]

/** Which jobs are shown. `/` goes to the search. */
export function JobFilters(props: { query: JobQuery; onChange(query: JobQuery): void; board: boolean }) {
  const { query, onChange, board } = props
  const { employees } = useEmployees()
  const search = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  useHotkeys([["/", () => search.current?.focus()]])
  const people = useMemo(
    () => [
      { value: "", label: t.jobs.anybody },
      { value: NOBODY, label: t.jobs.unassigned },
      ...employees
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label) || (a.value < b.value ? -1 : 1)),
    ],
    [employees],
  )
  const put = (change: Partial<JobQuery>) => onChange({ ...query, ...change })
  const others = isFiltered({ ...query, text: "" })
  return (
    <div className={classes.filters} data-open={open || others || undefined}>
      <TextInput
        ref={search}
        type="search"
        className={classes.search}
        aria-label={t.jobs.search}
        placeholder={t.jobs.searchHint}
        leftSection={<IconSearch size={17} />}
        value={query.text}
        onChange={(e) => put({ text: e.currentTarget.value })}
        rightSection={
          query.text && (
            <ActionIcon variant="subtle" color="gray" aria-label={t.jobs.clear} onClick={() => put({ text: "" })}>
              <IconClose size={16} />
            </ActionIcon>
          )
        }
      />
      <Button
        variant="default"
        className={classes.more}
        aria-expanded={open || others}
        rightSection={open || others ? <IconUp size={16} /> : <IconDown size={16} />}
        onClick={() => setOpen(!open)}
      >
        {t.jobs.filters}
      </Button>
      <div className={classes.selects}>
        {!board && (
          <NativeSelect
            aria-label={t.fields.jobs.status ?? ""}
            data={choices(t.jobs.anyStatus, JOB_STATUSES)}
            value={query.status ?? ""}
            onChange={(e) => put({ status: (e.currentTarget.value || null) as JobQuery["status"] })}
          />
        )}
        <NativeSelect
          aria-label={t.fields.jobs.priority ?? ""}
          data={choices(t.jobs.anyPriority, JOB_PRIORITIES)}
          value={query.priority ?? ""}
          onChange={(e) => put({ priority: (e.currentTarget.value || null) as JobQuery["priority"] })}
        />
        <NativeSelect
          aria-label={t.fields.jobs.assigneeIds ?? ""}
          data={people}
          value={query.assignee ?? ""}
          onChange={(e) => put({ assignee: e.currentTarget.value || null })}
        />
        <NativeSelect
          aria-label={t.sync.state}
          data={STATES}
          value={query.state ?? ""}
          onChange={(e) => put({ state: (e.currentTarget.value || null) as JobQuery["state"] })}
        />
        {isFiltered(query) && (
          <Button
            variant="subtle"
            onClick={() => onChange({ ...EVERY_JOB, sort: query.sort, descending: query.descending })}
          >
            {t.jobs.clear}
          </Button>
        )}
      </div>
    </div>
  )
}
