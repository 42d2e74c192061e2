import { Alert, Anchor, Button, Paper, Stack, Text, Title } from "@mantine/core"
import { useEffect, useState } from "react"
import { useLocation } from "wouter"
import { Mark } from "@/app/shell/mark"
import { SignOutDialog, useSignOut } from "@/app/shell/sign-out"
import { t } from "@/app/strings"
import { useAuth } from "@/contexts/auth-context"
import classes from "./entry.module.css"
import { SignInForm } from "./sign-in-form"
import { SignUpForm } from "./sign-up-form"
import type { InvitationLink } from "./use-invitation"

const ENTRIES = new Set(["/sign-up", "/sign-in"])

/** Before the workspace: sign in, sign up, or accept an invitation. */
export default function Entry({ invitation }: { invitation: InvitationLink }) {
  const { user, removedFrom } = useAuth()
  const [location, go] = useLocation()
  const [joining, setJoining] = useState(true)
  const invited = invitation.token !== null && joining
  const signingUp = location === "/sign-up" || invited
  const title = invited ? t.entry.invitation : signingUp ? t.entry.signUp : t.entry.signIn
  useEffect(() => {
    document.title = `${title} · ${t.app}`
  }, [title])

  /**
   * The address that was asked for stays, so that signing in leads there; and so does wherever somebody quick has gone
   * since the workspace was drawn.
   */
  const entered = () => {
    invitation.forget()
    if (ENTRIES.has(window.location.pathname)) go("/", { replace: true })
  }
  return (
    <main className={classes.entry}>
      <Stack className={classes.box} gap="lg">
        <Stack gap="xs" align="center" ta="center">
          <Mark size={48} />
          <Text fw={620} size="xl">
            {t.app}
          </Text>
          <Text c="dimmed">{t.entry.promise}</Text>
        </Stack>
        {removedFrom !== null && !user && (
          <Alert role="alert" color="brick" variant="light" title={t.entry.removed(removedFrom)}>
            {t.entry.removedText}
          </Alert>
        )}
        <Paper p="lg">
          <Stack>
            <Title order={1} size="h2">
              {title}
            </Title>
            {user ? (
              <SignedInAlready invitation={invitation} />
            ) : signingUp ? (
              <SignUpForm invitation={invited ? invitation.token : null} onDone={entered} />
            ) : (
              <SignInForm onDone={entered} />
            )}
          </Stack>
        </Paper>
        {!user && (
          <Text ta="center" size="sm">
            {signingUp ? t.entry.haveAccount : t.entry.noAccount}{" "}
            <Anchor
              component="button"
              type="button"
              onClick={() => {
                if (invited) setJoining(false)
                go(signingUp ? "/sign-in" : "/sign-up")
              }}
            >
              {signingUp ? t.entry.signIn : t.entry.signUp}
            </Anchor>
          </Text>
        )}
      </Stack>
    </main>
  )
}

function SignedInAlready({ invitation }: { invitation: InvitationLink }) {
  const { user } = useAuth()
  const leaving = useSignOut(false)
  return (
    <>
      <Text>{t.entry.signedInAlready(user?.email ?? "")}</Text>
      <Button onClick={invitation.forget}>{t.entry.keepWorking}</Button>
      <Button variant="default" onClick={() => void leaving.start()}>
        {t.nav.signOut}
      </Button>
      <SignOutDialog leaving={leaving} />
    </>
  )
}
