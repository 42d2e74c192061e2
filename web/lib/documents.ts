import type * as made from "@/lib/collections.gen"

/** What the collections hold. All fields are always there. */
export type {
  Employee,
  EmployeeFields,
  EmployeeStatus,
  Job,
  JobFields,
  JobPriority,
  JobStatus,
  Message as ChatMessage,
  MessageFields as ChatFields,
  NotificationKind,
} from "@/lib/collections.gen"
export { COLLECTIONS, type Money } from "@/lib/declaration"

/** Own fields of a company: any JSON by name. */
export type Custom = Record<string, unknown>

export interface NotificationParams {
  by?: string
  job?: unknown
  conversation?: string
  message?: unknown
  field?: string
  from?: unknown
  to?: unknown
}

/** `title` and `body` are in English; what `kind` and `params` say is worded by the device. */
export interface Notification extends Omit<made.Notification, "params"> {
  params: NotificationParams | null
}

export interface Documents extends Omit<made.Documents, "notifications"> {
  notifications: Notification
}
export type CollectionName = keyof typeof made.DECLARATIONS
export type AnyDocument = Documents[CollectionName]

/** One step of a document's life, as `GET …/{id}/history` tells it. */
export interface HistoryEntry {
  version: number
  /** A later server may know more. */
  op: "create" | "update" | "delete" | "archive" | (string & {})
  at: string
  by: string
  fields: Record<string, { from: unknown; to: unknown }>
}
