import { Stack, Text, ThemeIcon, Title } from "@mantine/core"
import type { ComponentType, ReactNode } from "react"

/** What a list says when there is nothing in it, and what to do about it. */
export function Empty(props: {
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  title: string
  text?: string
  /** Where it is all that a screen shows. */
  alone?: boolean
  children?: ReactNode
}) {
  const Icon = props.icon
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <ThemeIcon variant="light" size={52} radius="xl" aria-hidden>
        <Icon size={26} stroke={1.5} />
      </ThemeIcon>
      <Title order={props.alone ? 1 : 2} size="h2" mt="xs">
        {props.title}
      </Title>
      {props.text && (
        <Text c="dimmed" maw="26rem">
          {props.text}
        </Text>
      )}
      {props.children}
    </Stack>
  )
}
