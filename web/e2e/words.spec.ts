import type { CDPSession, Page } from "@playwright/test"
import { t } from "@/app/strings"
import { holdBatches } from "./batches"
import { expect, test } from "./fixtures"
import { addJob, field, openJob, save, setField, setOf, showJobs } from "./jobs"
import { person } from "./person"
import { atOnce, crash, DESKTOP, messageBox, PHONE, restored, storedDrafts, TABLET, tabAt } from "./typing"

/** Words that vanish: what somebody typed is there again, whatever became of the screen it was typed on. */

test("what is typed outlives the menu, Back, a reload, a closed tab, a crash", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  await addJob(laptop.page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)
  const address = laptop.page.url()
  const ways: Record<string, (page: Page) => Promise<Page>> = {
    "a link of the menu": async (page) => {
      await laptop.goTo(t.nav.people, page)
      await expect(page.getByRole("heading", { level: 1, name: t.people.title })).toBeVisible()
      await openJob(page, "Boiler knocks")
      return page
    },
    "the way back": async (page) => {
      await page.goBack()
      await expect(field(page, "description")).toBeHidden()
      await page.goForward()
      return page
    },
    "a reload": async (page) => {
      await page.reload()
      return page
    },
    "a closed tab": async (page) => {
      await page.close()
      return tabAt(laptop.context, address)
    },
    "a crash": async (page) => {
      // What no longer exists can't be written down: until then it takes as long as writing takes.
      await expect.poll(() => storedDrafts(page)).toContain("It knocks, by a crash")
      await crash(page)
      return tabAt(laptop.context, address)
    },
  }
  let { page } = laptop
  for (const [way, leave] of Object.entries(ways)) {
    await messageBox(page).fill(`Said by ${way}`)
    await field(page, "description").fill(`It knocks, by ${way}`)
    page = await leave(page)
    await expect(field(page, "description"), way).toHaveValue(`It knocks, by ${way}`)
    await expect(messageBox(page), way).toHaveValue(`Said by ${way}`)
    await expect(restored(page), way).toBeVisible()
  }
  await save(page)
  await laptop.shows(t.sync.allSaved, page)
  const { body } = await laptop.ask<{ items: { description: string }[] }>("GET", "/api/jobs", undefined, page)
  expect(body.items.map(({ description }) => description)).toEqual(["It knocks, by a crash"])
})

test("a tablet that is turned, and a phone's parts, empty nothing", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await addJob(page, "Boiler knocks")
  for (const size of [TABLET, PHONE, DESKTOP, PHONE, TABLET, DESKTOP]) {
    const narrow = size !== DESKTOP
    const part = (name: string) => (narrow ? page.getByRole("tab", { name }).click() : undefined)
    await field(page, "description").pressSequentially(".")
    const description = await field(page, "description").inputValue()
    await page.setViewportSize(size)
    await part(t.jobs.details)
    await expect(field(page, "description")).toHaveValue(description)
    await part(t.jobs.thread)
    await messageBox(page).pressSequentially(".")
    const message = await messageBox(page).inputValue()
    await part(t.jobs.details)
    await expect(field(page, "description")).toHaveValue(description)
    await part(t.jobs.thread)
    await expect(messageBox(page)).toHaveValue(message)
    await part(t.jobs.details)
  }
  await expect(field(page, "description")).toHaveValue("......")
})

test("each conversation keeps what was begun in it", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  for (const conversation of ["general", "night"])
    await laptop.ask("POST", "/api/chat", { text: `In ${conversation}`, conversation })
  await laptop.goTo(t.nav.chat)
  const open = (name: string) => page.getByRole("list").getByRole("link", { name }).click()
  await open(t.chat.general)
  await messageBox(page).fill("Good mor")
  await open("night")
  await expect(messageBox(page)).toHaveValue("")
  await messageBox(page).fill("Who is on ca")
  await open(t.chat.general)
  await expect(messageBox(page)).toHaveValue("Good mor")
  await messageBox(page).press("End")
  await messageBox(page).pressSequentially("ning")
  await messageBox(page).press("Enter")
  await expect(page.getByRole("log")).toContainText("Good morning")
  await open("night")
  await expect(messageBox(page)).toHaveValue("Who is on ca")
})

