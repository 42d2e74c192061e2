import type { Page } from "@playwright/test"
import { t } from "@/app/strings"
import type { Device } from "./device"
import { expect, test } from "./fixtures"
import { addJob, addOwnField, addTag, assign, deleteJob, field, openId, openJob, save, setField } from "./jobs"
import { person } from "./person"

/** A Save takes nothing from others: two people, each with a device, in one workspace. */

interface Job {
  title: string
  description: string | null
  customer: string | null
  tags: string[]
  assigneeIds: string[]
  custom: Record<string, unknown>
}

const jobAtServer = async (device: Device, id: string) => (await device.ask<Job>("GET", `/api/jobs/${id}`)).body

/** Ada, who has a job open, and Bob, who has been invited and has it open as well. */
async function both(device: () => Promise<Device>): Promise<{ ada: Device; bob: Device; id: string }> {
  const [one, other] = [person("Ada"), person("Bob")]
  const ada = await (await device()).signUp(one)
  const bob = await (await device()).join(other, await ada.invite(other, "manager"))
  await addJob(ada.page, "Boiler knocks")
  await ada.shows(t.sync.allSaved)
  await openJob(bob.page, "Boiler knocks")
  return { ada, bob, id: openId(ada.page) }
}

/** Beside Save: what others changed of what is being edited here. */
const meanwhile = (page: Page, fields: number) =>
  page.getByRole("status").filter({ hasText: t.form.changedMeanwhile(fields) })

const conflict = async (device: Device) => {
  await device.shows(t.sync.conflicts(1))
  await device.goTo(t.nav.conflicts)
  return device.page.getByRole("article", { name: "Boiler knocks" })
}

test("what two people add to sets and own fields is all there, and nobody is asked", async ({ device }) => {
  const { ada, bob, id } = await both(device)
  await addTag(ada.page, "heating")
  await assign(ada.page, "Ada")
  await addOwnField(ada.page, "serial", "A-17")

  await addTag(bob.page, "cellar")
  await assign(bob.page, "Bob")
  await addOwnField(bob.page, "floor", "-1")
  await save(bob.page)
  await bob.shows(t.sync.allSaved)
  await expect.poll(async () => (await jobAtServer(ada, id)).tags).toEqual(["cellar"])
  // What came meanwhile is seen before it is saved.
  await expect(ada.page.getByRole("group", { name: "floor" })).toBeVisible()

  await save(ada.page)
  await ada.shows(t.sync.allSaved)
  const job = await jobAtServer(ada, id)
  expect(job.tags.toSorted()).toEqual(["cellar", "heating"])
  expect(job.assigneeIds).toHaveLength(2)
  expect(job.custom).toEqual({ serial: "A-17", floor: "-1" })
})

test("a key or a tag that a device never saw isn't taken away by its Save", async ({ device }) => {
  const { ada, bob, id } = await both(device)
  await ada.offline()
  await addTag(ada.page, "heating")
  await addOwnField(ada.page, "serial", "A-17")
  await addTag(bob.page, "cellar")
  await addOwnField(bob.page, "floor", "-1")
  await save(bob.page)
  await bob.shows(t.sync.allSaved)
  await save(ada.page)
  await ada.shows(t.sync.waitingCount(1))
  await ada.online()
  await ada.shows(t.sync.allSaved)
  const job = await jobAtServer(ada, id)
  expect(job.tags.toSorted()).toEqual(["cellar", "heating"])
  expect(job.custom).toEqual({ serial: "A-17", floor: "-1" })
})

test("a field that somebody saved meanwhile is said beside Save, and asked about; who is overruled is told", async ({
  device,
}) => {
  const { ada, bob, id } = await both(device)
  await field(ada.page, "description").fill("It knocks at night")
  await field(ada.page, "customer").fill("Mrs Byron")
  await setField(bob.page, "description", "It knocks all day")
  await bob.shows(t.sync.allSaved)
  await expect(meanwhile(ada.page, 1)).toBeInViewport()
  await meanwhile(ada.page, 1).getByRole("button", { name: t.form.review }).click()
  const review = ada.page.getByRole("group", { name: t.fields.jobs.description ?? "", exact: true })
  await expect(review).toContainText("It knocks at night")
  await expect(review).toContainText("It knocks all day")

  await save(ada.page)
  const asked = await conflict(ada)
  const before = await jobAtServer(ada, id)
  expect(before.description, "not overwritten unasked").toBe("It knocks all day")
  expect(before.customer, "what nobody else touched is saved").toBe("Mrs Byron")
  await expect(asked).toContainText(t.conflicts.meanwhile)
  await asked.getByRole("radio", { name: `${t.fields.jobs.description}: ${t.conflicts.mine}` }).check()
  await asked.getByRole("button", { name: t.conflicts.apply }).click()
  await ada.shows(t.sync.allSaved)
  await expect(field(bob.page, "description")).toHaveValue("It knocks at night")

  await bob.goTo(t.nav.notifications)
  const overruled = t.notifications.words.edit_overruled("Ada", "Boiler knocks", t.fields.jobs.description ?? "")
  await expect(bob.page.getByText(overruled)).toBeVisible()
})

