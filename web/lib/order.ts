import type { Synced } from "@/lib/sync/view"

interface Ordered {
  id: string
  version: number
  createdAt: string
  updatedAt: string
}

/** The server has had it as it is since it was made: its version says which was made first. */
const isUnchanged = (one: Ordered) => one.updatedAt === one.createdAt

/**
 * In the order in which they were made: the server's, by version; then what it hasn't seen yet, in the queue's order. One
 * that was changed since (read, edited) carries its last change's version: it stays behind those that were there when it was
 * made, which the server's own times tell. The same on every device, whatever its clock says.
 */
export function asMade<T extends Synced<Ordered>>(all: readonly T[]): T[] {
  const seen = all.filter((one) => one.version > 0)
  const pending = all.filter((one) => one.version === 0)
  const placed = seen.filter(isUnchanged).sort((a, b) => a.version - b.version)
  const changed = seen.filter((one) => !isUnchanged(one))
  pending.sort((a, b) => (a.sync.seq ?? 0) - (b.sync.seq ?? 0) || byId(a, b))
  if (changed.length === 0) return [...placed, ...pending]
  // The earliest time from each place on: it only rises, where the server's clock went back, too.
  const earliest = placed.map((one) => one.createdAt)
  for (let at = earliest.length - 2; at >= 0; at--)
    if ((earliest[at + 1] ?? "") < (earliest[at] ?? "")) earliest[at] = earliest[at + 1] ?? ""
  const after = new Map<number, T[]>()
  for (const one of changed) {
    const at = lastUpTo(earliest, one.createdAt)
    const here = after.get(at)
    if (here) here.push(one)
    else after.set(at, [one])
  }
  const between = (at: number) =>
    (after.get(at) ?? []).sort((a, b) => compare(a.createdAt, b.createdAt) || a.version - b.version || byId(a, b))
  return [...between(-1), ...placed.flatMap((one, at) => [one, ...between(at)]), ...pending]
}

/** The last place of a rising list that isn't beyond a value; -1: all are. */
function lastUpTo(rising: readonly string[], value: string): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? "") <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The latest change last: what waits is newer than all versions. */
export function byChange(a: Synced<Ordered>, b: Synced<Ordered>): number {
  const [left, right] = [a.sync.seq ?? 0, b.sync.seq ?? 0]
  return left - right || a.version - b.version || byId(a, b)
}

/** What is equal otherwise stands in one order everywhere. */
export const byId = (a: { id: string }, b: { id: string }) => compare(a.id, b.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