test("what is typed outlives the session", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Boiler knocks")
  const phone = await (await device()).signIn(ada)
  await openJob(phone.page, "Boiler knocks")
  await field(phone.page, "customer").fill("Mrs By")
  await laptop.endOtherSessions()
  await expect(phone.page.getByText(t.sync.ended, { exact: true })).toBeVisible()
  await field(phone.page, "customer").fill("Mrs Byron")
  await phone.page.reload()
  await expect(phone.page.getByText(t.sync.ended, { exact: true })).toBeVisible()
  await expect(field(phone.page, "customer")).toHaveValue("Mrs Byron")

  await phone.signInAgain(ada)
  await expect(field(phone.page, "customer")).toHaveValue("Mrs Byron")
  await save(phone.page)
  await expect(field(laptop.page, "customer")).toHaveValue("Mrs Byron")
})

test("“Restore it” brings back the job and what was typed in it", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Boiler knocks")
  await setField(laptop.page, "customer", "Mrs Byron")
  await laptop.shows(t.sync.allSaved)
  const id = laptop.page.url().split("/").at(-1)
  const phone = await (await device()).signIn(ada)
  await openJob(phone.page, "Boiler knocks")
  await field(phone.page, "description").fill("In the cellar")
  await messageBox(phone.page).fill("I'm on my way")

  const remove = async () => expect((await laptop.ask("DELETE", `/api/jobs/${id}`)).status).toBe(204)
  await remove()
  await expect(phone.page.getByRole("heading", { name: t.jobs.gone })).toBeVisible()
  await expect(phone.page.getByText(t.form.typedKept)).toBeVisible()
  await phone.page.getByRole("button", { name: t.jobs.restore }).click()
  await expect(field(phone.page, "description")).toHaveValue("In the cellar")
  await expect(messageBox(phone.page)).toHaveValue("I'm on my way")
  await expect(field(laptop.page, "customer")).toHaveValue("Mrs Byron")

  // Somebody else may bring it back as well, after a reload here.
  await phone.shows(t.sync.allSaved)
  await remove()
  await phone.page.reload()
  await expect(phone.page.getByText(t.form.typedKept)).toBeVisible()
  expect((await laptop.ask("PUT", `/api/jobs/${id}/restore`)).status).toBe(200)
  await expect(field(phone.page, "description")).toHaveValue("In the cellar")
  await save(phone.page)
  await expect(field(laptop.page, "description")).toHaveValue("In the cellar")
})

test("a message that goes takes nothing of the one that is being edited below it", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  const ids: string[] = []
  for (const text of ["First", "Second"])
    ids.push((await laptop.ask<{ id: string }>("POST", "/api/chat", { text })).body.id)
  const phone = await (await device()).signIn(ada)
  const { page } = phone
  await page.goto("/chat/general")
  const second = page.getByRole("log").locator(`[data-message="${ids[1]}"]`)
  await second.hover()
  await second.getByRole("button", { name: t.chat.actions }).click()
  await page.getByRole("menuitem", { name: t.action.edit }).click()
  const box = page.getByRole("textbox", { name: t.chat.editing })
  await expect(box).toBeFocused()
  await page.keyboard.press("End")
  await page.keyboard.type(" thou")
  expect((await laptop.ask("DELETE", `/api/chat/${ids[0]}`)).status).toBe(204)
  await expect(page.getByRole("log").getByText("First", { exact: true })).toBeHidden()
  // Nobody who types looks whether the screen has changed.
  await page.keyboard.type("ght")
  await expect(box).toHaveValue("Second thought")

  expect((await laptop.ask("DELETE", `/api/chat/${ids[1]}`)).status).toBe(204)
  const lost = page.getByRole("status").filter({ hasText: t.chat.lostEdit })
  await expect(lost).toContainText("Second thought")
  await lost.getByRole("button", { name: t.chat.reuse }).click()
  await expect(messageBox(page)).toHaveValue("Second thought")
})

