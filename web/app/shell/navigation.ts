import type { ComponentType } from "react"
import { t } from "@/app/strings"
import {
  IconBell,
  IconChat,
  IconCode,
  IconConflict,
  IconDelete,
  IconHome,
  IconJobs,
  IconMembers,
  IconOutbox,
  IconPeople,
  IconUser,
} from "@/components/icons"

export type Counted = "chat" | "notifications" | "conflicts" | "outbox"

export interface Place {
  to: string
  label: string
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  counts?: Counted
}

/** Where one works every day; the phone has these at the bottom, but for people. */
export const DAILY: Place[] = [
  { to: "/", label: t.nav.home, icon: IconHome },
  { to: "/jobs", label: t.nav.jobs, icon: IconJobs },
  { to: "/people", label: t.nav.people, icon: IconPeople },
  { to: "/chat", label: t.nav.chat, icon: IconChat, counts: "chat" },
  { to: "/notifications", label: t.nav.notifications, icon: IconBell, counts: "notifications" },
]

export const SYNC: Place[] = [
  { to: "/conflicts", label: t.nav.conflicts, icon: IconConflict, counts: "conflicts" },
  { to: "/outbox", label: t.nav.outbox, icon: IconOutbox, counts: "outbox" },
]

export const SETTINGS: Place[] = [
  { to: "/account", label: t.nav.account, icon: IconUser },
  { to: "/deleted", label: t.nav.deleted, icon: IconDelete },
  { to: "/members", label: t.nav.members, icon: IconMembers },
  { to: "/developer", label: t.nav.developer, icon: IconCode },
]

export const isAt = (place: Place, location: string) =>
  place.to === "/" ? location === "/" : location === place.to || location.startsWith(`${place.to}/`)
