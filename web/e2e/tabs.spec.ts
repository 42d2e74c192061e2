import type { BrowserContext, Request } from "@playwright/test"
import { t } from "@/app/strings"
import { expect, test } from "./fixtures"
import { addJob, seesJob, showJobs } from "./jobs"
import { person } from "./person"

/** How many streams a browser holds open. */
function streamsOf(context: BrowserContext): () => number {
  const open = new Set<Request>()
  context.on("request", (request) => {
    if (new URL(request.url()).pathname === "/api/events") open.add(request)
  })
  context.on("requestfinished", (request) => open.delete(request))
  context.on("requestfailed", (request) => open.delete(request))
  // Of a tab that is closed nothing more is told.
  return () => [...open].filter((request) => !request.frame().page().isClosed()).length
}

test("the leader's tab is closed, and another one goes on", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await device()
  const streams = streamsOf(laptop.context)
  await laptop.signUp(ada)
  const second = await laptop.context.newPage()
  await second.goto("/jobs")
  await laptop.shows(t.sync.allSaved, second)
  const phone = await (await device()).signIn(ada)
  await addJob(phone.page, "Through the first tab")
  await seesJob(second, "Through the first tab")
  expect(streams(), "the second tab has none").toBe(1)

  await laptop.page.close()
  await addJob(phone.page, "Through the second tab")
  await seesJob(second, "Through the second tab")
  await addJob(second, "From the second tab")
  await showJobs(phone.page)
  await seesJob(phone.page, "From the second tab")
  await expect.poll(streams).toBe(1)
})

test("six tabs work on one stream", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await device()
  const streams = streamsOf(laptop.context)
  await laptop.signUp(ada)
  const tabs = [laptop.page]
  for (let i = 1; i < 6; i++) {
    const tab = await laptop.context.newPage()
    await tab.goto("/jobs")
    tabs.push(tab)
  }
  await showJobs(laptop.page)
  const phone = await (await device()).signIn(ada)
  await addJob(phone.page, "From the phone")
  for (const tab of tabs) await seesJob(tab, "From the phone")
  expect(streams()).toBe(1)

  for (const [i, tab] of tabs.entries()) await addJob(tab, `From tab ${i}`)
  await showJobs(phone.page)
  for (const i of tabs.keys()) await seesJob(phone.page, `From tab ${i}`)
  for (const tab of tabs) await laptop.shows(t.sync.allSaved, tab)
})
