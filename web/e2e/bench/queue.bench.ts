import { createServer } from "vite"
import { Device } from "../device"
import { expect, test } from "../fixtures"
import { person } from "../person"
import { report } from "./figures"

const EDITS = 1000
const ROUNDS = 3

/** The product's own modules, as a developer's server gives them: only so can a script make a thousand edits. */
test("a queue", async ({ browser, baseURL }) => {
  const product = baseURL ?? ""
  const server = await createServer({
    logLevel: "error",
    server: { port: 0, host: "localhost", proxy: { "/api": product, "/.well-known": product } },
  })
  await server.listen()
  const context = await browser.newContext({ baseURL: server.resolvedUrls?.local[0] ?? "" })
  try {
    const laptop = await (await Device.of(context)).signUp(person("Ada"))
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await laptop.offline()
      await laptop.page.evaluate(
        async ([edits, round]) => {
          const path = "/lib/data-sync-service.ts"
          const { dataSyncService } = await import(/* @vite-ignore */ path)
          for (let i = 0; i < edits; i++)
            await dataSyncService.workspace.edit({
              collection: "jobs",
              op: "create",
              id: crypto.randomUUID(),
              fields: { title: `Edit ${round}.${i}` },
            })
        },
        [EDITS, round] as const,
      )
      const drained = laptop.page.evaluate(async () => {
        const path = "/lib/data-sync-service.ts"
        const { dataSyncService } = await import(/* @vite-ignore */ path)
        await new Promise((resolve) => addEventListener("online", resolve, { once: true }))
        const from = performance.now()
        await new Promise<void>((resolve) => {
          const stop = dataSyncService.subscribe(() => {
            if (dataSyncService.status.unsent > 0) return
            stop()
            resolve()
          })
        })
        return performance.now() - from
      })
      await laptop.online()
      times.push(await drained)
    }
    const { body } = await laptop.ask<{ count: number }>("GET", `/api/jobs?since=${EDITS * ROUNDS}`)
    expect(body.count).toBe(EDITS * ROUNDS)
    report("1,000 edits from offline until all are acknowledged", times, "ms", 3000)
  } finally {
    await context.close()
    await server.close()
  }
})
