import { t as k } from "./ActionIcon-YQG0W5CT.js"
import { ot as a, J as e, g as i, ct as n, p as o, d as r, O as t } from "./auth-context-CWyBMuGf.js"
import { t as O } from "./choice-mark-CHLCs7Qp.js"
import { t as w } from "./createReactComponent-DE_1QjAN.js"
import { r as E, n as ie, i as T } from "./fields-DbKMVKZM.js"
import { t as te } from "./IconPlus-DlqMetJe.js"
import { t as R } from "./IconX-_UyY2zH4.js"
import {
  b as _,
  i as b,
  p as C,
  N as ee,
  A as f,
  a as g,
  R as h,
  E as m,
  C as p,
  m as S,
  g as v,
  k as x,
  h as y,
} from "./index-nt4a7cWO.js"
import { l as ce, u as F, n as le, a as M, s as N, d as oe, t as P, i as se, r as ue } from "./job-query-ClTrQiEl.js"
import { t as I } from "./NativeSelect-D43-CsYQ.js"
import { t as ne } from "./page-CxO8vGCA.js"
import { t as re } from "./problem-alert-B6_GrP9f.js"
import { t as A } from "./record-state-CdsuwgRC.js"
import { t as s } from "./SegmentedControl-B7rgPGUh.js"
import { t as L } from "./TextInput-BCCJD4Rw.js"
import { i as c, n as l, t as u } from "./Title-ByvLmIUG.js"
import { t as j } from "./times-DMR25WLI.js"
import { t as d } from "./VisuallyHidden-DXB5QzMT.js"
import { t as ae, n as D } from "./window-rows-CwJIGUkD.js"

