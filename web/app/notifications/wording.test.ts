import { expect, it } from "vitest"
import { t } from "@/app/strings"
import { namesOf } from "@/components/names"
import { dateTime } from "@/components/times"
import type { Notification } from "@/lib/documents"
import { wording } from "./wording"

const ME = { id: "me", name: "Ada" }
const known = {
  names: namesOf([], ME),
  job: (id: string) => (id === "j" ? { title: "Boiler" } : undefined),
  conversation: (name: string) => (name === "general" ? t.chat.general : name),
}
const say = (kind: Notification["kind"], params: Notification["params"]) =>
  wording({ kind, params, title: "Server's title", body: "Server's body" }, known)

it("is said in its reader's words and time zone", () => {
  expect(say("job_assigned", { by: "me", job: "j" }).title).toBe(t.notifications.words.job_assigned("Ada", "Boiler"))
  const due = { by: "me", job: "j", from: null, to: "2026-03-01T09:00:00Z" }
  expect(say("job_due_changed", due).body).toBe(
    t.notifications.change(t.conflicts.empties, dateTime("2026-03-01T09:00:00Z")),
  )
  expect(say("job_status_changed", { by: "me", job: "j", from: "draft", to: "done" }).body).toBe("Draft → Done")
  expect(say("chat_mention", { by: "me", conversation: "general", message: "m" })).toEqual({
    title: t.notifications.words.chat_mention("Ada", t.chat.general),
    body: "Server's body",
  })
  expect(say("edit_overruled", { by: "me", job: "j", field: "priority", from: "low", to: "high" })).toEqual({
    title: t.notifications.words.edit_overruled("Ada", "Boiler", "Priority"),
    body: "Low → High",
  })
})

it("says as the server does what isn't known here: a newer kind, a job that isn't held, no params at all", () => {
  const asSaid = { title: "Server's title", body: "Server's body" }
  expect(say("job_painted", { by: "me", job: "j" })).toEqual(asSaid)
  expect(say("job_assigned", { by: "me", job: "gone" })).toEqual(asSaid)
  expect(say("job_assigned", null)).toEqual(asSaid)
  expect(say("edit_overruled", { by: "me", job: "j" })).toEqual(asSaid)
})
