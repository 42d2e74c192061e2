import {
  O as a,
  _ as c,
  p as d,
  w as f,
  G as i,
  d as l,
  X as o,
  y as p,
  C as r,
  Y as s,
  et as u,
} from "./auth-context-CWyBMuGf.js"
import { t as h } from "./create-safe-context-DOvdAprQ.js"
import { o as _ } from "./fields-DbKMVKZM.js"
import { d as g } from "./index-nt4a7cWO.js"
import { a as e, o as n, n as t } from "./problem-alert-B6_GrP9f.js"
import { r as m } from "./Title-ByvLmIUG.js"

var [v, y] = h(`List component was not found in tree`),
  b = { root: `m_abbac491`, item: `m_abb6bec2`, itemWrapper: `m_75cd9f71`, itemIcon: `m_60f83e5b` },
  x = a(),
  S = p((e) => {
    const {
        classNames: t,
        className: n,
        style: r,
        styles: i,
        vars: a,
        icon: o,
        children: s,
        mod: l,
        ...u
      } = f(`ListItem`, null, e),
      d = y(),
      p = o || d.icon,
      m = { classNames: t, styles: i }
    return (0, x.jsx)(c, {
      ...d.getStyles(`item`, { ...m, className: n, style: r }),
      component: `li`,
      mod: [{ "with-icon": !!p, centered: d.center }, l],
      ...u,
      children: (0, x.jsxs)(`div`, {
        ...d.getStyles(`itemWrapper`, m),
        children: [
          p && (0, x.jsx)(`span`, { ...d.getStyles(`itemIcon`, m), children: p }),
          (0, x.jsx)(`span`, { ...d.getStyles(`itemLabel`, m), children: s }),
        ],
      }),
    })
  })
;(S.classes = b), (S.displayName = `@mantine/core/ListItem`)
var C = { type: `unordered` },
  w = i((e, { size: t, spacing: n }) => ({ root: { "--list-fz": s(t), "--list-lh": o(t), "--list-spacing": u(n) } })),
  T = p((e) => {
    const t = f(`List`, C, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: l,
        children: u,
        type: d,
        withPadding: p,
        icon: m,
        spacing: h,
        center: g,
        listStyleType: _,
        mod: y,
        attributes: S,
        ...T
      } = t,
      E = r({
        name: `List`,
        classes: b,
        props: t,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: S,
        vars: l,
        varsResolver: w,
      })
    return (0, x.jsx)(v, {
      value: { center: g, icon: m, getStyles: E },
      children: (0, x.jsx)(c, {
        ...E(`root`, { style: { listStyleType: _ } }),
        component: d === `unordered` ? `ul` : `ol`,
        mod: [{ "with-padding": p, type: m ? `none` : _ }, y],
        ...T,
        children: u,
      }),
    })
  })
;(T.classes = b), (T.varsResolver = w), (T.displayName = `@mantine/core/List`), (T.Item = S)
function E({ entry: e }) {
  const n = e.problem.errors ?? []
  return n.length === 0
    ? (0, x.jsx)(x.Fragment, { children: t(e.problem) })
    : (0, x.jsx)(T, {
        size: `sm`,
        spacing: 2,
        children: n.map(({ field: t, message: n }) =>
          (0, x.jsx)(T.Item, { children: l.problem.invalidFor(_(e.collection, t), n) }, t + n),
        ),
      })
}
function D({ entries: t }) {
  const { retry: r, discard: i } = g()
  return t.map((t) =>
    (0, x.jsxs)(
      n,
      {
        role: `alert`,
        color: `brick`,
        variant: `light`,
        icon: (0, x.jsx)(e, { size: 18 }),
        title: l.form.serverSays,
        children: [
          (0, x.jsx)(E, { entry: t }),
          (0, x.jsxs)(m, {
            gap: `xs`,
            mt: `sm`,
            children: [
              (0, x.jsx)(d, { size: `xs`, variant: `default`, onClick: () => void r(t.id), children: l.action.retry }),
              (0, x.jsx)(d, {
                size: `xs`,
                variant: `default`,
                onClick: () => void i(t.id),
                children: l.action.discard,
              }),
            ],
          }),
        ],
      },
      t.id,
    ),
  )
}

export { D as n, E as t, T as r }
