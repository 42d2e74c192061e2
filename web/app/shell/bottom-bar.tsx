import { Drawer, UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useLocation } from "wouter"
import { t } from "@/app/strings"
import { IconMore } from "@/components/icons"
import { type Counted, DAILY, isAt, SETTINGS, SYNC } from "./navigation"
import { PlaceLink } from "./place-link"
import classes from "./shell.module.css"

const AT_HAND = DAILY.filter(({ to }) => to !== "/people")
const REST = [...DAILY.filter(({ to }) => to === "/people"), ...SYNC, ...SETTINGS]

/** The phone's navigation: four places under the thumb, the rest behind one more. */
export function BottomBar({ counts }: { counts: Record<Counted, number> }) {
  const [open, setOpen] = useState(false)
  const [location] = useLocation()
  const waiting = counts.conflicts + counts.outbox
  return (
    <nav className={classes.bottom} aria-label={t.nav.label}>
      {AT_HAND.map((place) => (
        <PlaceLink key={place.to} place={place} count={place.counts ? counts[place.counts] : 0} />
      ))}
      <UnstyledButton
        className={classes.place}
        data-here={REST.some((place) => isAt(place, location)) || undefined}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconMore size={19} stroke={1.6} />
        <span className={classes.placeLabel}>{t.nav.more}</span>
        {waiting > 0 && (
          <span className={classes.count} data-loud={counts.conflicts > 0 || undefined} aria-hidden>
            {waiting > 99 ? "99+" : waiting}
          </span>
        )}
      </UnstyledButton>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        size="auto"
        title={t.nav.more}
        closeButtonProps={{ "aria-label": t.action.close }}
      >
        <div className={classes.places}>
          {REST.map((place) => (
            <PlaceLink
              key={place.to}
              place={place}
              count={place.counts ? counts[place.counts] : 0}
              onClick={() => setOpen(false)}
            />
          ))}
        </div>
      </Drawer>
    </nav>
  )
}
