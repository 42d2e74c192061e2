import { expect, type Page } from "@playwright/test"
import { t } from "@/app/strings"

/** Where a person types, and what they read of what they typed. */

export const composer = (page: Page) => page.getByRole("textbox", { name: t.chat.message, exact: true })
export const tagWord = (page: Page) => page.getByPlaceholder(t.form.tagsHint)
export const restored = (page: Page) => page.getByText(t.form.restored).filter({ visible: true }).first()
export const messages = (page: Page) => page.getByRole("log").locator("[data-message]")

/** Discards the draft that was found again. */
export async function discard(page: Page): Promise<void> {
  await expect(restored(page)).toBeVisible()
  await page.getByRole("button", { name: t.action.discard, exact: true }).filter({ visible: true }).first().click()
  await expect(restored(page)).toBeHidden()
}

/** A tablet that is turned, or a phone. */
export const turn = (page: Page, width: number) => page.setViewportSize({ width, height: width > 1000 ? 800 : 1200 })
