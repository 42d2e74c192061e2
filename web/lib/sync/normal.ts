import { declared, type FieldDeclaration, fieldOf, settableFields } from "@/lib/declaration"
import type { AnyDocument, CollectionName, Documents } from "@/lib/documents"
import { isMap } from "@/lib/sync/entry"
import { isUuid } from "@/lib/sync/uuid"

const STAMPS = ["createdAt", "createdBy", "updatedAt", "updatedBy"]

function fits(value: unknown, field: FieldDeclaration): boolean {
  switch (field.kind) {
    case "integer":
      return typeof value === "number"
    case "set":
      return Array.isArray(value)
    case "map":
    case "money":
    case "reference":
      return isMap(value)
    default:
      return typeof value === "string" || (value === null && !field.required && !field.otherwise)
  }
}

function empty({ kind, required, otherwise }: FieldDeclaration): unknown {
  if (otherwise !== undefined) return otherwise
  if (kind === "set") return []
  if (kind === "map") return {}
  return required ? "" : null
}

/**
 * The document with all fields that this version of the client knows. Servers may be older or newer: what a document
 * lacks is filled in, a value of the wrong kind gives way to the empty one, what isn't known here is kept as it is.
 */
export function normal<C extends CollectionName>(collection: C, given: object): Documents[C] {
  const doc: Record<string, unknown> = { ...given }
  for (const name of STAMPS) if (typeof doc[name] !== "string") doc[name] = ""
  const { fields } = declared(collection)
  for (const name in fields) {
    const field = fields[name]
    if (field && !fits(doc[name], field)) doc[name] = empty(field)
  }
  return doc as unknown as Documents[C]
}

/** What a person may set; the rest is the server's. */
export function settable(collection: CollectionName, doc: object): Record<string, unknown> {
  const own = settableFields(collection)
  return Object.fromEntries(Object.entries(doc).filter(([name, value]) => own.includes(name) && value !== null))
}

export function isSet(collection: CollectionName, field: string): boolean {
  return fieldOf(collection, field)?.kind === "set"
}

/** A map whose keys merge one by one. */
export function isOwnMap(collection: CollectionName, field: string): boolean {
  const found = fieldOf(collection, field)
  return found?.kind === "map" && !found.system
}

/** A document that can be held: the rest is filled in when it is shown. Null: it can't. */
export function document(value: unknown): AnyDocument | null {
  if (!isMap(value) || !isUuid(value.id) || !isVersion(value.version) || value.version === 0) return null
  return { ...value, id: value.id.toLowerCase() } as unknown as AnyDocument
}

export function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
