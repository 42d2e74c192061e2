import { createContext, type ReactNode, useContext, useMemo } from "react"
import { type User, useAuth } from "@/contexts/auth-context"
import { edit, history, restore, useCollection, workspace } from "@/contexts/collection"
import type { DECLARATIONS, Settable } from "@/lib/collections.gen"
import { dataSyncService } from "@/lib/data-sync-service"
import { declared } from "@/lib/declaration"
import type { CollectionName, Documents, HistoryEntry } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
import type { DraftRow } from "@/lib/sync/drafts"
import type { Given } from "@/lib/sync/typed"
import type { Synced } from "@/lib/sync/view"

type Declared<C extends CollectionName> = (typeof DECLARATIONS)[C]
type Noun<C extends CollectionName> = Capitalize<Declared<C>["noun"]>
type Required<C extends CollectionName> = {
  [K in keyof Declared<C>["fields"]]: Declared<C>["fields"][K] extends { required: true } ? K : never
}[keyof Declared<C>["fields"]] &
  keyof Settable[C]

export type NewFields<C extends CollectionName> = Partial<Settable[C]> &
  Pick<Settable[C], Required<C>> & { id?: string }
export type ChangedFields<C extends CollectionName> = { [K in keyof Settable[C]]?: Settable[C][K] | null }

/** What can be done with a collection's records. */
export interface Actions<C extends CollectionName> {
  /** `spent`: what was typed, and is this record from now on. */
  add(fields: NewFields<C>, spent?: readonly DraftRow[]): Promise<Documents[C]>
  /** A form's Save: what the person changed, on what they had before them. */
  save(id: string, given: Given): Promise<void>
  update(id: string, fields: ChangedFields<C>): Promise<void>
  remove(id: string): Promise<void>
  /** Brings a deleted record back as it was; `was`: how that is, where this device doesn't know it. */
  restore(id: string, was?: object): Promise<void>
  get(id: string): Synced<Documents[C]> | undefined
  history(id: string, before?: number): Promise<HistoryEntry[]>
}

const made = new Map<CollectionName, Actions<CollectionName>>()

/** The same ones each time. */
export function actionsOf<C extends CollectionName>(collection: C): Actions<C> {
  const known = made.get(collection)
  if (known) return known as unknown as Actions<C>
  const actions: Actions<C> = {
    add: ({ id, ...fields }, spent) => workspace().create(collection, fields, id, spent),
    save: (id, given) => workspace().save({ collection, id, ...given }),
    update: (id, fields) => edit(collection, "update", id, { ...fields }),
    remove: (id) => edit(collection, "delete", id),
    restore: (id, was) => restore(collection, id, was),
    get: (id) => dataSyncService.workspace?.get(collection, id),
    history: (id, before) => history(collection, id, before),
  }
  made.set(collection, actions as unknown as Actions<CollectionName>)
  return actions
}

interface Named<C extends CollectionName> {
  add: Actions<C>["add"]
  save: Actions<C>["save"]
  update: Actions<C>["update"]
  delete: Actions<C>["remove"]
  restore: Actions<C>["restore"]
  get: Actions<C>["get"]
}

/** The records and what can be done with them, by the names of the collection: `jobs`, `addJob`, `getJob` … */
export type Records<C extends CollectionName> = { [K in C]: Synced<Documents[C]>[] } & {
  [A in keyof Named<C> as `${A}${Noun<C>}`]: Named<C>[A]
} & { isLoading: boolean; error: Problem | null; history: Actions<C>["history"] }

/** A collection's context: its provider, and the hook that reads it. `more`: what it tells besides. */
export function recordContext<C extends CollectionName, M extends object = object>(
  collection: C,
  more: (records: Synced<Documents[C]>[], user: User | null) => M = () => ({}) as M,
) {
  type Value = Records<C> & M
  const Context = createContext<Value | null>(null)
  const { remove, history, ...actions } = actionsOf(collection)
  const noun = declared(collection).noun.replace(/^./, (first) => first.toUpperCase())
  const named = Object.fromEntries(
    Object.entries({ ...actions, delete: remove }).map(([name, action]) => [`${name}${noun}`, action]),
  )

  // biome-ignore lint/correctness/noComponentHookFactories: called once a collection, as its module is loaded
  function Provider({ children }: { children: ReactNode }) {
    const { rows, isLoading, error } = useCollection(collection)
    const { user } = useAuth()
    const value = useMemo(
      () => ({ [collection]: rows, isLoading, error, history, ...named, ...more(rows, user) }) as unknown as Value,
      [rows, isLoading, error, user],
    )
    return <Context value={value}>{children}</Context>
  }

  // biome-ignore lint/correctness/noComponentHookFactories: called once a collection, as its module is loaded
  function useRecords(): Value {
    const value = useContext(Context)
    if (!value) throw new Error(`the context of ${collection} needs its provider around it`)
    return value
  }

  return { Provider, useRecords }
}
