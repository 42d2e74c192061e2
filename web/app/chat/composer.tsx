import { ActionIcon, Text, Textarea } from "@mantine/core"
import { type FormEvent, type KeyboardEvent, useState } from "react"
import { t } from "@/app/strings"
import { IconOutbox } from "@/components/icons"
import { explain, problemOf } from "@/components/problem-of"
import { useChat } from "@/contexts/chat-context"
import { checkMessage } from "./message-checks"
import classes from "./thread.module.css"

/** Enter sends; with Shift it makes a new line. */
export function Composer({ conversation }: { conversation: string }) {
  const { sendMessage } = useChat()
  const [text, setText] = useState("")
  const [error, setError] = useState<string | null>(null)
  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!text.trim()) return
    const wrong = checkMessage(text)
    setError(wrong)
    if (wrong) return
    try {
      await sendMessage(text.trim(), conversation)
      setText("")
    } catch (e) {
      setError(explain(problemOf(e)))
    }
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return
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
      <Text size="xs" c="dimmed" visibleFrom="sm">
        {t.chat.sendHint}
      </Text>
    </form>
  )
}
