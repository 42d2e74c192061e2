import type { BrowserContext, Page } from "@playwright/test"
import { t } from "@/app/strings"

/** What a person types, and where it stays until it is saved. */

export const PHONE = { width: 390, height: 844 }
export const TABLET = { width: 820, height: 1180 }
export const DESKTOP = { width: 1280, height: 800 }

/** The box for a new message, of a conversation or of a job's thread. */
export const messageBox = (page: Page) => page.getByRole("textbox", { name: t.chat.message, exact: true })

/** “Draft restored · Discard”. */
export const restored = (page: Page) => page.getByRole("status").filter({ hasText: t.form.restored }).first()

/** All rows of a table in this origin's databases, as the next start will find them. */
export function stored<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(async (table) => {
    const all: unknown[] = []
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      if (db.objectStoreNames.contains(table)) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const reading = db.transaction(table).objectStore(table).getAll()
          reading.onsuccess = () => resolve(reading.result)
          reading.onerror = () => reject(reading.error)
        })
        all.push(...rows)
      }
      db.close()
    }
    return all
  }, table) as Promise<Row[]>
}

/** What is typed and not saved, wherever on this device. */
export const storedDrafts = async (page: Page): Promise<unknown[]> =>
  (await stored<{ value: unknown }>(page, "drafts")).map(({ value }) => value)

/** The process that shows the page dies, as where memory runs out; the page is closed then. */
export async function crash(page: Page): Promise<void> {
  const gone = page.waitForEvent("crash")
  const client = await page.context().newCDPSession(page)
  // It never answers.
  void client.send("Page.crash").catch(() => undefined)
  await gone
  await page.close()
}

/** Another tab at an address. */
export async function tabAt(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** Keys as fast as nobody can press them: nothing is waited for in between. */
export async function atOnce(...keys: (() => Promise<void>)[]): Promise<void> {
  await Promise.all(keys.map((press) => press()))
}
