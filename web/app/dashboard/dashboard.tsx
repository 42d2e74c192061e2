import { Paper, Stack, Text, Title } from "@mantine/core"
import { useMemo } from "react"
import { JobLines } from "@/app/jobs/job-lines"
import { isOpen, pressing } from "@/app/jobs/job-query"
import { useWording } from "@/app/notifications/use-wording"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { IconAdd, IconConflict, IconJobs } from "@/components/icons"
import { ButtonLink, TextLink } from "@/components/link"
import { Page } from "@/components/page"
import { useNow, When } from "@/components/times"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"
import { useEmployees } from "@/contexts/employee-context"
import { useJobs } from "@/contexts/job-context"
import { useNotifications } from "@/contexts/notification-context"
import { useSync } from "@/contexts/sync-context"
import { may } from "@/lib/may"
import classes from "./dashboard.module.css"
import { Numbers } from "./numbers"
import { StatusBar } from "./status-bar"

const SHOWN = 6

export default function Dashboard() {
  const { user } = useAuth()
  const { jobs, isLoading } = useJobs()
  const { conflicts, rejected } = useSync()
  const writes = may(user, "create", "jobs")
  if (!user || (isLoading && jobs.length === 0)) return <WorkspaceLoadingSkeleton />
  return (
    <Page
      title={t.nav.home}
      heading={t.home.hello(user.name.split(/\s+/)[0] ?? user.name)}
      about={user.workspace.name}
      actions={
        writes && (
          <ButtonLink to="/jobs/new" leftSection={<IconAdd size={17} />}>
            {t.jobs.new}
          </ButtonLink>
        )
      }
    >
      <Stack>
        {conflicts.length + rejected.length > 0 && <Decisions />}
        {jobs.length === 0 ? (
          <Paper>
            <Empty icon={IconJobs} title={t.home.start} text={t.home.startText}>
              {writes && (
                <ButtonLink to="/jobs/new" mt="xs">
                  {t.jobs.new}
                </ButtonLink>
              )}
            </Empty>
          </Paper>
        ) : (
          <>
            <Numbers />
            <StatusBar jobs={jobs} />
          </>
        )}
        <div className={classes.columns}>
          <NextJobs />
          <News />
        </div>
      </Stack>
    </Page>
  )
}

function Decisions() {
  const { conflicts, rejected } = useSync()
  return (
    <Paper p="md" className={classes.decisions} component="section" aria-label={t.home.decisions}>
      <IconConflict size={20} aria-hidden />
      <b>{t.home.decisions}</b>
      {conflicts.length > 0 && (
        <TextLink to="/conflicts" size="sm">
          {t.sync.conflicts(conflicts.length)}
        </TextLink>
      )}
      {rejected.length > 0 && (
        <TextLink to="/outbox" size="sm">
          {t.sync.rejectedCount(rejected.length)}
        </TextLink>
      )}
    </Paper>
  )
}

function NextJobs() {
  const { jobs } = useJobs()
  const { me } = useEmployees()
  const now = useNow()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is pressing changes with the time
  const mine = useMemo(
    () => pressing(jobs.filter((job) => isOpen(job) && me && job.assigneeIds.includes(me.id))).slice(0, SHOWN),
    [jobs, me, now],
  )
  return (
    <Paper p="md" component="section" aria-label={t.home.next}>
      <Title order={2} mb="xs">
        {t.home.next}
      </Title>
      {mine.length === 0 ? (
        <Text c="dimmed" size="sm">
          {t.home.nextEmpty}
        </Text>
      ) : (
        <JobLines jobs={mine} />
      )}
    </Paper>
  )
}

function News() {
  const { notifications } = useNotifications()
  const word = useWording()
  const unread = notifications.filter(({ readAt }) => !readAt).slice(0, SHOWN)
  return (
    <Paper p="md" component="section" aria-label={t.home.news}>
      <Title order={2} mb="xs">
        {t.home.news}
      </Title>
      {unread.length === 0 ? (
        <Text c="dimmed" size="sm">
          {t.home.newsEmpty}
        </Text>
      ) : (
        <ul className={classes.news}>
          {unread
            .map((each) => ({ ...each, ...word(each) }))
            .map((each) => (
              <li key={each.id}>
                <TextLink to="/notifications" c="inherit" fw={550} size="sm">
                  {each.title}
                </TextLink>
                <Text size="xs" c="dimmed" lineClamp={1}>
                  {each.body} · <When at={each.createdAt} />
                </Text>
              </li>
            ))}
        </ul>
      )}
    </Paper>
  )
}
