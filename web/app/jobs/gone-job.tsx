import { GoneRecord } from "@/app/deleted/gone-record"
import { t } from "@/app/strings"
import { useAuth } from "@/contexts/auth-context"
import type { Job } from "@/lib/documents"
import { may } from "@/lib/may"
import type { DeletedEntry } from "@/lib/sync/view"

/** Deleted while it was open, or before its address was asked for: it can be brought back as it was. */
export function GoneJob(props: { id: string; job: Job | null; deletion: DeletedEntry | "old" | null }) {
  const { id, job, deletion } = props
  const { user } = useAuth()
  const known = (deletion !== "old" ? deletion?.document : null) as Partial<Job> | null | undefined
  return (
    <GoneRecord
      collection="jobs"
      id={id}
      title={job?.title ?? known?.title ?? t.jobs.gone}
      words={t.jobs}
      place="/jobs"
      version={job?.version ?? 0}
      deletion={deletion}
      allowed={may(user, "restore", "jobs")}
    />
  )
}
