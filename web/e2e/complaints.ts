import type { BrowserContext, ConsoleMessage } from "@playwright/test"

/** What Chromium itself writes for answers that aren't 2xx, and for each request without reception. */
const EXPECTED = [
  /^Failed to load resource: net::ERR_\w+/,
  /^Failed to load resource: the server responded with a status of (401|409|503)/,
  // A form that the server, and only it, finds wrong.
  /^Failed to load resource: the server responded with a status of 422 .*\/api\/auth\//,
  // A record that was somebody else's, or is gone: its screen asks once before it knows.
  /^Failed to load resource: the server responded with a status of 404 .*\/history/,
]

/** Everything that the pages of a device complained of: errors, and what the content security policy refused. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on("console", (message: ConsoleMessage) => {
    if (message.type() !== "error" && !/Content Security Policy/i.test(message.text())) return
    const complaint = `${message.text()} ${message.location().url}`
    if (!EXPECTED.some((known) => known.test(complaint))) complaints.push(complaint)
  })
  context.on("weberror", (error) => complaints.push(String(error.error().stack ?? error.error())))
  return complaints
}
