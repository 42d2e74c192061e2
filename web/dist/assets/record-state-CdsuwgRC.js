import { d as a, O as i } from "./auth-context-CWyBMuGf.js"
import { t as s } from "./IconCheck-CcI2uNP5.js"
import { O as n, T as r, I as t } from "./index-nt4a7cWO.js"
import { a as o } from "./problem-alert-B6_GrP9f.js"
import { n as e } from "./Title-ByvLmIUG.js"
import { i as c } from "./times-DMR25WLI.js"

var l = { state: `_state_1s91u_1` },
  u = i(),
  d = { saved: s, waiting: r, conflict: n, rejected: o }
function f({ sync: n, compact: r = !1 }) {
  const i = d[n.state],
    o = a.sync[n.state],
    s = n.since ? `${o}, ${c(n.since)}` : o,
    f = (0, u.jsxs)(`span`, {
      className: l.state,
      "data-state": n.state,
      ...(r ? { role: `img`, "aria-label": o } : {}),
      children: [
        (0, u.jsx)(i, { size: 15, stroke: 1.8, "aria-hidden": !0 }),
        !r && (0, u.jsx)(e, { span: !0, size: `xs`, inherit: !0, children: o }),
      ],
    })
  return r ? (0, u.jsx)(t, { label: s, children: f }) : f
}

export { f as t }
