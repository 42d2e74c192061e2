import { useCallback } from "react"
import { t } from "@/app/strings"
import { useJobs } from "@/contexts/job-context"
import { jobOf } from "./thread"

/** What a conversation is called: a job's thread by its job. */
export function useConversationName() {
  const { getJob } = useJobs()
  return useCallback(
    (name: string) => {
      const job = jobOf(name)
      if (job) return getJob(job)?.title ?? t.chat.unknownJob
      return name === "general" ? t.chat.general : name
    },
    [getJob],
  )
}
