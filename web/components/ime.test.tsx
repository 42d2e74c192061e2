// @vitest-environment happy-dom
import { MantineProvider, TagsInput } from "@mantine/core"
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { afterEach, beforeAll, expect, it } from "vitest"
import { guardInputMethods } from "./ime"

beforeAll(() => {
  window.matchMedia ??= () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never
  guardInputMethods(window)
})
afterEach(cleanup)

it.each([{ isComposing: true }, { keyCode: 229 }])(
  "an Enter that confirms a word adds no tag and submits nothing: %o",
  (how) => {
    const added: string[][] = []
    render(
      <MantineProvider>
        <TagsInput aria-label="tags" onChange={(tags) => added.push(tags)} />
      </MantineProvider>,
    )
    const input = screen.getByLabelText("tags", { selector: "input" })
    input.focus()
    fireEvent.change(input, { target: { value: "\u6771\u4eac" } })
    expect(fireEvent.keyDown(input, { key: "Enter", ...how }), "the browser would submit the form").toBe(false)
    expect(added).toEqual([])
    fireEvent.keyDown(input, { key: "Enter" })
    expect(added).toEqual([["\u6771\u4eac"]])
  },
)
