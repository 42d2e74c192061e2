import { Drawer } from "@mantine/core"
import { t } from "@/app/strings"
import type { Place } from "./navigation"
import { PlaceLink } from "./place-link"
import classes from "./shell.module.css"

/** The places for which the phone's bar has no room. */
export default function MorePlaces(props: { places: Place[]; opened: boolean; onClose(): void }) {
  const { places, opened, onClose } = props
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="auto"
      title={t.nav.more}
      closeButtonProps={{ "aria-label": t.action.close }}
    >
      <div className={classes.places}>
        {places.map((place) => (
          <PlaceLink key={place.to} place={place} onClick={onClose} />
        ))}
      </div>
    </Drawer>
  )
}
