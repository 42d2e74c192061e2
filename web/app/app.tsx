import { MantineProvider } from "@mantine/core"
import { useInvitation } from "@/app/entry/use-invitation"
import { LeavingScreen } from "@/app/leaving"
import { cssVariables, theme } from "@/app/theme"
import { fetched } from "@/components/fetched"
import { Toasts } from "@/components/toasts"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"

const Entry = fetched(() => import("./entry/entry"))
const Inside = fetched(() => import("./inside"), <WorkspaceLoadingSkeleton />)

/** The workspace for who is signed in, the way in for everybody else. */
function Door() {
  const { user, isLoading, isLeaving } = useAuth()
  const invitation = useInvitation()
  if (isLeaving) return <LeavingScreen />
  if (isLoading && !user) return <WorkspaceLoadingSkeleton />
  if (!user || invitation.token) {
    return <Entry invitation={invitation} />
  }
  return <Inside />
}

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Door />
      <Toasts />
    </MantineProvider>
  )
}
