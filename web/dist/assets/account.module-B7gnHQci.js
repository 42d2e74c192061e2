import { ct as e, ot as t } from "./auth-context-CWyBMuGf.js"
import { i as n } from "./problem-alert-B6_GrP9f.js"

var r = e(t(), 1)
function i(e) {
  const [t, i] = (0, r.useState)(null),
    [a, o] = (0, r.useState)(null),
    s = (0, r.useCallback)(async () => {
      try {
        i(await e()), o(null)
      } catch (e) {
        o(n(e))
      }
    }, [e])
  return (
    (0, r.useEffect)(() => {
      s()
    }, [s]),
    { value: t, problem: a, again: s }
  )
}
var a = { lines: `_lines_rskar_1`, line: `_line_rskar_1`, what: `_what_rskar_16` }

export { a as t, i as n }
