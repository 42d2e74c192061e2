import { Loader, Stack, Text, Title } from "@mantine/core"
import { t } from "@/app/strings"

/** While what this device held is being erased: neither the workspace nor an empty one. */
export function LeavingScreen() {
  return (
    <Stack align="center" justify="center" mih="100vh" gap="xs" p="lg" ta="center" role="status">
      <Loader size="sm" mb="sm" />
      <Title order={1} size="h2">
        {t.entry.leaving}
      </Title>
      <Text c="dimmed">{t.entry.leavingText}</Text>
    </Stack>
  )
}
