import { createContext, type ReactNode, useContext } from "react"
import type { Notification } from "@/lib/documents"
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

const unfinished = async (): Promise<never> => {
  throw new Error("unfinished")
}

export function NotificationProvider({ children }: { children: ReactNode }) {
  const value: NotificationsValue = {
    notifications: [],
    unreadCount: 0,
    isLoading: false,
    error: null,
    markAsRead: unfinished,
    markAllAsRead: unfinished,
    dismiss: unfinished,
  }
  return <Context value={value}>{children}</Context>
}

export function useNotifications(): NotificationsValue {
  const value = useContext(Context)
  if (!value) throw new Error("useNotifications needs a NotificationProvider around it")
  return value
}
