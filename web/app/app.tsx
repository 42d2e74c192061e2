import "@mantine/core/styles.css"
import "@mantine/notifications/styles.css"
import "./app.css"
import { MantineProvider } from "@mantine/core"
import { Notifications } from "@mantine/notifications"
import { Entry } from "@/app/entry/entry"
import { useInvitation } from "@/app/entry/use-invitation"
import { Screens } from "@/app/screens"
import { Shell } from "@/app/shell/shell"
import { cssVariables, theme } from "@/app/theme"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"

/** The workspace for who is signed in, the way in for everybody else. */
function Door() {
  const { user, isLoading } = useAuth()
  const invitation = useInvitation()
  if (isLoading && !user) return <WorkspaceLoadingSkeleton />
  if (!user || invitation.token) return <Entry invitation={invitation} />
  return (
    <Shell>
      <Screens />
    </Shell>
  )
}

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="top-center" limit={3} />
      <Door />
    </MantineProvider>
  )
}
