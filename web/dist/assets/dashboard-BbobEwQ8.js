import { d as a, ot as c, ct as i, f as o, O as r, n as s } from "./auth-context-CWyBMuGf.js"
import { t as k } from "./choice-mark-CHLCs7Qp.js"
import { r as A } from "./fields-DbKMVKZM.js"
import { t as T } from "./IconPlus-DlqMetJe.js"
import { _, h as b, p as C, O as g, E as h, A as m, m as S, d as v, s as w, k as x, g as y } from "./index-nt4a7cWO.js"
import { t as l } from "./job-lines-b_guHGlb.js"
import { i as d, o as f, s as p, c as u } from "./job-query-ClTrQiEl.js"
import { t as E } from "./page-CxO8vGCA.js"
import { i as e, t as n, n as t } from "./Title-ByvLmIUG.js"
import { s as D, t as O } from "./times-DMR25WLI.js"

var j = i(c(), 1),
  M = {
    numbers: `_numbers_2qfwt_1`,
    number: `_number_2qfwt_1`,
    figure: `_figure_2qfwt_16`,
    columns: `_columns_2qfwt_25`,
    decisions: `_decisions_2qfwt_31`,
    news: `_news_2qfwt_41`,
    bar: `_bar_2qfwt_52`,
    legend: `_legend_2qfwt_75`,
    legendLink: `_legendLink_2qfwt_84`,
  },
  N = 6048e5
