import { createContext, type ReactNode, useContext, useMemo } from "react"
import { edit, history, restore, useCollection, workspace } from "@/contexts/collection"
import { dataSyncService } from "@/lib/data-sync-service"
import type { HistoryEntry, Job, JobFields } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
import type { DraftRow } from "@/lib/sync/drafts"
import type { Given } from "@/lib/sync/typed"
import type { Synced } from "@/lib/sync/view"

export interface JobsValue {
  jobs: Synced<Job>[]
  isLoading: boolean
  error: Problem | null
  /** `spent`: what was typed, and is this record from now on. */
  addJob(fields: Partial<JobFields> & { title: string; id?: string }, spent?: readonly DraftRow[]): Promise<Job>
  /** A form's Save: what the person changed, on what they had before them. */
  saveJob(id: string, given: Given): Promise<void>
  updateJob(id: string, fields: { [K in keyof JobFields]?: JobFields[K] | null }): Promise<void>
  deleteJob(id: string): Promise<void>
  /** Brings a deleted job back as it was; `was`: how that is, where this device doesn't know it. */
  restoreJob(id: string, was?: object): Promise<void>
  getJob(id: string): Synced<Job> | undefined
  history(id: string, before?: number): Promise<HistoryEntry[]>
}

const Context = createContext<JobsValue | null>(null)

export function JobProvider({ children }: { children: ReactNode }) {
  const { rows: jobs, isLoading, error } = useCollection("jobs")
  const value = useMemo(() => ({ jobs, isLoading, error, ...deeds }), [jobs, isLoading, error])
  return <Context value={value}>{children}</Context>
}

const deeds = {
  addJob: ({ id, ...fields }: Partial<JobFields> & { title: string; id?: string }, spent?: readonly DraftRow[]) =>
    workspace().create("jobs", fields, id, spent),
  saveJob: (id: string, given: Given) => workspace().save({ collection: "jobs", id, ...given }),
  updateJob: (id: string, fields: object) => edit("jobs", "update", id, { ...fields }),
  deleteJob: (id: string) => edit("jobs", "delete", id),
  restoreJob: (id: string, was?: object) => restore("jobs", id, was),
  getJob: (id: string) => dataSyncService.workspace?.get("jobs", id),
  history: (id: string, before?: number) => history("jobs", id, before),
}

export function useJobs(): JobsValue {
  const value = useContext(Context)
  if (!value) throw new Error("useJobs needs a JobProvider around it")
  return value
}
