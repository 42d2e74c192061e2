import type { ChatMessage, Employee, Job, Notification } from "@/lib/documents"
import type { ConflictEntry, RejectedEntry, RowSync, Synced, WaitingEntry } from "@/lib/sync/view"

/** Invented records, enough to fill every screen. */

export const count = Number(new URLSearchParams(location.search).get("fake") ?? localStorage.getItem("fake") ?? 200)
localStorage.setItem("fake", String(count))

const uuid = (kind: number, n: number) => `0198${kind}000-0000-7000-8000-${String(n).padStart(12, "0")}`
export const ME = uuid(1, 1)
const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString()
const stamp = (version: number, hours: number, by = ME) => ({
  version,
  createdAt: ago(hours + 20),
  createdBy: by,
  updatedAt: ago(hours),
  updatedBy: by,
})
const sync = (n: number): RowSync =>
  n === 3
    ? { state: "waiting", since: Date.now() - 90_000 }
    : n === 5
      ? { state: "conflict", since: Date.now() - HOUR }
      : n === 8
        ? { state: "rejected" }
        : { state: "saved" }

const PEOPLE = [
  "Mara Lindqvist",
  "Jonas Weber",
  "Aisha Diallo",
  "Tomasz Nowak",
  "Elif Yılmaz",
  "Pedro Sánchez",
  "Ines Correia",
  "Noah Berger",
]
const TITLES = ["Electrician", "Plumber", "Site manager", "Dispatcher", "Apprentice"]

export const employees: Synced<Employee>[] = PEOPLE.map((name, i) => ({
  id: uuid(2, i + 1),
  ...stamp(i + 1, i * 30),
  name,
  email: `${name.split(" ")[0]?.toLowerCase()}@example.com`,
  phone: i % 3 ? `+49 30 5550${i}` : null,
  title: TITLES[i % TITLES.length] ?? null,
  department: i % 2 ? "Field service" : "Office",
  status: i === 6 ? "on_leave" : i === 7 ? "left" : "active",
  skills: i % 2 ? ["heat pumps", "welding"] : ["planning"],
  hiredOn: "2023-04-01",
  custom: i === 0 ? { badge: "A-17", driver: true } : {},
  userId: i < 4 ? uuid(1, i + 1) : null,
  sync: { state: "saved" },
}))

const WORK = [
  "Repair heat pump",
  "Install solar inverter",
  "Yearly inspection",
  "Replace meter cabinet",
  "Leak in the basement",
]
const CUSTOMERS = ["Hotel Adler", "Bäckerei Kuhn", "City of Potsdam", "Family Okafor", "Nordlicht GmbH"]
const STATUSES = ["draft", "scheduled", "in_progress", "done", "cancelled"] as const
const PRIORITIES = ["normal", "normal", "high", "low", "urgent"] as const

export const jobs: Synced<Job>[] = Array.from({ length: count }, (_, i) => ({
  id: uuid(3, i + 1),
  ...stamp(i + 1, i * 0.7, uuid(1, (i % 4) + 1)),
  title: `${WORK[i % 5]} ${i + 1}`,
  description: "Access through the yard. Ring at the caretaker's, ground floor left.",
  status: STATUSES[(i * 7) % 5] ?? "draft",
  priority: PRIORITIES[(i * 3) % 5] ?? "normal",
  customer: CUSTOMERS[(i * 2) % 5] ?? null,
  location: "Hauptstraße 12, Potsdam",
  assigneeIds: i % 4 === 3 ? [] : [uuid(2, (i % 6) + 1), ...(i % 5 === 0 ? [uuid(2, 3), uuid(2, 4)] : [])],
  tags: i % 2 ? ["heating", "warranty"] : ["electrical"],
  scheduledAt: ago(-24 * (i % 9)),
  dueAt: i % 3 ? ago(-24 * ((i % 20) - 4)) : null,
  estimatedMinutes: 90,
  price: { amount: "1250.50", currency: "EUR" },
  custom: { "Meter number": "DE-4711", floor: 3, keys: true },
  sync: sync(i),
}))

