import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useLocation } from "wouter"
import { t } from "@/app/strings"
import { fetched } from "@/components/fetched"
import { IconMore } from "@/components/icons"
import { useCounts } from "./counts"
import { DAILY, isAt, SETTINGS, SYNC } from "./navigation"
import { PlaceLink } from "./place-link"
import classes from "./shell.module.css"

export const MorePlaces = fetched(() => import("./more-places"))
const AT_HAND = DAILY.filter(({ to }) => to !== "/people")
const REST = [...DAILY.filter(({ to }) => to === "/people"), ...SYNC, ...SETTINGS]

/** The phone's navigation: four places under the thumb, the rest behind one more. */
export function BottomBar() {
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  const [location] = useLocation()
  return (
    <nav className={classes.bottom} aria-label={t.nav.label}>
      {AT_HAND.map((place) => (
        <PlaceLink key={place.to} place={place} />
      ))}
      <UnstyledButton
        className={classes.place}
        data-here={REST.some((place) => isAt(place, location)) || undefined}
        aria-haspopup="dialog"
        onClick={() => {
          setAsked(true)
          setOpen(true)
        }}
      >
        <IconMore size={19} stroke={1.6} />
        <span className={classes.placeLabel}>{t.nav.more}</span>
        <Waiting />
      </UnstyledButton>
      {asked && <MorePlaces places={REST} opened={open} onClose={() => setOpen(false)} instead={null} />}
    </nav>
  )
}

function Waiting() {
  const { conflicts, outbox } = useCounts()
  const waiting = conflicts + outbox
  if (waiting === 0) return null
  return (
    <span className={classes.count} data-loud={conflicts > 0 || undefined} aria-hidden>
      {waiting > 99 ? "99+" : waiting}
    </span>
  )
}
