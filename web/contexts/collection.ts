import { useSyncExternalStore } from "react"
import { apiClient } from "@/lib/apiClient"
import { SYNC_CONFIG } from "@/lib/data-persistence-config"
import { dataSyncService } from "@/lib/data-sync-service"
import type { CollectionName, Documents, HistoryEntry } from "@/lib/documents"
import { FOREIGN, type Problem, ProblemError } from "@/lib/problem"
import type { DeletedEntry, Fields, Op, Synced } from "@/lib/sync/view"
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

/** What this device knows of what was deleted lately. */
export async function deletedHere(collection: CollectionName): Promise<DeletedEntry[]> {
  return (await dataSyncService.workspace?.deleted(collection)) ?? []
}

const DELETED_PAGE = 100

/** What the server has of the last 30 days, the latest first; `before`: where the rest begins. */
export async function deletedOnServer(
  collection: CollectionName,
  before?: number,
  limit = DELETED_PAGE,
): Promise<{ entries: DeletedEntry[]; before: number | null }> {
  const from = before === undefined ? "" : `before=${before}&`
  const body = await apiClient.get<{ items?: Partial<DeletedEntry>[] }>(
    `/api/${collection}/deleted?${from}limit=${limit}`,
    { retries: 0 },
  )
  if (!Array.isArray(body?.items)) throw new ProblemError(FOREIGN)
  const entries = body.items.flatMap(({ id, version, at, by, document }): DeletedEntry[] =>
    typeof id === "string" && typeof version === "number" && document
      ? [{ collection, id, version, at: String(at ?? ""), by: by ?? null, document }]
      : [],
  )
  const last = entries.at(-1)
  const shown = entries.filter(({ id }) => !dataSyncService.workspace?.get(collection, id))
  return { entries: shown, before: last && entries.length >= limit ? last.version : null }
}

/** How a record that isn't there was deleted; `old`: too long ago to be brought back; null: it never was, or nobody knows. */
export async function deletionOf(collection: CollectionName, id: string): Promise<DeletedEntry | "old" | null> {
  const here = (await deletedHere(collection)).find((one) => one.id === id)
  if (here) return here
  try {
    const [last] = await history(collection, id)
    if (last?.op !== "delete") return null
    const { entries } = await deletedOnServer(collection, last.version + 1, 1)
    return entries.find((one) => one.id === id) ?? "old"
  } catch {
    return null
  }
}

export function restore(collection: CollectionName, id: string, was?: object): Promise<void> {
  return workspace().restore(collection, id, was)
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
