import { Paper, SegmentedControl, Stack, Title, useMantineColorScheme } from "@mantine/core"
import { t } from "@/app/strings"
import { Facts } from "@/components/facts"
import { TextLink } from "@/components/link"
import { Page } from "@/components/page"
import { useAuth } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import { Devices } from "./devices"
import { PasswordForm } from "./password-form"

export default function AccountPage() {
  const { user } = useAuth()
  const { me } = useEmployees()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  if (!user) return null
  return (
    <Page title={t.account.title}>
      <Stack maw="42rem">
        <Paper p="md" component="section">
          <Title order={2} mb="sm">
            {t.account.you}
          </Title>
          <Facts
            facts={[
              [t.fields.employees.name ?? "", user.name],
              [t.entry.email, user.email],
              [t.account.workspace, `${user.workspace.name} · ${t.account.role[user.role]}`],
              ...(me
                ? [
                    [
                      t.account.record,
                      <TextLink key="me" to={`/people/${me.id}`} size="sm">
                        {t.action.open}
                      </TextLink>,
                    ] as const,
                  ]
                : []),
            ]}
          />
        </Paper>
        <Paper p="md" component="section">
          <Title order={2} mb="sm">
            {t.account.look}
          </Title>
          <SegmentedControl
            aria-label={t.account.look}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as typeof colorScheme)}
            data={(["auto", "light", "dark"] as const).map((value) => ({ value, label: t.account.looks[value] }))}
          />
        </Paper>
        <Devices />
        <PasswordForm />
      </Stack>
    </Page>
  )
}
