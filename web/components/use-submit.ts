import { type FormEvent, useState } from "react"
import type { Problem } from "@/lib/problem"
import type { Checks } from "./drafts"
import { fieldErrors, problemOf } from "./problem-of"

/**
 * A form's way to the server: checked here first, then there; each field's error is told at the
 * field, and the first wrong field gets the focus.
 */
export function useSubmit(check: () => Checks, send: () => Promise<unknown>) {
  const [checks, setChecks] = useState<Checks>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (event?: FormEvent<HTMLFormElement>) => {
    event?.preventDefault()
    const form = event?.currentTarget
    const wrong = check()
    setChecks(wrong)
    setProblem(null)
    if (Object.keys(wrong).length > 0) {
      focusFirstWrong(form)
      return
    }
    setBusy(true)
    try {
      await send()
    } catch (e) {
      setProblem(problemOf(e))
      focusFirstWrong(form)
    } finally {
      setBusy(false)
    }
  }
  const errors = { ...fieldErrors(problem), ...checks }
  return {
    submit,
    busy,
    errors,
    /** What no field can tell. */
    problem: problem && Object.keys(fieldErrors(problem)).length === 0 ? problem : null,
    clear: () => {
      setChecks({})
      setProblem(null)
    },
  }
}

function focusFirstWrong(form: HTMLFormElement | undefined) {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
