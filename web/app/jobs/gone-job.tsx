import { Button, Group, Paper, Stack } from "@mantine/core"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { IconDelete } from "@/components/icons"
import { ButtonLink } from "@/components/link"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { RecordHistory } from "@/components/record-history"
import { useSubmit } from "@/components/use-submit"
import { useJobs } from "@/contexts/job-context"
import type { Job } from "@/lib/documents"
import { draftOf, type JobDraft, NEW_JOB, newJob } from "./job-draft"

/** Deleted while it was open: it can be brought back as it was last seen. */
export function GoneJob({ job }: { job: Job }) {
  const { restoreJob, history } = useJobs()
  const restoring = useSubmit(
    () => ({}),
    () => restoreJob(job.id, newJob(draftOf(job), Object.keys(NEW_JOB) as (keyof JobDraft)[])),
  )
  return (
    <Page title={job.title}>
      <Stack>
        <Paper>
          <Empty icon={IconDelete} title={t.jobs.gone} text={t.jobs.goneText}>
            <ProblemAlert problem={restoring.problem} />
            <Group mt="xs">
              <Button loading={restoring.busy} onClick={() => void restoring.submit()}>
                {t.jobs.restore}
              </Button>
              <ButtonLink to="/jobs" variant="default">
                {t.jobs.title}
              </ButtonLink>
            </Group>
          </Empty>
        </Paper>
        <Paper p="md">
          <RecordHistory collection="jobs" id={job.id} version={job.version} history={history} />
        </Paper>
      </Stack>
    </Page>
  )
}
