import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type BrowserContext, chromium } from "@playwright/test"
import { t } from "@/app/strings"
import { Device } from "./device"
import { expect, test } from "./fixtures"
import { addJob, field, openJob, seesJob, setField, showJobs } from "./jobs"
import { person } from "./person"

test("every address starts without reception", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await laptop.installed()
  await addJob(laptop.page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)
  await laptop.offline()
  for (const address of ["/jobs", "/chat", "/people", "/account", "/jobs?view=board"]) {
    await laptop.page.goto(address)
    await laptop.shows(t.sync.offline)
    await expect(laptop.page.getByRole("main").getByRole("heading").first()).toBeVisible()
  }
  await openJob(laptop.page, "Boiler knocks")
  await laptop.page.reload()
  await expect(laptop.page.getByRole("heading", { level: 1, name: "Boiler knocks" })).toBeVisible()
})

/** The browser's own process: found by its folder, which is this test's alone. */
async function processOf(folder: string): Promise<number> {
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")
    if (command.includes(`--user-data-dir=${folder}`) && !command.includes("--type=")) return Number(pid)
  }
  throw new Error(`no browser runs in ${folder}`)
}

test("edits survive a reload and a crash of the browser while offline", async ({ device, launchOptions, baseURL }) => {
  test.skip(process.platform !== "linux", "finds the browser's process in /proc")
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Boiler knocks")
  const folder = await mkdtemp(join(tmpdir(), "smarterp-browser-"))
  const start = () => chromium.launchPersistentContext(folder, { ...launchOptions, ...(baseURL ? { baseURL } : {}) })
  let browser: BrowserContext = await start()
  try {
    await (await (await Device.of(browser)).signIn(ada)).installed()
    // Chromium writes cookies down twice a minute and when it is closed: a session younger than that dies with it.
    await browser.close()
    browser = await start()
    const phone = await Device.of(browser)
    await phone.page.goto("/")
    await phone.shows(t.sync.allSaved)
    await openJob(phone.page, "Boiler knocks")
    await phone.offline()
    await setField(phone.page, "customer", "Mrs Byron")
    await phone.page.reload()
    await expect(field(phone.page, "customer")).toHaveValue("Mrs Byron")
    await phone.shows(t.sync.waitingCount(1))
    await addJob(phone.page, "Written in the cellar")
    await phone.shows(t.sync.waitingCount(2))

    process.kill(await processOf(folder), "SIGKILL")
    await browser.close().catch(() => undefined)
    browser = await start()
    const again = await Device.of(browser)
    await again.offline()
    await again.page.goto("/jobs")
    await seesJob(again.page, "Written in the cellar")
    await again.shows(t.sync.waitingCount(2))
    await openJob(again.page, "Boiler knocks")
    await expect(field(again.page, "customer")).toHaveValue("Mrs Byron")

    await again.online()
    await again.shows(t.sync.allSaved)
    await expect(field(laptop.page, "customer")).toHaveValue("Mrs Byron")
    await showJobs(laptop.page)
    await seesJob(laptop.page, "Written in the cellar")
    expect(again.complaints).toEqual([])
  } finally {
    await browser.close().catch(() => undefined)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
