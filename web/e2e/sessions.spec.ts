import { t } from "@/app/strings"
import { expect, test } from "./fixtures"
import { addJob, field, openJob, seesJob, setField, showJobs } from "./jobs"
import { person } from "./person"

test("a device that is signed out from another one says so, and keeps what it shows", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Boiler knocks")
  const phone = await (await device()).signIn(ada)
  await showJobs(phone.page)
  await seesJob(phone.page, "Boiler knocks")

  await laptop.goTo(t.nav.account)
  await laptop.page
    .getByRole("button", { name: /^Sign out .+/ })
    .first()
    .click()
  await expect(phone.page.getByText(t.sync.ended, { exact: true })).toBeVisible()
  await seesJob(phone.page, "Boiler knocks")

  await phone.signInAgain(ada)
  await expect(phone.page.getByText(t.sync.ended, { exact: true })).toBeHidden()
  await addJob(laptop.page, "After it")
  await seesJob(phone.page, "After it")
})

test("a queue outlives its session", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Boiler knocks")
  const phone = await (await device()).signIn(ada)
  await openJob(phone.page, "Boiler knocks")
  await phone.offline()
  await setField(phone.page, "customer", "Mrs Byron")
  await laptop.endOtherSessions()
  await phone.online()
  await expect(phone.page.getByText(t.sync.endedHint(1)).first()).toBeVisible()
  await expect(field(phone.page, "customer")).toHaveValue("Mrs Byron")

  await phone.signInAgain(ada)
  await expect(field(laptop.page, "customer")).toHaveValue("Mrs Byron")
  await phone.shows(t.sync.allSaved)
})

test("a second person on the same device neither sees nor sends the first one's edits", async ({ device }) => {
  const ada = person("Ada")
  const bob = person("Bob")
  await (await device()).signUp(bob)
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Secret boiler")
  const shared = await (await device()).signIn(ada)
  await openJob(shared.page, "Secret boiler")
  await shared.offline()
  await setField(shared.page, "customer", "Mrs Byron")
  await laptop.endOtherSessions()
  await shared.online()
  await expect(shared.page.getByText(t.sync.ended, { exact: true })).toBeVisible()

  await shared.signInAgain(bob)
  await showJobs(shared.page)
  await expect(shared.page.getByText(t.jobs.empty)).toBeVisible()
  await addJob(shared.page, "Bob's own")
  await shared.shows(t.sync.allSaved)
  const { body } = await shared.ask<{ items: { title: string }[] }>("GET", "/api/jobs")
  expect(body.items.map(({ title }) => title)).toEqual(["Bob's own"])
  await expect(field(laptop.page, "customer")).toHaveValue("")

  await shared.signOut()
  await shared.signIn(ada)
  await expect(field(laptop.page, "customer")).toHaveValue("Mrs Byron")
  await showJobs(shared.page)
  await seesJob(shared.page, "Secret boiler")
  await expect(shared.page.getByText("Bob's own")).toBeHidden()
})
