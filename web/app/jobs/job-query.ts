import { JOB_PRIORITIES, JOB_STATUSES } from "@/components/fields"
import type { Names } from "@/components/names"
import { searchText } from "@/components/search-text"
import type { Job, JobPriority, JobStatus } from "@/lib/documents"
import { byChange, byId } from "@/lib/order"
import type { RowSync, Synced } from "@/lib/sync/view"

/** Which jobs a person wants to see, and in which order. */
export interface JobQuery {
  text: string
  status: JobStatus | null
  priority: JobPriority | null
  /** An employee's id; `nobody`: without anyone. */
  assignee: string | null
  state: Exclude<RowSync["state"], "saved"> | null
  sort: JobColumn
  descending: boolean
}
export const JOB_COLUMNS = ["title", "status", "priority", "customer", "dueAt", "updatedAt"] as const
export type JobColumn = (typeof JOB_COLUMNS)[number]

export const NOBODY = "nobody"
export const EVERY_JOB: JobQuery = {
  text: "",
  status: null,
  priority: null,
  assignee: null,
  state: null,
  sort: "updatedAt",
  descending: true,
}

const STATES = ["waiting", "conflict", "rejected"] as const

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((each) => each === value) ?? null

export function readQuery(search: string): JobQuery {
  const given = new URLSearchParams(search)
  const sort = oneOf(JOB_COLUMNS, given.get("sort"))
  return {
    text: given.get("q") ?? "",
    status: oneOf(JOB_STATUSES, given.get("status")),
    priority: oneOf(JOB_PRIORITIES, given.get("priority")),
    assignee: given.get("who"),
    state: oneOf(STATES, given.get("state")),
    sort: sort ?? EVERY_JOB.sort,
    descending: sort ? given.get("order") === "down" : EVERY_JOB.descending,
  }
}

/** The query as an address has it; what is usual is left out. */
export function writeQuery(query: JobQuery): string {
  const written = new URLSearchParams()
  if (query.text) written.set("q", query.text)
  if (query.status) written.set("status", query.status)
  if (query.priority) written.set("priority", query.priority)
  if (query.assignee) written.set("who", query.assignee)
  if (query.state) written.set("state", query.state)
  if (query.sort !== EVERY_JOB.sort || query.descending !== EVERY_JOB.descending) {
    written.set("sort", query.sort)
    if (query.descending) written.set("order", "down")
  }
  return written.toString()
}

export const isFiltered = (query: JobQuery) =>
  Boolean(query.text || query.status || query.priority || query.assignee || query.state)

const order = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" })
const rank = {
  status: (job: Job) => JOB_STATUSES.indexOf(job.status),
  priority: (job: Job) => JOB_PRIORITIES.indexOf(job.priority),
}

/** Sorted; what has no value comes last in both directions, and equals stand in one order everywhere. */
export function sortJobs<T extends Synced<Job>>(jobs: readonly T[], by: JobColumn, descending: boolean): T[] {
  const sign = descending ? -1 : 1
  const sorted = [...jobs]
  if (by === "updatedAt") return sorted.sort((a, b) => sign * byChange(a, b))
  if (by === "status" || by === "priority")
    return sorted.sort((a, b) => sign * (rank[by](a) - rank[by](b)) || byId(a, b))
  const compare =
    by === "title" || by === "customer"
      ? (a: string, b: string) => order.compare(a, b)
      : (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return sorted.sort((a, b) => {
    const left = a[by]
    const right = b[by]
    if (!left || !right) return Number(!left) - Number(!right) || byId(a, b)
    return sign * compare(left, right) || byId(a, b)
  })
}

/** Jobs whose texts are made in one go: less than a frame's time. */
const SLICE = 1000
const PREPARE_AFTER = 50

/**
 * Searches what jobs say, in memory. The searched text of a job is made once: typing only looks
 * through it.
 */
export class JobSearch {
  private readonly texts = new WeakMap<Job, string>()
  /** The last answer: who types on asks for some of it. */
  private last: { jobs: readonly Synced<Job>[]; rest: string; text: string; found: Synced<Job>[] } | null = null

  constructor(private readonly names: Names) {}

  private textOf(job: Job): string {
    let text = this.texts.get(job)
    if (text === undefined) {
      text = searchText("jobs", job, this.names)
      this.texts.set(job, text)
    }
    return text
  }

  /** Makes the texts before they are asked for, a slice at a time between other work, until stopped. */
  prepare(jobs: readonly Job[]): () => void {
    let at = 0
    const slice = () => {
      for (const job of jobs.slice(at, at + SLICE)) this.textOf(job)
      at += SLICE
      if (at < jobs.length) timer = setTimeout(slice)
    }
    let timer = setTimeout(slice, PREPARE_AFTER)
    return () => clearTimeout(timer)
  }

  /** Those that have every word of the text and fit the rest of the query, in the given order. */
  find(jobs: readonly Synced<Job>[], query: Omit<JobQuery, "sort" | "descending">): Synced<Job>[] {
    const { text: typed, status, priority, assignee, state } = query
    const text = typed.toLocaleLowerCase()
    const words = text.split(/\s+/).filter(Boolean)
    const rest = JSON.stringify([status, priority, assignee, state])
    const { last } = this
    const among = last?.jobs === jobs && last.rest === rest && text.startsWith(last.text) ? last.found : jobs
    const found = among.filter(
      (job) =>
        (!status || job.status === status) &&
        (!priority || job.priority === priority) &&
        (!state || job.sync.state === state) &&
        (!assignee || (assignee === NOBODY ? job.assigneeIds.length === 0 : job.assigneeIds.includes(assignee))) &&
        words.every((word) => this.textOf(job).includes(word)),
    )
    this.last = { jobs, rest, text, found }
    return found
  }
}

/** The columns of the board, each in the given order. */
export function byStatus<T extends Job>(jobs: readonly T[]): Record<JobStatus, T[]> {
  const columns = Object.fromEntries(JOB_STATUSES.map((status) => [status, [] as T[]])) as Record<JobStatus, T[]>
  for (const job of jobs) columns[job.status]?.push(job)
  return columns
}

export const isOpen = (job: Job) => job.status !== "done" && job.status !== "cancelled"
export const isOverdue = (job: Job, now: number) => isOpen(job) && job.dueAt !== null && Date.parse(job.dueAt) < now

/** The most pressing first: by priority, then by when it is due. */
export function pressing<T extends Synced<Job>>(jobs: readonly T[]): T[] {
  return sortJobs(jobs, "dueAt", false).sort((a, b) => rank.priority(b) - rank.priority(a))
}
