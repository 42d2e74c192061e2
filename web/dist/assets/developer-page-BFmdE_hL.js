import {
  ot as _,
  G as a,
  y as b,
  a as c,
  et as d,
  f,
  o as g,
  nt as h,
  C as i,
  ct as l,
  n as m,
  O as o,
  i as p,
  _ as s,
  d as u,
  p as v,
  z as x,
  w as y,
} from "./auth-context-CWyBMuGf.js"
import { t as ee } from "./create-safe-context-DOvdAprQ.js"
import { c as C, s as D, p as E, u as O, m as T, f as te, d as w } from "./index-nt4a7cWO.js"
import { t as k } from "./page-CxO8vGCA.js"
import { t as S } from "./ScrollArea-IYXbUWXZ.js"
import { i as e, r as n, t as r, n as t } from "./Title-ByvLmIUG.js"
import { o as A, t as j } from "./times-DMR25WLI.js"

var M = { root: `m_b183c0a2` },
  N = o(),
  P = a((e, { color: t }) => ({ root: { "--code-bg": t ? x(t, e) : void 0 } })),
  F = b((e) => {
    const t = y(`Code`, null, e),
      {
        classNames: n,
        className: r,
        style: a,
        styles: o,
        unstyled: c,
        vars: l,
        color: u,
        block: d,
        mod: f,
        attributes: p,
        ...m
      } = t,
      h = i({
        name: `Code`,
        props: t,
        classes: M,
        className: r,
        style: a,
        classNames: n,
        styles: o,
        unstyled: c,
        attributes: p,
        vars: l,
        varsResolver: P,
      })
    return (0, N.jsx)(s, { component: d ? `pre` : `code`, mod: [{ block: d }, f], ...h(`root`), ...m, dir: `ltr` })
  })
;(F.classes = M), (F.varsResolver = P), (F.displayName = `@mantine/core/Code`)
var [ne, re] = ee(`Table component was not found in the tree`),
  I = {
    table: `m_b23fa0ef`,
    th: `m_4e7aa4f3`,
    tr: `m_4e7aa4fd`,
    td: `m_4e7aa4ef`,
    tbody: `m_b2404537`,
    thead: `m_b242d975`,
    caption: `m_9e5a3ac7`,
    scrollContainer: `m_a100c15`,
    scrollContainerInner: `m_62259741`,
  }
function L(e, t) {
  if (!t) return
  const n = {}
  return (
    t.columnBorder && e.withColumnBorders && (n[`data-with-column-border`] = !0),
    t.rowBorder && e.withRowBorders && (n[`data-with-row-border`] = !0),
    t.striped && e.striped && (n[`data-striped`] = e.striped),
    t.highlightOnHover && e.highlightOnHover && (n[`data-hover`] = !0),
    t.captionSide && e.captionSide && (n[`data-side`] = e.captionSide),
    t.stickyHeader && e.stickyHeader && (n[`data-sticky`] = !0),
    n
  )
}
function R(e, t) {
  const n = `Table${e.charAt(0).toUpperCase()}${e.slice(1)}`,
    r = b((r) => {
      const i = y(n, {}, r),
        { classNames: a, className: o, style: c, styles: l, ...u } = i,
        d = re()
      return (0, N.jsx)(s, {
        component: e,
        ...L(d, t),
        ...d.getStyles(e, { className: o, classNames: a, style: c, styles: l, props: i }),
        ...u,
      })
    })
  return ((r.displayName = `@mantine/core/${n}`), (r.classes = I), r)
}
var z = R(`th`, { columnBorder: !0 }),
  B = R(`td`, { columnBorder: !0 }),
  V = R(`tr`, { rowBorder: !0, striped: !0, highlightOnHover: !0 }),
  H = R(`thead`, { stickyHeader: !0 }),
  U = R(`tbody`),
  W = R(`tfoot`),
  G = R(`caption`, { captionSide: !0 }),
  ie = { type: `scrollarea` },
  K = a((e, { minWidth: t, maxHeight: n, type: r }) => ({
    scrollContainer: {
      "--table-min-width": h(t),
      "--table-max-height": h(n),
      "--table-overflow": r === `native` ? `auto` : void 0,
    },
  })),
  q = b((e) => {
    const t = y(`TableScrollContainer`, ie, e),
      {
        classNames: n,
        className: r,
        style: a,
        styles: o,
        unstyled: c,
        vars: l,
        children: u,
        minWidth: d,
        maxHeight: f,
        type: p,
        scrollAreaProps: m,
        attributes: h,
        ...g
      } = t,
      _ = i({
        name: `TableScrollContainer`,
        classes: I,
        props: t,
        className: r,
        style: a,
        classNames: n,
        styles: o,
        unstyled: c,
        attributes: h,
        vars: l,
        varsResolver: K,
        rootSelector: `scrollContainer`,
      })
    return (0, N.jsx)(s, {
      component: p === `scrollarea` ? S : `div`,
      ...(p === `scrollarea` ? (f ? { offsetScrollbars: `xy`, ...m } : { offsetScrollbars: `x`, ...m }) : {}),
      ..._(`scrollContainer`),
      ...g,
      children: (0, N.jsx)(`div`, { ..._(`scrollContainerInner`), children: u }),
    })
  })
