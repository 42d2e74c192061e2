import { useEffect } from "react"
import { SignInAgain } from "@/app/shell/banners"
import { MorePlaces } from "@/app/shell/bottom-bar"
import { Dialog } from "@/app/shell/sign-out"
import { Menu } from "@/app/shell/user-menu"
import { onDevice } from "@/app/update"
import { WithDetails } from "@/components/sync-status-indicator"

interface Part {
  fetch(): Promise<unknown>
}

/** What opens over any screen. */
const PARTS: Part[] = [Menu, WithDetails, MorePlaces, Dialog, SignInAgain, { fetch: () => import("@/app/jobs/board") }]

/** The first screen has the device to itself for so long. */
const OTHERS_AFTER = 4000

/**
 * Once the build is on the device the others come from there: reception may end, or a newer build come, before they
 * are used.
 */
export function useOthers(screens: readonly Part[]) {
  useEffect(() => {
    let left = false
    const fetchAll = async () => {
      await onDevice()
      for (const part of [...screens, ...PARTS]) {
        await idle()
        if (left) return
        // What fails now is fetched when it is opened.
        await part.fetch().catch(() => {})
      }
    }
    const timer = setTimeout(fetchAll, OTHERS_AFTER)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [screens])
}

/** Not all browsers tell when they have nothing to do. */
const idle = () =>
  new Promise<void>((resolve) => {
    if (window.requestIdleCallback) window.requestIdleCallback(() => resolve(), { timeout: 5000 })
    else setTimeout(resolve, 100)
  })
