import { d as e } from "./auth-context-CWyBMuGf.js"
import { t as n, i as t } from "./drafts-C7gDwgMk.js"

var r = /^[^\s@]+@[^\s@]+$/,
  i = 8,
  a = 128
function o(t) {
  const i = t.trim()
  return i ? (r.test(i) ? n(i, 254) : e.check.email) : e.check.required
}
function s(t) {
  const n = [...t].length
  return n < i || n > a ? e.check.password : null
}
var c = (n, r) => t({ email: o(n), password: r ? null : e.check.required }),
  l = (e) => t({ name: n(e.name, 200, !0), workspace: n(e.workspace, 200), email: o(e.email), password: s(e.password) })
function u(n, r, i) {
  return t({ current: n ? null : e.check.required, next: s(r), again: r === i ? null : e.account.differs })
}

export { c as r, l as i, o as t, u as n }
