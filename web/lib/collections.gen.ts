// Made from docs/collections.json by CollectionProductsTest (-Dsmarterp.docs.write=true makes it anew).
import type { Declaration, Money, Reference, Stamped } from "@/lib/declaration"

/** All that is declared of the collections, in the order in which positions name them. */
export const DECLARATIONS = {
  jobs: {
    noun: "job",
    service: "jobs-service",
    scope: "workspace",
    actions: ["create", "update", "delete", "restore"],
    access: [{ action: "read", role: "viewer" }, { action: "create", role: "member" }, { action: "update", role: "member" }, { action: "delete", role: "manager" }, { action: "delete", role: "member", owner: "createdBy" }],
    label: "title",
    searched: ["title", "customer", "location", "description", "tags", "assigneeIds", "custom"],
    fields: {
      title: { kind: "text", max: 1000, required: true },
      description: { kind: "text", max: 65536, format: "paragraphs" },
      status: { kind: "choice", choices: ["draft", "scheduled", "in_progress", "done", "cancelled"], otherwise: "draft" },
      priority: { kind: "choice", choices: ["low", "normal", "high", "urgent"], otherwise: "normal" },
      customer: { kind: "text", max: 1000 },
      location: { kind: "text", max: 1000 },
      assigneeIds: { kind: "set", of: { kind: "id", refersTo: "employees" }, max: 200 },
      tags: { kind: "set", of: { kind: "text", max: 100 }, max: 100 },
      scheduledAt: { kind: "time" },
      dueAt: { kind: "time" },
      estimatedMinutes: { kind: "integer", min: 0, max: 10000000 },
      price: { kind: "money" },
      custom: { kind: "map", max: 200 },
    },
  },
  employees: {
    noun: "employee",
    service: "people-service",
    scope: "workspace",
    actions: ["create", "update", "delete", "restore"],
    access: [{ action: "create", role: "manager" }, { action: "update", role: "manager" }, { action: "delete", role: "manager" }, { action: "update", role: "member", owner: "userId", fields: ["phone", "email", "skills", "custom"] }],
    label: "name",
    searched: ["name", "title", "department", "email", "phone", "skills"],
    fields: {
      userId: { kind: "id", refersTo: "users", system: true },
      name: { kind: "text", max: 1000, name: true, required: true },
      email: { kind: "text", max: 320, format: "email" },
      phone: { kind: "text", max: 100, format: "phone" },
      title: { kind: "text", max: 1000 },
      department: { kind: "text", max: 1000 },
      status: { kind: "choice", choices: ["active", "on_leave", "left"], otherwise: "active" },
      skills: { kind: "set", of: { kind: "text", max: 100 }, max: 100 },
      hiredOn: { kind: "date" },
      custom: { kind: "map", max: 200 },
    },
  },
  notifications: {
    noun: "notification",
    service: "messaging-service",
    scope: "user",
    actions: ["delete", "read"],
    access: [{ action: "read", role: "viewer" }, { action: "delete", role: "viewer" }],
    label: "title",
    searched: [],
    read: "readAt",
    deletesWithoutBase: true,
    fields: {
      kind: { kind: "choice", choices: ["job_assigned", "job_unassigned", "job_due_changed", "job_status_changed", "job_deleted", "chat_mention", "chat_reply", "edit_overruled"], required: true, system: true },
      title: { kind: "text", max: 1000, required: true, system: true },
      body: { kind: "text", max: 1000, system: true },
      subject: { kind: "reference", system: true },
      params: { kind: "map", max: 20, system: true },
      readAt: { kind: "time", system: true },
    },
  },
  chat: {
    noun: "message",
    service: "messaging-service",
    scope: "workspace",
    actions: ["create", "update", "delete", "restore", "read"],
    access: [{ action: "read", role: "viewer" }, { action: "create", role: "member", owner: "createdBy" }, { action: "update", role: "member", owner: "createdBy" }, { action: "delete", role: "member", owner: "createdBy" }, { action: "delete", role: "manager" }],
    label: "text",
    searched: [],
    read: "readBy",
    deletesWithoutBase: true,
    fields: {
      conversation: { kind: "text", max: 100, required: true, otherwise: "general" },
      text: { kind: "text", max: 65536, format: "paragraphs", required: true },
      readBy: { kind: "map", max: 200, values: "time", system: true },
    },
  },
} as const satisfies Record<string, Declaration>

export type JobStatus = "draft" | "scheduled" | "in_progress" | "done" | "cancelled"

export type JobPriority = "low" | "normal" | "high" | "urgent"

/** What a person may set. */
export interface JobFields {
  title: string
  description: string | null
  status: JobStatus
  priority: JobPriority
  customer: string | null
  location: string | null
  assigneeIds: string[]
  tags: string[]
  scheduledAt: string | null
  dueAt: string | null
  estimatedMinutes: number | null
  price: Money | null
  custom: Record<string, unknown>
}
export interface Job extends Stamped, JobFields {
}

export type EmployeeStatus = "active" | "on_leave" | "left"

/** What a person may set. */
export interface EmployeeFields {
  name: string
  email: string | null
  phone: string | null
  title: string | null
  department: string | null
  status: EmployeeStatus
  skills: string[]
  hiredOn: string | null
  custom: Record<string, unknown>
}
export interface Employee extends Stamped, EmployeeFields {
  userId: string | null
}

export type NotificationKind = "job_assigned" | "job_unassigned" | "job_due_changed" | "job_status_changed" | "job_deleted" | "chat_mention" | "chat_reply" | "edit_overruled" | (string & {})

/** What a person may set. */
export interface NotificationFields {
}
export interface Notification extends Stamped, NotificationFields {
  kind: NotificationKind
  title: string
  body: string | null
  subject: Reference | null
  params: Record<string, unknown>
  readAt: string | null
}

/** What a person may set. */
export interface MessageFields {
  conversation: string
  text: string
}
export interface Message extends Stamped, MessageFields {
  readBy: Record<string, string>
}

export interface Documents {
  jobs: Job
  employees: Employee
  notifications: Notification
  chat: Message
}
export interface Settable {
  jobs: JobFields
  employees: EmployeeFields
  notifications: NotificationFields
  chat: MessageFields
}
