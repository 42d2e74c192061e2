import { Loader, UnstyledButton, type UnstyledButtonProps } from "@mantine/core"
import { type ComponentPropsWithRef, memo, useState } from "react"
import { t } from "@/app/strings"
import { useAuth } from "@/contexts/auth-context"
import { useSync } from "@/contexts/sync-context"
import { useSyncStatus } from "@/lib/sync-hooks"
import { fetched } from "./fetched"
import { IconAlert, IconCloud, IconCloudOff, IconWaiting } from "./icons"
import classes from "./sync-status-indicator.module.css"
import { summary, type Tone } from "./sync-summary"

export const WithDetails = fetched(() => import("./sync-details"))

export interface Shown {
  tone: Tone
  text: string
}

function ToneIcon({ tone }: { tone: Tone }) {
  if (tone === "busy") return <Loader size={15} color="gray" aria-hidden />
  const Icon = { good: IconCloud, waiting: IconWaiting, off: IconCloudOff, wrong: IconAlert }[tone]
  return <Icon size={18} stroke={1.7} aria-hidden />
}

/** Whether everything is saved everywhere; pressed, it tells the details. */
export function SyncStatusIndicator() {
  const status = useSyncStatus()
  const { conflicts, rejected } = useSync()
  const { needsSignIn } = useAuth()
  return <Indicator {...summary(status, { conflicts: conflicts.length, rejected: rejected.length }, needsSignIn)} />
}

/** Drawn anew only when it says something else: the status changes with every step of an edit. */
const Indicator = memo(function Indicator(shown: Shown) {
  const [asked, setAsked] = useState(false)
  const face = <SyncFace {...shown} aria-haspopup="dialog" onClick={() => setAsked(true)} />
  if (!asked) return face
  return <WithDetails {...shown} instead={face} />
})

export function SyncFace({ tone, text, ...button }: Shown & UnstyledButtonProps & ComponentPropsWithRef<"button">) {
  return (
    <UnstyledButton
      {...button}
      className={classes.indicator}
      data-tone={tone}
      aria-label={`${t.sync.details}: ${text}`}
    >
      <ToneIcon tone={tone} />
      <span className={classes.text} role="status">
        {text}
      </span>
    </UnstyledButton>
  )
}
