import { useCallback } from "react"
import { useConversationName } from "@/app/chat/conversation-name"
import { useNames } from "@/components/names"
import { useJobs } from "@/contexts/job-context"
import type { Notification } from "@/lib/documents"
import { wording } from "./wording"

export function useWording() {
  const names = useNames()
  const { getJob } = useJobs()
  const conversation = useConversationName()
  return useCallback(
    (notification: Notification) => wording(notification, { names, job: getJob, conversation }),
    [names, getJob, conversation],
  )
}
