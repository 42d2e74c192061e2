import { expect, it } from "vitest"
import { placeOf } from "./subject"

it("leads to what a notification is about", () => {
  const messages = [{ id: "m", conversation: "job:1" }]
  const place = (collection: "jobs" | "chat" | "employees", id: string) =>
    placeOf({ subject: { collection, id } }, messages)
  expect(place("jobs", "1")).toBe("/jobs/1")
  expect(place("chat", "m")).toBe("/chat/job%3A1")
  expect(place("chat", "gone")).toBe("/chat")
  expect(placeOf({ subject: null }, messages)).toBeNull()
})
