import { useEffect, useRef, useState } from "react"
import { useSearch } from "wouter"

const WRITE_AFTER = 300

/**
 * What a list is asked for. It stands in the address, so that it survives a reload and can be gone back to. What `view`
 * says is no question, but how the answer is shown.
 */
export function useQuestion<Q>(read: (search: string) => Q, write: (question: Q) => string) {
  const [question, ask] = useState<Q>(() => read(lastWord() ?? location.search))

  // An address that was not written here is another question: a link, the menu, going back.
  const given = useSearch()
  const known = useRef(withoutView(given))
  useEffect(() => {
    const now = withoutView(given)
    if (now === known.current) return
    known.current = now
    ask(read(now))
  }, [given, read])

  useEffect(() => {
    const put = () => {
      const address = new URLSearchParams(write(question))
      known.current = address.toString()
      const view = new URLSearchParams(location.search).get("view")
      if (view) address.set("view", view)
      const search = address.toString()
      if (search !== location.search.slice(1)) {
        history.replaceState(history.state, "", location.pathname + (search && `?${search}`))
      }
    }
    const timer = setTimeout(put, WRITE_AFTER)
    const leave = () => leaveWord(write(question))
    addEventListener("pagehide", leave)
    // Before a link is followed: whoever goes back finds what was asked for last.
    addEventListener("click", put, true)
    return () => {
      clearTimeout(timer)
      removeEventListener("click", put, true)
      removeEventListener("pagehide", leave)
    }
  }, [question, write])
  return [question, ask] as const
}

function withoutView(search: string): string {
  const question = new URLSearchParams(search)
  question.delete("view")
  return question.toString()
}

/** A page that is reloaded takes no other address any more: what wasn't written yet waits beside it. */
const WORD = "smarterp_asked"

function leaveWord(search: string): void {
  if (withoutView(location.search) === search) return
  try {
    sessionStorage.setItem(WORD, JSON.stringify([location.href, search]))
  } catch {
    // Forbidden, or full: the address says what was asked a moment ago.
  }
}

function lastWord(): string | null {
  try {
    const [at, search] = JSON.parse(sessionStorage.getItem(WORD) ?? "[]") as string[]
    sessionStorage.removeItem(WORD)
    return at === location.href && search !== undefined ? search : null
  } catch {
    return null
  }
}
