import { Button } from "@mantine/core"
import { Component, lazy, type ReactNode, Suspense } from "react"
import { Route, Switch, useLocation } from "wouter"
import { conversationAt } from "@/app/chat/thread"
import { t } from "@/app/strings"
import { usePlace } from "@/app/use-place"
import { Empty } from "@/components/empty"
import { IconAlert, IconSearch } from "@/components/icons"
import { ButtonLink } from "@/components/link"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"

/** One address a screen; each is fetched when it is first opened. */
const Dashboard = lazy(() => import("./dashboard/dashboard"))
const Jobs = lazy(() => import("./jobs/jobs-page"))
const NewJob = lazy(() => import("./jobs/new-job"))
const Job = lazy(() => import("./jobs/job-page"))
const People = lazy(() => import("./people/people-page"))
const NewPerson = lazy(() => import("./people/new-person"))
const Person = lazy(() => import("./people/person-page"))
const Chat = lazy(() => import("./chat/chat-page"))
const Notifications = lazy(() => import("./notifications/notifications-page"))
const Conflicts = lazy(() => import("./conflicts/conflicts-page"))
const Outbox = lazy(() => import("./outbox/outbox-page"))
const Account = lazy(() => import("./account/account-page"))
const Members = lazy(() => import("./members/members-page"))
const Developer = lazy(() => import("./developer/developer-page"))

export function Screens() {
  const [location] = useLocation()
  usePlace()
  return (
    <Crash key={location}>
      <Suspense fallback={<WorkspaceLoadingSkeleton />}>
        <Switch>
          <Route path="/" component={Dashboard} />
          <Route path="/jobs" component={Jobs} />
          <Route path="/jobs/new" component={NewJob} />
          <Route path="/jobs/:id">{({ id }) => <Job key={id} id={id} />}</Route>
          <Route path="/people" component={People} />
          <Route path="/people/new" component={NewPerson} />
          <Route path="/people/:id">{({ id }) => <Person key={id} id={id} />}</Route>
          <Route path="/chat/:conversation?">
            {() => <Chat conversation={conversationAt(window.location.pathname)} />}
          </Route>
          <Route path="/notifications" component={Notifications} />
          <Route path="/conflicts" component={Conflicts} />
          <Route path="/outbox" component={Outbox} />
          <Route path="/account" component={Account} />
          <Route path="/members" component={Members} />
          <Route path="/developer" component={Developer} />
          <Route>
            <Empty alone icon={IconSearch} title={t.crash.missing} text={t.crash.missingText}>
              <ButtonLink to="/">{t.crash.home}</ButtonLink>
            </Empty>
          </Route>
        </Switch>
      </Suspense>
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
