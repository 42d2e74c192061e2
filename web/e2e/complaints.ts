import type { BrowserContext, ConsoleMessage } from "@playwright/test"

/** What Chromium itself writes for every answer that isn't 2xx and every request without reception. */
const EXPECTED = [
  /^Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|FAILED|ABORTED|CONNECTION_\w+|EMPTY_RESPONSE)/,
  /^Failed to load resource: the server responded with a status of (401|409|503)/,
]

/** Everything that the pages of a device complained of: errors, and what the content security policy refused. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on("console", (message: ConsoleMessage) => {
    if (message.type() !== "error" && !/Content Security Policy/i.test(message.text())) return
    if (!EXPECTED.some((known) => known.test(message.text()))) complaints.push(message.text())
  })
  context.on("weberror", (error) => complaints.push(String(error.error().stack ?? error.error())))
  return complaints
}
