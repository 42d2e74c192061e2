import { expect, test } from "vitest"
import type { DexieDisk } from "@/lib/sync/disk"
import type { Drafts } from "@/lib/sync/drafts"
import { ADA, Browser, until } from "@/lib/sync/testing/browser"
import { ModelServer } from "@/lib/sync/testing/model-server"
import type { Workspace } from "@/lib/sync/workspace"

const text = (value: string) => ({ value, from: "", seen: null })
const typed = (drafts: Drafts, record = "chat:general") => drafts.of(record).text?.value
const stored = async (tab: Workspace) =>
  (await tab.store.drafts("r", (t) => t.all("drafts"))).map(({ key, value }) => [key, value])

test("what is typed is there at the next start", async () => {
  const browser = new Browser(new ModelServer())
  const first = await browser.tab()
  for (const value of ["T", "To", "Tow", "Town"]) first.drafts.put("chat:general", "text", text(value))
  await first.drafts.written()
  first.close()
  const again = await browser.tab()
  expect(typed(again.drafts)).toBe("Town")
  expect(again.drafts.count()).toBe(1)
})

test("what a page that is left couldn't write any more is there at the next start, and nobody else's", async () => {
  const browser = new Browser(new ModelServer())
  const first = await browser.tab()
  const disk = first.store.disk as DexieDisk
  first.drafts.put("chat:general", "text", text("Town"))
  disk.transact = () => new Promise(() => {})
  first.drafts.put("chat:general", "text", text("Town hall"))
  first.drafts.put("jobs/new", "title", text("Boiler"))
  first.drafts.leaveWord()
  first.drafts.close()
  const again = await browser.tab()
  expect(typed(again.drafts)).toBe("Town hall")
  expect(again.drafts.of("jobs/new").title?.value).toBe("Boiler")
  await again.drafts.written()
  expect(await stored(again)).toEqual([
    ["chat:general\ntext", "Town hall"],
    ["jobs/new\ntitle", "Boiler"],
  ])
  expect(again.drafts.count()).toBe(2)
})

test("a tab whose form is empty takes nothing from another's draft, and shows it", async () => {
  const browser = new Browser(new ModelServer())
  const [one, two] = [await browser.tab(), await browser.tab()]
  one.drafts.put("jobs/new", "title", text("Boiler"))
  await until("the other tab shows it", () => two.drafts.of("jobs/new").title?.value === "Boiler")
  two.drafts.put("jobs/new", "customer", text("Mrs Byron"))
  await until("both have both", () => one.drafts.of("jobs/new").customer?.value === "Mrs Byron")
  two.drafts.drop("jobs/new", { customer: text("Mrs Byron") })
  await until("gone in both", () => one.drafts.of("jobs/new").customer === undefined)
  await two.drafts.written()
  await one.drafts.written()
  expect(await stored(one)).toEqual([["jobs/new\ntitle", "Boiler"]])
})

test("the step that queues an edit takes its draft, but not what was typed on meanwhile", async () => {
  const browser = new Browser(new ModelServer())
  const tab = await browser.tab()
  tab.drafts.put("chat:general", "text", text("Hello"))
  await tab.drafts.written()
  const given = tab.drafts.of("chat:general")
  tab.drafts.lend("chat:general", "text")
  expect(typed(tab.drafts)).toBeUndefined()
  const sending = tab.create("chat", { text: "Hello" }, undefined, tab.drafts.rows("chat:general", given))
  tab.drafts.put("chat:general", "text", text("And you"))
  await sending
  await tab.drafts.written()
  expect(await stored(tab)).toEqual([["chat:general\ntext", "And you"]])
  expect(tab.list("chat").map((message) => message.text)).toEqual(["Hello"])
})

test("what was sent before it could be written down stays typed until the edit has it", async () => {
  const browser = new Browser(new ModelServer())
  const tab = await browser.tab()
  const disk = tab.store.disk as DexieDisk
  disk.transact = () => new Promise(() => {})
  for (const value of ["Hell", "Hello"]) tab.drafts.put("chat:general", "text", text(value))
  tab.drafts.lend("chat:general", "text")
  tab.drafts.leaveWord()
  tab.close()
  expect(typed((await browser.tab()).drafts)).toBe("Hello")
})

test("a crash before the edit is queued leaves the draft; erasing leaves nothing", async () => {
  const browser = new Browser(new ModelServer())
  const tab = await browser.tab()
  tab.drafts.put("chat:general", "text", text("Hello"))
  await tab.drafts.written()
  tab.drafts.lend("chat:general", "text")
  tab.close()
  const again = await browser.tab()
  expect(typed(again.drafts)).toBe("Hello")
  again.drafts.put("chat:general", "text", text("Hello there"))
  again.drafts.leaveWord()
  expect(browser.left(ADA)).toContain("Hello there")
  again.close()
  await browser.erase()
  expect(browser.left(ADA)).toBeNull()
  expect(typed((await browser.tab()).drafts)).toBeUndefined()
})
