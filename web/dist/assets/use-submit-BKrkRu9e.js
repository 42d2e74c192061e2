import { ct as e, ot as t } from "./auth-context-CWyBMuGf.js"
import { i as n, r } from "./problem-alert-B6_GrP9f.js"

var i = e(t(), 1)
function a(e, t) {
  const [a, s] = (0, i.useState)({}),
    [c, l] = (0, i.useState)(null),
    [u, d] = (0, i.useState)(!1)
  return {
    submit: async (r) => {
      r?.preventDefault()
      const i = r?.currentTarget,
        a = e()
      if ((s(a), l(null), Object.keys(a).length > 0)) o(i)
      else {
        d(!0)
        try {
          await t()
        } catch (e) {
          l(n(e)), o(i)
        } finally {
          d(!1)
        }
      }
    },
    busy: u,
    errors: { ...r(c), ...a },
    problem: c && Object.keys(r(c)).length === 0 ? c : null,
    clear: () => {
      s({}), l(null)
    },
  }
}
function o(e) {
  setTimeout(() => e?.querySelector(`[aria-invalid="true"]`)?.focus())
}

export { a as t }
