/** Whether two values of JSON say the same; the order of a map's keys says nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => own(b, key) !== MISSING && same(own(a, key), own(b, key)))
}

const MISSING = Symbol("missing")

/** What a map has itself: `toString` is no key of an empty one. */
function own(map: object, key: string): unknown {
  return Object.hasOwn(map, key) ? (map as Record<string, unknown>)[key] : MISSING
}

/** A map's value of a key; null: it has none. */
export function keyIn(map: unknown, key: string): unknown {
  if (typeof map !== "object" || map === null || !Object.hasOwn(map, key)) return null
  return (map as Record<string, unknown>)[key] ?? null
}
