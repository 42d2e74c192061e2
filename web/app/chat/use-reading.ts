import { useEffect } from "react"
import { useChat } from "@/contexts/chat-context"
import { firstUnread, type Message } from "./thread"

/** An open thread in a tab that is looked at is read up to its end. */
export function useReading(messages: readonly Message[], me: string) {
  const { markAsRead } = useChat()
  useEffect(() => {
    const read = () => {
      const last = messages.findLast((message) => message.createdBy !== me)
      // What was refused is told elsewhere; a failed mark is simply made again.
      if (document.visibilityState === "visible" && last && firstUnread(messages, me)) {
        markAsRead(last.id).catch(() => {})
      }
    }
    read()
    document.addEventListener("visibilitychange", read)
    return () => document.removeEventListener("visibilitychange", read)
  }, [messages, me, markAsRead])
}
