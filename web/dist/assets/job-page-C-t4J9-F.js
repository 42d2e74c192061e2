import { t as e } from "./ActionIcon-YQG0W5CT.js"
import {
  w as _,
  G as a,
  O as c,
  ct as d,
  d as f,
  p as g,
  ot as h,
  E as i,
  Z as l,
  g as m,
  J as o,
  f as p,
  C as r,
  M as s,
  _ as u,
  y as v,
  z as y,
} from "./auth-context-CWyBMuGf.js"
import { t as R } from "./confirm-BWDIlCqy.js"
import { t as N } from "./create-safe-context-DOvdAprQ.js"
import { a as de } from "./custom-draft-CBFlpMoD.js"
import { t as P } from "./DirectionProvider-ByGpxfS1.js"
import { l as fe } from "./fields-DbKMVKZM.js"
import { i as me, a as pe } from "./form-section-BSJXcSiM.js"
import { t as M } from "./get-auto-contrast-value-BTPwFOS2.js"
import { t as z } from "./IconTrash-Bu42cEST.js"
import {
  p as A,
  J as b,
  _ as C,
  g as D,
  c as E,
  q as j,
  k,
  h as O,
  Y as S,
  b as T,
  a as w,
  X as x,
} from "./index-nt4a7cWO.js"
import { o as ce, r as le, a as oe, n as se, i as U, t as ue } from "./job-fields-BCBv9sOO.js"
import { t as B } from "./page-CxO8vGCA.js"
import { c as ee, r as F, t as I } from "./problem-alert-B6_GrP9f.js"
import { t as ie } from "./record-state-CdsuwgRC.js"
import { n as he } from "./rejected-alert-Bf5D-J9h.js"
import { r as ne, t as re, n as te } from "./rejected-CMSPlT7-.js"
import { r as n, i as t } from "./Title-ByvLmIUG.js"
import { t as L } from "./thread-view-CFc4sxjs.js"
import { t as ae } from "./times-DMR25WLI.js"
import { t as V } from "./toast-DHzu5_3W.js"
import { t as H } from "./use-submit-BKrkRu9e.js"

function W(e, t) {
  return (n) => {
    if (typeof n != `string` || n.trim().length === 0) throw Error(t)
    return `${e}-${n}`
  }
}
var [ge, G] = N(`Tabs component was not found in the tree`),
  K = {
    root: `m_89d60db1`,
    "list--default": `m_576c9d4`,
    list: `m_89d33d6d`,
    tab: `m_4ec4dce6`,
    panel: `m_b0c91715`,
    tabSection: `m_fc420b1f`,
    tabLabel: `m_42bbd1ae`,
    "tab--default": `m_539e827b`,
    "list--outline": `m_6772fbd5`,
    "tab--outline": `m_b59ab47c`,
    "tab--pills": `m_c3381914`,
  },
  q = c(),
  J = v((e) => {
    const t = _(`TabsList`, null, e),
      { children: n, className: r, grow: i, justify: a, classNames: o, styles: s, style: c, mod: l, ...d } = t,
      f = G()
    return (0, q.jsx)(u, {
      ...f.getStyles(`list`, { className: r, style: c, classNames: o, styles: s, props: t, variant: f.variant }),
      role: `tablist`,
      variant: f.variant,
      mod: [
        {
          grow: i,
          orientation: f.orientation,
          placement: f.orientation === `vertical` && f.placement,
          inverted: f.inverted,
        },
        l,
      ],
      "aria-orientation": f.orientation,
      __vars: { "--tabs-justify": a },
      ...d,
      children: n,
    })
  })
;(J.classes = K), (J.displayName = `@mantine/core/TabsList`)
var Y = d(h(), 1),
  X = v((e) => {
    const t = _(`TabsPanel`, null, e),
      { children: n, className: r, value: i, classNames: a, styles: o, style: c, mod: l, keepMounted: d, ...f } = t,
      p = s(),
      m = G()
    ;(0, Y.useEffect)(
      () => (
        m.setMountedPanel(i, !0),
        () => {
          m.setMountedPanel(i, !1)
        }
      ),
      [i],
    )
    const h = m.value === i,
      g = m.keepMounted || d,
      v = m.keepMountedMode !== `display-none`,
      y =
        g && v && p !== `test`
          ? (0, q.jsx)(Y.Activity, { mode: h ? `visible` : `hidden`, children: n })
          : g || h
            ? n
            : null
    return (0, q.jsx)(u, {
      ...m.getStyles(`panel`, {
        className: r,
        classNames: a,
        styles: o,
        style: [c, h ? void 0 : { display: `none` }],
        props: t,
      }),
      mod: [{ orientation: m.orientation }, l],
      role: `tabpanel`,
      id: m.getPanelId(i),
      "aria-labelledby": m.getTabId(i),
      ...f,
      children: y,
    })
  })
