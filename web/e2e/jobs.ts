import { expect, type Page } from "@playwright/test"
import { t } from "@/app/strings"
import { menu } from "./menu"

/** What a person does with jobs on a page. */

export const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name: t.fields.jobs[name] ?? name, exact: true })

/** Where the values of a set are typed: tags, people. */
export const setOf = (page: Page, name: string) =>
  page.getByLabel(t.fields.jobs[name] ?? name, { exact: true }).and(page.locator("input"))

export async function showJobs(page: Page): Promise<void> {
  await menu(page).getByRole("link", { name: t.nav.jobs }).click()
  await expect(page.getByRole("heading", { level: 1, name: t.jobs.title })).toBeVisible()
}

export async function addJob(page: Page, title: string): Promise<void> {
  await showJobs(page)
  await page.getByRole("link", { name: t.jobs.new }).first().click()
  await field(page, "title").fill(title)
  await save(page)
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
}

export async function openJob(page: Page, title: string): Promise<void> {
  await showJobs(page)
  await page.getByRole("link", { name: title, exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
}

/** In the job that is open. */
export async function setField(page: Page, name: string, value: string): Promise<void> {
  await field(page, name).fill(value)
  await save(page)
}

export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: t.action.save, exact: true }).click()
  await expect(page.getByText(t.form.unsaved)).toBeHidden()
}

/** The list has this job. */
export async function seesJob(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible()
}

/** Adds a tag to the job that is open. */
export async function addTag(page: Page, tag: string): Promise<void> {
  await setOf(page, "tags").pressSequentially(tag)
  await setOf(page, "tags").press("Enter")
}

/** Adds an own field to the job that is open. */
export async function addOwnField(page: Page, name: string, value: string): Promise<void> {
  await page.getByRole("button", { name: t.form.addField }).click()
  await page.getByLabel(t.form.fieldName, { exact: true }).last().fill(name)
  await page.getByLabel(t.form.fieldValue, { exact: true }).last().fill(value)
}

/** Assigns the job that is open to somebody. */
export async function assign(page: Page, name: string): Promise<void> {
  await setOf(page, "assigneeIds").fill(name)
  await page.getByRole("option", { name, exact: true }).click()
}

/** Deletes the job that is open. */
export async function deleteJob(page: Page): Promise<void> {
  await page.getByRole("button", { name: t.action.delete, exact: true }).click()
  const dialog = page.getByRole("dialog", { name: t.jobs.confirmDelete })
  await dialog.getByRole("button", { name: t.action.delete, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** The id of the job that is open. */
export const openId = (page: Page): string => new URL(page.url()).pathname.split("/").at(-1) ?? ""
