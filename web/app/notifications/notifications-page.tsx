import { Button, Paper, SegmentedControl } from "@mantine/core"
import { useState } from "react"
import { t } from "@/app/strings"
import { Empty } from "@/components/empty"
import { IconBell, IconCheck } from "@/components/icons"
import { Page } from "@/components/page"
import { ProblemAlert } from "@/components/problem-alert"
import { WindowRows } from "@/components/window-rows"
import { WorkspaceLoadingSkeleton } from "@/components/workspace-loading-skeleton"
import { useNotifications } from "@/contexts/notification-context"
import { NotificationRow } from "./notification-row"
import classes from "./notifications.module.css"

export default function NotificationsPage() {
  const { notifications, unreadCount, isLoading, error, markAllAsRead } = useNotifications()
  const [unreadOnly, setUnreadOnly] = useState(false)
  if (isLoading && notifications.length === 0) return <WorkspaceLoadingSkeleton />
  const shown = unreadOnly ? notifications.filter(({ readAt }) => !readAt) : notifications
  return (
    <Page
      title={t.notifications.title}
      about={<span role="status">{t.nav.unread(unreadCount)}</span>}
      actions={
        <>
          <SegmentedControl
            aria-label={t.notifications.title}
            value={unreadOnly ? "unread" : "all"}
            onChange={(value) => setUnreadOnly(value === "unread")}
            data={[
              { value: "all", label: t.notifications.all },
              { value: "unread", label: t.notifications.unread },
            ]}
          />
          <Button
            variant="default"
            leftSection={<IconCheck size={16} />}
            disabled={unreadCount === 0}
            onClick={() => void markAllAsRead()}
          >
            {t.notifications.markAll}
          </Button>
        </>
      }
    >
      <ProblemAlert problem={error} />
      {shown.length === 0 ? (
        <Empty
          icon={IconBell}
          title={notifications.length === 0 ? t.notifications.empty : t.notifications.noneUnread}
          text={notifications.length === 0 ? t.notifications.emptyText : t.notifications.noneUnreadText}
        />
      ) : (
        <Paper role="list" aria-label={t.notifications.title} className={classes.list}>
          <WindowRows
            items={shown}
            rowHeight={78}
            row={(notification) => <NotificationRow notification={notification} />}
          />
        </Paper>
      )}
    </Page>
  )
}