;(q.classes = I), (q.varsResolver = K), (q.displayName = `@mantine/core/TableScrollContainer`)
function J({ data: e }) {
  return (0, N.jsxs)(N.Fragment, {
    children: [
      e.caption && (0, N.jsx)(G, { children: e.caption }),
      e.head &&
        (0, N.jsx)(H, {
          children: (0, N.jsx)(V, { children: e.head.map((e, t) => (0, N.jsx)(z, { children: e }, t)) }),
        }),
      e.body &&
        (0, N.jsx)(U, {
          children: e.body.map((e, t) =>
            (0, N.jsx)(V, { children: e.map((e, t) => (0, N.jsx)(B, { children: e }, t)) }, t),
          ),
        }),
      e.foot &&
        (0, N.jsx)(W, {
          children: (0, N.jsx)(V, { children: e.foot.map((e, t) => (0, N.jsx)(z, { children: e }, t)) }),
        }),
    ],
  })
}
J.displayName = `@mantine/core/TableDataRenderer`
var Y = l(_(), 1),
  ae = { withRowBorders: !0, verticalSpacing: 7 },
  X = a(
    (
      e,
      {
        layout: t,
        captionSide: n,
        horizontalSpacing: r,
        verticalSpacing: i,
        borderColor: a,
        stripedColor: o,
        highlightOnHoverColor: s,
        striped: c,
        highlightOnHover: l,
        stickyHeaderOffset: u,
        stickyHeader: f,
      },
    ) => ({
      table: {
        "--table-layout": t,
        "--table-caption-side": n,
        "--table-horizontal-spacing": d(r),
        "--table-vertical-spacing": d(i),
        "--table-border-color": a ? x(a, e) : void 0,
        "--table-striped-color": c && o ? x(o, e) : void 0,
        "--table-highlight-on-hover-color": l && s ? x(s, e) : void 0,
        "--table-sticky-header-offset": f ? h(u) : void 0,
      },
    }),
  ),
  Z = b((e) => {
    const t = y(`Table`, ae, e),
      {
        classNames: n,
        className: r,
        style: a,
        styles: o,
        unstyled: c,
        vars: l,
        horizontalSpacing: u,
        verticalSpacing: d,
        captionSide: f,
        stripedColor: p,
        highlightOnHoverColor: m,
        striped: h,
        highlightOnHover: g,
        withColumnBorders: _,
        withRowBorders: v,
        withTableBorder: b,
        borderColor: x,
        layout: ee,
        data: S,
        children: C,
        stickyHeader: w,
        stickyHeaderOffset: te,
        mod: T,
        tabularNums: E,
        attributes: D,
        ...O
      } = t,
      k = i({
        name: `Table`,
        props: t,
        className: r,
        style: a,
        classes: I,
        classNames: n,
        styles: o,
        unstyled: c,
        attributes: D,
        rootSelector: `table`,
        vars: l,
        varsResolver: X,
        stable: !0,
      }),
      A = h === !0 ? `odd` : h || void 0,
      j = f || `bottom`,
      M = (0, Y.useMemo)(
        () => ({
          getStyles: k,
          stickyHeader: w,
          striped: A,
          highlightOnHover: g,
          withColumnBorders: _,
          withRowBorders: v,
          captionSide: j,
        }),
        [k, w, A, g, _, v, j],
      )
    return (0, N.jsx)(ne, {
      value: M,
      children: (0, N.jsx)(s, {
        component: `table`,
        mod: [{ withTableBorder: b, tabularNums: E }, T],
        ...k(`table`),
        ...O,
        children: C || (!!S && (0, N.jsx)(J, { data: S })),
      }),
    })
  })
