import classes from "./choice-mark.module.css"
import { choice } from "./fields"

/** A status or priority: a mark and its word. */
export function ChoiceMark({ value }: { value: string }) {
  return (
    <span className={classes.mark}>
      <span className={classes.dot} data-value={value} aria-hidden />
      {choice(value)}
    </span>
  )
}
