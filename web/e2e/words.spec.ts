import { t } from "@/app/strings"
import { Device } from "./device"
import { expect, test } from "./fixtures"
import { addJob, field, openJob, save } from "./jobs"
import { person } from "./person"
import { composer, discard, messages, restored, tagWord, turn } from "./typing"

test("what is typed in a form outlives links, Back, reloads, a turned tablet, a crash and another tab", async ({
  device,
}) => {
  const laptop = await (await device()).signUp(person("Ada"))
  let { page } = laptop
  await addJob(page, "Boiler knocks")
  const address = page.url()
  const description = () => field(page, "description")

  await description().pressSequentially("Rings at night")
  await laptop.goTo(t.nav.people)
  await page.goBack()
  await expect(description()).toHaveValue("Rings at night")
  await expect(restored(page)).toBeVisible()
  await description().press("End")
  await description().pressSequentially(", loudly")
  await page.reload()
  await expect(description()).toHaveValue("Rings at night, loudly")
  await tagWord(page).pressSequentially("heat")
  for (const width of [900, 390, 1280]) {
    await turn(page, width)
    await expect(description()).toHaveValue("Rings at night, loudly")
    await expect(tagWord(page)).toHaveValue("heat")
  }
  await page.getByRole("button", { name: t.form.addField }).click()
  await page.getByLabel(t.form.fieldValue).last().fill("A-17")

  const second = await laptop.context.newPage()
  await second.goto(address)
  await expect(field(second, "description")).toHaveValue("Rings at night, loudly")
  await second.close()
  await page.goto("chrome://crash").catch(() => undefined)
  page = await laptop.context.newPage()
  await page.goto(address)
  await expect(description()).toHaveValue("Rings at night, loudly")
  await expect(tagWord(page)).toHaveValue("heat")
  await expect(page.getByLabel(t.form.fieldValue).last()).toHaveValue("A-17")
  await discard(page)
  await expect(description()).toHaveValue("")
  await page.reload()
  await expect(description()).toHaveValue("")
  await expect(restored(page)).toBeHidden()
})

test("new records, conversations and invitations that were begun are found again", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await page.goto("/jobs/new")
  await field(page, "customer").fill("Mrs Byron")
  await laptop.goTo(t.nav.chat)
  await page.getByRole("button", { name: t.chat.new }).click()
  await page.getByLabel(t.chat.name, { exact: true }).fill("Night shift")
  await page.goto("/people/new")
  await page.getByLabel(t.fields.employees.phone ?? "", { exact: true }).fill("0170 1")
  await page.goto("/members")
  await page.getByLabel(t.entry.email, { exact: true }).fill("bob@exam")
  await page.reload()
  await expect(page.getByLabel(t.entry.email, { exact: true })).toHaveValue("bob@exam")

  await page.goto("/outbox")
  const list = page.getByRole("region", { name: t.outbox.drafts })
  await expect(list.getByRole("listitem")).toHaveCount(4)
  await list.getByRole("link", { name: t.people.new }).click()
  await expect(page.getByLabel(t.fields.employees.phone ?? "", { exact: true })).toHaveValue("0170 1")
  await page.goto("/chat")
  await page.getByRole("button", { name: t.chat.new }).click()
  await expect(page.getByLabel(t.chat.name, { exact: true })).toHaveValue("Night shift")
  await page.keyboard.press("Escape")

  await page.goto("/jobs/new")
  await expect(field(page, "customer")).toHaveValue("Mrs Byron")
  await field(page, "title").fill("Boiler knocks")
  await save(page)
  await expect(page.getByRole("heading", { level: 1, name: "Boiler knocks" })).toBeVisible()
  await expect(field(page, "customer")).toHaveValue("Mrs Byron")
  await page.goto("/jobs/new")
  await expect(field(page, "customer")).toHaveValue("")
})