var z = {
  " ": `space`,
  ArrowLeft: `arrowleft`,
  ArrowRight: `arrowright`,
  ArrowUp: `arrowup`,
  ArrowDown: `arrowdown`,
  Escape: `escape`,
  Esc: `escape`,
  esc: `escape`,
  Enter: `enter`,
  Tab: `tab`,
  Backspace: `backspace`,
  Delete: `delete`,
  Insert: `insert`,
  Home: `home`,
  End: `end`,
  PageUp: `pageup`,
  PageDown: `pagedown`,
  "+": `plus`,
  "-": `minus`,
  "*": `asterisk`,
  "/": `slash`,
}
function B(e) {
  const t = e.replace(`Key`, ``).toLowerCase()
  return z[e] || t
}
function V(e) {
  const t = e
      .toLowerCase()
      .split(`+`)
      .map((e) => e.trim()),
    n = {
      alt: t.includes(`alt`),
      ctrl: t.includes(`ctrl`),
      meta: t.includes(`meta`),
      mod: t.includes(`mod`),
      shift: t.includes(`shift`),
    },
    r = [`alt`, `ctrl`, `meta`, `shift`, `mod`],
    i = t.find((e) => !r.includes(e))
  return { ...n, key: i === `[plus]` ? `+` : i }
}
function H(e, t, n) {
  const { alt: r, ctrl: i, meta: a, mod: o, shift: s, key: c } = e,
    { altKey: l, ctrlKey: u, metaKey: d, shiftKey: f, key: p, code: m } = t
  if (r !== l) return !1
  if (o) {
    if (!u && !d) return !1
  } else if (i !== u || a !== d) return !1
  return s === f && !!(c && (n ? B(m) === B(c) : B(p ?? m) === B(c)))
}
function U(e, t) {
  return (n) => H(V(e), n, t)
}
var W = n(a(), 1)
function de(e, t, n = !1) {
  return e.target instanceof HTMLElement ? (n || !e.target.isContentEditable) && !t.includes(e.target.tagName) : !0
}
function fe(e, t = [`INPUT`, `TEXTAREA`, `SELECT`], n = !1) {
  const r = (0, W.useEffectEvent)((r) => {
    e.forEach(([e, i, a]) => {
      const { preventDefault: o = !0, usePhysicalKeys: s = !1 } = a || {}
      U(e, s)(r) && de(r, t, n) && (o && r.preventDefault(), i(r))
    })
  })
  ;(0, W.useEffect)(
    () => (
      document.documentElement.addEventListener(`keydown`, r),
      () => document.documentElement.removeEventListener(`keydown`, r)
    ),
    [],
  )
}
var G = w(`outline`, `chevron-down`, `ChevronDown`, [[`path`, { d: `M6 9l6 6l6 -6`, key: `svg-0` }]]),
  K = w(`outline`, `chevron-up`, `ChevronUp`, [[`path`, { d: `M6 15l6 -6l6 6`, key: `svg-0` }]]),
  pe = w(`outline`, `layout-kanban`, `LayoutKanban`, [
    [`path`, { d: `M4 4l6 0`, key: `svg-0` }],
    [`path`, { d: `M14 4l6 0`, key: `svg-1` }],
    [`path`, { d: `M4 10a2 2 0 0 1 2 -2h2a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-2a2 2 0 0 1 -2 -2l0 -8`, key: `svg-2` }],
    [`path`, { d: `M14 10a2 2 0 0 1 2 -2h2a2 2 0 0 1 2 2v2a2 2 0 0 1 -2 2h-2a2 2 0 0 1 -2 -2l0 -2`, key: `svg-3` }],
  ]),
  me = w(`outline`, `list`, `List`, [
    [`path`, { d: `M9 6l11 0`, key: `svg-0` }],
    [`path`, { d: `M9 12l11 0`, key: `svg-1` }],
    [`path`, { d: `M9 18l11 0`, key: `svg-2` }],
    [`path`, { d: `M5 6l0 .01`, key: `svg-3` }],
    [`path`, { d: `M5 12l0 .01`, key: `svg-4` }],
    [`path`, { d: `M5 18l0 .01`, key: `svg-5` }],
  ]),
  q = {
    board: `_board_1swgl_1`,
    column: `_column_1swgl_10`,
    name: `_name_1swgl_23`,
    cards: `_cards_1swgl_29`,
    slot: `_slot_1swgl_34`,
    card: `_card_1swgl_29`,
    top: `_top_1swgl_52`,
    title: `_title_1swgl_61`,
    bottom: `_bottom_1swgl_84`,
    end: `_end_1swgl_92`,
  },
  J = t(),
  Y = `application/x-smarterp-job`,
  he = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 },
  ge = (0, W.memo)((e) => {
    const { job: t, names: n, onMove: i } = e,
      [a, o] = (0, W.useState)(!1)
    return (0, J.jsxs)(`div`, {
      className: q.card,
      "data-card": t.id,
      draggable: !0,
      onDragStart: (e) => e.dataTransfer.setData(Y, t.id),
      onKeyDown: (e) => {
        const n = he[e.key]
        if (!e.altKey || !n) return
        e.preventDefault()
        const r = E[E.indexOf(t.status) + n]
        r && i(t, r)
      },
      children: [
        (0, J.jsxs)(`div`, {
          className: q.top,
          children: [
            (0, J.jsx)(f, { href: `/jobs/${t.id}`, className: q.title, children: t.title }),
            (0, J.jsxs)(h, {
              opened: a,
              onChange: o,
              position: `bottom-end`,
              shadow: `md`,
              children: [
                (0, J.jsx)(h.Target, {
                  children: (0, J.jsx)(k, {
                    variant: `subtle`,
                    color: `gray`,
                    "aria-label": r.jobs.move(t.title),
                    children: (0, J.jsx)(p, { size: 17 }),
                  }),
                }),
                (0, J.jsx)(h.Dropdown, {
                  children: E.map((e) =>
                    (0, J.jsx)(
                      h.Item,
                      { disabled: e === t.status, onClick: () => void i(t, e), children: (0, J.jsx)(O, { value: e }) },
                      e,
                    ),
                  ),
                }),
              ],
            }),
          ],
        }),
        t.customer && (0, J.jsx)(l, { size: `xs`, c: `dimmed`, truncate: !0, children: t.customer }),
        (0, J.jsxs)(`div`, {
          className: q.bottom,
          children: [
            t.priority !== `normal` && (0, J.jsx)(O, { value: t.priority }),
            t.dueAt &&
              (0, J.jsx)(l, {
                span: !0,
                size: `xs`,
                c: N(t, Date.now()) ? `var(--app-wrong)` : `dimmed`,
                children: (0, J.jsx)(j, { at: t.dueAt, form: `date` }),
              }),
            (0, J.jsxs)(`span`, {
              className: q.end,
              children: [
                (0, J.jsx)(b, { names: t.assigneeIds.map(n.ofEmployee) }),
                (0, J.jsx)(A, { sync: t.sync, compact: !0 }),
              ],
            }),
          ],
        }),
      ],
    })
  })
