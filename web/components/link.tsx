import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core"
import type { ReactNode } from "react"
import { Link } from "wouter"

type To = { to: string; children?: ReactNode; "aria-label"?: string }

/** Links within the app that look as the library's do. */
export function TextLink({ to, ...props }: To & AnchorProps) {
  return <Anchor component={Link} href={to} {...props} />
}

export function ButtonLink({ to, ...props }: To & ButtonProps) {
  return <Button component={Link} href={to} {...props} />
}
