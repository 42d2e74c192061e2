import { createContext, type ReactNode, useContext } from "react"
import type { ChatMessage } from "@/lib/documents"
import type { Problem } from "@/lib/problem"
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
  sendMessage(text: string, conversation?: string): Promise<ChatMessage>
  editMessage(id: string, text: string): Promise<void>
  deleteMessage(id: string): Promise<void>
  /** The conversation is read up to this message. */
  markAsRead(id: string): Promise<void>
  messagesOf(conversation: string): Synced<ChatMessage>[]
}

const Context = createContext<ChatValue | null>(null)

const unfinished = async (): Promise<never> => {
  throw new Error("unfinished")
}

export function ChatProvider({ children }: { children: ReactNode }) {
  const value: ChatValue = {
    messages: [],
    conversations: [],
    isLoading: false,
    error: null,
    sendMessage: unfinished,
    editMessage: unfinished,
    deleteMessage: unfinished,
    markAsRead: unfinished,
    messagesOf: () => [],
  }
  return <Context value={value}>{children}</Context>
}

export function useChat(): ChatValue {
  const value = useContext(Context)
  if (!value) throw new Error("useChat needs a ChatProvider around it")
  return value
}
