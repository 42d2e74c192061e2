import type { AnyDocument, CollectionName, Documents } from "@/lib/documents"
import { isMap } from "@/lib/sync/entry"
import { isUuid } from "@/lib/sync/uuid"

/**
 * Answers of older and newer servers: what a document lacks is filled in, a value of the wrong kind gives way
 * to the empty one, what isn't known here is kept as it is.
 */
type Kind = "text" | "text?" | "number?" | "set" | "map" | "object?"

const STAMP: Record<string, Kind> = {
  createdAt: "text",
  createdBy: "text",
  updatedAt: "text",
  updatedBy: "text",
}

const FIELDS: { [C in CollectionName]: Record<string, Kind> } = {
  jobs: {
    title: "text",
    description: "text?",
    status: "text",
    priority: "text",
    customer: "text?",
    location: "text?",
    assigneeIds: "set",
    tags: "set",
    scheduledAt: "text?",
    dueAt: "text?",
    estimatedMinutes: "number?",
    price: "object?",
    custom: "map",
  },
  employees: {
    name: "text",
    email: "text?",
    phone: "text?",
    title: "text?",
    department: "text?",
    status: "text",
    skills: "set",
    hiredOn: "text?",
    custom: "map",
    userId: "text?",
  },
  notifications: { kind: "text", title: "text", body: "text?", params: "object?", subject: "object?", readAt: "text?" },
  chat: { conversation: "text", text: "text", readBy: "map" },
}

const OTHERWISE: Partial<Record<CollectionName, Record<string, string>>> = {
  jobs: { status: "draft", priority: "normal" },
  employees: { status: "active" },
  chat: { conversation: "general" },
}

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case "text":
    case "text?":
      return typeof value === "string"
    case "number?":
      return typeof value === "number"
    case "set":
      return Array.isArray(value)
    case "map":
    case "object?":
      return isMap(value)
  }
}

function empty(kind: Kind): unknown {
  switch (kind) {
    case "text":
      return ""
    case "set":
      return []
    case "map":
      return {}
    default:
      return null
  }
}

/** The document with all fields that this version of the client knows. */
export function normal<C extends CollectionName>(collection: C, given: object): Documents[C] {
  const doc: Record<string, unknown> = { ...given }
  for (const kinds of [STAMP, FIELDS[collection]])
    for (const name in kinds) {
      const kind = kinds[name] ?? "text?"
      if (!fits(doc[name], kind)) doc[name] = OTHERWISE[collection]?.[name] ?? empty(kind)
    }
  return doc as unknown as Documents[C]
}

/** What a person may set; the rest is the server's. */
export function settable(collection: CollectionName, doc: object): Record<string, unknown> {
  const own = Object.keys(FIELDS[collection]).filter((name) => name !== "userId" && name !== "readBy")
  return Object.fromEntries(Object.entries(doc).filter(([name, value]) => own.includes(name) && value !== null))
}

export function isSet(collection: CollectionName, field: string): boolean {
  return FIELDS[collection][field] === "set"
}

/** A map whose keys merge one by one. */
export function isOwnMap(collection: CollectionName, field: string): boolean {
  return FIELDS[collection][field] === "map" && field !== "readBy"
}

/** A document that can be held: the rest is filled in when it is shown. Null: it can't. */
export function document(value: unknown): AnyDocument | null {
  if (!isMap(value) || !isUuid(value.id) || !isVersion(value.version) || value.version === 0) return null
  return { ...value, id: value.id.toLowerCase() } as unknown as AnyDocument
}

export function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
