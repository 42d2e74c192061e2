import { r as d } from "./account-checks-zjL_lY0G.js"
import { ot as a, O as e, n as i, d as n, p as o, f as r, ct as t } from "./auth-context-CWyBMuGf.js"
import { t as s } from "./PasswordInput-DjLETHg7.js"
import { t as l } from "./problem-alert-B6_GrP9f.js"
import { t as c } from "./TextInput-BCCJD4Rw.js"
import { t as u } from "./use-submit-BKrkRu9e.js"

var f = t(a(), 1),
  p = e()
function m(e) {
  const { signIn: t } = i(),
    [a, m] = (0, f.useState)(e.email ?? ``),
    [h, g] = (0, f.useState)(``),
    _ = u(
      () => d(a, h),
      async () => {
        await t(a.trim(), h), e.onDone()
      },
    )
  return (0, p.jsx)(`form`, {
    onSubmit: _.submit,
    noValidate: !0,
    children: (0, p.jsxs)(r, {
      children: [
        (0, p.jsx)(l, { problem: _.problem }),
        (0, p.jsx)(c, {
          label: n.entry.email,
          type: `email`,
          autoComplete: `username`,
          value: a,
          error: _.errors.email,
          onChange: (e) => m(e.currentTarget.value),
        }),
        (0, p.jsx)(s, {
          label: n.entry.password,
          autoComplete: `current-password`,
          value: h,
          error: _.errors.password,
          onChange: (e) => g(e.currentTarget.value),
        }),
        (0, p.jsx)(o, { type: `submit`, loading: _.busy, children: n.entry.signIn }),
      ],
    }),
  })
}

export { m as SignInForm }
