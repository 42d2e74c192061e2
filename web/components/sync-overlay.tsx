import { Loader, Overlay, Stack, Text, Title } from "@mantine/core"
import { t } from "@/app/strings"
import { useEmployees } from "@/contexts/employee-context"
import { useJobs } from "@/contexts/job-context"
import { useSyncStatus } from "@/lib/sync-hooks"

/** Over everything, while a device gets the workspace for the first time. */
export function SyncOverlay() {
  const { jobs, isLoading: jobsLoading } = useJobs()
  const { employees, isLoading: employeesLoading } = useEmployees()
  const status = useSyncStatus()
  const first = status.lastSyncedAt === null && jobs.length === 0 && employees.length === 0
  if (!first || !status.online || !(jobsLoading || employeesLoading || status.jobs || status.employees)) return null
  return (
    <Overlay fixed backgroundOpacity={0.6} color="var(--app-canvas)" blur={3} center zIndex={300}>
      <Stack align="center" gap="xs" role="status" ta="center" px="md">
        <Loader />
        <Title order={2}>{t.sync.overlay}</Title>
        <Text c="dimmed" maw="24rem">
          {t.sync.overlayHint}
        </Text>
      </Stack>
    </Overlay>
  )
}