;(Z.classes = I),
  (Z.varsResolver = X),
  (Z.displayName = `@mantine/core/Table`),
  (Z.Td = B),
  (Z.Th = z),
  (Z.Tr = V),
  (Z.Thead = H),
  (Z.Tbody = U),
  (Z.Tfoot = W),
  (Z.Caption = G),
  (Z.ScrollContainer = q),
  (Z.DataRenderer = J)
var Q = { frames: `_frames_1cg3f_1`, data: `_data_1cg3f_8` },
  oe = 200
function se({ log: i }) {
  const [a, o] = (0, Y.useState)(null),
    s = (0, Y.useMemo)(() => [...(a ?? i)].sort((e, t) => t.at - e.at).slice(0, oe), [a, i])
  return (0, N.jsxs)(e, {
    p: `md`,
    component: `section`,
    "aria-label": u.developer.stream,
    children: [
      (0, N.jsxs)(n, {
        justify: `space-between`,
        mb: `sm`,
        children: [
          (0, N.jsxs)(`div`, {
            children: [
              (0, N.jsx)(r, { order: 2, children: u.developer.stream }),
              (0, N.jsxs)(t, {
                size: `sm`,
                c: `dimmed`,
                children: [u.developer.frames, ` · `, u.developer.shows(s.length)],
              }),
            ],
          }),
          (0, N.jsx)(v, {
            variant: `default`,
            size: `xs`,
            onClick: () => o(a ? null : i),
            children: a ? u.developer.resume : u.developer.pause,
          }),
        ],
      }),
      s.length === 0
        ? (0, N.jsx)(t, { c: `dimmed`, children: u.developer.noFrames })
        : (0, N.jsx)(`ol`, {
            className: Q.frames,
            children: s.map((e, n) =>
              (0, N.jsxs)(
                `li`,
                {
                  children: [
                    (0, N.jsxs)(t, {
                      size: `xs`,
                      c: `dimmed`,
                      children: [A(e.at), ` · `, (0, N.jsx)(`b`, { children: e.event }), ` `, e.id],
                    }),
                    (0, N.jsx)(F, { block: !0, className: Q.data, children: e.data }),
                  ],
                },
                `${e.at}-${n}`,
              ),
            ),
          }),
    ],
  })
}
function $(e) {
  const t = e.filter(({ version: e }) => e > 0)
  return {
    rows: e.length,
    version: t.reduce((e, { version: t }) => Math.max(e, t), 0),
    count: t.length,
    checksum: t.reduce((e, { id: t, version: n }) => p(e, c(t, n)), 0),
  }
}
function ce(e) {
  const t = {}
  for (const { event: n, data: r } of e)
    if (n === `change`)
      try {
        const e = JSON.parse(r),
          n = t[e.collection]
        ;(!n || n.epoch !== e.epoch || n.version < e.version) && (t[e.collection] = e)
      } catch {}
  return t
}
function le() {
  const { log: e } = w()
  return (0, N.jsx)(k, {
    wide: !0,
    title: u.developer.title,
    about: u.developer.intro,
    children: (0, N.jsxs)(f, { children: [(0, N.jsx)(ue, {}), (0, N.jsx)(fe, {}), (0, N.jsx)(se, { log: e })] }),
  })
}
function ue() {
  const { log: t } = w(),
    { jobs: n } = E(),
    { employees: i } = T(),
    { notifications: a } = D(),
    { messages: o } = C(),
    s = {
      jobs: (0, Y.useMemo)(() => $(n), [n]),
      employees: (0, Y.useMemo)(() => $(i), [i]),
      notifications: (0, Y.useMemo)(() => $(a), [a]),
      chat: (0, Y.useMemo)(() => $(o), [o]),
    },
    c = (0, Y.useMemo)(() => ce(t), [t])
  return (0, N.jsxs)(e, {
    p: `md`,
    component: `section`,
    "aria-label": u.developer.collections,
    children: [
      (0, N.jsx)(r, { order: 2, mb: `sm`, children: u.developer.collections }),
      (0, N.jsx)(Z.ScrollContainer, {
        minWidth: 640,
        type: `native`,
        children: (0, N.jsxs)(Z, {
          children: [
            (0, N.jsx)(Z.Thead, {
              children: (0, N.jsxs)(Z.Tr, {
                children: [
                  (0, N.jsx)(Z.Th, { children: u.developer.collection }),
                  (0, N.jsx)(Z.Th, { ta: `end`, children: u.developer.rows }),
                  (0, N.jsx)(Z.Th, { ta: `end`, children: u.developer.version }),
                  (0, N.jsx)(Z.Th, { ta: `end`, children: u.developer.count }),
                  (0, N.jsx)(Z.Th, { ta: `end`, children: u.developer.checksum }),
                  (0, N.jsx)(Z.Th, { children: u.developer.told }),
                  (0, N.jsx)(Z.Th, { children: u.developer.epoch }),
                ],
              }),
            }),
            (0, N.jsx)(Z.Tbody, { children: g.map((e) => (0, N.jsx)(de, { name: e, held: s[e], told: c[e] }, e)) }),
          ],
        }),
      }),
    ],
  })
}
function de({ name: e, held: t, told: n }) {
  const r = n && n.count === t.count && n.checksum === t.checksum
  return (0, N.jsxs)(Z.Tr, {
    children: [
      (0, N.jsx)(Z.Th, { scope: `row`, children: e }),
      (0, N.jsx)(Z.Td, { ta: `end`, children: t.rows.toLocaleString() }),
      (0, N.jsx)(Z.Td, { ta: `end`, children: t.version }),
      (0, N.jsx)(Z.Td, { ta: `end`, children: t.count }),
      (0, N.jsx)(Z.Td, { ta: `end`, ff: `monospace`, children: t.checksum }),
      (0, N.jsx)(Z.Td, {
        children: n ? `${n.version}: ${r ? u.developer.equal : u.developer.differs}` : u.developer.notTold,
      }),
      (0, N.jsx)(Z.Td, { ff: `monospace`, fz: `xs`, children: n?.epoch }),
    ],
  })
}
function fe() {
  const t = te(),
    { session: n } = m()
  return (0, N.jsxs)(e, {
    p: `md`,
    component: `section`,
    "aria-label": u.developer.status,
    children: [
      (0, N.jsx)(r, { order: 2, mb: `sm`, children: u.developer.status }),
      (0, N.jsx)(O, {
        facts: [
          [u.developer.stream, u.sync.streams[t.stream]],
          [u.sync.leader, t.leader ? u.sync.isLeader : u.sync.follows],
          [
            u.sync.lastSynced,
            t.lastSyncedAt ? (0, N.jsx)(j, { at: t.lastSyncedAt, form: `dateTime` }, `at`) : u.sync.never,
          ],
          [u.sync.unsent, t.unsent.toLocaleString()],
          [u.developer.session, n?.id ?? `–`],
        ],
      }),
    ],
  })
}

export { le as default }
