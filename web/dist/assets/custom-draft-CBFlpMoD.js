import { ct as e, ot as n, d as t } from "./auth-context-CWyBMuGf.js"

var r = e(n(), 1),
  i = (e, t) => e === t || JSON.stringify(e) === JSON.stringify(t)
function a(e, t) {
  const n = { ...e }
  for (const e of Object.keys(t)) {
    const r = t[e]
    r && (n[e] = r.value)
  }
  return n
}
function o(e, t) {
  return Object.keys(t).filter((n) => !i(t[n]?.value, e[n]))
}
function s(e, t) {
  return o(e, t).filter((n) => !i(t[n]?.from, e[n]))
}
function c(e) {
  const [t, n] = (0, r.useState)({}),
    i = (0, r.useCallback)((t, r) => n((n) => ({ ...n, [t]: { value: r, from: n[t] ? n[t].from : e[t] } })), [e]),
    c = (0, r.useCallback)(
      (e) =>
        n((t) => {
          const { [e]: n, ...r } = t
          return r
        }),
      [],
    ),
    l = (0, r.useCallback)(() => n({}), [])
  return (0, r.useMemo)(
    () => ({ values: a(e, t), changed: o(e, t), overtaken: s(e, t), set: i, drop: c, reset: l }),
    [e, t, i, c, l],
  )
}
var l = 200,
  u = 100
function d(e) {
  return Object.entries(e).map(([e, t]) =>
    typeof t == `string`
      ? { key: e, kind: `text`, text: t }
      : typeof t == `number`
        ? { key: e, kind: `number`, text: String(t) }
        : typeof t == `boolean`
          ? { key: e, kind: `flag`, text: String(t) }
          : { key: e, kind: `json`, text: JSON.stringify(t) },
  )
}
function f({ kind: e, text: t }) {
  return e === `text` ? t : e === `flag` ? t === `true` : e === `number` ? Number(t) : JSON.parse(t)
}
function p(e) {
  return Object.fromEntries(e.map((e) => [e.key.trim(), f(e)]))
}
function m(e, t) {
  const n = p(t),
    r = {}
  for (const [t, a] of Object.entries(n)) i(a, e[t]) || (r[t] = a)
  for (const t of Object.keys(e)) t in n || (r[t] = null)
  return r
}
function h(e) {
  if (e.kind === `number` && (e.text.trim() === `` || !Number.isFinite(Number(e.text)))) return t.check.number
  if (e.kind === `json`)
    try {
      JSON.parse(e.text)
    } catch {
      return t.check.json
    }
  return null
}
function g(e) {
  const n = {},
    r = new Set()
  return (
    e.forEach((e, i) => {
      const a = e.key.trim()
      a
        ? a.length > u
          ? (n[`custom.${i}.key`] = t.check.keyLong)
          : r.has(a) && (n[`custom.${i}.key`] = t.check.keyTwice)
        : (n[`custom.${i}.key`] = t.check.keyEmpty),
        r.add(a)
      const o = h(e)
      o && (n[`custom.${i}.text`] = o)
    }),
    e.length > l && (n.custom = t.check.tooMany(l)),
    n
  )
}

export { c as a, d as i, g as t, m as n, p as r }
