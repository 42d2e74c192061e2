import { expect, type Page } from "@playwright/test"
import { t } from "@/app/strings"
import { menu } from "./menu"

/** What a person does with jobs on a page. */

export const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name: t.fields.jobs[name] ?? name, exact: true })

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
