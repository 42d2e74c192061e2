import type { ChatMessage, Notification } from "@/lib/documents"

/** Where a notification leads to. */
export function placeOf(
  { subject }: Pick<Notification, "subject">,
  messages: readonly Pick<ChatMessage, "id" | "conversation">[],
): string | null {
  if (!subject) return null
  if (subject.collection === "jobs") return `/jobs/${subject.id}`
  if (subject.collection === "employees") return `/people/${subject.id}`
  if (subject.collection !== "chat") return null
  const message = messages.find(({ id }) => id === subject.id)
  return message ? `/chat/${encodeURIComponent(message.conversation)}` : "/chat"
}