;(X.classes = K), (X.displayName = `@mantine/core/TabsPanel`)
var Z = v((e) => {
  const t = _(`TabsTab`, null, e),
    {
      className: n,
      children: r,
      rightSection: a,
      leftSection: o,
      value: s,
      onClick: c,
      onKeyDown: l,
      disabled: u,
      color: d,
      style: f,
      classNames: p,
      styles: h,
      vars: g,
      mod: v,
      tabIndex: b,
      ...S
    } = t,
    C = i(),
    { dir: w } = P(),
    T = G(),
    E = s === T.value,
    D = (e) => {
      T.onChange(T.allowTabDeactivation && s === T.value ? null : s), c?.(e)
    },
    O = { classNames: p, styles: h, props: t }
  return (0, q.jsxs)(m, {
    ...T.getStyles(`tab`, { className: n, style: f, variant: T.variant, ...O }),
    disabled: u,
    unstyled: T.unstyled,
    variant: T.variant,
    mod: [
      {
        active: E,
        disabled: u,
        orientation: T.orientation,
        inverted: T.inverted,
        placement: T.orientation === `vertical` && T.placement,
      },
      v,
    ],
    role: `tab`,
    id: T.getTabId(s),
    "aria-selected": E,
    tabIndex: b === void 0 ? (E || T.value === null ? 0 : -1) : b,
    "aria-controls": T.mountedPanels.current.has(s) ? T.getPanelId(s) : void 0,
    onClick: D,
    __vars: { "--tabs-color": d ? y(d, C) : void 0 },
    onKeyDown: x({
      siblingSelector: `[role="tab"]`,
      parentSelector: `[role="tablist"]`,
      activateOnFocus: T.activateTabWithKeyboard,
      loop: T.loop,
      orientation: T.orientation || `horizontal`,
      dir: w,
      onKeyDown: l,
    }),
    ...S,
    children: [
      o && (0, q.jsx)(`span`, { ...T.getStyles(`tabSection`, O), "data-position": `left`, children: o }),
      r && (0, q.jsx)(`span`, { ...T.getStyles(`tabLabel`, O), children: r }),
      a && (0, q.jsx)(`span`, { ...T.getStyles(`tabSection`, O), "data-position": `right`, children: a }),
    ],
  })
})
;(Z.classes = K), (Z.displayName = `@mantine/core/TabsTab`)
var _e = `Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value`,
  ve = {
    keepMounted: !0,
    keepMountedMode: `activity`,
    orientation: `horizontal`,
    loop: !0,
    activateTabWithKeyboard: !0,
    variant: `default`,
    placement: `left`,
  },
  ye = a((e, { radius: t, color: n, autoContrast: r }) => ({
    root: {
      "--tabs-radius": l(t),
      "--tabs-color": y(n, e),
      "--tabs-text-color": M(r, e) ? j({ color: n, theme: e, autoContrast: r }) : void 0,
    },
  })),
  Q = v((e) => {
    const t = _(`Tabs`, ve, e),
      {
        defaultValue: n,
        value: i,
        onChange: a,
        orientation: o,
        children: s,
        loop: c,
        id: l,
        activateTabWithKeyboard: d,
        allowTabDeactivation: f,
        variant: p,
        color: m,
        radius: h,
        inverted: g,
        placement: v,
        keepMounted: y,
        keepMountedMode: x,
        classNames: C,
        styles: w,
        unstyled: T,
        className: E,
        style: D,
        vars: O,
        autoContrast: k,
        mod: A,
        attributes: j,
        ...M
      } = t,
      N = ee(l),
      P = (0, Y.useRef)(new Set()),
      F = S(),
      I = (0, Y.useCallback)((e, t) => {
        const n = P.current
        t && !n.has(e) ? (n.add(e), F()) : !t && n.has(e) && (n.delete(e), F())
      }, []),
      [L, R] = b({ value: i, defaultValue: n, finalValue: null, onChange: a }),
      z = r({
        name: `Tabs`,
        props: t,
        classes: K,
        className: E,
        style: D,
        classNames: C,
        styles: w,
        unstyled: T,
        attributes: j,
        vars: O,
        varsResolver: ye,
      })
    return (0, q.jsx)(ge, {
      value: {
        placement: v,
        value: L,
        orientation: o,
        id: N,
        loop: c,
        activateTabWithKeyboard: d,
        getTabId: W(`${N}-tab`, _e),
        getPanelId: W(`${N}-panel`, _e),
        onChange: R,
        allowTabDeactivation: f,
        variant: p,
        color: m,
        radius: h,
        inverted: g,
        keepMounted: y,
        keepMountedMode: x,
        unstyled: T,
        getStyles: z,
        mountedPanels: P,
        setMountedPanel: I,
      },
      children: (0, q.jsx)(u, {
        id: N,
        variant: p,
        mod: [{ orientation: o, inverted: o === `horizontal` && g, placement: o === `vertical` && v }, A],
        ...z(`root`),
        ...M,
        children: s,
      }),
    })
  })
