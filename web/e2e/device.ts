import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test"
import { t } from "@/app/strings"
import { complaintsOf } from "./complaints"
import { menu } from "./menu"
import type { Person } from "./person"

/** A browser of its own, with what a person does in it. */
export class Device {
  readonly complaints: string[]

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.complaints = complaintsOf(context)
  }

  static async open(browser: Browser): Promise<Device> {
    return Device.of(await browser.newContext())
  }

  static async of(context: BrowserContext): Promise<Device> {
    return new Device(context, context.pages()[0] ?? (await context.newPage()))
  }

  async signUp(person: Person, page = this.page): Promise<this> {
    await page.goto("/sign-up")
    await page.getByLabel(t.entry.name, { exact: true }).fill(person.name)
    const workspace = page.getByLabel(t.entry.workspace)
    if (await workspace.isVisible()) await workspace.fill(person.workspace)
    await this.credentials(person, page)
    await page.getByRole("button", { name: t.entry.create, exact: true }).click()
    await this.entered(page)
    return this
  }

  async signIn(person: Person, page = this.page): Promise<this> {
    await page.goto("/sign-in")
    await this.credentials(person, page)
    await page.getByRole("main").getByRole("button", { name: t.entry.signIn, exact: true }).first().click()
    await this.entered(page)
    return this
  }

  /** Makes an account in the workspace that this person was invited to. */
  async join(person: Person, link: string, page = this.page): Promise<this> {
    await page.goto(`/${new URL(link).hash}`)
    await page.getByLabel(t.entry.name, { exact: true }).fill(person.name)
    await this.credentials(person, page)
    await page.getByRole("button", { name: t.entry.join, exact: true }).click()
    await this.entered(page)
    return this
  }

  /** Invites somebody, and says by which link they come in. */
  async invite(person: Person, role: "viewer" | "member" | "manager" | "owner"): Promise<string> {
    const { email } = person
    const { status, body } = await this.ask<{ link: string }>("POST", "/api/auth/invitations", { email, role })
    expect(status).toBe(201)
    return body.link
  }

  async credentials(person: Person, page = this.page): Promise<void> {
    await page.getByLabel(t.entry.email, { exact: true }).fill(person.email)
    await page.getByLabel(t.entry.password, { exact: true }).fill(person.password)
  }

  private async entered(page: Page): Promise<void> {
    await expect(menu(page)).toBeVisible()
  }

  async askToSignOut(page = this.page): Promise<void> {
    await page.getByRole("button", { name: /^Menu of / }).click()
    await page.getByRole("menuitem", { name: t.nav.signOut }).click()
  }

  async signOut(page = this.page): Promise<void> {
    await this.askToSignOut(page)
    await expect(page.getByRole("heading", { name: t.entry.signIn })).toBeVisible()
  }

  /** By the menu: no reload. */
  async goTo(place: string, page = this.page): Promise<void> {
    await menu(page).getByRole("link", { name: place }).click()
  }

  /** What the indicator says: everything saved, so many waiting, offline, … */
  async shows(text: string | RegExp, page = this.page): Promise<void> {
    const indicator = page.getByRole("button", { name: new RegExp(`^${t.sync.details}`) })
    await expect(indicator).toContainText(text)
  }

  /** The service worker holds the whole build: from here on the app starts without reception. */
  async installed(page = this.page): Promise<void> {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (navigator.serviceWorker.controller) return
      await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve))
    })
  }

  /** Loses reception, once the app is on the device: whoever loses it before has loaded half of it. */
  async offline(): Promise<void> {
    if (this.page.url().startsWith("http")) await this.installed()
    await this.context.setOffline(true)
  }

  online(): Promise<void> {
    return this.context.setOffline(false)
  }

  /** A request with this device's session, past the screens. */
  ask<T>(method: string, path: string, body?: unknown, page = this.page): Promise<{ status: number; body: T }> {
    return page.evaluate(
      async ([method, path, body]) => {
        const answer = await fetch(path as string, {
          method: method as string,
          ...(body === undefined
            ? {}
            : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
        })
        return { status: answer.status, body: answer.status === 204 ? null : await answer.json() }
      },
      [method, path, body] as const,
    )
  }

  /** Signs this person out everywhere else. */
  async endOtherSessions(): Promise<void> {
    const { body } = await this.ask<{ items: { id: string; current: boolean }[] }>("GET", "/api/auth/sessions")
    for (const { id, current } of body.items) {
      if (!current) expect((await this.ask("DELETE", `/api/auth/sessions/${id}`)).status).toBe(204)
    }
  }

  /** By the banner of a session that has ended. */
  async signInAgain(person: Person, page = this.page): Promise<void> {
    await page.getByRole("button", { name: t.entry.signIn, exact: true }).click()
    const dialog = page.getByRole("dialog", { name: t.entry.signIn })
    await dialog.getByLabel(t.entry.email, { exact: true }).fill(person.email)
    await dialog.getByLabel(t.entry.password, { exact: true }).fill(person.password)
    await dialog.getByRole("button", { name: t.entry.signIn, exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  close(): Promise<void> {
    return this.context.close()
  }
}
