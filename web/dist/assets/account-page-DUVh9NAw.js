import { n as A, t as j } from "./account.module-B7gnHQci.js"
import { n as N } from "./account-checks-zjL_lY0G.js"
import {
  v as _,
  $ as a,
  O as c,
  ct as d,
  d as f,
  p as g,
  ot as h,
  Z as l,
  n as m,
  C as o,
  f as p,
  G as s,
  _ as u,
  w as v,
  z as y,
} from "./auth-context-CWyBMuGf.js"
import { t as E } from "./createReactComponent-DE_1QjAN.js"
import { F as b, m as C, _ as S, u as w, K as x } from "./index-nt4a7cWO.js"
import { t as M } from "./PasswordInput-DjLETHg7.js"
import { t as T } from "./page-CxO8vGCA.js"
import { i as D, t as O } from "./problem-alert-B6_GrP9f.js"
import { t as i } from "./SegmentedControl-B7rgPGUh.js"
import { i as e, r as n, t as r, n as t } from "./Title-ByvLmIUG.js"
import { t as k } from "./times-DMR25WLI.js"
import { t as P } from "./toast-DHzu5_3W.js"
import { t as F } from "./use-submit-BKrkRu9e.js"

var I = { root: `m_347db0ec`, "root--dot": `m_fbd81e3d`, label: `m_5add502a`, section: `m_91fdda9b` },
  L = c(),
  R = s((e, { radius: t, color: n, gradient: r, variant: i, size: o, autoContrast: s, circle: c }) => {
    const u = e.variantColorResolver({
      color: n || e.primaryColor,
      theme: e,
      gradient: r,
      variant: i || `filled`,
      autoContrast: s,
    })
    return {
      root: {
        "--badge-height": a(o, `badge-height`),
        "--badge-padding-x": a(o, `badge-padding-x`),
        "--badge-fz": a(o, `badge-fz`),
        "--badge-radius": c || t === void 0 ? void 0 : l(t),
        "--badge-bg": n || i ? u.background : void 0,
        "--badge-color": n || i ? u.color : void 0,
        "--badge-bd": n || i ? u.border : void 0,
        "--badge-dot-color": i === `dot` ? y(n, e) : void 0,
      },
    }
  }),
  z = _((e) => {
    const t = v(`Badge`, null, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: s,
        vars: c,
        radius: l,
        color: d,
        gradient: f,
        leftSection: p,
        rightSection: m,
        children: h,
        variant: g,
        fullWidth: _,
        autoContrast: y,
        circle: b,
        mod: x,
        attributes: S,
        ...C
      } = t,
      w = o({
        name: `Badge`,
        props: t,
        classes: I,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: s,
        attributes: S,
        vars: c,
        varsResolver: R,
      })
    return (0, L.jsxs)(u, {
      variant: g,
      mod: [{ block: _, circle: b, "with-right-section": !!m, "with-left-section": !!p }, x],
      ...w(`root`, { variant: g }),
      ...C,
      children: [
        p && (0, L.jsx)(`span`, { ...w(`section`), "data-position": `left`, children: p }),
        (0, L.jsx)(`span`, { ...w(`label`), children: h }),
        m && (0, L.jsx)(`span`, { ...w(`section`), "data-position": `right`, children: m }),
      ],
    })
  })
;(z.classes = I), (z.varsResolver = R), (z.displayName = `@mantine/core/Badge`)
var B = E(`outline`, `device-laptop`, `DeviceLaptop`, [
    [`path`, { d: `M3 19l18 0`, key: `svg-0` }],
    [`path`, { d: `M5 7a1 1 0 0 1 1 -1h12a1 1 0 0 1 1 1v8a1 1 0 0 1 -1 1h-12a1 1 0 0 1 -1 -1l0 -8`, key: `svg-1` }],
  ]),
  V = d(h(), 1)
