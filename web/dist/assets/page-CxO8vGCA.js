import { ot as a, O as e, f as i, ct as n, d as r, _ as t } from "./auth-context-CWyBMuGf.js"
import { t as c, n as o, r as s } from "./Title-ByvLmIUG.js"

var l = n(a(), 1),
  u = { page: `_page_1n776_1`, head: `_head_1n776_9`, title: `_title_1n776_12` },
  d = e()
function f(e) {
  const { title: n } = e
  return (
    (0, l.useEffect)(() => {
      document.title = `${n} · ${r.app}`
    }, [n]),
    (0, d.jsxs)(t, {
      className: u.page,
      "data-wide": e.wide || void 0,
      children: [
        (0, d.jsxs)(s, {
          className: u.head,
          justify: `space-between`,
          align: `flex-start`,
          gap: `sm`,
          children: [
            (0, d.jsxs)(i, {
              gap: 2,
              className: u.title,
              children: [
                (0, d.jsx)(c, { order: 1, children: e.heading ?? n }),
                e.about && (0, d.jsx)(o, { component: `div`, c: `dimmed`, size: `sm`, children: e.about }),
              ],
            }),
            e.actions && (0, d.jsx)(s, { gap: `xs`, children: e.actions }),
          ],
        }),
        e.children,
      ],
    })
  )
}

export { f as t }
