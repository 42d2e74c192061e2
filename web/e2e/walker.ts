import { expect, type Page } from "@playwright/test"
import { t } from "@/app/strings"
import type { chance } from "./chance"
import type { Device } from "./device"
import { addTag, field, openId } from "./jobs"
import { DESKTOP, messageBox, PHONE, stored, TABLET, tabAt } from "./typing"

export const TITLE = "Boiler knocks"
const FIELDS = ["description", "customer", "location"] as const
const SIZES = { phone: PHONE, tablet: TABLET, desktop: DESKTOP }
const PLACES = [t.nav.home, t.nav.jobs, t.nav.chat, t.nav.notifications]

/** Every word that is typed is one of a kind, so that it can be looked for: of Ada `a7;`, of Bob `b7;`. */
export const wordsIn = (value: unknown): string[] => [...new Set(JSON.stringify(value ?? null).match(/[ab]\d+;/g))]

interface Queued {
  id: string
  state: string
}

/** Ada, who walks about in the app and types, while Bob changes the same job from elsewhere. */
export class Walker {
  page: Page
  readonly steps: string[] = []
  /** What she typed, and what she threw away again. */
  readonly typed: string[] = []
  readonly thrownAway = new Set<string>()
  /** Of Bob: what she was asked about, and overruled. */
  readonly overruled = new Set<string>()
  private count = 0
  private isOffline = false
  private narrow = false
  private isThere = true

  constructor(
    private readonly ada: Device,
    private readonly bob: Device,
    private readonly random: ReturnType<typeof chance>,
  ) {
    this.page = ada.page
    this.id = openId(ada.page)
  }

  readonly id: string

  get address(): string {
    return `/jobs/${this.id}`
  }

  private readonly deeds: Record<string, () => Promise<void>> = {
    type: () => this.type(),
    "type more": () => this.type(),
    tag: () => this.tag(),
    save: () => this.save(),
    "save again": () => this.save(),
    write: () => this.write(),
    send: () => this.send(),
    menu: () => this.leave(),
    back: () => this.back(),
    turn: () => this.turn(),
    reception: () => this.reception(),
    close: () => this.close(),
    reload: () => this.reload(),
    discard: () => this.discard(),
    decide: () => this.decide(),
    "Bob changes": () => this.bobChanges(),
    "Bob changes more": () => this.bobChanges(),
    "Bob deletes or restores": () => this.bobDeletes(),
  }

  async step(): Promise<void> {
    const deed = this.random.one(Object.keys(this.deeds))
    this.steps.push(deed)
    await this.deeds[deed]?.()
  }

  private say(word: string): void {
    this.steps[this.steps.length - 1] += ` ${word}`
  }

  /** In the form of the job; false where somebody has deleted it. */
  private async inForm(): Promise<boolean> {
    const { page } = this
    if (new URL(page.url()).pathname !== this.address) await page.goto(this.address)
    const form = field(page, "description")
    const gone = page.getByRole("heading", { name: t.jobs.gone })
    const details = page.getByRole("tab", { name: t.jobs.details, exact: true })
    await expect(form.or(gone).or(details).filter({ visible: true }).first()).toBeVisible()
    if (await gone.isVisible()) return false
    if (this.narrow) await details.click().catch(() => undefined)
    return form.isVisible()
  }

  /** Whoever types doesn't look whether the field is still there. */
  private async type(): Promise<void> {
    const name = this.random.one(FIELDS)
    if (!(await this.inForm())) return
    const word = `a${++this.count};`
    const input = field(this.page, name)
    try {
      await input.focus({ timeout: 5000 })
    } catch {
      // Deleted in this very moment.
      return
    }
    await this.page.keyboard.press("Control+End")
    await this.page.keyboard.type(` ${word}`)
    this.say(`${name} ${word}`)
    await this.took(word, input)
  }

  /** It was typed if it has been on the screen: what goes to a screen that gives way in this moment hasn't. */
  private async took(word: string, input: ReturnType<typeof field>): Promise<void> {
    const value = (await input.isVisible()) ? await input.inputValue({ timeout: 5000 }).catch(() => "") : ""
    const drafts = wordsIn(await stored(this.page, "drafts"))
    if (value.includes(word) || drafts.includes(word)) this.typed.push(word)
  }

  private async tag(): Promise<void> {
    if (!(await this.inForm())) return
    const word = `a${++this.count};`
    this.say(word)
    try {
      await addTag(this.page, word)
    } catch {
      return
    }
    if (await this.page.getByText(word, { exact: true }).first().isVisible()) this.typed.push(word)
  }

  private async save(): Promise<void> {
    if (!(await this.inForm())) return
    const button = this.page.getByRole("button", { name: t.action.save, exact: true })
    if ((await button.isVisible()) && (await button.isEnabled())) await button.click({ timeout: 5000 }).catch(() => {})
  }

  private async inThread(): Promise<boolean> {
    if (!(await this.inForm())) return false
    if (this.narrow) await this.page.getByRole("tab", { name: t.jobs.thread }).click()
    return messageBox(this.page).isVisible()
  }

  private async write(): Promise<void> {
    if (!(await this.inThread())) return
    const word = `a${++this.count};`
    const box = messageBox(this.page)
    await box.focus()
    await this.page.keyboard.press("Control+End")
    await this.page.keyboard.type(` ${word}`)
    this.say(word)
    await this.took(word, box)
  }