test("what is typed between Enter and its answer stays", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await addJob(page, "Boiler")
  await laptop.shows(t.sync.allSaved)
  // The answer takes its time: the store is kept busy.
  await field(page, "title").fill("Town")
  await field(page, "title").evaluate((input: HTMLInputElement) => {
    input.form?.requestSubmit()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "Town hall east")
    input.dispatchEvent(new Event("input", { bubbles: true }))
  })
  await expect(page.getByRole("heading", { level: 1, name: "Town", exact: true })).toBeVisible()
  await expect(field(page, "title")).toHaveValue("Town hall east")
  await save(page)
  await expect(page.getByRole("heading", { level: 1, name: "Town hall east" })).toBeVisible()

  await page.goto("/jobs/new")
  await field(page, "title").fill("Tower")
  await field(page, "title").evaluate((input: HTMLInputElement) => {
    input.form?.requestSubmit()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "Tower block")
    input.dispatchEvent(new Event("input", { bubbles: true }))
  })
  await expect(page.getByRole("heading", { level: 1, name: "Tower", exact: true })).toBeVisible()
  await expect(field(page, "title")).toHaveValue("Tower block")
})

test("one Enter, one double click, one confirmed word: one message, or none", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await page.goto("/chat/general")
  await composer(page).fill("Once")
  await composer(page).evaluate((box) => {
    for (let n = 0; n < 3; n++)
      box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true, cancelable: true }))
  })
  await expect(messages(page)).toHaveText(["Once"])
  await composer(page).fill("Twice")
  await page.getByRole("button", { name: t.chat.send }).dblclick({ noWaitAfter: true })
  await expect(messages(page).filter({ hasText: "Twice" })).toHaveCount(1)

  const confirm = (how: object) =>
    composer(page).evaluate((box, how) => {
      box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...how }))
    }, how)
  await composer(page).fill("東京")
  await confirm({ isComposing: true })
  await confirm({ keyCode: 229 })
  await expect(composer(page)).toHaveValue("東京")
  await composer(page).press("Enter")
  await expect(composer(page)).toHaveValue("")
  await laptop.shows(t.sync.allSaved)
  const { body } = await laptop.ask<{ items: { text: string }[] }>("GET", "/api/chat")
  expect(body.items.map(({ text }) => text).sort()).toEqual(["Once", "Twice", "東京"])

  await addJob(page, "Boiler knocks")
  await tagWord(page).fill("東京")
  await tagWord(page).evaluate((box) =>
    box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true })),
  )
  await expect(tagWord(page)).toHaveValue("東京")
})

test("messages that are being written or edited stay: other conversations, the phone's tabs, deletions", async ({
  device,
}) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  const { page } = laptop
  const phone = await (await device()).signIn(ada)
  const say = async (text: string) => (await phone.ask<{ id: string }>("POST", "/api/chat", { text })).body.id
  const first = await say("First")
  const mine = await say("Mine")
  await page.goto("/chat/general")
  await composer(page).fill("Half a sent")
  await page.goto("/chat/Night")
  await composer(page).fill("Somewhere else")
  await page.goto("/chat/general")
  await expect(composer(page)).toHaveValue("Half a sent")

  await page.locator(`[data-message="${mine}"]`).hover()
  await page.locator(`[data-message="${mine}"]`).getByRole("button", { name: t.chat.actions }).click()
  await page.getByRole("menuitem", { name: t.action.edit }).click()
  const editing = page.getByRole("textbox", { name: t.chat.editing })
  await editing.fill("Mine, and better")
  expect((await phone.ask("DELETE", `/api/chat/${first}`)).status).toBe(204)
  await expect(page.locator(`[data-message="${first}"]`)).toBeHidden()
  await expect(editing).toHaveValue("Mine, and better")
  await page.reload()
  await expect(editing).toHaveValue("Mine, and better")
  expect((await phone.ask("DELETE", `/api/chat/${mine}`)).status).toBe(204)
  await expect(page.getByText(t.chat.lostEdit)).toBeVisible()
  await page.getByRole("button", { name: t.chat.reuse }).click()
  await expect(composer(page)).toHaveValue("Half a sent\nMine, and better")

  await turn(page, 390)
  await addJob(page, "Boiler knocks")
  const tab = (name: string) => page.getByRole("tab", { name }).click()
  await field(page, "customer").fill("Mrs Byron")
  await tab(t.jobs.thread)
  await composer(page).fill("On my way")
  await tab(t.jobs.details)
  await expect(field(page, "customer")).toHaveValue("Mrs Byron")
  await tab(t.jobs.thread)
  await expect(composer(page)).toHaveValue("On my way")
})

