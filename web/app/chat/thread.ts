import { sameDay } from "@/components/times"
import type { ChatMessage } from "@/lib/documents"
import type { Synced } from "@/lib/sync/view"

export type Message = Synced<ChatMessage>

/** The conversation that an address names. The router would leave the colon of a job's thread encoded. */
export function conversationAt(pathname: string): string | undefined {
  const name = pathname.split("/")[2]
  if (!name) return undefined
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** `job:<id>` → the id. */
export const jobOf = (conversation: string): string | undefined =>
  conversation.startsWith("job:") ? conversation.slice(4) : undefined

/**
 * Where each reader stands: message id → the others who read up to exactly there. Whoever wrote a
 * message has read up to it, too.
 */
export function readers(messages: readonly ChatMessage[], me: string): Map<string, string[]> {
  const stands = new Map<string, string>()
  for (const message of messages) {
    for (const user of [message.createdBy, ...Object.keys(message.readBy)]) stands.set(user, message.id)
  }
  const authors = new Map(messages.map((message) => [message.id, message.createdBy]))
  const at = new Map<string, string[]>()
  for (const [user, id] of stands) {
    // That authors know their own message needs no telling.
    if (user === me || authors.get(id) === user) continue
    at.set(id, [...(at.get(id) ?? []), user])
  }
  return at
}

/** The first message of others after what I read last; undefined when all is read. */
export function firstUnread(messages: readonly ChatMessage[], me: string): string | undefined {
  let unread: string | undefined
  for (const message of messages) {
    if (message.createdBy === me || me in message.readBy) unread = undefined
    else unread ??= message.id
  }
  return unread
}

export interface Group {
  author: string
  at: string
  newDay: boolean
  messages: Message[]
}

const CLOSE = 5 * 60_000

/** Messages that one person wrote in one go stand together. */
export function grouped(messages: readonly Message[]): Group[] {
  const groups: Group[] = []
  let last: Message | undefined
  for (const message of messages) {
    const newDay = !last || !sameDay(last.createdAt, message.createdAt)
    const close = last && Date.parse(message.createdAt) - Date.parse(last.createdAt) < CLOSE
    const group = groups.at(-1)
    if (group && !newDay && close && group.author === message.createdBy) group.messages.push(message)
    else groups.push({ author: message.createdBy, at: message.createdAt, newDay, messages: [message] })
    last = message
  }
  return groups
}

/** The draft of an edit of a message; it names the conversation, for the message may go. */
export const editOf = ({ id, conversation }: Pick<Message, "id" | "conversation">) => `message:${id}:${conversation}`

/** Which message of which conversation a draft edits. */
export function editedBy(record: string): { id: string; conversation: string } | null {
  const [kind, id = "", ...conversation] = record.split(":")
  return kind === "message" ? { id, conversation: conversation.join(":") } : null
}
