import { request as ask, createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { t } from "@/app/strings"
import { Device } from "./device"
import { expect, test } from "./fixtures"
import { addJob, field, seesJob, showJobs } from "./jobs"
import { person } from "./person"

/** The product, and in front of it a door at which another build can be put. */
function door(product: string): { server: Server; build: { number: number } } {
  const build = { number: 0 }
  const server = createServer((from, to) => {
    const headers = { ...from.headers, host: new URL(product).host, "accept-encoding": "identity" }
    if (from.url === "/sw.js") delete headers["if-none-match"]
    const onward = ask(new URL(from.url ?? "/", product), { method: from.method, headers }, (answer) => {
      const script = from.url === "/sw.js" && build.number > 0
      if (script) delete answer.headers["content-length"]
      to.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.on("data", (bytes) => to.write(bytes))
      answer.on("end", () => to.end(script ? `\n// build ${build.number}` : undefined))
    })
    onward.on("error", () => to.destroy())
    to.on("close", () => onward.destroy())
    from.pipe(onward)
  })
  return { server, build }
}

test("a new build waits until a person takes it, and takes nothing away", async ({ browser, baseURL }) => {
  const { server, build } = door(baseURL ?? "")
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const context = await browser.newContext({ baseURL: `http://localhost:${(server.address() as AddressInfo).port}` })
  try {
    const laptop = await (await Device.of(context)).signUp(person("Ada"))
    await laptop.installed()
    await addJob(laptop.page, "Boiler knocks")
    await field(laptop.page, "customer").fill("half a na")
    const ready = laptop.page.getByText(t.sync.updateReady)
    await expect(ready).toBeHidden()

    build.number++
    await laptop.page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect(ready).toBeVisible()
    await expect(field(laptop.page, "customer"), "nothing reloads by itself").toHaveValue("half a na")
    await laptop.page.getByRole("button", { name: t.action.save, exact: true }).click()

    await laptop.page.getByRole("button", { name: t.action.reload }).click()
    await expect(ready).toBeHidden()
    await expect(field(laptop.page, "customer")).toHaveValue("half a na")
    await showJobs(laptop.page)
    await seesJob(laptop.page, "Boiler knocks")
    expect(laptop.complaints).toEqual([])
  } finally {
    await context.close()
    server.closeAllConnections()
    server.close()
  }
})
