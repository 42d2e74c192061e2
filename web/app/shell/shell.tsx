import { AppShell, Group, ScrollArea, Text } from "@mantine/core"
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
      <AppShell
        header={{ height: 56 }}
        navbar={{ width: 236, breakpoint: "sm", collapsed: { mobile: true } }}
        footer={{ height: 60, collapsed: false }}
        layout="alt"
        padding={0}
        classNames={{ footer: classes.footer, main: classes.main, navbar: classes.navbar, header: classes.header }}
      >
        <AppShell.Header>
          <Group h="100%" px="md" justify="space-between" wrap="nowrap">
            <Group gap="xs" hiddenFrom="sm" wrap="nowrap" className={classes.brand}>
              <Mark />
              <Text fw={600} truncate>
                {user?.workspace.name}
              </Text>
            </Group>
            <span />
            <Group gap="xs" wrap="nowrap">
              <SyncStatusIndicator />
              <UserMenu />
            </Group>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar aria-label={t.nav.label} visibleFrom="sm">
          <Group h={56} px="md" gap="sm" wrap="nowrap">
            <Mark />
            <Text fw={620} truncate>
              {user?.workspace.name}
            </Text>
          </Group>
          <ScrollArea flex={1} px="xs" pb="md" viewportProps={{ tabIndex: -1 }}>
            <div className={classes.places}>{DAILY.map(link)}</div>
            <div className={classes.places}>{SYNC.map(link)}</div>
            <div className={classes.places}>{SETTINGS.map(link)}</div>
          </ScrollArea>
        </AppShell.Navbar>
        <AppShell.Main id="content" tabIndex={-1}>
          <Banners />
          {children}
        </AppShell.Main>
        <AppShell.Footer hiddenFrom="sm">
          <BottomBar />
        </AppShell.Footer>
      </AppShell>
      <SyncOverlay />
    </>
  )
}
