import { MantineProvider } from "@mantine/core"
import { lazy, Suspense } from "react"
import { useInvitation } from "@/app/entry/use-invitation"
import { cssVariables, theme } from "@/app/theme"
import { Toasts } from "@/components/toasts"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"

const Entry = lazy(() => import("./entry/entry"))
const Inside = lazy(() => import("./inside"))

/** The workspace for who is signed in, the way in for everybody else. */
function Door() {
  const { user, isLoading } = useAuth()
  const invitation = useInvitation()
  if (isLoading && !user) return <WorkspaceLoadingSkeleton />
  if (!user || invitation.token) {
    return (
      <Suspense>
        <Entry invitation={invitation} />
      </Suspense>
    )
  }
  return (
    <Suspense fallback={<WorkspaceLoadingSkeleton />}>
      <Inside />
    </Suspense>
  )
}

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Door />
      <Toasts />
    </MantineProvider>
  )
}
