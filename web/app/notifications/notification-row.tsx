import { ActionIcon, Group, Text, Tooltip, VisuallyHidden } from "@mantine/core"
import { Link } from "wouter"
import { t } from "@/app/strings"
import { IconBell, IconChat, IconCheck, IconClose, IconJobs } from "@/components/icons"
import { RecordState } from "@/components/record-state"
import { When } from "@/components/times"
import { useChat } from "@/contexts/chat-context"
import { useNotifications } from "@/contexts/notification-context"
import type { Notification } from "@/lib/documents"
import type { Synced } from "@/lib/sync/view"
import classes from "./notifications.module.css"
import { placeOf } from "./subject"
import { useWording } from "./use-wording"

const ICONS = { jobs: IconJobs, chat: IconChat, employees: IconBell, notifications: IconBell }

export function NotificationRow({ notification }: { notification: Synced<Notification> }) {
  const { markAsRead, dismiss } = useNotifications()
  const { messages } = useChat()
  const { id, readAt, createdAt, sync } = notification
  const { title, body } = useWording()(notification)
  const Icon = ICONS[notification.subject?.collection ?? "notifications"] ?? IconBell
  const place = placeOf(notification, messages)
  const read = () => {
    if (!readAt) void markAsRead(id)
  }
  return (
    <div role="listitem" className={classes.row} data-unread={!readAt || undefined}>
      <Icon size={20} stroke={1.6} aria-hidden />
      <div className={classes.what}>
        {!readAt && <VisuallyHidden>{t.notifications.isUnread}: </VisuallyHidden>}
        {place ? (
          <Link href={place} className={classes.title} onClick={read}>
            {title}
          </Link>
        ) : (
          <span className={classes.title}>{title}</span>
        )}
        <Text size="sm" c="dimmed" lineClamp={1}>
          {body}
        </Text>
        <Text size="xs" c="dimmed">
          <When at={createdAt} />
        </Text>
      </div>
      <Group gap={4} wrap="nowrap" className={classes.actions}>
        {sync.state !== "saved" && <RecordState sync={sync} compact />}
        {!readAt && (
          <Tooltip label={t.notifications.mark}>
            <ActionIcon variant="subtle" color="gray" aria-label={`${t.notifications.mark}: ${title}`} onClick={read}>
              <IconCheck size={17} />
            </ActionIcon>
          </Tooltip>
        )}
        <Tooltip label={t.notifications.dismiss}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`${t.notifications.dismiss}: ${title}`}
            onClick={() => void dismiss(id)}
          >
            <IconClose size={17} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </div>
  )
}
