import { Button, Divider, Text } from "@mantine/core"
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { IconChat } from "@/components/icons"
import { useNames } from "@/components/names"
import { Person } from "@/components/person"
import { date, When } from "@/components/times"
import { useAuth } from "@/contexts/auth-context"
import { useChat } from "@/contexts/chat-context"
import { may } from "@/lib/may"
import { Composer } from "./composer"
import { LostEdits } from "./lost-edits"
import { MessageView } from "./message-view"
import { firstUnread, grouped, readers } from "./thread"
import classes from "./thread.module.css"
import { useReading } from "./use-reading"

const SHOWN = 100

/** A conversation: what was said, who read how far, and the place to write. */
export const Thread = memo(function Thread({ conversation, empty }: { conversation: string; empty: string }) {
  const { messagesOf } = useChat()
  const { user } = useAuth()
  const names = useNames()
  const me = user?.id ?? ""
  const messages = messagesOf(conversation)
  const [shown, setShown] = useState(SHOWN)
  const visible = useMemo(() => messages.slice(-shown), [messages, shown])
  const groups = useMemo(() => grouped(visible), [visible])
  const read = useMemo(() => readers(messages, me), [messages, me])
  // Where reading began stays marked while the thread is open.
  const [unread] = useState(() => firstUnread(messages, me))
  const scroll = useRef<HTMLDivElement>(null)
  const last = messages.at(-1)
  useReading(messages, me)
  useLayoutEffect(() => {
    if (last) scroll.current?.scrollTo({ top: scroll.current.scrollHeight })
  }, [last])

  // A thread that grows or shrinks with the window stays at its end.
  useEffect(() => {
    const box = scroll.current
    if (!box) return
    const resized = new ResizeObserver(() => box.scrollTo({ top: box.scrollHeight }))
    resized.observe(box)
    return () => resized.disconnect()
  }, [])

  return (
    <div className={classes.thread}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <div ref={scroll} className={classes.messages} role="log" aria-label={t.chat.conversations} tabIndex={0}>
        {messages.length === 0 && <Empty icon={IconChat} title={t.chat.empty} text={empty} />}
        {messages.length > shown && (
          <Button variant="subtle" onClick={() => setShown(shown + SHOWN)} className={classes.earlier}>
            {t.chat.earlier}
          </Button>
        )}
        {groups.flatMap(({ author, at, newDay, messages }) =>
          messages.map((message, i) => (
            // Each by itself, not within its group: a message that begins a group may go while another is being edited.
            <div key={message.id}>
              {i === 0 && newDay && <Divider label={date(at)} my="sm" />}
              <div className={classes.line} data-first={i === 0 || undefined}>
                <div className={classes.author}>{i === 0 && <Person name={names.ofUser(author)} size={30} />}</div>
                <div className={classes.said}>
                  {i === 0 && (
                    <Text size="sm">
                      <b>{names.ofUser(author)}</b>{" "}
                      <Text span size="xs" c="dimmed">
                        <When at={at} form="time" />
                      </Text>
                    </Text>
                  )}
                  <MessageView
                    message={message}
                    mine={may(user, "delete", "chat", message)}
                    isNew={message.id === unread}
                    readBy={read.get(message.id)?.map(names.ofUser) ?? []}
                  />
                </div>
              </div>
            </div>
          )),
        )}
      </div>
      <LostEdits conversation={conversation} />
      {may(user, "create", "chat") && <Composer conversation={conversation} />}
    </div>
  )
})
