import { n as e, r as t } from "./fields-DbKMVKZM.js"

var n = [`title`, `status`, `priority`, `customer`, `dueAt`, `updatedAt`],
  r = `nobody`,
  i = { text: ``, status: null, priority: null, assignee: null, state: null, sort: `updatedAt`, descending: !0 },
  a = [`waiting`, `conflict`, `rejected`],
  o = (e, t) => e.find((e) => e === t) ?? null
function s(r) {
  const s = new URLSearchParams(r),
    c = o(n, s.get(`sort`))
  return {
    text: s.get(`q`) ?? ``,
    status: o(t, s.get(`status`)),
    priority: o(e, s.get(`priority`)),
    assignee: s.get(`who`),
    state: o(a, s.get(`state`)),
    sort: c ?? i.sort,
    descending: c ? s.get(`order`) === `down` : i.descending,
  }
}
function c(e) {
  const t = new URLSearchParams()
  return (
    e.text && t.set(`q`, e.text),
    e.status && t.set(`status`, e.status),
    e.priority && t.set(`priority`, e.priority),
    e.assignee && t.set(`who`, e.assignee),
    e.state && t.set(`state`, e.state),
    (e.sort !== i.sort || e.descending !== i.descending) &&
      (t.set(`sort`, e.sort), e.descending && t.set(`order`, `down`)),
    t.toString()
  )
}
var l = (e) => !!(e.text || e.status || e.priority || e.assignee || e.state),
  u = new Intl.Collator(void 0, { numeric: !0, sensitivity: `base` }),
  d = { status: (e) => t.indexOf(e.status), priority: (t) => e.indexOf(t.priority) }
function f(e, t, n) {
  const r = n ? -1 : 1,
    i = [...e]
  if (t === `status` || t === `priority`) return i.sort((e, n) => r * (d[t](e) - d[t](n)))
  const a = t === `title` || t === `customer` ? (e, t) => u.compare(e, t) : (e, t) => (e < t ? -1 : +(e > t))
  return i.sort((e, n) => {
    const i = e[t],
      o = n[t]
    return !i || !o ? Number(!i) - Number(!o) : r * a(i, o)
  })
}
var p = class {
  names
  texts = new WeakMap()
  constructor(e) {
    this.names = e
  }
  textOf(e) {
    let t = this.texts.get(e)
    if (t === void 0) {
      const n = e.assigneeIds.map((e) => this.names.ofEmployee(e))
      ;(t = [e.title, e.customer, e.location, e.description, ...e.tags, ...n, ...Object.values(e.custom)]
        .filter((e) => typeof e == `string` || typeof e == `number`)
        .join(`
`)
        .toLocaleLowerCase()),
        this.texts.set(e, t)
    }
    return t
  }
  find(e, t) {
    const n = t.text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
    return e.filter(
      (e) =>
        (!t.status || e.status === t.status) &&
        (!t.priority || e.priority === t.priority) &&
        (!t.state || e.sync.state === t.state) &&
        (!t.assignee || (t.assignee === `nobody` ? e.assigneeIds.length === 0 : e.assigneeIds.includes(t.assignee))) &&
        n.every((t) => this.textOf(e).includes(t)),
    )
  }
}
function m(e) {
  const t = { draft: [], scheduled: [], in_progress: [], done: [], cancelled: [] }
  for (const n of e) t[n.status]?.push(n)
  return t
}
var h = (e) => e.status !== `done` && e.status !== `cancelled`,
  g = (e, t) => h(e) && e.dueAt !== null && Date.parse(e.dueAt) < t
function _(e) {
  return f(f(e, `dueAt`, !1), `priority`, !0)
}

export { _ as c, c as d, f as u, g as s, h as o, i as t, l as a, m as i, p as n, r, s as l }
