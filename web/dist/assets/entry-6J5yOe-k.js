import { i as b } from "./account-checks-zjL_lY0G.js"
import { O as a, f as c, p as d, n as l, ct as o, d as s, ot as u } from "./auth-context-CWyBMuGf.js"
import { M as e, t as i, n, o as r, V as t } from "./index-nt4a7cWO.js"
import { t as g } from "./PasswordInput-DjLETHg7.js"
import { t as v } from "./problem-alert-B6_GrP9f.js"
import { SignInForm as h } from "./sign-in-form-BsQHlIPL.js"
import { t as _ } from "./TextInput-BCCJD4Rw.js"
import { i as f, t as m, n as p } from "./Title-ByvLmIUG.js"
import { t as y } from "./use-submit-BKrkRu9e.js"

var x = o(u(), 1),
  S = { entry: `_entry_1gn0q_1`, box: `_box_1gn0q_8` },
  C = a()
function w(e) {
  const { signUp: t } = l(),
    [n, r] = (0, x.useState)({ name: ``, workspace: ``, email: ``, password: `` }),
    i = (e) => r({ ...n, ...e }),
    a = y(
      () => b(n),
      async () => {
        const r = n.workspace.trim()
        await t({
          email: n.email.trim(),
          password: n.password,
          name: n.name.trim(),
          ...(e.invitation ? { invitation: e.invitation } : r ? { workspace: r } : {}),
        }),
          e.onDone()
      },
    )
  return (0, C.jsx)(`form`, {
    onSubmit: a.submit,
    noValidate: !0,
    children: (0, C.jsxs)(c, {
      children: [
        e.invitation &&
          (0, C.jsxs)(p, { size: `sm`, c: `dimmed`, children: [s.entry.invitationFor, ` `, s.entry.existing] }),
        (0, C.jsx)(v, { problem: a.problem }),
        (0, C.jsx)(_, {
          label: s.entry.name,
          autoComplete: `name`,
          value: n.name,
          error: a.errors.name,
          onChange: (e) => i({ name: e.currentTarget.value }),
        }),
        !e.invitation &&
          (0, C.jsx)(_, {
            label: s.entry.workspace,
            description: s.entry.workspaceHint,
            autoComplete: `organization`,
            value: n.workspace,
            error: a.errors.workspace,
            onChange: (e) => i({ workspace: e.currentTarget.value }),
          }),
        (0, C.jsx)(_, {
          label: s.entry.email,
          type: `email`,
          autoComplete: `username`,
          value: n.email,
          error: a.errors.email,
          onChange: (e) => i({ email: e.currentTarget.value }),
        }),
        (0, C.jsx)(g, {
          label: s.entry.password,
          description: s.entry.passwordHint,
          autoComplete: `new-password`,
          value: n.password,
          error: a.errors.password,
          onChange: (e) => i({ password: e.currentTarget.value }),
        }),
        (0, C.jsx)(d, { type: `submit`, loading: a.busy, children: e.invitation ? s.entry.join : s.entry.create }),
      ],
    }),
  })
}
function T({ invitation: n }) {
  const { user: i } = l(),
    [a, o] = e(),
    [u, d] = (0, x.useState)(!0),
    g = n.token !== null && u,
    _ = a === `/sign-up` || g,
    v = g ? s.entry.invitation : _ ? s.entry.signUp : s.entry.signIn
  ;(0, x.useEffect)(() => {
    document.title = `${v} · ${s.app}`
  }, [v])
  const y = () => {
    n.forget(), (a === `/sign-up` || a === `/sign-in`) && o(`/`, { replace: !0 })
  }
  return (0, C.jsx)(`main`, {
    className: S.entry,
    children: (0, C.jsxs)(c, {
      className: S.box,
      gap: `lg`,
      children: [
        (0, C.jsxs)(c, {
          gap: `xs`,
          align: `center`,
          ta: `center`,
          children: [
            (0, C.jsx)(r, { size: 48 }),
            (0, C.jsx)(p, { fw: 620, size: `xl`, children: s.app }),
            (0, C.jsx)(p, { c: `dimmed`, children: s.entry.promise }),
          ],
        }),
        (0, C.jsx)(f, {
          p: `lg`,
          children: (0, C.jsxs)(c, {
            children: [
              (0, C.jsx)(m, { order: 1, size: `h2`, children: v }),
              i
                ? (0, C.jsx)(E, { invitation: n })
                : _
                  ? (0, C.jsx)(w, { invitation: g ? n.token : null, onDone: y })
                  : (0, C.jsx)(h, { onDone: y }),
            ],
          }),
        }),
        !i &&
          (0, C.jsxs)(p, {
            ta: `center`,
            size: `sm`,
            children: [
              _ ? s.entry.haveAccount : s.entry.noAccount,
              ` `,
              (0, C.jsx)(t, {
                component: `button`,
                type: `button`,
                onClick: () => {
                  g && d(!1), o(_ ? `/sign-in` : `/sign-up`)
                },
                children: _ ? s.entry.signIn : s.entry.signUp,
              }),
            ],
          }),
      ],
    }),
  })
}
function E({ invitation: e }) {
  const { user: t } = l(),
    r = n(!1)
  return (0, C.jsxs)(C.Fragment, {
    children: [
      (0, C.jsx)(p, { children: s.entry.signedInAlready(t?.email ?? ``) }),
      (0, C.jsx)(d, { onClick: e.forget, children: s.entry.keepWorking }),
      (0, C.jsx)(d, { variant: `default`, onClick: () => void r.start(), children: s.nav.signOut }),
      (0, C.jsx)(i, { leaving: r }),
    ],
  })
}

export { T as default }
