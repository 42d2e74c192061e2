import { Button, Group, Paper, Stack, Title } from "@mantine/core"
import { useState } from "react"
import { checkPasswordChange } from "@/app/entry/account-checks"
import { t } from "@/app/strings"
import { PasswordField } from "@/components/password-field"
import { ProblemAlert } from "@/components/problem-alert"
import { problemOf } from "@/components/problem-of"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import { useAuth } from "@/contexts/auth-context"

const EMPTY = { current: "", next: "", again: "" }

/** The server's `password` is this form's `next`, and its `bad_credentials` this form's `current`. */
function placed(thrown: unknown): never {
  const problem = problemOf(thrown)
  if (problem.code === "bad_credentials") {
    throw { ...problem, errors: [{ field: "current", message: t.account.wrong }] }
  }
  const errors = problem.errors?.map(({ field, message }) => ({
    field: field === "password" ? "next" : field,
    message,
  }))
  throw { ...problem, ...(errors ? { errors } : {}) }
}

export function PasswordForm() {
  const { changePassword, user } = useAuth()
  const [words, setWords] = useState(EMPTY)
  const form = useSubmit(
    () => checkPasswordChange(words.current, words.next, words.again),
    async () => {
      await changePassword(words.current, words.next).catch(placed)
      setWords(EMPTY)
      toast(t.account.changed)
    },
  )
  const input = (field: keyof typeof EMPTY, label: string, autoComplete: string) => (
    <PasswordField
      label={label}
      autoComplete={autoComplete}
      value={words[field]}
      error={form.errors[field]}
      onChange={(e) => setWords({ ...words, [field]: e.currentTarget.value })}
    />
  )
  return (
    <Paper p="md" component="section" aria-label={t.account.password}>
      <Title order={2} mb="sm">
        {t.account.password}
      </Title>
      <form onSubmit={form.submit} noValidate>
        {/* For password keepers: whose password it is. */}
        <input type="text" name="username" autoComplete="username" value={user?.email ?? ""} readOnly hidden />
        <Stack>
          <ProblemAlert problem={form.problem} />
          {input("current", t.account.current, "current-password")}
          {input("next", t.account.next, "new-password")}
          {input("again", t.account.repeat, "new-password")}
          <Group>
            <Button type="submit" loading={form.busy}>
              {t.account.change}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
