import type { Page } from "puppeteer-core"
import { afterEach, beforeEach, expect, test } from "vitest"
import { t } from "@/app/strings"
import { person } from "../person"
import { ask, eventually, Firefox, labelled, press, signUp, stored, textOf, type, url, valueIn } from "./firefox"

/** What is kept by the engine's storage, and what its input methods say of a key. */

const DESCRIPTION = t.fields.jobs.description ?? ""
const TAGS = t.fields.jobs.tags ?? ""

let firefox: Firefox
let page: Page

beforeEach(async () => {
  firefox = new Firefox()
  page = await firefox.start()
})

afterEach(() => firefox.end())

async function addJob(title: string): Promise<string> {
  const { id } = await ask<{ id: string }>(page, "POST", "/api/jobs", { title })
  await page.goto(url(`/jobs/${id}`))
  await labelled(page, DESCRIPTION)
  return id
}

const described = (on: Page, text: string) => eventually(async () => expect(await valueIn(on, DESCRIPTION)).toBe(text))

test("what is typed outlives a reload, another tab, a crash", async () => {
  await signUp(page, person("Ada"))
  const address = url(`/jobs/${await addJob("Boiler knocks")}`)
  await type(page, DESCRIPTION, "In the cellar")
  await type(page, t.chat.message, "I'm on my way")
  await page.reload()
  await described(page, "In the cellar")
  expect(await valueIn(page, t.chat.message)).toBe("I'm on my way")
  await eventually(async () => expect(await textOf(page)).toContain(t.form.restored))

  const other = await firefox.tab()
  await other.goto(address)
  await described(other, "In the cellar")
  await other.close()

  await type(page, DESCRIPTION, ", left")
  await eventually(async () => expect(await stored(page)).toContain("In the cellar, left"))
  await firefox.crash()
  page = await firefox.start()
  await page.goto(address)
  await described(page, "In the cellar, left")
  expect(await valueIn(page, t.chat.message)).toBe("I'm on my way")
})

test("Enter twice sends once, and an Enter that confirms a word sends and adds nothing", async () => {
  await signUp(page, person("Ada"))
  await addJob("Boiler knocks")
  const messages = () =>
    ask<{ items: { text: string }[] }>(page, "GET", "/api/chat").then(({ items }) => items.map(({ text }) => text))
  const confirm = async (label: string) => {
    for (const key of [
      { key: "Enter", keyCode: 13, isComposing: true },
      { key: "Process", keyCode: 229, isComposing: true },
      { key: "Enter", keyCode: 229, isComposing: false },
    ])
      await (await labelled(page, label)).evaluate((input, key) => {
        input.dispatchEvent(new KeyboardEvent("keydown", { ...key, code: "Enter", bubbles: true, cancelable: true }))
      }, key)
  }
  await type(page, t.chat.message, "今日は")
  await confirm(t.chat.message)
  await type(page, TAGS, "暖房")
  await confirm(TAGS)
  expect(await valueIn(page, TAGS)).toBe("暖房")
  expect(await valueIn(page, t.chat.message)).toBe("今日は")
  expect(await messages()).toEqual([])

  await (await labelled(page, t.chat.message)).focus()
  await Promise.all([page.keyboard.press("Enter"), page.keyboard.press("Enter")])
  await eventually(async () => expect(await messages()).toEqual(["今日は"]))
  expect(await valueIn(page, t.chat.message)).toBe("")
})

test("signing out leaves nothing in this browser", async () => {
  const ada = person("Ada")
  await signUp(page, ada)
  await addJob("Boiler knocks")
  await eventually(async () => expect(await stored(page)).toContain("Boiler knocks"))
  await press(page, /^Menu of /)
  await press(page, t.nav.signOut)
  await labelled(page, t.entry.password)
  await eventually(async () => expect(await stored(page)).not.toContain("Boiler knocks"))
  await page.reload()
  await labelled(page, t.entry.password)
  expect(await textOf(page)).not.toContain("Boiler knocks")
})
