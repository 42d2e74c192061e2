import { type ReactNode, useMemo, useSyncExternalStore } from "react"
import type { AuthValue } from "../../contexts/auth-context"
import type { ChatValue } from "../../contexts/chat-context"
import type { EmployeesValue } from "../../contexts/employee-context"
import type { JobsValue } from "../../contexts/job-context"
import type { NotificationsValue } from "../../contexts/notification-context"
import type { SyncValue } from "../../contexts/sync-context"
import type { ChatMessage, Employee, HistoryEntry, Job } from "../../lib/documents"
import type { TypedFields } from "../../lib/sync/typed"
import type { Synced, SyncStatus } from "../../lib/sync/view"
import * as seed from "./seed"

/** The contexts over invented records in memory: to look at screens without a server. Never shipped. */

const asked = new URLSearchParams(location.search)
const flag = (name: string) => {
  const given = asked.get(name)
  if (given !== null) sessionStorage.setItem(name, given)
  return sessionStorage.getItem(name) === "1"
}
const empty = flag("empty")
const world = {
  user: flag("out")
    ? null
    : {
        id: seed.ME,
        email: "mara@example.com",
        name: "Mara Lindqvist",
        role: flag("member") ? ("member" as const) : ("owner" as const),
        workspace: { id: "w", name: "Lindqvist Haustechnik" },
      },
  jobs: empty ? [] : seed.jobs,
  employees: empty ? seed.employees.slice(0, 1) : seed.employees,
  notifications: empty ? [] : seed.notifications,
  messages: empty ? [] : seed.messages,
  conflicts: empty ? [] : seed.conflicts,
  rejected: empty ? [] : seed.rejected,
  waiting: empty ? [] : seed.waiting,
}
let state = world
const listeners = new Set<() => void>()
const put = (change: Partial<typeof world>) => {
  state = { ...state, ...change }
  for (const each of listeners) each()
}
const use = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
const stamp = () => ({
  id: crypto.randomUUID(),
  version: 0,
  createdAt: new Date().toISOString(),
  updatedAt: new Date().toISOString(),
  createdBy: seed.ME,
  updatedBy: seed.ME,
  sync: { state: "waiting" as const, since: Date.now() },
})
const patch = <T extends { id: string }>(rows: T[], id: string, fields: object): T[] =>
  rows.map((row) => (row.id === id ? { ...row, ...fields, sync: { state: "waiting", since: Date.now() } } : row))
const values = (typed: TypedFields) =>
  Object.fromEntries(Object.entries(typed).map(([field, { value }]) => [field, value]))
const without = <T extends { id: string }>(rows: T[], id: string) => rows.filter((row) => row.id !== id)

const Through = ({ children }: { children: ReactNode }) => <>{children}</>
export const AuthProvider = Through
export const SyncProvider = Through
export const JobProvider = Through
export const EmployeeProvider = Through
export const NotificationProvider = Through
export const ChatProvider = Through

const problem = (status: number, code: string) => ({ status, code, title: code })
const now = new Date().toISOString()

export function useAuth(): AuthValue {
  const { user } = use()
  return useMemo(
    () => ({
      user,
      session: { id: "s1" },
      isLoading: false,
      isOnlineSession: true,
      signIn: async (_email, password) => {
        if (password === "wrong") throw problem(401, "bad_credentials")
        const user = {
          id: seed.ME,
          email: "mara@example.com",
          name: "Mara Lindqvist",
          role: "owner" as const,
          workspace: { id: "w", name: "Lindqvist Haustechnik" },
        }
        put({ user })
        return user
      },
      signUp: async () => {
        throw { ...problem(422, "invalid"), errors: [{ field: "password", message: "is too common" }] }
      },
      signOut: async (options) => {
        if (!options?.discard && state.waiting.length > 0) return { unsent: state.waiting.length, drafts: 0 }
        put({ user: null })
      },
      changePassword: async () => {
        throw problem(403, "bad_credentials")
      },
      invite: async () => ({ token: "t", link: `${location.origin}/#invitation=kZ8fQ2xT`, expiresAt: now }),
      members: async () =>
        seed.employees.slice(0, 4).map((each, i) => ({
          joinedAt: now,
          user: {
            id: each.userId ?? "",
            email: each.email ?? "",
            name: each.name,
            role: i ? ("member" as const) : ("owner" as const),
            workspace: { id: "w", name: "W" },
          },
        })),
      removeMember: async () => {
        throw problem(409, "last_owner")
      },
      sessions: async () => [
        { id: "s1", device: "Chrome on Linux", createdAt: now, lastSeenAt: now, current: true },
        { id: "s2", device: "Safari on iPhone", createdAt: now, lastSeenAt: now, current: false },
      ],
      endSession: async () => {},
      error: null,
      needsSignIn: flag("ended"),
      isLeaving: false,
      removedFrom: null,
    }),
    [user],
  )
}

export function useJobs(): JobsValue {
  const { jobs } = use()
  return useMemo(() => {
    const byId = new Map(jobs.map((job) => [job.id, job]))
    return {
      jobs,
      isLoading: false,
      error: null,
      addJob: async (fields) => {
        const job = { ...(seed.jobs[0] as Synced<Job>), ...stamp(), custom: {}, ...fields } as Synced<Job>
        put({ jobs: [job, ...state.jobs] })
        return job
      },
      updateJob: async (id, fields) => put({ jobs: patch(state.jobs, id, fields) }),
      saveJob: async (id, { typed }) => put({ jobs: patch(state.jobs, id, values(typed)) }),
      deleteJob: async (id) => put({ jobs: without(state.jobs, id) }),
      restoreJob: async () => {},
      getJob: (id) => byId.get(id),
      history,
    }
  }, [jobs])
}