test("a review settles it before Save: theirs is taken, or mine kept", async ({ device }) => {
  const { ada, bob, id } = await both(device)
  await field(ada.page, "description").fill("It knocks at night")
  await field(ada.page, "customer").fill("Mrs Byron")
  await field(bob.page, "description").fill("It knocks all day")
  await setField(bob.page, "customer", "Mr Babbage")
  await bob.shows(t.sync.allSaved)
  await meanwhile(ada.page, 2).getByRole("button", { name: t.form.review }).click()
  const of = (name: string) => ada.page.getByRole("group", { name: t.fields.jobs[name] ?? name, exact: true })
  await of("description").getByRole("button", { name: t.conflicts.takeTheirs }).click()
  await of("customer").getByRole("button", { name: t.conflicts.keepMine }).click()
  await expect(field(ada.page, "description")).toHaveValue("It knocks all day")
  await save(ada.page)
  await ada.shows(t.sync.allSaved)
  expect(await jobAtServer(ada, id)).toMatchObject({ description: "It knocks all day", customer: "Mrs Byron" })
})

test("of two texts both can be kept", async ({ device }) => {
  const { ada, bob, id } = await both(device)
  await ada.offline()
  await setField(ada.page, "description", "It knocks at night")
  await setField(bob.page, "description", "It knocks all day")
  await bob.shows(t.sync.allSaved)
  await ada.online()
  const asked = await conflict(ada)
  await asked.getByRole("radio", { name: `${t.fields.jobs.description}: ${t.conflicts.both}` }).check()
  await asked.getByRole("button", { name: t.conflicts.apply }).click()
  await ada.shows(t.sync.allSaved)
  await expect
    .poll(async () => (await jobAtServer(ada, id)).description)
    .toBe("It knocks all day\n\nIt knocks at night")
})

test("a deletion that meets an edit asks: delete anyway, or keep the job", async ({ device }) => {
  const { ada, bob } = await both(device)
  const meet = async (customer: string) => {
    await openJob(ada.page, "Boiler knocks")
    await ada.offline()
    await deleteJob(ada.page)
    await ada.shows(t.sync.waitingCount(1))
    await setField(bob.page, "customer", customer)
    await bob.shows(t.sync.allSaved)
    await ada.online()
    return conflict(ada)
  }
  const first = await meet("Mrs Byron")
  await expect(first.getByRole("region", { name: t.conflicts.theirs })).toContainText(t.conflicts.changedSince)
  await expect(first).toContainText(t.conflicts.meanwhile)
  await first.getByRole("button", { name: t.conflicts.keepRecord.jobs }).click()
  await ada.shows(t.sync.allSaved)
  await openJob(ada.page, "Boiler knocks")
  await expect(field(ada.page, "customer")).toHaveValue("Mrs Byron")

  const second = await meet("Mr Babbage")
  await second.getByRole("button", { name: t.conflicts.deleteAnyway }).click()
  await ada.shows(t.sync.allSaved)
  await expect(bob.page.getByRole("heading", { name: t.jobs.gone })).toBeVisible()
  expect((await ada.ask<{ items: unknown[] }>("GET", "/api/jobs")).body.items).toEqual([])
})

test("an edit that meets a deletion brings the record back, if its author wants so", async ({ device }) => {
  const { ada, bob, id } = await both(device)
  await ada.offline()
  await setField(ada.page, "customer", "Mrs Byron")
  await deleteJob(bob.page)
  await bob.shows(t.sync.allSaved)
  await ada.online()
  const asked = await conflict(ada)
  await expect(asked).toContainText(t.conflicts.meanwhileDeleted)
  await asked.getByRole("button", { name: t.conflicts.bringBack }).click()
  await ada.shows(t.sync.allSaved)
  await expect(field(bob.page, "customer")).toHaveValue("Mrs Byron")
  expect(await jobAtServer(ada, id)).toMatchObject({ title: "Boiler knocks", customer: "Mrs Byron" })
})
