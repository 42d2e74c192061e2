import type { BrowserContext } from "@playwright/test"
import { Device } from "../device"
import { test } from "../fixtures"
import { person } from "../person"
import { report } from "./figures"

/** Bytes until an address stands, by a browser that has nothing of it yet. */
async function load(context: BrowserContext, address: string): Promise<number> {
  const { page } = await Device.of(context)
  const client = await context.newCDPSession(page)
  await client.send("Network.enable")
  let bytes = 0
  // As it came over the wire, compressed, heads included; what the service worker fetches afterwards is its own.
  client.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(address, { waitUntil: "load" })
  await page.getByRole("heading", { level: 1 }).waitFor()
  return bytes / 1000
}

test("first load", async ({ browser, context }) => {
  report("first load of the way in, compressed", [await load(context, "/sign-in")], "KB", 250)
  const signedIn = await (await Device.open(browser)).signUp(person("Ada"))
  const storageState = await signedIn.context.storageState()
  for (const [screen, address] of Object.entries({ dashboard: "/", "list of jobs": "/jobs" })) {
    const fresh = await browser.newContext({ storageState })
    report(`first load of the ${screen}, compressed, its data included`, [await load(fresh, address)], "KB", 250)
  }
})
