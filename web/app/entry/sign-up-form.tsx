import { Button, Stack, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { t } from "@/app/strings"
import { PasswordField } from "@/components/password-field"
import { ProblemAlert } from "@/components/problem-alert"
import { useSubmit } from "@/components/use-submit"
import { useAuth } from "@/contexts/auth-context"
import { checkSignUp } from "./account-checks"
import { forgetEntry, useKeptInTab } from "./use-kept-in-tab"

/** A new account with its own workspace, or in the one that it was invited to. */
export function SignUpForm(props: { invitation: string | null; onDone(): void }) {
  const { signUp } = useAuth()
  const [name, setName] = useKeptInTab("name")
  const [workspace, setWorkspace] = useKeptInTab("workspace")
  const [email, setEmail] = useKeptInTab("email")
  const [password, setPassword] = useState("")
  const form = useSubmit(
    () => checkSignUp({ name, workspace, email, password }),
    async () => {
      const called = workspace.trim()
      await signUp({
        email: email.trim(),
        password,
        name: name.trim(),
        ...(props.invitation ? { invitation: props.invitation } : called ? { workspace: called } : {}),
      })
      forgetEntry()
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
          value={name}
          error={form.errors.name}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        {!props.invitation && (
          <TextInput
            label={t.entry.workspace}
            description={t.entry.workspaceHint}
            autoComplete="organization"
            value={workspace}
            error={form.errors.workspace}
            onChange={(e) => setWorkspace(e.currentTarget.value)}
          />
        )}
        <TextInput
          label={t.entry.email}
          type="email"
          autoComplete="username"
          value={email}
          error={form.errors.email}
          onChange={(e) => setEmail(e.currentTarget.value)}
        />
        <PasswordField
          label={t.entry.password}
          description={t.entry.passwordHint}
          autoComplete="new-password"
          value={password}
          error={form.errors.password}
          onChange={(e) => setPassword(e.currentTarget.value)}
        />
        <Button type="submit" loading={form.busy}>
          {props.invitation ? t.entry.join : t.entry.create}
        </Button>
      </Stack>
    </form>
  )
}
