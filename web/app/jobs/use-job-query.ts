import { useDeferredValue, useEffect, useMemo, useState } from "react"
import { useNames } from "@/components/names"
import { useJobs } from "@/contexts/job-context"
import { type JobQuery, JobSearch, readQuery, sortJobs, writeQuery } from "./job-query"

const WRITE_AFTER = 300

/** The jobs that a person asks for. What is asked stands in the address, so it can be gone back to. */
export function useJobQuery() {
  const { jobs } = useJobs()
  const names = useNames()
  const [query, setQuery] = useState<JobQuery>(() => readQuery(location.search))
  // Typing goes first; the list follows.
  const asked = useDeferredValue(query)

  useEffect(() => {
    const timer = setTimeout(() => {
      const address = new URLSearchParams(writeQuery(query))
      const view = new URLSearchParams(location.search).get("view")
      if (view) address.set("view", view)
      const search = address.toString()
      if (search !== location.search.slice(1)) {
        history.replaceState(history.state, "", location.pathname + (search && `?${search}`))
      }
    }, WRITE_AFTER)
    return () => clearTimeout(timer)
  }, [query])

  const search = useMemo(() => new JobSearch(names), [names])
  const sorted = useMemo(() => sortJobs(jobs, asked.sort, asked.descending), [jobs, asked.sort, asked.descending])
  const { text, status, priority, assignee, state } = asked
  const found = useMemo(
    () => search.find(sorted, { text, status, priority, assignee, state }),
    [search, sorted, text, status, priority, assignee, state],
  )
  return { query, setQuery, found, all: jobs.length }
}
