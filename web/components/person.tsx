import { Avatar, Tooltip } from "@mantine/core"
import { initials } from "./names"

/** Somebody, by two letters; the name is told when pointed at, and always to a screen reader. */
export function Person({ name, size = 26 }: { name: string; size?: number }) {
  return (
    <Tooltip label={name}>
      <Avatar size={size} radius="xl" color="pine" variant="light" role="img" aria-label={name}>
        {initials(name)}
      </Avatar>
    </Tooltip>
  )
}

const SHOWN = 3

export function PersonStack({ names }: { names: readonly string[] }) {
  const shown = names.length > SHOWN + 1 ? names.slice(0, SHOWN) : names
  const rest = names.slice(shown.length)
  return (
    <Avatar.Group spacing={5}>
      {shown.map((name, i) => (
        // Two people may have the same name.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list has no other identity
        <Person key={`${name}-${i}`} name={name} />
      ))}
      {rest.length > 0 && (
        <Tooltip label={rest.join(", ")}>
          <Avatar size={26} radius="xl" role="img" aria-label={rest.join(", ")}>
            +{rest.length}
          </Avatar>
        </Tooltip>
      )}
    </Avatar.Group>
  )
}
