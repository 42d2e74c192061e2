// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react"
import { afterEach, expect, it } from "vitest"
import { t } from "@/app/strings"
import { ProblemError } from "@/lib/problem"
import { explain } from "./problem-of"
import { useSubmit } from "./use-submit"

afterEach(cleanup)

function Form({ wrong, send }: { wrong: Record<string, string>; send: () => Promise<void> }) {
  const form = useSubmit(() => wrong, send)
  return (
    <form onSubmit={form.submit} aria-label="form">
      <input aria-label="name" aria-invalid={Boolean(form.errors.name)} />
      <p>{form.errors.name}</p>
      {form.problem && <p role="alert">{explain(form.problem)}</p>}
    </form>
  )
}
const refuse = (problem: object) => async () => {
  throw new ProblemError({ status: 422, code: "invalid", title: "", ...problem })
}
const submit = () => fireEvent.submit(screen.getByRole("form"))

it("sends nothing that is wrong, and goes to the wrong field", async () => {
  let sent = 0
  render(<Form wrong={{ name: "This is needed." }} send={async () => void sent++} />)
  submit()
  expect(await screen.findByText("This is needed.")).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("name")))
  expect(sent).toBe(0)
})

it("tells the server's word at its field, and nowhere else", async () => {
  render(<Form wrong={{}} send={refuse({ errors: [{ field: "name", message: "is taken" }] })} />)
  submit()
  expect(await screen.findByText("Is taken")).toBeTruthy()
  expect(screen.queryByRole("alert")).toBeNull()
})

it("tells what no field can above the form", async () => {
  render(<Form wrong={{}} send={refuse({ status: 0, code: "unreachable" })} />)
  submit()
  expect((await screen.findByRole("alert")).textContent).toBe(t.problem.unreachable)
})

it("a second Enter, or a double click, submits once", async () => {
  let sent = 0
  let answer = () => {}
  const send = () =>
    new Promise<void>((resolve) => {
      sent++
      answer = resolve
    })
  render(<Form wrong={{}} send={send} />)
  submit()
  submit()
  expect(sent).toBe(1)
  answer()
  await waitFor(() => {
    submit()
    expect(sent).toBe(2)
  })
})
