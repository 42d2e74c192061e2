import { Button, Paper, Skeleton, Stack, Text, Title } from "@mantine/core"
import { useCallback, useRef, useState } from "react"
import { t } from "@/app/strings"
import { Confirm } from "@/components/confirm"
import { Page } from "@/components/page"
import { Person } from "@/components/person"
import { ProblemAlert } from "@/components/problem-alert"
import { When } from "@/components/times"
import { toast } from "@/components/toast"
import { useAsked } from "@/components/use-asked"
import { type Member, useAuth } from "@/contexts/auth-context"
import { invitable } from "@/lib/may"
import classes from "../account/account.module.css"
import { InviteForm } from "./invite-form"

/** Who belongs to the workspace; owners and managers invite, owners remove. */
export default function MembersPage() {
  const auth = useAuth()
  const latest = useRef(auth)
  latest.current = auth
  const { value, problem, again } = useAsked(useCallback(() => latest.current.members(), []))
  const [leaving, setLeaving] = useState<Member | null>(null)
  const owner = auth.user?.role === "owner"
  const invites = invitable(auth.user).length > 0
  const about = owner ? {} : { about: invites ? t.members.managersInvite : t.members.onlyOwners }
  return (
    <Page title={t.members.title} {...about}>
      <Stack maw="42rem">
        <ProblemAlert problem={problem} title={t.members.offline} />
        <Paper p="md" component="section" aria-label={t.members.title}>
          {!value && !problem && <Skeleton height={60} />}
          <ul className={classes.lines}>
            {value?.map((member) => (
              <li key={member.user.id} className={classes.line}>
                <Person name={member.user.name} size={34} />
                <div className={classes.what}>
                  <Text size="sm" fw={550}>
                    {member.user.name}
                    {member.user.id === auth.user?.id && (
                      <Text span size="xs" c="dimmed" ml={6}>
                        {t.people.you}
                      </Text>
                    )}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {member.user.email} · {t.account.role[member.user.role]} · {t.members.joined}{" "}
                    <When at={member.joinedAt} form="date" />
                  </Text>
                </div>
                {owner && (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t.members.removeNamed(member.user.name)}
                    onClick={() => setLeaving(member)}
                  >
                    {t.members.remove}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Paper>
        {invites && (
          <Paper p="md" component="section" aria-label={t.members.invite}>
            <Title order={2}>{t.members.invite}</Title>
            <Text size="sm" c="dimmed" mb="sm">
              {t.members.inviteHint}
            </Text>
            <InviteForm />
          </Paper>
        )}
      </Stack>
      <Confirm
        opened={leaving !== null}
        title={t.members.confirm(leaving?.user.name ?? "")}
        text={t.members.confirmText}
        action={t.members.remove}
        onClose={() => setLeaving(null)}
        onConfirm={async () => {
          if (!leaving) return
          await auth.removeMember(leaving.user.id)
          toast(t.members.removed(leaving.user.name))
          await again()
        }}
      />
    </Page>
  )
}
