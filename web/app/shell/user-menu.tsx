import { Menu, Text, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from "@mantine/core"
import { useState } from "react"
import { useLocation } from "wouter"
import { t } from "@/app/strings"
import { IconMoon, IconSignOut, IconSun, IconUser } from "@/components/icons"
import { Person } from "@/components/person"
import { useAuth } from "@/contexts/auth-context"
import { SignOutDialog, useSignOut } from "./sign-out"

export function UserMenu() {
  const { user } = useAuth()
  const [, go] = useLocation()
  const [open, setOpen] = useState(false)
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false })
  const leaving = useSignOut()
  if (!user) return null
  return (
    <>
      <Menu opened={open} onChange={setOpen} position="bottom-end" width={230} shadow="md">
        <Menu.Target>
          <UnstyledButton aria-label={t.nav.menuOf(user.name)} style={{ borderRadius: 999 }}>
            <Person name={user.name} size={34} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <div style={{ padding: "0.4rem 0.75rem 0.5rem" }}>
            <Text fw={600} size="sm" truncate>
              {user.name}
            </Text>
            <Text size="xs" c="dimmed" truncate>
              {user.email}
            </Text>
          </div>
          <Menu.Divider />
          <Menu.Item leftSection={<IconUser size={17} />} onClick={() => go("/account")}>
            {t.nav.account}
          </Menu.Item>
          <Menu.Item
            leftSection={scheme === "dark" ? <IconSun size={17} /> : <IconMoon size={17} />}
            onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
          >
            {scheme === "dark" ? t.nav.light : t.nav.dark}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconSignOut size={17} />} onClick={() => void leaving.start()}>
            {t.nav.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SignOutDialog leaving={leaving} />
    </>
  )
}
