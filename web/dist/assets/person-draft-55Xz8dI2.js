import { d as e } from "./auth-context-CWyBMuGf.js"
import { t as i, n, r, i as t } from "./custom-draft-CBFlpMoD.js"
import { c as a, r as c, s as l, i as o, n as s, t as u } from "./drafts-C7gDwgMk.js"

var d = {
  name: ``,
  title: ``,
  department: ``,
  status: `active`,
  email: ``,
  phone: ``,
  skills: [],
  hiredOn: ``,
  custom: [],
}
function f(e) {
  return {
    name: e.name,
    title: l(e.title),
    department: l(e.department),
    status: e.status,
    email: l(e.email),
    phone: l(e.phone),
    skills: e.skills,
    hiredOn: l(e.hiredOn),
    custom: t(e.custom),
  }
}
function p(e, t, r = {}) {
  const i = {
    name: () => e.name.trim(),
    title: () => a(e.title),
    department: () => a(e.department),
    status: () => e.status,
    email: () => a(e.email),
    phone: () => a(e.phone),
    skills: () => e.skills,
    hiredOn: () => a(e.hiredOn),
    custom: () => n(r, e.custom),
  }
  return Object.fromEntries(t.map((e) => [e, i[e]()]))
}
function m(e, t) {
  const n = p(e, t)
  return { ...n, name: e.name.trim(), ...(n.custom ? { custom: r(e.custom) } : {}) }
}
var h = /^[^\s@]+@[^\s@]+$/
function g(t) {
  const n = t.email.trim()
  return {
    ...o({
      name: u(t.name, 1e3, !0),
      title: u(t.title, 1e3),
      department: u(t.department, 1e3),
      email: n && !h.test(n) ? e.check.email : u(n, 320),
      phone: u(t.phone, 100),
      skills: c(t.skills),
      hiredOn: s(t.hiredOn && `${t.hiredOn}T00:00`),
    }),
    ...i(t.custom),
  }
}
function _(e, t) {
  return t.role === `owner` ? Object.keys(d) : e?.userId === t.id ? [`phone`, `email`, `skills`, `custom`] : []
}
function v(e, t, n) {
  const r = t.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return e
    .filter((e) => !n || e.status === n)
    .filter((e) => {
      const t = [e.name, e.title, e.department, e.email, e.phone, ...e.skills]
        .join(`
`)
        .toLocaleLowerCase()
      return r.every((e) => t.includes(e))
    })
    .sort((e, t) => e.name.localeCompare(t.name))
}

export { _ as o, d as t, f as r, g as n, m as s, p as i, v as a }
