import { d as e } from "./auth-context-CWyBMuGf.js"

var t = (e) => e ?? ``,
  n = (e) => (e.trim() === `` ? null : e.trim())
function r(e) {
  if (!e) return ``
  const t = new Date(e)
  if (Number.isNaN(t.getTime())) return ``
  const n = (e) => String(e).padStart(2, `0`)
  return `${String(t.getFullYear()).padStart(4, `0`)}-${n(t.getMonth() + 1)}-${n(t.getDate())}T${n(t.getHours())}:${n(t.getMinutes())}`
}
function i(e) {
  return e === `` ? null : new Date(e).toISOString()
}
function a(t, n, r = !1) {
  return r && t.trim() === `` ? e.check.required : t.length > n && [...t].length > n ? e.check.tooLong(n) : null
}
function o(t) {
  return t !== `` && Number.isNaN(new Date(t).getTime()) ? e.check.date : null
}
function s(t, n = 100) {
  return t.length > n ? e.check.tooMany(n) : (t.map((e) => a(e, 100)).find(Boolean) ?? null)
}
function c(e) {
  return Object.fromEntries(Object.entries(e).filter((e) => e[1] !== null))
}

export { a as t, c as i, i as a, n as c, o as n, r as o, s as r, t as s }
