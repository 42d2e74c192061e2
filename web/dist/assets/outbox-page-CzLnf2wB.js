import { p as a, O as e, ot as i, d as n, f as r, ct as t } from "./auth-context-CWyBMuGf.js"
import { t as C } from "./confirm-BWDIlCqy.js"
import { l as D, o as O } from "./fields-DbKMVKZM.js"
import { u as _, a as d, d as f, l as g, k as h, g as m, f as p, _ as u, w as v, x as y } from "./index-nt4a7cWO.js"
import { t as b } from "./page-CxO8vGCA.js"
import { t as S, n as x } from "./problem-alert-B6_GrP9f.js"
import { t as w } from "./record-place-DS1IgpTA.js"
import { t as T } from "./rejected-alert-Bf5D-J9h.js"
import { r as c, t as l, i as o, n as s } from "./Title-ByvLmIUG.js"
import { t as E } from "./times-DMR25WLI.js"

var k = {
    lines: `_lines_13ebx_1`,
    line: `_line_13ebx_1`,
    what: `_what_13ebx_16`,
    age: `_age_13ebx_21`,
    reason: `_reason_13ebx_25`,
  },
  A = t(i(), 1),
  j = e(),
  M = 80
function N({ entry: e }) {
  const t = d(),
    r = Object.entries(e.fields).map(([n, r]) => {
      const i = D(e.collection, n, r, t)
      return `${O(e.collection, n)}: ${i.length > M ? `${i.slice(0, M)}…` : i}`
    })
  return (0, j.jsxs)(j.Fragment, {
    children: [
      (0, j.jsxs)(s, {
        size: `sm`,
        fw: 550,
        children: [
          n.outbox.ops[e.op],
          ` `,
          n.collections[e.collection].toLocaleLowerCase(),
          ` `,
          (0, j.jsx)(u, { to: w(e.collection, e.documentId, e.fields), inherit: !0, children: e.title }),
        ],
      }),
      e.op !== `delete` &&
        r.length > 0 &&
        (0, j.jsx)(s, { size: `sm`, c: `dimmed`, lineClamp: 2, children: r.join(` · `) }),
    ],
  })
}
function P({ entry: e }) {
  const { retry: t, discard: r } = f(),
    [i, o] = (0, A.useState)(!1)
  return (0, j.jsxs)(`li`, {
    className: k.line,
    children: [
      (0, j.jsxs)(`div`, {
        className: k.what,
        children: [
          (0, j.jsx)(N, { entry: e }),
          (0, j.jsx)(`div`, { className: k.reason, children: (0, j.jsx)(T, { entry: e }) }),
          (0, j.jsxs)(c, {
            gap: `xs`,
            mt: `xs`,
            children: [
              (0, j.jsx)(m, { to: w(e.collection, e.documentId, e.fields), size: `xs`, children: n.outbox.correct }),
              (0, j.jsx)(a, { size: `xs`, variant: `default`, onClick: () => void t(e.id), children: n.action.retry }),
              (0, j.jsx)(a, { size: `xs`, variant: `default`, onClick: () => o(!0), children: n.action.discard }),
            ],
          }),
        ],
      }),
      (0, j.jsx)(`span`, { className: k.age, children: (0, j.jsx)(E, { at: e.at }) }),
      (0, j.jsx)(C, {
        opened: i,
        title: n.outbox.confirmDiscard,
        text: n.outbox.confirmDiscardText,
        action: n.action.discard,
        onConfirm: () => r(e.id),
        onClose: () => o(!1),
      }),
    ],
  })
}
function F({ entry: e }) {
  return (0, j.jsxs)(`li`, {
    className: k.line,
    children: [
      (0, j.jsxs)(`div`, {
        className: k.what,
        children: [
          (0, j.jsx)(N, { entry: e }),
          e.error && (0, j.jsx)(s, { size: `sm`, c: `var(--app-waiting)`, children: x(e.error) }),
        ],
      }),
      (0, j.jsxs)(s, {
        size: `sm`,
        c: `dimmed`,
        className: k.age,
        children: [
          n.outbox.states[e.state],
          ` · `,
          (0, j.jsx)(E, { at: e.since }),
          e.attempts > 0 && ` · ${n.outbox.attempts(e.attempts)}`,
        ],
      }),
    ],
  })
}
var I = 200
function L() {
  const { waiting: e, rejected: t, syncNow: i } = f(),
    { error: c } = p()
  return (0, j.jsx)(b, {
    title: n.outbox.title,
    about: n.outbox.intro,
    actions: (0, j.jsx)(a, {
      variant: `default`,
      leftSection: (0, j.jsx)(y, { size: 16 }),
      onClick: () => void i(),
      children: n.sync.now,
    }),
    children: (0, j.jsxs)(r, {
      children: [
        (0, j.jsx)(S, { problem: c }),
        t.length > 0 &&
          (0, j.jsxs)(o, {
            p: `md`,
            component: `section`,
            "aria-label": n.outbox.rejected,
            children: [
              (0, j.jsx)(l, { order: 2, children: n.outbox.rejected }),
              (0, j.jsx)(s, { size: `sm`, c: `dimmed`, children: n.outbox.rejectedIntro }),
              (0, j.jsx)(`ul`, { className: k.lines, children: t.map((e) => (0, j.jsx)(P, { entry: e }, e.id)) }),
            ],
          }),
        e.length > 0 &&
          (0, j.jsxs)(o, {
            p: `md`,
            component: `section`,
            "aria-label": n.outbox.waiting,
            children: [
              (0, j.jsx)(l, { order: 2, children: n.outbox.waiting }),
              (0, j.jsx)(`ul`, {
                className: k.lines,
                children: e.slice(0, I).map((e) => (0, j.jsx)(F, { entry: e }, e.id)),
              }),
              e.length > I && (0, j.jsx)(s, { c: `dimmed`, children: n.outbox.more(e.length - I) }),
            ],
          }),
        e.length + t.length === 0 &&
          (0, j.jsx)(o, { children: (0, j.jsx)(h, { icon: v, title: n.outbox.empty, text: n.outbox.emptyText }) }),
        (0, j.jsx)(R, {}),
      ],
    }),
  })
}
function R() {
  const { storage: e } = f(),
    { usage: t, quota: r, persisted: i, available: a } = e
  return (0, j.jsxs)(o, {
    p: `md`,
    component: `section`,
    "aria-label": n.outbox.storage,
    children: [
      (0, j.jsx)(l, { order: 2, mb: `sm`, children: n.outbox.storage }),
      a
        ? (0, j.jsx)(_, {
            facts: [
              [n.outbox.used, t !== null && r !== null ? `${g(t)} / ${g(r)}` : `–`],
              [n.outbox.persisted, i ? n.outbox.persistedYes : n.outbox.persistedNo],
            ],
          })
        : (0, j.jsxs)(s, { size: `sm`, children: [n.sync.noStorage, ` `, n.sync.noStorageHint] }),
    ],
  })
}

export { L as default }
