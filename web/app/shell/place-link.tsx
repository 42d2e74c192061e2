import { Link, useLocation } from "wouter"
import { t } from "@/app/strings"
import { isAt, type Place } from "./navigation"
import classes from "./shell.module.css"

/** A link of the navigation, with how much there asks for attention. */
export function PlaceLink({ place, count, onClick }: { place: Place; count: number; onClick?: () => void }) {
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
      {count > 0 && (
        <span className={classes.count} data-loud={place.counts === "conflicts" || undefined}>
          <span aria-hidden>{count > 99 ? "99+" : count}</span>
          <span className={classes.hidden}>{t.nav.unread(count)}</span>
        </span>
      )}
    </Link>
  )
}
