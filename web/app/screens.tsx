import { Button } from "@mantine/core"
import { Component, type ReactNode } from "react"
import { Route, Switch, useLocation } from "wouter"
import { conversationAt } from "@/app/chat/thread"
import {
  Account,
  Chat,
  Conflicts,
  Dashboard,
  Deleted,
  Developer,
  Job,
  Jobs,
  Members,
  NewJob,
  NewPerson,
  Notifications,
  Outbox,
  People,
  Person,
  SCREENS,
} from "@/app/fetched-pages"
import { useOthers } from "@/app/others"
import { t } from "@/app/strings"
import { usePlace } from "@/app/use-place"
import { Empty } from "@/components/empty"
import { IconAlert, IconSearch } from "@/components/icons"
import { ButtonLink } from "@/components/link"

export function Screens() {
  const [location] = useLocation()
  usePlace()
  useOthers(SCREENS)
  return (
    <Crash key={location}>
      <Switch>
        <Route path="/">
          <Dashboard />
        </Route>
        <Route path="/jobs">
          <Jobs />
        </Route>
        <Route path="/jobs/new">
          <NewJob />
        </Route>
        <Route path="/jobs/:id">{({ id }) => <Job key={id} id={id} />}</Route>
        <Route path="/people">
          <People />
        </Route>
        <Route path="/people/new">
          <NewPerson />
        </Route>
        <Route path="/people/:id">{({ id }) => <Person key={id} id={id} />}</Route>
        <Route path="/chat/:conversation?">
          {() => <Chat conversation={conversationAt(window.location.pathname)} />}
        </Route>
        <Route path="/notifications">
          <Notifications />
        </Route>
        <Route path="/conflicts">
          <Conflicts />
        </Route>
        <Route path="/outbox">
          <Outbox />
        </Route>
        <Route path="/account">
          <Account />
        </Route>
        <Route path="/deleted">
          <Deleted />
        </Route>
        <Route path="/members">
          <Members />
        </Route>
        <Route path="/developer">
          <Developer />
        </Route>
        <Route>
          <Empty alone icon={IconSearch} title={t.crash.missing} text={t.crash.missingText}>
            <ButtonLink to="/">{t.crash.home}</ButtonLink>
          </Empty>
        </Route>
      </Switch>
    </Crash>
  )
}

/** A screen that fails takes nothing else with it; going elsewhere starts afresh. */
class Crash extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Empty alone icon={IconAlert} title={t.crash.title} text={t.crash.text}>
        <Button onClick={() => window.location.reload()}>{t.action.reload}</Button>
      </Empty>
    )
  }
}