function _e(e) {
  const { status: t, jobs: n, names: i, onMove: a } = e,
    { getJob: o } = C(),
    s = (0, W.useRef)(null),
    [c, d] = (0, W.useState)(!1),
    f = D({
      count: n.length,
      getScrollElement: () => s.current,
      estimateSize: () => 116,
      getItemKey: (0, W.useCallback)((e) => n[e]?.id ?? e, [n]),
      overscan: 4,
      gap: 8,
    })
  return (0, J.jsxs)(`section`, {
    className: q.column,
    "data-over": c || void 0,
    "aria-label": T(t),
    onDragOver: (e) => {
      e.dataTransfer.types.includes(`application/x-smarterp-job`) && (e.preventDefault(), d(!0))
    },
    onDragLeave: () => d(!1),
    onDrop: (e) => {
      e.preventDefault(), d(!1)
      const n = o(e.dataTransfer.getData(Y))
      n && a(n, t)
    },
    children: [
      (0, J.jsxs)(u, {
        order: 2,
        size: `h3`,
        className: q.name,
        children: [
          (0, J.jsx)(O, { value: t }),
          (0, J.jsx)(l, { span: !0, size: `sm`, c: `dimmed`, children: n.length.toLocaleString() }),
        ],
      }),
      (0, J.jsxs)(`div`, {
        ref: s,
        className: q.cards,
        tabIndex: n.length === 0 ? -1 : 0,
        role: `group`,
        "aria-label": T(t),
        children: [
          n.length === 0 &&
            (0, J.jsx)(l, { size: `sm`, c: `dimmed`, ta: `center`, py: `lg`, children: r.jobs.columnEmpty }),
          (0, J.jsx)(`div`, {
            role: `list`,
            style: { position: `relative`, height: f.getTotalSize() },
            children: f.getVirtualItems().map((e) => {
              const t = n[e.index]
              return t
                ? (0, J.jsx)(
                    `div`,
                    {
                      ref: f.measureElement,
                      "data-index": e.index,
                      role: `listitem`,
                      className: q.slot,
                      style: { transform: `translateY(${e.start}px)` },
                      children: (0, J.jsx)(ge, { job: t, names: i, onMove: a }),
                    },
                    e.key,
                  )
                : null
            }),
          }),
        ],
      }),
    ],
  })
}
function ve({ jobs: e }) {
  const { updateJob: t } = C(),
    n = g(),
    i = (0, W.useMemo)(() => se(e), [e]),
    [a, o] = (0, W.useState)(``),
    s = (0, W.useRef)(null),
    c = (0, W.useCallback)(
      async (e, n) => {
        e.status !== n &&
          (await t(e.id, { status: n }),
          o(r.jobs.moved(e.title, T(n))),
          requestAnimationFrame(() =>
            requestAnimationFrame(() => s.current?.querySelector(`[data-card="${e.id}"] a`)?.focus()),
          ))
      },
      [t],
    )
  return (0, J.jsxs)(J.Fragment, {
    children: [
      (0, J.jsx)(l, { size: `sm`, c: `dimmed`, mb: `sm`, visibleFrom: `sm`, children: r.jobs.boardHint }),
      (0, J.jsx)(d, { role: `status`, children: a }),
      (0, J.jsx)(`div`, {
        ref: s,
        className: q.board,
        children: E.map((e) => (0, J.jsx)(_e, { status: e, jobs: i[e], names: n, onMove: c }, e)),
      }),
    ],
  })
}
var X = {
    filters: `_filters_1cvxb_1`,
    search: `_search_1cvxb_7`,
    selects: `_selects_1cvxb_10`,
    more: `_more_1cvxb_18`,
    table: `_table_1cvxb_21`,
    head: `_head_1cvxb_24`,
    row: `_row_1cvxb_33`,
    sort: `_sort_1cvxb_75`,
    link: `_link_1cvxb_87`,
  },
  Z = (e, t) => [{ value: ``, label: e }, ...t.map((e) => ({ value: e, label: T(e) }))],
  Q = [
    { value: ``, label: r.jobs.anyState },
    ...[`waiting`, `conflict`, `rejected`].map((e) => ({ value: e, label: r.sync[e] })),
  ]
