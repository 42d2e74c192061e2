import { ActionIcon, Paper, Text, Title } from "@mantine/core"
import { useConversationName } from "@/app/chat/conversation-name"
import { editedBy } from "@/app/chat/thread"
import { t } from "@/app/strings"
import { IconDelete } from "@/components/icons"
import { TextLink } from "@/components/link"
import { drafts, useDraft, useDraftRecords } from "@/contexts/drafts"
import { useEmployees } from "@/contexts/employee-context"
import { useJobs } from "@/contexts/job-context"
import classes from "./outbox.module.css"

/** What was typed and neither saved nor sent: where it is, and the way to throw it away. */
export function DraftLines() {
  const records = useDraftRecords()
  if (records.length === 0) return null
  return (
    <Paper p="md" component="section" aria-label={t.outbox.drafts}>
      <Title order={2}>{t.outbox.drafts}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t.outbox.draftsIntro}
      </Text>
      <ul className={classes.lines}>
        {records.map((record) => (
          <DraftLine key={record} record={record} />
        ))}
      </ul>
    </Paper>
  )
}

function DraftLine({ record }: { record: string }) {
  const { to, name } = useDraftPlace(record)
  const { typed } = useDraft(record)
  const said = Object.values(typed)
    .map(({ value }) => value)
    .filter((value) => typeof value === "string")
    .join(" · ")
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <TextLink to={to}>{name}</TextLink>
        <Text size="sm" c="dimmed" lineClamp={2}>
          {said}
        </Text>
      </div>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={`${t.action.discard}: ${name}`}
        onClick={() => drafts().drop(record)}
      >
        <IconDelete size={17} />
      </ActionIcon>
    </li>
  )
}

/** Where a draft was typed, and what that is called. */
function useDraftPlace(record: string): { to: string; name: string } {
  const { getJob } = useJobs()
  const { getEmployee } = useEmployees()
  const nameOf = useConversationName()
  const chat = (conversation: string) => ({
    to: `/chat/${encodeURIComponent(conversation)}`,
    name: `${t.collections.chat}: ${nameOf(conversation)}`,
  })
  const edit = editedBy(record)
  if (edit) return chat(edit.conversation)
  if (record.startsWith("chat:")) return chat(record.slice("chat:".length))
  if (record === "conversation:new") return { to: "/chat", name: t.outbox.draftOf.conversation }
  if (record.startsWith("invitation")) return { to: "/members", name: t.outbox.draftOf.invitation }
  if (record.startsWith("conflict/")) return { to: "/conflicts", name: t.conflicts.title }
  const [collection, id = ""] = record.split("/")
  if (collection === "jobs")
    return { to: `/${record}`, name: id === "new" ? t.jobs.new : (getJob(id)?.title ?? t.outbox.draftOf.gone) }
  return { to: `/people/${id}`, name: id === "new" ? t.people.new : (getEmployee(id)?.name ?? t.outbox.draftOf.gone) }
}
