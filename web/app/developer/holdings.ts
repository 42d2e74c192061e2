import type { CollectionName } from "@/lib/documents"
import { plus, share } from "@/lib/sync/checksum"
import type { SyncLogLine } from "@/lib/sync/view"

/** What a collection comes to: here, and as the stream last told it. */
export interface Holding {
  rows: number
  version: number
  count: number
  checksum: number
}
export interface Told {
  version: number
  count: number
  checksum: number
  epoch: string
}

/** Version 0 is what only this device knows: the server doesn't count it. */
export function holdingOf(rows: readonly { id: string; version: number }[]): Holding {
  const known = rows.filter(({ version }) => version > 0)
  return {
    rows: rows.length,
    version: known.reduce((highest, { version }) => Math.max(highest, version), 0),
    count: known.length,
    checksum: known.reduce((sum, { id, version }) => plus(sum, share(id, version)), 0),
  }
}

/** The last change of each collection among the frames, whatever their order. */
export function toldBy(log: readonly SyncLogLine[]): Partial<Record<CollectionName, Told>> {
  const told: Partial<Record<CollectionName, Told>> = {}
  for (const { event, data } of log) {
    if (event !== "change") continue
    try {
      const change = JSON.parse(data) as Told & { collection: CollectionName }
      const before = told[change.collection]
      if (!before || before.epoch !== change.epoch || before.version < change.version) told[change.collection] = change
    } catch {
      // A frame cut short for the log tells nothing.
    }
  }
  return told
}
