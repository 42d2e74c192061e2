import { useSyncExternalStore } from "react"
import { apiClient } from "@/lib/apiClient"
import { SYNC_CONFIG } from "@/lib/data-persistence-config"
import { dataSyncService } from "@/lib/data-sync-service"
import type { CollectionName, Documents, HistoryEntry } from "@/lib/documents"
import { FOREIGN, type Problem, ProblemError } from "@/lib/problem"
import type { Fields, Op, Synced } from "@/lib/sync/view"
import type { Workspace } from "@/lib/sync/workspace"

/** What the contexts of the collections have in common. */
export interface Collection<C extends CollectionName> {
  rows: Synced<Documents[C]>[]
  isLoading: boolean
  error: Problem | null
}

const NOTHING: never[] = []

export function useCollection<C extends CollectionName>(collection: C): Collection<C> {
  const rows = useSyncExternalStore(dataSyncService.subscribe, () => shown(collection))
  const isLoading = useSyncExternalStore(dataSyncService.subscribe, () => loading(collection))
  const error = useSyncExternalStore(dataSyncService.subscribe, () => dataSyncService.status.error)
  return { rows, isLoading, error }
}

export function workspace(): Workspace {
  const open = dataSyncService.workspace
  if (!open) throw new Error("nobody is signed in")
  return open
}

export function edit(collection: CollectionName, op: Op, id: string, fields: Fields = {}): Promise<void> {
  return workspace().edit({ collection, op, id, fields })
}

export async function history(collection: CollectionName, id: string, before?: number): Promise<HistoryEntry[]> {
  const query = before === undefined ? "" : `?before=${before}`
  const body = await apiClient.get<{ items?: HistoryEntry[] }>(`/api/${collection}/${id}/history${query}`)
  if (!Array.isArray(body?.items)) throw new ProblemError(FOREIGN)
  return body.items
}

/** Without OFFLINE_FIRST nothing is shown before the server was asked, or can't be. */
function shown<C extends CollectionName>(collection: C): Synced<Documents[C]>[] {
  if (!dataSyncService.workspace || (!SYNC_CONFIG.OFFLINE_FIRST && loading(collection))) return NOTHING
  return dataSyncService.workspace.list(collection)
}

function loading(collection: CollectionName): boolean {
  const open = dataSyncService.workspace
  if (!open) return dataSyncService.signedIn.isLoading
  return open.isLoading(collection) && !open.isOverdue
}
