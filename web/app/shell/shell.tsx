import { Group, Text } from "@mantine/core"
import type { ReactNode } from "react"
import { t } from "@/app/strings"
import { SyncOverlay } from "@/components/sync-overlay"
import { SyncStatusIndicator } from "@/components/sync-status-indicator"
import { useAuth } from "@/contexts/auth-context"
import { Banners } from "./banners"
import { BottomBar } from "./bottom-bar"
import { Mark } from "./mark"
import { DAILY, SETTINGS, SYNC } from "./navigation"
import { PlaceLink } from "./place-link"
import classes from "./shell.module.css"
import { UserMenu } from "./user-menu"

/** What stands around every screen. */
export function Shell({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const link = (place: (typeof DAILY)[number]) => <PlaceLink key={place.to} place={place} />
  return (
    <>
      <a className={classes.skip} href="#content">
        {t.nav.skip}
      </a>
      <div className={classes.shell}>
        <nav className={classes.navbar} aria-label={t.nav.label}>
          <Group h={56} px="md" gap="sm" wrap="nowrap">
            <Mark />
            <Text fw={620} truncate>
              {user?.workspace.name}
            </Text>
          </Group>
          <div className={classes.lists}>
            <div className={classes.places}>{DAILY.map(link)}</div>
            <div className={classes.places}>{SYNC.map(link)}</div>
            <div className={classes.places}>{SETTINGS.map(link)}</div>
          </div>
        </nav>
        <header className={classes.header}>
          <div className={classes.brand}>
            <Mark />
            <Text fw={600} truncate>
              {user?.workspace.name}
            </Text>
          </div>
          <div className={classes.tools}>
            <SyncStatusIndicator />
            <UserMenu />
          </div>
        </header>
        <main id="content" tabIndex={-1} className={classes.main}>
          <Banners />
          {children}
        </main>
        <footer className={classes.footer}>
          <BottomBar />
        </footer>
      </div>
      <SyncOverlay />
    </>
  )
}
