import { useCallback, useState } from "react"

/** Like `useState`, of a text that survives a reload of the tab: nobody is signed in who could have drafts. Not for secrets. */
export function useKeptInTab(name: string) {
  const key = `smarterp_entry:${name}`
  const [text, setText] = useState(() => stored(key))
  const put = useCallback(
    (next: string) => {
      setText(next)
      store(key, next)
    },
    [key],
  )
  return [text, put] as const
}

/** What was typed on the way in has become an account's, or nobody's. */
export function forgetEntry(): void {
  for (const name of ["email", "name", "workspace"]) store(`smarterp_entry:${name}`, "")
}

function stored(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? ""
  } catch {
    return ""
  }
}

function store(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(key, text)
    else sessionStorage.removeItem(key)
  } catch {
    // Forbidden: then it lives as long as the page.
  }
}
