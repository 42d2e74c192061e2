import { ct as e, ot as t } from "./auth-context-CWyBMuGf.js"

var n = e(t(), 1)
function r(e, t) {
  if (typeof e == `function`) return e(t)
  typeof e == `object` && e && `current` in e && (e.current = t)
}
function i(...e) {
  const t = new Map()
  return (n) => {
    if (
      (e.forEach((e) => {
        const i = r(e, n)
        i && t.set(e, i)
      }),
      t.size > 0)
    )
      return () => {
        e.forEach((e) => {
          const n = t.get(e)
          n && typeof n == `function` ? n() : r(e, null)
        }),
          t.clear()
      }
  }
}
function a(...e) {
  return (0, n.useCallback)(i(...e), e)
}

export { a as n, r as t }
