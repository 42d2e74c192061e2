import { t } from "@/app/strings"
import { fieldLabel, told } from "@/components/fields"
import type { Names } from "@/components/names"
import type { Job, Notification } from "@/lib/documents"

interface Known {
  names: Names
  job(id: string): Pick<Job, "title"> | undefined
  conversation(name: string): string
}

/** A notification in its reader's words, times in the reader's zone; what isn't known here is said as the server says it. */
export function wording(
  { kind, params, title, body }: Pick<Notification, "kind" | "params" | "title" | "body">,
  { names, job, conversation }: Known,
): { title: string; body: string | null } {
  const asSaid = { title, body }
  if (!params || typeof params.by !== "string") return asSaid
  const by = names.ofUser(params.by)
  const called = typeof params.job === "string" ? job(params.job)?.title : undefined
  const place = typeof params.conversation === "string" ? conversation(params.conversation) : undefined
  const words: Record<string, (by: string, what: string, field: string) => string> = t.notifications.words
  const say = (what: string, field = "") => words[kind]?.(by, what, field) ?? title
  const change = (field: string) => {
    if (!("from" in params || "to" in params)) return body
    const value = (given: unknown) => told("jobs", field, given ?? null, names)
    return t.notifications.change(value(params.from), value(params.to))
  }
  switch (kind) {
    case "job_assigned":
    case "job_unassigned":
    case "job_deleted":
      return called ? { title: say(called), body: null } : asSaid
    case "job_due_changed":
      return called ? { title: say(called), body: change("dueAt") } : asSaid
    case "job_status_changed":
      return called ? { title: say(called), body: change("status") } : asSaid
    case "chat_mention":
    case "chat_reply":
      return place ? { title: say(place), body } : asSaid
    case "edit_overruled": {
      if (!called || typeof params.field !== "string") return asSaid
      const { field } = params
      return { title: say(called, fieldLabel("jobs", field)), body: change(field) }
    }
    default:
      return asSaid
  }
}
