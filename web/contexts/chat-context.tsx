import { createContext, type ReactNode, useContext, useMemo } from "react"
import { useAuth } from "@/contexts/auth-context"
import { edit, useCollection, workspace } from "@/contexts/collection"
import type { ChatMessage } from "@/lib/documents"
import { asMade } from "@/lib/order"
import type { Problem } from "@/lib/problem"
import type { DraftRow } from "@/lib/sync/drafts"
import type { Given } from "@/lib/sync/typed"
import type { Synced } from "@/lib/sync/view"

export interface Conversation {
  name: string
  last: Synced<ChatMessage>
  unread: number
  /** Of a job's thread. */
  jobId?: string
}

export interface ChatValue {
  /** Oldest first. */
  messages: Synced<ChatMessage>[]
  /** The one with the latest message first. */
  conversations: Conversation[]
  isLoading: boolean
  error: Problem | null
  sendMessage(text: string, conversation?: string, spent?: readonly DraftRow[]): Promise<ChatMessage>
  editMessage(id: string, text: string): Promise<void>
  saveMessage(id: string, given: Given): Promise<void>
  deleteMessage(id: string): Promise<void>
  /** Brings a deleted message back. */
  restoreMessage(id: string): Promise<void>
  /** The conversation is read up to this message. */
  markAsRead(id: string): Promise<void>
  messagesOf(conversation: string): Synced<ChatMessage>[]
}

const Context = createContext<ChatValue | null>(null)

export function ChatProvider({ children }: { children: ReactNode }) {
  const { rows, isLoading, error } = useCollection("chat")
  const { user } = useAuth()
  const value = useMemo(() => {
    const messages = asMade(rows)
    const places = new Map(messages.map((message, at) => [message.id, at]))
    const threads = new Map<string, Synced<ChatMessage>[]>()
    for (const message of messages) {
      const thread = threads.get(message.conversation)
      if (thread) thread.push(message)
      else threads.set(message.conversation, [message])
    }
    return {
      messages,
      conversations: [...threads]
        .map(([name, thread]) => conversation(name, thread, user?.id))
        .sort((a, b) => (places.get(b.last.id) ?? 0) - (places.get(a.last.id) ?? 0)),
      isLoading,
      error,
      messagesOf: (name: string) => threads.get(name) ?? NONE,
      ...deeds,
    }
  }, [rows, isLoading, error, user])
  return <Context value={value}>{children}</Context>
}

const NONE: Synced<ChatMessage>[] = []

const deeds = {
  sendMessage: (text: string, conversation = "general", spent?: readonly DraftRow[]) =>
    workspace().create("chat", { conversation, text }, undefined, spent),
  editMessage: (id: string, text: string) => edit("chat", "update", id, { text }),
  saveMessage: (id: string, given: Given) => workspace().save({ collection: "chat", id, ...given }),
  deleteMessage: (id: string) => edit("chat", "delete", id),
  restoreMessage: (id: string) => edit("chat", "restore", id),
  markAsRead: (id: string) => edit("chat", "read", id),
}

/** One reads up to a message, and has read what one wrote. */
function conversation(name: string, thread: Synced<ChatMessage>[], me: string | undefined): Conversation {
  const read = thread.findLastIndex((message) => me !== undefined && (me in message.readBy || message.createdBy === me))
  const last = thread.at(-1)
  if (!last) throw new Error("a conversation has a message")
  const found = { name, last, unread: thread.length - 1 - read }
  return name.startsWith("job:") ? { ...found, jobId: name.slice("job:".length) } : found
}

export function useChat(): ChatValue {
  const value = useContext(Context)
  if (!value) throw new Error("useChat needs a ChatProvider around it")
  return value
}
