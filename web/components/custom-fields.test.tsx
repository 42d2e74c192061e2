// @vitest-environment happy-dom
import { MantineProvider } from "@mantine/core"
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { useState } from "react"
import { afterEach, beforeAll, expect, it } from "vitest"
import { t } from "@/app/strings"
import { type CustomRow, checkCustom, customChanges, customOf, rowsOf } from "./custom-draft"
import { CustomFields } from "./custom-fields"

beforeAll(() => {
  // What the library asks of a browser and this one hasn't.
  window.matchMedia ??= () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never
})
afterEach(cleanup)

const before = { meter: "A1", floor: 3, keys: true, size: { w: 2 } }
let rows: CustomRow[] = []

function Form() {
  const [own, setOwn] = useState(rowsOf(before))
  rows = own
  return (
    <MantineProvider>
      <CustomFields rows={own} onChange={setOwn} errors={checkCustom(own)} />
    </MantineProvider>
  )
}

it("keeps every kind of value as it was", () => expect(customOf(rowsOf(before))).toEqual(before))

it("adds, changes and removes fields by hand", () => {
  render(<Form />)
  fireEvent.click(screen.getByText(t.form.addField))
  expect(screen.getByText(t.check.keyEmpty)).toBeTruthy()
  const names = screen.getAllByLabelText(t.form.fieldName, { selector: "input" })
  fireEvent.change(names.at(-1) as Element, { target: { value: "colour" } })
  const values = screen.getAllByLabelText(t.form.fieldValue)
  fireEvent.change(values.at(-1) as Element, { target: { value: "red" } })
  fireEvent.click(screen.getByLabelText(t.form.removeField("meter")))
  expect(customChanges(before, rows)).toEqual({ colour: "red", meter: null })
})

it("a number is a number", () => {
  render(<Form />)
  fireEvent.change(screen.getByDisplayValue("3"), { target: { value: "three" } })
  expect(screen.getByText(t.check.number)).toBeTruthy()
})
