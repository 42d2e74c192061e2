import { t } from "@/app/strings"
import { expect, test } from "./fixtures"
import { addJob, field, openJob, seesJob, setField, showJobs } from "./jobs"
import { person } from "./person"

test("two devices see each other's edits", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  const phone = await (await device()).signIn(ada)
  await showJobs(phone.page)

  await addJob(laptop.page, "Boiler knocks")
  await seesJob(phone.page, "Boiler knocks")

  await openJob(phone.page, "Boiler knocks")
  await setField(phone.page, "customer", "Mrs Byron")
  await expect(field(laptop.page, "customer")).toHaveValue("Mrs Byron")
  await setField(laptop.page, "location", "Cellar")
  await expect(field(phone.page, "location")).toHaveValue("Cellar")
  await laptop.shows(t.sync.allSaved)
  await phone.shows(t.sync.allSaved)
})

test("offline edits of both merge when both come back at once", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Boiler knocks")
  const phone = await (await device()).signIn(ada)
  await openJob(phone.page, "Boiler knocks")

  await Promise.all([laptop.offline(), phone.offline()])
  await setField(laptop.page, "customer", "Mrs Byron")
  await setField(phone.page, "location", "Cellar")
  await addJob(phone.page, "Written in the cellar")
  await laptop.shows(t.sync.waitingCount(1))
  await phone.shows(t.sync.waitingCount(2))

  await Promise.all([laptop.online(), phone.online()])
  await laptop.shows(t.sync.allSaved)
  await phone.shows(t.sync.allSaved)
  await expect(field(laptop.page, "location")).toHaveValue("Cellar")
  await openJob(phone.page, "Boiler knocks")
  await expect(field(phone.page, "customer")).toHaveValue("Mrs Byron")
  await showJobs(laptop.page)
  await seesJob(laptop.page, "Written in the cellar")
})

test("a conflict goes to the inbox, and a person decides", async ({ device }) => {
  const ada = person("Ada")
  const laptop = await (await device()).signUp(ada)
  await addJob(laptop.page, "Boiler knocks")
  const phone = await (await device()).signIn(ada)
  await openJob(phone.page, "Boiler knocks")

  await phone.offline()
  await setField(phone.page, "customer", "Mr Babbage")
  await setField(laptop.page, "customer", "Mrs Byron")
  await laptop.shows(t.sync.allSaved)
  await phone.online()
  await phone.shows(t.sync.conflicts(1))
  // Nothing of the other's is lost meanwhile.
  await expect(field(laptop.page, "customer")).toHaveValue("Mrs Byron")

  await phone.goTo(t.nav.conflicts)
  const conflict = phone.page.getByRole("article", { name: "Boiler knocks" })
  await expect(conflict).toContainText("Mr Babbage")
  await expect(conflict).toContainText("Mrs Byron")
  await conflict.getByRole("radio", { name: `${t.fields.jobs.customer}: ${t.conflicts.mine}` }).check()
  await conflict.getByRole("button", { name: t.conflicts.apply }).click()
  await expect(phone.page.getByText(t.conflicts.empty)).toBeVisible()
  await phone.shows(t.sync.allSaved)
  await expect(field(laptop.page, "customer")).toHaveValue("Mr Babbage")
})
