// @vitest-environment happy-dom
import { MantineProvider } from "@mantine/core"
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { useState } from "react"
import { afterEach, beforeAll, expect, it } from "vitest"
import { t } from "@/app/strings"
import {
  type CustomRow,
  checkCustom,
  customOf,
  fromNow,
  isChanged,
  overtakenKeys,
  rowsOf,
  rowsOver,
  withTheirs,
} from "./custom-draft"
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
      <CustomFields rows={own} onChange={setOwn} errors={checkCustom(own, 200)} />
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
  expect(customOf(rows)).toEqual({ floor: 3, keys: true, size: { w: 2 }, colour: "red" })
})

it("a number is a number", () => {
  render(<Form />)
  fireEvent.change(screen.getByDisplayValue("3"), { target: { value: "three" } })
  expect(screen.getByText(t.check.number)).toBeTruthy()
})

const put = (rows: readonly CustomRow[], key: string, text: string) =>
  rows.map((row) => (row.key === key ? { ...row, text } : row))

it("what the person left alone follows what others do; a row that is half typed stays", () => {
  const typed = {
    rows: [...put(rowsOf(before), "meter", "B2"), { key: "", kind: "text" as const, text: "x" }],
    from: before,
  }
  const live = { meter: "A1", keys: false, size: { w: 2 }, colour: "red" }
  expect(rowsOver(typed, live).map(({ key, text }) => [key, text])).toEqual([
    ["meter", "B2"],
    ["keys", "false"],
    ["size", '{"w":2}'],
    ["", "x"],
    ["colour", "red"],
  ])
  // Typed on from there: the others' floor isn't the person's to take away.
  const on = { rows: rowsOver(typed, live), from: fromNow(typed, live) }
  expect(on.from).toEqual({ keys: false, size: { w: 2 }, colour: "red", meter: "A1" })
  expect(isChanged(on)).toBe(true)
})

it("knows which own fields both have changed, and gives way at those alone", () => {
  const rows = put(put(rowsOf(before), "meter", "B2"), "floor", "4")
  const typed = { rows, from: before }
  const live = { ...before, meter: "C3" }
  expect(overtakenKeys(typed, live)).toEqual(["meter"])
  const rest = withTheirs(typed, live)
  expect(customOf(rowsOver(rest, live))).toEqual({ ...live, floor: 4 })
})

it("own fields with the names of a map's own parts are fields like any", () => {
  const live = JSON.parse('{"__proto__":"a","constructor":"b"}')
  expect(rowsOver({ rows: [], from: {} }, live).map(({ key }) => key)).toEqual(["__proto__", "constructor"])
  expect(isChanged({ rows: rowsOf(live), from: live })).toBe(false)
})
