import { n as b, t as x } from "./account.module-B7gnHQci.js"
import { t as w } from "./account-checks-zjL_lY0G.js"
import { ot as a, O as e, n as i, d as n, p as o, f as r, w as s, ct as t } from "./auth-context-CWyBMuGf.js"
import { t as m } from "./confirm-BWDIlCqy.js"
import { t as D } from "./createReactComponent-DE_1QjAN.js"
import { i as T } from "./drafts-C7gDwgMk.js"
import { t as E } from "./IconCheck-CcI2uNP5.js"
import { F as f, r as p } from "./index-nt4a7cWO.js"
import { t as S } from "./NativeSelect-D43-CsYQ.js"
import { t as h } from "./page-CxO8vGCA.js"
import { t as _, o as g } from "./problem-alert-B6_GrP9f.js"
import { t as C } from "./TextInput-BCCJD4Rw.js"
import { i as c, t as d, n as l, r as u } from "./Title-ByvLmIUG.js"
import { t as v } from "./times-DMR25WLI.js"
import { t as y } from "./toast-DHzu5_3W.js"
import { t as O } from "./use-submit-BKrkRu9e.js"

var k = t(a(), 1)
function A(e = {}) {
  const t = e.timeout ?? 2e3,
    [n, r] = (0, k.useState)(null),
    [i, a] = (0, k.useState)(!1),
    o = (0, k.useRef)(null)
  ;(0, k.useEffect)(
    () => () => {
      window.clearTimeout(o.current)
    },
    [],
  )
  const s = (e) => {
    window.clearTimeout(o.current), (o.current = window.setTimeout(() => a(!1), t)), a(e)
  }
  return {
    copy: (e) => {
      ;`clipboard` in navigator
        ? navigator.clipboard
            .writeText(e)
            .then(() => {
              r(null), s(!0)
            })
            .catch((e) => r(e))
        : r(Error(`useClipboard: navigator.clipboard is not supported`))
    },
    reset: () => {
      a(!1), r(null), window.clearTimeout(o.current)
    },
    error: n,
    copied: i,
  }
}
var j = e(),
  M = { timeout: 1e3 }
function N(e) {
  const { children: t, timeout: n, value: r, ...i } = s(`CopyButton`, M, e),
    a = A({ timeout: n })
  return (0, j.jsx)(j.Fragment, { children: t({ copy: () => a.copy(r), copied: a.copied, ...i }) })
}
N.displayName = `@mantine/core/CopyButton`
var P = D(`outline`, `copy`, `Copy`, [
    [
      `path`,
      {
        d: `M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2.667 -2.667l0 -8.666`,
        key: `svg-0`,
      },
    ],
    [
      `path`,
      {
        d: `M4.012 16.737a2.005 2.005 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1`,
        key: `svg-1`,
      },
    ],
  ]),
  F = [`member`, `owner`].map((e) => ({ value: e, label: n.account.role[e] }))
