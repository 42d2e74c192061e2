import { useCallback, useEffect, useState } from "react"
import type { Problem } from "@/lib/problem"
import { problemOf } from "./problem-of"

/** What only the server knows: asked once, and again on demand. `ask` must stay the same. */
export function useAsked<T>(ask: () => Promise<T>) {
  const [value, setValue] = useState<T | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const again = useCallback(async () => {
    try {
      setValue(await ask())
      setProblem(null)
    } catch (e) {
      setProblem(problemOf(e))
    }
  }, [ask])
  useEffect(() => {
    void again()
  }, [again])
  return { value, problem, again }
}
