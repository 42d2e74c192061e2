import type { ApiClient } from "@/lib/apiClient"
import type { CollectionName } from "@/lib/documents"
import { asProblem, FOREIGN, type Problem, ProblemError } from "@/lib/problem"
import { page, startOver, takePage } from "@/lib/sync/reading"
import type { Store } from "@/lib/sync/store"

const UNPROVEN: Problem = {
  status: 0,
  code: "unproven",
  title: "What the server gives and what it says of it don't agree",
}

/** How often one pull reads from 0 before it gives up for now. */
const MOST_RESTARTS = 3

/** Reads on from what is held, page by page, until nothing is missing; from 0 when that can't be. */
export async function pull(
  collection: CollectionName,
  user: string,
  api: ApiClient,
  store: Store,
  signal?: AbortSignal,
): Promise<void> {
  let restarts = 0
  for (;;) {
    const held = await store.step((step) => step.holding(collection))
    const epoch = held.epoch ? `&epoch=${held.epoch}` : ""
    const path = `/api/${collection}?since=${held.version}&limit=${api.config.PAGE_SIZE}${epoch}`
    const answer = await api.ask("GET", path, { as: user, ...(signal && { signal }) })
    if (signal?.aborted) return
    if (answer.status !== 200 && answer.status !== 410)
      throw new ProblemError(asProblem(answer.body, answer.status), answer.retryAfter)
    let outcome = "refetch"
    if (answer.status === 200) {
      const read = page(answer.body)
      if (!read) throw new ProblemError(FOREIGN)
      outcome = await takePage(store, held, read)
      if (outcome === "done" && !read.more) return
    }
    if (outcome === "refetch") {
      if (++restarts > MOST_RESTARTS) throw new ProblemError(UNPROVEN)
      await startOver(store, held)
    }
  }
}
