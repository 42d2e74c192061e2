import { O as t } from "./auth-context-CWyBMuGf.js"
import { i as e } from "./fields-DbKMVKZM.js"

var n = { mark: `_mark_w5rbc_1`, dot: `_dot_w5rbc_7` },
  r = t()
function i({ value: t }) {
  return (0, r.jsxs)(`span`, {
    className: n.mark,
    children: [(0, r.jsx)(`span`, { className: n.dot, "data-value": t, "aria-hidden": !0 }), e(t)],
  })
}

export { i as t }
