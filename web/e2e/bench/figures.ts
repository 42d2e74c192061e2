/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** One line for the reader: what, how much, and what it should be. */
export function report(what: string, values: readonly number[], unit: string, target: number): void {
  const all = values.map((value) => Math.round(value))
  const spread = values.length > 1 ? `, ${Math.min(...all)}–${Math.max(...all)} of ${values.length}` : ""
  const figure = Math.round(median(values))
  console.log(`${what}: ${figure} ${unit}${spread} (target ${target} ${unit}${figure > target ? ", MISSED" : ""})`)
}
