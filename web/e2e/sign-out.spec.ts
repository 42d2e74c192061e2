import type { Page } from "@playwright/test"
import { t } from "@/app/strings"
import { expect, test } from "./fixtures"
import { addJob } from "./jobs"
import { person } from "./person"

/** Everything that a page of this origin can find on the device. */
function leftOn(page: Page) {
  return page.evaluate(async () => {
    const cached: { url: string; text: string }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        cached.push({ url: request.url, text: (await answer?.text()) ?? "" })
      }
    }
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      cached,
    }
  })
}

test("signing out leaves nothing of a person on the device", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await laptop.installed()
  await addJob(laptop.page, "Secret boiler")
  await laptop.shows(t.sync.allSaved)
  expect((await leftOn(laptop.page)).databases, "there was something").not.toEqual([])

  await laptop.signOut()
  await expect.poll(async () => (await leftOn(laptop.page)).databases).toEqual([])
  // The look is the device's, not the person's. What is left to be told to the server goes once it has heard it.
  const kept = async () => Object.keys((await leftOn(laptop.page)).local)
  await expect.poll(async () => (await kept()).filter((key) => key !== "mantine-color-scheme-value")).toEqual([])
  const left = await leftOn(laptop.page)
  expect(left.session).toEqual({})
  expect(left.cookies).toBe("")
  expect(left.cached.filter(({ url }) => new URL(url).pathname.startsWith("/api"))).toEqual([])
  expect(JSON.stringify(left.cached)).not.toContain("Secret boiler")
  expect(JSON.stringify(left)).not.toContain(ada.email)
  expect((await laptop.ask("GET", "/api/auth/me")).status).toBe(401)
})

test("signing out asks first while something is unsent", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await laptop.offline()
  await addJob(laptop.page, "Not sent yet")
  await laptop.askToSignOut()
  const dialog = laptop.page.getByRole("dialog", { name: t.signOut.title })
  await dialog.getByRole("button", { name: t.signOut.wait }).click()
  await expect(dialog).toBeHidden()
  await laptop.shows(t.sync.waitingCount(1))

  await laptop.askToSignOut()
  await dialog.getByRole("button", { name: t.signOut.discard }).click()
  await expect(laptop.page.getByRole("heading", { name: t.entry.signIn })).toBeVisible()
  await laptop.online()
  await expect.poll(async () => (await leftOn(laptop.page)).databases).toEqual([])
  // The server hears of it as soon as it can be reached.
  await laptop.page.reload()
  await expect.poll(async () => (await laptop.ask("GET", "/api/auth/me")).status).toBe(401)
})
