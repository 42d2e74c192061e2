import { randomUUID } from "node:crypto"
import { t } from "@/app/strings"
import { expect, test } from "../fixtures"
import { person } from "../person"
import { report } from "./figures"

const JOBS = 10_000
const BATCH = 500
const RELOADS = 5

test("10,000 jobs", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  for (let from = 0; from < JOBS; from += BATCH) {
    const mutations = Array.from({ length: BATCH }, (_, i) => ({
      mutation: randomUUID(),
      op: "create",
      id: randomUUID(),
      fields: {
        title: `Job ${from + i}`,
        customer: `Customer ${(from + i) % 97}`,
        status: ["draft", "scheduled", "in_progress", "done"][i % 4],
        description: "Boiler knocks when the heating starts; the tenant is home after four. ".repeat(3),
      },
    }))
    expect((await laptop.ask("POST", "/api/jobs/batch", { mutations })).status).toBe(200)
  }
  await page.goto("/jobs")
  await expect(page.getByText(t.jobs.count(JOBS, JOBS))).toBeVisible()
  await laptop.installed()
  await laptop.offline()

  // From the start of the navigation until all jobs are counted and the first rows are drawn.
  await page.addInitScript(
    (counted) => {
      const look = () => {
        if (document.querySelector("[data-job]") && document.body.textContent.includes(counted))
          Object.assign(window, { usable: performance.now() })
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    t.jobs.count(JOBS, JOBS),
  )
  const reloads: number[] = []
  for (let i = 0; i < RELOADS; i++) {
    await page.reload()
    reloads.push(Number(await (await page.waitForFunction(() => Reflect.get(window, "usable"))).jsonValue()))
  }
  report("10,000 jobs, offline reload to a usable list", reloads, "ms", 1000)

  // From the key until its frame is drawn, and until the list has followed.
  const search = page.getByRole("searchbox", { name: t.jobs.search }).or(page.getByLabel(t.jobs.search))
  await search.first().click()
  await page.evaluate(() => {
    const keys: { drawn: number; followed: number }[] = []
    Object.assign(window, { keys })
    const status = () => [...document.querySelectorAll('[role="status"]')].map((each) => each.textContent).join()
    document.addEventListener(
      "keydown",
      () => {
        const at = performance.now()
        const before = status()
        const key = { drawn: 0, followed: 0 }
        keys.push(key)
        requestAnimationFrame(() => setTimeout(() => (key.drawn = performance.now() - at)))
        const look = () => {
          if (status() !== before) key.followed = performance.now() - at
          else if (performance.now() - at < 3000) requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      true,
    )
  })
  // Each of these keys finds fewer.
  for (const key of "4711") {
    await page.keyboard.press(key)
    await page.waitForTimeout(400)
  }
  await expect(page.getByText(t.jobs.count(1, JOBS))).toBeVisible()
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press("Backspace")
    await page.waitForTimeout(400)
  }
  const keys = (await page.evaluate(() => Reflect.get(window, "keys"))) as { drawn: number; followed: number }[]
  report(
    "a key in the search until it is drawn",
    keys.map(({ drawn }) => drawn),
    "ms",
    50,
  )
  report(
    "a key in the search until the list has followed",
    keys.map(({ followed }) => followed),
    "ms",
    50,
  )
})