function I() {
  const { invite: e } = i(),
    [t, a] = (0, k.useState)(``),
    [s, c] = (0, k.useState)(`member`),
    [l, d] = (0, k.useState)(null),
    f = O(
      () => T({ email: w(t) }),
      async () => {
        const n = await e(t.trim(), s)
        d({ email: t.trim(), invitation: n }), a(``)
      },
    )
  return (0, j.jsx)(`form`, {
    onSubmit: f.submit,
    noValidate: !0,
    children: (0, j.jsxs)(r, {
      children: [
        (0, j.jsx)(_, { problem: f.problem }),
        (0, j.jsx)(C, {
          label: n.entry.email,
          type: `email`,
          autoComplete: `off`,
          value: t,
          error: f.errors.email,
          onChange: (e) => a(e.currentTarget.value),
        }),
        (0, j.jsx)(S, {
          label: n.members.role,
          description: n.members.roleHint,
          data: F,
          value: s,
          onChange: (e) => c(e.currentTarget.value),
        }),
        (0, j.jsx)(u, { children: (0, j.jsx)(o, { type: `submit`, loading: f.busy, children: n.members.send }) }),
        l && (0, j.jsx)(L, { ...l }),
      ],
    }),
  })
}
function L({ email: e, invitation: t }) {
  return (0, j.jsx)(g, {
    role: `status`,
    variant: `light`,
    icon: (0, j.jsx)(E, { size: 18 }),
    title: n.members.ready,
    children: (0, j.jsxs)(r, {
      gap: `xs`,
      children: [
        (0, j.jsxs)(`span`, {
          children: [
            n.members.readyHint(e),
            ` `,
            n.members.expires,
            ` `,
            (0, j.jsx)(v, { at: t.expiresAt, form: `dateTime` }),
            `.`,
          ],
        }),
        (0, j.jsx)(C, {
          "aria-label": n.members.link,
          readOnly: !0,
          value: t.link,
          onFocus: (e) => e.currentTarget.select(),
        }),
        (0, j.jsx)(N, {
          value: t.link,
          children: ({ copied: e, copy: t }) =>
            (0, j.jsx)(o, {
              variant: `default`,
              leftSection: (0, j.jsx)(P, { size: 16 }),
              onClick: t,
              children: e ? n.action.copied : n.action.copy,
            }),
        }),
      ],
    }),
  })
}
function R() {
  const e = i(),
    t = (0, k.useRef)(e)
  t.current = e
  const { value: a, problem: s, again: u } = b((0, k.useCallback)(() => t.current.members(), [])),
    [g, S] = (0, k.useState)(null),
    C = e.user?.role === `owner`
  return (0, j.jsxs)(h, {
    title: n.members.title,
    ...(C ? {} : { about: n.members.onlyOwners }),
    children: [
      (0, j.jsxs)(r, {
        maw: `42rem`,
        children: [
          (0, j.jsx)(_, { problem: s, title: n.members.offline }),
          (0, j.jsxs)(c, {
            p: `md`,
            component: `section`,
            "aria-label": n.members.title,
            children: [
              !a && !s && (0, j.jsx)(f, { height: 60 }),
              (0, j.jsx)(`ul`, {
                className: x.lines,
                children: a?.map((t) =>
                  (0, j.jsxs)(
                    `li`,
                    {
                      className: x.line,
                      children: [
                        (0, j.jsx)(p, { name: t.user.name, size: 34 }),
                        (0, j.jsxs)(`div`, {
                          className: x.what,
                          children: [
                            (0, j.jsxs)(l, {
                              size: `sm`,
                              fw: 550,
                              children: [
                                t.user.name,
                                t.user.id === e.user?.id &&
                                  (0, j.jsx)(l, { span: !0, size: `xs`, c: `dimmed`, ml: 6, children: n.people.you }),
                              ],
                            }),
                            (0, j.jsxs)(l, {
                              size: `sm`,
                              c: `dimmed`,
                              children: [
                                t.user.email,
                                ` · `,
                                n.account.role[t.user.role],
                                ` · `,
                                n.members.joined,
                                ` `,
                                (0, j.jsx)(v, { at: t.joinedAt, form: `date` }),
                              ],
                            }),
                          ],
                        }),
                        C &&
                          (0, j.jsx)(o, {
                            size: `xs`,
                            variant: `default`,
                            "aria-label": n.members.removeNamed(t.user.name),
                            onClick: () => S(t),
                            children: n.members.remove,
                          }),
                      ],
                    },
                    t.user.id,
                  ),
                ),
              }),
            ],
          }),
          C &&
            (0, j.jsxs)(c, {
              p: `md`,
              component: `section`,
              "aria-label": n.members.invite,
              children: [
                (0, j.jsx)(d, { order: 2, children: n.members.invite }),
                (0, j.jsx)(l, { size: `sm`, c: `dimmed`, mb: `sm`, children: n.members.inviteHint }),
                (0, j.jsx)(I, {}),
              ],
            }),
        ],
      }),
      (0, j.jsx)(m, {
        opened: g !== null,
        title: n.members.confirm(g?.user.name ?? ``),
        text: n.members.confirmText,
        action: n.members.remove,
        onClose: () => S(null),
        onConfirm: async () => {
          g && (await e.removeMember(g.user.id), y(n.members.removed(g.user.name)), await u())
        },
      }),
    ],
  })
}

export { R as default }