  private async send(): Promise<void> {
    if (await this.inThread()) await messageBox(this.page).press("Enter")
  }

  private async leave(): Promise<void> {
    const place = this.random.one(PLACES)
    this.say(place)
    await this.ada.goTo(place, this.page)
  }

  private async back(): Promise<void> {
    // Not out of the app.
    if (await this.page.evaluate(() => history.length > 2)) await this.page.goBack()
  }

  private async turn(): Promise<void> {
    const size = this.random.one(Object.keys(SIZES) as (keyof typeof SIZES)[])
    this.say(size)
    this.narrow = size !== "desktop"
    await this.page.setViewportSize(SIZES[size])
  }

  private async reception(): Promise<void> {
    this.isOffline = !this.isOffline
    this.say(this.isOffline ? "lost" : "back")
    await this.ada.context.setOffline(this.isOffline)
  }

  private async close(): Promise<void> {
    const size = this.page.viewportSize()
    await this.page.close()
    this.page = await tabAt(this.ada.context, this.address)
    if (size) await this.page.setViewportSize(size)
  }

  private async reload(): Promise<void> {
    await this.page.reload()
  }

  /** Throws away what is typed in the form. */
  private async discard(): Promise<void> {
    if (!(await this.inForm())) return
    const form = this.page.locator("form").filter({ has: field(this.page, "description") })
    const button = form.getByRole("button", { name: new RegExp(`^(${t.form.reset}|${t.action.discard})$`) })
    if (!(await button.isVisible())) return
    const drafts = await stored<{ record: string }>(this.page, "drafts")
    const given = wordsIn(drafts.filter(({ record }) => record === `jobs/${this.id}`))
    await button.click({ timeout: 5000 }).catch(() => undefined)
    for (const word of given) this.thrownAway.add(word)
  }

  async decide(): Promise<void> {
    const { page } = this
    const queue = await stored<Queued>(page, "outbox")
    if (!queue.some(({ state }) => state === "conflict")) return
    await page.goto("/conflicts")
    const asked = page.getByRole("article").first()
    await expect(asked).toBeVisible()
    const mine = asked.getByRole("button", {
      name: new RegExp(`^(${t.conflicts.allMine}|${t.conflicts.keepMine}|${t.conflicts.bringBack})$`),
    })
    const theirs = asked.getByRole("button", {
      name: new RegExp(`^(${t.conflicts.allTheirs}|${t.conflicts.takeTheirs}|${t.conflicts.leaveDeleted})$`),
    })
    const take = this.random.one(["mine", "theirs"])
    this.say(take)
    const said = wordsIn([await asked.textContent(), queue])
    await (take === "mine" ? mine : theirs).click()
    // What waits behind it in the same field is decided with it.
    for (const word of said) {
      if (take === "theirs" && word.startsWith("a")) this.thrownAway.add(word)
      if (word.startsWith("b")) this.overruled.add(word)
    }
    await expect
      .poll(async () => (await stored<Queued>(page, "outbox")).map(({ state }) => state))
      .not.toEqual(queue.map(({ state }) => state))
  }

  private async bobChanges(): Promise<void> {
    if (!this.isThere) return
    const name = this.random.one([...FIELDS, "tags"] as const)
    const word = `b${++this.count};`
    this.say(`${name} ${word}`)
    const { body } = await this.bob.ask<{ items: { id: string; tags: string[] }[] }>("GET", "/api/jobs")
    const job = body.items.find(({ id }) => id === this.id)
    if (!job) return
    const value = name === "tags" ? [...job.tags, word] : word
    await this.bob.ask("PUT", `/api/jobs/${this.id}`, { [name]: value })
  }

  private async bobDeletes(): Promise<void> {
    this.say(this.isThere ? "deletes" : "restores")
    const { body } = await this.bob.ask<{ items: { id: string }[] }>("GET", "/api/jobs")
    const isThere = body.items.some(({ id }) => id === this.id)
    // Ada may have brought it back herself.
    if (isThere === this.isThere) {
      if (isThere) await this.bob.ask("DELETE", `/api/jobs/${this.id}`)
      else await this.bob.ask("PUT", `/api/jobs/${this.id}/restore`)
    }
    this.isThere = !this.isThere
  }

  /** With reception, at a desk, with nothing on its way: what is left are drafts, and what waits for a decision. */
  async settle(): Promise<void> {
    await this.ada.context.setOffline(false)
    this.isOffline = false
    this.narrow = false
    await this.page.setViewportSize(DESKTOP)
    const { body } = await this.bob.ask<{ items: { id: string }[] }>("GET", "/api/jobs")
    if (!body.items.some(({ id }) => id === this.id)) await this.bob.ask("PUT", `/api/jobs/${this.id}/restore`)
    await this.page.goto(this.address)
    // Behind a conflict the rest waits.
    await expect
      .poll(async () => {
        const queue = await stored<Queued>(this.page, "outbox")
        const parked = new Set(queue.filter(({ state }) => state === "conflict").map(({ id }) => id))
        return queue.filter(({ id }) => !parked.has(id))
      })
      .toEqual([])
  }
}
