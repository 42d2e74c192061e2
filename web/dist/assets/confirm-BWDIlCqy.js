import { p as a, O as e, ot as i, d as n, f as r, ct as t } from "./auth-context-CWyBMuGf.js"
import { L as c } from "./index-nt4a7cWO.js"
import { i as l, t as u } from "./problem-alert-B6_GrP9f.js"
import { n as o, r as s } from "./Title-ByvLmIUG.js"

var d = t(i(), 1),
  f = e()
function p(e) {
  const { opened: t, title: i, text: p, action: m, onConfirm: h, onClose: g } = e,
    [_, v] = (0, d.useState)(!1),
    [y, b] = (0, d.useState)(null),
    x = () => {
      b(null), g()
    },
    S = async () => {
      v(!0)
      try {
        await h(), x()
      } catch (e) {
        b(l(e))
      } finally {
        v(!1)
      }
    }
  return (0, f.jsx)(c, {
    opened: t,
    onClose: x,
    title: i,
    closeButtonProps: { "aria-label": n.action.close },
    children: (0, f.jsxs)(r, {
      children: [
        p && (0, f.jsx)(o, { children: p }),
        (0, f.jsx)(u, { problem: y }),
        (0, f.jsxs)(s, {
          justify: `flex-end`,
          children: [
            (0, f.jsx)(a, { variant: `default`, onClick: x, "data-autofocus": !0, children: n.action.cancel }),
            (0, f.jsx)(a, { color: `brick`, loading: _, onClick: () => void S(), children: m }),
          ],
        }),
      ],
    }),
  })
}

export { p as t }