;(Q.classes = K),
  (Q.varsResolver = ye),
  (Q.displayName = `@mantine/core/Tabs`),
  (Q.Tab = Z),
  (Q.Panel = X),
  (Q.List = J)
function be({ job: e }) {
  const { restoreJob: r, history: i } = A(),
    a = H(
      () => ({}),
      () => r(e.id, ce(U(e), Object.keys(se))),
    )
  return (0, q.jsx)(B, {
    title: e.title,
    children: (0, q.jsxs)(p, {
      children: [
        (0, q.jsx)(t, {
          children: (0, q.jsxs)(k, {
            icon: z,
            title: f.jobs.gone,
            text: f.jobs.goneText,
            children: [
              (0, q.jsx)(I, { problem: a.problem }),
              (0, q.jsxs)(n, {
                mt: `xs`,
                children: [
                  (0, q.jsx)(g, { loading: a.busy, onClick: () => void a.submit(), children: f.jobs.restore }),
                  (0, q.jsx)(D, { to: `/jobs`, variant: `default`, children: f.jobs.title }),
                ],
              }),
            ],
          }),
        }),
        (0, q.jsx)(t, {
          p: `md`,
          children: (0, q.jsx)(ne, { collection: `jobs`, id: e.id, version: e.version, history: i }),
        }),
      ],
    }),
  })
}
function xe({ job: e }) {
  const { updateJob: t } = A(),
    n = w(),
    r = re(`jobs`, e.id),
    i = (0, Y.useMemo)(() => U(e), [e]),
    a = de(i),
    o = H(
      () => le(a.values),
      async () => {
        await t(e.id, oe(a.values, a.changed, e.custom)), a.reset(), V(f.jobs.saved)
      },
    )
  me(a.changed.length > 0)
  const s = Object.assign({}, ...r.map(({ problem: e }) => F(e))),
    c = (t) => a.overtaken.includes(t) && (0, q.jsx)(te, { value: fe(`jobs`, t, e[t], n), onTake: () => a.drop(t) })
  return (0, q.jsx)(`form`, {
    onSubmit: o.submit,
    noValidate: !0,
    children: (0, q.jsxs)(p, {
      children: [
        (0, q.jsx)(he, { entries: r }),
        (0, q.jsx)(I, { problem: o.problem }),
        (0, q.jsx)(ue, { values: a.values, set: a.set, errors: { ...s, ...o.errors }, hint: c }),
        (0, q.jsx)(pe, { dirty: a.changed.length > 0, busy: o.busy, onReset: a.reset }),
      ],
    }),
  })
}
var $ = { details: `_details_9csuj_1`, aside: `_aside_9csuj_5`, thread: `_thread_9csuj_13` }
function Se({ id: e }) {
  const { getJob: t, isLoading: n, history: r } = A(),
    { conversations: i } = E(),
    a = t(e),
    o = (0, Y.useRef)(void 0)
  return (
    a && (o.current = a),
    !a && o.current
      ? (0, q.jsx)(be, { job: o.current })
      : !a && n
        ? (0, q.jsx)(O, {})
        : a
          ? (0, q.jsx)(B, {
              wide: !0,
              title: a.title,
              about: (0, q.jsx)(Ce, { job: a }),
              actions: (0, q.jsxs)(q.Fragment, {
                children: [
                  (0, q.jsx)(ie, { sync: a.sync }),
                  a.sync.state === `conflict` &&
                    (0, q.jsx)(D, { to: `/conflicts`, color: `brick`, size: `xs`, children: f.home.decisions }),
                  (0, q.jsx)(we, { id: e }),
                ],
              }),
              children: (0, q.jsx)(Te, {
                details: (0, q.jsx)(xe, { job: a }),
                thread: (0, q.jsx)(L, { conversation: `job:${e}`, empty: f.jobs.threadEmpty }),
                history: (0, q.jsx)(ne, { collection: `jobs`, id: e, version: a.version, history: r }),
                unread: i.find((t) => t.jobId === e)?.unread ?? 0,
              }),
            })
          : (0, q.jsx)(k, {
              alone: !0,
              icon: T,
              title: f.jobs.missing,
              text: f.jobs.missingText,
              children: (0, q.jsx)(D, { to: `/jobs`, children: f.jobs.title }),
            })
  )
}
function Ce({ job: e }) {
  const t = w()
  return (0, q.jsxs)(q.Fragment, {
    children: [
      (0, q.jsx)(C, { to: `/jobs`, size: `sm`, underline: `always`, children: f.jobs.title }),
      ` · `,
      f.jobs.updated,
      ` `,
      (0, q.jsx)(ae, { at: e.updatedAt }),
      ` `,
      f.jobs.by(t.ofUser(e.updatedBy)),
    ],
  })
}
function we({ id: t }) {
  const { deleteJob: n } = A(),
    [r, i] = (0, Y.useState)(!1)
  return (0, q.jsxs)(q.Fragment, {
    children: [
      (0, q.jsx)(e, {
        variant: `default`,
        size: `lg`,
        "aria-label": f.action.delete,
        onClick: () => i(!0),
        children: (0, q.jsx)(z, { size: 17 }),
      }),
      (0, q.jsx)(R, {
        opened: r,
        title: f.jobs.confirmDelete,
        text: f.jobs.confirmDeleteText,
        action: f.action.delete,
        onClose: () => i(!1),
        onConfirm: async () => {
          await n(t), V(f.jobs.deleted)
        },
      }),
    ],
  })
}
function Te(e) {
  const r = o(`(min-width: 75em)`, void 0, { getInitialValueInEffect: !1 }) ?? !0,
    [i, a] = (0, Y.useState)(r ? `thread` : `details`)
  ;(0, Y.useEffect)(() => {
    r && a((e) => (e === `details` ? `thread` : e))
  }, [r])
  const s = (0, q.jsxs)(Q, {
    value: i,
    onChange: a,
    keepMounted: !1,
    children: [
      (0, q.jsxs)(Q.List, {
        mb: `md`,
        grow: !r,
        children: [
          !r && (0, q.jsx)(Q.Tab, { value: `details`, children: f.jobs.details }),
          (0, q.jsxs)(Q.Tab, { value: `thread`, children: [f.jobs.thread, e.unread > 0 && ` (${e.unread})`] }),
          (0, q.jsx)(Q.Tab, { value: `history`, children: f.jobs.history }),
        ],
      }),
      !r && (0, q.jsx)(Q.Panel, { value: `details`, keepMounted: !0, children: e.details }),
      (0, q.jsx)(Q.Panel, {
        value: `thread`,
        children: (0, q.jsx)(`div`, { className: $.thread, children: e.thread }),
      }),
      (0, q.jsx)(Q.Panel, { value: `history`, children: e.history }),
    ],
  })
  return r
    ? (0, q.jsxs)(n, {
        className: $.parts,
        align: `flex-start`,
        wrap: `nowrap`,
        children: [
          (0, q.jsx)(`div`, { className: $.details, children: e.details }),
          (0, q.jsx)(t, { className: $.aside, p: `md`, children: s }),
        ],
      })
    : s
}

export { Se as default }
