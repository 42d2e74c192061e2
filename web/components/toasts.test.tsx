// @vitest-environment happy-dom
import { MantineProvider } from "@mantine/core"
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { t } from "@/app/strings"
import { stand, toast } from "./toast"
import { Toasts } from "./toasts"

beforeEach(() => {
  vi.useFakeTimers()
  window.matchMedia ??= (() => ({ matches: false, addEventListener() {}, removeEventListener() {} })) as never
  render(
    <MantineProvider>
      <Toasts />
    </MantineProvider>,
  )
})
afterEach(() => {
  act(() => stand(null))
  cleanup()
  vi.useRealTimers()
})

test("what is said goes by itself; only the last of them stands", () => {
  act(() => toast("Saved"))
  act(() => toast("Deleted"))
  expect(screen.queryByText("Saved")).toBeNull()
  screen.getByText("Deleted")
  act(() => void vi.advanceTimersByTime(3900))
  screen.getByText("Deleted")
  act(() => void vi.advanceTimersByTime(200))
  expect(screen.queryByText("Deleted")).toBeNull()
})

test("it offers to take back, longer, and waits for who is about to", () => {
  const undo = vi.fn()
  act(() => toast("Moved", undo))
  act(() => void vi.advanceTimersByTime(9000))
  fireEvent.focus(screen.getByRole("button", { name: t.action.undo }))
  act(() => void vi.advanceTimersByTime(60_000))
  fireEvent.click(screen.getByRole("button", { name: t.action.undo }))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(screen.queryByText("Moved")).toBeNull()
})

test("it can be closed", () => {
  act(() => toast("Saved"))
  fireEvent.click(screen.getByRole("button", { name: t.action.close }))
  expect(screen.queryByText("Saved")).toBeNull()
})
