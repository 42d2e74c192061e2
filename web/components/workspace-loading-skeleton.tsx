import { Skeleton, Stack } from "@mantine/core"
import { t } from "@/app/strings"

/** What stands in a screen's place while it is being read. */
export function WorkspaceLoadingSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Stack gap="sm" p="lg" role="status" aria-label={t.sync.loading}>
      <Skeleton height={30} width="40%" maw={240} mb="sm" />
      {Array.from({ length: rows }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing tells them apart
        <Skeleton key={i} height={42} />
      ))}
    </Stack>
  )
}
