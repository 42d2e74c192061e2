/** The same numbers for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    one<T>(of: readonly T[]): T {
      const chosen = of[Math.floor(next() * of.length)]
      if (chosen === undefined) throw new Error("there is nothing to choose from")
      return chosen
    },
  }
}
