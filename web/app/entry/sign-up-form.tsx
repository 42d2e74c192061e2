import { Button, Stack, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { t } from "@/app/strings"
import { PasswordField } from "@/components/password-field"
import { ProblemAlert } from "@/components/problem-alert"
import { useSubmit } from "@/components/use-submit"
import { useAuth } from "@/contexts/auth-context"
import { checkSignUp } from "./account-checks"

/** A new account with its own workspace, or in the one that it was invited to. */
export function SignUpForm(props: { invitation: string | null; onDone(): void }) {
  const { signUp } = useAuth()
  const [account, setAccount] = useState({ name: "", workspace: "", email: "", password: "" })
  const put = (change: Partial<typeof account>) => setAccount({ ...account, ...change })
  const form = useSubmit(
    () => checkSignUp(account),
    async () => {
      const workspace = account.workspace.trim()
      await signUp({
        email: account.email.trim(),
        password: account.password,
        name: account.name.trim(),
        ...(props.invitation ? { invitation: props.invitation } : workspace ? { workspace } : {}),
      })
      props.onDone()
    },
  )
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        {props.invitation && (
          <Text size="sm" c="dimmed">
            {t.entry.invitationFor} {t.entry.existing}
          </Text>
        )}
        <ProblemAlert problem={form.problem} />
        <TextInput
          label={t.entry.name}
          autoComplete="name"
          value={account.name}
          error={form.errors.name}
          onChange={(e) => put({ name: e.currentTarget.value })}
        />
        {!props.invitation && (
          <TextInput
            label={t.entry.workspace}
            description={t.entry.workspaceHint}
            autoComplete="organization"
            value={account.workspace}
            error={form.errors.workspace}
            onChange={(e) => put({ workspace: e.currentTarget.value })}
          />
        )}
        <TextInput
          label={t.entry.email}
          type="email"
          autoComplete="username"
          value={account.email}
          error={form.errors.email}
          onChange={(e) => put({ email: e.currentTarget.value })}
        />
        <PasswordField
          label={t.entry.password}
          description={t.entry.passwordHint}
          autoComplete="new-password"
          value={account.password}
          error={form.errors.password}
          onChange={(e) => put({ password: e.currentTarget.value })}
        />
        <Button type="submit" loading={form.busy}>
          {props.invitation ? t.entry.join : t.entry.create}
        </Button>
      </Stack>
    </form>
  )
}
