import { ct as e, ot as t } from "./auth-context-CWyBMuGf.js"

var n = e(t(), 1),
  r = typeof document < `u` ? n.useLayoutEffect : n.useEffect

export { r as t }