function ye(e) {
  const { query: t, onChange: n, board: i } = e,
    { employees: a } = S(),
    s = (0, W.useRef)(null),
    [c, l] = (0, W.useState)(!1)
  fe([[`/`, () => s.current?.focus()]])
  const u = (0, W.useMemo)(
      () => [
        { value: ``, label: r.jobs.anybody },
        { value: ue, label: r.jobs.unassigned },
        ...a.map(({ id: e, name: t }) => ({ value: e, label: t })).sort((e, t) => e.label.localeCompare(t.label)),
      ],
      [a],
    ),
    d = (e) => n({ ...t, ...e }),
    f = M({ ...t, text: `` })
  return (0, J.jsxs)(`div`, {
    className: X.filters,
    "data-open": c || f || void 0,
    children: [
      (0, J.jsx)(L, {
        ref: s,
        type: `search`,
        className: X.search,
        "aria-label": r.jobs.search,
        placeholder: r.jobs.searchHint,
        leftSection: (0, J.jsx)(_, { size: 17 }),
        value: t.text,
        onChange: (e) => d({ text: e.currentTarget.value }),
        rightSection:
          t.text &&
          (0, J.jsx)(k, {
            variant: `subtle`,
            color: `gray`,
            "aria-label": r.jobs.clear,
            onClick: () => d({ text: `` }),
            children: (0, J.jsx)(R, { size: 16 }),
          }),
      }),
      (0, J.jsx)(o, {
        variant: `default`,
        className: X.more,
        "aria-expanded": c || f,
        rightSection: c || f ? (0, J.jsx)(K, { size: 16 }) : (0, J.jsx)(G, { size: 16 }),
        onClick: () => l(!c),
        children: r.jobs.filters,
      }),
      (0, J.jsxs)(`div`, {
        className: X.selects,
        children: [
          !i &&
            (0, J.jsx)(I, {
              "aria-label": r.fields.jobs.status ?? ``,
              data: Z(r.jobs.anyStatus, E),
              value: t.status ?? ``,
              onChange: (e) => d({ status: e.currentTarget.value || null }),
            }),
          (0, J.jsx)(I, {
            "aria-label": r.fields.jobs.priority ?? ``,
            data: Z(r.jobs.anyPriority, ie),
            value: t.priority ?? ``,
            onChange: (e) => d({ priority: e.currentTarget.value || null }),
          }),
          (0, J.jsx)(I, {
            "aria-label": r.fields.jobs.assigneeIds ?? ``,
            data: u,
            value: t.assignee ?? ``,
            onChange: (e) => d({ assignee: e.currentTarget.value || null }),
          }),
          (0, J.jsx)(I, {
            "aria-label": r.sync.state,
            data: Q,
            value: t.state ?? ``,
            onChange: (e) => d({ state: e.currentTarget.value || null }),
          }),
          M(t) &&
            (0, J.jsx)(o, {
              variant: `subtle`,
              onClick: () => n({ ...P, sort: t.sort, descending: t.descending }),
              children: r.jobs.clear,
            }),
        ],
      }),
    ],
  })
}
var be = [
    { column: `title`, label: r.fields.jobs.title ?? ``, name: `title` },
    { column: `status`, label: r.fields.jobs.status ?? ``, name: `status` },
    { column: `priority`, label: r.fields.jobs.priority ?? ``, name: `priority` },
    { column: `customer`, label: r.fields.jobs.customer ?? ``, name: `customer` },
    { column: null, label: r.jobs.who, name: `who` },
    { column: `dueAt`, label: r.fields.jobs.dueAt ?? ``, name: `due` },
    { column: `updatedAt`, label: r.jobs.updated, name: `updated` },
    { column: null, label: r.sync.state, name: `state` },
  ],
  xe = 74,
  Se = 48
