import { ActionIcon, Group, Title } from "@mantine/core"
import { useEffect } from "react"
import { useLocation } from "wouter"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { IconBack, IconChat } from "@/components/icons"
import { ButtonLink } from "@/components/link"
import { ProblemAlert } from "@/components/problem-alert"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useChat } from "@/contexts/chat-context"
import classes from "./chat.module.css"
import { ConversationList } from "./conversation-list"
import { useConversationName } from "./conversation-name"
import { jobOf } from "./thread"
import { Thread } from "./thread-view"

/** Conversations at the side, one of them open; on a phone one after the other. */
export default function ChatPage({ conversation }: { conversation: string | undefined }) {
  const { isLoading, error, messages } = useChat()
  const nameOf = useConversationName()
  const [, go] = useLocation()
  const title = conversation ? nameOf(conversation) : t.chat.title
  useEffect(() => {
    document.title = `${title} · ${t.app}`
  }, [title])
  if (isLoading && messages.length === 0) return <WorkspaceLoadingSkeleton />
  const job = conversation ? jobOf(conversation) : undefined
  return (
    <div className={classes.chat} data-open={conversation !== undefined || undefined}>
      <section className={classes.side} aria-label={t.chat.conversations}>
        <ConversationList open={conversation} />
      </section>
      <section className={classes.main} aria-label={title}>
        {conversation === undefined ? (
          <Empty icon={IconChat} title={t.chat.choose} />
        ) : (
          <>
            <Group className={classes.top} wrap="nowrap" gap="xs">
              <ActionIcon
                variant="subtle"
                color="gray"
                hiddenFrom="sm"
                aria-label={t.action.back}
                onClick={() => go("/chat")}
              >
                <IconBack size={19} />
              </ActionIcon>
              <Title order={1} size="h2" lineClamp={1} flex={1}>
                {title}
              </Title>
              {job && (
                <ButtonLink to={`/jobs/${job}`} variant="default" size="xs">
                  {t.chat.openJob}
                </ButtonLink>
              )}
            </Group>
            <ProblemAlert problem={error} />
            <Thread key={conversation} conversation={conversation} empty={t.chat.emptyText} />
          </>
        )}
      </section>
    </div>
  )
}
