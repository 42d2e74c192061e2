import { type FormEvent, useMemo, useRef, useState } from "react"
import type { Problem } from "@/lib/problem"
import type { Checks } from "./drafts"
import { fieldErrors, problemOf } from "./problem-of"

const NONE: Checks = {}

/**
 * A form's way to the server: checked here first, then there; each field's error is told at the
 * field, and the first wrong field gets the focus.
 */
export function useSubmit(check: () => Checks, send: () => Promise<unknown>) {
  const [checks, setChecks] = useState<Checks>(NONE)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  // A second Enter may come before the first has been drawn.
  const under = useRef(false)
  const submit = async (event?: FormEvent<HTMLFormElement>) => {
    event?.preventDefault()
    if (under.current) return
    const form = event?.currentTarget
    const wrong = check()
    const isWrong = Object.keys(wrong).length > 0
    setChecks(isWrong ? wrong : NONE)
    setProblem(null)
    if (isWrong) {
      focusFirstWrong(form)
      return
    }
    under.current = true
    setBusy(true)
    try {
      await send()
    } catch (e) {
      setProblem(problemOf(e))
      focusFirstWrong(form)
    } finally {
      under.current = false
      setBusy(false)
    }
  }
  const errors = useMemo(() => ({ ...fieldErrors(problem), ...checks }), [problem, checks])
  return {
    submit,
    busy,
    errors,
    /** What no field can tell. */
    problem: problem && Object.keys(fieldErrors(problem)).length === 0 ? problem : null,
    clear: () => {
      setChecks(NONE)
      setProblem(null)
    },
  }
}

function focusFirstWrong(form: HTMLFormElement | undefined) {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
