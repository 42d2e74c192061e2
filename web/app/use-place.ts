import { useEffect } from "react"
import { useLocation } from "wouter"

const left = new Map<string, number>()
let goingBack = false
addEventListener("popstate", () => {
  goingBack = true
})

/** A new screen begins at its top, one that is gone back to where it was left; the focus is never lost on the way. */
export function usePlace() {
  const [location] = useLocation()
  useEffect(() => {
    const top = goingBack ? (left.get(location) ?? 0) : 0
    goingBack = false
    const frame = requestAnimationFrame(() => {
      window.scrollTo(0, top)
      if (document.activeElement === document.body) document.getElementById("content")?.focus({ preventScroll: true })
    })
    const remember = () => left.set(location, window.scrollY)
    addEventListener("scroll", remember, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener("scroll", remember)
    }
  }, [location])
}
