import { useCallback, useState, useSyncExternalStore } from "react"
import { dataSyncService } from "@/lib/data-sync-service"
import type { CollectionName } from "@/lib/documents"
import { Drafts } from "@/lib/sync/drafts"
import type { Seen, TypedFields } from "@/lib/sync/typed"

/** Where nobody's store is open, what is typed lives as long as the page. */
const loose = new Drafts()
const listeners = new Set<() => void>()
loose.onChanged = () => {
  for (const listener of listeners) listener()
}

export const drafts = (): Drafts => dataSyncService.workspace?.drafts ?? loose

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const leave = dataSyncService.subscribe(listener)
  return () => {
    listeners.delete(listener)
    leave()
  }
}

/** What is typed in a record; `restored`: it was there when the screen was opened. */
export function useDraft(record: string): { typed: TypedFields; restored: boolean } {
  const typed = useSyncExternalStore(subscribe, () => drafts().of(record))
  const some = Object.keys(typed).length > 0
  const [found, setFound] = useState({ record, restored: some })
  if (found.record !== record || (found.restored && !some)) setFound({ record, restored: some })
  return { typed, restored: found.restored && some }
}

const BETWEEN = "\u0000"

/** The records that somebody typed in, for as long as the list is the same one. */
export function useDraftRecords(): readonly string[] {
  const text = useSyncExternalStore(subscribe, () => drafts().records().join(BETWEEN))
  return text === "" ? [] : text.split(BETWEEN)
}

export function useUnsavedDrafts(): number {
  return useSyncExternalStore(subscribe, () => drafts().count())
}

/** Like `useState`, of one field that is kept until it is saved, sent or thrown away. */
export function useKept<T>(record: string, field: string, empty: T) {
  const { typed, restored } = useDraft(record)
  const value = typed[field] ? (typed[field].value as T) : empty
  const put = useCallback(
    (next: T) => drafts().put(record, field, next === empty ? null : { value: next, from: empty, seen: null }),
    [record, field, empty],
  )
  return [value, put, restored] as const
}

/** What this device shows of a document: whoever begins to type does it on this. */
export const seenNow = (collection: CollectionName, id: string): Seen | null =>
  dataSyncService.workspace?.seen(collection, id) ?? null
