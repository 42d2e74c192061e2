import { Device } from "../device"
import { test } from "../fixtures"
import { report } from "./figures"

test("first load", async ({ context, browserName }) => {
  test.skip(browserName !== "chromium")
  const { page } = await Device.of(context)
  const client = await context.newCDPSession(page)
  await client.send("Network.enable")
  let bytes = 0
  // As it came over the wire, compressed, heads included; what the service worker fetches afterwards is its own.
  client.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto("/sign-in", { waitUntil: "load" })
  await page.getByRole("heading", { level: 1 }).waitFor()
  report("first load, compressed", [bytes / 1000], "KB", 250)
})
