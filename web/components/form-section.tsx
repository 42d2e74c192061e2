import { Paper, Title } from "@mantine/core"
import type { ReactNode } from "react"
import classes from "./form-section.module.css"

/** Fields that belong together, in as many columns as fit. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper p="md" component="section">
      <Title order={2} mb="sm">
        {title}
      </Title>
      <div className={classes.fields}>{children}</div>
    </Paper>
  )
}

/** For an input that takes the whole width. */
export const WIDE = { "data-wide": true }