function H() {
  const n = m(),
    i = (0, V.useRef)(n)
  i.current = n
  const { value: a, problem: o, again: s } = A((0, V.useCallback)(() => i.current.sessions(), [])),
    [c, l] = (0, V.useState)(null),
    u = async (e) => {
      try {
        await n.endSession(e), l(null)
      } catch (e) {
        l(D(e))
      }
      await s()
    }
  return (0, L.jsxs)(e, {
    p: `md`,
    component: `section`,
    "aria-label": f.account.devices,
    children: [
      (0, L.jsx)(r, { order: 2, children: f.account.devices }),
      (0, L.jsx)(t, { size: `sm`, c: `dimmed`, mb: `sm`, children: f.account.devicesHint }),
      (0, L.jsx)(O, { problem: c ?? o }),
      !a && !o && (0, L.jsx)(b, { height: 60 }),
      (0, L.jsx)(`ul`, { className: j.lines, children: a?.map((e) => (0, L.jsx)(U, { session: e, onEnd: u }, e.id)) }),
    ],
  })
}
function U({ session: e, onEnd: n }) {
  const [r, i] = (0, V.useState)(!1)
  return (0, L.jsxs)(`li`, {
    className: j.line,
    children: [
      (0, L.jsx)(B, { size: 22, stroke: 1.5, "aria-hidden": !0 }),
      (0, L.jsxs)(`div`, {
        className: j.what,
        children: [
          (0, L.jsxs)(t, {
            component: `div`,
            size: `sm`,
            fw: 550,
            children: [
              e.device,
              ` `,
              e.current && (0, L.jsx)(z, { variant: `outline`, size: `sm`, ml: 4, children: f.account.thisDevice }),
            ],
          }),
          (0, L.jsxs)(t, {
            size: `sm`,
            c: `dimmed`,
            children: [
              f.account.lastSeen,
              ` `,
              (0, L.jsx)(k, { at: e.lastSeenAt }),
              ` · `,
              f.account.since,
              ` `,
              (0, L.jsx)(k, { at: e.createdAt, form: `date` }),
            ],
          }),
        ],
      }),
      !e.current &&
        (0, L.jsx)(g, {
          size: `xs`,
          variant: `default`,
          loading: r,
          "aria-label": f.account.signOutNamed(e.device),
          onClick: () => {
            i(!0), n(e.id).finally(() => i(!1))
          },
          children: f.account.signOutDevice,
        }),
    ],
  })
}
var W = { current: ``, next: ``, again: `` }
function G(e) {
  const t = D(e)
  if (t.code === `bad_credentials`) throw { ...t, errors: [{ field: `current`, message: f.account.wrong }] }
  const n = t.errors?.map(({ field: e, message: t }) => ({ field: e === `password` ? `next` : e, message: t }))
  throw { ...t, ...(n ? { errors: n } : {}) }
}
function K() {
  const { changePassword: t, user: i } = m(),
    [a, o] = (0, V.useState)(W),
    s = F(
      () => N(a.current, a.next, a.again),
      async () => {
        await t(a.current, a.next).catch(G), o(W), P(f.account.changed)
      },
    ),
    c = (e, t, n) =>
      (0, L.jsx)(M, {
        label: t,
        autoComplete: n,
        value: a[e],
        error: s.errors[e],
        onChange: (t) => o({ ...a, [e]: t.currentTarget.value }),
      })
  return (0, L.jsxs)(e, {
    p: `md`,
    component: `section`,
    "aria-label": f.account.password,
    children: [
      (0, L.jsx)(r, { order: 2, mb: `sm`, children: f.account.password }),
      (0, L.jsxs)(`form`, {
        onSubmit: s.submit,
        noValidate: !0,
        children: [
          (0, L.jsx)(`input`, {
            type: `text`,
            name: `username`,
            autoComplete: `username`,
            value: i?.email ?? ``,
            readOnly: !0,
            hidden: !0,
          }),
          (0, L.jsxs)(p, {
            children: [
              (0, L.jsx)(O, { problem: s.problem }),
              c(`current`, f.account.current, `current-password`),
              c(`next`, f.account.next, `new-password`),
              c(`again`, f.account.repeat, `new-password`),
              (0, L.jsx)(n, {
                children: (0, L.jsx)(g, { type: `submit`, loading: s.busy, children: f.account.change }),
              }),
            ],
          }),
        ],
      }),
    ],
  })
}
function q() {
  const { user: t } = m(),
    { me: n } = C(),
    { colorScheme: a, setColorScheme: o } = x()
  return t
    ? (0, L.jsx)(T, {
        title: f.account.title,
        children: (0, L.jsxs)(p, {
          maw: `42rem`,
          children: [
            (0, L.jsxs)(e, {
              p: `md`,
              component: `section`,
              children: [
                (0, L.jsx)(r, { order: 2, mb: `sm`, children: f.account.you }),
                (0, L.jsx)(w, {
                  facts: [
                    [f.fields.employees.name ?? ``, t.name],
                    [f.entry.email, t.email],
                    [f.account.workspace, `${t.workspace.name} · ${f.account.role[t.role]}`],
                    ...(n
                      ? [
                          [
                            f.account.record,
                            (0, L.jsx)(S, { to: `/people/${n.id}`, size: `sm`, children: f.action.open }, `me`),
                          ],
                        ]
                      : []),
                  ],
                }),
              ],
            }),
            (0, L.jsxs)(e, {
              p: `md`,
              component: `section`,
              children: [
                (0, L.jsx)(r, { order: 2, mb: `sm`, children: f.account.look }),
                (0, L.jsx)(i, {
                  "aria-label": f.account.look,
                  value: a,
                  onChange: (e) => o(e),
                  data: [`auto`, `light`, `dark`].map((e) => ({ value: e, label: f.account.looks[e] })),
                }),
              ],
            }),
            (0, L.jsx)(H, {}),
            (0, L.jsx)(K, {}),
          ],
        }),
      })
    : null
}

export { q as default }
