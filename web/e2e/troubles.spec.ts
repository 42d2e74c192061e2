import { t } from "@/app/strings"
import { holdBatches, refuseNextBatch } from "./batches"
import { expect, test } from "./fixtures"
import { addJob, field, save, seesJob, setField, showJobs } from "./jobs"
import { person } from "./person"

test("who gets in wrong is told why, at the field where there is one", async ({ device }) => {
  const ada = person("Ada")
  await (await device()).signUp(ada)
  const other = await device()
  const { page } = other
  await page.goto("/sign-in")
  await other.credentials({ ...ada, password: "not her password" })
  const enter = page.getByRole("main").getByRole("button", { name: t.entry.signIn, exact: true }).first()
  await enter.click()
  await expect(page.getByText(t.problem.codes.bad_credentials ?? "")).toBeVisible()

  await page.goto("/sign-up")
  await page.getByLabel(t.entry.name, { exact: true }).fill("Ada")
  await page.getByLabel(t.entry.workspace).fill("Another")
  await page.getByLabel(t.entry.email, { exact: true }).fill("nowhere")
  await page.getByLabel(t.entry.password, { exact: true }).fill("short")
  const create = page.getByRole("button", { name: t.entry.create, exact: true })
  await create.click()
  const email = page.getByLabel(t.entry.email, { exact: true })
  await expect(email).toHaveAttribute("aria-invalid", "true")
  await expect(email).toBeFocused()
  await expect(page.getByText(t.check.email)).toBeVisible()
  // Long enough, and one of the commonest: that only the server knows. It says so at the field.
  await email.fill(person("Eve").email)
  await page.getByLabel(t.entry.password, { exact: true }).fill("password1")
  const refused = page.waitForResponse((answer) => answer.url().endsWith("/api/auth/signup"))
  await create.click()
  expect((await refused).status()).toBe(422)
  await expect(page.getByLabel(t.entry.password, { exact: true })).toHaveAttribute("aria-invalid", "true")
  await email.fill(ada.email)
  await page.getByLabel(t.entry.password, { exact: true }).fill(ada.password)
  await create.click()
  await expect(page.getByText(t.problem.codes.email_taken ?? "")).toBeVisible()
})

test("what the server refuses of an edit is told at its field, and mended there", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  await addJob(laptop.page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)
  await field(laptop.page, "title").fill(" ")
  await laptop.page.getByRole("button", { name: t.action.save, exact: true }).click()
  await expect(laptop.page.getByText(t.check.required)).toBeVisible()
  await field(laptop.page, "title").fill("Boiler knocks")

  await refuseNextBatch(laptop.page, "customer", "isn't known here")
  await field(laptop.page, "customer").fill("Mrs Byron")
  await save(laptop.page)
  await laptop.shows(t.sync.rejectedCount(1))
  await expect(field(laptop.page, "customer")).toHaveAttribute("aria-invalid", "true")
  await expect(laptop.page.getByText("isn't known here").first()).toBeVisible()
  await setField(laptop.page, "customer", "Lady Byron")
  await laptop.shows(t.sync.allSaved)
  await expect(field(laptop.page, "customer")).toHaveValue("Lady Byron")
})

test("a broken or foreign answer breaks nothing", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page, context } = laptop
  await addJob(page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)
  const answers = [
    { contentType: "text/html", body: "<html>Sign in to the hotel's network</html>" },
    { contentType: "application/json", body: '{"items":[{"id":7}],"version":"x"' },
    { json: { items: [{ id: 7, version: "x" }], deleted: {}, version: -1, results: "none" } },
    { status: 404, json: { error: "not here" } },
  ]
  for (const [at, answer] of answers.entries()) {
    await context.route(/\/api\/(jobs|employees|chat|notifications|events)/, (route) => route.fulfill(answer))
    await setField(page, "customer", `Mrs Byron ${at}`)
    await page.reload()
    await expect(field(page, "customer")).toHaveValue(`Mrs Byron ${at}`)
    await laptop.shows(t.sync.waitingCount(1))
    await context.unrouteAll()
    await page.reload()
    await laptop.shows(t.sync.allSaved)
    await expect(field(page, "customer")).toHaveValue(`Mrs Byron ${at}`)
  }
  laptop.complaints.splice(
    0,
    laptop.complaints.length,
    ...laptop.complaints.filter((one) => !/status of 404/.test(one)),
  )
})

test("without storage it says so, and goes on", async ({ device }) => {
  const laptop = await device()
  await laptop.page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("forbidden", "SecurityError")
      },
    })
  })
  await laptop.signUp(person("Ada"))
  await expect(laptop.page.getByText(t.sync.noStorage)).toBeVisible()
  await addJob(laptop.page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)
  await laptop.page.reload()
  await showJobs(laptop.page)
  await seesJob(laptop.page, "Boiler knocks")
})

test("when storage runs short it says how short, and while there is room it says nothing", async ({ device }) => {
  const laptop = await device()
  const used = (usage: number) => `Object.defineProperty(StorageManager.prototype, "estimate", {
    value: async () => ({ usage: ${usage}, quota: 1_000_000_000 }),
  })`
  await laptop.page.addInitScript(used(930_000_000))
  await laptop.signUp(person("Ada"))
  const warning = laptop.page.getByText(t.sync.quota("930 MB", "1 GB"))
  await expect(warning).toBeVisible()
  await addJob(laptop.page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)

  await laptop.page.addInitScript(used(400_000_000))
  await laptop.page.reload()
  await laptop.shows(t.sync.allSaved)
  await expect(warning).toBeHidden()
})

test("a move on the board can be taken back; the menu leads to all jobs", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await addJob(page, "Boiler knocks")
  await addJob(page, "Radiator leaks")
  await page.goto("/jobs?view=board")
  const column = (name: string) => page.getByRole("region", { name, exact: true })
  await column("Draft").getByRole("link", { name: "Boiler knocks" }).focus()
  await page.keyboard.press("Alt+ArrowRight")
  await expect(column("Scheduled").getByRole("link", { name: "Boiler knocks" })).toBeVisible()
  await page.getByRole("button", { name: t.action.undo }).click()
  await expect(column("Draft").getByRole("link", { name: "Boiler knocks" })).toBeVisible()

  await page.goto("/jobs?q=boiler&status=draft")
  await expect(page.getByText(t.jobs.count(1, 2))).toBeVisible()
  await showJobs(page)
  await expect(page.getByText(t.jobs.count(2, 2))).toBeVisible()
  expect(new URL(page.url()).search).toBe("")
  await expect(page.getByRole("searchbox", { name: t.jobs.search })).toHaveValue("")
  const release = await holdBatches(page)
  await addJob(page, "Waits")
  await laptop.shows(/waiting|Sending/)
  await release()
  await laptop.shows(t.sync.allSaved)
})
