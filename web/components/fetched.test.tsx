// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react"
import { Component, type ReactNode } from "react"
import { afterEach, expect, test, vi } from "vitest"
import { fetched } from "./fetched"

afterEach(cleanup)

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>

class Crash extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override render = () => (this.state.failed ? <p>Crashed</p> : this.props.children)
}

test("what is fetched stands as soon as it is there, and at once from then on", async () => {
  const load = vi.fn(async () => ({ default: Greeting }))
  const Fetched = fetched(load, <p>Wait</p>)
  render(<Fetched name="Ada" />)
  screen.getByText("Wait")
  await screen.findByText("Hello Ada")
  cleanup()
  render(<Fetched name="Bob" />)
  screen.getByText("Hello Bob")
  expect(load).toHaveBeenCalledTimes(1)
})

test("fetched before it is used, it never shows what stands in for it", async () => {
  const Fetched = fetched(async () => ({ default: Greeting }), <p>Wait</p>)
  await Fetched.fetch()
  render(<Fetched name="Ada" />)
  screen.getByText("Hello Ada")
})

test("where it can't be had, what stands in for it stays; a screen without one has failed", async () => {
  const load = vi.fn(() => Promise.reject(new TypeError("no network")))
  const Fetched = fetched<{ name: string }>(load)
  render(<Fetched name="Ada" instead={<p>Button</p>} />)
  await waitFor(() => expect(load).toHaveBeenCalled())
  await new Promise((resolve) => setTimeout(resolve))
  screen.getByText("Button")
  cleanup()
  const silent = vi.spyOn(console, "error").mockImplementation(() => {})
  render(
    <Crash>
      <Fetched name="Ada" />
    </Crash>,
  )
  await screen.findByText("Crashed")
  silent.mockRestore()
})
