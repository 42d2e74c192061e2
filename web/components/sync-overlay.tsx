import { Loader, Stack, Text, Title } from "@mantine/core"
import { t } from "@/app/strings"
import { useEmployees } from "@/contexts/employee-context"
import { useJobs } from "@/contexts/job-context"
import { useSyncStatus } from "@/lib/sync-hooks"
import classes from "./sync-overlay.module.css"

/** Over everything, while a device gets the workspace for the first time. */
export function SyncOverlay() {
  const { jobs, isLoading: jobsLoading } = useJobs()
  const { employees, isLoading: employeesLoading } = useEmployees()
  const status = useSyncStatus()
  const first = status.lastSyncedAt === null && jobs.length === 0 && employees.length === 0
  if (!first || !status.online || !(jobsLoading || employeesLoading || status.jobs || status.employees)) return null
  return (
    <div className={classes.overlay}>
      <Stack align="center" gap="xs" role="status" ta="center" px="md">
        <Loader />
        <Title order={2}>{t.sync.overlay}</Title>
        <Text c="dimmed" maw="24rem">
          {t.sync.overlayHint}
        </Text>
      </Stack>
    </div>
  )
}
