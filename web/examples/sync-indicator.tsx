import { useIsSyncing, useSyncStatus } from "@/lib/sync-hooks"

export function SyncIndicator() {
  const isSyncing = useIsSyncing()
  const status = useSyncStatus()

  return (
    <div>
      {isSyncing && <p>Syncing...</p>}
      {status.jobs && <p>Syncing jobs...</p>}
      {status.employees && <p>Syncing employees...</p>}
    </div>
  )
}
