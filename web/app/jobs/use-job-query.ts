import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react"
import { useSearch } from "wouter"
import { useNames } from "@/components/names"
import { useJobs } from "@/contexts/job-context"
import { type JobQuery, JobSearch, readQuery, sortJobs, writeQuery } from "./job-query"

const WRITE_AFTER = 300
/** So many are looked through within a frame, on a slow device too. */
const AT_ONCE = 20_000

/** The jobs that a person asks for. What is asked stands in the address, so it can be gone back to. */
export function useJobQuery() {
  const { jobs } = useJobs()
  const names = useNames()
  const [query, setQuery] = useState<JobQuery>(() => readQuery(location.search))
  // Of very many the list follows after the typing; otherwise in the same frame.
  const later = useDeferredValue(query)
  const asked = jobs.length > AT_ONCE ? later : query

  // An address that was not written here is another question: a link, the menu, going back.
  const given = useSearch()
  const known = useRef(questionIn(given))
  useEffect(() => {
    const question = questionIn(given)
    if (question === known.current) return
    known.current = question
    setQuery(readQuery(question))
  }, [given])

  useEffect(() => {
    const timer = setTimeout(() => {
      const address = new URLSearchParams(writeQuery(query))
      known.current = address.toString()
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
  useEffect(() => search.prepare(jobs), [search, jobs])
  const sorted = useMemo(() => sortJobs(jobs, asked.sort, asked.descending), [jobs, asked.sort, asked.descending])
  const { text, status, priority, assignee, state } = asked
  const found = useMemo(
    () => search.find(sorted, { text, status, priority, assignee, state }),
    [search, sorted, text, status, priority, assignee, state],
  )
  return { query, setQuery, found, all: jobs.length }
}

/** The address without what is no question: how the answer is shown. */
function questionIn(search: string): string {
  const question = new URLSearchParams(search)
  question.delete("view")
  return question.toString()
}
