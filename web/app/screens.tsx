import { Button } from "@mantine/core"
import { Component, lazy, type ReactNode, Suspense, useEffect } from "react"
import { Route, Switch, useLocation } from "wouter"
import { conversationAt } from "@/app/chat/thread"
import { t } from "@/app/strings"
import { onDevice } from "@/app/update"
import { usePlace } from "@/app/use-place"
import { Empty } from "@/components/empty"
import { IconAlert, IconSearch } from "@/components/icons"
import { ButtonLink } from "@/components/link"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"

/** One address a screen; each is fetched when it is first opened. */
const pages = {
  dashboard: () => import("./dashboard/dashboard"),
  jobs: () => import("./jobs/jobs-page"),
  newJob: () => import("./jobs/new-job"),
  job: () => import("./jobs/job-page"),
  people: () => import("./people/people-page"),
  newPerson: () => import("./people/new-person"),
  person: () => import("./people/person-page"),
  chat: () => import("./chat/chat-page"),
  notifications: () => import("./notifications/notifications-page"),
  conflicts: () => import("./conflicts/conflicts-page"),
  outbox: () => import("./outbox/outbox-page"),
  account: () => import("./account/account-page"),
  members: () => import("./members/members-page"),
  developer: () => import("./developer/developer-page"),
}
const Dashboard = lazy(pages.dashboard)
const Jobs = lazy(pages.jobs)
const NewJob = lazy(pages.newJob)
const Job = lazy(pages.job)
const People = lazy(pages.people)
const NewPerson = lazy(pages.newPerson)
const Person = lazy(pages.person)
const Chat = lazy(pages.chat)
const Notifications = lazy(pages.notifications)
const Conflicts = lazy(pages.conflicts)
const Outbox = lazy(pages.outbox)
const Account = lazy(pages.account)
const Members = lazy(pages.members)
const Developer = lazy(pages.developer)

/** What is fetched when it is first used, wherever that is. */
const parts = [
  () => import("./jobs/board"),
  () => import("./shell/user-menu-open"),
  () => import("./shell/sign-out-dialog"),
  () => import("./shell/sign-in-again"),
  () => import("./shell/more-places"),
  () => import("@/components/sync-details"),
]

/** The first screen has the device to itself for so long. */
const OTHERS_AFTER = 2000

/**
 * Once the build is on the device the others come from there: reception may end, or a newer build come, before they
 * are used.
 */
function useOthers() {
  useEffect(() => {
    const fetchAll = () => {
      // What fails now is fetched when it is opened.
      for (const part of [...Object.values(pages), ...parts]) part().catch(() => {})
    }
    let timer: ReturnType<typeof setTimeout> | null = setTimeout(
      () => void onDevice().then(() => timer && fetchAll()),
      OTHERS_AFTER,
    )
    return () => {
      if (timer) clearTimeout(timer)
      timer = null
    }
  }, [])
}

export function Screens() {
  const [location] = useLocation()
  usePlace()
  useOthers()
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
