import { O as e, f as n, n as r, d as t } from "./auth-context-CWyBMuGf.js"
import { a as s } from "./custom-draft-CBFlpMoD.js"
import { a as c, i as l } from "./form-section-BSJXcSiM.js"
import { j as a, M as i, m as o } from "./index-nt4a7cWO.js"
import { t as u } from "./page-CxO8vGCA.js"
import { t as _, s as g, o as h, n as m } from "./person-draft-55Xz8dI2.js"
import { t as v } from "./person-fields-CBe10jSa.js"
import { t as d } from "./problem-alert-B6_GrP9f.js"
import { t as f } from "./toast-DHzu5_3W.js"
import { t as p } from "./use-submit-BKrkRu9e.js"

var y = e()
function b() {
  const { addEmployee: e } = o(),
    { user: b } = r(),
    [, x] = i(),
    S = s(_),
    C = p(
      () => m(S.values),
      async () => {
        const n = await e(g(S.values, S.changed))
        f(t.people.saved), x(`/people/${n.id}`, { replace: !0 })
      },
    )
  return (
    l(S.changed.length > 0),
    b?.role === `owner`
      ? (0, y.jsx)(u, {
          title: t.people.new,
          children: (0, y.jsx)(`form`, {
            onSubmit: C.submit,
            noValidate: !0,
            children: (0, y.jsxs)(n, {
              maw: `46rem`,
              children: [
                (0, y.jsx)(d, { problem: C.problem }),
                (0, y.jsx)(v, { values: S.values, set: S.set, errors: C.errors, may: h(null, b), hint: () => null }),
                (0, y.jsx)(c, { dirty: S.changed.length > 0, busy: C.busy, onReset: S.reset }),
              ],
            }),
          }),
        })
      : (0, y.jsx)(a, { to: `/people` })
  )
}

export { b as default }
