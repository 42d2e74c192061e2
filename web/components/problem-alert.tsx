import { Alert } from "@mantine/core"
import type { ReactNode } from "react"
import type { Problem } from "@/lib/problem"
import { IconAlert } from "./icons"
import { explain } from "./problem-of"

/** Says what went wrong, where it went wrong. */
export function ProblemAlert(props: { problem: Problem | null | undefined; title?: string; children?: ReactNode }) {
  if (!props.problem) return null
  return (
    <Alert
      role="alert"
      variant="light"
      color="brick"
      icon={<IconAlert size={18} />}
      {...(props.title ? { title: props.title } : {})}
    >
      {explain(props.problem)}
      {props.children}
    </Alert>
  )
}
