// @vitest-environment happy-dom
import { expect, it } from "vitest"
import { confirmsWord, guardInputMethods } from "./ime"

it("an Enter that confirms a word is heard by nothing that sends, adds or submits", () => {
  guardInputMethods(window)
  const input = document.body.appendChild(document.createElement("input"))
  let heard = 0
  input.addEventListener("keydown", () => heard++)
  const press = (how: object) =>
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...how }))
  expect(press({ isComposing: true }), "the browser would submit the form").toBe(false)
  expect(press({ keyCode: 229 })).toBe(false)
  expect(heard).toBe(0)
  expect(press({})).toBe(true)
  expect(heard).toBe(1)
})

it("other keys of an input method, and other Enters, are none of its business", () => {
  expect(confirmsWord({ key: "a", isComposing: true, keyCode: 229 })).toBe(false)
  expect(confirmsWord({ key: "Enter", isComposing: false, keyCode: 13 })).toBe(false)
})
