import type { ReactNode } from "react"
import { AuthProvider } from "@/contexts/auth-context"
import { ChatProvider } from "@/contexts/chat-context"
import { EmployeeProvider } from "@/contexts/employee-context"
import { JobProvider } from "@/contexts/job-context"
import { NotificationProvider } from "@/contexts/notification-context"
import { SyncProvider } from "@/contexts/sync-context"

/** All contexts in the right order: who somebody is decides which store is open. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <AuthProvider>
      <SyncProvider>
        <EmployeeProvider>
          <JobProvider>
            <NotificationProvider>
              <ChatProvider>{children}</ChatProvider>
            </NotificationProvider>
          </JobProvider>
        </EmployeeProvider>
      </SyncProvider>
    </AuthProvider>
  )
}