test("a record that others delete and restore brings back what was typed; so does signing in again", async ({
  device,
}) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  const { page } = laptop
  await addJob(page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)
  const id = page.url().split("/").at(-1)
  const phone = await (await device()).signIn(ada)
  await field(page, "description").fill("Rings at night")
  expect((await phone.ask("DELETE", `/api/jobs/${id}`)).status).toBe(204)
  await page.getByRole("button", { name: t.jobs.restore }).click()
  await expect(field(page, "description")).toHaveValue("Rings at night")
  await laptop.shows(t.sync.allSaved)

  const { body } = await phone.ask<{ items: { id: string; current: boolean }[] }>("GET", "/api/auth/sessions")
  for (const session of body.items) if (!session.current) await phone.ask("DELETE", `/api/auth/sessions/${session.id}`)
  await expect(page.getByText(t.sync.ended, { exact: true })).toBeVisible()
  await page.reload()
  await expect(field(page, "description")).toHaveValue("Rings at night")
  await page.getByRole("button", { name: t.entry.signIn, exact: true }).click()
  const dialog = page.getByRole("dialog", { name: t.entry.signIn })
  await dialog.getByLabel(t.entry.email, { exact: true }).fill(ada.email)
  await dialog.getByLabel(t.entry.password, { exact: true }).fill(ada.password)
  await dialog.getByRole("button", { name: t.entry.signIn, exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(field(page, "description")).toHaveValue("Rings at night")
  await save(page)
  await laptop.shows(t.sync.allSaved)
  await openJob(phone.page, "Boiler knocks")
  await expect(field(phone.page, "description")).toHaveValue("Rings at night")
})

test("where storage is forbidden, leaving the page asks, and nothing typed goes by a link", async ({ browser }) => {
  const laptop = await Device.open(browser)
  const { page } = laptop
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("forbidden", "SecurityError")
      },
    })
  })
  await laptop.signUp(person("Ada"))
  await laptop.goTo(t.nav.chat)
  await page.getByRole("link", { name: t.chat.general }).click()
  await composer(page).pressSequentially("Half a sent")
  await laptop.goTo(t.nav.people)
  await page.goBack()
  await expect(composer(page)).toHaveValue("Half a sent")
  const asked = page.waitForEvent("dialog")
  const leaving = page.evaluate(() => location.reload()).catch(() => undefined)
  const dialog = await asked
  expect(dialog.type()).toBe("beforeunload")
  await dialog.dismiss()
  await leaving
  await expect(composer(page)).toHaveValue("Half a sent")
  await laptop.close()
})

test("signing out asks about what is only typed", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await page.goto("/chat/general")
  await composer(page).fill("Half a sent")
  await laptop.askToSignOut()
  const dialog = page.getByRole("dialog", { name: t.signOut.draftsTitle })
  await expect(dialog).toContainText(t.signOut.drafts(1))
  await dialog.getByRole("button", { name: t.signOut.wait }).click()
  await expect(composer(page)).toHaveValue("Half a sent")
  await laptop.askToSignOut()
  await dialog.getByRole("button", { name: t.signOut.discard }).click()
  await expect(page.getByRole("heading", { name: t.entry.signIn })).toBeVisible()
})
