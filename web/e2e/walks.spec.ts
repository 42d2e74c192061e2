import { t } from "@/app/strings"
import type { Device } from "./device"
import { expect, test } from "./fixtures"
import { addJob, field, openJob, save } from "./jobs"
import { person } from "./person"
import { composer, messages, turn } from "./typing"

/** How many walks: `WALKS=100 npm run e2e -- walks`; `SEED` names the first. */
const WALKS = Number(process.env.WALKS ?? 3)
const FIRST = Number(process.env.SEED ?? 1)
const STEPS = 18

/** The same seed twice walks the same way (mulberry32). */
function dice(seed: number) {
  let state = seed
  return (faces: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % faces
  }
}

/** Somebody works as it comes, on one job and its thread; another device changes the same job meanwhile. */
class Walk {
  private typed = ""
  private message = ""
  private readonly sent: string[] = []
  private readonly theirs: string[] = []
  private words = 0
  readonly trace: string[] = []

  constructor(
    private readonly laptop: Device,
    private readonly other: Device,
    private readonly path: string,
    private readonly roll: (faces: number) => number,
  ) {}

  private get page() {
    return this.laptop.page
  }

  async step(): Promise<void> {
    const does = [
      this.types,
      this.types,
      this.writes,
      this.writes,
      this.leaves,
      this.reloads,
      this.turns,
      this.saves,
      this.sends,
      this.loses,
      this.meets,
      this.meets,
    ]
    const one = does[this.roll(does.length)]
    this.trace.push(one?.name ?? "")
    await one?.call(this)
  }

  /** Nothing typed is lost, whatever was done before. */
  async check(): Promise<void> {
    await this.details()
    await expect(field(this.page, "description"), this.trace.join()).toHaveValue(this.typed)
    await this.thread()
    await expect(composer(this.page), this.trace.join()).toHaveValue(this.message)
  }

  async end(): Promise<void> {
    await this.check()
    await this.laptop.online()
    await this.laptop.shows(t.sync.allSaved)
    const job = (await this.other.ask<{ tags: string[]; location: string | null }>("GET", this.path)).body
    expect(job.tags, "nothing was taken from the other").toEqual(expect.arrayContaining(this.theirs))
    expect(job.location, "nor overwritten").toBe(this.theirs.at(-1) ?? null)
    await expect(messages(this.page), this.trace.join()).toHaveText(this.sent)
  }

  private async details(): Promise<void> {
    const tab = this.page.getByRole("tab", { name: t.jobs.details })
    await expect(this.page.getByRole("tab", { name: t.jobs.history })).toBeVisible()
    if (await tab.isVisible()) await tab.click()
  }

  private async thread(): Promise<void> {
    await this.page.getByRole("tab", { name: t.jobs.thread }).click()
  }

  private async types(): Promise<void> {
    await this.details()
    const word = `w${++this.words} `
    await field(this.page, "description").press("Control+End")
    await field(this.page, "description").pressSequentially(word)
    this.typed += word
  }

  private async writes(): Promise<void> {
    await this.thread()
    const word = `m${++this.words} `
    await composer(this.page).press("Control+End")
    await composer(this.page).pressSequentially(word)
    this.message += word
  }

  private async leaves(): Promise<void> {
    await this.laptop.goTo([t.nav.chat, t.nav.home, t.nav.jobs][this.roll(3)] ?? t.nav.home)
    await this.page.goBack()
  }

  private async reloads(): Promise<void> {
    await this.page.reload()
  }

  private async turns(): Promise<void> {
    await turn(this.page, [1280, 900, 390][this.roll(3)] ?? 1280)
  }

  private async saves(): Promise<void> {
    await this.details()
    const button = this.page.getByRole("button", { name: t.action.save, exact: true })
    if (!(await button.isEnabled())) return
    // As a form sends it: what is around a text is none of it.
    this.typed = this.typed.trim()
    await save(this.page)
  }

  private async sends(): Promise<void> {
    await this.thread()
    await composer(this.page).press("Enter")
    if (this.message.trim()) this.sent.push(this.message.trim())
    if (this.message.trim()) this.message = ""
  }

  private async loses(): Promise<void> {
    await this.laptop.offline()
    await this.types()
    await this.reloads()
    await this.laptop.online()
  }

  private async meets(): Promise<void> {
    const word = `their${++this.words}`
    this.theirs.push(word)
    const { body } = await this.other.ask<{ tags: string[] }>("GET", this.path)
    await this.other.ask("PUT", this.path, { tags: [...body.tags, word], location: word })
  }
}

for (let seed = FIRST; seed < FIRST + WALKS; seed++) {
  test(`a walk loses no word, and takes none: seed ${seed}`, async ({ device }) => {
    const ada = person("Ada")
    const laptop = await (await device()).signUp(ada)
    await addJob(laptop.page, "Boiler knocks")
    await laptop.shows(t.sync.allSaved)
    const path = `/api/jobs/${laptop.page.url().split("/").at(-1)}`
    const other = await (await device()).signIn(ada)
    await openJob(other.page, "Boiler knocks")
    const walk = new Walk(laptop, other, path, dice(seed))
    for (let step = 0; step < STEPS; step++) {
      await walk.step()
      if (step % 3 === 2) await walk.check()
    }
    await walk.end()
  })
}