test("what was restored can be discarded, and is gone then", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await addJob(page, "Boiler knocks")
  await field(page, "title").fill("Boiler kno")
  await messageBox(page).fill("Never mi")
  await page.reload()
  for (const at of [
    page.locator("form").filter({ has: field(page, "title") }),
    page.locator("form").filter({ has: messageBox(page) }),
  ]) {
    await expect(at.getByText(t.form.restored)).toBeVisible()
    await at.getByRole("button", { name: t.action.discard }).click()
    await expect(at.getByText(t.form.restored)).toBeHidden()
  }
  await expect(field(page, "title")).toHaveValue("Boiler knocks")
  await expect(messageBox(page)).toHaveValue("")
  await expect.poll(() => storedDrafts(page)).toEqual([])
  await page.reload()
  await expect(field(page, "title")).toHaveValue("Boiler knocks")
  await expect(messageBox(page)).toHaveValue("")
})

test("signing out asks about what is typed, too", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await page.goto("/chat/general")
  await messageBox(page).fill("Wait for m")
  await laptop.askToSignOut()
  const dialog = page.getByRole("dialog", { name: t.signOut.draftsTitle })
  await expect(dialog).toContainText(t.signOut.drafts(1))
  await dialog.getByRole("button", { name: t.signOut.wait }).click()
  await expect(messageBox(page)).toHaveValue("Wait for m")
  await laptop.askToSignOut()
  await dialog.getByRole("button", { name: t.signOut.discard }).click()
  await expect(page.getByRole("heading", { name: t.entry.signIn })).toBeVisible()
})

test("what is typed between Enter and its answer stays", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  const { keyboard } = page
  await showJobs(page)
  const release = await holdBatches(page)
  await page.getByRole("link", { name: t.jobs.new }).first().click()
  await field(page, "title").fill("Town")
  await atOnce(
    () => keyboard.press("Enter"),
    () => keyboard.insertText(" hall"),
  )
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]{36}$/)
  await keyboard.insertText(" east")
  await expect(field(page, "title")).toHaveValue("Town hall east")
  // The same in a record that is there already.
  await save(page)
  await field(page, "customer").fill("Mrs")
  await atOnce(
    () => keyboard.press("Enter"),
    () => keyboard.insertText(" Byron"),
  )
  await expect(field(page, "customer")).toHaveValue("Mrs Byron")
  await messageBox(page).fill("Are you")
  await atOnce(
    () => keyboard.press("Enter"),
    () => keyboard.insertText("There?"),
  )
  await expect(page.getByRole("log")).toContainText("Are you")
  await expect(messageBox(page)).toHaveValue("There?")
  await page.reload()
  await expect(field(page, "title")).toHaveValue("Town hall east")
  await expect(field(page, "customer")).toHaveValue("Mrs Byron")
  await expect(messageBox(page)).toHaveValue("There?")
  await release()
  if (await page.getByRole("button", { name: t.action.save, exact: true }).isEnabled()) await save(page)
  await laptop.shows(t.sync.allSaved)
  const { body } = await laptop.ask<{ items: object[] }>("GET", "/api/jobs")
  expect(body.items).toMatchObject([{ title: "Town hall east", customer: "Mrs Byron" }])
})

test("a word that wasn't added yet stays when other fields are saved", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await addJob(page, "Boiler knocks")
  const tags = setOf(page, "tags")
  await tags.pressSequentially("heat")
  await page.reload()
  await expect(tags).toHaveValue("heat")
  await setField(page, "customer", "Mrs Byron")
  await expect(tags).toHaveValue("heat")
  await page.reload()
  await expect(tags).toHaveValue("heat")
})

