import type { Page } from "@playwright/test"
import { t } from "@/app/strings"
import { expect, test } from "./fixtures"
import { field } from "./jobs"
import { person } from "./person"

/** What a role may not do is said, or not offered. */

const rolesOffered = (page: Page) =>
  page.getByLabel(t.members.role, { exact: true }).locator("option").allTextContents()

test("a viewer who comes to the address of a new job is told, and gets no form", async ({ device }) => {
  const ada = await (await device()).signUp(person("Ada"))
  const viewer = person("Vera")
  const vera = await (await device()).join(viewer, await ada.invite(viewer, "viewer"))
  const { page } = vera
  for (const [address, title] of [
    ["/jobs/new", t.jobs.notAllowed],
    ["/people/new", t.people.notAllowed],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
    await expect(page.getByRole("textbox")).toHaveCount(0)
  }
  await page.goto("/members")
  await expect(page.getByText(t.members.onlyOwners)).toBeVisible()
  await expect(page.getByRole("region", { name: t.members.invite })).toBeHidden()
})

test("a manager keeps people's records, and invites those whom managers may invite", async ({ device }) => {
  const ada = await (await device()).signUp(person("Ada"))
  const manager = person("Max")
  const max = await (await device()).join(manager, await ada.invite(manager, "manager"))
  const { page } = max
  await page.goto("/people/new")
  await page.getByRole("textbox", { name: t.fields.employees.name ?? "", exact: true }).fill("Bob")
  await page.getByRole("button", { name: t.action.save, exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Bob" })).toBeVisible()
  // Nothing is kept from a manager here, so nothing is said of it.
  await expect(page.getByText(t.form.readOnly)).toBeHidden()
  await expect(page.getByText(t.form.ownRecord)).toBeHidden()

  await page.goto("/members")
  await expect(page.getByText(t.members.managersInvite)).toBeVisible()
  expect(await rolesOffered(page)).toEqual([t.account.role.member, t.account.role.viewer])
  await page.getByLabel(t.members.role, { exact: true }).selectOption("viewer")
  await page.getByLabel(t.entry.email, { exact: true }).fill(person("Vera").email)
  await page.reload()
  await expect(page.getByLabel(t.members.role, { exact: true })).toHaveValue("viewer")
  await page.getByRole("button", { name: t.members.send }).click()
  await expect(page.getByText(t.members.ready)).toBeVisible()

  await ada.page.goto("/members")
  await expect(ada.page.getByRole("region", { name: t.members.invite })).toBeVisible()
  expect(await rolesOffered(ada.page)).toHaveLength(4)
})

test("a member's own record says what they may change, another's that they may not", async ({ device }) => {
  const ada = await (await device()).signUp(person("Ada"))
  const member = person("Mia")
  const mia = await (await device()).join(member, await ada.invite(member, "member"))
  const { page } = mia
  await mia.goTo(t.nav.people)
  await page.getByRole("link", { name: "Mia", exact: true }).click()
  await expect(page.getByText(t.form.ownRecord)).toBeVisible()
  await mia.goTo(t.nav.people)
  await page.getByRole("link", { name: "Ada", exact: true }).click()
  await expect(page.getByText(t.form.readOnly)).toBeVisible()
})

test("what is typed on the way in outlives a reload, but no password; it is gone once somebody is in", async ({
  device,
}) => {
  const ada = person("Ada")
  const laptop = await device()
  const { page } = laptop
  await page.goto("/sign-up")
  await page.getByLabel(t.entry.name, { exact: true }).fill(ada.name)
  await page.getByLabel(t.entry.workspace).fill(ada.workspace)
  await laptop.credentials(ada)
  await page.reload()
  await expect(page.getByLabel(t.entry.name, { exact: true })).toHaveValue(ada.name)
  await expect(page.getByLabel(t.entry.workspace)).toHaveValue(ada.workspace)
  await expect(page.getByLabel(t.entry.email, { exact: true })).toHaveValue(ada.email)
  await expect(page.getByLabel(t.entry.password, { exact: true })).toHaveValue("")
  await laptop.signUp(ada)
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
})

test("what a list is searched for outlives a reload and Back", async ({ device }) => {
  const laptop = await (await device()).signUp(person("Ada"))
  const { page } = laptop
  await laptop.ask("POST", "/api/employees", { name: "Bob" })
  await laptop.ask("POST", "/api/jobs", { title: "Boiler knocks" })
  for (const [place, label, text, link] of [
    [t.nav.people, t.people.search, "bo", "Bob"],
    [t.nav.jobs, t.jobs.search, "boil", "Boiler knocks"],
  ] as const) {
    await laptop.goTo(place)
    const search = page.getByRole("searchbox", { name: label })
    await search.fill(text)
    await page.reload()
    await expect(search).toHaveValue(text)
    await page.getByRole("link", { name: link, exact: true }).click()
    await expect(search).toBeHidden()
    await page.goBack()
    await expect(search).toHaveValue(text)
    await laptop.goTo(place)
    await expect(search).toHaveValue("")
  }
  await page.goto("/jobs/new")
  await expect(field(page, "title")).toBeVisible()
})
