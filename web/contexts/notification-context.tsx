import { createContext, type ReactNode, useContext, useMemo } from "react"
import { edit, useCollection } from "@/contexts/collection"
import type { Notification } from "@/lib/documents"
import { asMade } from "@/lib/order"
import type { Problem } from "@/lib/problem"
import type { Synced } from "@/lib/sync/view"

export interface NotificationsValue {
  /** Newest first. */
  notifications: Synced<Notification>[]
  unreadCount: number
  isLoading: boolean
  error: Problem | null
  markAsRead(id: string): Promise<void>
  markAllAsRead(): Promise<void>
  dismiss(id: string): Promise<void>
}

const Context = createContext<NotificationsValue | null>(null)

export function NotificationProvider({ children }: { children: ReactNode }) {
  const { rows, isLoading, error } = useCollection("notifications")
  const value = useMemo(() => {
    const notifications = asMade(rows).reverse()
    const unread = notifications.filter((notification) => notification.readAt === null)
    return {
      notifications,
      unreadCount: unread.length,
      isLoading,
      error,
      markAsRead: (id: string) => edit("notifications", "read", id),
      markAllAsRead: async () => {
        for (const { id } of unread) await edit("notifications", "read", id)
      },
      dismiss: (id: string) => edit("notifications", "delete", id),
    }
  }, [rows, isLoading, error])
  return <Context value={value}>{children}</Context>
}

export function useNotifications(): NotificationsValue {
  const value = useContext(Context)
  if (!value) throw new Error("useNotifications needs a NotificationProvider around it")
  return value
}
