import type { SyncStatus } from "@/lib/sync/view"

const quiet: SyncStatus = {
  jobs: false,
  employees: false,
  notifications: false,
  chat: false,
  online: false,
  stream: "off",
  leader: false,
  unsent: 0,
  conflicts: 0,
  lastSyncedAt: null,
  error: null,
}

/** Whether anything is being read or sent right now. */
export function useIsSyncing(): boolean {
  const status = useSyncStatus()
  return status.jobs || status.employees || status.notifications || status.chat
}

export function useSyncStatus(): SyncStatus {
  return quiet
}
