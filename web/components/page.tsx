import { Box, Group, Stack, Text, Title } from "@mantine/core"
import { type ReactNode, useEffect } from "react"
import { t } from "@/app/strings"
import classes from "./page.module.css"

/** A screen: its title, what can be done, and the content. */
export function Page(props: {
  title: string
  heading?: ReactNode
  about?: ReactNode
  actions?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  const { title } = props
  useEffect(() => {
    document.title = `${title} · ${t.app}`
  }, [title])
  return (
    <Box className={classes.page} data-wide={props.wide || undefined}>
      <Group className={classes.head} justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} className={classes.title}>
          <Title order={1}>{props.heading ?? title}</Title>
          {props.about && (
            <Text component="div" c="dimmed" size="sm">
              {props.about}
            </Text>
          )}
        </Stack>
        {props.actions && <Group gap="xs">{props.actions}</Group>}
      </Group>
      {props.children}
    </Box>
  )
}
