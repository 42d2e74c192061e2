import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { t } from "@/app/strings"
import { expect, test } from "../fixtures"
import { addJob, field, openJob, save } from "../jobs"
import { person } from "../person"
import { report } from "./figures"

const EDITS = 30

/** When a title that is expected comes into sight, by the machine's clock. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: Record<string, number> = {}
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const title = document.querySelector("h1")?.textContent ?? ""
      seen[title] ??= Date.now()
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

async function travel(from: Page, to: Page): Promise<number[]> {
  await watch(to)
  await from.evaluate(() => {
    Object.assign(window, { pressed: 0 })
    document.addEventListener("click", () => Object.assign(window, { pressed: Date.now() }), true)
  })
  // Who edits looks at it; the other tab lies behind.
  await from.bringToFront()
  const times: number[] = []
  for (let i = 0; i < EDITS; i++) {
    const title = `Edit ${randomUUID()}`
    // A person's next edit comes when the last one is through: what is measured is one edit's way.
    await expect(from.getByRole("button", { name: new RegExp(`^${t.sync.details}`) })).toContainText(t.sync.allSaved)
    await from.waitForTimeout(100)
    await field(from, "title").fill(title)
    await save(from)
    await expect(to.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible()
    const pressed = await from.evaluate(() => Number(Reflect.get(window, "pressed")))
    times.push((await to.evaluate((title) => Number(Reflect.get(window, "seen")[title]), title)) - pressed)
  }
  return times
}

test("an edit's way", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)
  const tab = await laptop.context.newPage()
  await tab.goto(new URL(laptop.page.url()).pathname)
  const phone = await (await device()).signIn(ada)
  await openJob(phone.page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved, tab)

  report("an edit in one tab until it is in another", await travel(laptop.page, tab), "ms", 50)
  await tab.close()
  report("an edit on one device until it is on another", await travel(laptop.page, phone.page), "ms", 150)
})
