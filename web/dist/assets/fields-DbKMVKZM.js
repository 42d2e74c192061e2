import { d as e } from "./auth-context-CWyBMuGf.js"
import { n, i as t } from "./times-DMR25WLI.js"

var r = {
    jobs: {
      status: `choice`,
      priority: `choice`,
      assigneeIds: `people`,
      tags: `set`,
      scheduledAt: `time`,
      dueAt: `time`,
      price: `money`,
      custom: `map`,
    },
    employees: { status: `choice`, skills: `set`, hiredOn: `date`, custom: `map`, userId: `user` },
    notifications: { readAt: `time` },
    chat: { readBy: `map` },
  },
  i = [`draft`, `scheduled`, `in_progress`, `done`, `cancelled`],
  a = [`low`, `normal`, `high`, `urgent`],
  o = [`active`, `on_leave`, `left`],
  s = (t) => e.choices[t] ?? t
function c(e, t) {
  return t === `*` ? `whole` : (r[e][t] ?? `text`)
}
function l(e, t) {
  return t === `priority` ? a : e === `jobs` ? i : o
}
function u(t, n) {
  return n === `*` ? e.fields.whole : n.startsWith(`custom.`) ? n.slice(7) : (e.fields[t][n] ?? n)
}
function d(t) {
  return typeof t == `boolean`
    ? t
      ? e.form.yes
      : e.form.no
    : typeof t == `string`
      ? t
      : typeof t == `number`
        ? t.toLocaleString()
        : JSON.stringify(t)
}
function f(e) {
  try {
    const t = { style: `currency`, currency: e.currency, maximumFractionDigits: 4 }
    return new Intl.NumberFormat(void 0, t).format(e.amount)
  } catch {
    return `${e.amount} ${e.currency}`
  }
}
var p = (e) =>
  e == null || e === `` || (Array.isArray(e) && e.length === 0) || (typeof e == `object` && Object.keys(e).length === 0)
function m(r, i, a, o) {
  if (p(a)) return e.conflicts.empties
  switch (c(r, i)) {
    case `choice`:
      return s(String(a))
    case `time`:
      return typeof a == `string` ? t(a) : d(a)
    case `date`:
      return typeof a == `string` ? n(a) : d(a)
    case `people`:
      return Array.isArray(a) ? a.map((e) => o.ofEmployee(String(e))).join(`, `) : d(a)
    case `set`:
      return Array.isArray(a) ? a.join(`, `) : d(a)
    case `user`:
      return o.ofUser(String(a))
    case `money`: {
      const { amount: e, currency: t } = a
      return typeof e == `string` && typeof t == `string` ? f({ amount: e, currency: t }) : d(a)
    }
    case `map`:
      return Object.entries(a)
        .map(([t, n]) => `${t}: ${p(n) ? e.conflicts.empties : d(n)}`)
        .join(`, `)
    default:
      return d(a)
  }
}
function h(t, n) {
  return Object.keys(e.fields[t]).filter((e) => !p(n[e]))
}

export { a as n, c, h as s, i as r, l as a, m as l, o as t, s as i, u as o }
