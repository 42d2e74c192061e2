import { useChat } from "@/contexts/chat-context"
import { useNotifications } from "@/contexts/notification-context"
import { useSync } from "@/contexts/sync-context"
import type { Counted } from "./navigation"

/** What asks for attention, by place. */
export function useCounts(): Record<Counted, number> {
  const { conversations } = useChat()
  const { unreadCount } = useNotifications()
  const { conflicts, rejected, waiting } = useSync()
  return {
    chat: conversations.reduce((sum, { unread }) => sum + unread, 0),
    notifications: unreadCount,
    conflicts: conflicts.length,
    outbox: waiting.length + rejected.length,
  }
}
