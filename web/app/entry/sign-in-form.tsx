import { Button, Stack, TextInput } from "@mantine/core"
import { useState } from "react"
import { t } from "@/app/strings"
import { PasswordField } from "@/components/password-field"
import { ProblemAlert } from "@/components/problem-alert"
import { useSubmit } from "@/components/use-submit"
import { useAuth } from "@/contexts/auth-context"
import { checkSignIn } from "./account-checks"
import { forgetEntry, useKeptInTab } from "./use-kept-in-tab"

export function SignInForm(props: { email?: string; onDone(): void }) {
  const { signIn } = useAuth()
  const [kept, keep] = useKeptInTab("email")
  const [given, setGiven] = useState(props.email)
  const [email, setEmail] = given === undefined ? [kept, keep] : [given, setGiven]
  const [password, setPassword] = useState("")
  const form = useSubmit(
    () => checkSignIn(email, password),
    async () => {
      await signIn(email.trim(), password)
      forgetEntry()
      props.onDone()
    },
  )
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <ProblemAlert problem={form.problem} />
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
          autoComplete="current-password"
          value={password}
          error={form.errors.password}
          onChange={(e) => setPassword(e.currentTarget.value)}
        />
        <Button type="submit" loading={form.busy}>
          {t.entry.signIn}
        </Button>
      </Stack>
    </form>
  )
}
