import { ct as a, ot as c, O as i, d as o, n as s } from "./auth-context-CWyBMuGf.js"
import { t as _ } from "./choice-mark-CHLCs7Qp.js"
import { i as v, t as y } from "./fields-DbKMVKZM.js"
import { t as b } from "./IconPlus-DlqMetJe.js"
import { g as d, h as f, v as g, r as h, A as l, m, k as p, b as u } from "./index-nt4a7cWO.js"
import { t as e } from "./NativeSelect-D43-CsYQ.js"
import { t as x } from "./page-CxO8vGCA.js"
import { a as T } from "./person-draft-55Xz8dI2.js"
import { t as S } from "./problem-alert-B6_GrP9f.js"
import { t as C } from "./record-state-CdsuwgRC.js"
import { t as r } from "./TextInput-BCCJD4Rw.js"
import { n, i as t } from "./Title-ByvLmIUG.js"
import { t as w } from "./window-rows-CwJIGUkD.js"

var E = a(c(), 1),
  D = {
    filters: `_filters_a98e2_1`,
    search: `_search_a98e2_7`,
    list: `_list_a98e2_10`,
    row: `_row_a98e2_13`,
    who: `_who_a98e2_27`,
    link: `_link_a98e2_30`,
    state: `_state_a98e2_47`,
    reach: `_reach_a98e2_55`,
  },
  O = i(),
  k = [{ value: ``, label: o.people.anyStatus }, ...y.map((e) => ({ value: e, label: v(e) }))]
function A() {
  const { employees: n, isLoading: i, error: a } = m(),
    { user: c } = s(),
    [l, h] = (0, E.useState)(``),
    [_, v] = (0, E.useState)(null),
    y = (0, E.useDeferredValue)(l),
    C = (0, E.useMemo)(() => T(n, y, _), [n, y, _]),
    A = c?.role === `owner`
  return i && n.length === 0
    ? (0, O.jsx)(f, {})
    : (0, O.jsxs)(x, {
        title: o.people.title,
        about: (0, O.jsx)(`span`, { role: `status`, children: o.people.count(C.length, n.length) }),
        actions:
          A && (0, O.jsx)(d, { to: `/people/new`, leftSection: (0, O.jsx)(b, { size: 17 }), children: o.people.new }),
        children: [
          (0, O.jsx)(S, { problem: a }),
          (0, O.jsxs)(`div`, {
            className: D.filters,
            children: [
              (0, O.jsx)(r, {
                type: `search`,
                className: D.search,
                "aria-label": o.people.search,
                placeholder: o.people.searchHint,
                leftSection: (0, O.jsx)(u, { size: 17 }),
                value: l,
                onChange: (e) => h(e.currentTarget.value),
              }),
              (0, O.jsx)(e, {
                "aria-label": o.fields.employees.status ?? ``,
                data: k,
                value: _ ?? ``,
                onChange: (e) => v(e.currentTarget.value || null),
              }),
            ],
          }),
          C.length === 0
            ? (0, O.jsx)(p, {
                icon: n.length === 0 ? g : u,
                title: n.length === 0 ? o.people.empty : o.people.none,
                text: n.length === 0 ? o.people.emptyText : o.people.noneText,
              })
            : (0, O.jsx)(t, {
                role: `list`,
                "aria-label": o.people.title,
                className: D.list,
                children: (0, O.jsx)(w, {
                  items: C,
                  rowHeight: 64,
                  row: (e) => (0, O.jsx)(j, { person: e, me: e.userId === c?.id }),
                }),
              }),
        ],
      })
}
var j = (0, E.memo)(({ person: e, me: t }) =>
  (0, O.jsxs)(`div`, {
    role: `listitem`,
    className: D.row,
    children: [
      (0, O.jsx)(h, { name: e.name, size: 36 }),
      (0, O.jsxs)(`div`, {
        className: D.who,
        children: [
          (0, O.jsx)(l, { href: `/people/${e.id}`, className: D.link, children: e.name }),
          t && (0, O.jsx)(n, { span: !0, size: `xs`, c: `dimmed`, ml: 6, children: o.people.you }),
          (0, O.jsx)(n, {
            size: `sm`,
            c: `dimmed`,
            truncate: !0,
            children: [e.title, e.department].filter(Boolean).join(` · `),
          }),
        ],
      }),
      (0, O.jsx)(n, { size: `sm`, c: `dimmed`, truncate: !0, className: D.reach, children: e.phone ?? e.email }),
      (0, O.jsx)(`span`, { className: D.status, children: (0, O.jsx)(_, { value: e.status }) }),
      (0, O.jsx)(`span`, { className: D.state, children: (0, O.jsx)(C, { sync: e.sync, compact: !0 }) }),
    ],
  }),
)

export { A as default }
