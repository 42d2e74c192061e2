import { useSyncExternalStore } from "react"
import { dataSyncService } from "@/lib/data-sync-service"
import type { SyncStatus } from "@/lib/sync/view"

/** Whether anything is being read or sent right now. */
export function useIsSyncing(): boolean {
  const status = useSyncStatus()
  return status.jobs || status.employees || status.notifications || status.chat
}

export function useSyncStatus(): SyncStatus {
  return useSyncExternalStore(dataSyncService.subscribe, () => dataSyncService.status)
}
