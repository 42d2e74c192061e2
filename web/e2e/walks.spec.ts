import { t } from "@/app/strings"
import { chance } from "./chance"
import type { Device } from "./device"
import { expect, test } from "./fixtures"
import { addJob, field, openId } from "./jobs"
import { person } from "./person"
import { messageBox, stored } from "./typing"
import { TITLE, Walker, wordsIn } from "./walker"

/**
 * Random walks: Ada types, saves, taps, turns the tablet, loses reception and closes tabs, while Bob changes, deletes and
 * restores the same job. Whatever she typed and didn't throw away is in a form, in the queue or at the server; nothing of
 * Bob's goes unasked. `WALKS=100 SEED=7 npm run walks`; a walk that fails names its seed: `WALKS=1 SEED=… npm run walks`.
 */
const WALKS = Number(process.env.WALKS ?? 2)
const STEPS = Number(process.env.STEPS ?? 25)
const SEED = Number(process.env.SEED ?? 1)

interface Past {
  version: number
  by: string
  op: string
  fields: Record<string, { from: unknown; to: unknown }>
}

async function historyOf(device: Device, id: string): Promise<Past[]> {
  const all: Past[] = []
  for (;;) {
    const before = all.at(-1)?.version
    const query = before === undefined ? "" : `?before=${before}`
    const { body } = await device.ask<{ items: Past[] }>("GET", `/api/jobs/${id}/history${query}`)
    if (body.items.length === 0) return all
    all.push(...body.items)
  }
}

for (let walk = 0; walk < WALKS; walk++) {
  test(`walk ${walk + 1}: no typed word is lost, nothing of another is overwritten unasked`, async ({ device }) => {
    const seed = SEED + walk
    const [one, other] = [person("Ada"), person("Bob")]
    const ada = await (await device()).signUp(one)
    const bob = await (await device()).join(other, await ada.invite(other, "manager"))
    await addJob(ada.page, TITLE)
    await ada.shows(t.sync.allSaved)
    await ada.installed()
    await bob.page.goto(`/jobs/${openId(ada.page)}`)
    const walker = new Walker(ada, bob, chance(seed))
    try {
      for (let step = 0; step < STEPS; step++) await walker.step()
      await walker.settle()
      await check(walker, ada, bob)
      test.info().annotations.push({ type: `SEED=${seed}`, description: walker.steps.join(" · ") })
    } catch (e) {
      const told = e instanceof Error ? (e.stack ?? e.message) : String(e)
      const shown = await walker.page.locator("body").textContent().catch(String)
      throw new Error(
        `SEED=${seed}: ${walker.steps.join(" · ")}\n${told}\n${JSON.stringify(ada.complaints)}\nAt ${walker.page.url()} she sees:\n${shown}`,
      )
    }
  })
}

async function check(walker: Walker, ada: Device, bob: Device): Promise<void> {
  const { page, id } = walker
  const drafts = await stored<{ record: string; field: string; value: unknown }>(page, "drafts")
  const queue = await stored(page, "outbox")
  const past = await historyOf(bob, id)
  const chat = await bob.ask<{ items: { text: string }[] }>("GET", "/api/chat")
  const kept = new Set(wordsIn([drafts, queue, past, chat.body]))
  const lost = walker.typed.filter((word) => !kept.has(word) && !walker.thrownAway.has(word))
  expect(lost, "typed and gone").toEqual([])

  // A draft is worth something where it can be seen.
  await expect(field(page, "description")).toBeVisible()
  const message = drafts.find(({ record }) => record === `chat:job:${id}`)
  if (message) await expect(messageBox(page)).toHaveValue(String(message.value))
  for (const { record, field: name, value } of drafts)
    if (record === `jobs/${id}` && typeof value === "string" && !name.includes(":"))
      await expect(field(page, name)).toHaveValue(value)

  const { body } = await ada.ask<{ user: { id: string } }>("GET", "/api/auth/me", undefined, page)
  for (const { by, op, fields, version } of past) {
    if (by !== body.user.id || op !== "update") continue
    for (const [name, { from, to }] of Object.entries(fields)) {
      const gone = wordsIn(from).filter((word) => word.startsWith("b") && !wordsIn(to).includes(word))
      const unasked = gone.filter((word) => !walker.overruled.has(word))
      expect(unasked, `taken from Bob by version ${version}, ${name}`).toEqual([])
    }
  }
  expect(bob.complaints).toEqual([])
}
