import type { ApiClient } from "@/lib/apiClient"
import { COLLECTIONS, type CollectionName } from "@/lib/documents"
import { asProblem, ProblemError } from "@/lib/problem"
import type { Holding } from "@/lib/sync/disk"
import { isMap } from "@/lib/sync/entry"
import { type Change, change } from "@/lib/sync/reading"
import { type Frame, readFrames } from "@/lib/sync/stream"

export interface Hearing {
  /** From here on every change comes; of these collections what came before has to be asked for. */
  hello(missing: CollectionName[]): void
  change(change: Change): void
  /** There is a hole in this collection. */
  behind(collection: CollectionName): void
  /** Any frame, for the log. */
  frame(frame: Frame): void
}

/** Why a stream ended; `null`: it just did. */
export type Ending = "expired" | "revoked" | "draining" | "slow" | null

/** Where a reader stands, as the stream's address has it. */
export const positionText = (versions: readonly (readonly [CollectionName, number])[]) =>
  versions.map(([collection, version]) => `${collection}:${version}`).join(",")

/** One connection of the stream, from its opening to its end. */
export async function listen(
  api: ApiClient,
  user: string,
  holding: (collection: CollectionName) => Holding,
  hearing: Hearing,
  retry: (ms: number) => void,
  signal: AbortSignal,
): Promise<Ending> {
  const positioned = COLLECTIONS.filter((collection) => holding(collection).complete)
  const since = positionText(positioned.map((collection) => [collection, holding(collection).version]))
  const opening = new AbortController()
  const slow = setTimeout(() => opening.abort(), api.config.REQUEST_TIMEOUT)
  const both = AbortSignal.any([signal, opening.signal])
  const path = since ? `/api/events?since=${since}` : "/api/events"
  const response = await api
    .open(path, { as: user, signal: both, headers: { Accept: "text/event-stream" } })
    .finally(() => clearTimeout(slow))
  const type = response.headers.get("Content-Type") ?? ""
  if (response.status !== 200 || !type.startsWith("text/event-stream") || !response.body) {
    const body = await response.json().catch(() => null)
    const seconds = Number(response.headers.get("Retry-After"))
    throw new ProblemError(asProblem(body, response.status === 200 ? 0 : response.status), seconds * 1000 || null)
  }
  let ending: Ending = null
  const frame = (frame: Frame) => {
    hearing.frame(frame)
    const data = parsed(frame.data)
    if (frame.event === "hello") hearing.hello(missing(data, positioned))
    else if (frame.event === "change") {
      const heard = change(data)
      if (heard && COLLECTIONS.includes(heard.collection)) hearing.change(heard)
      else if (isMap(data) && COLLECTIONS.includes(data.collection as CollectionName))
        hearing.behind(data.collection as CollectionName)
    } else if (frame.event === "behind" && isMap(data) && COLLECTIONS.includes(data.collection as CollectionName))
      hearing.behind(data.collection as CollectionName)
    else if (frame.event === "bye") ending = ((isMap(data) && data.reason) as Ending) || null
  }
  await readFrames(response.body, { frame, retry }, api.config.STREAM_SILENCE, signal)
  return ending
}

/** Those without a position, and those that the hub doesn't know yet. */
function missing(hello: unknown, positioned: CollectionName[]): CollectionName[] {
  const known = isMap(hello) && isMap(hello.collections) ? hello.collections : {}
  return COLLECTIONS.filter((collection) => !positioned.includes(collection) || typeof known[collection] !== "number")
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}