test("Enter twice, or a double click, sends once", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await page.goto("/chat/general")
  const enter = () => page.keyboard.press("Enter")
  await messageBox(page).fill("By Enter")
  await atOnce(enter, enter, enter)
  await messageBox(page).fill("By a double click")
  await page.getByRole("button", { name: t.chat.send, exact: true }).dblclick()
  const log = page.getByRole("log")
  await expect(log).toContainText("By a double click")
  // Whoever leaves in the same moment finds it sent, or still to be sent.
  await messageBox(page).fill("In passing")
  await atOnce(enter, async () => void (await page.reload()))
  await expect(messageBox(page)).toBeVisible()
  const kept = async () => [await log.textContent(), await messageBox(page).inputValue()].join("\n")
  await expect.poll(kept).toContain("In passing")
  await messageBox(page).fill("")
  await page.goto("/jobs/new")
  await field(page, "title").fill("Once")
  await atOnce(enter, enter)
  await expect(page.getByRole("heading", { level: 1, name: "Once" })).toBeVisible()
  await laptop.shows(t.sync.allSaved)
  const chat = await laptop.ask<{ items: { text: string }[] }>("GET", "/api/chat")
  const said = chat.body.items.map(({ text }) => text).filter((text) => text !== "In passing")
  expect(said).toEqual(["By Enter", "By a double click"])
  const jobs = await laptop.ask<{ items: { title: string }[] }>("GET", "/api/jobs")
  expect(jobs.body.items.map(({ title }) => title)).toEqual(["Once"])
})

/** What an input method sends: words that aren't final yet, and the Enter that makes them so. */
const composing = (client: CDPSession) => ({
  begin: (text: string) =>
    client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length }),
  end: (text: string) => client.send("Input.insertText", { text }),
  enter: (code: number) =>
    client.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      key: "Enter",
      code: "Enter",
      windowsVirtualKeyCode: code,
    }),
})

test("an Enter that confirms a word of an input method sends and adds nothing", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  const ime = composing(await laptop.context.newCDPSession(page))
  await page.goto("/chat/general")
  const box = messageBox(page)
  await box.focus()
  await ime.begin("こんにちは")
  await ime.enter(13)
  await ime.enter(229)
  await ime.end("今日は")
  // Safari's order: the word is final, and then comes its Enter.
  await ime.enter(229)
  await expect(box).toHaveValue("今日は")
  await box.press("Enter")
  await expect(box).toHaveValue("")

  await addJob(page, "Boiler knocks")
  const tags = setOf(page, "tags")
  await tags.focus()
  await ime.begin("だんぼう")
  await ime.enter(13)
  await ime.end("暖房")
  await ime.enter(229)
  await expect(tags).toHaveValue("暖房")
  await tags.press("Enter")
  await expect(tags).toHaveValue("")
  await save(page)
  await laptop.shows(t.sync.allSaved)
  const chat = await laptop.ask<{ items: { text: string }[] }>("GET", "/api/chat")
  expect(chat.body.items.map(({ text }) => text)).toEqual(["今日は"])
  const jobs = await laptop.ask<{ items: { tags: string[] }[] }>("GET", "/api/jobs")
  expect(jobs.body.items.map(({ tags }) => tags)).toEqual([["暖房"]])
})

test("where storage is forbidden, leaving the page asks", async ({ device }) => {
  const laptop = await device()
  await laptop.context.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("forbidden", "SecurityError")
      },
    })
  })
  await laptop.signUp(person("Ada"))
  const { page } = laptop
  await showJobs(page)
  await page.getByRole("link", { name: t.jobs.new }).first().click()
  await field(page, "title").pressSequentially("Town ha")
  // Within the app nothing is lost.
  await laptop.goTo(t.nav.people)
  await laptop.goTo(t.nav.jobs)
  await page.getByRole("link", { name: t.jobs.new }).first().click()
  await expect(field(page, "title")).toHaveValue("Town ha")

  const asked = page.waitForEvent("dialog")
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe("beforeunload")
  await dialog.dismiss()
  await expect(field(page, "title")).toHaveValue("Town ha")
  await field(page, "title").fill("")
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => page.isClosed()).toBe(true)
})
