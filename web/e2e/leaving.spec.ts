import type { BrowserContext, Page } from "@playwright/test"
import { t } from "@/app/strings"
import { expect, test } from "./fixtures"
import { addJob, field, openJob, seesJob, setField } from "./jobs"
import { person } from "./person"

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ""))

/** How many records this origin's databases hold, in all tables. */
const records = (page: Page) =>
  page.evaluate(async () => {
    let count = 0
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const table of db.objectStoreNames)
        count += await new Promise<number>((resolve) => {
          const counted = db.transaction(table).objectStore(table).count()
          counted.onsuccess = () => resolve(counted.result)
        })
      db.close()
    }
    return count
  })

const signInPage = (page: Page) => expect(page.getByRole("heading", { name: t.entry.signIn })).toBeVisible()

/** From now on the server says of this browser's session that it is over, and that the device is to erase itself. */
const removed = (context: BrowserContext) =>
  context.route("**/api/auth/refresh", (route) =>
    route.fulfill({
      status: 401,
      contentType: "application/problem+json",
      body: JSON.stringify({ status: 401, code: "session_ended", title: "The session has ended", wipe: true }),
    }),
  )

test("signing out erases first, in all tabs, and tells a server that didn't hear of it without a reload", async ({
  device,
}) => {
  const laptop = await (await device()).signUp(person("Ada"))
  await addJob(laptop.page, "Secret boiler")
  await laptop.shows(t.sync.allSaved)
  const second = await laptop.context.newPage()
  await second.goto("/jobs")
  await seesJob(second, "Secret boiler")
  await laptop.context.route("**/api/auth/logout", (route) => route.abort())

  await laptop.signOut()
  await signInPage(second)
  await expect.poll(() => databases(second)).toEqual([])
  expect((await laptop.ask("GET", "/api/auth/me")).status, "the server hasn't heard of it").toBe(200)
  await laptop.context.unroute("**/api/auth/logout")
  await expect.poll(async () => (await laptop.ask("GET", "/api/auth/me")).status).toBe(401)
  await expect.poll(() => laptop.page.evaluate(() => localStorage.getItem("smarterp_signing_out"))).toBeNull()
})

test("a start finishes an erasing that was broken off", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  await addJob(laptop.page, "Secret boiler")
  await laptop.shows(t.sync.allSaved)
  const [store] = await databases(laptop.page)
  const other = await laptop.context.newPage()
  // Away from the app, so that nothing of it runs: the tab was closed as soon as it had noted what it was about to do.
  await laptop.context.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }))
  await other.goto("/manifest.webmanifest")
  await laptop.page.close()
  await other.evaluate((store) => {
    localStorage.setItem("smarterp_signing_out", JSON.stringify({ stores: [store], logout: true, removed: false }))
    localStorage.removeItem("smarterp_user")
  }, store)
  await other.goto("/jobs")
  await signInPage(other)
  await expect.poll(() => databases(other)).toEqual([])
  await expect.poll(async () => (await laptop.ask("GET", "/api/auth/me", undefined, other)).status).toBe(401)
})

test("a tab that stands at “Leave site?” keeps nobody from signing out or in, and holds nothing", async ({
  device,
}) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Secret boiler")
  const still = await laptop.context.newPage()
  await still.goto("/jobs")
  await seesJob(still, "Secret boiler")
  await still.evaluate(() => addEventListener("beforeunload", (event) => event.preventDefault()))
  await still.getByRole("heading", { name: t.jobs.title }).click()
  const asked = still.waitForEvent("dialog")
  await still.close({ runBeforeUnload: true })
  const dialog = await asked

  await laptop.signOut()
  expect(await records(laptop.page)).toBe(0)
  await laptop.signIn(ada)
  await openJob(laptop.page, "Secret boiler")
  await dialog.accept()
})

test("who loses access has it said, and nothing is left, in tabs that stand still either", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Secret boiler")
  const phone = await (await device()).signIn(ada)
  const second = await phone.context.newPage()
  await second.goto("/jobs")
  await seesJob(second, "Secret boiler")
  await phone.shows(t.sync.allSaved)

  await removed(phone.context)
  await laptop.endOtherSessions()
  for (const tab of [phone.page, second])
    await expect(tab.getByRole("alert").filter({ hasText: t.entry.removed(ada.workspace) })).toBeVisible()
  await expect(phone.page.getByText(t.sync.ended, { exact: true })).toBeHidden()
  await expect.poll(() => databases(second)).toEqual([])
  // What was still to be done is struck off the list once it is.
  const kept = () => second.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("smarterp")))
  await expect.poll(kept).toEqual([])
})

test("a database that is cleared while the app is open takes nothing unsent with it", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  await addJob(laptop.page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)
  await openJob(laptop.page, "Boiler knocks")
  await laptop.offline()
  await setField(laptop.page, "customer", "Mrs Byron")
  await laptop.shows(t.sync.waitingCount(1))
  await laptop.page.evaluate(async () => {
    for (const { name = "" } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve
      })
    }
  })
  await expect.poll(() => records(laptop.page)).toBeGreaterThan(1)
  await laptop.page.reload()
  await laptop.shows(t.sync.waitingCount(1))
  await laptop.online()
  await laptop.shows(t.sync.allSaved)
  await openJob(laptop.page, "Boiler knocks")
  await expect(field(laptop.page, "customer")).toHaveValue("Mrs Byron")
})

test("the console reads everything, in a tab that doesn't lead, too", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const second = await laptop.context.newPage()
  await second.goto("/jobs")
  await laptop.shows(t.sync.allSaved, second)
  await laptop.ask("POST", "/api/jobs", { title: "From elsewhere" })
  await second.evaluate(() =>
    (window as unknown as { smarterp: { syncAllData(): Promise<void> } }).smarterp.syncAllData(),
  )
  await seesJob(second, "From elsewhere")
})
