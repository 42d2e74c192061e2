/** What the collections hold, as docs/protocol/collections.md names it. All fields are always there. */

interface Stamped {
  id: string
  /** The number of the document's last change; 0 while the server hasn't seen it yet. */
  version: number
  createdAt: string
  createdBy: string
  updatedAt: string
  updatedBy: string
}

export type JobStatus = "draft" | "scheduled" | "in_progress" | "done" | "cancelled"
export type JobPriority = "low" | "normal" | "high" | "urgent"
export type Money = { amount: string; currency: string }
/** Own fields of a company: any JSON by name. */
export type Custom = Record<string, unknown>

export interface JobFields {
  title: string
  description: string | null
  status: JobStatus
  priority: JobPriority
  customer: string | null
  location: string | null
  /** A set: the order means nothing. */
  assigneeIds: string[]
  tags: string[]
  scheduledAt: string | null
  dueAt: string | null
  estimatedMinutes: number | null
  price: Money | null
  custom: Custom
}
export interface Job extends Stamped, JobFields {}

export type EmployeeStatus = "active" | "on_leave" | "left"

export interface EmployeeFields {
  name: string
  email: string | null
  phone: string | null
  title: string | null
  department: string | null
  status: EmployeeStatus
  skills: string[]
  /** A date: `2026-01-31`. */
  hiredOn: string | null
  custom: Custom
}
export interface Employee extends Stamped, EmployeeFields {
  /** The account that it belongs to; set by the system. */
  userId: string | null
}

export type NotificationKind =
  | "job_assigned"
  | "job_unassigned"
  | "job_due_changed"
  | "job_status_changed"
  | "job_deleted"
  | "chat_mention"
  | "chat_reply"
  | "edit_overruled"
  /** A later server may know more. */
  | (string & {})

export interface NotificationParams {
  by?: string
  job?: unknown
  conversation?: string
  message?: unknown
  field?: string
  from?: unknown
  to?: unknown
}

export interface Notification extends Stamped {
  kind: NotificationKind
  /** In English; what `kind` and `params` say is worded by the device. */
  title: string
  body: string | null
  params: NotificationParams | null
  /** What it is about. */
  subject: { collection: CollectionName; id: string } | null
  readAt: string | null
}

export interface ChatFields {
  /** `general`, a name, or a job's thread: `job:<id>`. */
  conversation: string
  text: string
}
export interface ChatMessage extends Stamped, ChatFields {
  /** Who read the conversation up to here, and when: user id → time. */
  readBy: Record<string, string>
}

export interface Documents {
  jobs: Job
  employees: Employee
  notifications: Notification
  chat: ChatMessage
}
export type CollectionName = keyof Documents
export type AnyDocument = Documents[CollectionName]

export const COLLECTIONS: readonly CollectionName[] = ["jobs", "employees", "notifications", "chat"]

/** One step of a document's life, as `GET …/{id}/history` tells it. */
export interface HistoryEntry {
  version: number
  /** A later server may know more. */
  op: "create" | "update" | "delete" | "archive" | (string & {})
  at: string
  by: string
  fields: Record<string, { from: unknown; to: unknown }>
}
