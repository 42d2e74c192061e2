import type { Page } from "@playwright/test"
import { t } from "@/app/strings"
import type { Device } from "./device"
import { expect, test } from "./fixtures"
import { addJob, addOwnField, addTag, deleteJob, field, openId, openJob, save, seesJob, showJobs } from "./jobs"
import { person } from "./person"

/** What is deleted can be brought back, whole, from every device. */

/** A job with something in all kinds of its fields. */
async function addWholeJob(device: Device): Promise<string> {
  const { page } = device
  await addJob(page, "Boiler knocks")
  await field(page, "description").fill("In the cellar")
  await addTag(page, "heating")
  await addOwnField(page, "serial", "A-17")
  await save(page)
  await device.shows(t.sync.allSaved)
  return openId(page)
}

async function isWhole(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Boiler knocks" })).toBeVisible()
  await expect(field(page, "description")).toHaveValue("In the cellar")
  await expect(page.getByText("heating", { exact: true })).toBeVisible()
  await expect(page.getByRole("group", { name: "serial" }).getByLabel(t.form.fieldValue)).toHaveValue("A-17")
}

const gone = (page: Page) => expect(page.getByRole("heading", { name: t.jobs.gone })).toBeVisible()
const undo = (page: Page) => page.getByRole("button", { name: t.action.undo, exact: true })

/** The line of “Recently deleted”. */
const restoreNamed = (page: Page, title: string) => page.getByRole("button", { name: t.deleted.restoreNamed(title) })

test("Undo brings back what was deleted, on all devices, and without reception", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addWholeJob(laptop)
  const phone = await (await device()).signIn(ada)
  await openJob(phone.page, "Boiler knocks")

  await deleteJob(laptop.page)
  await gone(phone.page)
  await undo(laptop.page).click()
  await isWhole(laptop.page)
  await isWhole(phone.page)

  await laptop.shows(t.sync.allSaved)
  await laptop.offline()
  await deleteJob(laptop.page)
  await laptop.shows(t.sync.waitingCount(1))
  await undo(laptop.page).click()
  await isWhole(laptop.page)
  await laptop.online()
  await laptop.shows(t.sync.allSaved)
  await isWhole(phone.page)
})

test("“Recently deleted” lists and restores, on another device, and without reception", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addWholeJob(laptop)
  const phone = await (await device()).signIn(ada)
  await showJobs(phone.page)
  await seesJob(phone.page, "Boiler knocks")
  await deleteJob(laptop.page)
  await laptop.shows(t.sync.allSaved)

  await phone.goTo(t.nav.deleted)
  await expect(phone.page.getByText(t.deleted.by("Ada"))).toBeVisible()
  await restoreNamed(phone.page, "Boiler knocks").click()
  await expect(restoreNamed(phone.page, "Boiler knocks")).toBeHidden()
  await isWhole(laptop.page)
  await openJob(phone.page, "Boiler knocks")
  await isWhole(phone.page)

  await phone.shows(t.sync.allSaved)
  await phone.offline()
  await deleteJob(phone.page)
  await phone.goTo(t.nav.deleted)
  await expect(phone.page.getByText(t.deleted.offline)).toBeVisible()
  await restoreNamed(phone.page, "Boiler knocks").click()
  await openJob(phone.page, "Boiler knocks")
  await isWhole(phone.page)
  await phone.online()
  await phone.shows(t.sync.allSaved)
  await isWhole(laptop.page)
})

test("the address of a deleted record offers to restore it, with its history", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  const id = await addWholeJob(laptop)
  await deleteJob(laptop.page)
  await laptop.shows(t.sync.allSaved)
  const phone = await (await device()).signIn(ada)
  await phone.page.goto(`/jobs/${id}`)
  await gone(phone.page)
  await expect(phone.page.getByText(t.deleted.by("Ada"))).toBeVisible()
  await expect(phone.page.getByText(t.history.deleted)).toBeVisible()
  await phone.page.getByRole("button", { name: t.jobs.restore }).click()
  await isWhole(phone.page)
  await isWhole(laptop.page)
})

test("messages and people are brought back as well", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  const { page } = laptop
  const { body: bob } = await laptop.ask<{ id: string }>("POST", "/api/employees", { name: "Bob", phone: "0123" })
  await laptop.ask("POST", "/api/chat", { text: "Good morning" })
  const phone = await (await device()).signIn(ada)
  await phone.page.goto(`/people/${bob.id}`)

  await page.goto(`/people/${bob.id}`)
  await page.getByRole("button", { name: t.action.delete, exact: true }).click()
  await page.getByRole("dialog").getByRole("button", { name: t.action.delete, exact: true }).click()
  await expect(phone.page.getByRole("heading", { name: t.people.gone })).toBeVisible()
  await undo(page).click()
  await expect(phone.page.getByLabel(t.fields.employees.phone ?? "", { exact: true })).toHaveValue("0123")

  await page.goto("/chat/general")
  const message = page.getByRole("log").getByText("Good morning")
  await message.hover()
  await page.getByRole("button", { name: t.chat.actions }).click()
  await page.getByRole("menuitem", { name: t.action.delete }).click()
  await page.getByRole("dialog").getByRole("button", { name: t.action.delete, exact: true }).click()
  await expect(message).toBeHidden()
  await laptop.shows(t.sync.allSaved)
  await phone.goTo(t.nav.deleted)
  await phone.page.getByText(t.deleted.titles.chat, { exact: true }).click()
  await restoreNamed(phone.page, "Good morning").click()
  await expect(message).toBeVisible()
})
