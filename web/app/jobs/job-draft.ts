import { t } from "@/app/strings"
import { type CustomRow, checkCustom, customOf, rowsOf } from "@/components/custom-draft"
import {
  type Checks,
  checkText,
  checkTime,
  checkWords,
  faults,
  isoTime,
  localTime,
  orEmpty,
  orNull,
} from "@/components/drafts"
import type { Job, JobFields, JobPriority, JobStatus } from "@/lib/documents"

/** A job as its form has it. */
export interface JobDraft {
  title: string
  description: string
  status: JobStatus
  priority: JobPriority
  customer: string
  location: string
  assigneeIds: string[]
  tags: string[]
  scheduledAt: string
  dueAt: string
  estimatedMinutes: string
  price: { amount: string; currency: string }
  custom: CustomRow[]
}

export const NEW_JOB: JobDraft = {
  title: "",
  description: "",
  status: "draft",
  priority: "normal",
  customer: "",
  location: "",
  assigneeIds: [],
  tags: [],
  scheduledAt: "",
  dueAt: "",
  estimatedMinutes: "",
  price: { amount: "", currency: "" },
  custom: [],
}

export function draftOf(job: Job): JobDraft {
  return {
    title: job.title,
    description: orEmpty(job.description),
    status: job.status,
    priority: job.priority,
    customer: orEmpty(job.customer),
    location: orEmpty(job.location),
    assigneeIds: job.assigneeIds,
    tags: job.tags,
    scheduledAt: localTime(job.scheduledAt),
    dueAt: localTime(job.dueAt),
    estimatedMinutes: job.estimatedMinutes === null ? "" : String(job.estimatedMinutes),
    price: job.price ?? { amount: "", currency: "" },
    custom: rowsOf(job.custom),
  }
}

type Changes = { [K in keyof JobFields]?: JobFields[K] | null }

/** The changed fields as the server has them. The draft has passed {@link checkJob}. */
export function fieldsOf(draft: JobDraft, changed: readonly (keyof JobDraft)[]): Changes {
  const all: { [K in keyof JobDraft]: () => Changes[K] } = {
    title: () => draft.title.trim(),
    description: () => orNull(draft.description),
    status: () => draft.status,
    priority: () => draft.priority,
    customer: () => orNull(draft.customer),
    location: () => orNull(draft.location),
    assigneeIds: () => draft.assigneeIds,
    tags: () => draft.tags,
    scheduledAt: () => isoTime(draft.scheduledAt),
    dueAt: () => isoTime(draft.dueAt),
    estimatedMinutes: () => (draft.estimatedMinutes.trim() === "" ? null : Number(draft.estimatedMinutes)),
    price: () =>
      draft.price.amount.trim() === ""
        ? null
        : { amount: draft.price.amount.trim(), currency: draft.price.currency.trim().toUpperCase() },
    custom: () => customOf(draft.custom),
  }
  return Object.fromEntries(changed.map((field) => [field, all[field]()]))
}

/** All that a new job is made with. */
export function newJob(draft: JobDraft, changed: readonly (keyof JobDraft)[]): Partial<JobFields> & { title: string } {
  return { ...(fieldsOf(draft, changed) as Partial<JobFields>), title: draft.title.trim() }
}

const AMOUNT = /^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/
const MINUTES = 10_000_000

/** What is wrong with the draft, by field; empty when nothing is. */
export function checkJob(draft: JobDraft): Checks {
  const amount = draft.price.amount.trim()
  const currency = draft.price.currency.trim()
  const minutes = draft.estimatedMinutes.trim()
  const backwards = draft.scheduledAt && draft.dueAt && draft.dueAt < draft.scheduledAt ? t.check.dueFirst : null
  return {
    ...faults({
      title: checkText(draft.title, 1000, true),
      description: checkText(draft.description, 65_536),
      customer: checkText(draft.customer, 1000),
      location: checkText(draft.location, 1000),
      assigneeIds: draft.assigneeIds.length > 200 ? t.check.tooMany(200) : null,
      tags: checkWords(draft.tags),
      scheduledAt: checkTime(draft.scheduledAt),
      dueAt: checkTime(draft.dueAt) ?? backwards,
      estimatedMinutes: minutes && !(/^\d+$/.test(minutes) && Number(minutes) <= MINUTES) ? t.check.minutes : null,
      "price.amount": (amount || currency) && !AMOUNT.test(amount) ? t.check.amount : null,
      "price.currency": amount && !/^[a-z]{3}$/i.test(currency) ? t.check.currency : null,
    }),
    ...checkCustom(draft.custom),
  }
}
