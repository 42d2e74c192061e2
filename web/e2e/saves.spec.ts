import { t } from "@/app/strings"
import { expect, test } from "./fixtures"
import { addJob, field, openJob, save } from "./jobs"
import { person } from "./person"
import { tagWord } from "./typing"

interface Job {
  tags: string[]
  custom: Record<string, unknown>
  description: string | null
  location: string | null
  customer: string | null
}

test("a Save takes nothing from others, and what both changed is asked about", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  const { page } = laptop
  await addJob(page, "Boiler knocks")
  await laptop.shows(t.sync.allSaved)
  const path = `/api/jobs/${page.url().split("/").at(-1)}`
  const phone = await (await device()).signIn(ada)
  const other = async (fields: object) => expect((await phone.ask("PUT", path, fields)).status).toBe(200)
  const there = async () => (await phone.ask<Job>("GET", path)).body

  // Sets and own fields: both add; a field of theirs that isn't touched here follows while others are edited.
  await tagWord(page).fill("mine")
  await tagWord(page).press("Enter")
  await page.getByRole("button", { name: t.form.addField }).click()
  await page.getByLabel(t.form.fieldName, { exact: true }).last().fill("floor")
  await page.getByLabel(t.form.fieldValue, { exact: true }).last().fill("3")
  await other({ tags: ["theirs"], custom: { serial: "A-17" }, location: "Cellar" })
  await expect(field(page, "location")).toHaveValue("Cellar")
  await expect(page.getByText("theirs", { exact: true }).first()).toBeVisible()
  await save(page)
  await laptop.shows(t.sync.allSaved)
  const both = await there()
  expect([...both.tags].sort()).toEqual(["mine", "theirs"])
  expect(both.custom).toEqual({ serial: "A-17", floor: "3" })

  // Said beside Save; theirs, or mine, field by field.
  await field(page, "description").fill("My words")
  await field(page, "customer").fill("My customer")
  await other({ description: "Their words", customer: "Their customer" })
  await expect(page.getByText(t.form.changedMeanwhile(2))).toBeVisible()
  await page.getByRole("button", { name: t.form.review }).click()
  const reviewed = (name: string) => page.getByRole("group", { name: t.fields.jobs[name] ?? "", exact: true })
  await expect(reviewed("description")).toContainText("Their words")
  await reviewed("description").getByRole("button", { name: t.conflicts.takeTheirs }).click()
  await expect(field(page, "description")).toHaveValue("Their words")
  await reviewed("customer").getByRole("button", { name: t.conflicts.keepMine }).click()
  await expect(page.getByText(t.form.changedMeanwhile(1))).toBeHidden()
  await save(page)
  await laptop.shows(t.sync.allSaved)
  expect(await there()).toMatchObject({ description: "Their words", customer: "My customer" })

  // Not reviewed: asked by the server instead of overwritten, online as offline; the rest is saved.
  await field(page, "description").fill("My other words")
  await field(page, "location").fill("Attic")
  await other({ description: "Their other words" })
  await expect(page.getByText(t.form.changedMeanwhile(1))).toBeVisible()
  await save(page)
  await laptop.shows(t.sync.conflicts(1))
  expect(await there()).toMatchObject({ description: "Their other words", location: "Attic" })
  await openJob(phone.page, "Boiler knocks")
  await expect(field(phone.page, "description")).toHaveValue("Their other words")
})
