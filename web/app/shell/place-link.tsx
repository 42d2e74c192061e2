import { Link, useLocation } from "wouter"
import { t } from "@/app/strings"
import { useCounts } from "./counts"
import { type Counted, isAt, type Place } from "./navigation"
import classes from "./shell.module.css"

/** A link of the navigation, with how much there asks for attention. */
export function PlaceLink({ place, onClick }: { place: Place; onClick?: () => void }) {
  const [location] = useLocation()
  const Icon = place.icon
  const here = isAt(place, location)
  return (
    <Link
      href={place.to}
      className={classes.place}
      aria-current={here ? "page" : undefined}
      {...(onClick ? { onClick } : {})}
    >
      <Icon size={19} stroke={1.6} />
      <span className={classes.placeLabel}>{place.label}</span>
      {place.counts && <Count of={place.counts} />}
    </Link>
  )
}

function Count({ of }: { of: Counted }) {
  const count = useCounts()[of]
  if (count === 0) return null
  return (
    <span className={classes.count} data-loud={of === "conflicts" || undefined}>
      <span aria-hidden>{count > 99 ? "99+" : count}</span>
      <span className={classes.hidden}>{t.nav.unread(count)}</span>
    </span>
  )
}