function Ce(t) {
  const { jobs: n, query: i, onChange: a } = t,
    o = g(),
    s = e(`(max-width: 61.99em)`, void 0, { getInitialValueInEffect: !1 }) ?? !1
  return (0, J.jsxs)(c, {
    className: X.table,
    role: `table`,
    "aria-label": r.jobs.title,
    "aria-rowcount": n.length + 1,
    children: [
      (0, J.jsx)(`div`, {
        role: `rowgroup`,
        className: X.head,
        children: (0, J.jsx)(`div`, {
          role: `row`,
          "aria-rowindex": 1,
          className: X.row,
          children: be.map((e) => (0, J.jsx)(we, { ...e, query: i, onChange: a }, e.name)),
        }),
      }),
      (0, J.jsx)(`div`, {
        role: `rowgroup`,
        children: (0, J.jsx)(
          ae,
          { items: n, rowHeight: s ? xe : Se, row: (e, t) => (0, J.jsx)(Te, { job: e, index: t, names: o }) },
          String(s),
        ),
      }),
    ],
  })
}
function we(e) {
  const { column: t, label: n, name: a, query: o, onChange: s } = e,
    c = t !== null && o.sort === t,
    l = o.descending ? `descending` : `ascending`
  return (0, J.jsx)(`div`, {
    role: `columnheader`,
    "data-column": a,
    ...(c ? { "aria-sort": l } : {}),
    children: t
      ? (0, J.jsxs)(i, {
          className: X.sort,
          "data-sorted": c || void 0,
          title: r.jobs.sortBy(n),
          onClick: () => s({ ...o, sort: t, descending: c ? !o.descending : !1 }),
          children: [
            n,
            c &&
              (o.descending
                ? (0, J.jsx)(G, { size: 14, "aria-hidden": !0 })
                : (0, J.jsx)(K, { size: 14, "aria-hidden": !0 })),
          ],
        })
      : n,
  })
}
var Te = (0, W.memo)(({ job: e, index: t, names: n }) => {
    const i = N(e, Date.now())
    return (0, J.jsxs)(`div`, {
      role: `row`,
      "aria-rowindex": t + 2,
      className: X.row,
      "data-job": e.id,
      children: [
        (0, J.jsx)(`div`, {
          role: `cell`,
          "data-column": `title`,
          children: (0, J.jsx)(f, { href: `/jobs/${e.id}`, className: X.link, children: e.title }),
        }),
        (0, J.jsx)(`div`, { role: `cell`, "data-column": `status`, children: (0, J.jsx)(O, { value: e.status }) }),
        (0, J.jsx)(`div`, { role: `cell`, "data-column": `priority`, children: (0, J.jsx)(O, { value: e.priority }) }),
        (0, J.jsx)(`div`, { role: `cell`, "data-column": `customer`, children: e.customer }),
        (0, J.jsx)(`div`, {
          role: `cell`,
          "data-column": `who`,
          children: (0, J.jsx)(b, { names: e.assigneeIds.map(n.ofEmployee) }),
        }),
        (0, J.jsxs)(`div`, {
          role: `cell`,
          "data-column": `due`,
          "data-late": i || void 0,
          children: [
            e.dueAt && (0, J.jsx)(j, { at: e.dueAt, form: `date` }),
            i && (0, J.jsx)(l, { span: !0, size: `xs`, ml: 6, children: r.home.overdue }),
          ],
        }),
        (0, J.jsx)(`div`, { role: `cell`, "data-column": `updated`, children: (0, J.jsx)(j, { at: e.updatedAt }) }),
        (0, J.jsx)(`div`, {
          role: `cell`,
          "data-column": `state`,
          children: (0, J.jsx)(A, { sync: e.sync, compact: !0 }),
        }),
      ],
    })
  }),
  Ee = 300
