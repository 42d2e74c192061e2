import { useDeferredValue, useEffect, useMemo } from "react"
import { useQuestion } from "@/app/use-question"
import { useNames } from "@/components/names"
import { useJobs } from "@/contexts/job-context"
import { type JobQuery, JobSearch, readQuery, sortJobs, writeQuery } from "./job-query"

/** So many are looked through within a frame, on a slow device too. */
const AT_ONCE = 20_000

/** The jobs that a person asks for. What is asked stands in the address, so it can be gone back to. */
export function useJobQuery() {
  const { jobs } = useJobs()
  const names = useNames()
  const [query, setQuery] = useQuestion<JobQuery>(readQuery, writeQuery)
  // Of very many the list follows after the typing; otherwise in the same frame.
  const later = useDeferredValue(query)
  const asked = jobs.length > AT_ONCE ? later : query

  const search = useMemo(() => new JobSearch(names), [names])
  useEffect(() => search.prepare(jobs), [search, jobs])
  const sorted = useMemo(() => sortJobs(jobs, asked.sort, asked.descending), [jobs, asked.sort, asked.descending])
  const { text, status, priority, assignee, state } = asked
  const found = useMemo(
    () => search.find(sorted, { text, status, priority, assignee, state }),
    [search, sorted, text, status, priority, assignee, state],
  )
  return { query, setQuery, found, all: jobs.length }
}
