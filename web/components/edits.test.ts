import { expect, it } from "vitest"
import { edited, typedOn } from "./edits"

const base = { title: "Roof", tags: ["a"], place: "Potsdam" }
const under = (doc: object) => ({ collection: "jobs" as const, id: "1", doc })
const title = (value: string, from = "Roof") => ({ title: { value, from, seen: null } })

it("a form is the document with what is typed over it; what isn't touched follows", () => {
  expect(edited(base, title("Gable"), base).values).toEqual({ ...base, title: "Gable" })
  expect(edited({ ...base, place: "Berlin" }, title("Gable"), base).values.place).toBe("Berlin")
})
it("what was put back is no change, and nothing that is kept", () => {
  expect(edited(base, title("Roof"), base).changed).toEqual([])
  expect(typedOn("title", "Roof", title("Gable").title, base, under(base), () => null)).toBeNull()
})
it("knows what somebody else changed meanwhile", () => {
  const over = (doc: typeof base) => edited(doc, title("Gable"), doc).overtaken
  expect(over(base)).toEqual([])
  expect(over({ ...base, title: "Tower" })).toEqual(["title"])
  expect(over({ ...base, title: "Gable" })).toEqual([])
})
it("remembers what a field held when it was begun, however often it is typed in", () => {
  const first = typedOn("title", "Roo", undefined, base, under(base), () => null)
  expect(
    typedOn("title", "Ro", first ?? undefined, { ...base, title: "Tower" }, under({ title: "Tower" }), () => null),
  ).toMatchObject({ value: "Ro", from: "Roof" })
})
it("a set shows what others add while it is being edited", () => {
  const mine = typedOn("tags", ["a", "mine"], undefined, base, under(base), () => null)
  const now = { ...base, tags: ["a", "theirs"] }
  const form = edited(now, { tags: mine ?? { value: [], from: [], seen: null } }, now)
  expect(form.values.tags).toEqual(["a", "theirs", "mine"])
  expect(form.overtaken).toEqual([])
  // Taken away after it was seen: that is the person's doing.
  const without = typedOn("tags", ["a", "mine"], mine ?? undefined, now, under(now), () => null)
  expect(without).toMatchObject({ value: ["a", "mine"], from: ["a", "theirs"] })
})
