import { r as a, O as e, ot as i, ct as n, s as o, l as r, u as s, c as t } from "./auth-context-CWyBMuGf.js"

var c = n(i(), 1),
  l = []
function u(e) {
  return {
    rows: (0, c.useSyncExternalStore)(a.subscribe, () => m(e)),
    isLoading: (0, c.useSyncExternalStore)(a.subscribe, () => h(e)),
    error: (0, c.useSyncExternalStore)(a.subscribe, () => a.status.error),
  }
}
function d() {
  const e = a.workspace
  if (!e) throw Error(`nobody is signed in`)
  return e
}
function f(e, t, n, r = {}) {
  return d().edit({ collection: e, op: t, id: n, fields: r })
}
async function p(e, n, i) {
  const a = i === void 0 ? `` : `?before=${i}`,
    s = await o.get(`/api/${e}/${n}/history${a}`)
  if (!Array.isArray(s?.items)) throw new r(t)
  return s.items
}
function m(e) {
  return !a.workspace || (!s.OFFLINE_FIRST && h(e)) ? l : a.workspace.list(e)
}
function h(e) {
  const t = a.workspace
  return t ? t.isLoading(e) && !t.isOverdue : a.signedIn.isLoading
}
var g = e(),
  _ = new Intl.DateTimeFormat(void 0, { dateStyle: `medium`, timeStyle: `short` }),
  v = new Intl.DateTimeFormat(void 0, { dateStyle: `medium` }),
  y = new Intl.DateTimeFormat(void 0, { timeStyle: `short` }),
  b = new Intl.DateTimeFormat(void 0, { dateStyle: `medium`, timeZone: `UTC` }),
  x = new Intl.RelativeTimeFormat(void 0, { numeric: `auto` }),
  S = (e) => {
    const t = new Date(e)
    return Number.isNaN(t.getTime()) ? null : t
  },
  C = (e) => _.format(S(e) ?? 0),
  w = (e) => v.format(S(e) ?? 0),
  T = (e) => y.format(S(e) ?? 0),
  E = (e) => {
    const t = S(`${e}T00:00:00Z`)
    return t ? b.format(t) : e
  },
  D = (e, t) => new Date(e).toDateString() === new Date(t).toDateString(),
  O = [
    [`year`, 31536e3],
    [`month`, 2592e3],
    [`week`, 604800],
    [`day`, 86400],
    [`hour`, 3600],
    [`minute`, 60],
  ]
function k(e, t) {
  const n = (new Date(e).getTime() - t) / 1e3
  for (const [e, t] of O) if (Math.abs(n) >= t) return x.format(Math.trunc(n / t), e)
  return x.format(0, `second`)
}
var A = Date.now(),
  j = new Set(),
  M
function N(e) {
  return (
    j.add(e),
    (M ??= setInterval(() => {
      A = Date.now()
      for (const e of j) e()
    }, 3e4)),
    () => {
      j.delete(e), j.size === 0 && (clearInterval(M), (M = void 0))
    }
  )
}
var P = () => (0, c.useSyncExternalStore)(N, () => A)
function F({ at: e, form: t = `ago` }) {
  const n = P(),
    r = S(e)
  return r
    ? (0, g.jsx)(`time`, {
        dateTime: r.toISOString(),
        title: C(r),
        children: {
          ago: () => k(r, Math.max(n, Date.now())),
          dateTime: () => C(r),
          date: () => w(r),
          time: () => T(r),
        }[t](),
      })
    : null
}

export { C as i, D as a, d, E as n, F as t, f as c, P as s, p as l, T as o, u, w as r }
