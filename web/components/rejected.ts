import { useMemo } from "react"
import { useSync } from "@/contexts/sync-context"
import type { CollectionName } from "@/lib/documents"
import type { RejectedEntry } from "@/lib/sync/view"

/** The edits of one record that the server refused: their reasons belong to its form. */
export function useRejected(collection: CollectionName, id: string): RejectedEntry[] {
  const { rejected } = useSync()
  return useMemo(
    () => rejected.filter((entry) => entry.collection === collection && entry.documentId === id),
    [rejected, collection, id],
  )
}
