import { useSyncExternalStore } from "react"

/** Times as the viewer's language and zone have them. */

const both = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" })
const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" })
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "short" })
const plainDay = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" })
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" })

export type Moment = string | number | Date

const valid = (moment: Moment): Date | null => {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? null : date
}

export const dateTime = (moment: Moment) => both.format(valid(moment) ?? 0)
export const date = (moment: Moment) => day.format(valid(moment) ?? 0)
export const time = (moment: Moment) => clock.format(valid(moment) ?? 0)
/** A date without a time belongs to no zone. */
export const calendarDate = (iso: string) => {
  const at = valid(`${iso}T00:00:00Z`)
  return at ? plainDay.format(at) : iso
}
export const sameDay = (a: Moment, b: Moment) => new Date(a).toDateString() === new Date(b).toDateString()

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
]

/** “5 minutes ago”, “in 3 days”. */
export function ago(moment: Moment, now: number): string {
  const seconds = (new Date(moment).getTime() - now) / 1000
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit)
  }
  return relative.format(0, "second")
}

let now = Date.now()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void) {
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = Date.now()
    for (const each of listeners) each()
  }, 30_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}

/** The time, renewed twice a minute. */
export const useNow = () => useSyncExternalStore(subscribe, () => now)

/** A moment, short in the text and whole when pointed at. */
export function When({ at, form = "ago" }: { at: Moment; form?: "ago" | "dateTime" | "date" | "time" }) {
  const current = useNow()
  const moment = valid(at)
  if (!moment) return null
  const shown = {
    ago: () => ago(moment, Math.max(current, Date.now())),
    dateTime: () => dateTime(moment),
    date: () => date(moment),
    time: () => time(moment),
  }
  return (
    <time dateTime={moment.toISOString()} title={dateTime(moment)}>
      {shown[form]()}
    </time>
  )
}
