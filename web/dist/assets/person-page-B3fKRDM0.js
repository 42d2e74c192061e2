import { t as e } from "./ActionIcon-YQG0W5CT.js"
import { ct as a, n as c, O as i, ot as l, d as o, f as s } from "./auth-context-CWyBMuGf.js"
import { t as S } from "./confirm-BWDIlCqy.js"
import { a as N } from "./custom-draft-CBFlpMoD.js"
import { l as P } from "./fields-DbKMVKZM.js"
import { a as F, i as I } from "./form-section-BSJXcSiM.js"
import { t as C } from "./IconTrash-Bu42cEST.js"
import { m as _, _ as d, a as f, k as g, h, g as m, b as p, M as u, p as v } from "./index-nt4a7cWO.js"
import { t as y } from "./job-lines-b_guHGlb.js"
import { c as b, o as x } from "./job-query-ClTrQiEl.js"
import { t as w } from "./page-CxO8vGCA.js"
import { n as B, r as H, o as V, i as z } from "./person-draft-55Xz8dI2.js"
import { t as U } from "./person-fields-CBe10jSa.js"
import { o as A, r as j, t as M } from "./problem-alert-B6_GrP9f.js"
import { t as O } from "./record-state-CdsuwgRC.js"
import { n as L } from "./rejected-alert-Bf5D-J9h.js"
import { t as D, r as E, n as T } from "./rejected-CMSPlT7-.js"
import { n, t as r, i as t } from "./Title-ByvLmIUG.js"
import { t as k } from "./toast-DHzu5_3W.js"
import { t as R } from "./use-submit-BKrkRu9e.js"

var W = a(l(), 1),
  G = i()
function K({ person: e, user: t }) {
  const { updateEmployee: n } = _(),
    r = f(),
    i = D(`employees`, e.id),
    a = (0, W.useMemo)(() => H(e), [e]),
    c = N(a),
    l = V(e, t),
    u = R(
      () => B(c.values),
      async () => {
        await n(e.id, z(c.values, c.changed, e.custom)), c.reset(), k(o.people.saved)
      },
    )
  I(c.changed.length > 0)
  const d = Object.assign({}, ...i.map(({ problem: e }) => j(e))),
    p = (t) => c.overtaken.includes(t) && (0, G.jsx)(T, { value: P(`employees`, t, e[t], r), onTake: () => c.drop(t) })
  return (0, G.jsx)(`form`, {
    onSubmit: u.submit,
    noValidate: !0,
    children: (0, G.jsxs)(s, {
      children: [
        t.role !== `owner` &&
          (0, G.jsx)(A, {
            variant: `light`,
            color: `gray`,
            children: l.length > 0 ? o.form.ownRecord : o.form.readOnly,
          }),
        (0, G.jsx)(L, { entries: i }),
        (0, G.jsx)(M, { problem: u.problem }),
        (0, G.jsx)(U, { values: c.values, set: c.set, errors: { ...d, ...u.errors }, may: l, hint: p }),
        l.length > 0 && (0, G.jsx)(F, { dirty: c.changed.length > 0, busy: u.busy, onReset: c.reset }),
      ],
    }),
  })
}
var q = { parts: `_parts_ucdtf_1` }
function J({ id: e }) {
  const { getEmployee: i, isLoading: a, history: l } = _(),
    { jobs: u } = v(),
    { user: f } = c(),
    S = i(e),
    C = (0, W.useMemo)(() => b(u.filter((t) => x(t) && t.assigneeIds.includes(e))).slice(0, 10), [u, e])
  return !S && a
    ? (0, G.jsx)(h, {})
    : !S || !f
      ? (0, G.jsx)(g, {
          alone: !0,
          icon: p,
          title: o.people.missing,
          text: o.people.missingText,
          children: (0, G.jsx)(m, { to: `/people`, children: o.people.title }),
        })
      : (0, G.jsx)(w, {
          wide: !0,
          title: S.name,
          about: (0, G.jsxs)(G.Fragment, {
            children: [
              (0, G.jsx)(d, { to: `/people`, size: `sm`, underline: `always`, children: o.people.title }),
              S.userId && ` · ${S.userId === f.id ? o.people.you : o.people.account}`,
            ],
          }),
          actions: (0, G.jsxs)(G.Fragment, {
            children: [(0, G.jsx)(O, { sync: S.sync }), f.role === `owner` && (0, G.jsx)(Y, { id: e })],
          }),
          children: (0, G.jsxs)(`div`, {
            className: q.parts,
            children: [
              (0, G.jsx)(K, { person: S, user: f }),
              (0, G.jsxs)(s, {
                children: [
                  (0, G.jsxs)(t, {
                    p: `md`,
                    children: [
                      (0, G.jsx)(r, { order: 2, mb: `sm`, children: o.people.jobs }),
                      C.length === 0
                        ? (0, G.jsx)(n, { c: `dimmed`, children: o.people.noJobs })
                        : (0, G.jsx)(y, { jobs: C }),
                    ],
                  }),
                  (0, G.jsxs)(t, {
                    p: `md`,
                    children: [
                      (0, G.jsx)(r, { order: 2, mb: `sm`, children: o.jobs.history }),
                      (0, G.jsx)(E, { collection: `employees`, id: e, version: S.version, history: l }),
                    ],
                  }),
                ],
              }),
            ],
          }),
        })
}
function Y({ id: t }) {
  const { deleteEmployee: n } = _(),
    [, r] = u(),
    [i, a] = (0, W.useState)(!1)
  return (0, G.jsxs)(G.Fragment, {
    children: [
      (0, G.jsx)(e, {
        variant: `default`,
        size: `lg`,
        "aria-label": o.action.delete,
        onClick: () => a(!0),
        children: (0, G.jsx)(C, { size: 17 }),
      }),
      (0, G.jsx)(S, {
        opened: i,
        title: o.people.confirmDelete,
        text: o.people.confirmDeleteText,
        action: o.action.delete,
        onClose: () => a(!1),
        onConfirm: async () => {
          await n(t), k(o.people.deleted), r(`/people`)
        },
      }),
    ],
  })
}

export { J as default }
