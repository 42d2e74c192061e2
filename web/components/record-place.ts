import type { CollectionName } from "@/lib/documents"

/** Where a record is shown. */
export function recordPlace(collection: CollectionName, id: string, fields: Record<string, unknown> = {}): string {
  if (collection === "jobs") return `/jobs/${id}`
  if (collection === "employees") return `/people/${id}`
  if (collection === "notifications") return "/notifications"
  return typeof fields.conversation === "string" ? `/chat/${encodeURIComponent(fields.conversation)}` : "/chat"
}
