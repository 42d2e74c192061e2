import { O as o, d as s } from "./auth-context-CWyBMuGf.js"
import { i as c, t as l } from "./fields-DbKMVKZM.js"
import { t as i, o as n, r, n as t } from "./form-section-BSJXcSiM.js"
import { t as e } from "./NativeSelect-D43-CsYQ.js"
import { t as a } from "./TextInput-BCCJD4Rw.js"

var u = o(),
  d = l.map((e) => ({ value: e, label: c(e) }))
function f(o) {
  const { values: c, set: l, errors: f, may: p, hint: m } = o,
    h = (e) => ({
      label: s.fields.employees[e] ?? e,
      error: f[e],
      readOnly: !p.includes(e),
      ...(p.includes(e) ? {} : { variant: `filled` }),
      ...(m(e) ? { description: m(e) } : {}),
    }),
    g = (e) => ({ ...h(e), value: c[e], onChange: (t) => l(e, t.currentTarget.value) }),
    { readOnly: _, ...v } = h(`status`)
  return (0, u.jsxs)(u.Fragment, {
    children: [
      (0, u.jsxs)(i, {
        title: s.form.section.work,
        children: [
          (0, u.jsx)(a, { wrapperProps: t, ...g(`name`), withAsterisk: !0, required: !0 }),
          (0, u.jsx)(a, { ...g(`title`) }),
          (0, u.jsx)(a, { ...g(`department`) }),
          (0, u.jsx)(e, {
            ...v,
            disabled: _,
            data: d,
            value: c.status,
            onChange: (e) => l(`status`, e.currentTarget.value),
          }),
          (0, u.jsx)(a, { type: `date`, ...g(`hiredOn`) }),
          (0, u.jsx)(n, {
            wrapperProps: t,
            ...h(`skills`),
            ...(p.includes(`skills`) ? { placeholder: s.form.tagsHint } : {}),
            value: c.skills,
            onChange: (e) => l(`skills`, e),
          }),
        ],
      }),
      (0, u.jsxs)(i, {
        title: s.form.section.contact,
        children: [(0, u.jsx)(a, { type: `email`, ...g(`email`) }), (0, u.jsx)(a, { type: `tel`, ...g(`phone`) })],
      }),
      (0, u.jsx)(i, {
        title: s.form.section.own,
        children: (0, u.jsxs)(`div`, {
          "data-wide": !0,
          children: [
            m(`custom`),
            (0, u.jsx)(r, {
              rows: c.custom,
              errors: f,
              disabled: !p.includes(`custom`),
              onChange: (e) => l(`custom`, e),
            }),
          ],
        }),
      }),
    ],
  })
}

export { f as t }
