import { Alert, Button, Group, Text } from "@mantine/core"
import { t } from "@/app/strings"
import { useChat } from "@/contexts/chat-context"
import { drafts, useDraft, useDraftRecords } from "@/contexts/drafts"
import { composed } from "./composer"
import { editedBy } from "./thread"

/** Messages that were deleted while they were being edited here: what was typed is kept. */
export function LostEdits({ conversation }: { conversation: string }) {
  const { messagesOf, isLoading } = useChat()
  const there = new Set(messagesOf(conversation).map(({ id }) => id))
  const lost = useDraftRecords().filter((record) => {
    const edit = editedBy(record)
    return edit?.conversation === conversation && !there.has(edit.id)
  })
  if (isLoading) return null
  return lost.map((record) => <LostEdit key={record} record={record} conversation={conversation} />)
}

function LostEdit({ record, conversation }: { record: string; conversation: string }) {
  const text = String(useDraft(record).typed.text?.value ?? "")
  const discard = () => drafts().drop(record)
  const reuse = () => {
    const to = composed(conversation)
    const before = String(drafts().of(to).text?.value ?? "")
    drafts().put(to, "text", { value: [before, text].filter(Boolean).join("\n"), from: "", seen: null })
    discard()
  }
  return (
    <Alert role="status" variant="light" color="amber" title={t.chat.lostEdit}>
      <Text size="sm" style={{ whiteSpace: "pre-wrap" }}>
        {text}
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" onClick={reuse}>
          {t.chat.reuse}
        </Button>
        <Button size="xs" variant="default" onClick={discard}>
          {t.action.discard}
        </Button>
      </Group>
    </Alert>
  )
}
