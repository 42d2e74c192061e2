import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { t } from "@/app/strings"
import { holdBatches, refuseNextBatch } from "./batches"
import { Device } from "./device"
import { expect, test } from "./fixtures"
import { addJob, field, openJob, save } from "./jobs"
import { person } from "./person"

const LOOKS = [
  { look: "light", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { look: "dark", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  { look: "phone", colorScheme: "light", viewport: { width: 390, height: 844 } },
] as const

/** Nothing that WCAG 2.2 AA calls a serious fault; a picture is kept for people to look at. */
async function isSound(page: Page, look: string, name: string): Promise<void> {
  await page.screenshot({ path: `target/screens/${name}-${look}.png`, fullPage: false })
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze()
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical")
  const told = serious.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html).slice(0, 3) }))
  expect.soft(told, `${name}, ${look}`).toEqual([])
}

for (const { look, ...options } of LOOKS) {
  test.describe(look, () => {
    test.use(options)

    test("every page is sound", async ({ context }) => {
      const device = await Device.of(context)
      const { page } = device
      for (const entry of ["/sign-in", "/sign-up"]) {
        await page.goto(entry)
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
        await isSound(page, look, entry.slice(1))
      }
      await device.signUp(person("Ada"))
      await device.ask("POST", "/api/jobs", { title: "Boiler knocks", status: "scheduled", tags: ["heating"] })
      const { body: job } = await device.ask<{ id: string }>("POST", "/api/jobs", {
        title: "Radiator leaks",
        priority: "urgent",
        dueAt: "2026-01-02T08:00:00Z",
        price: { amount: "120.50", currency: "EUR" },
        custom: { serial: "A-17" },
      })
      await device.ask("POST", "/api/chat", { text: "Good morning" })
      await device.ask("POST", "/api/chat", { text: "It drips", conversation: `job:${job.id}` })
      await device.ask("PUT", `/api/jobs/${job.id}`, { status: "in_progress" })
      const places = {
        home: "/",
        jobs: "/jobs",
        board: "/jobs?view=board",
        "new-job": "/jobs/new",
        job: `/jobs/${job.id}`,
        people: "/people",
        "new-person": "/people/new",
        chat: "/chat/general",
        notifications: "/notifications",
        conflicts: "/conflicts",
        outbox: "/outbox",
        account: "/account",
        members: "/members",
        developer: "/developer",
        nowhere: "/nowhere",
      }
      for (const [name, address] of Object.entries(places)) {
        await page.goto(address)
        await device.shows(t.sync.allSaved)
        await expect(page.getByRole("heading").first()).toBeVisible()
        await isSound(page, look, name)
      }
      expect(device.complaints).toEqual([])
    })

    test("what asks for a person is sound", async ({ context }) => {
      const device = await Device.of(context)
      const { page } = device
      await device.signUp(person("Ada"))
      await addJob(page, "Boiler knocks")
      const id = page.url().split("/").at(-1)
      await device.shows(t.sync.allSaved)

      const release = await holdBatches(page)
      await field(page, "customer").fill("Mr Babbage")
      await save(page)
      expect((await device.ask("PUT", `/api/jobs/${id}`, { customer: "Mrs Byron" })).status).toBe(200)
      await release()
      await device.shows(t.sync.conflicts(1))
      await isSound(page, look, "job-in-conflict")
      await page.goto("/conflicts")
      await expect(page.getByRole("article", { name: "Boiler knocks" })).toBeVisible()
      await isSound(page, look, "conflicts-one")

      await addJob(page, "Radiator leaks")
      await openJob(page, "Radiator leaks")
      await refuseNextBatch(page, "customer", "isn't known here")
      await field(page, "customer").fill("Nobody")
      await save(page)
      await expect(page.getByText("isn't known here").first()).toBeVisible()
      await isSound(page, look, "job-refused")
      await holdBatches(page)
      await addJob(page, "Waits in the cellar")
      await page.goto("/outbox")
      await expect(page.getByText("Waits in the cellar").first()).toBeVisible()
      await isSound(page, look, "outbox-some")
      await page.goto("/")
      await expect(page.getByText(t.home.decisions)).toBeVisible()
      await isSound(page, look, "home-decisions")

      await page.getByRole("button", { name: new RegExp(`^${t.sync.details}`) }).click()
      await expect(page.getByText(t.sync.stream)).toBeVisible()
      await isSound(page, look, "sync-details")
      await page.keyboard.press("Escape")
      await device.askToSignOut()
      await expect(page.getByRole("dialog", { name: t.signOut.title })).toBeVisible()
      await isSound(page, look, "sign-out")
      expect(device.complaints).toEqual([])
    })
  })
}

test("whatever is inline in a page doesn't run", async ({ context }) => {
  const { page, complaints } = await Device.of(context)
  await page.goto("/sign-in")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  const ran = await page.evaluate(() => {
    const script = document.createElement("script")
    script.textContent = "window.ran = true"
    document.body.append(script)
    return "ran" in window
  })
  expect(ran).toBe(false)
  expect(complaints.join()).toContain("Content Security Policy")
})

test("the app can be installed", async ({ context }) => {
  const { page } = await Device.of(context)
  await page.goto("/")
  const client = await context.newCDPSession(page)
  const errors = async () =>
    (await client.send("Page.getInstallabilityErrors")).installabilityErrors.map(({ errorId }) => errorId)
  // A test's own profile is a private window: that alone stands against it.
  await expect.poll(errors).toEqual(["in-incognito"])
})
