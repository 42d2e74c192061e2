import { initials } from "./names"
import classes from "./person.module.css"

/** Somebody, by two letters; the name is told when pointed at, and always to a screen reader. */
export function Person({ name, size = 26 }: { name: string; size?: number }) {
  return (
    <span
      className={classes.person}
      style={{ width: size, height: size, fontSize: size * 0.38 }}
      role="img"
      aria-label={name}
      title={name}
    >
      {initials(name)}
    </span>
  )
}

const SHOWN = 3

/** Lists have thousands of these in a scroll: nothing but elements. */
export function PersonStack({ names }: { names: readonly string[] }) {
  const shown = names.length > SHOWN + 1 ? names.slice(0, SHOWN) : names
  const rest = names.slice(shown.length).join(", ")
  return (
    <span className={classes.stack}>
      {shown.map((name, i) => (
        // Two people may have the same name.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list has no other identity
        <Person key={`${name}-${i}`} name={name} />
      ))}
      {rest && (
        <span className={classes.rest} role="img" aria-label={rest} title={rest}>
          +{names.length - shown.length}
        </span>
      )}
    </span>
  )
}
