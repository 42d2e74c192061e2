import { Menu, Text, useComputedColorScheme, useMantineColorScheme } from "@mantine/core"
import { useLocation } from "wouter"
import { t } from "@/app/strings"
import { IconMoon, IconSignOut, IconSun, IconUser } from "@/components/icons"
import { useOpenOnceThere } from "@/components/use-open-once-there"
import type { User } from "@/lib/account"
import { SignOutDialog, useSignOut } from "./sign-out"
import { UserFace } from "./user-menu"

export default function UserMenuOpen({ user }: { user: User }) {
  const [, go] = useLocation()
  const { open, setOpen, target } = useOpenOnceThere()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false })
  const leaving = useSignOut()
  return (
    <>
      <Menu opened={open} onChange={setOpen} position="bottom-end" width={230} shadow="md">
        <Menu.Target>
          <UserFace ref={target} name={user.name} />
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
