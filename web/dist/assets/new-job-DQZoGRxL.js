import { O as e, f as n, d as t } from "./auth-context-CWyBMuGf.js"
import { a } from "./custom-draft-CBFlpMoD.js"
import { a as o, i as s } from "./form-section-BSJXcSiM.js"
import { p as i, M as r } from "./index-nt4a7cWO.js"
import { n as f, t as h, r as m, o as p } from "./job-fields-BCBv9sOO.js"
import { t as c } from "./page-CxO8vGCA.js"
import { t as l } from "./problem-alert-B6_GrP9f.js"
import { t as u } from "./toast-DHzu5_3W.js"
import { t as d } from "./use-submit-BKrkRu9e.js"

var g = e()
function _() {
  const { addJob: e } = i(),
    [, _] = r(),
    v = a(f),
    y = d(
      () => m(v.values),
      async () => {
        const n = await e(p(v.values, v.changed))
        u(t.jobs.saved), _(`/jobs/${n.id}`, { replace: !0 })
      },
    )
  return (
    s(v.changed.length > 0),
    (0, g.jsx)(c, {
      title: t.jobs.new,
      children: (0, g.jsx)(`form`, {
        onSubmit: y.submit,
        noValidate: !0,
        children: (0, g.jsxs)(n, {
          maw: `46rem`,
          children: [
            (0, g.jsx)(l, { problem: y.problem }),
            (0, g.jsx)(h, { values: v.values, set: v.set, errors: y.errors, hint: () => null }),
            (0, g.jsx)(o, { dirty: v.changed.length > 0, busy: y.busy, onReset: v.reset }),
          ],
        }),
      }),
    })
  )
}

export { _ as default }
