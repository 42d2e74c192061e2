import { Button, SegmentedControl, Text, VisuallyHidden } from "@mantine/core"
import { useSearchParams } from "wouter"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { fetched } from "@/components/fetched"
import { IconAdd, IconBoard, IconJobs, IconSearch, IconTable } from "@/components/icons"
import { ButtonLink } from "@/components/link"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useAuth } from "@/contexts/auth-context"
import { useJobs } from "@/contexts/job-context"
import { may } from "@/lib/may"
import { JobFilters } from "./job-filters"
import { EVERY_JOB } from "./job-query"
import { JobTable } from "./job-table"
import { useJobQuery } from "./use-job-query"

const Board = fetched(() => import("./board"))

export default function JobsPage() {
  const { isLoading, error } = useJobs()
  const { user } = useAuth()
  const writes = may(user, "create", "jobs")
  const { query, setQuery, found, all } = useJobQuery()
  const [address, setAddress] = useSearchParams()
  const board = address.get("view") === "board"
  if (isLoading && all === 0) return <WorkspaceLoadingSkeleton rows={10} />

  const show = (view: string) =>
    setAddress((before) => {
      const after = new URLSearchParams(before)
      if (view === "board") after.set("view", view)
      else after.delete("view")
      return after
    })

  return (
    <Page
      wide
      title={t.jobs.title}
      about={
        <span role="status" aria-live="polite">
          {t.jobs.count(found.length, all)}
        </span>
      }
      actions={
        <>
          <SegmentedControl
            aria-label={t.jobs.view}
            value={board ? "board" : "table"}
            onChange={show}
            data={[
              { value: "table", label: <ViewLabel icon={IconTable} text={t.jobs.table} /> },
              { value: "board", label: <ViewLabel icon={IconBoard} text={t.jobs.board} /> },
            ]}
          />
          {writes && (
            <ButtonLink to="/jobs/new" leftSection={<IconAdd size={17} />}>
              {t.jobs.new}
            </ButtonLink>
          )}
        </>
      }
    >
      <ProblemAlert problem={error} />
      {all === 0 ? (
        <Empty icon={IconJobs} title={t.jobs.empty} text={t.jobs.emptyText}>
          {writes && (
            <ButtonLink to="/jobs/new" mt="xs">
              {t.jobs.new}
            </ButtonLink>
          )}
        </Empty>
      ) : (
        <>
          <JobFilters query={query} onChange={setQuery} board={board} />
          {found.length === 0 ? (
            <Empty icon={IconSearch} title={t.jobs.none} text={t.jobs.noneText}>
              <Button variant="default" onClick={() => setQuery(EVERY_JOB)}>
                {t.jobs.clear}
              </Button>
            </Empty>
          ) : board ? (
            <Board jobs={found} instead={<WorkspaceLoadingSkeleton />} />
          ) : (
            <JobTable jobs={found} query={query} onChange={setQuery} />
          )}
        </>
      )}
    </Page>
  )
}

function ViewLabel({ icon: Icon, text }: { icon: typeof IconTable; text: string }) {
  return (
    <span style={{ display: "inline-flex", alignItems: "center", gap: 6 }}>
      <Icon size={16} aria-hidden />
      <Text span size="sm" visibleFrom="xs">
        {text}
      </Text>
      <VisuallyHidden hiddenFrom="xs">{text}</VisuallyHidden>
    </span>
  )
}
