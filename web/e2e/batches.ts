import type { Page } from "@playwright/test"

interface Asked {
  mutations: { mutation: string; id: string }[]
}

/** The queue of jobs doesn't reach the server, until what is returned is called. */
export async function holdBatches(page: Page): Promise<() => Promise<void>> {
  const held = "**/api/jobs/batch"
  await page.context().route(held, (route) => route.abort())
  return () => page.context().unroute(held)
}

/** The server refuses the next batch of jobs, for one field of each. */
export async function refuseNextBatch(page: Page, field: string, message: string): Promise<void> {
  await page.context().route(
    "**/api/jobs/batch",
    (route) => {
      const { mutations } = route.request().postDataJSON() as Asked
      const problem = { status: 422, code: "invalid", title: "Invalid", errors: [{ field, message }] }
      const results = mutations.map(({ mutation }) => ({ mutation, status: 422, problem }))
      return route.fulfill({ json: { results, version: 0 } })
    },
    { times: 1 },
  )
}
