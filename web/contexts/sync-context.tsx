import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react"
import { workspace } from "@/contexts/collection"
import { dataSyncService } from "@/lib/data-sync-service"
import type { Inbox } from "@/lib/sync/inbox"
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
}

const Context = createContext<SyncValue | null>(null)

const EMPTY: Inbox = { waiting: [], conflicts: [], rejected: [] }
const SILENT: SyncLogLine[] = []

export function SyncProvider({ children }: { children: ReactNode }) {
  const inbox = useSyncExternalStore(dataSyncService.subscribe, () => dataSyncService.workspace?.inbox() ?? EMPTY)
  const storage = useSyncExternalStore(dataSyncService.subscribe, () => dataSyncService.storage)
  const value = useMemo(() => ({ ...inbox, storage, ...deeds }), [inbox, storage])
  return <Context value={value}>{children}</Context>
}

const deeds = {
  resolve: (entryId: string, choice: Decision) => workspace().resolve(entryId, choice),
  resolveAll: (entryId: string, take: "mine" | "theirs") => workspace().resolveAll(entryId, take),
  discard: (entryId: string) => workspace().discard(entryId),
  retry: (entryId: string) => workspace().retry(entryId),
  syncNow: () => dataSyncService.syncAllData(),
}

export function useSync(): SyncValue {
  const value = useContext(Context)
  if (!value) throw new Error("useSync needs a SyncProvider around it")
  return value
}

/** The last frames of the stream. By itself: each frame makes another list. */
export function useSyncLog(): SyncLogLine[] {
  return useSyncExternalStore(dataSyncService.subscribe, () => dataSyncService.workspace?.log ?? SILENT)
}
