import { expect, it } from "vitest"
import { conversationAt, firstUnread, grouped, jobOf, type Message, readers } from "./thread"

const said = (id: string, createdBy: string, minute: number, readBy: string[] = []): Message => ({
  id,
  version: 1,
  createdAt: new Date(Date.UTC(2026, 0, 15, 12, minute)).toISOString(),
  updatedAt: "",
  createdBy,
  updatedBy: createdBy,
  conversation: "general",
  text: id,
  readBy: Object.fromEntries(readBy.map((user) => [user, ""])),
  sync: { state: "saved" },
})

it("shows each reader where they stand, once", () => {
  const thread = [said("1", "me", 0, ["anna", "ben"]), said("2", "me", 1, ["anna"]), said("3", "ben", 2)]
  expect([...readers(thread, "me")]).toEqual([["2", ["anna"]]])
})

it("begins what is new after what I read or wrote", () => {
  expect(firstUnread([said("1", "anna", 0), said("2", "anna", 1)], "me")).toBe("1")
  expect(firstUnread([said("1", "anna", 0, ["me"]), said("2", "anna", 1), said("3", "anna", 2)], "me")).toBe("2")
  expect(firstUnread([said("1", "anna", 0), said("2", "me", 1)], "me")).toBeUndefined()
})

it("puts together what one person says in one go", () => {
  const thread = [said("1", "anna", 0), said("2", "anna", 4), said("3", "anna", 20), said("4", "ben", 21)]
  expect(grouped(thread).map(({ messages }) => messages.map(({ id }) => id).join(""))).toEqual(["12", "3", "4"])
})

it("reads a conversation's name from its address, whatever is in it", () => {
  for (const name of ["job:1", "50% / a?b#c", "Nachtschicht ü"]) {
    expect(conversationAt(`/chat/${encodeURIComponent(name)}`)).toBe(name)
  }
  expect(conversationAt("/chat/100%")).toBe("100%")
  expect(conversationAt("/chat")).toBeUndefined()
})

it("knows a job's thread", () => {
  expect(jobOf("job:42")).toBe("42")
  expect(jobOf("general")).toBeUndefined()
})
