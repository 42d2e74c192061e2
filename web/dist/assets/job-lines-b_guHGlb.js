import { O as a } from "./auth-context-CWyBMuGf.js"
import { t } from "./choice-mark-CHLCs7Qp.js"
import { _ as n } from "./index-nt4a7cWO.js"
import { s as i } from "./job-query-ClTrQiEl.js"
import { n as e } from "./Title-ByvLmIUG.js"
import { t as r } from "./times-DMR25WLI.js"

var o = { lines: `_lines_1fmmu_1`, about: `_about_1fmmu_13` },
  s = a()
function c({ jobs: a }) {
  return (0, s.jsx)(`ul`, {
    className: o.lines,
    children: a.map((a) =>
      (0, s.jsxs)(
        `li`,
        {
          children: [
            (0, s.jsx)(n, { to: `/jobs/${a.id}`, c: `inherit`, fw: 550, size: `sm`, children: a.title }),
            (0, s.jsxs)(e, {
              size: `xs`,
              c: `dimmed`,
              component: `div`,
              className: o.about,
              children: [
                (0, s.jsx)(t, { value: a.status }),
                a.priority !== `normal` && (0, s.jsx)(t, { value: a.priority }),
                a.dueAt &&
                  (0, s.jsx)(e, {
                    span: !0,
                    inherit: !0,
                    ...(i(a, Date.now()) ? { c: `var(--app-wrong)` } : {}),
                    children: (0, s.jsx)(r, { at: a.dueAt }),
                  }),
              ],
            }),
          ],
        },
        a.id,
      ),
    ),
  })
}

export { c as t }
