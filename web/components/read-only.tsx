import type { ReactNode } from "react"
import classes from "./read-only.module.css"

/** Around a form of somebody who may only read it: nothing in it can be changed, or offers to. */
export function ReadOnly({ when, children }: { when: boolean; children: ReactNode }) {
  return when ? (
    <fieldset disabled className={classes.readOnly}>
      {children}
    </fieldset>
  ) : (
    children
  )
}