function P(e, t, n) {
  const r = e.filter(f)
  return {
    open: r.length,
    mine: t ? r.filter(({ assigneeIds: e }) => e.includes(t)).length : 0,
    overdue: r.filter((e) => p(e, n)).length,
    soon: r.filter(({ dueAt: e }) => e && Date.parse(e) >= n && Date.parse(e) < n + N).length,
    urgent: r.filter(({ priority: e }) => e === `urgent`).length,
  }
}
var F = r()
function I() {
  const { jobs: n } = C(),
    { me: r } = S(),
    i = D(),
    o = (0, j.useMemo)(() => P(n, r?.id, i), [n, r, i]),
    s = [
      [a.home.open, o.open, `/jobs?sort=dueAt`],
      [a.home.mine, o.mine, r ? `/jobs?who=${r.id}&sort=dueAt` : `/jobs`],
      [a.home.overdue, o.overdue, `/jobs?sort=dueAt`],
      [a.home.soon, o.soon, `/jobs?sort=dueAt`],
      [a.home.urgent, o.urgent, `/jobs?priority=urgent`],
    ]
  return (0, F.jsx)(`div`, {
    className: M.numbers,
    children: s.map(([n, r, i]) =>
      (0, F.jsxs)(
        e,
        {
          component: m,
          href: i,
          className: M.number,
          children: [
            (0, F.jsx)(t, {
              span: !0,
              className: M.figure,
              "data-late": (n === a.home.overdue && r > 0) || void 0,
              children: r.toLocaleString(),
            }),
            (0, F.jsx)(t, { span: !0, size: `sm`, c: `dimmed`, children: n }),
          ],
        },
        n,
      ),
    ),
  })
}
function L({ jobs: t }) {
  const r = (0, j.useMemo)(() => d(t), [t])
  return (0, F.jsxs)(e, {
    p: `md`,
    component: `section`,
    "aria-label": a.home.byStatus,
    children: [
      (0, F.jsx)(n, { order: 2, mb: `sm`, children: a.home.byStatus }),
      (0, F.jsx)(`div`, {
        className: M.bar,
        "aria-hidden": !0,
        children: A.map((e) => (0, F.jsx)(`span`, { "data-value": e, style: { flexGrow: r[e].length } }, e)),
      }),
      (0, F.jsx)(`ul`, {
        className: M.legend,
        children: A.map((e) =>
          (0, F.jsx)(
            `li`,
            {
              children: (0, F.jsxs)(m, {
                href: `/jobs?status=${e}`,
                className: M.legendLink,
                children: [
                  (0, F.jsx)(k, { value: e }),
                  ` `,
                  (0, F.jsx)(`b`, { children: r[e].length.toLocaleString() }),
                ],
              }),
            },
            e,
          ),
        ),
      }),
    ],
  })
}
var R = 6
function z() {
  const { user: t } = s(),
    { jobs: n, isLoading: r } = C(),
    { conflicts: i, rejected: c } = v()
  return !t || (r && n.length === 0)
    ? (0, F.jsx)(b, {})
    : (0, F.jsx)(E, {
        title: a.nav.home,
        heading: a.home.hello(t.name.split(/\s+/)[0] ?? t.name),
        about: t.workspace.name,
        actions: (0, F.jsx)(y, { to: `/jobs/new`, leftSection: (0, F.jsx)(T, { size: 17 }), children: a.jobs.new }),
        children: (0, F.jsxs)(o, {
          children: [
            i.length + c.length > 0 && (0, F.jsx)(B, {}),
            n.length === 0
              ? (0, F.jsx)(e, {
                  children: (0, F.jsx)(x, {
                    icon: h,
                    title: a.home.start,
                    text: a.home.startText,
                    children: (0, F.jsx)(y, { to: `/jobs/new`, mt: `xs`, children: a.jobs.new }),
                  }),
                })
              : (0, F.jsxs)(F.Fragment, { children: [(0, F.jsx)(I, {}), (0, F.jsx)(L, { jobs: n })] }),
            (0, F.jsxs)(`div`, { className: M.columns, children: [(0, F.jsx)(V, {}), (0, F.jsx)(H, {})] }),
          ],
        }),
      })
}
function B() {
  const { conflicts: t, rejected: n } = v()
  return (0, F.jsxs)(e, {
    p: `md`,
    className: M.decisions,
    component: `section`,
    "aria-label": a.home.decisions,
    children: [
      (0, F.jsx)(g, { size: 20, "aria-hidden": !0 }),
      (0, F.jsx)(`b`, { children: a.home.decisions }),
      t.length > 0 && (0, F.jsx)(_, { to: `/conflicts`, size: `sm`, children: a.sync.conflicts(t.length) }),
      n.length > 0 && (0, F.jsx)(_, { to: `/outbox`, size: `sm`, children: a.sync.rejectedCount(n.length) }),
    ],
  })
}
function V() {
  const { jobs: r } = C(),
    { me: i } = S(),
    o = D(),
    s = (0, j.useMemo)(() => u(r.filter((e) => f(e) && i && e.assigneeIds.includes(i.id))).slice(0, R), [r, i, o])
  return (0, F.jsxs)(e, {
    p: `md`,
    component: `section`,
    "aria-label": a.home.next,
    children: [
      (0, F.jsx)(n, { order: 2, mb: `xs`, children: a.home.next }),
      s.length === 0
        ? (0, F.jsx)(t, { c: `dimmed`, size: `sm`, children: a.home.nextEmpty })
        : (0, F.jsx)(l, { jobs: s }),
    ],
  })
}
function H() {
  const { notifications: r } = w(),
    i = r.filter(({ readAt: e }) => !e).slice(0, R)
  return (0, F.jsxs)(e, {
    p: `md`,
    component: `section`,
    "aria-label": a.home.news,
    children: [
      (0, F.jsx)(n, { order: 2, mb: `xs`, children: a.home.news }),
      i.length === 0
        ? (0, F.jsx)(t, { c: `dimmed`, size: `sm`, children: a.home.newsEmpty })
        : (0, F.jsx)(`ul`, {
            className: M.news,
            children: i.map((e) =>
              (0, F.jsxs)(
                `li`,
                {
                  children: [
                    (0, F.jsx)(_, { to: `/notifications`, c: `inherit`, fw: 550, size: `sm`, children: e.title }),
                    (0, F.jsxs)(t, {
                      size: `xs`,
                      c: `dimmed`,
                      lineClamp: 1,
                      children: [e.body, ` · `, (0, F.jsx)(O, { at: e.createdAt })],
                    }),
                  ],
                },
                e.id,
              ),
            ),
          }),
    ],
  })
}

export { z as default }
