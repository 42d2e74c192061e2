import { useSyncExternalStore } from "react"
import { dataSyncService } from "@/lib/data-sync-service"
import { COLLECTIONS } from "@/lib/declaration"
import type { SyncStatus } from "@/lib/sync/view"

/** Whether anything is being read or sent right now. */
export function useIsSyncing(): boolean {
  const status = useSyncStatus()
  return COLLECTIONS.some((collection) => status[collection])
}

export function useSyncStatus(): SyncStatus {
  return useSyncExternalStore(dataSyncService.subscribe, () => dataSyncService.status)
}