export const notifications: Synced<Notification>[] = Array.from({ length: 9 }, (_, i) => ({
  id: uuid(4, i + 1),
  ...stamp(i + 1, i * 5),
  createdAt: ago(i * 5),
  kind: i % 2 ? "job_assigned" : "chat_mention",
  title: i % 2 ? "A job was assigned to you" : "You were mentioned",
  body: i % 2 ? `${WORK[i % 5]} ${i + 1}` : "@Mara can you bring the second ladder?",
  params: null,
  subject: i % 2 ? { collection: "jobs", id: uuid(3, i + 1) } : { collection: "chat", id: uuid(5, 3) },
  readAt: i > 3 ? ago(1) : null,
  sync: { state: "saved" },
}))

const SAID = [
  "Morning! Who takes the van today?",
  "I do. Back at four.",
  "@Mara can you bring the second ladder?",
  "Sure, it's in the yard.\nI'll put it next to the gate.",
  "The customer moved the appointment to Thursday, so please change the plan.",
]
export const messages: Synced<ChatMessage>[] = Array.from({ length: 24 }, (_, i) => ({
  id: uuid(5, i + 1),
  ...stamp(i + 1, 30 - i, uuid(1, (Math.floor(i / 2) % 3) + 1)),
  createdAt: ago(30 - i * 1.2),
  updatedAt: ago(30 - i * 1.2),
  conversation: i % 8 === 7 ? `job:${uuid(3, 1)}` : i % 5 === 4 ? "Night shift" : "general",
  text: SAID[i % 5] ?? "",
  readBy: i < 20 ? { [uuid(1, 1)]: ago(1), [uuid(1, 2)]: ago(1) } : {},
  sync: i === 23 ? { state: "waiting", since: Date.now() } : { state: "saved" },
}))

export const conflicts: ConflictEntry[] = [
  {
    id: "c1",
    collection: "jobs",
    documentId: uuid(3, 6),
    title: jobs[5]?.title ?? "",
    at: Date.now() - HOUR,
    op: "update",
    current: { ...jobs[5] },
    conflicts: [
      { field: "status", base: "draft", mine: "done", theirs: "cancelled", theirsBy: uuid(1, 2), theirsAt: ago(2) },
      {
        field: "price",
        base: { amount: "1250.50", currency: "EUR" },
        mine: { amount: "1400", currency: "EUR" },
        theirs: { amount: "1190", currency: "EUR" },
        theirsBy: uuid(1, 3),
        theirsAt: ago(1),
      },
      {
        field: "custom.Meter number",
        base: "DE-4711",
        mine: "DE-4712",
        theirs: null,
        theirsBy: uuid(1, 3),
        theirsAt: ago(1),
      },
    ],
  },
  {
    id: "c2",
    collection: "jobs",
    documentId: uuid(3, 9999),
    title: "Yearly inspection 77",
    at: Date.now() - 3 * HOUR,
    op: "update",
    current: null,
    conflicts: [
      {
        field: "*",
        base: null,
        mine: { title: "Yearly inspection 77", status: "done" },
        theirs: null,
        theirsBy: uuid(1, 2),
        theirsAt: ago(4),
      },
    ],
  },
]

export const rejected: RejectedEntry[] = [
  {
    id: "r1",
    collection: "jobs",
    documentId: uuid(3, 9),
    title: jobs[8]?.title ?? "",
    at: Date.now() - 2 * HOUR,
    op: "update",
    fields: { price: { amount: "1.23456", currency: "EUR" } },
    problem: {
      status: 422,
      code: "invalid",
      title: "Invalid",
      errors: [
        { field: "price", message: "expected: {amount, currency}, a decimal number as text and a code of ISO 4217" },
      ],
    },
  },
]

export const waiting: WaitingEntry[] = [
  {
    id: "w1",
    collection: "jobs",
    documentId: uuid(3, 4),
    title: jobs[3]?.title ?? "",
    op: "update",
    fields: { status: "done", tags: ["heating"] },
    since: Date.now() - 90_000,
    attempts: 0,
    state: "queued",
  },
  {
    id: "w2",
    collection: "chat",
    documentId: uuid(5, 24),
    title: "The customer moved the appointment",
    op: "create",
    fields: { text: "The customer moved the appointment", conversation: "general" },
    since: Date.now() - 20_000,
    attempts: 3,
    state: "waiting for the server",
    error: { status: 503, code: "unavailable", title: "Unavailable" },
  },
]
