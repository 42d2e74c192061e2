import { createContext, type ReactNode, useContext } from "react"
import type { ConflictEntry, Decision, RejectedEntry, StorageState, SyncLogLine, WaitingEntry } from "@/lib/sync/view"

export type {
  ConflictEntry,
  Decision,
  FieldConflict,
  RejectedEntry,
  RowSync,
  StorageState,
  Synced,
  SyncLogLine,
  SyncStatus,
  WaitingEntry,
} from "@/lib/sync/view"

export interface SyncValue {
  conflicts: ConflictEntry[]
  rejected: RejectedEntry[]
  waiting: WaitingEntry[]
  resolve(entryId: string, choice: Decision): Promise<void>
  resolveAll(entryId: string, take: "mine" | "theirs"): Promise<void>
  discard(entryId: string): Promise<void>
  retry(entryId: string): Promise<void>
  syncNow(): Promise<void>
  storage: StorageState
  log: SyncLogLine[]
}

const Context = createContext<SyncValue | null>(null)

export function SyncProvider({ children }: { children: ReactNode }) {
  const nothing = async () => {}
  const value: SyncValue = {
    conflicts: [],
    rejected: [],
    waiting: [],
    resolve: nothing,
    resolveAll: nothing,
    discard: nothing,
    retry: nothing,
    syncNow: nothing,
    storage: { available: true, persisted: false, usage: null, quota: null },
    log: [],
  }
  return <Context value={value}>{children}</Context>
}

export function useSync(): SyncValue {
  const value = useContext(Context)
  if (!value) throw new Error("useSync needs a SyncProvider around it")
  return value
}
