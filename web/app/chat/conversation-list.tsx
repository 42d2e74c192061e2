import { ActionIcon, Button, Group, Modal, Stack, TextInput, Title, VisuallyHidden } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { Link, useLocation } from "wouter"
import { t } from "@/app/strings"
import { checkText } from "@/components/drafts"
import { DraftRestored } from "@/components/form-bar"
import { IconAdd } from "@/components/icons"
import { useNames } from "@/components/names"
import { When } from "@/components/times"
import { useAuth } from "@/contexts/auth-context"
import { useChat } from "@/contexts/chat-context"
import { useKept } from "@/contexts/drafts"
import { boundOf, fieldOf } from "@/lib/declaration"
import { may } from "@/lib/may"
import classes from "./chat.module.css"
import { useConversationName } from "./conversation-name"

export function ConversationList({ open }: { open: string | undefined }) {
  const { conversations } = useChat()
  const { user } = useAuth()
  const nameOf = useConversationName()
  const names = useNames()
  const known = conversations.map(({ name }) => name)
  // The general one is always there; one that was just begun has no message yet.
  const begun = ["general", ...(open ? [open] : [])].filter(
    (name, i, all) => !known.includes(name) && all.indexOf(name) === i,
  )
  const link = (name: string) => ({
    href: `/chat/${encodeURIComponent(name)}`,
    className: classes.conversation,
    "aria-current": name === open ? ("page" as const) : undefined,
  })
  return (
    <>
      <Group justify="space-between">
        <Title order={open ? 2 : 1} size={open ? "h2" : "h1"}>
          {t.chat.title}
        </Title>
        {may(user, "create", "chat") && <NewConversation />}
      </Group>
      <ul className={classes.list}>
        {begun.map((name) => (
          <li key={name}>
            <Link {...link(name)}>
              <span className={classes.name}>{nameOf(name)}</span>
            </Link>
          </li>
        ))}
        {conversations.map(({ name, last, unread }) => (
          <li key={name}>
            <Link {...link(name)}>
              <span className={classes.name}>{nameOf(name)}</span>
              <span className={classes.last}>
                <When at={last.createdAt} />
              </span>
              <span className={classes.last}>
                {names.ofUser(last.createdBy)}: {last.text}
              </span>
              {unread > 0 && (
                <span className={classes.unread}>
                  <span aria-hidden>{unread > 99 ? "99+" : unread}</span>
                  <VisuallyHidden>{t.nav.unread(unread)}</VisuallyHidden>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function NewConversation() {
  const [, go] = useLocation()
  const [open, setOpen] = useState(false)
  const [name, setName, restored] = useKept("conversation:new", "name", "")
  const [error, setError] = useState<string | null>(null)
  const start = (event: FormEvent) => {
    event.preventDefault()
    const wrong = checkText(name, boundOf(fieldOf("chat", "conversation")), true)
    setError(wrong)
    if (wrong) return
    setOpen(false)
    setName("")
    go(`/chat/${encodeURIComponent(name.trim())}`)
  }
  return (
    <>
      <ActionIcon variant="default" size="lg" aria-label={t.chat.new} onClick={() => setOpen(true)}>
        <IconAdd size={17} />
      </ActionIcon>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t.chat.new}
        closeButtonProps={{ "aria-label": t.action.close }}
      >
        <form onSubmit={start} noValidate>
          <Stack>
            <TextInput
              data-autofocus
              label={t.chat.name}
              description={t.chat.nameHint}
              value={name}
              error={error}
              onChange={(e) => setName(e.currentTarget.value)}
            />
            {restored && <DraftRestored onDiscard={() => setName("")} />}
            <Button type="submit">{t.chat.start}</Button>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
