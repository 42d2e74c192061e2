import { randomUUID } from "node:crypto"
import { t } from "@/app/strings"
import { expect, test } from "./fixtures"
import { person } from "./person"

const JOBS = 300

test("a long list scrolls to its end, and the arrows go from row to row", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  const mutations = Array.from({ length: JOBS }, (_, n) => ({
    mutation: randomUUID(),
    op: "create",
    id: randomUUID(),
    fields: { title: `Job ${n + 1}` },
  }))
  expect((await laptop.ask("POST", "/api/jobs/batch", { mutations })).status).toBe(200)
  await page.goto("/jobs?sort=title")
  await expect(page.getByText(t.jobs.count(JOBS, JOBS))).toBeVisible()
  const job = (n: number) => page.getByRole("link", { name: `Job ${n}`, exact: true })
  await expect(job(1)).toBeInViewport()
  await expect(job(JOBS)).toBeHidden()
  expect(await page.locator("[data-row]").count(), "only those in view exist").toBeLessThan(60)

  await job(1).focus()
  for (let n = 2; n <= 40; n++) {
    await page.keyboard.press("ArrowDown")
    await expect(job(n)).toBeFocused()
  }
  await expect(job(40)).toBeInViewport()
  await page.keyboard.press("ArrowUp")
  await expect(job(39)).toBeFocused()

  await page.keyboard.press("End")
  await expect(job(JOBS)).toBeInViewport()
  await page.keyboard.press("Home")
  await expect(job(1)).toBeInViewport()

  // What is open is found again where it was left.
  await page.keyboard.press("End")
  await job(JOBS - 3).click()
  await expect(page.getByRole("heading", { level: 1, name: `Job ${JOBS - 3}` })).toBeVisible()
  await page.goBack()
  await expect(job(JOBS - 3)).toBeInViewport()
})
