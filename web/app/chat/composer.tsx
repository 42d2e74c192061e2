import { ActionIcon, Text, Textarea } from "@mantine/core"
import { type FormEvent, type KeyboardEvent, useState } from "react"
import { t } from "@/app/strings"
import { DraftRestored } from "@/components/form-bar"
import { IconOutbox } from "@/components/icons"
import { confirmsWord } from "@/components/ime"
import { explain, problemOf } from "@/components/problem-of"
import { useChat } from "@/contexts/chat-context"
import { drafts, useKept } from "@/contexts/drafts"
import { checkMessage } from "./message-checks"
import classes from "./thread.module.css"

/** The draft of a message to a conversation. */
export const composed = (conversation: string) => `chat:${conversation}`

/** Enter sends; with Shift it makes a new line. */
export function Composer({ conversation }: { conversation: string }) {
  const { sendMessage } = useChat()
  const record = composed(conversation)
  const [text, setText, restored] = useKept(record, "text", "")
  const [error, setError] = useState<string | null>(null)
  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    const given = drafts().of(record)
    const text = String(given.text?.value ?? "")
    if (!text.trim()) return
    const wrong = checkMessage(text)
    setError(wrong)
    if (wrong) return
    // Empty before it waits for anything: a second Enter has nothing to send.
    drafts().lend(record, "text")
    const since = () => String(drafts().of(record).text?.value ?? "")
    try {
      await sendMessage(text.trim(), conversation, drafts().rows(record, given))
      setText(since())
    } catch (e) {
      setText([text, since()].filter(Boolean).join("\n"))
      setError(explain(problemOf(e)))
    }
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || confirmsWord(event.nativeEvent)) return
    event.preventDefault()
    void send()
  }
  return (
    <form className={classes.composer} onSubmit={send}>
      <div className={classes.write}>
        <Textarea
          className={classes.text}
          aria-label={t.chat.message}
          placeholder={t.chat.placeholder}
          autosize
          minRows={1}
          maxRows={8}
          value={text}
          error={error}
          onChange={(e) => setText(e.currentTarget.value)}
          onKeyDown={keys}
        />
        <ActionIcon type="submit" size={36} aria-label={t.chat.send} disabled={!text.trim()}>
          <IconOutbox size={18} />
        </ActionIcon>
      </div>
      {restored ? (
        <DraftRestored onDiscard={() => setText("")} />
      ) : (
        <Text size="xs" c="dimmed" visibleFrom="sm">
          {t.chat.sendHint}
        </Text>
      )}
    </form>
  )
}
