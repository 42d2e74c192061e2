import { Alert, Button, Group, Stack } from "@mantine/core"
import { type ReactNode, useState } from "react"
import { t } from "@/app/strings"
import { takeUpdate, useUpdateReady } from "@/app/update"
import { fetched } from "@/components/fetched"
import { IconAlert, IconCloudOff, IconRefresh } from "@/components/icons"
import { bytes, isShort } from "@/components/storage"
import { useLeaveGuard } from "@/components/use-leave-guard"
import { useAuth } from "@/contexts/auth-context"
import { useUnsavedDrafts } from "@/contexts/drafts"
import { useSync } from "@/contexts/sync-context"
import { useSyncStatus } from "@/lib/sync-hooks"
import classes from "./shell.module.css"

export const SignInAgain = fetched(() => import("./sign-in-again"))

/** What a person should know whatever screen is open. */
export function Banners() {
  const { needsSignIn } = useAuth()
  const { storage } = useSync()
  const { online, unsent, full } = useSyncStatus()
  const typed = useUnsavedDrafts()
  // In memory alone: it would go with the tab.
  useLeaveGuard(!storage.available && typed + unsent > 0)
  const updateReady = useUpdateReady()
  return (
    <div className={classes.banners}>
      {updateReady && <UpdateReady />}
      {needsSignIn && <SessionEnded />}
      {!storage.available && (
        <Banner color="brick" icon={<IconAlert size={18} />} title={t.sync.noStorage}>
          {t.sync.noStorageHint}
        </Banner>
      )}
      {full && (
        <Banner color="amber" icon={<IconAlert size={18} />} title={t.sync.full}>
          {t.sync.fullHint}
        </Banner>
      )}
      {storage.available && isShort(storage) && (
        <Banner color="amber" icon={<IconAlert size={18} />}>
          {t.sync.quota(bytes(storage.usage ?? 0), bytes(storage.quota ?? 0))}
        </Banner>
      )}
      {!online && !needsSignIn && (
        <Banner color="amber" icon={<IconCloudOff size={18} />}>
          {t.sync.offlineHint}
        </Banner>
      )}
    </div>
  )
}

function Banner(props: { color: string; icon: ReactNode; title?: string; children: ReactNode }) {
  return (
    <Alert
      role="status"
      variant="light"
      radius={0}
      color={props.color}
      icon={props.icon}
      className={classes.banner}
      {...(props.title ? { title: props.title } : {})}
    >
      {props.children}
    </Alert>
  )
}

function UpdateReady() {
  return (
    <Banner color="pine" icon={<IconRefresh size={18} />}>
      <Group gap="sm">
        {t.sync.updateReady}
        <Button size="xs" onClick={takeUpdate}>
          {t.action.reload}
        </Button>
      </Group>
    </Banner>
  )
}

/** The data and the queue stay; only the way to the server is closed. */
function SessionEnded() {
  const { user } = useAuth()
  const { unsent } = useSyncStatus()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Banner color="brick" icon={<IconAlert size={18} />} title={t.sync.ended}>
        <Stack gap="xs" align="flex-start">
          {t.sync.endedHint(unsent)}
          <Button size="xs" color="brick" onClick={() => setOpen(true)}>
            {t.entry.signIn}
          </Button>
        </Stack>
      </Banner>
      {open && <SignInAgain email={user?.email ?? ""} unsent={unsent} onClose={() => setOpen(false)} instead={null} />}
    </>
  )
}
