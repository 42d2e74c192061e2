import { ActionIcon, Button, Divider, Group, Menu, Stack, Text, Textarea } from "@mantine/core"
import { useState } from "react"
import { t } from "@/app/strings"
import { Confirm } from "@/components/confirm"
import { DraftRestored } from "@/components/form-bar"
import { IconDelete, IconEdit, IconMore } from "@/components/icons"
import { RecordState } from "@/components/record-state"
import { toast } from "@/components/toast"
import { useSubmit } from "@/components/use-submit"
import { useAuth } from "@/contexts/auth-context"
import { useChat } from "@/contexts/chat-context"
import { drafts, seenNow, useDraft } from "@/contexts/drafts"
import { may } from "@/lib/may"
import { checkMessage } from "./message-checks"
import { editOf, type Message } from "./thread"
import classes from "./thread.module.css"

export function MessageView(props: { message: Message; mine: boolean; isNew: boolean; readBy: readonly string[] }) {
  const { message, mine, isNew, readBy } = props
  const record = editOf(message)
  const { typed, restored } = useDraft(record)
  const editing = mine && typed.text !== undefined
  // A reading makes a new version, too; only the author's own change is an edit.
  const edited = message.version > 0 && message.updatedBy === message.createdBy && message.updatedAt > message.createdAt
  return (
    <>
      {isNew && <Divider label={t.chat.newMessages} color="pine" labelPosition="left" my={4} />}
      <div className={classes.message} data-message={message.id}>
        {editing ? (
          <EditMessage message={message} restored={restored} />
        ) : (
          <Text size="sm" className={classes.words}>
            {message.text}
            {edited && (
              <Text span size="xs" c="dimmed">
                {" "}
                ({t.chat.edited})
              </Text>
            )}
          </Text>
        )}
        {message.sync.state !== "saved" && <RecordState sync={message.sync} />}
        {mine && !editing && <Actions message={message} onEdit={() => beginEdit(message)} />}
      </div>
      {readBy.length > 0 && (
        <Text size="xs" c="dimmed" className={classes.readBy}>
          {t.chat.readBy(readBy.join(", "))}
        </Text>
      )}
    </>
  )
}

function Actions({ message, onEdit }: { message: Message; onEdit(): void }) {
  const { user } = useAuth()
  const { deleteMessage, restoreMessage } = useChat()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon className={classes.actions} variant="subtle" color="gray" aria-label={t.chat.actions}>
            <IconMore size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {may(user, "update", "chat", message) && (
            <Menu.Item leftSection={<IconEdit size={16} />} onClick={onEdit}>
              {t.action.edit}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconDelete size={16} />} onClick={() => setAsking(true)}>
            {t.action.delete}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Confirm
        opened={asking}
        title={t.chat.confirmDelete}
        action={t.action.delete}
        onConfirm={async () => {
          await deleteMessage(message.id)
          const back = () => void restoreMessage(message.id)
          toast(t.chat.deleted, may(user, "restore", "chat", message) ? back : undefined)
        }}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

function beginEdit(message: Message): void {
  const seen = seenNow("chat", message.id)
  drafts().put(editOf(message), "text", { value: message.text, from: message.text, seen })
}

function EditMessage({ message, restored }: { message: Message; restored: boolean }) {
  const { saveMessage } = useChat()
  const record = editOf(message)
  const { typed } = useDraft(record)
  const text = String(typed.text?.value ?? message.text)
  const setText = (value: string) => typed.text && drafts().put(record, "text", { ...typed.text, value })
  const onDone = () => drafts().drop(record)
  const form = useSubmit(
    (): Record<string, string> => {
      const wrong = checkMessage(text)
      return wrong ? { text: wrong } : {}
    },
    async () => {
      const text = typed.text && { ...typed.text, value: String(typed.text.value).trim() }
      if (text) await saveMessage(message.id, { typed: { text }, spent: drafts().rows(record, typed) })
      drafts().drop(record, typed)
    },
  )
  return (
    <form onSubmit={form.submit} className={classes.words}>
      <Stack gap="xs">
        <Textarea
          aria-label={t.chat.editing}
          autosize
          maxRows={10}
          autoFocus
          value={text}
          error={form.errors.text}
          onChange={(e) => setText(e.currentTarget.value)}
          onKeyDown={(e) => e.key === "Escape" && !e.nativeEvent.isComposing && onDone()}
        />
        <Group gap="xs">
          <Button size="xs" type="submit" loading={form.busy}>
            {t.action.save}
          </Button>
          <Button size="xs" variant="default" onClick={onDone}>
            {t.action.cancel}
          </Button>
          {restored && <DraftRestored onDiscard={onDone} />}
        </Group>
      </Stack>
    </form>
  )
}
