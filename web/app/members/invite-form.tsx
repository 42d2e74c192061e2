import { Alert, Button, CopyButton, Group, NativeSelect, Stack, TextInput } from "@mantine/core"
import { useState } from "react"
import { checkEmail } from "@/app/entry/account-checks"
import { t } from "@/app/strings"
import { faults } from "@/components/drafts"
import { DraftRestored } from "@/components/form-bar"
import { IconCheck, IconCopy } from "@/components/icons"
import { ProblemAlert } from "@/components/problem-alert"
import { When } from "@/components/times"
import { useSubmit } from "@/components/use-submit"
import { type Invitation, type Role, useAuth } from "@/contexts/auth-context"
import { drafts, useKept } from "@/contexts/drafts"
import { invitable } from "@/lib/may"

/** Makes an invitation. Its link is shown only here: the server keeps but a hash of it. */
export function InviteForm() {
  const { invite, user } = useAuth()
  const roles = invitable(user)
  const [email, setEmail, restored] = useKept("invitation:new", "email", "")
  const [chosen, setRole] = useKept<Role>("invitation:new", "role", "member")
  // What was chosen before may be more than the inviter may give by now.
  const role = roles.includes(chosen) ? chosen : "member"
  const [made, setMade] = useState<{ email: string; invitation: Invitation } | null>(null)
  const form = useSubmit(
    () => faults({ email: checkEmail(email) }),
    async () => {
      const given = drafts().of("invitation:new")
      const invitation = await invite(email.trim(), role)
      setMade({ email: email.trim(), invitation })
      // What was typed while the server was asked is the next one's.
      drafts().drop("invitation:new", given)
    },
  )
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack>
        <ProblemAlert problem={form.problem} />
        <TextInput
          label={t.entry.email}
          type="email"
          autoComplete="off"
          value={email}
          error={form.errors.email}
          onChange={(e) => setEmail(e.currentTarget.value)}
        />
        <NativeSelect
          label={t.members.role}
          description={t.members.roleHint}
          data={roles.map((value) => ({ value, label: t.account.role[value] }))}
          value={role}
          onChange={(e) => setRole(e.currentTarget.value as Role)}
        />
        <Group>
          <Button type="submit" loading={form.busy}>
            {t.members.send}
          </Button>
          {restored && <DraftRestored onDiscard={() => drafts().drop("invitation:new")} />}
        </Group>
        {made && <Made {...made} />}
      </Stack>
    </form>
  )
}

function Made({ email, invitation }: { email: string; invitation: Invitation }) {
  return (
    <Alert role="status" variant="light" icon={<IconCheck size={18} />} title={t.members.ready}>
      <Stack gap="xs">
        <span>
          {t.members.readyHint(email)} {t.members.expires} <When at={invitation.expiresAt} form="dateTime" />.
        </span>
        <TextInput
          aria-label={t.members.link}
          readOnly
          value={invitation.link}
          onFocus={(e) => e.currentTarget.select()}
        />
        <CopyButton value={invitation.link}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<IconCopy size={16} />} onClick={copy}>
              {copied ? t.action.copied : t.action.copy}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Alert>
  )
}
