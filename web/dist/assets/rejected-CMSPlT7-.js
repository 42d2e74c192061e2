import { p as a, O as e, ot as i, d as n, f as r, ct as t } from "./auth-context-CWyBMuGf.js"
import { o as _, l as g } from "./fields-DbKMVKZM.js"
import { F as d, V as f, r as h, d as m, a as p } from "./index-nt4a7cWO.js"
import { i as o, t as s } from "./problem-alert-B6_GrP9f.js"
import { r as l } from "./rejected-alert-Bf5D-J9h.js"
import { n as c } from "./Title-ByvLmIUG.js"
import { t as u } from "./times-DMR25WLI.js"

var v = t(i(), 1),
  y = { list: `_list_1phox_1`, step: `_step_1phox_8`, what: `_what_1phox_12`, from: `_from_1phox_16` },
  b = e(),
  x = 160,
  S = (e) => (e.length > x ? `${e.slice(0, x)}…` : e)
function C(e) {
  const { collection: t, id: i, version: l, history: u } = e,
    [f, p] = (0, v.useState)(null),
    [m, h] = (0, v.useState)(null),
    [g, _] = (0, v.useState)(!1)
  ;(0, v.useEffect)(() => {
    let e = !0
    return (
      u(i)
        .then((t) => {
          e && (p(t), h(null), _(t.length === 0 || t.at(-1)?.op === `create`))
        })
        .catch((t) => e && h(o(t))),
      () => {
        e = !1
      }
    )
  }, [i, l])
  const x = (0, v.useCallback)(async () => {
    try {
      const e = await u(i, f?.at(-1)?.version)
      p([...(f ?? []), ...e]), _(e.length === 0)
    } catch (e) {
      h(o(e))
    }
  }, [f, u, i])
  return m && !f
    ? (0, b.jsx)(s, { problem: m, title: n.history.offline })
    : f
      ? f.length === 0
        ? (0, b.jsx)(c, { c: `dimmed`, children: n.history.empty })
        : (0, b.jsxs)(r, {
            gap: `md`,
            children: [
              (0, b.jsx)(`ol`, {
                className: y.list,
                children: f.map((e) => (0, b.jsx)(T, { collection: t, entry: e }, e.version)),
              }),
              (0, b.jsx)(s, { problem: m }),
              !g && (0, b.jsx)(a, { variant: `default`, onClick: x, children: n.action.more }),
            ],
          })
      : (0, b.jsx)(d, { height: 90, "aria-label": n.sync.loading })
}
var w = { create: n.history.created, update: n.history.updated, delete: n.history.deleted }
function T({ collection: e, entry: t }) {
  const n = p(),
    r = n.ofUser(t.by)
  return (0, b.jsxs)(`li`, {
    className: y.step,
    children: [
      (0, b.jsx)(h, { name: r }),
      (0, b.jsxs)(`div`, {
        className: y.what,
        children: [
          (0, b.jsxs)(c, {
            size: `sm`,
            children: [
              (0, b.jsx)(`b`, { children: r }),
              ` `,
              w[t.op],
              (0, b.jsxs)(c, { span: !0, c: `dimmed`, size: `xs`, children: [` · `, (0, b.jsx)(u, { at: t.at })] }),
            ],
          }),
          t.op === `update` &&
            (0, b.jsx)(l, {
              size: `sm`,
              spacing: 2,
              listStyleType: `none`,
              children: Object.entries(t.fields).map(([t, { from: r, to: i }]) =>
                (0, b.jsxs)(
                  l.Item,
                  {
                    children: [
                      (0, b.jsx)(c, { span: !0, size: `sm`, fw: 550, children: _(e, t) }),
                      ` `,
                      (0, b.jsx)(`s`, { className: y.from, children: S(g(e, t, r, n)) }),
                      ` `,
                      (0, b.jsx)(`span`, { children: S(g(e, t, i, n)) }),
                    ],
                  },
                  t,
                ),
              ),
            }),
        ],
      }),
    ],
  })
}
function E({ value: e, onTake: t }) {
  return (0, b.jsxs)(`span`, {
    style: { color: `var(--app-waiting)` },
    children: [
      n.form.meanwhile(e),
      ` `,
      (0, b.jsx)(f, { component: `button`, type: `button`, size: `xs`, onClick: t, children: n.form.takeTheirs }),
    ],
  })
}
function D(e, t) {
  const { rejected: n } = m()
  return (0, v.useMemo)(() => n.filter((n) => n.collection === e && n.documentId === t), [n, e, t])
}

export { C as r, D as t, E as n }
