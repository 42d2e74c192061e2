import { UnstyledButton, type UnstyledButtonProps } from "@mantine/core"
import { type ComponentPropsWithRef, useState } from "react"
import { t } from "@/app/strings"
import { fetched } from "@/components/fetched"
import { Person } from "@/components/person"
import { useAuth } from "@/contexts/auth-context"

export const Menu = fetched(() => import("./user-menu-open"))

/** Whose workspace this is; the menu behind it is fetched when it is first opened. */
export function UserMenu() {
  const { user } = useAuth()
  const [asked, setAsked] = useState(false)
  if (!user) return null
  const face = <UserFace name={user.name} aria-haspopup="menu" onClick={() => setAsked(true)} />
  if (!asked) return face
  return <Menu user={user} instead={face} />
}

export function UserFace({
  name,
  ...button
}: { name: string } & UnstyledButtonProps & ComponentPropsWithRef<"button">) {
  return (
    <UnstyledButton {...button} aria-label={t.nav.menuOf(name)} style={{ borderRadius: 999 }}>
      <Person name={name} size={34} />
    </UnstyledButton>
  )
}
