import type { Role } from "@/lib/account"
import { DECLARATIONS } from "@/lib/collections.gen"
import type { CollectionName } from "@/lib/documents"

/** How a collection is declared; see docs/collections.json. */
export interface Declaration {
  /** One of its documents. */
  noun: string
  service: string
  scope: "workspace" | "user"
  /** What may be asked for. */
  actions: readonly Action[]
  /** An action is permitted when any of these permits it. */
  access: readonly Grant[]
  /** The field by which people name a document. */
  label?: string
  searched: readonly string[]
  /** The field that reading sets: a map by reader, or the time of the first reading. */
  read?: string
  /** Deletions don't name a version: they never conflict with an edit. */
  deletesWithoutBase?: true
  fields: Readonly<Record<string, FieldDeclaration>>
}

export type Action = "create" | "update" | "delete" | "restore" | "read"

export interface Grant {
  action: Action
  /** The lowest role that has it. */
  role: Role
  /** Only for documents in which this member is the caller's id. */
  owner?: string
  /** Only these fields may be given. */
  fields?: readonly string[]
}

export interface FieldDeclaration {
  kind: "text" | "choice" | "time" | "date" | "integer" | "id" | "money" | "reference" | "set" | "map"
  /** Characters of a text as UTF-16 counts them, elements of a set, keys of a map; or the highest number. */
  max?: number
  min?: number
  format?: "paragraphs" | "email" | "phone"
  /** People are told apart by it. */
  name?: true
  choices?: readonly string[]
  /** The collection whose document it names, or `users`. */
  refersTo?: string
  of?: FieldDeclaration
  values?: "time"
  required?: true
  /** Set by the server alone. */
  system?: true
  /** Its value when none is given. */
  otherwise?: string
}

/** What every document has. */
export interface Stamped {
  id: string
  /** The number of the document's last change; 0 while the server hasn't seen it yet. */
  version: number
  createdAt: string
  createdBy: string
  updatedAt: string
  updatedBy: string
}

export type Money = { amount: string; currency: string }
/** A document of some collection. */
export type Reference = { collection: CollectionName; id: string }

export const COLLECTIONS = Object.keys(DECLARATIONS) as readonly CollectionName[]

/** A value for each collection. */
export const eachCollection = <T>(of: (collection: CollectionName) => T) =>
  Object.fromEntries(COLLECTIONS.map((collection) => [collection, of(collection)])) as Record<CollectionName, T>

export const declared = (collection: CollectionName): Declaration => DECLARATIONS[collection]

export function fieldOf(collection: CollectionName, name: string): FieldDeclaration | undefined {
  const { fields } = declared(collection)
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** The most that a field takes: characters, elements, keys, or the number itself. */
export const boundOf = (field: FieldDeclaration | undefined): number => field?.max ?? Number.POSITIVE_INFINITY

/** What a person may set. */
export const settableFields = (collection: CollectionName): string[] =>
  Object.entries(declared(collection).fields).flatMap(([name, field]) => (field.system ? [] : [name]))

/** The collections whose deleted documents can be brought back. */
export type Restorable = {
  [C in CollectionName]: "restore" extends (typeof DECLARATIONS)[C]["actions"][number] ? C : never
}[CollectionName]

export const offers = (collection: CollectionName, action: Action) => declared(collection).actions.includes(action)

export const RESTORABLE = COLLECTIONS.filter((collection) => offers(collection, "restore")) as readonly Restorable[]