const history = async (): Promise<HistoryEntry[]> => [
  {
    version: 9,
    op: "update",
    at: now,
    by: seed.ME,
    fields: {
      status: { from: "draft", to: "in_progress" },
      price: { from: null, to: { amount: "1250.50", currency: "EUR" } },
    },
  },
  {
    version: 4,
    op: "update",
    at: now,
    by: seed.employees[1]?.userId ?? "",
    fields: { title: { from: "Repair", to: "Repair heat pump 1" } },
  },
  { version: 1, op: "create", at: now, by: seed.ME, fields: {} },
]

export function useEmployees(): EmployeesValue {
  const { employees } = use()
  return useMemo(
    () => ({
      employees,
      isLoading: false,
      error: null,
      addEmployee: async (fields) => {
        const person = { ...(seed.employees[5] as Synced<Employee>), ...stamp(), ...fields } as Synced<Employee>
        put({ employees: [...state.employees, person] })
        return person
      },
      updateEmployee: async (id, fields) => put({ employees: patch(state.employees, id, fields) }),
      restoreEmployee: async () => {},
      saveEmployee: async (id, { typed }) => put({ employees: patch(state.employees, id, values(typed)) }),
      deleteEmployee: async (id) => put({ employees: without(state.employees, id) }),
      getEmployee: (id) => employees.find((each) => each.id === id),
      me: employees[0],
      history,
    }),
    [employees],
  )
}

export function useNotifications(): NotificationsValue {
  const { notifications } = use()
  return {
    notifications,
    unreadCount: notifications.filter(({ readAt }) => !readAt).length,
    isLoading: false,
    error: null,
    markAsRead: async (id) => put({ notifications: patch(state.notifications, id, { readAt: now }) }),
    markAllAsRead: async () => put({ notifications: state.notifications.map((each) => ({ ...each, readAt: now })) }),
    dismiss: async (id) => put({ notifications: without(state.notifications, id) }),
  }
}

export function useChat(): ChatValue {
  const { messages } = use()
  return useMemo(() => {
    const names = [...new Set(messages.map(({ conversation }) => conversation))]
    const of = (name: string) => messages.filter(({ conversation }) => conversation === name)
    return {
      messages,
      conversations: names.map((name) => ({
        name,
        last: of(name).at(-1) as Synced<ChatMessage>,
        unread: of(name).filter((each) => each.createdBy !== seed.ME && !each.readBy[seed.ME]).length,
        ...(name.startsWith("job:") ? { jobId: name.slice(4) } : {}),
      })),
      isLoading: false,
      error: null,
      sendMessage: async (text, conversation = "general") => {
        const message = { ...stamp(), text, conversation, readBy: {} }
        put({ messages: [...state.messages, message] })
        return message
      },
      editMessage: async (id, text) => put({ messages: patch(state.messages, id, { text }) }),
      restoreMessage: async () => {},
      saveMessage: async (id, { typed }) => put({ messages: patch(state.messages, id, values(typed)) }),
      deleteMessage: async (id) => put({ messages: without(state.messages, id) }),
      markAsRead: async (id) => {
        const at = state.messages.find((each) => each.id === id)
        put({
          messages: state.messages.map((each) =>
            each.conversation === at?.conversation ? { ...each, readBy: { ...each.readBy, [seed.ME]: now } } : each,
          ),
        })
      },
      messagesOf: of,
    }
  }, [messages])
}

const log = seed.jobs.slice(0, 12).map((job, i) => ({
  at: Date.now() - i * 4000,
  event: i === 11 ? "hello" : "change",
  id: `jobs:${job.version},employees:7,chat:90`,
  data: JSON.stringify({
    collection: "jobs",
    epoch: "5c1d7a52-0000-4000-8000-000000000000",
    version: job.version,
    op: "update",
    id: job.id,
    fields: ["status"],
    count: 200,
    checksum: 2774531101,
  }),
}))

export function useSync(): SyncValue {
  const { conflicts, rejected, waiting } = use()
  return {
    conflicts,
    rejected,
    waiting,
    resolve: async (id) => put({ conflicts: without(state.conflicts, id) }),
    resolveAll: async (id) => put({ conflicts: without(state.conflicts, id) }),
    discard: async (id) => put({ rejected: without(state.rejected, id) }),
    retry: async (id) => put({ rejected: without(state.rejected, id) }),
    syncNow: async () => {},
    storage: { available: !flag("full"), persisted: true, usage: 4_300_000, quota: 900_000_000 },
  }
}

export function useSyncStatus(): SyncStatus {
  const { waiting, conflicts } = use()
  const online = !flag("offline")
  return {
    jobs: false,
    employees: false,
    notifications: false,
    chat: false,
    online,
    stream: online ? "live" : "off",
    leader: true,
    unsent: waiting.length,
    full: false,
    conflicts: conflicts.length,
    lastSyncedAt: Date.now() - 4000,
    error: null,
  }
}
export const useIsSyncing = () => false

export const useSyncLog = () => log
