import { expect, it } from "vitest"
import { changed, edited, overtaken } from "./edits"

const base = { title: "Roof", tags: ["a"], place: "Potsdam" }
const edits = { title: { value: "Gable", from: "Roof" }, tags: { value: ["a"], from: ["a"] } }

it("a form is the document with the edits over it", () => {
  expect(edited(base, edits)).toEqual({ ...base, title: "Gable" })
  expect(edited({ ...base, place: "Berlin" }, edits).place).toBe("Berlin")
})
it("what was put back is no change", () => expect(changed(base, edits)).toEqual(["title"]))
it("knows what somebody else changed meanwhile", () => {
  expect(overtaken(base, edits)).toEqual([])
  expect(overtaken({ ...base, title: "Tower" }, edits)).toEqual(["title"])
  expect(overtaken({ ...base, title: "Gable" }, edits)).toEqual([])
})
