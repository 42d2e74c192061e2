import { useCallback, useEffect, useState } from "react"
import { problemOf } from "@/components/problem-of"
import { deletedHere, deletedOnServer, deletionOf } from "@/contexts/collection"
import { useSync } from "@/contexts/sync-context"
import type { CollectionName } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
import type { DeletedEntry } from "@/lib/sync/view"

/** What was deleted lately: from the server; without reception what this device knows of it. */
export function useDeleted(collection: CollectionName) {
  const { waiting } = useSync()
  const [entries, setEntries] = useState<DeletedEntry[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [rest, setRest] = useState<number | null>(null)
  const here = JSON.stringify(waiting.filter((entry) => entry.collection === collection).map(({ id }) => id))

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was deleted or restored here changes the list
  useEffect(() => {
    let current = true
    const read = async () => {
      const own = await deletedHere(collection)
      try {
        const { entries, before } = await deletedOnServer(collection)
        if (!current) return
        setEntries(
          together(
            own.filter(({ version }) => version === 0),
            entries,
          ),
        )
        setRest(before)
        setProblem(null)
      } catch (e) {
        if (!current) return
        setEntries(own)
        setProblem(problemOf(e))
      }
    }
    void read()
    return () => {
      current = false
    }
  }, [collection, here])

  const more = useCallback(async () => {
    if (rest === null) return
    try {
      const { entries, before } = await deletedOnServer(collection, rest)
      setEntries((seen) => together(seen ?? [], entries))
      setRest(before)
    } catch (e) {
      setProblem(problemOf(e))
    }
  }, [collection, rest])
  const drop = useCallback((id: string) => setEntries((all) => all?.filter((one) => one.id !== id) ?? null), [])
  return { entries, problem, more: rest === null ? null : more, drop }
}

function together(some: readonly DeletedEntry[], more: readonly DeletedEntry[]): DeletedEntry[] {
  return [...some, ...more.filter(({ id }) => !some.some((one) => one.id === id))]
}

/** Of an address whose record isn't here: whether it was deleted, and as what. `undefined` until that is known. */
export function useDeletion(collection: CollectionName, id: string, ask: boolean) {
  const [found, setFound] = useState<DeletedEntry | "old" | null | undefined>()
  useEffect(() => {
    if (!ask) return
    let current = true
    void deletionOf(collection, id).then((deletion) => current && setFound(deletion))
    return () => {
      current = false
    }
  }, [collection, id, ask])
  return ask ? found : null
}
