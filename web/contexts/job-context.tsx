import { createContext, type ReactNode, useContext } from "react"
import type { HistoryEntry, Job, JobFields } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
import type { Synced } from "@/lib/sync/view"

export interface JobsValue {
  jobs: Synced<Job>[]
  isLoading: boolean
  error: Problem | null
  addJob(fields: Partial<JobFields> & { title: string; id?: string }): Promise<Job>
  updateJob(id: string, fields: { [K in keyof JobFields]?: JobFields[K] | null }): Promise<void>
  deleteJob(id: string): Promise<void>
  /** Brings a deleted job back under its id. */
  restoreJob(id: string, fields: Partial<JobFields> & { title: string }): Promise<Job>
  getJob(id: string): Synced<Job> | undefined
  history(id: string, before?: number): Promise<HistoryEntry[]>
}

const Context = createContext<JobsValue | null>(null)

const unfinished = async (): Promise<never> => {
  throw new Error("unfinished")
}

export function JobProvider({ children }: { children: ReactNode }) {
  const value: JobsValue = {
    jobs: [],
    isLoading: false,
    error: null,
    addJob: unfinished,
    updateJob: unfinished,
    deleteJob: unfinished,
    restoreJob: unfinished,
    getJob: () => undefined,
    history: unfinished,
  }
  return <Context value={value}>{children}</Context>
}

export function useJobs(): JobsValue {
  const value = useContext(Context)
  if (!value) throw new Error("useJobs needs a JobProvider around it")
  return value
}