function De() {
  const { jobs: e } = C(),
    t = g(),
    [n, r] = (0, W.useState)(() => ce(location.search)),
    i = (0, W.useDeferredValue)(n)
  ;(0, W.useEffect)(() => {
    const e = setTimeout(() => {
      const e = new URLSearchParams(oe(n)),
        t = new URLSearchParams(location.search).get(`view`)
      t && e.set(`view`, t)
      const r = e.toString()
      r !== location.search.slice(1) && history.replaceState(history.state, ``, location.pathname + (r && `?${r}`))
    }, Ee)
    return () => clearTimeout(e)
  }, [n])
  const a = (0, W.useMemo)(() => new le(t), [t]),
    o = (0, W.useMemo)(() => F(e, i.sort, i.descending), [e, i.sort, i.descending]),
    { text: s, status: c, priority: l, assignee: u, state: d } = i
  return {
    query: n,
    setQuery: r,
    found: (0, W.useMemo)(
      () => a.find(o, { text: s, status: c, priority: l, assignee: u, state: d }),
      [a, o, s, c, l, u, d],
    ),
    all: e.length,
  }
}
function Oe() {
  const { isLoading: e, error: t } = C(),
    { query: n, setQuery: i, found: a, all: c } = De(),
    [l, u] = ee(),
    d = l.get(`view`) === `board`
  return e && c === 0
    ? (0, J.jsx)(y, { rows: 10 })
    : (0, J.jsxs)(ne, {
        wide: !0,
        title: r.jobs.title,
        about: (0, J.jsx)(`span`, { role: `status`, "aria-live": `polite`, children: r.jobs.count(a.length, c) }),
        actions: (0, J.jsxs)(J.Fragment, {
          children: [
            (0, J.jsx)(s, {
              "aria-label": r.jobs.view,
              value: d ? `board` : `table`,
              onChange: (e) =>
                u((t) => {
                  const n = new URLSearchParams(t)
                  return (e === `board` ? n.set(`view`, e) : n.delete(`view`), n)
                }),
              data: [
                { value: `table`, label: (0, J.jsx)($, { icon: me, text: r.jobs.table }) },
                { value: `board`, label: (0, J.jsx)($, { icon: pe, text: r.jobs.board }) },
              ],
            }),
            (0, J.jsx)(v, { to: `/jobs/new`, leftSection: (0, J.jsx)(te, { size: 17 }), children: r.jobs.new }),
          ],
        }),
        children: [
          (0, J.jsx)(re, { problem: t }),
          c === 0
            ? (0, J.jsx)(x, {
                icon: m,
                title: r.jobs.empty,
                text: r.jobs.emptyText,
                children: (0, J.jsx)(v, { to: `/jobs/new`, mt: `xs`, children: r.jobs.new }),
              })
            : (0, J.jsxs)(J.Fragment, {
                children: [
                  (0, J.jsx)(ye, { query: n, onChange: i, board: d }),
                  a.length === 0
                    ? (0, J.jsx)(x, {
                        icon: _,
                        title: r.jobs.none,
                        text: r.jobs.noneText,
                        children: (0, J.jsx)(o, { variant: `default`, onClick: () => i(P), children: r.jobs.clear }),
                      })
                    : d
                      ? (0, J.jsx)(ve, { jobs: a })
                      : (0, J.jsx)(Ce, { jobs: a, query: n, onChange: i }),
                ],
              }),
        ],
      })
}
function $({ icon: e, text: t }) {
  return (0, J.jsxs)(`span`, {
    style: { display: `inline-flex`, alignItems: `center`, gap: 6 },
    children: [
      (0, J.jsx)(e, { size: 16, "aria-hidden": !0 }),
      (0, J.jsx)(l, { span: !0, size: `sm`, visibleFrom: `xs`, children: t }),
      (0, J.jsx)(d, { hiddenFrom: `xs`, children: t }),
    ],
  })
}

export { Oe as default }
