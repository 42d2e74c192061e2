const __vite__mapDeps = (
  i,
  m = __vite__mapDeps,
  d = m.f ||
    (m.f = [
      "assets/dashboard-BbobEwQ8.js",
      "assets/Title-ByvLmIUG.js",
      "assets/auth-context-CWyBMuGf.js",
      "assets/job-lines-b_guHGlb.js",
      "assets/choice-mark-CHLCs7Qp.js",
      "assets/fields-DbKMVKZM.js",
      "assets/times-DMR25WLI.js",
      "assets/choice-mark-BX9gPBPI.css",
      "assets/job-query-ClTrQiEl.js",
      "assets/job-lines-DC1bGUdm.css",
      "assets/IconPlus-DlqMetJe.js",
      "assets/createReactComponent-DE_1QjAN.js",
      "assets/page-CxO8vGCA.js",
      "assets/page-BIIGXViC.css",
      "assets/dashboard-B7PP0ags.css",
      "assets/jobs-page-B3Jz37bJ.js",
      "assets/SegmentedControl-B7rgPGUh.js",
      "assets/get-env-MimdSsZv.js",
      "assets/to-int-DY-jUSZY.js",
      "assets/use-merged-ref-B03ton8W.js",
      "assets/problem-alert-B6_GrP9f.js",
      "assets/use-isomorphic-effect-D66VnJoO.js",
      "assets/VisuallyHidden-DXB5QzMT.js",
      "assets/window-rows-CwJIGUkD.js",
      "assets/ActionIcon-YQG0W5CT.js",
      "assets/record-state-CdsuwgRC.js",
      "assets/IconCheck-CcI2uNP5.js",
      "assets/record-state-WfgknHxL.css",
      "assets/NativeSelect-D43-CsYQ.js",
      "assets/InputBase-FHeE0Dma.js",
      "assets/TextInput-BCCJD4Rw.js",
      "assets/IconX-_UyY2zH4.js",
      "assets/jobs-page-99Izf9Fa.css",
      "assets/new-job-DQZoGRxL.js",
      "assets/custom-draft-CBFlpMoD.js",
      "assets/form-section-BSJXcSiM.js",
      "assets/OptionalPortal-BNE8A6sr.js",
      "assets/create-safe-context-DOvdAprQ.js",
      "assets/ScrollArea-IYXbUWXZ.js",
      "assets/DirectionProvider-ByGpxfS1.js",
      "assets/floating-ui.react-2zg2mMe4.js",
      "assets/get-floating-position-C5X9OGeT.js",
      "assets/IconTrash-Bu42cEST.js",
      "assets/form-section-BMc5mrWj.css",
      "assets/toast-DHzu5_3W.js",
      "assets/use-submit-BKrkRu9e.js",
      "assets/job-fields-BCBv9sOO.js",
      "assets/Textarea-CTRSp4UI.js",
      "assets/drafts-C7gDwgMk.js",
      "assets/job-page-C-t4J9-F.js",
      "assets/get-auto-contrast-value-BTPwFOS2.js",
      "assets/thread-view-CFc4sxjs.js",
      "assets/confirm-BWDIlCqy.js",
      "assets/thread-view-DkOKAXCZ.css",
      "assets/rejected-CMSPlT7-.js",
      "assets/rejected-alert-Bf5D-J9h.js",
      "assets/rejected-Dm4yDgO2.css",
      "assets/job-page-D8GeeNsn.css",
      "assets/people-page-xrWh24er.js",
      "assets/person-draft-55Xz8dI2.js",
      "assets/people-page-CYnEi-oy.css",
      "assets/new-person-avvURilO.js",
      "assets/person-fields-CBe10jSa.js",
      "assets/person-page-B3fKRDM0.js",
      "assets/person-page-KpsdeBKS.css",
      "assets/chat-page-BrWqW21Z.js",
      "assets/chat-page-8ZthgG40.css",
      "assets/notifications-page-BfyDke5b.js",
      "assets/notifications-page-DxgQarDZ.css",
      "assets/conflicts-page-CDjmrGo-.js",
      "assets/record-place-DS1IgpTA.js",
      "assets/conflicts-page-DDl9gdop.css",
      "assets/outbox-page-CzLnf2wB.js",
      "assets/outbox-page-CMqiuZ0P.css",
      "assets/account-page-DUVh9NAw.js",
      "assets/account.module-B7gnHQci.js",
      "assets/account-DXCwrCL-.css",
      "assets/PasswordInput-DjLETHg7.js",
      "assets/account-checks-zjL_lY0G.js",
      "assets/members-page-Dh1J5uNA.js",
      "assets/developer-page-BFmdE_hL.js",
      "assets/developer-page-DxgOzmW6.css",
      "assets/sign-in-form-BsQHlIPL.js",
      "assets/entry-6J5yOe-k.js",
      "assets/entry-B1TPoyzm.css",
    ]),
) => i.map((i) => d[i])

import {
  S as _,
  k as A,
  E as a,
  n as ae,
  V as b,
  Z as C,
  J as c,
  r as ce,
  d as D,
  M as d,
  t as de,
  ct as E,
  $ as e,
  et as ee,
  z as F,
  N as f,
  tt as fe,
  R as g,
  Q as h,
  D as i,
  m as ie,
  nt as j,
  it as k,
  K as l,
  rt as le,
  p as M,
  P as m,
  x as me,
  w as N,
  B as n,
  g as ne,
  h as O,
  G as o,
  ot as oe,
  y as P,
  O as p,
  v as pe,
  C as r,
  j as re,
  Y as S,
  H as s,
  q as se,
  at as T,
  A as t,
  f as te,
  L as u,
  st as ue,
  T as v,
  _ as w,
  W as x,
  U as y,
} from "./auth-context-CWyBMuGf.js"
import { t as De } from "./create-safe-context-DOvdAprQ.js"
import { t as V } from "./createReactComponent-DE_1QjAN.js"
import { t as Oe } from "./DirectionProvider-ByGpxfS1.js"
import { n as Ae, r as je, t as Me } from "./FocusTrap-CCpwkjLX.js"
import {
  o as $e,
  v as at,
  p as et,
  c as Ge,
  _ as He,
  u as it,
  g as Je,
  d as Ke,
  s as nt,
  y as ot,
  n as Qe,
  f as qe,
  t as rt,
  r as tt,
  a as Ue,
  b as We,
  i as Xe,
  h as Ye,
  m as Ze,
} from "./floating-ui.react-2zg2mMe4.js"
import { r as Be, i as Re, t as Ve, n as ze } from "./get-floating-position-C5X9OGeT.js"
import { r as B, i as be, t as Se, n as xe } from "./OptionalPortal-BNE8A6sr.js"
import { i as _e, c as ge, a as he, l as L, o as R, t as ve, s as z } from "./problem-alert-B6_GrP9f.js"
import { t as ke } from "./ScrollArea-IYXbUWXZ.js"
import { i as Ce, t as Ee, r as Te, n as we } from "./Title-ByvLmIUG.js"
import { l as Fe, t as Ie, u as Le, c as Ne, d as Pe } from "./times-DMR25WLI.js"
import { t as I } from "./use-isomorphic-effect-D66VnJoO.js"
import { n as ye } from "./use-merged-ref-B03ton8W.js"
;(() => {
  const e = document.createElement(`link`).relList
  if (e && e.supports && e.supports(`modulepreload`)) return
  for (const e of document.querySelectorAll(`link[rel="modulepreload"]`)) n(e)
  new MutationObserver((e) => {
    for (const t of e)
      if (t.type === `childList`)
        for (const e of t.addedNodes) e.tagName === `LINK` && e.rel === `modulepreload` && n(e)
  }).observe(document, { childList: !0, subtree: !0 })
  function t(e) {
    const t = {}
    return (
      e.integrity && (t.integrity = e.integrity),
      e.referrerPolicy && (t.referrerPolicy = e.referrerPolicy),
      (t.credentials =
        e.crossOrigin === `use-credentials` ? `include` : e.crossOrigin === `anonymous` ? `omit` : `same-origin`),
      t
    )
  }
  function n(e) {
    if (e.ep) return
    e.ep = !0
    const n = t(e)
    fetch(e.href, n)
  }
})()
var st = ue((e) => {
    function t(e, t) {
      var n = e.length
      e.push(t)
      for (; 0 < n; ) {
        var r = (n - 1) >>> 1,
          a = e[r]
        if (0 < i(a, t)) (e[r] = t), (e[n] = a), (n = r)
        else break
      }
    }
    function n(e) {
      return e.length === 0 ? null : e[0]
    }
    function r(e) {
      if (e.length === 0) return null
      var t = e[0],
        n = e.pop()
      if (n !== t) {
        e[0] = n
        for (var r = 0, a = e.length, o = a >>> 1; r < o; ) {
          var s = 2 * (r + 1) - 1,
            c = e[s],
            l = s + 1,
            u = e[l]
          if (0 > i(c, n)) l < a && 0 > i(u, c) ? ((e[r] = u), (e[l] = n), (r = l)) : ((e[r] = c), (e[s] = n), (r = s))
          else if (l < a && 0 > i(u, n)) (e[r] = u), (e[l] = n), (r = l)
          else break
        }
      }
      return t
    }
    function i(e, t) {
      var n = e.sortIndex - t.sortIndex
      return n === 0 ? e.id - t.id : n
    }
    if (((e.unstable_now = void 0), typeof performance == `object` && typeof performance.now == `function`)) {
      var a = performance
      e.unstable_now = () => a.now()
    } else {
      var o = Date,
        s = o.now()
      e.unstable_now = () => o.now() - s
    }
    var c = [],
      l = [],
      u = 1,
      d = null,
      f = 3,
      p = !1,
      m = !1,
      h = !1,
      g = !1,
      _ = typeof setTimeout == `function` ? setTimeout : null,
      v = typeof clearTimeout == `function` ? clearTimeout : null,
      y = typeof setImmediate < `u` ? setImmediate : null
    function b(e) {
      for (var i = n(l); i !== null; ) {
        if (i.callback === null) r(l)
        else if (i.startTime <= e) r(l), (i.sortIndex = i.expirationTime), t(c, i)
        else break
        i = n(l)
      }
    }
    function x(e) {
      if (((h = !1), b(e), !m)) {
        if (n(c) !== null) (m = !0), S || ((S = !0), ee())
        else {
          var t = n(l)
          t !== null && O(x, t.startTime - e)
        }
      }
    }
    var S = !1,
      C = -1,
      w = 5,
      T = -1
    function E() {
      return g ? !0 : !(e.unstable_now() - T < w)
    }
    function D() {
      if (((g = !1), S)) {
        var t = e.unstable_now()
        T = t
        var i = !0
        try {
          a: {
            ;(m = !1), h && ((h = !1), v(C), (C = -1)), (p = !0)
            var a = f
            try {
              b: {
                for (b(t), d = n(c); d !== null && !(d.expirationTime > t && E()); ) {
                  var o = d.callback
                  if (typeof o == `function`) {
                    ;(d.callback = null), (f = d.priorityLevel)
                    var s = o(d.expirationTime <= t)
                    if (((t = e.unstable_now()), typeof s == `function`)) {
                      ;(d.callback = s), b(t), (i = !0)
                      break b
                    }
                    d === n(c) && r(c), b(t)
                  } else r(c)
                  d = n(c)
                }
                if (d !== null) i = !0
                else {
                  var u = n(l)
                  u !== null && O(x, u.startTime - t), (i = !1)
                }
              }
              break a
            } finally {
              ;(d = null), (f = a), (p = !1)
            }
            i = void 0
          }
        } finally {
          i ? ee() : (S = !1)
        }
      }
    }
    var ee
    if (typeof y == `function`)
      ee = () => {
        y(D)
      }
    else if (typeof MessageChannel < `u`) {
      var te = new MessageChannel(),
        ne = te.port2
      ;(te.port1.onmessage = D),
        (ee = () => {
          ne.postMessage(null)
        })
    } else
      ee = () => {
        _(D, 0)
      }
    function O(t, n) {
      C = _(() => {
        t(e.unstable_now())
      }, n)
    }
    ;(e.unstable_IdlePriority = 5),
      (e.unstable_ImmediatePriority = 1),
      (e.unstable_LowPriority = 4),
      (e.unstable_NormalPriority = 3),
      (e.unstable_Profiling = null),
      (e.unstable_UserBlockingPriority = 2),
      (e.unstable_cancelCallback = (e) => {
        e.callback = null
      }),
      (e.unstable_forceFrameRate = (e) => {
        0 > e || 125 < e
          ? console.error(
              `forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported`,
            )
          : (w = 0 < e ? Math.floor(1e3 / e) : 5)
      }),
      (e.unstable_getCurrentPriorityLevel = () => f),
      (e.unstable_next = (e) => {
        switch (f) {
          case 1:
          case 2:
          case 3:
            var t = 3
            break
          default:
            t = f
        }
        var n = f
        f = t
        try {
          return e()
        } finally {
          f = n
        }
      }),
      (e.unstable_requestPaint = () => {
        g = !0
      }),
      (e.unstable_runWithPriority = (e, t) => {
        switch (e) {
          case 1:
          case 2:
          case 3:
          case 4:
          case 5:
            break
          default:
            e = 3
        }
        var n = f
        f = e
        try {
          return t()
        } finally {
          f = n
        }
      }),
      (e.unstable_scheduleCallback = (r, i, a) => {
        var o = e.unstable_now()
        switch (
          (typeof a == `object` && a ? ((a = a.delay), (a = typeof a == `number` && 0 < a ? o + a : o)) : (a = o), r)
        ) {
          case 1:
            var s = -1
            break
          case 2:
            s = 250
            break
          case 5:
            s = 1073741823
            break
          case 4:
            s = 1e4
            break
          default:
            s = 5e3
        }
        return (
          (s = a + s),
          (r = { id: u++, callback: i, priorityLevel: r, startTime: a, expirationTime: s, sortIndex: -1 }),
          a > o
            ? ((r.sortIndex = a),
              t(l, r),
              n(c) === null && r === n(l) && (h ? (v(C), (C = -1)) : (h = !0), O(x, a - o)))
            : ((r.sortIndex = s), t(c, r), m || p || ((m = !0), S || ((S = !0), ee()))),
          r
        )
      }),
      (e.unstable_shouldYield = E),
      (e.unstable_wrapCallback = (e) => {
        var t = f
        return function () {
          var n = f
          f = t
          try {
            return e.apply(this, arguments)
          } finally {
            f = n
          }
        }
      })
  }),
  ct = ue((e, t) => {
    t.exports = st()
  }),
  lt = ue((e) => {
    var t = ct(),
      n = oe(),
      r = T()
    function i(e) {
      var t = `https://react.dev/errors/` + e
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1])
        for (var n = 2; n < arguments.length; n++) t += `&args[]=` + encodeURIComponent(arguments[n])
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      )
    }
    function a(e) {
      return !(!e || (e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11))
    }
    function o(e) {
      for (var t = e, n = t; n && !n.alternate; ) (t = n), t.flags & 4098 && (e = t.return), (n = t.return)
      for (; t.return; ) t = t.return
      return t.tag === 3 ? e : null
    }
    function s(e) {
      if (e.tag === 13) {
        var t = e.memoizedState
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null)) return t.dehydrated
      }
      return null
    }
    function c(e) {
      if (e.tag === 31) {
        var t = e.memoizedState
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null)) return t.dehydrated
      }
      return null
    }
    function l(e) {
      if (o(e) !== e) throw Error(i(188))
    }
    function u(e) {
      var t = e.alternate
      if (!t) {
        if (((t = o(e)), t === null)) throw Error(i(188))
        return t === e ? e : null
      }
      for (var n = e, r = t; ; ) {
        var a = n.return
        if (a === null) break
        var s = a.alternate
        if (s === null) {
          if (((r = a.return), r !== null)) {
            n = r
            continue
          }
          break
        }
        if (a.child === s.child) {
          for (s = a.child; s; ) {
            if (s === n) return (l(a), e)
            if (s === r) return (l(a), t)
            s = s.sibling
          }
          throw Error(i(188))
        }
        if (n.return !== r.return) (n = a), (r = s)
        else {
          for (var c = !1, u = a.child; u; ) {
            if (u === n) {
              ;(c = !0), (n = a), (r = s)
              break
            }
            if (u === r) {
              ;(c = !0), (r = a), (n = s)
              break
            }
            u = u.sibling
          }
          if (!c) {
            for (u = s.child; u; ) {
              if (u === n) {
                ;(c = !0), (n = s), (r = a)
                break
              }
              if (u === r) {
                ;(c = !0), (r = s), (n = a)
                break
              }
              u = u.sibling
            }
            if (!c) throw Error(i(189))
          }
        }
        if (n.alternate !== r) throw Error(i(190))
      }
      if (n.tag !== 3) throw Error(i(188))
      return n.stateNode.current === n ? e : t
    }
    function d(e) {
      var t = e.tag
      if (t === 5 || t === 26 || t === 27 || t === 6) return e
      for (e = e.child; e !== null; ) {
        if (((t = d(e)), t !== null)) return t
        e = e.sibling
      }
      return null
    }
    function f(e, t, n, r, i, a) {
      for (; e !== null; ) {
        if (
          ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a)) ||
          ((e.tag !== 22 || e.memoizedState === null) &&
            (t || (e.tag !== 5 && e.tag !== 27)) &&
            f(e.child, t, n, r, i, a))
        )
          return !0
        e = e.sibling
      }
      return !1
    }
    function p(e) {
      for (e = e.return; e !== null; ) {
        if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e
        e = e.return
      }
      return null
    }
    function m(e) {
      var t = !1
      for (e = e.return; e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27); )
        e = e.return
      return t
    }
    function h(e) {
      var t = [null, null],
        n = p(e)
      return (n === null || g(t, e, n.child, { foundSelf: !1 }), t)
    }
    function g(e, t, n, r) {
      for (; n !== null; ) {
        if (n === t) r.foundSelf = !0
        else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
          if (r.foundSelf) return ((e[1] = n), !0)
          e[0] = n
        } else if ((n.tag !== 22 || n.memoizedState === null) && g(e, t, n.child, r)) return !0
        n = n.sibling
      }
      return !1
    }
    function _(e) {
      switch (e.tag) {
        case 5:
        case 27:
        case 6:
          return e.stateNode
        case 3:
          return e.stateNode.containerInfo
        default:
          throw Error(i(559))
      }
    }
    var v = null,
      y = null
    function b(e, t, n) {
      return e === n || (e === t && ((v = e), !0))
    }
    function x(e, t, n) {
      return e === n ? ((y = e), !1) : e === t && (y !== null && (v = e), !0)
    }
    function S(e) {
      if (e === null) return null
      do e = e === null ? null : e.return
      while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3)
      return e || null
    }
    function C(e, t, n) {
      for (var r = 0, i = e; i; i = n(i)) r++
      i = 0
      for (var a = t; a; a = n(a)) i++
      for (; 0 < r - i; ) (e = n(e)), r--
      for (; 0 < i - r; ) (t = n(t)), i--
      for (; r--; ) {
        if (e === t || (t !== null && e === t.alternate)) return e
        ;(e = n(e)), (t = n(t))
      }
      return null
    }
    var w = Object.assign,
      E = Symbol.for(`react.element`),
      D = Symbol.for(`react.transitional.element`),
      ee = Symbol.for(`react.portal`),
      te = Symbol.for(`react.fragment`),
      ne = Symbol.for(`react.strict_mode`),
      O = Symbol.for(`react.profiler`),
      k = Symbol.for(`react.consumer`),
      re = Symbol.for(`react.context`),
      A = Symbol.for(`react.forward_ref`),
      ie = Symbol.for(`react.suspense`),
      ae = Symbol.for(`react.suspense_list`),
      j = Symbol.for(`react.memo`),
      M = Symbol.for(`react.lazy`),
      se = Symbol.for(`react.activity`),
      ce = Symbol.for(`react.legacy_hidden`),
      le = Symbol.for(`react.memo_cache_sentinel`),
      ue = Symbol.for(`react.view_transition`),
      de = Symbol.for(`react.recoverable`),
      fe = Symbol.iterator
    function pe(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (fe && e[fe]) || e[`@@iterator`]), typeof e == `function` ? e : null)
    }
    var N = Symbol.for(`react.client.reference`)
    function me(e) {
      if (e == null) return null
      if (typeof e == `function`) return e.$$typeof === N ? null : e.displayName || e.name || null
      if (typeof e == `string`) return e
      switch (e) {
        case te:
          return `Fragment`
        case O:
          return `Profiler`
        case ne:
          return `StrictMode`
        case ie:
          return `Suspense`
        case ae:
          return `SuspenseList`
        case se:
          return `Activity`
        case ue:
          return `ViewTransition`
      }
      if (typeof e == `object`)
        switch (e.$$typeof) {
          case ee:
            return `Portal`
          case re:
            return e.displayName || `Context`
          case k:
            return (e._context.displayName || `Context`) + `.Consumer`
          case A:
            var t = e.render
            return (
              (e = e.displayName),
              (e ||= ((e = t.displayName || t.name || ``), e === `` ? `ForwardRef` : `ForwardRef(` + e + `)`)),
              e
            )
          case j:
            return ((t = e.displayName || null), t === null ? me(e.type) || `Memo` : t)
          case M:
            ;(t = e._payload), (e = e._init)
            try {
              return me(e(t))
            } catch {}
        }
      return null
    }
    var P = Array.isArray,
      F = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      I = r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      he = { pending: !1, data: null, method: null, action: null },
      ge = [],
      _e = -1
    function L(e) {
      return { current: e }
    }
    function R(e) {
      0 > _e || ((e.current = ge[_e]), (ge[_e] = null), _e--)
    }
    function z(e, t) {
      _e++, (ge[_e] = e.current), (e.current = t)
    }
    var ve = L(null),
      ye = L(null),
      be = L(null),
      xe = L(null)
    function B(e, t) {
      switch ((z(be, t), z(ye, e), z(ve, null), t.nodeType)) {
        case 9:
        case 11:
          e = (e = t.documentElement) && (e = e.namespaceURI) ? up(e) : 0
          break
        default:
          if (((e = t.tagName), (t = t.namespaceURI))) (t = up(t)), (e = dp(t, e))
          else
            switch (e) {
              case `svg`:
                e = 1
                break
              case `math`:
                e = 2
                break
              default:
                e = 0
            }
      }
      R(ve), z(ve, e)
    }
    function Se() {
      R(ve), R(ye), R(be)
    }
    function Ce(e) {
      var t = e.memoizedState
      t !== null && ((sh._currentValue = t.memoizedState), z(xe, e)), (t = ve.current)
      var n = dp(t, e.type)
      t !== n && (z(ye, e), z(ve, n))
    }
    function we(e) {
      ye.current === e && (R(ve), R(ye)), xe.current === e && (R(xe), (sh._currentValue = he))
    }
    var Te, Ee
    function V(e) {
      if (Te === void 0)
        try {
          throw Error()
        } catch (e) {
          var t = e.stack.trim().match(/\n( *(at )?)/)
          ;(Te = (t && t[1]) || ``),
            (Ee =
              -1 <
              e.stack.indexOf(`
    at`)
                ? ` (<anonymous>)`
                : -1 < e.stack.indexOf(`@`)
                  ? `@unknown:0:0`
                  : ``)
        }
      return (
        `
` +
        Te +
        e +
        Ee
      )
    }
    var De = !1
    function Oe(e, t) {
      if (!e || De) return ``
      De = !0
      var n = Error.prepareStackTrace
      Error.prepareStackTrace = void 0
      try {
        var r = {
          DetermineComponentFrameRoot: () => {
            try {
              if (t) {
                var n = () => {
                  throw Error()
                }
                if (
                  (Object.defineProperty(n.prototype, "props", {
                    set: () => {
                      throw Error()
                    },
                  }),
                  typeof Reflect == `object` && Reflect.construct)
                ) {
                  try {
                    Reflect.construct(n, [])
                  } catch (e) {
                    var r = e
                  }
                  Reflect.construct(e, [], n)
                } else {
                  try {
                    n.call()
                  } catch (e) {
                    r = e
                  }
                  n = !1
                  try {
                    var i = Object.getOwnPropertyDescriptor(e.prototype, `props`)
                    Object.defineProperty(e.prototype, "props", {
                      configurable: !0,
                      set: () => {
                        throw Error()
                      },
                    }),
                      (n = !0),
                      new e()
                  } finally {
                    n && (i === void 0 ? delete e.prototype.props : Object.defineProperty(e.prototype, "props", i))
                  }
                }
              } else {
                try {
                  throw Error()
                } catch (e) {
                  r = e
                }
                ;(n = e()) && typeof n.catch == `function` && n.catch(() => {})
              }
            } catch (e) {
              if (e && r && typeof e.stack == `string`) return [e.stack, r.stack]
            }
            return [null, null]
          },
        }
        r.DetermineComponentFrameRoot.displayName = `DetermineComponentFrameRoot`
        var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, `name`)
        i &&
          i.configurable &&
          Object.defineProperty(r.DetermineComponentFrameRoot, "name", { value: `DetermineComponentFrameRoot` })
        var a = r.DetermineComponentFrameRoot(),
          o = a[0],
          s = a[1]
        if (o && s) {
          var c = o.split(`
`),
            l = s.split(`
`)
          for (i = r = 0; r < c.length && !c[r].includes(`DetermineComponentFrameRoot`); ) r++
          for (; i < l.length && !l[i].includes(`DetermineComponentFrameRoot`); ) i++
          if (r === c.length || i === l.length)
            for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i]; ) i--
          for (; 1 <= r && 0 <= i; r--, i--)
            if (c[r] !== l[i]) {
              if (r !== 1 || i !== 1)
                do
                  if ((r--, i--, 0 > i || c[r] !== l[i])) {
                    var u =
                      `
` + c[r].replace(` at new `, ` at `)
                    return (
                      e.displayName && u.includes(`<anonymous>`) && (u = u.replace(`<anonymous>`, e.displayName)), u
                    )
                  }
                while (1 <= r && 0 <= i)
              break
            }
        }
      } finally {
        ;(De = !1), (Error.prepareStackTrace = n)
      }
      return (n = e ? e.displayName || e.name : ``) ? V(n) : ``
    }
    function ke(e, t) {
      switch (e.tag) {
        case 26:
        case 27:
        case 5:
          return V(e.type)
        case 16:
          return V(`Lazy`)
        case 13:
          return e.child !== t && t !== null ? V(`Suspense Fallback`) : V(`Suspense`)
        case 19:
          return V(`SuspenseList`)
        case 0:
        case 15:
          return Oe(e.type, !1)
        case 11:
          return Oe(e.type.render, !1)
        case 1:
          return Oe(e.type, !0)
        case 31:
          return V(`Activity`)
        case 30:
          return V(`ViewTransition`)
        default:
          return ``
      }
    }
    function Ae(e) {
      try {
        var t = ``,
          n = null
        do (t += ke(e, n)), (n = e), (e = e.return)
        while (e)
        return t
      } catch (e) {
        return (
          `
Error generating stack: ` +
          e.message +
          `
` +
          e.stack
        )
      }
    }
    var je = Object.prototype.hasOwnProperty,
      Me = t.unstable_scheduleCallback,
      Ne = t.unstable_cancelCallback,
      Pe = t.unstable_shouldYield,
      Fe = t.unstable_requestPaint,
      Ie = t.unstable_now,
      Le = t.unstable_getCurrentPriorityLevel,
      Re = t.unstable_ImmediatePriority,
      ze = t.unstable_UserBlockingPriority,
      Be = t.unstable_NormalPriority,
      Ve = t.unstable_LowPriority,
      He = t.unstable_IdlePriority,
      Ue = t.log,
      We = t.unstable_setDisableYieldValue,
      Ge = null,
      Ke = null
    function qe(e) {
      if ((typeof Ue == `function` && We(e), Ke && typeof Ke.setStrictMode == `function`))
        try {
          Ke.setStrictMode(Ge, e)
        } catch {}
    }
    var Je = Math.clz32 ? Math.clz32 : Ze,
      Ye = Math.log,
      Xe = Math.LN2
    function Ze(e) {
      return ((e >>>= 0), e === 0 ? 32 : (31 - ((Ye(e) / Xe) | 0)) | 0)
    }
    var Qe = 256,
      $e = 262144,
      et = 4194304
    function tt(e) {
      var t = e & 42
      if (t !== 0) return t
      switch (e & -e) {
        case 1:
          return 1
        case 2:
          return 2
        case 4:
          return 4
        case 8:
          return 8
        case 16:
          return 16
        case 32:
          return 32
        case 64:
          return 64
        case 128:
          return 128
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
          return e & -e
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return e & 3932160
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return e & 62914560
        case 67108864:
          return 67108864
        case 134217728:
          return 134217728
        case 268435456:
          return 268435456
        case 536870912:
          return 536870912
        case 1073741824:
          return 0
        default:
          return e
      }
    }
    function nt(e, t, n) {
      var r = e.pendingLanes
      if (r === 0) return 0
      var i = 0,
        a = e.suspendedLanes,
        o = e.pingedLanes
      e = e.warmLanes
      var s = r & 134217727
      return (
        s === 0
          ? ((s = r & ~a),
            s === 0 ? (o === 0 ? n || ((n = r & ~e), n !== 0 && (i = tt(n))) : (i = tt(o))) : (i = tt(s)))
          : ((r = s & ~a),
            r === 0 ? ((o &= s), o === 0 ? n || ((n = s & ~e), n !== 0 && (i = tt(n))) : (i = tt(o))) : (i = tt(r))),
        i === 0
          ? 0
          : t !== 0 && t !== i && (t & a) === 0 && ((a = i & -i), (n = t & -t), a >= n || (a === 32 && n & 4194048))
            ? t
            : i
      )
    }
    function rt(e, t) {
      return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0
    }
    function it(e, t) {
      t & 8 && (t |= t & 32)
      var n = e.entangledLanes
      if (n !== 0)
        for (e = e.entanglements, n &= t; 0 < n; ) {
          var r = 31 - Je(n),
            i = 1 << r
          ;(t |= e[r]), (n &= ~i)
        }
      return t
    }
    function at(e, t) {
      switch (e) {
        case 1:
        case 2:
        case 4:
        case 8:
        case 64:
          return t + 250
        case 16:
        case 32:
        case 128:
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return t + 5e3
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return -1
        case 67108864:
        case 134217728:
        case 268435456:
        case 536870912:
        case 1073741824:
          return -1
        default:
          return -1
      }
    }
    function ot() {
      var e = et
      return ((et <<= 1), !(et & 62914560) && (et = 4194304), e)
    }
    function st(e) {
      for (var t = [], n = 0; 31 > n; n++) t.push(e)
      return t
    }
    function lt(e, t) {
      ;(e.pendingLanes |= t), t !== 268435456 && ((e.suspendedLanes = 0), (e.pingedLanes = 0), (e.warmLanes = 0))
    }
    function ut(e, t, n, r, i, a) {
      var o = e.pendingLanes
      ;(e.pendingLanes = n),
        (e.suspendedLanes = 0),
        (e.pingedLanes = 0),
        (e.warmLanes = 0),
        (e.expiredLanes &= n),
        (e.entangledLanes &= n),
        (e.errorRecoveryDisabledLanes &= n),
        (e.shellSuspendCounter = 0)
      var s = e.entanglements,
        c = e.expirationTimes,
        l = e.hiddenUpdates
      for (n = o & ~n; 0 < n; ) {
        var u = 31 - Je(n),
          d = 1 << u
        ;(s[u] = 0), (c[u] = -1)
        var f = l[u]
        if (f !== null)
          for (l[u] = null, u = 0; u < f.length; u++) {
            var p = f[u]
            p !== null && (p.lane &= -536870913)
          }
        n &= ~d
      }
      r !== 0 && H(e, r, 0), a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t))
    }
    function H(e, t, n) {
      ;(e.pendingLanes |= t), (e.suspendedLanes &= ~t)
      var r = 31 - Je(t)
      ;(e.entangledLanes |= t), (e.entanglements[r] = e.entanglements[r] | 1073741824 | (n & 261930))
    }
    function dt(e, t) {
      var n = (e.entangledLanes |= t)
      for (e = e.entanglements; n; ) {
        var r = 31 - Je(n),
          i = 1 << r
        ;(i & t) | (e[r] & t) && (e[r] |= t), (n &= ~i)
      }
    }
    function ft(e, t) {
      var n = t & -t
      return ((n = n & 42 ? 1 : pt(n)), (n & (e.suspendedLanes | t)) === 0 ? n : 0)
    }
    function pt(e) {
      switch (e) {
        case 2:
          e = 1
          break
        case 8:
          e = 4
          break
        case 32:
          e = 16
          break
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          e = 128
          break
        case 268435456:
          e = 134217728
          break
        default:
          e = 0
      }
      return e
    }
    function mt(e) {
      return ((e &= -e), 2 < e ? (8 < e ? (e & 134217727 ? 32 : 268435456) : 8) : 2)
    }
    function ht() {
      var e = I.p
      return e === 0 ? ((e = window.event), e === void 0 ? 32 : Ch(e.type)) : e
    }
    function gt(e, t) {
      var n = I.p
      try {
        return ((I.p = e), t())
      } finally {
        I.p = n
      }
    }
    var _t = Math.random().toString(36).slice(2),
      vt = `__reactFiber$` + _t,
      yt = `__reactProps$` + _t,
      bt = `__reactContainer$` + _t,
      xt = `__reactEvents$` + _t,
      St = `__reactListeners$` + _t,
      Ct = `__reactHandles$` + _t,
      wt = `__reactResources$` + _t,
      Tt = `__reactMarker$` + _t,
      Et = `__reactLoad$` + _t
    function Dt(e) {
      delete e[vt], delete e[yt], delete e[St], delete e[Ct]
    }
    function Ot(e) {
      var t
      if ((t = e[vt])) return t
      for (var n = e.parentNode; n; ) {
        if ((t = n[bt] || n[vt])) {
          if (((n = t.alternate), t.child !== null || (n !== null && n.child !== null)))
            for (e = fm(e); e !== null; ) {
              if ((n = e[vt])) return n
              e = fm(e)
            }
          return t
        }
        ;(e = n), (n = e.parentNode)
      }
      return null
    }
    function kt(e) {
      if ((e = e[vt] || e[bt])) {
        var t = e.tag
        if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e
      }
      return null
    }
    function At(e) {
      var t = e.tag
      if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode
      throw Error(i(33))
    }
    function jt(e) {
      var t = e[wt]
      return ((t ||= e[wt] = { hoistableStyles: new Map(), hoistableScripts: new Map() }), t)
    }
    function Mt(e) {
      e[Tt] = !0
    }
    function Nt(e) {
      e[Et] = void 0
    }
    var Pt = new Set(),
      Ft = {}
    function It(e, t) {
      Lt(e, t), Lt(e + `Capture`, t)
    }
    function Lt(e, t) {
      for (Ft[e] = t, e = 0; e < t.length; e++) Pt.add(t[e])
    }
    var Rt =
        /^[:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD][:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\-.0-9\u00B7\u0300-\u036F\u203F-\u2040]*$/,
      zt = {},
      Bt = {}
    function Vt(e) {
      return je.call(Bt, e) ? !0 : je.call(zt, e) ? !1 : Rt.test(e) ? (Bt[e] = !0) : ((zt[e] = !0), !1)
    }
    var U = !1
    function Ht() {
      var e = U
      return ((U = !1), e)
    }
    function Ut(e, t, n) {
      if (Vt(t)) {
        if (n === null) e.removeAttribute(t)
        else {
          switch (typeof n) {
            case `undefined`:
            case `function`:
            case `symbol`:
              e.removeAttribute(t)
              return
            case `boolean`:
              var r = t.toLowerCase().slice(0, 5)
              if (r !== `data-` && r !== `aria-`) {
                e.removeAttribute(t)
                return
              }
          }
          e.setAttribute(t, n)
        }
      }
    }
    function Wt(e, t, n) {
      if (n === null) e.removeAttribute(t)
      else {
        switch (typeof n) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(t)
            return
        }
        e.setAttribute(t, n)
      }
    }
    function Gt(e, t, n, r) {
      if (r === null) e.removeAttribute(n)
      else {
        switch (typeof r) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(n)
            return
        }
        e.setAttributeNS(t, n, r)
      }
    }
    function Kt(e) {
      switch (typeof e) {
        case `bigint`:
        case `boolean`:
        case `number`:
        case `string`:
        case `undefined`:
          return e
        case `object`:
          return e
        default:
          return ``
      }
    }
    function qt(e) {
      var t = e.type
      return (e = e.nodeName) && e.toLowerCase() === `input` && (t === `checkbox` || t === `radio`)
    }
    function Jt(e, t, n) {
      var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t)
      if (!Object.hasOwn(e, t) && r !== void 0 && typeof r.get == `function` && typeof r.set == `function`) {
        var i = r.get,
          a = r.set
        return (
          Object.defineProperty(e, t, {
            configurable: !0,
            get: function () {
              return i.call(this)
            },
            set: function (e) {
              ;(n = `` + e), a.call(this, e)
            },
          }),
          Object.defineProperty(e, t, { enumerable: r.enumerable }),
          {
            getValue: () => n,
            setValue: (e) => {
              n = `` + e
            },
            stopTracking: () => {
              ;(e._valueTracker = null), delete e[t]
            },
          }
        )
      }
    }
    function Yt(e) {
      if (!e._valueTracker) {
        var t = qt(e) ? `checked` : `value`
        e._valueTracker = Jt(e, t, `` + e[t])
      }
    }
    function Xt(e) {
      if (!e) return !1
      var t = e._valueTracker
      if (!t) return !0
      var n = t.getValue(),
        r = ``
      return (e && (r = qt(e) ? (e.checked ? `true` : `false`) : e.value), (e = r), e !== n && (t.setValue(e), !0))
    }
    var Zt = /[\n"\\]/g
    function Qt(e) {
      return e.replace(Zt, (e) => `\\` + e.charCodeAt(0).toString(16) + ` `)
    }
    function $t(e, t, n, r, i, a, o, s) {
      ;(e.name = ``),
        o != null && typeof o != `function` && typeof o != `symbol` && typeof o != `boolean`
          ? (e.type = o)
          : e.removeAttribute(`type`),
        t == null
          ? (o !== `submit` && o !== `reset`) || e.removeAttribute(`value`)
          : o === `number`
            ? ((t === 0 && e.value === ``) || e.value != t) && (e.value = `` + Kt(t))
            : e.value !== `` + Kt(t) && (e.value = `` + Kt(t)),
        t == null
          ? n == null
            ? r != null && e.removeAttribute(`value`)
            : tn(e, Kt(n))
          : o === `number` && e.value == t
            ? tn(e, Kt(e.value))
            : tn(e, Kt(t)),
        i == null && a != null && (e.defaultChecked = !!a),
        i != null && (e.checked = i && typeof i != `function` && typeof i != `symbol`),
        s != null && typeof s != `function` && typeof s != `symbol` && typeof s != `boolean`
          ? (e.name = `` + Kt(s))
          : e.removeAttribute(`name`)
    }
    function en(e, t, n, r, i, a, o, s) {
      if (
        (a != null && typeof a != `function` && typeof a != `symbol` && typeof a != `boolean` && (e.type = a),
        t != null || n != null)
      ) {
        if (!((a !== `submit` && a !== `reset`) || t != null)) {
          Yt(e)
          return
        }
        ;(n = n == null ? `` : `` + Kt(n)),
          (t = t == null ? n : `` + Kt(t)),
          s || t === e.value || (e.value = t),
          (e.defaultValue = t)
      }
      ;(r ??= i),
        (r = typeof r != `function` && typeof r != `symbol` && !!r),
        (e.checked = s ? e.checked : !!r),
        (e.defaultChecked = !!r),
        o != null && typeof o != `function` && typeof o != `symbol` && typeof o != `boolean` && (e.name = o),
        Yt(e)
    }
    function tn(e, t) {
      e.defaultValue !== `` + t && (e.defaultValue = `` + t)
    }
    function nn(e, t, n, r) {
      if (((e = e.options), t)) {
        t = {}
        for (var i = 0; i < n.length; i++) t[`$` + n[i]] = !0
        for (n = 0; n < e.length; n++)
          (i = Object.hasOwn(t, `$` + e[n].value)),
            e[n].selected !== i && (e[n].selected = i),
            i && r && (e[n].defaultSelected = !0)
      } else {
        for (n = `` + Kt(n), t = null, i = 0; i < e.length; i++) {
          if (e[i].value === n) {
            ;(e[i].selected = !0), r && (e[i].defaultSelected = !0)
            return
          }
          t !== null || e[i].disabled || (t = e[i])
        }
        t !== null && (t.selected = !0)
      }
    }
    function W(e, t, n) {
      t != null && ((t = `` + Kt(t)), t !== e.value && (e.value = t), n == null)
        ? e.defaultValue !== t && (e.defaultValue = t)
        : (e.defaultValue = n == null ? `` : `` + Kt(n))
    }
    function rn(e, t, n, r) {
      if (t == null) {
        if (r != null) {
          if (n != null) throw Error(i(92))
          if (P(r)) {
            if (1 < r.length) throw Error(i(93))
            r = r[0]
          }
          n = r
        }
        ;(n ??= ``), (t = n)
      }
      ;(n = Kt(t)), (e.defaultValue = n), (r = e.textContent), r === n && r !== `` && r !== null && (e.value = r), Yt(e)
    }
    function an(e, t) {
      if (t) {
        var n = e.firstChild
        if (n && n === e.lastChild && n.nodeType === 3) {
          n.nodeValue = t
          return
        }
      }
      e.textContent = t
    }
    var on = new Set(
      `animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp`.split(
        ` `,
      ),
    )
    function sn(e, t, n) {
      var r = t.indexOf(`--`) === 0
      n == null || typeof n == `boolean` || n === ``
        ? r
          ? e.setProperty(t, ``)
          : t === `float`
            ? (e.cssFloat = ``)
            : (e[t] = ``)
        : r
          ? e.setProperty(t, n)
          : typeof n != `number` || n === 0 || on.has(t)
            ? t === `float`
              ? (e.cssFloat = n)
              : (e[t] = (`` + n).trim())
            : (e[t] = n + `px`)
    }
    function cn(e, t, n) {
      if (t != null && typeof t != `object`) throw Error(i(62))
      if (((e = e.style), n != null)) {
        for (var r in n)
          !Object.hasOwn(n, r) ||
            (t != null && Object.hasOwn(t, r)) ||
            (r.indexOf(`--`) === 0 ? e.setProperty(r, ``) : r === `float` ? (e.cssFloat = ``) : (e[r] = ``), (U = !0))
        for (var a in t) (r = t[a]), Object.hasOwn(t, a) && n[a] !== r && (sn(e, a, r), (U = !0))
      } else for (var o in t) Object.hasOwn(t, o) && sn(e, o, t[o])
    }
    function ln(e) {
      if (e.indexOf(`-`) === -1) return !1
      switch (e) {
        case `annotation-xml`:
        case `color-profile`:
        case `font-face`:
        case `font-face-src`:
        case `font-face-uri`:
        case `font-face-format`:
        case `font-face-name`:
        case `missing-glyph`:
          return !1
        default:
          return !0
      }
    }
    var un = new Map([
        [`acceptCharset`, `accept-charset`],
        [`htmlFor`, `for`],
        [`httpEquiv`, `http-equiv`],
        [`crossOrigin`, `crossorigin`],
        [`accentHeight`, `accent-height`],
        [`alignmentBaseline`, `alignment-baseline`],
        [`arabicForm`, `arabic-form`],
        [`baselineShift`, `baseline-shift`],
        [`capHeight`, `cap-height`],
        [`clipPath`, `clip-path`],
        [`clipRule`, `clip-rule`],
        [`colorInterpolation`, `color-interpolation`],
        [`colorInterpolationFilters`, `color-interpolation-filters`],
        [`colorProfile`, `color-profile`],
        [`colorRendering`, `color-rendering`],
        [`dominantBaseline`, `dominant-baseline`],
        [`enableBackground`, `enable-background`],
        [`fillOpacity`, `fill-opacity`],
        [`fillRule`, `fill-rule`],
        [`floodColor`, `flood-color`],
        [`floodOpacity`, `flood-opacity`],
        [`fontFamily`, `font-family`],
        [`fontSize`, `font-size`],
        [`fontSizeAdjust`, `font-size-adjust`],
        [`fontStretch`, `font-stretch`],
        [`fontStyle`, `font-style`],
        [`fontVariant`, `font-variant`],
        [`fontWeight`, `font-weight`],
        [`glyphName`, `glyph-name`],
        [`glyphOrientationHorizontal`, `glyph-orientation-horizontal`],
        [`glyphOrientationVertical`, `glyph-orientation-vertical`],
        [`horizAdvX`, `horiz-adv-x`],
        [`horizOriginX`, `horiz-origin-x`],
        [`imageRendering`, `image-rendering`],
        [`letterSpacing`, `letter-spacing`],
        [`lightingColor`, `lighting-color`],
        [`markerEnd`, `marker-end`],
        [`markerMid`, `marker-mid`],
        [`markerStart`, `marker-start`],
        [`maskType`, `mask-type`],
        [`overlinePosition`, `overline-position`],
        [`overlineThickness`, `overline-thickness`],
        [`paintOrder`, `paint-order`],
        [`panose-1`, `panose-1`],
        [`pointerEvents`, `pointer-events`],
        [`renderingIntent`, `rendering-intent`],
        [`shapeRendering`, `shape-rendering`],
        [`stopColor`, `stop-color`],
        [`stopOpacity`, `stop-opacity`],
        [`strikethroughPosition`, `strikethrough-position`],
        [`strikethroughThickness`, `strikethrough-thickness`],
        [`strokeDasharray`, `stroke-dasharray`],
        [`strokeDashoffset`, `stroke-dashoffset`],
        [`strokeLinecap`, `stroke-linecap`],
        [`strokeLinejoin`, `stroke-linejoin`],
        [`strokeMiterlimit`, `stroke-miterlimit`],
        [`strokeOpacity`, `stroke-opacity`],
        [`strokeWidth`, `stroke-width`],
        [`textAnchor`, `text-anchor`],
        [`textDecoration`, `text-decoration`],
        [`textRendering`, `text-rendering`],
        [`transformOrigin`, `transform-origin`],
        [`underlinePosition`, `underline-position`],
        [`underlineThickness`, `underline-thickness`],
        [`unicodeBidi`, `unicode-bidi`],
        [`unicodeRange`, `unicode-range`],
        [`unitsPerEm`, `units-per-em`],
        [`vAlphabetic`, `v-alphabetic`],
        [`vHanging`, `v-hanging`],
        [`vIdeographic`, `v-ideographic`],
        [`vMathematical`, `v-mathematical`],
        [`vectorEffect`, `vector-effect`],
        [`vertAdvY`, `vert-adv-y`],
        [`vertOriginX`, `vert-origin-x`],
        [`vertOriginY`, `vert-origin-y`],
        [`wordSpacing`, `word-spacing`],
        [`writingMode`, `writing-mode`],
        [`xmlnsXlink`, `xmlns:xlink`],
        [`xHeight`, `x-height`],
      ]),
      dn =
        /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i
    function fn(e) {
      return dn.test(`` + e)
        ? `javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')`
        : e
    }
    function pn() {}
    var mn = null
    function hn(e) {
      return (
        (e = e.target || e.srcElement || window),
        e.correspondingUseElement && (e = e.correspondingUseElement),
        e.nodeType === 3 ? e.parentNode : e
      )
    }
    var gn = null,
      _n = null
    function vn(e) {
      var t = kt(e)
      if (t && (e = t.stateNode)) {
        var n = e[yt] || null
        switch (((e = t.stateNode), t.type)) {
          case `input`:
            if (
              ($t(e, n.value, n.defaultValue, n.defaultValue, n.checked, n.defaultChecked, n.type, n.name),
              (t = n.name),
              n.type === `radio` && t != null)
            ) {
              for (n = e; n.parentNode; ) n = n.parentNode
              for (n = n.querySelectorAll(`input[name="` + Qt(`` + t) + `"][type="radio"]`), t = 0; t < n.length; t++) {
                var r = n[t]
                if (r !== e && r.form === e.form) {
                  var a = r[yt] || null
                  if (!a) throw Error(i(90))
                  $t(r, a.value, a.defaultValue, a.defaultValue, a.checked, a.defaultChecked, a.type, a.name)
                }
              }
              for (t = 0; t < n.length; t++) (r = n[t]), r.form === e.form && Xt(r)
            }
            break
          case `textarea`:
            W(e, n.value, n.defaultValue)
            break
          case `select`:
            ;(t = n.value), t != null && nn(e, !!n.multiple, t, !1)
        }
      }
    }
    var yn = !1
    function bn(e, t, n) {
      if (yn) return e(t, n)
      yn = !0
      try {
        return e(t)
      } finally {
        if (((yn = !1), (gn !== null || _n !== null) && (Ld(), gn && ((t = gn), (e = _n), (_n = gn = null), vn(t), e))))
          for (t = 0; t < e.length; t++) vn(e[t])
      }
    }
    function xn(e, t) {
      var n = e.stateNode
      if (n === null) return null
      var r = n[yt] || null
      if (r === null) return null
      n = r[t]
      switch (t) {
        case `onClick`:
        case `onClickCapture`:
        case `onDoubleClick`:
        case `onDoubleClickCapture`:
        case `onMouseDown`:
        case `onMouseDownCapture`:
        case `onMouseMove`:
        case `onMouseMoveCapture`:
        case `onMouseUp`:
        case `onMouseUpCapture`:
        case `onMouseEnter`:
          ;(r = !r.disabled) ||
            ((e = e.type), (r = e !== `button` && e !== `input` && e !== `select` && e !== `textarea`)),
            (e = !r)
          break
        default:
          e = !1
      }
      if (e) return null
      if (n && typeof n != `function`) throw Error(i(231, t, typeof n))
      return n
    }
    var Sn = typeof window < `u` && window.document !== void 0 && window.document.createElement !== void 0,
      Cn = !1
    if (Sn)
      try {
        var wn = {}
        Object.defineProperty(wn, "passive", {
          get: () => {
            Cn = !0
          },
        }),
          window.addEventListener(`test`, wn, wn),
          window.removeEventListener(`test`, wn, wn)
      } catch {
        Cn = !1
      }
    var Tn = null,
      En = null,
      Dn = null
    function On() {
      if (Dn) return Dn
      var e,
        t = En,
        n = t.length,
        r,
        i = `value` in Tn ? Tn.value : Tn.textContent,
        a = i.length
      for (e = 0; e < n && t[e] === i[e]; e++);
      var o = n - e
      for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
      return (Dn = i.slice(e, 1 < r ? 1 - r : void 0))
    }
    function kn(e) {
      var t = e.keyCode
      return (
        `charCode` in e ? ((e = e.charCode), e === 0 && t === 13 && (e = 13)) : (e = t),
        e === 10 && (e = 13),
        32 <= e || e === 13 ? e : 0
      )
    }
    function An() {
      return !0
    }
    function jn() {
      return !1
    }
    function Mn(e) {
      function t(t, n, r, i, a) {
        for (var o in ((this._reactName = t),
        (this._targetInst = r),
        (this.type = n),
        (this.nativeEvent = i),
        (this.target = a),
        (this.currentTarget = null),
        e))
          Object.hasOwn(e, o) && ((t = e[o]), (this[o] = t ? t(i) : i[o]))
        return (
          (this.isDefaultPrevented = (i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented)
            ? An
            : jn),
          (this.isPropagationStopped = jn),
          this
        )
      }
      return (
        w(t.prototype, {
          preventDefault: function () {
            this.defaultPrevented = !0
            var e = this.nativeEvent
            e &&
              (e.preventDefault ? e.preventDefault() : typeof e.returnValue != `unknown` && (e.returnValue = !1),
              (this.isDefaultPrevented = An))
          },
          stopPropagation: function () {
            var e = this.nativeEvent
            e &&
              (e.stopPropagation ? e.stopPropagation() : typeof e.cancelBubble != `unknown` && (e.cancelBubble = !0),
              (this.isPropagationStopped = An))
          },
          persist: () => {},
          isPersistent: An,
        }),
        t
      )
    }
    var Nn = {
        eventPhase: 0,
        bubbles: 0,
        cancelable: 0,
        timeStamp: (e) => e.timeStamp || Date.now(),
        defaultPrevented: 0,
        isTrusted: 0,
      },
      Pn = Mn(Nn),
      Fn = w({}, Nn, { view: 0, detail: 0 }),
      In = Mn(Fn),
      Ln,
      Rn,
      zn,
      Bn = w({}, Fn, {
        screenX: 0,
        screenY: 0,
        clientX: 0,
        clientY: 0,
        pageX: 0,
        pageY: 0,
        ctrlKey: 0,
        shiftKey: 0,
        altKey: 0,
        metaKey: 0,
        getModifierState: Zn,
        button: 0,
        buttons: 0,
        relatedTarget: (e) =>
          e.relatedTarget === void 0 ? (e.fromElement === e.srcElement ? e.toElement : e.fromElement) : e.relatedTarget,
        movementX: (e) =>
          `movementX` in e
            ? e.movementX
            : (e !== zn &&
                (zn && e.type === `mousemove`
                  ? ((Ln = e.screenX - zn.screenX), (Rn = e.screenY - zn.screenY))
                  : (Rn = Ln = 0),
                (zn = e)),
              Ln),
        movementY: (e) => (`movementY` in e ? e.movementY : Rn),
      }),
      Vn = Mn(Bn),
      Hn = Mn(w({}, Bn, { dataTransfer: 0 })),
      Un = Mn(w({}, Fn, { relatedTarget: 0 })),
      Wn = Mn(w({}, Nn, { animationName: 0, elapsedTime: 0, pseudoElement: 0 })),
      Gn = Mn(w({}, Nn, { clipboardData: (e) => (`clipboardData` in e ? e.clipboardData : window.clipboardData) })),
      Kn = Mn(w({}, Nn, { data: 0 })),
      qn = {
        Esc: `Escape`,
        Spacebar: ` `,
        Left: `ArrowLeft`,
        Up: `ArrowUp`,
        Right: `ArrowRight`,
        Down: `ArrowDown`,
        Del: `Delete`,
        Win: `OS`,
        Menu: `ContextMenu`,
        Apps: `ContextMenu`,
        Scroll: `ScrollLock`,
        MozPrintableKey: `Unidentified`,
      },
      Jn = {
        8: `Backspace`,
        9: `Tab`,
        12: `Clear`,
        13: `Enter`,
        16: `Shift`,
        17: `Control`,
        18: `Alt`,
        19: `Pause`,
        20: `CapsLock`,
        27: `Escape`,
        32: ` `,
        33: `PageUp`,
        34: `PageDown`,
        35: `End`,
        36: `Home`,
        37: `ArrowLeft`,
        38: `ArrowUp`,
        39: `ArrowRight`,
        40: `ArrowDown`,
        45: `Insert`,
        46: `Delete`,
        112: `F1`,
        113: `F2`,
        114: `F3`,
        115: `F4`,
        116: `F5`,
        117: `F6`,
        118: `F7`,
        119: `F8`,
        120: `F9`,
        121: `F10`,
        122: `F11`,
        123: `F12`,
        144: `NumLock`,
        145: `ScrollLock`,
        224: `Meta`,
      },
      Yn = { Alt: `altKey`, Control: `ctrlKey`, Meta: `metaKey`, Shift: `shiftKey` }
    function Xn(e) {
      var t = this.nativeEvent
      return t.getModifierState ? t.getModifierState(e) : (e = Yn[e]) ? !!t[e] : !1
    }
    function Zn() {
      return Xn
    }
    var Qn = Mn(
        w({}, Fn, {
          key: (e) => {
            if (e.key) {
              var t = qn[e.key] || e.key
              if (t !== `Unidentified`) return t
            }
            return e.type === `keypress`
              ? ((e = kn(e)), e === 13 ? `Enter` : String.fromCharCode(e))
              : e.type === `keydown` || e.type === `keyup`
                ? Jn[e.keyCode] || `Unidentified`
                : ``
          },
          code: 0,
          location: 0,
          ctrlKey: 0,
          shiftKey: 0,
          altKey: 0,
          metaKey: 0,
          repeat: 0,
          locale: 0,
          getModifierState: Zn,
          charCode: (e) => (e.type === `keypress` ? kn(e) : 0),
          keyCode: (e) => (e.type === `keydown` || e.type === `keyup` ? e.keyCode : 0),
          which: (e) => (e.type === `keypress` ? kn(e) : e.type === `keydown` || e.type === `keyup` ? e.keyCode : 0),
        }),
      ),
      $n = Mn(
        w({}, Bn, {
          pointerId: 0,
          width: 0,
          height: 0,
          pressure: 0,
          tangentialPressure: 0,
          tiltX: 0,
          tiltY: 0,
          twist: 0,
          pointerType: 0,
          isPrimary: 0,
        }),
      ),
      er = Mn(w({}, Nn, { submitter: 0 })),
      tr = Mn(
        w({}, Fn, {
          touches: 0,
          targetTouches: 0,
          changedTouches: 0,
          altKey: 0,
          metaKey: 0,
          ctrlKey: 0,
          shiftKey: 0,
          getModifierState: Zn,
        }),
      ),
      nr = Mn(w({}, Nn, { propertyName: 0, elapsedTime: 0, pseudoElement: 0 })),
      rr = Mn(
        w({}, Bn, {
          deltaX: (e) => (`deltaX` in e ? e.deltaX : `wheelDeltaX` in e ? -e.wheelDeltaX : 0),
          deltaY: (e) =>
            `deltaY` in e ? e.deltaY : `wheelDeltaY` in e ? -e.wheelDeltaY : `wheelDelta` in e ? -e.wheelDelta : 0,
          deltaZ: 0,
          deltaMode: 0,
        }),
      ),
      ir = Mn(w({}, Nn, { newState: 0, oldState: 0, source: 0 })),
      ar = [9, 13, 27, 32],
      or = Sn && `CompositionEvent` in window,
      sr = null
    Sn && `documentMode` in document && (sr = document.documentMode)
    var cr = Sn && `TextEvent` in window && !sr,
      lr = Sn && (!or || (sr && 8 < sr && 11 >= sr)),
      ur = ` `,
      dr = !1
    function fr(e, t) {
      switch (e) {
        case `keyup`:
          return ar.indexOf(t.keyCode) !== -1
        case `keydown`:
          return t.keyCode !== 229
        case `keypress`:
        case `mousedown`:
        case `focusout`:
          return !0
        default:
          return !1
      }
    }
    function pr(e) {
      return ((e = e.detail), typeof e == `object` && `data` in e ? e.data : null)
    }
    var mr = !1
    function hr(e, t) {
      switch (e) {
        case `compositionend`:
          return pr(t)
        case `keypress`:
          return t.which === 32 ? ((dr = !0), ur) : null
        case `textInput`:
          return ((e = t.data), e === ur && dr ? null : e)
        default:
          return null
      }
    }
    function gr(e, t) {
      if (mr)
        return e === `compositionend` || (!or && fr(e, t)) ? ((e = On()), (Dn = En = Tn = null), (mr = !1), e) : null
      switch (e) {
        case `paste`:
          return null
        case `keypress`:
          if (!(t.ctrlKey || t.altKey || t.metaKey) || (t.ctrlKey && t.altKey)) {
            if (t.char && 1 < t.char.length) return t.char
            if (t.which) return String.fromCharCode(t.which)
          }
          return null
        case `compositionend`:
          return lr && t.locale !== `ko` ? null : t.data
        default:
          return null
      }
    }
    var _r = {
      color: !0,
      date: !0,
      datetime: !0,
      "datetime-local": !0,
      email: !0,
      month: !0,
      number: !0,
      password: !0,
      range: !0,
      search: !0,
      tel: !0,
      text: !0,
      time: !0,
      url: !0,
      week: !0,
    }
    function vr(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase()
      return t === `input` ? !!_r[e.type] : t === `textarea`
    }
    function yr(e, t, n, r) {
      gn ? (_n ? _n.push(r) : (_n = [r])) : (gn = r),
        (t = qf(t, `onChange`)),
        0 < t.length && ((n = new Pn(`onChange`, `change`, null, n, r)), e.push({ event: n, listeners: t }))
    }
    var br = null,
      xr = null
    function Sr(e) {
      Bf(e, 0)
    }
    function Cr(e) {
      if (Xt(At(e))) return e
    }
    function wr(e, t) {
      if (e === `change`) return t
    }
    var Tr = !1
    if (Sn) {
      var Er
      if (Sn) {
        var Dr = `oninput` in document
        if (!Dr) {
          var Or = document.createElement(`div`)
          Or.setAttribute(`oninput`, `return;`), (Dr = typeof Or.oninput == `function`)
        }
        Er = Dr
      } else Er = !1
      Tr = Er && (!document.documentMode || 9 < document.documentMode)
    }
    function kr() {
      br && (br.detachEvent(`onpropertychange`, Ar), (xr = br = null))
    }
    function Ar(e) {
      if (e.propertyName === `value` && Cr(xr)) {
        var t = []
        yr(t, xr, e, hn(e)), bn(Sr, t)
      }
    }
    function jr(e, t, n) {
      e === `focusin` ? (kr(), (br = t), (xr = n), br.attachEvent(`onpropertychange`, Ar)) : e === `focusout` && kr()
    }
    function Mr(e) {
      if (e === `selectionchange` || e === `keyup` || e === `keydown`) return Cr(xr)
    }
    function Nr(e, t) {
      if (e === `click`) return Cr(t)
    }
    function Pr(e, t) {
      if (e === `input` || e === `change`) return Cr(t)
    }
    function Fr(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t)
    }
    var Ir = typeof Object.is == `function` ? Object.is : Fr
    function Lr(e, t) {
      if (Ir(e, t)) return !0
      if (typeof e != `object` || !e || typeof t != `object` || !t) return !1
      var n = Object.keys(e),
        r = Object.keys(t)
      if (n.length !== r.length) return !1
      for (r = 0; r < n.length; r++) {
        var i = n[r]
        if (!je.call(t, i) || !Ir(e[i], t[i])) return !1
      }
      return !0
    }
    function Rr(e) {
      if (((e ||= typeof document < `u` ? document : void 0), e === void 0)) return null
      try {
        return e.activeElement || e.body
      } catch {
        return e.body
      }
    }
    function zr(e) {
      for (; e && e.firstChild; ) e = e.firstChild
      return e
    }
    function Br(e, t) {
      var n = zr(e)
      e = 0
      for (var r; n; ) {
        if (n.nodeType === 3) {
          if (((r = e + n.textContent.length), e <= t && r >= t)) return { node: n, offset: t - e }
          e = r
        }
        a: {
          for (; n; ) {
            if (n.nextSibling) {
              n = n.nextSibling
              break a
            }
            n = n.parentNode
          }
          n = void 0
        }
        n = zr(n)
      }
    }
    function Vr(e, t) {
      return e && t
        ? e === t
          ? !0
          : e && e.nodeType === 3
            ? !1
            : t && t.nodeType === 3
              ? Vr(e, t.parentNode)
              : `contains` in e
                ? e.contains(t)
                : e.compareDocumentPosition
                  ? !!(e.compareDocumentPosition(t) & 16)
                  : !1
        : !1
    }
    function Hr(e) {
      e =
        e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null
          ? e.ownerDocument.defaultView
          : window
      for (var t = Rr(e.document); t instanceof e.HTMLIFrameElement; ) {
        try {
          var n = typeof t.contentWindow.location.href == `string`
        } catch {
          n = !1
        }
        if (n) e = t.contentWindow
        else break
        t = Rr(e.document)
      }
      return t
    }
    function Ur(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase()
      return (
        t &&
        ((t === `input` &&
          (e.type === `text` ||
            e.type === `search` ||
            e.type === `tel` ||
            e.type === `url` ||
            e.type === `password`)) ||
          t === `textarea` ||
          e.contentEditable === `true`)
      )
    }
    var Wr = Sn && `documentMode` in document && 11 >= document.documentMode,
      Gr = null,
      Kr = null,
      qr = null,
      Jr = !1
    function Yr(e, t, n) {
      var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument
      Jr ||
        Gr == null ||
        Gr !== Rr(r) ||
        ((r = Gr),
        `selectionStart` in r && Ur(r)
          ? (r = { start: r.selectionStart, end: r.selectionEnd })
          : ((r = ((r.ownerDocument && r.ownerDocument.defaultView) || window).getSelection()),
            (r = {
              anchorNode: r.anchorNode,
              anchorOffset: r.anchorOffset,
              focusNode: r.focusNode,
              focusOffset: r.focusOffset,
            })),
        (qr && Lr(qr, r)) ||
          ((qr = r),
          (r = qf(Kr, `onSelect`)),
          0 < r.length &&
            ((t = new Pn(`onSelect`, `select`, null, t, n)), e.push({ event: t, listeners: r }), (t.target = Gr))))
    }
    function Xr(e, t) {
      var n = {}
      return ((n[e.toLowerCase()] = t.toLowerCase()), (n[`Webkit` + e] = `webkit` + t), (n[`Moz` + e] = `moz` + t), n)
    }
    var Zr = {
        animationend: Xr(`Animation`, `AnimationEnd`),
        animationiteration: Xr(`Animation`, `AnimationIteration`),
        animationstart: Xr(`Animation`, `AnimationStart`),
        transitionrun: Xr(`Transition`, `TransitionRun`),
        transitionstart: Xr(`Transition`, `TransitionStart`),
        transitioncancel: Xr(`Transition`, `TransitionCancel`),
        transitionend: Xr(`Transition`, `TransitionEnd`),
      },
      Qr = {},
      $r = {}
    Sn &&
      (($r = document.createElement(`div`).style),
      `AnimationEvent` in window ||
        (delete Zr.animationend.animation, delete Zr.animationiteration.animation, delete Zr.animationstart.animation),
      `TransitionEvent` in window || delete Zr.transitionend.transition)
    function ei(e) {
      if (Qr[e]) return Qr[e]
      if (!Zr[e]) return e
      var t = Zr[e],
        n
      for (n in t) if (Object.hasOwn(t, n) && n in $r) return (Qr[e] = t[n])
      return e
    }
    var ti = ei(`animationend`),
      ni = ei(`animationiteration`),
      ri = ei(`animationstart`),
      ii = ei(`transitionrun`),
      ai = ei(`transitionstart`),
      oi = ei(`transitioncancel`),
      si = ei(`transitionend`),
      ci = new Map(),
      li =
        `abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel`.split(
          ` `,
        )
    li.push(`scrollEnd`)
    function ui(e, t) {
      ci.set(e, t), It(t, [e])
    }
    var di = 0
    function fi(e, t) {
      if (e.name != null && e.name !== `auto`) return e.name
      if (t.autoName !== null) return t.autoName
      e = vd.identifierPrefix
      var n = di++
      return ((e = `_` + e + `t_` + n.toString(32) + `_`), (t.autoName = e))
    }
    function pi(e) {
      if (e == null || typeof e == `string`) return e
      var t = null,
        n = Ed
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = e[n[r]]
          if (i != null) {
            if (i === `none`) return `none`
            t = t == null ? i : t + (` ` + i)
          }
        }
      return t ?? e.default
    }
    function mi(e, t) {
      return ((e = pi(e)), (t = pi(t)), t == null ? (e === `auto` ? null : e) : t === `auto` ? null : t)
    }
    var hi =
        typeof reportError == `function`
          ? reportError
          : (e) => {
              if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
                var t = new window.ErrorEvent(`error`, {
                  bubbles: !0,
                  cancelable: !0,
                  message: typeof e == `object` && e && typeof e.message == `string` ? String(e.message) : String(e),
                  error: e,
                })
                if (!window.dispatchEvent(t)) return
              } else if (typeof process == `object` && typeof process.emit == `function`) {
                process.emit(`uncaughtException`, e)
                return
              }
              console.error(e)
            },
      gi = [],
      _i = 0,
      vi = 0
    function yi() {
      for (var e = _i, t = (vi = _i = 0); t < e; ) {
        var n = gi[t]
        gi[t++] = null
        var r = gi[t]
        gi[t++] = null
        var i = gi[t]
        gi[t++] = null
        var a = gi[t]
        if (((gi[t++] = null), r !== null && i !== null)) {
          var o = r.pending
          o === null ? (i.next = i) : ((i.next = o.next), (o.next = i)), (r.pending = i)
        }
        a !== 0 && Ci(n, i, a)
      }
    }
    function bi(e, t, n, r) {
      ;(gi[_i++] = e),
        (gi[_i++] = t),
        (gi[_i++] = n),
        (gi[_i++] = r),
        (vi |= r),
        (e.lanes |= r),
        (e = e.alternate),
        e !== null && (e.lanes |= r)
    }
    function xi(e, t, n, r) {
      return (bi(e, t, n, r), wi(e))
    }
    function Si(e, t) {
      return (bi(e, null, null, t), wi(e))
    }
    function Ci(e, t, n) {
      e.lanes |= n
      var r = e.alternate
      r !== null && (r.lanes |= n)
      for (var i = !1, a = e.return; a !== null; )
        (a.childLanes |= n),
          (r = a.alternate),
          r !== null && (r.childLanes |= n),
          a.tag === 22 && ((e = a.stateNode), e === null || e._visibility & 1 || (i = !0)),
          (e = a),
          (a = a.return)
      return e.tag === 3
        ? ((a = e.stateNode),
          i &&
            t !== null &&
            ((i = 31 - Je(n)),
            (e = a.hiddenUpdates),
            (r = e[i]),
            r === null ? (e[i] = [t]) : r.push(t),
            (t.lane = n | 536870912)),
          a)
        : null
    }
    function wi(e) {
      if (50 < Dd) throw ((Dd = 0), (Od = null), Error(i(185)))
      for (var t = e.return; t !== null; ) (e = t), (t = e.return)
      return e.tag === 3 ? e.stateNode : null
    }
    var Ti = {}
    function Ei(e, t, n, r) {
      ;(this.tag = e),
        (this.key = n),
        (this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null),
        (this.index = 0),
        (this.refCleanup = this.ref = null),
        (this.pendingProps = t),
        (this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null),
        (this.mode = r),
        (this.subtreeFlags = this.flags = 0),
        (this.deletions = null),
        (this.childLanes = this.lanes = 0),
        (this.alternate = null)
    }
    function Di(e, t, n, r) {
      return new Ei(e, t, n, r)
    }
    function Oi(e) {
      return ((e = e.prototype), !(!e || !e.isReactComponent))
    }
    function ki(e, t) {
      var n = e.alternate
      return (
        n === null
          ? ((n = Di(e.tag, t, e.key, e.mode)),
            (n.elementType = e.elementType),
            (n.type = e.type),
            (n.stateNode = e.stateNode),
            (n.alternate = e),
            (e.alternate = n))
          : ((n.pendingProps = t), (n.type = e.type), (n.flags = 0), (n.subtreeFlags = 0), (n.deletions = null)),
        (n.flags = e.flags & 1206910976),
        (n.childLanes = e.childLanes),
        (n.lanes = e.lanes),
        (n.child = e.child),
        (n.memoizedProps = e.memoizedProps),
        (n.memoizedState = e.memoizedState),
        (n.updateQueue = e.updateQueue),
        (t = e.dependencies),
        (n.dependencies = t === null ? null : { lanes: t.lanes, firstContext: t.firstContext }),
        (n.sibling = e.sibling),
        (n.index = e.index),
        (n.ref = e.ref),
        (n.refCleanup = e.refCleanup),
        n
      )
    }
    function Ai(e, t) {
      e.flags &= 1206910978
      var n = e.alternate
      return (
        n === null
          ? ((e.childLanes = 0),
            (e.lanes = t),
            (e.child = null),
            (e.subtreeFlags = 0),
            (e.memoizedProps = null),
            (e.memoizedState = null),
            (e.updateQueue = null),
            (e.dependencies = null),
            (e.stateNode = null))
          : ((e.childLanes = n.childLanes),
            (e.lanes = n.lanes),
            (e.child = n.child),
            (e.subtreeFlags = 0),
            (e.deletions = null),
            (e.memoizedProps = n.memoizedProps),
            (e.memoizedState = n.memoizedState),
            (e.updateQueue = n.updateQueue),
            (e.type = n.type),
            (t = n.dependencies),
            (e.dependencies = t === null ? null : { lanes: t.lanes, firstContext: t.firstContext })),
        e
      )
    }
    function ji(e, t, n, r, a, o) {
      var s = 0
      if (((r = e), typeof r == `function`)) Oi(r) && (s = 1)
      else if (typeof r == `string`)
        s = qm(e, n, ve.current) ? 26 : e === `html` || e === `head` || e === `body` ? 27 : 5
      else
        a: switch (r) {
          case se:
            return ((e = Di(31, n, t, a)), (e.elementType = se), (e.lanes = o), e)
          case te:
            return Mi(n.children, a, o, t)
          case ne:
            ;(s = 8), (a |= 24)
            break
          case O:
            return ((e = Di(12, n, t, a | 2)), (e.elementType = O), (e.lanes = o), e)
          case ie:
            return ((e = Di(13, n, t, a)), (e.elementType = ie), (e.lanes = o), e)
          case ae:
            return ((e = Di(19, n, t, a)), (e.elementType = ae), (e.lanes = o), e)
          case ce:
          case ue:
            return (
              (e = a | 32),
              (e = Di(30, n, t, e)),
              (e.elementType = ue),
              (e.lanes = o),
              (e.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
              e
            )
          default:
            if (typeof r == `object` && r)
              switch (r.$$typeof) {
                case re:
                  s = 10
                  break a
                case k:
                  s = 9
                  break a
                case A:
                  s = 11
                  break a
                case j:
                  s = 14
                  break a
                case M:
                  ;(s = 16), (r = null)
                  break a
              }
            ;(s = 29), (n = Error(i(130, e === null ? `null` : typeof e, ``))), (r = null)
        }
      return ((t = Di(s, n, t, a)), (t.elementType = e), (t.type = r), (t.lanes = o), t)
    }
    function Mi(e, t, n, r) {
      return ((e = Di(7, e, r, t)), (e.lanes = n), e)
    }
    function Ni(e, t, n) {
      return ((e = Di(6, e, null, t)), (e.lanes = n), e)
    }
    function Pi(e) {
      var t = Di(18, null, null, 0)
      return ((t.stateNode = e), t)
    }
    function Fi(e, t, n) {
      return (
        (t = Di(4, e.children === null ? [] : e.children, e.key, t)),
        (t.lanes = n),
        (t.stateNode = { containerInfo: e.containerInfo, pendingChildren: null, implementation: e.implementation }),
        t
      )
    }
    var Ii = new WeakMap()
    function Li(e, t) {
      if (typeof e == `object` && e) {
        var n = Ii.get(e)
        return n === void 0 ? ((t = { value: e, source: t, stack: Ae(t) }), Ii.set(e, t), t) : n
      }
      return { value: e, source: t, stack: Ae(t) }
    }
    var Ri = [],
      zi = 0,
      Bi = null,
      Vi = 0,
      Hi = [],
      Ui = 0,
      Wi = null,
      Gi = 1,
      Ki = ``
    function qi(e, t) {
      ;(Ri[zi++] = Vi), (Ri[zi++] = Bi), (Bi = e), (Vi = t)
    }
    function Ji(e, t, n) {
      ;(Hi[Ui++] = Gi), (Hi[Ui++] = Ki), (Hi[Ui++] = Wi), (Wi = e)
      var r = Gi
      e = Ki
      var i = 32 - Je(r) - 1
      ;(r &= ~(1 << i)), (n += 1)
      var a = 32 - Je(t) + i
      if (30 < a) {
        var o = i - (i % 5)
        ;(a = (r & ((1 << o) - 1)).toString(32)),
          (r >>= o),
          (i -= o),
          (Gi = (1 << (32 - Je(t) + i)) | (n << i) | r),
          (Ki = a + e)
      } else (Gi = (1 << a) | (n << i) | r), (Ki = e)
    }
    function Yi(e) {
      e.return !== null && (qi(e, 1), Ji(e, 1, 0))
    }
    function Xi(e) {
      for (; e === Bi; ) (Bi = Ri[--zi]), (Ri[zi] = null), (Vi = Ri[--zi]), (Ri[zi] = null)
      for (; e === Wi; )
        (Wi = Hi[--Ui]), (Hi[Ui] = null), (Ki = Hi[--Ui]), (Hi[Ui] = null), (Gi = Hi[--Ui]), (Hi[Ui] = null)
    }
    function Zi(e, t) {
      ;(Hi[Ui++] = Gi), (Hi[Ui++] = Ki), (Hi[Ui++] = Wi), (Gi = t.id), (Ki = t.overflow), (Wi = e)
    }
    var Qi = null,
      $i = null,
      G = !1,
      ea = null,
      ta = !1,
      na = Error(i(519))
    function ra(e) {
      throw (
        la(Li(Error(i(418, 1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? `text` : `HTML`, ``)), e)),
        na
      )
    }
    function ia(e) {
      var t = e.stateNode,
        n = e.type,
        r = e.memoizedProps
      switch (((t[vt] = e), (t[yt] = r), n)) {
        case `dialog`:
          $(`cancel`, t), $(`close`, t)
          break
        case `iframe`:
        case `object`:
        case `embed`:
          $(`load`, t)
          break
        case `video`:
        case `audio`:
          for (n = 0; n < Rf.length; n++) $(Rf[n], t)
          break
        case `source`:
          $(`error`, t)
          break
        case `img`:
        case `image`:
        case `link`:
          $(`error`, t), $(`load`, t)
          break
        case `details`:
          $(`toggle`, t)
          break
        case `input`:
          $(`invalid`, t), en(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0)
          break
        case `select`:
          $(`invalid`, t)
          break
        case `textarea`:
          $(`invalid`, t), rn(t, r.value, r.defaultValue, r.children)
      }
      ;(n = r.children),
        (typeof n != `string` && typeof n != `number` && typeof n != `bigint`) ||
        t.textContent === `` + n ||
        !0 === r.suppressHydrationWarning ||
        $f(t.textContent, n)
          ? (r.popover != null && ($(`beforetoggle`, t), $(`toggle`, t)),
            r.onScroll != null && $(`scroll`, t),
            r.onScrollEnd != null && $(`scrollend`, t),
            r.onClick != null && (t.onclick = pn),
            (t = !0))
          : (t = !1),
        t || ra(e, !0)
    }
    function aa(e) {
      for (Qi = e.return; Qi; )
        switch (Qi.tag) {
          case 5:
          case 31:
          case 13:
            ta = !1
            return
          case 27:
          case 3:
            ta = !0
            return
          default:
            Qi = Qi.return
        }
    }
    function oa(e) {
      if (e !== Qi) return !1
      if (!G) return (aa(e), (G = !0), !1)
      var t = e.tag,
        n
      if (
        ((n = t !== 3 && t !== 27) &&
          ((n = t === 5) && ((n = e.type), (n = n === `form` || n === `button` || pp(e.type, e.memoizedProps))),
          (n = !n)),
        n && $i && ra(e),
        aa(e),
        t === 13)
      ) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(317))
        $i = dm(e)
      } else if (t === 31) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(317))
        $i = dm(e)
      } else
        t === 27
          ? ((t = $i), Sp(e.type) ? ((e = um), (um = null), ($i = e)) : ($i = t))
          : ($i = Qi ? lm(e.stateNode.nextSibling) : null)
      return !0
    }
    function sa() {
      ;($i = Qi = null), (G = !1)
    }
    function ca() {
      var e = ea
      return (e !== null && (ud === null ? (ud = e) : ud.push.apply(ud, e), (ea = null)), e)
    }
    function la(e) {
      ea === null ? (ea = [e]) : ea.push(e)
    }
    var ua = L(null),
      da = null,
      fa = null
    function pa(e, t, n) {
      z(ua, t._currentValue), (t._currentValue = n)
    }
    function ma(e) {
      ;(e._currentValue = ua.current), R(ua)
    }
    function ha(e, t, n) {
      for (; e !== null; ) {
        var r = e.alternate
        if (
          ((e.childLanes & t) === t
            ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t)
            : ((e.childLanes |= t), r !== null && (r.childLanes |= t)),
          e === n)
        )
          break
        e = e.return
      }
    }
    function ga(e, t, n, r) {
      var a = e.child
      for (a !== null && (a.return = e); a !== null; ) {
        var o = a.dependencies
        if (o !== null) {
          var s = a.child
          o = o.firstContext
          a: for (; o !== null; ) {
            var c = o
            o = a
            for (var l = 0; l < t.length; l++)
              if (c.context === t[l]) {
                ;(o.lanes |= n), (c = o.alternate), c !== null && (c.lanes |= n), ha(o.return, n, e), r || (s = null)
                break a
              }
            o = c.next
          }
        } else if (a.tag === 18) {
          if (((s = a.return), s === null)) throw Error(i(341))
          ;(s.lanes |= n), (o = s.alternate), o !== null && (o.lanes |= n), ha(s, n, e), (s = null)
        } else
          a.tag === 13 && a.memoizedState !== null && a.memoizedState.dehydrated === null
            ? ((a.lanes |= n),
              (s = a.alternate),
              s !== null && (s.lanes |= n),
              ha(a.return, n, e),
              (s = a.child),
              (s = s === null ? null : s.sibling))
            : (s = a.child)
        if (s !== null) s.return = a
        else
          for (s = a; s !== null; ) {
            if (s === e) {
              s = null
              break
            }
            if (((a = s.sibling), a !== null)) {
              ;(a.return = s.return), (s = a)
              break
            }
            s = s.return
          }
        a = s
      }
    }
    function _a(e, t, n, r) {
      e = null
      for (var a = t, o = !1; a !== null; ) {
        if (!o) {
          if (a.flags & 524288) o = !0
          else if (a.flags & 262144) break
        }
        if (a.tag === 10) {
          var s = a.alternate
          if (s === null) throw Error(i(387))
          if (((s = s.memoizedProps), s !== null)) {
            var c = a.type
            Ir(a.pendingProps.value, s.value) || (e === null ? (e = [c]) : e.push(c))
          }
        } else if (a === xe.current) {
          if (((s = a.alternate), s === null)) throw Error(i(387))
          s.memoizedState.memoizedState !== a.memoizedState.memoizedState && (e === null ? (e = [sh]) : e.push(sh))
        }
        a = a.return
      }
      return (e !== null && ga(t, e, n, r), (t.flags |= 262144), e !== null)
    }
    function va(e) {
      for (e = e.firstContext; e !== null; ) {
        if (!Ir(e.context._currentValue, e.memoizedValue)) return !0
        e = e.next
      }
      return !1
    }
    function ya(e) {
      ;(da = e), (fa = null), (e = e.dependencies), e !== null && (e.firstContext = null)
    }
    function ba(e) {
      return Sa(da, e)
    }
    function xa(e, t) {
      return (da === null && ya(e), Sa(e, t))
    }
    function Sa(e, t) {
      var n = t._currentValue
      if (((t = { context: t, memoizedValue: n, next: null }), fa === null)) {
        if (e === null) throw Error(i(308))
        ;(fa = t), (e.dependencies = { lanes: 0, firstContext: t }), (e.flags |= 524288)
      } else fa = fa.next = t
      return n
    }
    var Ca =
        typeof AbortController < `u`
          ? AbortController
          : function () {
              var e = [],
                t = (this.signal = {
                  aborted: !1,
                  addEventListener: (t, n) => {
                    e.push(n)
                  },
                })
              this.abort = () => {
                ;(t.aborted = !0), e.forEach((e) => e())
              }
            },
      wa = t.unstable_scheduleCallback,
      Ta = t.unstable_NormalPriority,
      Ea = { $$typeof: re, Consumer: null, Provider: null, _currentValue: null, _currentValue2: null, _threadCount: 0 }
    function Da() {
      return { controller: new Ca(), data: new Map(), refCount: 0 }
    }
    function Oa(e) {
      e.refCount--,
        e.refCount === 0 &&
          wa(Ta, () => {
            e.controller.abort()
          })
    }
    function ka(e, t) {
      if (e.pendingLanes & 4194048) {
        var n = e.transitionTypes
        for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
          var r = t[e]
          n.indexOf(r) === -1 && n.push(r)
        }
      }
    }
    var Aa = null
    function ja(e) {
      var t = e.transitionTypes
      return ((e.transitionTypes = null), t)
    }
    var Ma = null,
      Na = 0,
      Pa = 0,
      Fa = null
    function Ia(e, t) {
      if (Ma === null) {
        var n = (Ma = [])
        ;(Na = 0),
          (Pa = Nf()),
          (Fa = {
            status: `pending`,
            value: void 0,
            then: (e) => {
              n.push(e)
            },
          })
      }
      return (Na++, t.then(La, La), t)
    }
    function La() {
      if (--Na === 0 && ((Aa = null), Ma !== null)) {
        Fa !== null && (Fa.status = `fulfilled`)
        var e = Ma
        ;(Ma = null), (Pa = 0), (Fa = null)
        for (var t = 0; t < e.length; t++) (0, e[t])()
      }
    }
    function Ra(e, t) {
      var n = [],
        r = {
          status: `pending`,
          value: null,
          reason: null,
          then: (e) => {
            n.push(e)
          },
        }
      return (
        e.then(
          () => {
            ;(r.status = `fulfilled`), (r.value = t)
            for (var e = 0; e < n.length; e++) (0, n[e])(t)
          },
          (e) => {
            for (r.status = `rejected`, r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0)
          },
        ),
        r
      )
    }
    var za = F.S
    F.S = (e, t) => {
      if (((pd = Ie()), typeof t == `object` && t && typeof t.then == `function` && Ia(e, t), Aa !== null))
        for (var n = yf; n !== null; ) ka(n, Aa), (n = n.next)
      if (((n = e.types), n !== null)) {
        for (var r = yf; r !== null; ) ka(r, n), (r = r.next)
        if (Pa !== 0) {
          ;(r = Aa), r === null && (r = Aa = [])
          for (var i = 0; i < n.length; i++) {
            var a = n[i]
            r.indexOf(a) === -1 && r.push(a)
          }
        }
      }
      za !== null && za(e, t)
    }
    var Ba = L(null)
    function Va() {
      var e = Ba.current
      return e === null ? Xu.pooledCache : e
    }
    function Ha(e, t) {
      t === null ? z(Ba, Ba.current) : z(Ba, t.pool)
    }
    function Ua() {
      var e = Va()
      return e === null ? null : { parent: Ea._currentValue, pool: e }
    }
    var Wa = Error(i(460)),
      Ga = Error(i(474)),
      Ka = Error(i(542)),
      qa = { then: () => {} }
    function Ja(e) {
      return ((e = e.status), e === `fulfilled` || e === `rejected`)
    }
    function Ya(e, t, n) {
      switch (((n = e[n]), n === void 0 ? e.push(t) : n !== t && (t.then(pn, pn), (t = n)), t.status)) {
        case `fulfilled`:
          return t.value
        case `rejected`:
          throw ((e = t.reason), $a(e), e === void 0 && !(`reason` in t) ? Error(i(600)) : e)
        default:
          if (typeof t.status == `string`) t.then(pn, pn)
          else {
            if (((e = Xu), e !== null && 100 < e.shellSuspendCounter)) throw Error(i(482))
            ;(e = t),
              (e.status = `pending`),
              e.then(
                (e) => {
                  if (t.status === `pending`) {
                    var n = t
                    ;(n.status = `fulfilled`), (n.value = e)
                  }
                },
                (e) => {
                  if (t.status === `pending`) {
                    var n = t
                    ;(n.status = `rejected`), (n.reason = e)
                  }
                },
              )
          }
          switch (t.status) {
            case `fulfilled`:
              return t.value
            case `rejected`:
              throw ((e = t.reason), $a(e), e)
          }
          throw ((Za = t), Wa)
      }
    }
    function Xa(e) {
      try {
        var t = e._init
        return t(e._payload)
      } catch (e) {
        throw typeof e == `object` && e && typeof e.then == `function` ? ((Za = e), Wa) : e
      }
    }
    var Za = null
    function Qa() {
      if (Za === null) throw Error(i(459))
      var e = Za
      return ((Za = null), e)
    }
    function $a(e) {
      if (e === Wa || e === Ka) throw Error(i(483))
    }
    var eo = null,
      to = 0
    function no(e) {
      var t = to
      return ((to += 1), eo === null && (eo = []), Ya(eo, e, t))
    }
    function ro(e, t) {
      ;(t = t.props.ref), (e.ref = t === void 0 ? null : t)
    }
    function io(e, t) {
      throw t.$$typeof === E
        ? Error(i(525))
        : ((e = Object.prototype.toString.call(t)),
          Error(i(31, e === `[object Object]` ? `object with keys {` + Object.keys(t).join(`, `) + `}` : e)))
    }
    function ao(e) {
      function t(t, n) {
        if (e) {
          var r = t.deletions
          r === null ? ((t.deletions = [n]), (t.flags |= 16)) : r.push(n)
        }
      }
      function n(n, r) {
        if (!e) return null
        for (; r !== null; ) t(n, r), (r = r.sibling)
        return null
      }
      function r(e) {
        for (var t = new Map(); e !== null; ) e.key === null ? t.set(e.index, e) : t.set(e.key, e), (e = e.sibling)
        return t
      }
      function a(e, t) {
        return ((e = ki(e, t)), (e.index = 0), (e.sibling = null), e)
      }
      function o(t, n, r) {
        return (
          (t.index = r),
          e
            ? ((r = t.alternate),
              r === null ? ((t.flags |= 134217730), n) : ((r = r.index), r < n ? ((t.flags |= 2), n) : r))
            : ((t.flags |= 1048576), n)
        )
      }
      function s(t) {
        return (e && t.alternate === null && (t.flags |= 134217730), t)
      }
      function c(e, t, n, r) {
        return t === null || t.tag !== 6
          ? ((t = Ni(n, e.mode, r)), (t.return = e), t)
          : ((t = a(t, n)), (t.return = e), t)
      }
      function l(e, t, n, r) {
        var i = n.type
        return i === te
          ? ((e = d(e, t, n.props.children, r, n.key)), ro(e, n), e)
          : t !== null && (t.elementType === i || (typeof i == `object` && i && i.$$typeof === M && Xa(i) === t.type))
            ? ((t = a(t, n.props)), ro(t, n), (t.return = e), t)
            : ((t = ji(n.type, n.key, n.props, null, e.mode, r)), ro(t, n), (t.return = e), t)
      }
      function u(e, t, n, r) {
        return t === null ||
          t.tag !== 4 ||
          t.stateNode.containerInfo !== n.containerInfo ||
          t.stateNode.implementation !== n.implementation
          ? ((t = Fi(n, e.mode, r)), (t.return = e), t)
          : ((t = a(t, n.children || [])), (t.return = e), t)
      }
      function d(e, t, n, r, i) {
        return t === null || t.tag !== 7
          ? ((t = Mi(n, e.mode, r, i)), (t.return = e), t)
          : ((t = a(t, n)), (t.return = e), t)
      }
      function f(e, t, n) {
        if ((typeof t == `string` && t !== ``) || typeof t == `number` || typeof t == `bigint`)
          return ((t = Ni(`` + t, e.mode, n)), (t.return = e), t)
        if (typeof t == `object` && t) {
          switch (t.$$typeof) {
            case D:
              return ((n = ji(t.type, t.key, t.props, null, e.mode, n)), ro(n, t), (n.return = e), n)
            case ee:
              return ((t = Fi(t, e.mode, n)), (t.return = e), t)
            case M:
              return ((t = Xa(t)), f(e, t, n))
          }
          if (P(t) || pe(t)) return ((t = Mi(t, e.mode, n, null)), (t.return = e), t)
          if (typeof t.then == `function`) return f(e, no(t), n)
          if (t.$$typeof === re) return f(e, xa(e, t), n)
          io(e, t)
        }
        return null
      }
      function p(e, t, n, r) {
        var i = t === null ? null : t.key
        if ((typeof n == `string` && n !== ``) || typeof n == `number` || typeof n == `bigint`)
          return i === null ? c(e, t, `` + n, r) : null
        if (typeof n == `object` && n) {
          switch (n.$$typeof) {
            case D:
              return n.key === i ? l(e, t, n, r) : null
            case ee:
              return n.key === i ? u(e, t, n, r) : null
            case M:
              return ((n = Xa(n)), p(e, t, n, r))
          }
          if (P(n) || pe(n)) return i === null ? d(e, t, n, r, null) : null
          if (typeof n.then == `function`) return p(e, t, no(n), r)
          if (n.$$typeof === re) return p(e, t, xa(e, n), r)
          io(e, n)
        }
        return null
      }
      function m(e, t, n, r, i) {
        if ((typeof r == `string` && r !== ``) || typeof r == `number` || typeof r == `bigint`)
          return ((e = e.get(n) || null), c(t, e, `` + r, i))
        if (typeof r == `object` && r) {
          switch (r.$$typeof) {
            case D:
              return ((e = e.get(r.key === null ? n : r.key) || null), l(t, e, r, i))
            case ee:
              return ((e = e.get(r.key === null ? n : r.key) || null), u(t, e, r, i))
            case M:
              return ((r = Xa(r)), m(e, t, n, r, i))
          }
          if (P(r) || pe(r)) return ((e = e.get(n) || null), d(t, e, r, i, null))
          if (typeof r.then == `function`) return m(e, t, n, no(r), i)
          if (r.$$typeof === re) return m(e, t, n, xa(t, r), i)
          io(t, r)
        }
        return null
      }
      function h(i, a, s, c) {
        for (var l = null, u = null, d = a, h = (a = 0), g = null; d !== null && h < s.length; h++) {
          d.index > h ? ((g = d), (d = null)) : (g = d.sibling)
          var _ = p(i, d, s[h], c)
          if (_ === null) {
            d === null && (d = g)
            break
          }
          e && d && _.alternate === null && t(i, d),
            (a = o(_, a, h)),
            u === null ? (l = _) : (u.sibling = _),
            (u = _),
            (d = g)
        }
        if (h === s.length) return (n(i, d), G && qi(i, h), l)
        if (d === null) {
          for (; h < s.length; h++)
            (d = f(i, s[h], c)), d !== null && ((a = o(d, a, h)), u === null ? (l = d) : (u.sibling = d), (u = d))
          return (G && qi(i, h), l)
        }
        for (d = r(d); h < s.length; h++)
          (g = m(d, i, h, s[h], c)),
            g !== null &&
              (e && ((_ = g.alternate), _ !== null && d.delete(_.key === null ? h : _.key)),
              (a = o(g, a, h)),
              u === null ? (l = g) : (u.sibling = g),
              (u = g))
        return (e && d.forEach((e) => t(i, e)), G && qi(i, h), l)
      }
      function g(a, s, c, l) {
        if (c == null) throw Error(i(151))
        for (
          var u = null, d = null, h = s, g = (s = 0), _ = null, v = c.next();
          h !== null && !v.done;
          g++, v = c.next()
        ) {
          h.index > g ? ((_ = h), (h = null)) : (_ = h.sibling)
          var y = p(a, h, v.value, l)
          if (y === null) {
            h === null && (h = _)
            break
          }
          e && h && y.alternate === null && t(a, h),
            (s = o(y, s, g)),
            d === null ? (u = y) : (d.sibling = y),
            (d = y),
            (h = _)
        }
        if (v.done) return (n(a, h), G && qi(a, g), u)
        if (h === null) {
          for (; !v.done; g++, v = c.next())
            (v = f(a, v.value, l)), v !== null && ((s = o(v, s, g)), d === null ? (u = v) : (d.sibling = v), (d = v))
          return (G && qi(a, g), u)
        }
        for (h = r(h); !v.done; g++, v = c.next())
          (v = m(h, a, g, v.value, l)),
            v !== null &&
              (e && ((_ = v.alternate), _ !== null && h.delete(_.key === null ? g : _.key)),
              (s = o(v, s, g)),
              d === null ? (u = v) : (d.sibling = v),
              (d = v))
        return (e && h.forEach((e) => t(a, e)), G && qi(a, g), u)
      }
      function _(e, r, o, c) {
        if (
          (typeof o == `object` &&
            o &&
            o.type === te &&
            o.key === null &&
            o.props.ref === void 0 &&
            (o = o.props.children),
          typeof o == `object` && o)
        ) {
          switch (o.$$typeof) {
            case D:
              a: {
                for (var l = o.key; r !== null; ) {
                  if (r.key === l) {
                    if (((l = o.type), l === te)) {
                      if (r.tag === 7) {
                        n(e, r.sibling), (c = a(r, o.props.children)), ro(c, o), (c.return = e), (e = c)
                        break a
                      }
                    } else if (
                      r.elementType === l ||
                      (typeof l == `object` && l && l.$$typeof === M && Xa(l) === r.type)
                    ) {
                      n(e, r.sibling), (c = a(r, o.props)), ro(c, o), (c.return = e), (e = c)
                      break a
                    }
                    n(e, r)
                    break
                  }
                  t(e, r), (r = r.sibling)
                }
                o.type === te
                  ? ((c = Mi(o.props.children, e.mode, c, o.key)), ro(c, o), (c.return = e), (e = c))
                  : ((c = ji(o.type, o.key, o.props, null, e.mode, c)), ro(c, o), (c.return = e), (e = c))
              }
              return s(e)
            case ee:
              a: {
                for (l = o.key; r !== null; ) {
                  if (r.key === l) {
                    if (
                      r.tag === 4 &&
                      r.stateNode.containerInfo === o.containerInfo &&
                      r.stateNode.implementation === o.implementation
                    ) {
                      n(e, r.sibling), (c = a(r, o.children || [])), (c.return = e), (e = c)
                      break a
                    }
                    n(e, r)
                    break
                  }
                  t(e, r), (r = r.sibling)
                }
                ;(c = Fi(o, e.mode, c)), (c.return = e), (e = c)
              }
              return s(e)
            case M:
              return ((o = Xa(o)), _(e, r, o, c))
          }
          if (P(o)) return h(e, r, o, c)
          if (pe(o)) {
            if (((l = pe(o)), typeof l != `function`)) throw Error(i(150))
            return ((o = l.call(o)), g(e, r, o, c))
          }
          if (typeof o.then == `function`) return _(e, r, no(o), c)
          if (o.$$typeof === re) return _(e, r, xa(e, o), c)
          io(e, o)
        }
        return (typeof o == `string` && o !== ``) || typeof o == `number` || typeof o == `bigint`
          ? ((o = `` + o),
            r !== null && r.tag === 6
              ? (n(e, r.sibling), (c = a(r, o)), (c.return = e), (e = c))
              : (n(e, r), (c = Ni(o, e.mode, c)), (c.return = e), (e = c)),
            s(e))
          : n(e, r)
      }
      return (e, t, n, r) => {
        try {
          to = 0
          var i = _(e, t, n, r)
          return ((eo = null), i)
        } catch (t) {
          if (t === Wa || t === Ka) throw t
          var a = Di(29, t, null, e.mode)
          return ((a.lanes = r), (a.return = e), a)
        }
      }
    }
    var oo = ao(!0),
      so = ao(!1),
      co = !1
    function lo(e) {
      e.updateQueue = {
        baseState: e.memoizedState,
        firstBaseUpdate: null,
        lastBaseUpdate: null,
        shared: { pending: null, lanes: 0, hiddenCallbacks: null },
        callbacks: null,
      }
    }
    function uo(e, t) {
      ;(e = e.updateQueue),
        t.updateQueue === e &&
          (t.updateQueue = {
            baseState: e.baseState,
            firstBaseUpdate: e.firstBaseUpdate,
            lastBaseUpdate: e.lastBaseUpdate,
            shared: e.shared,
            callbacks: null,
          })
    }
    function fo(e) {
      return { lane: e, tag: 0, payload: null, callback: null, next: null }
    }
    function po(e, t, n) {
      var r = e.updateQueue
      if (r === null) return null
      if (((r = r.shared), X & 2)) {
        var i = r.pending
        return (
          i === null ? (t.next = t) : ((t.next = i.next), (i.next = t)), (r.pending = t), (t = wi(e)), Ci(e, null, n), t
        )
      }
      return (bi(e, r, t, n), wi(e))
    }
    function mo(e, t, n) {
      if (((t = t.updateQueue), t !== null && ((t = t.shared), n & 4194048))) {
        var r = t.lanes
        ;(r &= e.pendingLanes), (n |= r), (t.lanes = n), dt(e, n)
      }
    }
    function ho(e, t) {
      var n = e.updateQueue,
        r = e.alternate
      if (r !== null && ((r = r.updateQueue), n === r)) {
        var i = null,
          a = null
        if (((n = n.firstBaseUpdate), n !== null)) {
          do {
            var o = { lane: n.lane, tag: n.tag, payload: n.payload, callback: null, next: null }
            a === null ? (i = a = o) : (a = a.next = o), (n = n.next)
          } while (n !== null)
          a === null ? (i = a = t) : (a = a.next = t)
        } else i = a = t
        ;(n = {
          baseState: r.baseState,
          firstBaseUpdate: i,
          lastBaseUpdate: a,
          shared: r.shared,
          callbacks: r.callbacks,
        }),
          (e.updateQueue = n)
      } else (e = n.lastBaseUpdate), e === null ? (n.firstBaseUpdate = t) : (e.next = t), (n.lastBaseUpdate = t)
    }
    var go = !1
    function _o() {
      if (go) {
        var e = Fa
        if (e !== null) throw e
      }
    }
    function vo(e, t, n, r) {
      go = !1
      var i = e.updateQueue
      co = !1
      var a = i.firstBaseUpdate,
        o = i.lastBaseUpdate,
        s = i.shared.pending
      if (s !== null) {
        i.shared.pending = null
        var c = s,
          l = c.next
        ;(c.next = null), o === null ? (a = l) : (o.next = l), (o = c)
        var u = e.alternate
        u !== null &&
          ((u = u.updateQueue),
          (s = u.lastBaseUpdate),
          s !== o && (s === null ? (u.firstBaseUpdate = l) : (s.next = l), (u.lastBaseUpdate = c)))
      }
      if (a !== null) {
        var d = i.baseState
        ;(o = 0), (u = l = c = null), (s = a)
        do {
          var f = s.lane & -536870913,
            p = f !== s.lane
          if (p ? (Q & f) === f : (r & f) === f) {
            f !== 0 && f === Pa && (go = !0),
              u !== null && (u = u.next = { lane: 0, tag: s.tag, payload: s.payload, callback: null, next: null })
            a: {
              var m = e,
                h = s
              f = t
              var g = n
              switch (h.tag) {
                case 1:
                  if (((m = h.payload), typeof m == `function`)) {
                    d = m.call(g, d, f)
                    break a
                  }
                  d = m
                  break a
                case 3:
                  m.flags = (m.flags & -65537) | 128
                case 0:
                  if (((m = h.payload), (f = typeof m == `function` ? m.call(g, d, f) : m), f == null)) break a
                  d = w({}, d, f)
                  break a
                case 2:
                  co = !0
              }
            }
            ;(f = s.callback),
              f !== null &&
                ((e.flags |= 64),
                p && (e.flags |= 8192),
                (p = i.callbacks),
                p === null ? (i.callbacks = [f]) : p.push(f))
          } else
            (p = { lane: f, tag: s.tag, payload: s.payload, callback: s.callback, next: null }),
              u === null ? ((l = u = p), (c = d)) : (u = u.next = p),
              (o |= f)
          if (((s = s.next), s === null)) {
            if (((s = i.shared.pending), s === null)) break
            ;(p = s), (s = p.next), (p.next = null), (i.lastBaseUpdate = p), (i.shared.pending = null)
          }
        } while (1)
        u === null && (c = d),
          (i.baseState = c),
          (i.firstBaseUpdate = l),
          (i.lastBaseUpdate = u),
          a === null && (i.shared.lanes = 0),
          (id |= o),
          (e.lanes = o),
          (e.memoizedState = d)
      }
    }
    function yo(e, t) {
      if (typeof e != `function`) throw Error(i(191, e))
      e.call(t)
    }
    function bo(e, t) {
      var n = e.callbacks
      if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) yo(n[e], t)
    }
    var xo = L(null),
      So = L(0)
    function Co(e, t) {
      ;(e = nd), z(So, e), z(xo, t), (nd = e | t.baseLanes)
    }
    function wo() {
      z(So, nd), z(xo, xo.current)
    }
    function To() {
      ;(nd = So.current), R(xo), R(So)
    }
    var Eo = L(null),
      Do = null
    function Oo(e) {
      var t = e.alternate
      z(Mo, Mo.current & 1),
        z(Eo, e),
        Do === null && (t === null || xo.current !== null || t.memoizedState !== null) && (Do = e)
    }
    function ko(e) {
      z(Mo, Mo.current), z(Eo, e), Do === null && (Do = e)
    }
    function Ao(e) {
      e.tag === 22 ? (z(Mo, Mo.current), z(Eo, e), Do === null && (Do = e)) : jo()
    }
    function jo() {
      z(Mo, Mo.current), z(Eo, Eo.current)
    }
    function K(e) {
      R(Eo), Do === e && (Do = null), R(Mo)
    }
    var Mo = L(0)
    function No(e, t) {
      z(Eo, Eo.current), z(Mo, t)
    }
    function Po(e) {
      R(Mo), R(Eo), Do === e && (Do = null)
    }
    function Fo(e) {
      for (var t = e; t !== null; ) {
        if (t.tag === 13) {
          var n = t.memoizedState
          if (n !== null && ((n = n.dehydrated), n === null || om(n) || sm(n))) return t
        } else if (t.tag === 19 && t.memoizedProps.revealOrder !== `independent`) {
          if (t.flags & 128) return t
        } else if (t.child !== null) {
          ;(t.child.return = t), (t = t.child)
          continue
        }
        if (t === e) break
        for (; t.sibling === null; ) {
          if (t.return === null || t.return === e) return null
          t = t.return
        }
        ;(t.sibling.return = t.return), (t = t.sibling)
      }
      return null
    }
    var Io = 0,
      q = null,
      J = null,
      Lo = null,
      Ro = !1,
      zo = !1,
      Bo = !1,
      Vo = 0,
      Ho = 0,
      Uo = null,
      Wo = 0
    function Y() {
      throw Error(i(321))
    }
    function Go(e, t) {
      if (t === null) return !1
      for (var n = 0; n < t.length && n < e.length; n++) if (!Ir(e[n], t[n])) return !1
      return !0
    }
    function Ko(e, t, n, r, i, a) {
      return (
        (Io = a),
        (q = t),
        (t.memoizedState = null),
        (t.updateQueue = null),
        (t.lanes = 0),
        (F.H = e === null || e.memoizedState === null ? lc : uc),
        (Bo = !1),
        (a = n(r, i)),
        (Bo = !1),
        zo && (a = Jo(t, n, r, i)),
        qo(e),
        a
      )
    }
    function qo(e) {
      F.H = cc
      var t = J !== null && J.next !== null
      if (((Io = 0), (Lo = J = q = null), (Ro = !1), (Ho = 0), (Uo = null), t)) throw Error(i(300))
      e === null || Dc || ((e = e.dependencies), e !== null && va(e) && (Dc = !0))
    }
    function Jo(e, t, n, r) {
      q = e
      var a = 0
      do {
        if ((zo && (Uo = null), (Ho = 0), (zo = !1), 25 <= a)) throw Error(i(301))
        if (((a += 1), (Lo = J = null), e.updateQueue != null)) {
          var o = e.updateQueue
          ;(o.lastEffect = null), (o.events = null), (o.stores = null), o.memoCache != null && (o.memoCache.index = 0)
        }
        ;(F.H = dc), (o = t(n, r))
      } while (zo)
      return o
    }
    function Yo() {
      var e = F.H,
        t = e.useState()[0]
      return (
        (t = typeof t.then == `function` ? ns(t) : t),
        (e = e.useState()[0]),
        (J === null ? null : J.memoizedState) !== e && (q.flags |= 1024),
        t
      )
    }
    function Xo() {
      var e = Vo !== 0
      return ((Vo = 0), e)
    }
    function Zo(e, t, n) {
      ;(t.updateQueue = e.updateQueue), (t.flags &= -2053), (e.lanes &= ~n)
    }
    function Qo(e) {
      if (Ro) {
        for (e = e.memoizedState; e !== null; ) {
          var t = e.queue
          t !== null && (t.pending = null), (e = e.next)
        }
        Ro = !1
      }
      ;(Io = 0), (Lo = J = q = null), (zo = !1), (Ho = Vo = 0), (Uo = null)
    }
    function $o() {
      var e = { memoizedState: null, baseState: null, baseQueue: null, queue: null, next: null }
      return (Lo === null ? (q.memoizedState = Lo = e) : (Lo = Lo.next = e), Lo)
    }
    function es() {
      if (J === null) {
        var e = q.alternate
        e = e === null ? null : e.memoizedState
      } else e = J.next
      var t = Lo === null ? q.memoizedState : Lo.next
      if (t !== null) (Lo = t), (J = e)
      else {
        if (e === null) throw q.alternate === null ? Error(i(467)) : Error(i(310))
        ;(J = e),
          (e = {
            memoizedState: J.memoizedState,
            baseState: J.baseState,
            baseQueue: J.baseQueue,
            queue: J.queue,
            next: null,
          }),
          Lo === null ? (q.memoizedState = Lo = e) : (Lo = Lo.next = e)
      }
      return Lo
    }
    function ts() {
      return { lastEffect: null, events: null, stores: null, memoCache: null }
    }
    function ns(e) {
      var t = Ho
      return (
        (Ho += 1),
        Uo === null && (Uo = []),
        (e = Ya(Uo, e, t)),
        (t = q),
        (Lo === null ? t.memoizedState : Lo.next) === null &&
          ((t = t.alternate), (F.H = t === null || t.memoizedState === null ? lc : uc)),
        e
      )
    }
    function rs(e) {
      if (typeof e == `object` && e) {
        if (typeof e.then == `function`) return ns(e)
        if (e.$$typeof === de) return
        if (e.$$typeof === re) return ba(e)
      }
      throw Error(i(438, String(e)))
    }
    function is(e) {
      var t = null,
        n = q.updateQueue
      if ((n !== null && (t = n.memoCache), t == null)) {
        var r = q.alternate
        r !== null &&
          ((r = r.updateQueue),
          r !== null && ((r = r.memoCache), r != null && (t = { data: r.data.map((e) => e.slice()), index: 0 })))
      }
      if (
        ((t ??= { data: [], index: 0 }),
        n === null && ((n = ts()), (q.updateQueue = n)),
        (n.memoCache = t),
        (n = t.data[t.index]),
        n === void 0)
      )
        for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = le
      return (t.index++, n)
    }
    function as(e, t) {
      return typeof t == `function` ? t(e) : t
    }
    function os(e) {
      return ss(es(), J, e)
    }
    function ss(e, t, n) {
      var r = e.queue
      if (r === null) throw Error(i(311))
      r.lastRenderedReducer = n
      var a = e.baseQueue,
        o = r.pending
      if (o !== null) {
        if (a !== null) {
          var s = a.next
          ;(a.next = o.next), (o.next = s)
        }
        ;(t.baseQueue = a = o), (r.pending = null)
      }
      if (((o = e.baseState), a === null)) e.memoizedState = o
      else {
        t = a.next
        var c = (s = null),
          l = null,
          u = t,
          d = !1
        do {
          var f = u.lane & -536870913
          if (f === u.lane ? (Io & f) === f : (Q & f) === f) {
            var p = u.revertLane
            if (p === 0)
              l !== null &&
                (l = l.next =
                  {
                    lane: 0,
                    revertLane: 0,
                    gesture: null,
                    action: u.action,
                    hasEagerState: u.hasEagerState,
                    eagerState: u.eagerState,
                    next: null,
                  }),
                f === Pa && (d = !0)
            else if ((Io & p) === p) {
              ;(u = u.next), p === Pa && (d = !0)
              continue
            } else
              (f = {
                lane: 0,
                revertLane: u.revertLane,
                gesture: null,
                action: u.action,
                hasEagerState: u.hasEagerState,
                eagerState: u.eagerState,
                next: null,
              }),
                l === null ? ((c = l = f), (s = o)) : (l = l.next = f),
                (q.lanes |= p),
                (id |= p)
            ;(f = u.action), Bo && n(o, f), (o = u.hasEagerState ? u.eagerState : n(o, f))
          } else
            (p = {
              lane: f,
              revertLane: u.revertLane,
              gesture: u.gesture,
              action: u.action,
              hasEagerState: u.hasEagerState,
              eagerState: u.eagerState,
              next: null,
            }),
              l === null ? ((c = l = p), (s = o)) : (l = l.next = p),
              (q.lanes |= f),
              (id |= f)
          u = u.next
        } while (u !== null && u !== t)
        if ((l === null ? (s = o) : (l.next = c), !Ir(o, e.memoizedState) && ((Dc = !0), d && ((n = Fa), n !== null))))
          throw n
        ;(e.memoizedState = o), (e.baseState = s), (e.baseQueue = l), (r.lastRenderedState = o)
      }
      return (a === null && (r.lanes = 0), [e.memoizedState, r.dispatch])
    }
    function cs(e) {
      var t = es(),
        n = t.queue
      if (n === null) throw Error(i(311))
      n.lastRenderedReducer = e
      var r = n.dispatch,
        a = n.pending,
        o = t.memoizedState
      if (a !== null) {
        n.pending = null
        var s = (a = a.next)
        do (o = e(o, s.action)), (s = s.next)
        while (s !== a)
        Ir(o, t.memoizedState) || (Dc = !0),
          (t.memoizedState = o),
          t.baseQueue === null && (t.baseState = o),
          (n.lastRenderedState = o)
      }
      return [o, r]
    }
    function ls(e, t, n) {
      var r = q,
        a = es(),
        o = G
      if (o) {
        if (n === void 0) throw Error(i(407))
        n = n()
      } else n = t()
      var s = !Ir((J || a).memoizedState, n)
      if (
        (s && ((a.memoizedState = n), (Dc = !0)),
        (a = a.queue),
        Ps(fs.bind(null, r, a, e), [e]),
        (e = a.getSnapshot !== t || s || (Lo !== null && !!(Lo.memoizedState.tag & 1))),
        ks(e ? 9 : 8, { destroy: void 0 }, ds.bind(null, r, a, n, t), null),
        e)
      ) {
        if (((r.flags |= 2048), Xu === null)) throw Error(i(349))
        o || Io & 127 || us(r, t, n)
      }
      return n
    }
    function us(e, t, n) {
      ;(e.flags |= 16384),
        (e = { getSnapshot: t, value: n }),
        (t = q.updateQueue),
        t === null
          ? ((t = ts()), (q.updateQueue = t), (t.stores = [e]))
          : ((n = t.stores), n === null ? (t.stores = [e]) : n.push(e))
    }
    function ds(e, t, n, r) {
      ;(t.value = n), (t.getSnapshot = r), ps(t) && ms(e)
    }
    function fs(e, t, n) {
      return n(() => {
        ps(t) && ms(e)
      })
    }
    function ps(e) {
      var t = e.getSnapshot
      e = e.value
      try {
        var n = t()
        return !Ir(e, n)
      } catch {
        return !0
      }
    }
    function ms(e) {
      var t = Si(e, 2)
      t !== null && Md(t, e, 2)
    }
    function hs(e) {
      var t = $o()
      if (typeof e == `function`) {
        var n = e
        if (((e = n()), Bo)) {
          qe(!0)
          try {
            n()
          } finally {
            qe(!1)
          }
        }
      }
      return (
        (t.memoizedState = t.baseState = e),
        (t.queue = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: as, lastRenderedState: e }),
        t
      )
    }
    function gs(e, t, n, r) {
      return ((e.baseState = n), ss(e, J, typeof r == `function` ? r : as))
    }
    function _s(e, t, n, r, a) {
      if (ac(e)) throw Error(i(485))
      if (((e = t.action), e !== null)) {
        var o = {
          payload: a,
          action: e,
          next: null,
          isTransition: !0,
          status: `pending`,
          value: null,
          reason: null,
          listeners: [],
          then: (e) => {
            o.listeners.push(e)
          },
        }
        F.T === null ? (o.isTransition = !1) : n(!0),
          r(o),
          (n = t.pending),
          n === null ? ((o.next = t.pending = o), vs(t, o)) : ((o.next = n.next), (t.pending = n.next = o))
      }
    }
    function vs(e, t) {
      var n = t.action,
        r = t.payload,
        i = e.state
      if (t.isTransition) {
        var a = F.T,
          o = {}
        ;(o.types = a === null ? null : a.types), (F.T = o)
        try {
          var s = n(i, r),
            c = F.S
          c !== null && c(o, s), ys(e, t, s)
        } catch (n) {
          xs(e, t, n)
        } finally {
          a !== null && o.types !== null && (a.types = o.types), (F.T = a)
        }
      } else
        try {
          ;(a = n(i, r)), ys(e, t, a)
        } catch (n) {
          xs(e, t, n)
        }
    }
    function ys(e, t, n) {
      typeof n == `object` && n && typeof n.then == `function`
        ? n.then(
            (n) => {
              bs(e, t, n)
            },
            (n) => xs(e, t, n),
          )
        : bs(e, t, n)
    }
    function bs(e, t, n) {
      ;(t.status = `fulfilled`),
        (t.value = n),
        Ss(t),
        (e.state = n),
        (t = e.pending),
        t !== null && ((n = t.next), n === t ? (e.pending = null) : ((n = n.next), (t.next = n), vs(e, n)))
    }
    function xs(e, t, n) {
      var r = e.pending
      if (((e.pending = null), r !== null)) {
        r = r.next
        do (t.status = `rejected`), (t.reason = n), Ss(t), (t = t.next)
        while (t !== r)
      }
      e.action = null
    }
    function Ss(e) {
      e = e.listeners
      for (var t = 0; t < e.length; t++) (0, e[t])()
    }
    function Cs(e, t) {
      return t
    }
    function ws(e, t) {
      if (G) {
        var n = Xu.formState
        if (n !== null) {
          a: {
            var r = q
            if (G) {
              if ($i) {
                b: {
                  for (var i = $i, a = ta; i.nodeType !== 8; )
                    if (!a || ((i = lm(i.nextSibling)), i === null)) {
                      i = null
                      break b
                    }
                  ;(a = i.data), (i = a === `F!` || a === `F` ? i : null)
                }
                if (i) {
                  ;($i = lm(i.nextSibling)), (r = i.data === `F!`)
                  break a
                }
              }
              ra(r)
            }
            r = !1
          }
          r && (t = n[0])
        }
      }
      return (
        (n = $o()),
        (n.memoizedState = n.baseState = t),
        (r = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: Cs, lastRenderedState: t }),
        (n.queue = r),
        (n = nc.bind(null, q, r)),
        (r.dispatch = n),
        (r = hs(!1)),
        (a = ic.bind(null, q, !1, r.queue)),
        (r = $o()),
        (i = { state: t, dispatch: null, action: e, pending: null }),
        (r.queue = i),
        (n = _s.bind(null, q, i, a, n)),
        (i.dispatch = n),
        (r.memoizedState = e),
        [t, n, !1]
      )
    }
    function Ts(e) {
      return Es(es(), J, e)
    }
    function Es(e, t, n) {
      if (((t = ss(e, t, Cs)[0]), (e = os(as)[0]), typeof t == `object` && t && typeof t.then == `function`))
        try {
          var r = ns(t)
        } catch (e) {
          throw e === Wa ? Ka : e
        }
      else r = t
      t = es()
      var i = t.queue,
        a = i.dispatch
      return (
        n !== t.memoizedState && ((q.flags |= 2048), ks(9, { destroy: void 0 }, Ds.bind(null, i, n), null)), [r, a, e]
      )
    }
    function Ds(e, t) {
      e.action = t
    }
    function Os(e) {
      var t = es(),
        n = J
      if (n !== null) return Es(t, n, e)
      es(), (t = t.memoizedState), (n = es())
      var r = n.queue.dispatch
      return ((n.memoizedState = e), [t, r, !1])
    }
    function ks(e, t, n, r) {
      return (
        (e = { tag: e, create: n, deps: r, inst: t, next: null }),
        (t = q.updateQueue),
        t === null && ((t = ts()), (q.updateQueue = t)),
        (n = t.lastEffect),
        n === null ? (t.lastEffect = e.next = e) : ((r = n.next), (n.next = e), (e.next = r), (t.lastEffect = e)),
        e
      )
    }
    function As() {
      return es().memoizedState
    }
    function js(e, t, n, r) {
      var i = $o()
      ;(q.flags |= e), (i.memoizedState = ks(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r))
    }
    function Ms(e, t, n, r) {
      var i = es()
      r = r === void 0 ? null : r
      var a = i.memoizedState.inst
      J !== null && r !== null && Go(r, J.memoizedState.deps)
        ? (i.memoizedState = ks(t, a, n, r))
        : ((q.flags |= e), (i.memoizedState = ks(1 | t, a, n, r)))
    }
    function Ns(e, t) {
      js(8390656, 8, e, t)
    }
    function Ps(e, t) {
      Ms(2048, 8, e, t)
    }
    function Fs(e) {
      q.flags |= 4
      var t = q.updateQueue
      if (t === null) (t = ts()), (q.updateQueue = t), (t.events = [e])
      else {
        var n = t.events
        n === null ? (t.events = [e]) : n.push(e)
      }
    }
    function Is(e) {
      var t = es().memoizedState
      return (
        Fs({ ref: t, nextImpl: e }),
        function () {
          if (X & 2) throw Error(i(440))
          return t.impl.apply(void 0, arguments)
        }
      )
    }
    function Ls(e, t) {
      return Ms(4, 2, e, t)
    }
    function Rs(e, t) {
      return Ms(4, 4, e, t)
    }
    function zs(e, t) {
      if (typeof t == `function`) {
        e = e()
        var n = t(e)
        return () => {
          typeof n == `function` ? n() : t(null)
        }
      }
      if (t != null)
        return (
          (e = e()),
          (t.current = e),
          () => {
            t.current = null
          }
        )
    }
    function Bs(e, t, n) {
      ;(n = n == null ? null : n.concat([e])), Ms(4, 4, zs.bind(null, t, e), n)
    }
    function Vs() {}
    function Hs(e, t) {
      var n = es()
      t = t === void 0 ? null : t
      var r = n.memoizedState
      return t !== null && Go(t, r[1]) ? r[0] : ((n.memoizedState = [e, t]), e)
    }
    function Us(e, t) {
      var n = es()
      t = t === void 0 ? null : t
      var r = n.memoizedState
      if (t !== null && Go(t, r[1])) return r[0]
      if (((r = e()), Bo)) {
        qe(!0)
        try {
          e()
        } finally {
          qe(!1)
        }
      }
      return ((n.memoizedState = [r, t]), r)
    }
    function Ws(e, t, n) {
      return n === void 0 || (Io & 1073741824 && !(Q & 261930))
        ? (e.memoizedState = t)
        : ((e.memoizedState = n), (e = Ad()), (q.lanes |= e), (id |= e), n)
    }
    function Gs(e, t, n, r) {
      return Ir(n, t)
        ? n
        : xo.current === null
          ? !(Io & 106) || (Io & 1073741824 && !(Q & 261930))
            ? ((Dc = !0), (e.memoizedState = n))
            : ((e = Ad()), (q.lanes |= e), (id |= e), t)
          : ((e = Ws(e, n, r)), Ir(e, t) || (Dc = !0), e)
    }
    function Ks(e, t, n, r, i) {
      var a = I.p
      I.p = a !== 0 && 8 > a ? a : 8
      var o = F.T,
        s = {}
      ;(s.types = o === null ? null : o.types), (F.T = s), ic(e, !1, t, n)
      try {
        var c = i(),
          l = F.S
        l !== null && l(s, c),
          typeof c == `object` && c && typeof c.then == `function` ? rc(e, t, Ra(c, r), kd(e)) : rc(e, t, r, kd(e))
      } catch (n) {
        rc(e, t, { then: () => {}, status: `rejected`, reason: n }, kd())
      } finally {
        ;(I.p = a), o !== null && s.types !== null && (o.types = s.types), (F.T = o)
      }
    }
    function qs() {}
    function Js(e, t, n, r) {
      if (e.tag !== 5) throw Error(i(476))
      var a = Ys(e).queue
      Ks(e, a, t, he, n === null ? qs : () => (Xs(e), n(r)))
    }
    function Ys(e) {
      var t = e.memoizedState
      if (t !== null) return t
      t = {
        memoizedState: he,
        baseState: he,
        baseQueue: null,
        queue: { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: as, lastRenderedState: he },
        next: null,
      }
      var n = {}
      return (
        (t.next = {
          memoizedState: n,
          baseState: n,
          baseQueue: null,
          queue: { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: as, lastRenderedState: n },
          next: null,
        }),
        (e.memoizedState = t),
        (e = e.alternate),
        e !== null && (e.memoizedState = t),
        t
      )
    }
    function Xs(e) {
      var t = Ys(e)
      t.next === null && (t = e.alternate.memoizedState), rc(e, t.next.queue, {}, kd())
    }
    function Zs() {
      return ba(sh)
    }
    function Qs() {
      return es().memoizedState
    }
    function $s() {
      return es().memoizedState
    }
    function ec(e) {
      for (var t = e.return; t !== null; ) {
        switch (t.tag) {
          case 24:
          case 3:
            var n = kd()
            e = fo(n)
            var r = po(t, e, n)
            r !== null && (Md(r, t, n), mo(r, t, n)), (t = { cache: Da() }), (e.payload = t)
            return
        }
        t = t.return
      }
    }
    function tc(e, t, n) {
      var r = kd()
      ;(n = { lane: r, revertLane: 0, gesture: null, action: n, hasEagerState: !1, eagerState: null, next: null }),
        ac(e) ? oc(t, n) : ((n = xi(e, t, n, r)), n !== null && (Md(n, e, r), sc(n, t, r)))
    }
    function nc(e, t, n) {
      rc(e, t, n, kd())
    }
    function rc(e, t, n, r) {
      var i = { lane: r, revertLane: 0, gesture: null, action: n, hasEagerState: !1, eagerState: null, next: null }
      if (ac(e)) oc(t, i)
      else {
        var a = e.alternate
        if (e.lanes === 0 && (a === null || a.lanes === 0) && ((a = t.lastRenderedReducer), a !== null))
          try {
            var o = t.lastRenderedState,
              s = a(o, n)
            if (((i.hasEagerState = !0), (i.eagerState = s), Ir(s, o))) return (bi(e, t, i, 0), Xu === null && yi(), !1)
          } catch {}
        if (((n = xi(e, t, i, r)), n !== null)) return (Md(n, e, r), sc(n, t, r), !0)
      }
      return !1
    }
    function ic(e, t, n, r) {
      if (
        ((r = { lane: 2, revertLane: Nf(), gesture: null, action: r, hasEagerState: !1, eagerState: null, next: null }),
        ac(e))
      ) {
        if (t) throw Error(i(479))
      } else (t = xi(e, n, r, 2)), t !== null && Md(t, e, 2)
    }
    function ac(e) {
      var t = e.alternate
      return e === q || (t !== null && t === q)
    }
    function oc(e, t) {
      zo = Ro = !0
      var n = e.pending
      n === null ? (t.next = t) : ((t.next = n.next), (n.next = t)), (e.pending = t)
    }
    function sc(e, t, n) {
      if (n & 4194048) {
        var r = t.lanes
        ;(r &= e.pendingLanes), (n |= r), (t.lanes = n), dt(e, n)
      }
    }
    var cc = {
        readContext: ba,
        use: rs,
        useCallback: Y,
        useContext: Y,
        useEffect: Y,
        useImperativeHandle: Y,
        useLayoutEffect: Y,
        useInsertionEffect: Y,
        useMemo: Y,
        useReducer: Y,
        useRef: Y,
        useState: Y,
        useDebugValue: Y,
        useDeferredValue: Y,
        useTransition: Y,
        useSyncExternalStore: Y,
        useId: Y,
        useHostTransitionStatus: Y,
        useFormState: Y,
        useActionState: Y,
        useOptimistic: Y,
        useMemoCache: Y,
        useCacheRefresh: Y,
        useEffectEvent: Y,
      },
      lc = {
        readContext: ba,
        use: rs,
        useCallback: (e, t) => (($o().memoizedState = [e, t === void 0 ? null : t]), e),
        useContext: ba,
        useEffect: Ns,
        useImperativeHandle: (e, t, n) => {
          ;(n = n == null ? null : n.concat([e])), js(4194308, 4, zs.bind(null, t, e), n)
        },
        useLayoutEffect: (e, t) => js(4194308, 4, e, t),
        useInsertionEffect: (e, t) => {
          js(4, 2, e, t)
        },
        useMemo: (e, t) => {
          var n = $o()
          t = t === void 0 ? null : t
          var r = e()
          if (Bo) {
            qe(!0)
            try {
              e()
            } finally {
              qe(!1)
            }
          }
          return ((n.memoizedState = [r, t]), r)
        },
        useReducer: (e, t, n) => {
          var r = $o()
          if (n !== void 0) {
            var i = n(t)
            if (Bo) {
              qe(!0)
              try {
                n(t)
              } finally {
                qe(!1)
              }
            }
          } else i = t
          return (
            (r.memoizedState = r.baseState = i),
            (e = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: e, lastRenderedState: i }),
            (r.queue = e),
            (e = e.dispatch = tc.bind(null, q, e)),
            [r.memoizedState, e]
          )
        },
        useRef: (e) => {
          var t = $o()
          return ((e = { current: e }), (t.memoizedState = e))
        },
        useState: (e) => {
          e = hs(e)
          var t = e.queue,
            n = nc.bind(null, q, t)
          return ((t.dispatch = n), [e.memoizedState, n])
        },
        useDebugValue: Vs,
        useDeferredValue: (e, t) => Ws($o(), e, t),
        useTransition: () => {
          var e = hs(!1)
          return ((e = Ks.bind(null, q, e.queue, !0, !1)), ($o().memoizedState = e), [!1, e])
        },
        useSyncExternalStore: (e, t, n) => {
          var r = q,
            a = $o()
          if (G) {
            if (n === void 0) throw Error(i(407))
            n = n()
          } else {
            if (((n = t()), Xu === null)) throw Error(i(349))
            Q & 127 || us(r, t, n)
          }
          a.memoizedState = n
          var o = { value: n, getSnapshot: t }
          return (
            (a.queue = o),
            Ns(fs.bind(null, r, o, e), [e]),
            (r.flags |= 2048),
            ks(9, { destroy: void 0 }, ds.bind(null, r, o, n, t), null),
            n
          )
        },
        useId: () => {
          var e = $o(),
            t = Xu.identifierPrefix
          if (G) {
            var n = Ki,
              r = Gi
            ;(n = (r & ~(1 << (32 - Je(r) - 1))).toString(32) + n),
              (t = `_` + t + `R_` + n),
              (n = Vo++),
              0 < n && (t += `H` + n.toString(32)),
              (t += `_`)
          } else (n = Wo++), (t = `_` + t + `r_` + n.toString(32) + `_`)
          return (e.memoizedState = t)
        },
        useHostTransitionStatus: Zs,
        useFormState: ws,
        useActionState: ws,
        useOptimistic: (e) => {
          var t = $o()
          t.memoizedState = t.baseState = e
          var n = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: null, lastRenderedState: null }
          return ((t.queue = n), (t = ic.bind(null, q, !0, n)), (n.dispatch = t), [e, t])
        },
        useMemoCache: is,
        useCacheRefresh: () => ($o().memoizedState = ec.bind(null, q)),
        useEffectEvent: (e) => {
          var t = $o(),
            n = { impl: e }
          return (
            (t.memoizedState = n),
            function () {
              if (X & 2) throw Error(i(440))
              return n.impl.apply(void 0, arguments)
            }
          )
        },
      },
      uc = {
        readContext: ba,
        use: rs,
        useCallback: Hs,
        useContext: ba,
        useEffect: Ps,
        useImperativeHandle: Bs,
        useInsertionEffect: Ls,
        useLayoutEffect: Rs,
        useMemo: Us,
        useReducer: os,
        useRef: As,
        useState: () => os(as),
        useDebugValue: Vs,
        useDeferredValue: (e, t) => Gs(es(), J.memoizedState, e, t),
        useTransition: () => {
          var e = os(as)[0],
            t = es().memoizedState
          return [typeof e == `boolean` ? e : ns(e), t]
        },
        useSyncExternalStore: ls,
        useId: Qs,
        useHostTransitionStatus: Zs,
        useFormState: Ts,
        useActionState: Ts,
        useOptimistic: (e, t) => gs(es(), J, e, t),
        useMemoCache: is,
        useCacheRefresh: $s,
        useEffectEvent: Is,
      },
      dc = {
        readContext: ba,
        use: rs,
        useCallback: Hs,
        useContext: ba,
        useEffect: Ps,
        useImperativeHandle: Bs,
        useInsertionEffect: Ls,
        useLayoutEffect: Rs,
        useMemo: Us,
        useReducer: cs,
        useRef: As,
        useState: () => cs(as),
        useDebugValue: Vs,
        useDeferredValue: (e, t) => {
          var n = es()
          return J === null ? Ws(n, e, t) : Gs(n, J.memoizedState, e, t)
        },
        useTransition: () => {
          var e = cs(as)[0],
            t = es().memoizedState
          return [typeof e == `boolean` ? e : ns(e), t]
        },
        useSyncExternalStore: ls,
        useId: Qs,
        useHostTransitionStatus: Zs,
        useFormState: Os,
        useActionState: Os,
        useOptimistic: (e, t) => {
          var n = es()
          return J === null ? ((n.baseState = e), [e, n.queue.dispatch]) : gs(n, J, e, t)
        },
        useMemoCache: is,
        useCacheRefresh: $s,
        useEffectEvent: Is,
      }
    function fc(e, t, n, r) {
      ;(t = e.memoizedState),
        (n = n(r, t)),
        (n = n == null ? t : w({}, t, n)),
        (e.memoizedState = n),
        e.lanes === 0 && (e.updateQueue.baseState = n)
    }
    var pc = {
      enqueueSetState: (e, t, n) => {
        e = e._reactInternals
        var r = kd(),
          i = fo(r)
        ;(i.payload = t), n != null && (i.callback = n), (t = po(e, i, r)), t !== null && (Md(t, e, r), mo(t, e, r))
      },
      enqueueReplaceState: (e, t, n) => {
        e = e._reactInternals
        var r = kd(),
          i = fo(r)
        ;(i.tag = 1),
          (i.payload = t),
          n != null && (i.callback = n),
          (t = po(e, i, r)),
          t !== null && (Md(t, e, r), mo(t, e, r))
      },
      enqueueForceUpdate: (e, t) => {
        e = e._reactInternals
        var n = kd(),
          r = fo(n)
        ;(r.tag = 2), t != null && (r.callback = t), (t = po(e, r, n)), t !== null && (Md(t, e, n), mo(t, e, n))
      },
    }
    function mc(e, t, n, r, i, a, o) {
      return (
        (e = e.stateNode),
        typeof e.shouldComponentUpdate == `function`
          ? e.shouldComponentUpdate(r, a, o)
          : t.prototype && t.prototype.isPureReactComponent
            ? !Lr(n, r) || !Lr(i, a)
            : !0
      )
    }
    function hc(e, t, n, r) {
      ;(e = t.state),
        typeof t.componentWillReceiveProps == `function` && t.componentWillReceiveProps(n, r),
        typeof t.UNSAFE_componentWillReceiveProps == `function` && t.UNSAFE_componentWillReceiveProps(n, r),
        t.state !== e && pc.enqueueReplaceState(t, t.state, null)
    }
    function gc(e, t) {
      var n = t
      if (`ref` in t) for (var r in ((n = {}), t)) r !== `ref` && (n[r] = t[r])
      if ((e = e.defaultProps)) for (var i in (n === t && (n = w({}, n)), e)) n[i] === void 0 && (n[i] = e[i])
      return n
    }
    function _c(e) {
      hi(e)
    }
    function vc(e) {
      console.error(e)
    }
    function yc(e) {
      hi(e)
    }
    function bc(e, t) {
      try {
        var n = e.onUncaughtError
        n(t.value, { componentStack: t.stack })
      } catch (e) {
        setTimeout(() => {
          throw e
        })
      }
    }
    function xc(e, t, n) {
      try {
        var r = e.onCaughtError
        r(n.value, { componentStack: n.stack, errorBoundary: t.tag === 1 ? t.stateNode : null })
      } catch (e) {
        setTimeout(() => {
          throw e
        })
      }
    }
    function Sc(e, t, n) {
      return (
        (n = fo(n)),
        (n.tag = 3),
        (n.payload = { element: null }),
        (n.callback = () => {
          bc(e, t)
        }),
        n
      )
    }
    function Cc(e) {
      return ((e = fo(e)), (e.tag = 3), e)
    }
    function wc(e, t, n, r) {
      var i = n.type.getDerivedStateFromError
      if (typeof i == `function`) {
        var a = r.value
        ;(e.payload = () => i(a)),
          (e.callback = () => {
            xc(t, n, r)
          })
      }
      var o = n.stateNode
      o !== null &&
        typeof o.componentDidCatch == `function` &&
        (e.callback = function () {
          xc(t, n, r), typeof i != `function` && (gd === null ? (gd = new Set([this])) : gd.add(this))
          var e = r.stack
          this.componentDidCatch(r.value, { componentStack: e === null ? `` : e })
        })
    }
    function Tc(e, t, n, r, a) {
      if (((n.flags |= 32768), typeof r == `object` && r && typeof r.then == `function`)) {
        if (((t = n.alternate), t !== null && _a(t, n, a, !0), (n = Eo.current), n !== null)) {
          switch (n.tag) {
            case 31:
            case 13:
            case 19:
              return (
                Do === null ? Wd() : n.alternate === null && rd === 0 && (rd = 3),
                (n.flags &= -257),
                (n.flags |= 65536),
                (n.lanes = a),
                r === qa
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue), t === null ? (n.updateQueue = new Set([r])) : t.add(r), pf(e, r, a)),
                !1
              )
            case 22:
              return (
                (n.flags |= 65536),
                r === qa
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue),
                    t === null
                      ? ((t = { transitions: null, markerInstances: null, retryQueue: new Set([r]) }),
                        (n.updateQueue = t))
                      : ((n = t.retryQueue), n === null ? (t.retryQueue = new Set([r])) : n.add(r)),
                    pf(e, r, a)),
                !1
              )
          }
          throw Error(i(435, n.tag))
        }
        return (pf(e, r, a), Wd(), !1)
      }
      if (G)
        return (
          (t = Eo.current),
          t === null
            ? (r !== na && ((t = Error(i(423), { cause: r })), la(Li(t, n))),
              (e = e.current.alternate),
              (e.flags |= 65536),
              (a &= -a),
              (e.lanes |= a),
              (r = Li(r, n)),
              (a = Sc(e.stateNode, r, a)),
              ho(e, a),
              rd !== 4 && (rd = 2))
            : (!(t.flags & 65536) && (t.flags |= 256),
              (t.flags |= 65536),
              (t.lanes = a),
              r !== na && ((e = Error(i(422), { cause: r })), la(Li(e, n)))),
          !1
        )
      var o = Error(i(520), { cause: r })
      if (((o = Li(o, n)), ld === null ? (ld = [o]) : ld.push(o), rd !== 4 && (rd = 2), t === null)) return !0
      ;(r = Li(r, n)), (n = t)
      do {
        switch (n.tag) {
          case 3:
            return ((n.flags |= 65536), (e = a & -a), (n.lanes |= e), (e = Sc(n.stateNode, r, e)), ho(n, e), !1)
          case 1:
            if (
              ((t = n.type),
              (o = n.stateNode),
              !(n.flags & 128) &&
                (typeof t.getDerivedStateFromError == `function` ||
                  (o !== null && typeof o.componentDidCatch == `function` && (gd === null || !gd.has(o)))))
            )
              return ((n.flags |= 65536), (a &= -a), (n.lanes |= a), (a = Cc(a)), wc(a, e, n, r), ho(n, a), !1)
            break
          case 22:
            if (n.memoizedState !== null) return ((n.flags |= 65536), !1)
        }
        n = n.return
      } while (n !== null)
      return !1
    }
    var Ec = Error(i(461)),
      Dc = !1
    function Oc(e, t, n, r) {
      t.child = e === null ? so(t, null, n, r) : oo(t, e.child, n, r)
    }
    function kc(e, t, n, r, i) {
      n = n.render
      var a = t.ref
      if (`ref` in r) {
        var o = {}
        for (var s in r) s !== `ref` && (o[s] = r[s])
      } else o = r
      return (
        ya(t),
        (r = Ko(e, t, n, o, a, i)),
        (s = Xo()),
        e !== null && !Dc ? (Zo(e, t, i), rl(e, t, i)) : (G && s && Yi(t), (t.flags |= 1), Oc(e, t, r, i), t.child)
      )
    }
    function Ac(e, t, n, r, i) {
      if (e === null) {
        var a = n.type
        return typeof a == `function` && !Oi(a) && a.defaultProps === void 0 && n.compare === null
          ? ((t.tag = 15), (t.type = a), jc(e, t, a, r, i))
          : ((e = ji(n.type, null, r, t, t.mode, i)), (e.ref = t.ref), (e.return = t), (t.child = e))
      }
      if (((a = e.child), !il(e, i))) {
        var o = a.memoizedProps
        if (((n = n.compare), (n = n === null ? Lr : n), n(o, r) && e.ref === t.ref)) return rl(e, t, i)
      }
      return ((t.flags |= 1), (e = ki(a, r)), (e.ref = t.ref), (e.return = t), (t.child = e))
    }
    function jc(e, t, n, r, i) {
      if (e !== null) {
        var a = e.memoizedProps
        if (Lr(a, r) && e.ref === t.ref) {
          if (((Dc = !1), (t.pendingProps = r = a), il(e, i))) e.flags & 131072 && (Dc = !0)
          else return ((t.lanes = e.lanes), rl(e, t, i))
        }
      }
      return zc(e, t, n, r, i)
    }
    function Mc(e, t, n, r) {
      var i = r.children,
        a = e === null ? null : e.memoizedState
      if (
        (e === null &&
          t.stateNode === null &&
          (t.stateNode = { _visibility: 1, _pendingMarkers: null, _retryCache: null, _transitions: null }),
        r.mode === `hidden`)
      ) {
        if (t.flags & 128) {
          if (((a = a === null ? n : a.baseLanes | n), e !== null)) {
            for (r = t.child = e.child, i = 0; r !== null; ) (i = i | r.lanes | r.childLanes), (r = r.sibling)
            r = i & ~a
          } else (r = 0), (t.child = null)
          return Pc(e, t, a, n, r)
        }
        if (n & 536870912)
          (t.memoizedState = { baseLanes: 0, cachePool: null }),
            e !== null && Ha(t, a === null ? null : a.cachePool),
            a === null ? wo() : Co(t, a),
            Ao(t)
        else return ((r = t.lanes = 536870912), Pc(e, t, a === null ? n : a.baseLanes | n, n, r))
      } else
        a === null
          ? (e !== null && Ha(t, null), wo(), jo())
          : (Ha(t, a.cachePool), Co(t, a), jo(), (t.memoizedState = null))
      return (Oc(e, t, i, n), t.child)
    }
    function Nc(e, t) {
      return (
        (e !== null && e.tag === 22) ||
          t.stateNode !== null ||
          (t.stateNode = { _visibility: 1, _pendingMarkers: null, _retryCache: null, _transitions: null }),
        t.sibling
      )
    }
    function Pc(e, t, n, r, i) {
      var a = Va()
      return (
        (a = a === null ? null : { parent: Ea._currentValue, pool: a }),
        (t.memoizedState = { baseLanes: n, cachePool: a }),
        e !== null && Ha(t, null),
        wo(),
        Ao(t),
        e !== null && _a(e, t, r, !0),
        (t.childLanes = i),
        null
      )
    }
    function Fc(e, t) {
      return (
        (t = Jc({ mode: t.mode, children: t.children }, e.mode)), (t.ref = e.ref), (e.child = t), (t.return = e), t
      )
    }
    function Ic(e, t, n) {
      return (oo(t, e.child, null, n), (e = Fc(t, t.pendingProps)), (e.flags |= 2), K(t), (t.memoizedState = null), e)
    }
    function Lc(e, t, n) {
      var r = t.pendingProps,
        a = !!(t.flags & 128)
      if (((t.flags &= -129), e === null)) {
        if (G) {
          if (r.mode === `hidden`)
            return (
              (e = Fc(t, r)), (t.lanes = 536870912), (e.memoizedState = { baseLanes: 0, cachePool: null }), Nc(null, e)
            )
          if (
            (ko(t),
            (e = $i)
              ? ((e = am(e, ta)),
                (e = e !== null && e.data === `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: Wi === null ? null : { id: Gi, overflow: Ki },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Pi(e)),
                  (n.return = t),
                  (t.child = n),
                  (Qi = t),
                  ($i = null)))
              : (e = null),
            e === null)
          )
            throw ra(t)
          return ((t.lanes = 536870912), null)
        }
        return Fc(t, r)
      }
      var o = e.memoizedState
      if (o !== null) {
        var s = o.dehydrated
        if ((ko(t), a)) {
          if (t.flags & 256) (t.flags &= -257), (t = Ic(e, t, n))
          else if (t.memoizedState !== null) (t.child = e.child), (t.flags |= 128), (t = null)
          else throw Error(i(558))
        } else if ((Dc || _a(e, t, n, !1), (a = (n & e.childLanes) !== 0), Dc || a)) {
          if (xo.current === null) {
            if (((r = Xu), r !== null && ((s = ft(r, n)), s !== 0 && s !== o.retryLane)))
              throw ((o.retryLane = s), Si(e, s), Md(r, e, s), Ec)
            Wd()
          }
          t = Ic(e, t, n)
        } else
          (e = o.treeContext),
            ($i = lm(s.nextSibling)),
            (Qi = t),
            (G = !0),
            (ea = null),
            (ta = !1),
            e !== null && Zi(t, e),
            (t = Fc(t, r)),
            (t.flags |= 134221824)
        return t
      }
      return (
        (e = ki(e.child, { mode: r.mode, children: r.children })), (e.ref = t.ref), (t.child = e), (e.return = t), e
      )
    }
    function Rc(e, t) {
      var n = t.ref
      if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816)
      else {
        if (typeof n != `function` && typeof n != `object`) throw Error(i(284))
        ;(e === null || e.ref !== n) && (t.flags |= 4194816)
      }
    }
    function zc(e, t, n, r, i) {
      return (
        ya(t),
        (n = Ko(e, t, n, r, void 0, i)),
        (r = Xo()),
        e !== null && !Dc ? (Zo(e, t, i), rl(e, t, i)) : (G && r && Yi(t), (t.flags |= 1), Oc(e, t, n, i), t.child)
      )
    }
    function Bc(e, t, n, r, i, a) {
      return (
        ya(t),
        (t.updateQueue = null),
        (n = Jo(t, r, n, i)),
        qo(e),
        (r = Xo()),
        e !== null && !Dc ? (Zo(e, t, a), rl(e, t, a)) : (G && r && Yi(t), (t.flags |= 1), Oc(e, t, n, a), t.child)
      )
    }
    function Vc(e, t, n, r, i) {
      if ((ya(t), t.stateNode === null)) {
        var a = Ti,
          o = n.contextType
        typeof o == `object` && o && (a = ba(o)),
          (a = new n(r, a)),
          (t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null),
          (a.updater = pc),
          (t.stateNode = a),
          (a._reactInternals = t),
          (a = t.stateNode),
          (a.props = r),
          (a.state = t.memoizedState),
          (a.refs = {}),
          lo(t),
          (o = n.contextType),
          (a.context = typeof o == `object` && o ? ba(o) : Ti),
          (a.state = t.memoizedState),
          (o = n.getDerivedStateFromProps),
          typeof o == `function` && (fc(t, n, o, r), (a.state = t.memoizedState)),
          typeof n.getDerivedStateFromProps == `function` ||
            typeof a.getSnapshotBeforeUpdate == `function` ||
            (typeof a.UNSAFE_componentWillMount != `function` && typeof a.componentWillMount != `function`) ||
            ((o = a.state),
            typeof a.componentWillMount == `function` && a.componentWillMount(),
            typeof a.UNSAFE_componentWillMount == `function` && a.UNSAFE_componentWillMount(),
            o !== a.state && pc.enqueueReplaceState(a, a.state, null),
            vo(t, r, a, i),
            _o(),
            (a.state = t.memoizedState)),
          typeof a.componentDidMount == `function` && (t.flags |= 4194308),
          (r = !0)
      } else if (e === null) {
        a = t.stateNode
        var s = t.memoizedProps,
          c = gc(n, s)
        a.props = c
        var l = a.context,
          u = n.contextType
        ;(o = Ti), typeof u == `object` && u && (o = ba(u))
        var d = n.getDerivedStateFromProps
        ;(u = typeof d == `function` || typeof a.getSnapshotBeforeUpdate == `function`),
          (s = t.pendingProps !== s),
          u ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((s || l !== o) && hc(t, a, r, o)),
          (co = !1)
        var f = t.memoizedState
        ;(a.state = f),
          vo(t, r, a, i),
          _o(),
          (l = t.memoizedState),
          s || f !== l || co
            ? (typeof d == `function` && (fc(t, n, d, r), (l = t.memoizedState)),
              (c = co || mc(t, n, c, r, f, l, o))
                ? (u ||
                    (typeof a.UNSAFE_componentWillMount != `function` && typeof a.componentWillMount != `function`) ||
                    (typeof a.componentWillMount == `function` && a.componentWillMount(),
                    typeof a.UNSAFE_componentWillMount == `function` && a.UNSAFE_componentWillMount()),
                  typeof a.componentDidMount == `function` && (t.flags |= 4194308))
                : (typeof a.componentDidMount == `function` && (t.flags |= 4194308),
                  (t.memoizedProps = r),
                  (t.memoizedState = l)),
              (a.props = r),
              (a.state = l),
              (a.context = o),
              (r = c))
            : (typeof a.componentDidMount == `function` && (t.flags |= 4194308), (r = !1))
      } else {
        ;(a = t.stateNode),
          uo(e, t),
          (o = t.memoizedProps),
          (u = gc(n, o)),
          (a.props = u),
          (d = t.pendingProps),
          (f = a.context),
          (l = n.contextType),
          (c = Ti),
          typeof l == `object` && l && (c = ba(l)),
          (s = n.getDerivedStateFromProps),
          (l = typeof s == `function` || typeof a.getSnapshotBeforeUpdate == `function`) ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((o !== d || f !== c) && hc(t, a, r, c)),
          (co = !1),
          (f = t.memoizedState),
          (a.state = f),
          vo(t, r, a, i),
          _o()
        var p = t.memoizedState
        o !== d || f !== p || co || (e !== null && e.dependencies !== null && va(e.dependencies))
          ? (typeof s == `function` && (fc(t, n, s, r), (p = t.memoizedState)),
            (u = co || mc(t, n, u, r, f, p, c) || (e !== null && e.dependencies !== null && va(e.dependencies)))
              ? (l ||
                  (typeof a.UNSAFE_componentWillUpdate != `function` && typeof a.componentWillUpdate != `function`) ||
                  (typeof a.componentWillUpdate == `function` && a.componentWillUpdate(r, p, c),
                  typeof a.UNSAFE_componentWillUpdate == `function` && a.UNSAFE_componentWillUpdate(r, p, c)),
                typeof a.componentDidUpdate == `function` && (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate == `function` && (t.flags |= 1024))
              : (typeof a.componentDidUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 1024),
                (t.memoizedProps = r),
                (t.memoizedState = p)),
            (a.props = r),
            (a.state = p),
            (a.context = c),
            (r = u))
          : (typeof a.componentDidUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 4),
            typeof a.getSnapshotBeforeUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 1024),
            (r = !1))
      }
      return (
        (a = r),
        Rc(e, t),
        (r = !!(t.flags & 128)),
        a || r
          ? ((a = t.stateNode),
            (n = r && typeof n.getDerivedStateFromError != `function` ? null : a.render()),
            (t.flags |= 1),
            e !== null && r ? ((t.child = oo(t, e.child, null, i)), (t.child = oo(t, null, n, i))) : Oc(e, t, n, i),
            (t.memoizedState = a.state),
            (e = t.child))
          : (e = rl(e, t, i)),
        e
      )
    }
    function Hc(e, t, n, r) {
      return (sa(), (t.flags |= 256), Oc(e, t, n, r), t.child)
    }
    var Uc = { dehydrated: null, treeContext: null, retryLane: 0, hydrationErrors: null }
    function Wc(e) {
      return { baseLanes: e, cachePool: Ua() }
    }
    function Gc(e, t, n) {
      return ((e = e === null ? 0 : e.childLanes & ~n), t && (e |= sd), e)
    }
    function Kc(e, t, n) {
      var r = t.pendingProps,
        i = !1,
        a = !!(t.flags & 128),
        o
      if (
        ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(Mo.current & 2)),
        o && ((i = !0), (t.flags &= -129)),
        (o = !!(t.flags & 32)),
        (t.flags &= -33),
        e === null)
      ) {
        if (G) {
          if (
            (i ? Oo(t) : jo(),
            (e = $i)
              ? ((e = am(e, ta)),
                (e = e !== null && e.data !== `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: Wi === null ? null : { id: Gi, overflow: Ki },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Pi(e)),
                  (n.return = t),
                  (t.child = n),
                  (Qi = t),
                  ($i = null)))
              : (e = null),
            e === null)
          )
            throw ra(t)
          return ((t.lanes = sm(e) ? 32 : 536870912), null)
        }
        return (
          (a = r.children),
          (r = r.fallback),
          i
            ? (jo(),
              (i = t.mode),
              (a = Jc({ mode: `hidden`, children: a }, i)),
              (r = Mi(r, i, n, null)),
              (a.return = t),
              (r.return = t),
              (a.sibling = r),
              (t.child = a),
              (r = t.child),
              (r.memoizedState = Wc(n)),
              (r.childLanes = Gc(e, o, n)),
              (t.memoizedState = Uc),
              Nc(null, r))
            : (Oo(t), qc(t, a))
        )
      }
      var s = e.memoizedState
      if (s !== null) {
        var c = s.dehydrated
        if (c !== null) return Xc(e, t, a, o, r, c, s, n)
      }
      return i
        ? (jo(),
          (i = r.fallback),
          (a = t.mode),
          (s = e.child),
          (c = s.sibling),
          (r = ki(s, { mode: `hidden`, children: r.children })),
          (r.subtreeFlags = s.subtreeFlags & 1206910976),
          c === null ? ((i = Mi(i, a, n, null)), (i.flags |= 2)) : (i = ki(c, i)),
          (i.return = t),
          (r.return = t),
          (r.sibling = i),
          (t.child = r),
          Nc(null, r),
          (r = t.child),
          (i = e.child.memoizedState),
          i === null
            ? (i = Wc(n))
            : ((a = i.cachePool),
              a === null ? (a = Ua()) : ((s = Ea._currentValue), (a = a.parent === s ? a : { parent: s, pool: s })),
              (i = { baseLanes: i.baseLanes | n, cachePool: a })),
          (r.memoizedState = i),
          (r.childLanes = Gc(e, o, n)),
          (t.memoizedState = Uc),
          Nc(e.child, r))
        : (Oo(t),
          (n = e.child),
          (e = n.sibling),
          (n = ki(n, { mode: `visible`, children: r.children })),
          (n.return = t),
          (n.sibling = null),
          e !== null && ((o = t.deletions), o === null ? ((t.deletions = [e]), (t.flags |= 16)) : o.push(e)),
          (t.child = n),
          (t.memoizedState = null),
          n)
    }
    function qc(e, t) {
      return ((t = Jc({ mode: `visible`, children: t }, e.mode)), (t.return = e), (e.child = t))
    }
    function Jc(e, t) {
      return ((e = Di(22, e, null, t)), (e.lanes = 0), e)
    }
    function Yc(e, t, n) {
      return (
        oo(t, e.child, null, n), (e = qc(t, t.pendingProps.children)), (e.flags |= 2), (t.memoizedState = null), e
      )
    }
    function Xc(e, t, n, r, a, o, s, c) {
      if (n)
        return t.flags & 256
          ? (Oo(t), (t.flags &= -257), Yc(e, t, c))
          : t.memoizedState === null
            ? (jo(),
              (o = a.fallback),
              (s = t.mode),
              (a = Jc({ mode: `visible`, children: a.children }, s)),
              (o = Mi(o, s, c, null)),
              (o.flags |= 2),
              (a.return = t),
              (o.return = t),
              (a.sibling = o),
              (t.child = a),
              oo(t, e.child, null, c),
              (a = t.child),
              (a.memoizedState = Wc(c)),
              (a.childLanes = Gc(e, r, c)),
              (t.memoizedState = Uc),
              Nc(null, a))
            : (jo(), (t.child = e.child), (t.flags |= 128), null)
      if ((Oo(t), sm(o))) {
        if (((r = o.nextSibling && o.nextSibling.dataset), r)) var l = r.dgst
        return (
          (r = l),
          r !== `` &&
            ((a = Error(i(419))), (a.stack = ``), (a.digest = r), la({ value: a, source: null, stack: null })),
          Yc(e, t, c)
        )
      }
      if ((Dc || _a(e, t, c, !1), (r = (c & e.childLanes) !== 0), Dc || r)) {
        if (xo.current !== null) return Yc(e, t, c)
        if (((r = Xu), r !== null && ((a = ft(r, c)), a !== 0 && a !== s.retryLane)))
          throw ((s.retryLane = a), Si(e, a), Md(r, e, a), Ec)
        return (om(o) || Wd(), Yc(e, t, c))
      }
      return om(o)
        ? ((t.flags |= 192), (t.child = e.child), null)
        : ((e = s.treeContext),
          ($i = lm(o.nextSibling)),
          (Qi = t),
          (G = !0),
          (ea = null),
          (ta = !1),
          e !== null && Zi(t, e),
          (t = qc(t, a.children)),
          (t.flags |= 134221824),
          t)
    }
    function Zc(e, t, n) {
      e.lanes |= t
      var r = e.alternate
      r !== null && (r.lanes |= t), ha(e.return, t, n)
    }
    function Qc(e) {
      for (var t = null; e !== null; ) {
        var n = e.alternate
        n !== null && Fo(n) === null && (t = e), (e = e.sibling)
      }
      return t
    }
    function $c(e, t, n, r, i, a) {
      var o = e.memoizedState
      o === null
        ? (e.memoizedState = {
            isBackwards: t,
            rendering: null,
            renderingStartTime: 0,
            last: r,
            tail: n,
            tailMode: i,
            treeForkCount: a,
          })
        : ((o.isBackwards = t),
          (o.rendering = null),
          (o.renderingStartTime = 0),
          (o.last = r),
          (o.tail = n),
          (o.tailMode = i),
          (o.treeForkCount = a))
    }
    function el(e) {
      var t = e.child
      for (e.child = null; t !== null; ) {
        var n = t.sibling
        ;(t.sibling = e.child), (e.child = t), (t = n)
      }
    }
    function tl(e, t, n) {
      var r = t.pendingProps,
        i = r.revealOrder,
        a = r.tail
      r = r.children
      var o = Mo.current
      if (t.flags & 128) return (No(t, o), null)
      var s = !!(o & 2)
      if (
        (s ? ((o = (o & 1) | 2), (t.flags |= 128)) : (o &= 1),
        No(t, o),
        i === `backwards` && e !== null ? (el(e), Oc(e, t, r, n), el(e)) : Oc(e, t, r, n),
        (r = G ? Vi : 0),
        !s && e !== null && e.flags & 128)
      )
        a: for (e = t.child; e !== null; ) {
          if (e.tag === 13) e.memoizedState !== null && Zc(e, n, t)
          else if (e.tag === 19) Zc(e, n, t)
          else if (e.child !== null) {
            ;(e.child.return = e), (e = e.child)
            continue
          }
          if (e === t) break
          for (; e.sibling === null; ) {
            if (e.return === null || e.return === t) break a
            e = e.return
          }
          ;(e.sibling.return = e.return), (e = e.sibling)
        }
      switch (i) {
        case `backwards`:
          ;(n = Qc(t.child)),
            n === null ? ((i = t.child), (t.child = null)) : ((i = n.sibling), (n.sibling = null), el(t)),
            $c(t, !0, i, null, a, r)
          break
        case `unstable_legacy-backwards`:
          for (n = null, i = t.child, t.child = null; i !== null; ) {
            if (((e = i.alternate), e !== null && Fo(e) === null)) {
              t.child = i
              break
            }
            ;(e = i.sibling), (i.sibling = n), (n = i), (i = e)
          }
          $c(t, !0, n, null, a, r)
          break
        case `together`:
          $c(t, !1, null, null, void 0, r)
          break
        case `independent`:
          t.memoizedState = null
          break
        default:
          ;(n = Qc(t.child)),
            n === null ? ((i = t.child), (t.child = null)) : ((i = n.sibling), (n.sibling = null)),
            $c(t, !1, i, n, a, r)
      }
      return t.child
    }
    function nl(e, t, n) {
      var r = t.pendingProps
      return (pa(t, t.type, r.value), Oc(e, t, r.children, n), t.child)
    }
    function rl(e, t, n) {
      if ((e !== null && (t.dependencies = e.dependencies), (id |= t.lanes), (n & t.childLanes) === 0)) {
        if (e !== null) {
          if ((_a(e, t, n, !1), (n & t.childLanes) === 0)) return null
        } else return null
      }
      if (e !== null && t.child !== e.child) throw Error(i(153))
      if (t.child !== null) {
        for (e = t.child, n = ki(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null; )
          (e = e.sibling), (n = n.sibling = ki(e, e.pendingProps)), (n.return = t)
        n.sibling = null
      }
      return t.child
    }
    function il(e, t) {
      return (e.lanes & t) !== 0 || ((e = e.dependencies), !!(e !== null && va(e)))
    }
    function al(e, t, n) {
      switch (t.tag) {
        case 3:
          B(t, t.stateNode.containerInfo), pa(t, Ea, e.memoizedState.cache), sa()
          break
        case 27:
        case 5:
          Ce(t)
          break
        case 4:
          B(t, t.stateNode.containerInfo)
          break
        case 10:
          pa(t, t.type, t.memoizedProps.value)
          break
        case 31:
          if (t.memoizedState !== null) return ((t.flags |= 128), ko(t), null)
          break
        case 13:
          var r = t.memoizedState
          if (r !== null) {
            if (r.dehydrated !== null) return (Oo(t), (t.flags |= 128), null)
            r = _a(e, t, n, !1)
            var i = t.child.childLanes
            return r || (n & i) !== 0 ? Kc(e, t, n) : (Oo(t), (e = rl(e, t, n)), e === null ? null : e.sibling)
          }
          Oo(t)
          break
        case 19:
          if (t.flags & 128) return tl(e, t, n)
          if (
            ((i = !!(e.flags & 128)),
            (r = (n & t.childLanes) !== 0),
            (r ||= (_a(e, t, n, !1), (n & t.childLanes) !== 0)),
            i)
          ) {
            if (r) return tl(e, t, n)
            t.flags |= 128
          }
          if (
            ((i = t.memoizedState),
            i !== null && ((i.rendering = null), (i.tail = null), (i.lastEffect = null)),
            No(t, Mo.current),
            r)
          )
            break
          return null
        case 22:
          return ((t.lanes = 0), Mc(e, t, n, t.pendingProps))
        case 24:
          pa(t, Ea, e.memoizedState.cache)
      }
      return rl(e, t, n)
    }
    function ol(e, t, n) {
      if (e !== null) {
        if (e.memoizedProps !== t.pendingProps) Dc = !0
        else {
          if (!il(e, n) && !(t.flags & 128)) return ((Dc = !1), al(e, t, n))
          Dc = !!(e.flags & 131072)
        }
      } else (Dc = !1), G && t.flags & 1048576 && Ji(t, Vi, t.index)
      switch (((t.lanes = 0), t.tag)) {
        case 16:
          a: {
            var r = t.pendingProps
            if (((e = Xa(t.elementType)), (t.type = e), typeof e == `function`))
              Oi(e)
                ? ((r = gc(e, r)), (t.tag = 1), (t = Vc(null, t, e, r, n)))
                : ((t.tag = 0), (t = zc(null, t, e, r, n)))
            else {
              if (e != null) {
                var a = e.$$typeof
                if (a === A) {
                  ;(t.tag = 11), (t = kc(null, t, e, r, n))
                  break a
                }
                if (a === j) {
                  ;(t.tag = 14), (t = Ac(null, t, e, r, n))
                  break a
                }
                if (a === re) {
                  ;(t.tag = 10), (t.type = e), (t = nl(null, t, n))
                  break a
                }
              }
              throw ((t = me(e) || e), Error(i(306, t, ``)))
            }
          }
          return t
        case 0:
          return zc(e, t, t.type, t.pendingProps, n)
        case 1:
          return ((r = t.type), (a = gc(r, t.pendingProps)), Vc(e, t, r, a, n))
        case 3:
          a: {
            if ((B(t, t.stateNode.containerInfo), e === null)) throw Error(i(387))
            r = t.pendingProps
            var o = t.memoizedState
            ;(a = o.element), uo(e, t), vo(t, r, null, n)
            var s = t.memoizedState
            if (
              ((r = s.cache), pa(t, Ea, r), r !== o.cache && ga(t, [Ea], n, !0), _o(), (r = s.element), o.isDehydrated)
            ) {
              if (
                ((o = { element: r, isDehydrated: !1, cache: s.cache }),
                (t.updateQueue.baseState = o),
                (t.memoizedState = o),
                t.flags & 256)
              ) {
                t = Hc(e, t, r, n)
                break a
              }
              if (r !== a) {
                ;(a = Li(Error(i(424)), t)), la(a), (t = Hc(e, t, r, n))
                break a
              }
              switch (((e = t.stateNode.containerInfo), e.nodeType)) {
                case 9:
                  e = e.body
                  break
                default:
                  e = e.nodeName === `HTML` ? e.ownerDocument.body : e
              }
              for ($i = lm(e.firstChild), Qi = t, G = !0, ea = null, ta = !0, n = so(t, null, r, n), t.child = n; n; )
                (n.flags = (n.flags & -3) | 134221824), (n = n.sibling)
            } else {
              if ((sa(), r === a)) {
                t = rl(e, t, n)
                break a
              }
              Oc(e, t, r, n)
            }
            t = t.child
          }
          return t
        case 26:
          return (
            Rc(e, t),
            e === null
              ? (n = Nm(t.type, null, t.pendingProps, null))
                ? (t.memoizedState = n)
                : G || (t.stateNode = fp(t.type, t.pendingProps, be.current, t))
              : (t.memoizedState = Nm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState)),
            null
          )
        case 27:
          return (
            Ce(t),
            e === null &&
              G &&
              ((r = t.stateNode = hm(t.type, t.pendingProps, be.current)),
              (Qi = t),
              (ta = !0),
              (a = $i),
              Sp(t.type) ? ((um = a), ($i = lm(r.firstChild))) : ($i = a)),
            Oc(e, t, t.pendingProps.children, n),
            Rc(e, t),
            e === null && (t.flags |= 4194304),
            t.child
          )
        case 5:
          return (
            e === null &&
              G &&
              ((a = r = $i) &&
                ((r = rm(r, t.type, t.pendingProps, ta)),
                r === null ? (a = !1) : ((t.stateNode = r), (Qi = t), ($i = lm(r.firstChild)), (ta = !1), (a = !0))),
              a || ra(t)),
            Ce(t),
            (a = t.type),
            (o = t.pendingProps),
            (s = e === null ? null : e.memoizedProps),
            (r = o.children),
            pp(a, o) ? (r = null) : s !== null && pp(a, s) && (t.flags |= 32),
            t.memoizedState !== null && ((a = Ko(e, t, Yo, null, null, n)), (sh._currentValue = a)),
            Rc(e, t),
            Oc(e, t, r, n),
            t.child
          )
        case 6:
          return (
            e === null &&
              G &&
              ((e = n = $i) &&
                ((n = im(n, t.pendingProps, ta)),
                n === null ? (e = !1) : ((t.stateNode = n), (Qi = t), ($i = null), (e = !0))),
              e || ra(t)),
            null
          )
        case 13:
          return Kc(e, t, n)
        case 4:
          return (
            B(t, t.stateNode.containerInfo),
            (r = t.pendingProps),
            e === null ? (t.child = oo(t, null, r, n)) : Oc(e, t, r, n),
            t.child
          )
        case 11:
          return kc(e, t, t.type, t.pendingProps, n)
        case 7:
          return ((r = t.pendingProps), Rc(e, t), Oc(e, t, r, n), t.child)
        case 8:
          return (Oc(e, t, t.pendingProps.children, n), t.child)
        case 12:
          return (Oc(e, t, t.pendingProps.children, n), t.child)
        case 10:
          return nl(e, t, n)
        case 9:
          return (
            (a = t.type._context),
            (r = t.pendingProps.children),
            ya(t),
            (a = ba(a)),
            (r = r(a)),
            (t.flags |= 1),
            Oc(e, t, r, n),
            t.child
          )
        case 14:
          return Ac(e, t, t.type, t.pendingProps, n)
        case 15:
          return jc(e, t, t.type, t.pendingProps, n)
        case 19:
          return tl(e, t, n)
        case 31:
          return Lc(e, t, n)
        case 22:
          return Mc(e, t, n, t.pendingProps)
        case 24:
          return (
            ya(t),
            (r = ba(Ea)),
            e === null
              ? ((a = Va()),
                a === null &&
                  ((a = Xu),
                  (o = Da()),
                  (a.pooledCache = o),
                  o.refCount++,
                  o !== null && (a.pooledCacheLanes |= n),
                  (a = o)),
                (t.memoizedState = { parent: r, cache: a }),
                lo(t),
                pa(t, Ea, a))
              : ((e.lanes & n) !== 0 && (uo(e, t), vo(t, null, null, n), _o()),
                (a = e.memoizedState),
                (o = t.memoizedState),
                a.parent === r
                  ? ((r = o.cache), pa(t, Ea, r), r !== a.cache && ga(t, [Ea], n, !0))
                  : ((a = { parent: r, cache: r }),
                    (t.memoizedState = a),
                    t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = a),
                    pa(t, Ea, r))),
            Oc(e, t, t.pendingProps.children, n),
            t.child
          )
        case 30:
          return (
            t.stateNode === null && (t.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
            (r = t.pendingProps),
            r.name != null && r.name !== `auto` ? (t.flags |= e === null ? 18882560 : 18874368) : G && Yi(t),
            e !== null && e.memoizedProps.name !== r.name ? (t.flags |= 4194816) : Rc(e, t),
            Oc(e, t, r.children, n),
            t.child
          )
        case 29:
          throw t.pendingProps
      }
      throw Error(i(156, t.tag))
    }
    function sl(e) {
      e.flags |= 4
    }
    function cl(e, t, n, r, i) {
      var a
      if (
        ((a = !!(e.mode & 32)) && (a = n === null ? Jm(t, r) : Jm(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)),
        a)
      ) {
        if (((e.flags |= 16777216), (i & 335544128) === i)) {
          if (e.stateNode.complete) e.flags |= 8192
          else if (Vd()) e.flags |= 8192
          else throw ((Za = qa), Ga)
        }
      } else e.flags &= -16777217
    }
    function ll(e, t) {
      if (t.type !== `stylesheet` || t.state.loading & 4) e.flags &= -16777217
      else if (((e.flags |= 16777216), !Ym(t))) {
        if (Vd()) e.flags |= 8192
        else throw ((Za = qa), Ga)
      }
    }
    function ul(e, t) {
      t !== null && (e.flags |= 4),
        e.flags & 16384 && ((t = e.tag === 22 ? 536870912 : ot()), (e.lanes |= t), (cd |= t))
    }
    function dl(e, t) {
      if (!G)
        switch (e.tailMode) {
          case `visible`:
            break
          case `collapsed`:
            for (var n = e.tail, r = null; n !== null; ) n.alternate !== null && (r = n), (n = n.sibling)
            r === null ? (t || e.tail === null ? (e.tail = null) : (e.tail.sibling = null)) : (r.sibling = null)
            break
          default:
            for (t = e.tail, n = null; t !== null; ) t.alternate !== null && (n = t), (t = t.sibling)
            n === null ? (e.tail = null) : (n.sibling = null)
        }
    }
    function fl(e) {
      var t = e.alternate !== null && e.alternate.child === e.child,
        n = 0,
        r = 0
      if (t)
        for (var i = e.child; i !== null; )
          (n |= i.lanes | i.childLanes),
            (r |= i.subtreeFlags & 1206910976),
            (r |= i.flags & 1206910976),
            (i.return = e),
            (i = i.sibling)
      else
        for (i = e.child; i !== null; )
          (n |= i.lanes | i.childLanes), (r |= i.subtreeFlags), (r |= i.flags), (i.return = e), (i = i.sibling)
      return ((e.subtreeFlags |= r), (e.childLanes = n), t)
    }
    function pl(e, t, n) {
      var r = t.pendingProps
      switch ((Xi(t), t.tag)) {
        case 16:
        case 15:
        case 0:
        case 11:
        case 7:
        case 8:
        case 12:
        case 9:
        case 14:
          return (fl(t), null)
        case 1:
          return (fl(t), null)
        case 3:
          return (
            (n = t.stateNode),
            (r = null),
            e !== null && (r = e.memoizedState.cache),
            t.memoizedState.cache !== r && (t.flags |= 2048),
            ma(Ea),
            Se(),
            n.pendingContext && ((n.context = n.pendingContext), (n.pendingContext = null)),
            (e === null || e.child === null) &&
              (oa(t)
                ? sl(t)
                : e === null || (e.memoizedState.isDehydrated && !(t.flags & 256)) || ((t.flags |= 1024), ca())),
            fl(t),
            null
          )
        case 26:
          var a = t.type,
            o = t.memoizedState
          return (
            e === null
              ? (sl(t), o === null ? (fl(t), cl(t, a, null, r, n)) : (fl(t), ll(t, o)))
              : o
                ? o === e.memoizedState
                  ? (fl(t), (t.flags &= -16777217))
                  : (sl(t), fl(t), ll(t, o))
                : ((e = e.memoizedProps), e !== r && sl(t), fl(t), cl(t, a, e, r, n)),
            null
          )
        case 27:
          if ((we(t), (n = be.current), (a = t.type), e !== null && t.stateNode != null)) e.memoizedProps !== r && sl(t)
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166))
              return (fl(t), (t.subtreeFlags &= -33554433), null)
            }
            ;(e = ve.current), oa(t) ? ia(t, e) : ((e = hm(a, r, n)), (t.stateNode = e), sl(t))
          }
          return (fl(t), (t.subtreeFlags &= -33554433), null)
        case 5:
          if ((we(t), (a = t.type), e !== null && t.stateNode != null)) e.memoizedProps !== r && sl(t)
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166))
              return (fl(t), (t.subtreeFlags &= -33554433), null)
            }
            if (((o = ve.current), oa(t))) ia(t, o)
            else {
              var s = lp(be.current)
              switch (o) {
                case 1:
                  o = s.createElementNS(`http://www.w3.org/2000/svg`, a)
                  break
                case 2:
                  o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a)
                  break
                default:
                  switch (a) {
                    case `svg`:
                      o = s.createElementNS(`http://www.w3.org/2000/svg`, a)
                      break
                    case `math`:
                      o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a)
                      break
                    case `script`:
                      ;(o = s.createElement(`div`)),
                        (o.innerHTML = `<script></script>`),
                        (o = o.removeChild(o.firstChild))
                      break
                    case `select`:
                      ;(o =
                        typeof r.is == `string` ? s.createElement(`select`, { is: r.is }) : s.createElement(`select`)),
                        r.multiple ? (o.multiple = !0) : r.size && (o.size = r.size)
                      break
                    default:
                      o = typeof r.is == `string` ? s.createElement(a, { is: r.is }) : s.createElement(a)
                  }
              }
              ;(o[vt] = t), (o[yt] = r)
              a: for (s = t.child; s !== null; ) {
                if (s.tag === 5 || s.tag === 6) o.appendChild(s.stateNode)
                else if (s.tag !== 4 && s.tag !== 27 && s.child !== null) {
                  ;(s.child.return = s), (s = s.child)
                  continue
                }
                if (s === t) break
                for (; s.sibling === null; ) {
                  if (s.return === null || s.return === t) break a
                  s = s.return
                }
                ;(s.sibling.return = s.return), (s = s.sibling)
              }
              t.stateNode = o
              switch ((np(o, a, r), a)) {
                case `button`:
                case `input`:
                case `select`:
                case `textarea`:
                  r = !!r.autoFocus
                  break
                case `img`:
                  r = !0
                  break
                default:
                  r = !1
              }
              r && sl(t)
            }
          }
          return (
            fl(t),
            (t.subtreeFlags &= -33554433),
            cl(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n),
            null
          )
        case 6:
          if (e && t.stateNode != null) e.memoizedProps !== r && sl(t)
          else {
            if (typeof r != `string` && t.stateNode === null) throw Error(i(166))
            if (((e = be.current), oa(t))) {
              if (((e = t.stateNode), (n = t.memoizedProps), (r = null), (a = Qi), a !== null))
                switch (a.tag) {
                  case 27:
                  case 5:
                    r = a.memoizedProps
                }
              ;(e[vt] = t),
                (e = !!(e.nodeValue === n || (r !== null && !0 === r.suppressHydrationWarning) || $f(e.nodeValue, n))),
                e || ra(t, !0)
            } else (e = lp(e).createTextNode(r)), (e[vt] = t), (t.stateNode = e)
          }
          return (fl(t), null)
        case 31:
          if (((n = t.memoizedState), e === null || e.memoizedState !== null)) {
            if (((r = oa(t)), n !== null)) {
              if (e === null) {
                if (!r) throw Error(i(318))
                if (((e = t.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(557))
                e[vt] = t
              } else sa(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4)
              fl(t), (e = !1)
            } else (n = ca()), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n), (e = !0)
            if (!e) return t.flags & 256 ? (K(t), t) : (K(t), null)
            if (t.flags & 128) throw Error(i(558))
          }
          return (fl(t), null)
        case 13:
          if (
            ((r = t.memoizedState), e === null || (e.memoizedState !== null && e.memoizedState.dehydrated !== null))
          ) {
            if (((a = oa(t)), r !== null && r.dehydrated !== null)) {
              if (e === null) {
                if (!a) throw Error(i(318))
                if (((a = t.memoizedState), (a = a === null ? null : a.dehydrated), !a)) throw Error(i(317))
                a[vt] = t
              } else sa(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4)
              fl(t), (a = !1)
            } else (a = ca()), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = a), (a = !0)
            if (!a) return t.flags & 256 ? (K(t), t) : (K(t), null)
          }
          return (
            K(t),
            t.flags & 128
              ? ((t.lanes = n), t)
              : ((n = r !== null),
                (e = e !== null && e.memoizedState !== null),
                n &&
                  ((r = t.child),
                  (a = null),
                  r.alternate !== null &&
                    r.alternate.memoizedState !== null &&
                    r.alternate.memoizedState.cachePool !== null &&
                    (a = r.alternate.memoizedState.cachePool.pool),
                  (o = null),
                  r.memoizedState !== null &&
                    r.memoizedState.cachePool !== null &&
                    (o = r.memoizedState.cachePool.pool),
                  o !== a && (r.flags |= 2048)),
                n !== e && n && (t.child.flags |= 8192),
                ul(t, t.updateQueue),
                fl(t),
                null)
          )
        case 4:
          return (Se(), e === null && Uf(t.stateNode.containerInfo), (t.flags |= 67108864), fl(t), null)
        case 10:
          return (ma(t.type), fl(t), null)
        case 19:
          if ((Po(t), (r = t.memoizedState), r === null)) return (fl(t), null)
          if (((a = !!(t.flags & 128)), (o = r.rendering), o === null)) {
            if (a) dl(r, !1)
            else {
              if (rd !== 0 || (e !== null && e.flags & 128))
                for (e = t.child; e !== null; ) {
                  if (((o = Fo(e)), o !== null)) {
                    for (
                      t.flags |= 128,
                        dl(r, !1),
                        e = o.updateQueue,
                        t.updateQueue = e,
                        ul(t, e),
                        t.subtreeFlags = 0,
                        e = n,
                        n = t.child;
                      n !== null;
                    )
                      Ai(n, e), (n = n.sibling)
                    return (No(t, (Mo.current & 1) | 2), G && qi(t, r.treeForkCount), t.child)
                  }
                  e = e.sibling
                }
              r.tail !== null && Ie() > md && ((t.flags |= 128), (a = !0), dl(r, !1), (t.lanes = 4194304))
            }
          } else {
            if (!a) {
              if (((e = Fo(o)), e !== null)) {
                if (
                  ((t.flags |= 128),
                  (a = !0),
                  (e = e.updateQueue),
                  (t.updateQueue = e),
                  ul(t, e),
                  dl(r, !0),
                  r.tail === null && r.tailMode !== `collapsed` && r.tailMode !== `visible` && !o.alternate && !G)
                )
                  return (fl(t), null)
              } else
                2 * Ie() - r.renderingStartTime > md &&
                  n !== 536870912 &&
                  ((t.flags |= 128), (a = !0), dl(r, !1), (t.lanes = 4194304))
            }
            r.isBackwards
              ? ((o.sibling = t.child), (t.child = o))
              : ((e = r.last), e === null ? (t.child = o) : (e.sibling = o), (r.last = o))
          }
          if (r.tail !== null) {
            e = r.tail
            a: {
              for (n = e; n !== null; ) {
                if (n.alternate !== null) {
                  n = !1
                  break a
                }
                n = n.sibling
              }
              n = !0
            }
            return (
              (r.rendering = e),
              (r.tail = e.sibling),
              (r.renderingStartTime = Ie()),
              (e.sibling = null),
              (o = Mo.current),
              (o = a ? (o & 1) | 2 : o & 1),
              r.tailMode === `visible` || r.tailMode === `collapsed` || !n || G
                ? No(t, o)
                : ((n = o), z(Eo, t), z(Mo, n), Do === null && (Do = t)),
              G && qi(t, r.treeForkCount),
              e
            )
          }
          return (fl(t), null)
        case 22:
        case 23:
          return (
            K(t),
            To(),
            (r = t.memoizedState !== null),
            e === null ? r && (t.flags |= 8192) : (e.memoizedState !== null) !== r && (t.flags |= 8192),
            r ? n & 536870912 && !(t.flags & 128) && (fl(t), t.subtreeFlags & 6 && (t.flags |= 8192)) : fl(t),
            (n = t.updateQueue),
            n !== null && ul(t, n.retryQueue),
            (n = null),
            e !== null &&
              e.memoizedState !== null &&
              e.memoizedState.cachePool !== null &&
              (n = e.memoizedState.cachePool.pool),
            (r = null),
            t.memoizedState !== null && t.memoizedState.cachePool !== null && (r = t.memoizedState.cachePool.pool),
            r !== n && (t.flags |= 2048),
            e !== null && R(Ba),
            null
          )
        case 24:
          return (
            (n = null),
            e !== null && (n = e.memoizedState.cache),
            t.memoizedState.cache !== n && (t.flags |= 2048),
            ma(Ea),
            fl(t),
            null
          )
        case 25:
          return null
        case 30:
          return ((t.flags |= 33554432), fl(t), null)
      }
      throw Error(i(156, t.tag))
    }
    function ml(e, t) {
      switch ((Xi(t), t.tag)) {
        case 1:
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null)
        case 3:
          return (ma(Ea), Se(), (e = t.flags), e & 65536 && !(e & 128) ? ((t.flags = (e & -65537) | 128), t) : null)
        case 26:
        case 27:
        case 5:
          return (we(t), null)
        case 31:
          if (t.memoizedState !== null) {
            if ((K(t), t.alternate === null)) throw Error(i(340))
            sa()
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null)
        case 13:
          if ((K(t), (e = t.memoizedState), e !== null && e.dehydrated !== null)) {
            if (t.alternate === null) throw Error(i(340))
            sa()
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null)
        case 19:
          return (
            Po(t),
            (e = t.flags),
            e & 65536
              ? ((t.flags = (e & -65537) | 128),
                (e = t.memoizedState),
                e !== null && ((e.rendering = null), (e.tail = null)),
                (t.flags |= 4),
                t)
              : null
          )
        case 4:
          return (Se(), null)
        case 10:
          return (ma(t.type), null)
        case 22:
        case 23:
          return (
            K(t), To(), e !== null && R(Ba), (e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null
          )
        case 24:
          return (ma(Ea), null)
        case 25:
          return null
        default:
          return null
      }
    }
    function hl(e, t) {
      switch ((Xi(t), t.tag)) {
        case 3:
          ma(Ea), Se()
          break
        case 26:
        case 27:
        case 5:
          we(t)
          break
        case 4:
          Se()
          break
        case 31:
          t.memoizedState !== null && K(t)
          break
        case 13:
          K(t)
          break
        case 19:
          Po(t)
          break
        case 10:
          ma(t.type)
          break
        case 22:
        case 23:
          K(t), To(), e !== null && R(Ba)
          break
        case 24:
          ma(Ea)
      }
    }
    function gl(e, t) {
      try {
        var n = t.updateQueue,
          r = n === null ? null : n.lastEffect
        if (r !== null) {
          var i = r.next
          n = i
          do {
            if ((n.tag & e) === e) {
              r = void 0
              var a = n.create,
                o = n.inst
              ;(r = a()), (o.destroy = r)
            }
            n = n.next
          } while (n !== i)
        }
      } catch (e) {
        ff(t, t.return, e)
      }
    }
    function _l(e, t, n) {
      try {
        var r = t.updateQueue,
          i = r === null ? null : r.lastEffect
        if (i !== null) {
          var a = i.next
          r = a
          do {
            if ((r.tag & e) === e) {
              var o = r.inst,
                s = o.destroy
              if (s !== void 0) {
                ;(o.destroy = void 0), (i = t)
                var c = n,
                  l = s
                try {
                  l()
                } catch (e) {
                  ff(i, c, e)
                }
              }
            }
            r = r.next
          } while (r !== a)
        }
      } catch (e) {
        ff(t, t.return, e)
      }
    }
    function vl(e) {
      var t = e.updateQueue
      if (t !== null) {
        var n = e.stateNode
        try {
          bo(t, n)
        } catch (t) {
          ff(e, e.return, t)
        }
      }
    }
    function yl(e, t, n) {
      ;(n.props = gc(e.type, e.memoizedProps)), (n.state = e.memoizedState)
      try {
        n.componentWillUnmount()
      } catch (n) {
        ff(e, t, n)
      }
    }
    function bl(e, t) {
      try {
        var n = e.ref
        if (n !== null) {
          switch (e.tag) {
            case 26:
            case 27:
            case 5:
              var r = e.stateNode
              break
            case 30:
              var i = e.stateNode,
                a = fi(e.memoizedProps, i)
              ;(i.ref === null || i.ref.name !== a) && (i.ref = Pp(a)), (r = i.ref)
              break
            case 7:
              if (e.stateNode === null) {
                var o = new Fp(e)
                f(e.child, !1, Qp, o, void 0, void 0), (e.stateNode = o)
              }
              r = e.stateNode
              break
            default:
              r = e.stateNode
          }
          typeof n == `function` ? (e.refCleanup = n(r)) : (n.current = r)
        }
      } catch (n) {
        ff(e, t, n)
      }
    }
    function xl(e, t) {
      var n = e.ref,
        r = e.refCleanup
      if (n !== null) {
        if (typeof r == `function`)
          try {
            r()
          } catch (n) {
            ff(e, t, n)
          } finally {
            ;(e.refCleanup = null), (e = e.alternate), e != null && (e.refCleanup = null)
          }
        else if (typeof n == `function`)
          try {
            n(null)
          } catch (n) {
            ff(e, t, n)
          }
        else n.current = null
      }
    }
    function Sl(e, t) {
      if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null)
        for (var n = 0; n < t.length; n++) em(e.stateNode, t[n])
    }
    function Cl(e) {
      for (var t = e.return; t !== null && (El(t) && em(e.stateNode, t.stateNode), !Tl(t)); ) t = t.return
    }
    function wl(e) {
      for (var t = e.return; t !== null && (El(t) && tm(e.stateNode, t.stateNode), !Tl(t)); ) t = t.return
    }
    function Tl(e) {
      return e.tag === 5 || e.tag === 3 || e.tag === 27
    }
    function El(e) {
      return e && e.tag === 7 && e.stateNode !== null
    }
    function Dl(e) {
      var t = e.type,
        n = e.memoizedProps,
        r = e.stateNode
      try {
        switch (t) {
          case `button`:
          case `input`:
          case `select`:
          case `textarea`:
            n.autoFocus && r.focus()
            break
          case `img`:
            n.src ? (r.src = n.src) : n.srcSet && (r.srcset = n.srcSet)
        }
      } catch (t) {
        ff(e, e.return, t)
      }
    }
    function Ol(e, t, n) {
      try {
        var r = e.stateNode
        ip(r, e.type, n, t), (r[yt] = t)
      } catch (t) {
        ff(e, e.return, t)
      }
    }
    function kl(e) {
      return e.tag === 5 || e.tag === 3 || e.tag === 26 || (e.tag === 27 && Sp(e.type)) || e.tag === 4
    }
    function Al(e) {
      a: for (;;) {
        for (; e.sibling === null; ) {
          if (e.return === null || kl(e.return)) return null
          e = e.return
        }
        for (e.sibling.return = e.return, e = e.sibling; e.tag !== 5 && e.tag !== 6 && e.tag !== 18; ) {
          if ((e.tag === 27 && Sp(e.type)) || e.flags & 2 || e.child === null || e.tag === 4) continue a
          ;(e.child.return = e), (e = e.child)
        }
        if (!(e.flags & 2)) return e.stateNode
      }
    }
    function jl(e, t, n, r) {
      var i = e.tag
      if (i === 5 || i === 6)
        (i = e.stateNode),
          t
            ? (n.nodeType === 9 ? n.body : n.nodeName === `HTML` ? n.ownerDocument.body : n).insertBefore(i, t)
            : ((t = n.nodeType === 9 ? n.body : n.nodeName === `HTML` ? n.ownerDocument.body : n),
              t.appendChild(i),
              (n = n._reactRootContainer),
              n != null || t.onclick !== null || (t.onclick = pn)),
          Sl(e, r),
          (U = !0)
      else if (
        i !== 4 &&
        (i === 27 && (Sl(e, r), (r = null), Sp(e.type) && ((n = e.stateNode), (t = null))), (e = e.child), e !== null)
      )
        for (jl(e, t, n, r), e = e.sibling; e !== null; ) jl(e, t, n, r), (e = e.sibling)
    }
    function Ml(e, t, n, r) {
      var i = e.tag
      if (i === 5 || i === 6) (i = e.stateNode), t ? n.insertBefore(i, t) : n.appendChild(i), Sl(e, r), (U = !0)
      else if (
        i !== 4 &&
        (i === 27 && (Sl(e, r), (r = null), Sp(e.type) && (n = e.stateNode)), (e = e.child), e !== null)
      )
        for (Ml(e, t, n, r), e = e.sibling; e !== null; ) Ml(e, t, n, r), (e = e.sibling)
    }
    function Nl(e) {
      var t = e.stateNode,
        n = e.memoizedProps
      try {
        for (var r = e.type, i = t.attributes; i.length; ) t.removeAttributeNode(i[0])
        np(t, r, n), (t[vt] = e), (t[yt] = n)
      } catch (t) {
        ff(e, e.return, t)
      }
    }
    var Pl = !1,
      Fl = null
    function Il(e) {
      ;(e.tag === 30 || e.subtreeFlags & 33554432) && (Pl = !0)
    }
    var Ll = null
    function Rl() {
      var e = Ll
      return ((Ll = null), e)
    }
    var zl = 0
    function Bl(e, t, n, r, i) {
      return ((zl = 0), Vl(e.child, t, n, r, i))
    }
    function Vl(e, t, n, r, i) {
      for (var a = !1; e !== null; ) {
        if (e.tag === 5) {
          var o = e.stateNode
          if (r !== null) {
            var s = Op(o)
            r.push(s), s.view && (a = !0)
          } else a || (Op(o).view && (a = !0))
          ;(Pl = !0), Tp(o, zl === 0 ? t : t + `_` + zl, n), zl++
        } else
          (e.tag === 22 && e.memoizedState !== null) || (e.tag === 30 && i) || (Vl(e.child, t, n, r, i) && (a = !0))
        e = e.sibling
      }
      return a
    }
    function Hl(e, t) {
      for (; e !== null; )
        e.tag === 5
          ? Ep(e.stateNode, e.memoizedProps)
          : (e.tag === 22 && e.memoizedState !== null) || (e.tag === 30 && t) || Hl(e.child, t),
          (e = e.sibling)
    }
    function Ul(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null; ) {
          if (
            (e.tag !== 22 || e.memoizedState === null) &&
            (Ul(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)
          ) {
            var t = e.memoizedProps
            if (t.name == null || t.name === `auto`) throw Error(i(544))
            var n = t.name
            ;(t = mi(t.default, t.share)), t !== `none` && (Bl(e, n, t, null, !1) || Hl(e.child, !1))
          }
          e = e.sibling
        }
    }
    function Wl(e, t) {
      if (e.tag === 30) {
        var n = e.stateNode,
          r = e.memoizedProps,
          i = fi(r, n),
          a = mi(r.default, n.paired ? r.share : r.enter)
        a === `none` ? Ul(e) : Bl(e, i, a, null, !1) ? (Ul(e), n.paired || t || jd(e, r.onEnter)) : Hl(e.child, !1)
      } else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null; ) Wl(e, t), (e = e.sibling)
      else Ul(e)
    }
    function Gl(e) {
      if (Fl !== null && Fl.size !== 0) {
        var t = Fl
        if (e.subtreeFlags & 18874368)
          for (e = e.child; e !== null; ) {
            if (e.tag !== 22 || e.memoizedState === null) {
              if (e.tag === 30 && e.flags & 18874368) {
                var n = e.memoizedProps,
                  r = n.name
                if (r != null && r !== `auto`) {
                  var i = t.get(r)
                  if (i !== void 0) {
                    var a = mi(n.default, n.share)
                    if (
                      (a !== `none` &&
                        (Bl(e, r, a, null, !1)
                          ? ((a = e.stateNode), (i.paired = a), (a.paired = i), jd(e, n.onShare))
                          : Hl(e.child, !1)),
                      t.delete(r),
                      t.size === 0)
                    )
                      break
                  }
                }
              }
              Gl(e)
            }
            e = e.sibling
          }
      }
    }
    function Kl(e) {
      if (e.tag === 30) {
        var t = e.memoizedProps,
          n = fi(t, e.stateNode),
          r = Fl === null ? void 0 : Fl.get(n),
          i = mi(t.default, r === void 0 ? t.exit : t.share)
        i !== `none` &&
          (Bl(e, n, i, null, !1)
            ? r === void 0
              ? jd(e, t.onExit)
              : ((i = e.stateNode), (r.paired = i), (i.paired = r), Fl.delete(n), jd(e, t.onShare))
            : Hl(e.child, !1)),
          Fl !== null && Gl(e)
      } else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null; ) Kl(e), (e = e.sibling)
      else Fl !== null && Gl(e)
    }
    function ql(e) {
      for (e = e.child; e !== null; ) {
        if (e.tag === 30) {
          var t = e.memoizedProps,
            n = fi(t, e.stateNode)
          ;(t = mi(t.default, t.update)), (e.flags &= -5), t !== `none` && Bl(e, n, t, (e.memoizedState = []), !1)
        } else e.subtreeFlags & 33554432 && ql(e)
        e = e.sibling
      }
    }
    function Jl(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null; ) {
          if (e.tag !== 22 || e.memoizedState === null) {
            if (e.tag === 30 && e.flags & 18874368) {
              var t = e.stateNode
              t.paired !== null && ((t.paired = null), Hl(e.child, !1))
            }
            Jl(e)
          }
          e = e.sibling
        }
    }
    function Yl(e) {
      if (e.tag === 30) (e.stateNode.paired = null), Hl(e.child, !1), Jl(e)
      else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null; ) Yl(e), (e = e.sibling)
      else Jl(e)
    }
    function Xl(e) {
      for (e = e.child; e !== null; )
        e.tag === 30 ? Hl(e.child, !1) : e.subtreeFlags & 33554432 && Xl(e), (e = e.sibling)
    }
    function Zl(e, t, n, r, i, a, o) {
      for (var s = !1; t !== null; ) {
        if (t.tag === 5) {
          var c = t.stateNode
          if (a !== null && zl < a.length) {
            var l = a[zl],
              u = Op(c)
            ;(l.view || u.view) && (s = !0)
            var d
            if ((d = !(e.flags & 4))) {
              if (u.clip) d = !0
              else {
                d = l.rect
                var f = u.rect
                d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width
              }
            }
            d && (e.flags |= 4),
              u.abs ? (u = !l.abs) : ((l = l.rect), (u = u.rect), (u = l.height !== u.height || l.width !== u.width)),
              u && (e.flags |= 32)
          } else e.flags |= 32
          e.flags & 4 && Tp(c, zl === 0 ? n : n + `_` + zl, i),
            (s && e.flags & 4) || (Ll === null && (Ll = []), Ll.push(c, zl === 0 ? r : r + `_` + zl, t.memoizedProps)),
            zl++
        } else
          (t.tag !== 22 || t.memoizedState === null) &&
            (t.tag === 30 && o ? (e.flags |= t.flags & 32) : Zl(e, t.child, n, r, i, a, o) && (s = !0))
        t = t.sibling
      }
      return s
    }
    function Ql(e, t) {
      for (e = e.child; e !== null; ) {
        if (e.tag === 30) {
          var n = e.memoizedProps,
            r = e.stateNode,
            i = fi(n, r),
            a = mi(n.default, n.update)
          if (t) {
            r = r.clones
            var o = r === null ? null : r.map(kp)
          } else (o = e.memoizedState), (e.memoizedState = null)
          r = e
          var s = e.child
          ;(zl = 0), (i = Zl(r, s, i, i, a, o, !1)), e.flags & 4 && i && (t || jd(e, n.onUpdate))
        } else e.subtreeFlags & 33554432 && Ql(e, t)
        e = e.sibling
      }
    }
    var $l = !1,
      eu = !1,
      tu = !1,
      nu = !1,
      ru = typeof WeakSet == `function` ? WeakSet : Set,
      iu = null,
      au = !1,
      ou = !1,
      su = !1,
      cu = !1
    function lu(e, t, n) {
      if (((e = e.containerInfo), (sp = gh), (e = Hr(e)), Ur(e))) {
        if (`selectionStart` in e) var r = { start: e.selectionStart, end: e.selectionEnd }
        else
          a: {
            r = ((r = e.ownerDocument) && r.defaultView) || window
            var i = r.getSelection && r.getSelection()
            if (i && i.rangeCount !== 0) {
              r = i.anchorNode
              var a = i.anchorOffset,
                o = i.focusNode
              i = i.focusOffset
              try {
                r.nodeType, o.nodeType
              } catch {
                r = null
                break a
              }
              var s = 0,
                c = -1,
                l = -1,
                u = 0,
                d = 0,
                f = e,
                p = null
              b: for (;;) {
                for (
                  var m;
                  f !== r || (a !== 0 && f.nodeType !== 3) || (c = s + a),
                    f !== o || (i !== 0 && f.nodeType !== 3) || (l = s + i),
                    f.nodeType === 3 && (s += f.nodeValue.length),
                    (m = f.firstChild) !== null;
                )
                  (p = f), (f = m)
                for (;;) {
                  if (f === e) break b
                  if ((p === r && ++u === a && (c = s), p === o && ++d === i && (l = s), (m = f.nextSibling) !== null))
                    break
                  ;(f = p), (p = f.parentNode)
                }
                f = m
              }
              r = c === -1 || l === -1 ? null : { start: c, end: l }
            } else r = null
          }
        r ||= { start: 0, end: 0 }
      } else r = null
      for (
        cp = { focusedElem: e, selectionRange: r }, gh = !1, n = (n & 335544064) === n, iu = t, t = n ? 9270 : 1024;
        iu !== null;
      ) {
        if (((e = iu), n && ((r = e.deletions), r !== null))) for (a = 0; a < r.length; a++) n && Kl(r[a])
        if (e.alternate === null && e.flags & 2) n && Il(e), uu(n)
        else {
          if (e.tag === 22) {
            if (((r = e.alternate), e.memoizedState !== null)) {
              r !== null && r.memoizedState === null && n && Kl(r), uu(n)
              continue
            }
            if (r !== null && r.memoizedState !== null) {
              n && Il(e), uu(n)
              continue
            }
          }
          ;(r = e.child), (e.subtreeFlags & t) !== 0 && r !== null ? ((r.return = e), (iu = r)) : (n && ql(e), uu(n))
        }
      }
      Fl = null
    }
    function uu(e) {
      for (; iu !== null; ) {
        var t = iu,
          n = e,
          r = t.alternate,
          a = t.flags
        switch (t.tag) {
          case 0:
          case 11:
          case 15:
            break
          case 1:
            if (a & 1024 && r !== null) {
              ;(n = void 0), (a = r.memoizedProps), (r = r.memoizedState)
              var o = t.stateNode
              try {
                var s = gc(t.type, a)
                ;(n = o.getSnapshotBeforeUpdate(s, r)), (o.__reactInternalSnapshotBeforeUpdate = n)
              } catch (e) {
                ff(t, t.return, e)
              }
            }
            break
          case 3:
            if (a & 1024) {
              if (((r = t.stateNode.containerInfo), (n = r.nodeType), n === 9)) nm(r)
              else if (n === 1)
                switch (r.nodeName) {
                  case `HEAD`:
                  case `HTML`:
                  case `BODY`:
                    nm(r)
                    break
                  default:
                    r.textContent = ``
                }
            }
            break
          case 5:
          case 26:
          case 27:
          case 6:
          case 4:
          case 17:
            break
          case 30:
            n &&
              r !== null &&
              ((n = fi(r.memoizedProps, r.stateNode)),
              (a = t.memoizedProps),
              (a = mi(a.default, a.update)),
              a !== `none` && Bl(r, n, a, (r.memoizedState = []), !0))
            break
          default:
            if (a & 1024) throw Error(i(163))
        }
        if (((r = t.sibling), r !== null)) {
          ;(r.return = t.return), (iu = r)
          break
        }
        iu = t.return
      }
    }
    function du(e, t, n) {
      var r = n.flags
      switch (n.tag) {
        case 0:
        case 11:
        case 15:
          ju(e, n), r & 4 && gl(5, n)
          break
        case 1:
          if ((ju(e, n), r & 4)) {
            if (((e = n.stateNode), t === null))
              try {
                e.componentDidMount()
              } catch (e) {
                ff(n, n.return, e)
              }
            else {
              var i = gc(n.type, t.memoizedProps)
              t = t.memoizedState
              try {
                e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate)
              } catch (e) {
                ff(n, n.return, e)
              }
            }
          }
          r & 64 && vl(n), r & 512 && bl(n, n.return)
          break
        case 3:
          if ((ju(e, n), r & 64 && ((e = n.updateQueue), e !== null))) {
            if (((t = null), n.child !== null))
              switch (n.child.tag) {
                case 27:
                case 5:
                  t = n.child.stateNode
                  break
                case 1:
                  t = n.child.stateNode
              }
            try {
              bo(e, t)
            } catch (e) {
              ff(n, n.return, e)
            }
          }
          break
        case 27:
          t === null && r & 4 && Nl(n)
        case 26:
        case 5:
          ju(e, n), t === null && r & 4 && Dl(n), r & 512 && bl(n, n.return)
          break
        case 12:
          ju(e, n)
          break
        case 31:
          ju(e, n), r & 4 && bu(e, n)
          break
        case 13:
          ju(e, n),
            r & 4 && xu(e, n),
            r & 64 &&
              ((e = n.memoizedState),
              e !== null && ((e = e.dehydrated), e !== null && ((n = gf.bind(null, n)), cm(e, n))))
          break
        case 22:
          if (((r = n.memoizedState !== null || $l), !r)) {
            var a = (t !== null && t.memoizedState !== null) || eu
            ;(t = $l),
              (i = eu),
              ($l = r),
              (eu = a) && !i ? ((r = 2), n.subtreeFlags & 8772 && (r |= 1), Nu(e, n, r)) : ju(e, n),
              ($l = t),
              (eu = i)
          }
          break
        case 30:
          ju(e, n), r & 512 && bl(n, n.return)
          break
        case 7:
          r & 512 && bl(n, n.return)
        default:
          ju(e, n)
      }
    }
    function fu(e, t) {
      for (e = e.child; e !== null; ) pu(e, t), (e = e.sibling)
    }
    function pu(e, t) {
      switch (e.tag) {
        case 5:
        case 26:
          try {
            var n = e.stateNode
            if (t) {
              var r = n.style
              typeof r.setProperty == `function` ? r.setProperty(`display`, `none`, `important`) : (r.display = `none`)
            } else {
              var i = e.stateNode,
                a = e.memoizedProps.style,
                o = a != null && Object.hasOwn(a, `display`) ? a.display : null
              i.style.display = o == null || typeof o == `boolean` ? `` : (`` + o).trim()
            }
          } catch (t) {
            ff(e, e.return, t)
          }
          mu(e, t)
          break
        case 6:
          try {
            ;(e.stateNode.nodeValue = t ? `` : e.memoizedProps), (U = !0)
          } catch (t) {
            ff(e, e.return, t)
          }
          break
        case 18:
          try {
            var s = e.stateNode
            t ? wp(s, !0) : wp(e.stateNode, !1)
          } catch (t) {
            ff(e, e.return, t)
          }
          break
        case 22:
        case 23:
          e.memoizedState === null && fu(e, t)
          break
        default:
          fu(e, t)
      }
    }
    function mu(e, t) {
      if (e.subtreeFlags & 67108864)
        for (e = e.child; e !== null; ) {
          a: {
            var n = e,
              r = t
            switch (n.tag) {
              case 4:
                pu(n, r)
                break a
              case 22:
                n.memoizedState === null && mu(n, r)
                break a
              default:
                mu(n, r)
            }
          }
          e = e.sibling
        }
    }
    function hu(e) {
      var t = e.alternate
      t !== null && ((e.alternate = null), hu(t)),
        (e.child = null),
        (e.deletions = null),
        (e.sibling = null),
        e.tag === 5 && ((t = e.stateNode), t !== null && Dt(t)),
        (e.stateNode = null),
        (e.return = null),
        (e.dependencies = null),
        (e.memoizedProps = null),
        (e.memoizedState = null),
        (e.pendingProps = null),
        (e.stateNode = null),
        (e.updateQueue = null)
    }
    var gu = null,
      _u = !1
    function vu(e, t, n) {
      for (n = n.child; n !== null; ) yu(e, t, n), (n = n.sibling)
    }
    function yu(e, t, n) {
      if (Ke && typeof Ke.onCommitFiberUnmount == `function`)
        try {
          Ke.onCommitFiberUnmount(Ge, n)
        } catch {}
      switch (n.tag) {
        case 26:
          eu || xl(n, t),
            vu(e, t, n),
            n.memoizedState
              ? n.memoizedState.count--
              : n.stateNode && !eu && ((n = n.stateNode), n.parentNode.removeChild(n))
          break
        case 27:
          eu || xl(n, t), wl(n)
          var r = gu,
            i = _u
          Sp(n.type) && ((gu = n.stateNode), (_u = !1)),
            vu(e, t, n),
            gm(n.stateNode, n.type, n.memoizedProps),
            (gu = r),
            (_u = i)
          break
        case 5:
          eu || xl(n, t), wl(n)
        case 6:
          if ((n.tag === 6 && wl(n), (r = gu), (i = _u), (gu = null), vu(e, t, n), (gu = r), (_u = i), gu !== null)) {
            if (_u)
              try {
                ;(gu.nodeType === 9 ? gu.body : gu.nodeName === `HTML` ? gu.ownerDocument.body : gu).removeChild(
                  n.stateNode,
                ),
                  (U = !0)
              } catch (e) {
                ff(n, t, e)
              }
            else
              try {
                gu.removeChild(n.stateNode), (U = !0)
              } catch (e) {
                ff(n, t, e)
              }
          }
          break
        case 18:
          gu !== null &&
            (_u
              ? ((e = gu),
                Cp(e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e, n.stateNode),
                Hh(e))
              : Cp(gu, n.stateNode))
          break
        case 4:
          ;(r = gu), (i = _u), (gu = n.stateNode.containerInfo), (_u = !0), vu(e, t, n), (gu = r), (_u = i)
          break
        case 0:
        case 11:
        case 14:
        case 15:
          _l(2, n, t), eu || _l(4, n, t), vu(e, t, n)
          break
        case 1:
          eu || (xl(n, t), (r = n.stateNode), typeof r.componentWillUnmount == `function` && yl(n, t, r)), vu(e, t, n)
          break
        case 21:
          vu(e, t, n)
          break
        case 22:
          ;(eu = (r = eu) || n.memoizedState !== null), vu(e, t, n), (eu = r)
          break
        case 30:
          xl(n, t), vu(e, t, n)
          break
        case 7:
          eu || xl(n, t), vu(e, t, n)
          break
        default:
          vu(e, t, n)
      }
    }
    function bu(e, t) {
      if (t.memoizedState === null && ((e = t.alternate), e !== null && ((e = e.memoizedState), e !== null))) {
        e = e.dehydrated
        try {
          Hh(e)
        } catch (e) {
          ff(t, t.return, e)
        }
      }
    }
    function xu(e, t) {
      if (
        t.memoizedState === null &&
        ((e = t.alternate), e !== null && ((e = e.memoizedState), e !== null && ((e = e.dehydrated), e !== null)))
      )
        try {
          Hh(e)
        } catch (e) {
          ff(t, t.return, e)
        }
    }
    function Su(e) {
      switch (e.tag) {
        case 31:
        case 13:
        case 19:
          var t = e.stateNode
          return (t === null && (t = e.stateNode = new ru()), t)
        case 22:
          return ((e = e.stateNode), (t = e._retryCache), t === null && (t = e._retryCache = new ru()), t)
        default:
          throw Error(i(435, e.tag))
      }
    }
    function Cu(e, t) {
      var n = Su(e)
      t.forEach((t) => {
        if (!n.has(t)) {
          n.add(t)
          var r = _f.bind(null, e, t)
          t.then(r, r)
        }
      })
    }
    function wu(e, t, n) {
      var r = t.deletions
      if (r !== null)
        for (var a = 0; a < r.length; a++) {
          var o = r[a],
            s = e,
            c = t,
            l = c
          a: for (; l !== null; ) {
            switch (l.tag) {
              case 27:
                if (Sp(l.type)) {
                  ;(gu = l.stateNode), (_u = !1)
                  break a
                }
                break
              case 5:
                ;(gu = l.stateNode), (_u = !1)
                break a
              case 3:
              case 4:
                ;(gu = l.stateNode.containerInfo), (_u = !0)
                break a
            }
            l = l.return
          }
          if (gu === null) throw Error(i(160))
          yu(s, c, o), (gu = null), (_u = !1), (s = o.alternate), s !== null && (s.return = null), (o.return = null)
        }
      if (t.subtreeFlags & 13886) for (t = t.child; t !== null; ) Eu(t, e, n), (t = t.sibling)
    }
    var Tu = null
    function Eu(e, t, n) {
      var r = e.alternate,
        a = e.flags
      switch (e.tag) {
        case 0:
        case 11:
        case 14:
        case 15:
          if (a & 4 && ((r = e.updateQueue), (r = r === null ? null : r.events), r !== null))
            for (var o = 0; o < r.length; o++) {
              var s = r[o]
              s.ref.impl = s.nextImpl
            }
          wu(t, e, n), Du(e), a & 4 && (_l(3, e, e.return), gl(3, e), _l(5, e, e.return))
          break
        case 1:
          wu(t, e, n),
            Du(e),
            a & 512 && (eu || r === null || xl(r, r.return)),
            a & 64 &&
              $l &&
              ((e = e.updateQueue),
              e !== null &&
                ((t = e.callbacks),
                t !== null &&
                  ((n = e.shared.hiddenCallbacks), (e.shared.hiddenCallbacks = n === null ? t : n.concat(t)))))
          break
        case 26:
          if (((o = Tu), wu(t, e, n), Du(e), a & 512 && (eu || r === null || xl(r, r.return)), a & 4)) {
            if (((a = r === null ? null : r.memoizedState), (n = e.memoizedState), r === null)) {
              if (n === null) {
                if (e.stateNode === null) {
                  if ($l) e.stateNode = fp(e.type, e.memoizedProps, t.containerInfo, e)
                  else {
                    a: {
                      ;(t = e.type), (n = e.memoizedProps), (a = o.ownerDocument || o)
                      b: switch (t) {
                        case `title`:
                          ;(r = a.getElementsByTagName(`title`)[0]),
                            (!r ||
                              r[Tt] ||
                              r[vt] ||
                              r.namespaceURI === `http://www.w3.org/2000/svg` ||
                              r.hasAttribute(`itemprop`)) &&
                              ((r = a.createElement(t)), a.head.insertBefore(r, a.querySelector(`head > title`))),
                            np(r, t, n),
                            (r[vt] = e),
                            Mt(r),
                            (t = r)
                          break a
                        case `link`:
                          if ((o = Gm(`link`, `href`, a).get(t + (n.href || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`href`) === (n.href == null || n.href === `` ? null : n.href) &&
                                  r.getAttribute(`rel`) === (n.rel == null ? null : n.rel) &&
                                  r.getAttribute(`title`) === (n.title == null ? null : n.title) &&
                                  r.getAttribute(`crossorigin`) === (n.crossOrigin == null ? null : n.crossOrigin))
                              ) {
                                o.splice(s, 1)
                                break b
                              }
                          }
                          ;(r = a.createElement(t)), np(r, t, n), a.head.appendChild(r)
                          break
                        case `meta`:
                          if ((o = Gm(`meta`, `content`, a).get(t + (n.content || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`content`) === (n.content == null ? null : `` + n.content) &&
                                  r.getAttribute(`name`) === (n.name == null ? null : n.name) &&
                                  r.getAttribute(`property`) === (n.property == null ? null : n.property) &&
                                  r.getAttribute(`http-equiv`) === (n.httpEquiv == null ? null : n.httpEquiv) &&
                                  r.getAttribute(`charset`) === (n.charSet == null ? null : n.charSet))
                              ) {
                                o.splice(s, 1)
                                break b
                              }
                          }
                          ;(r = a.createElement(t)), np(r, t, n), a.head.appendChild(r)
                          break
                        default:
                          throw Error(i(468, t))
                      }
                      ;(r[vt] = e), Mt(r), (t = r)
                    }
                    e.stateNode = t
                  }
                } else $l || Km(o, e.type, e.stateNode)
              } else e.stateNode = Bm(o, n, e.memoizedProps)
            } else
              a === n
                ? n === null && e.stateNode !== null && Ol(e, e.memoizedProps, r.memoizedProps)
                : (a === null ? ((t = r.stateNode), t === null || eu || t.parentNode.removeChild(t)) : a.count--,
                  n === null ? $l || Km(o, e.type, e.stateNode) : Bm(o, n, e.memoizedProps))
          }
          break
        case 27:
          wu(t, e, n),
            Du(e),
            a & 512 && (eu || r === null || xl(r, r.return)),
            r !== null && a & 4 && Ol(e, e.memoizedProps, r.memoizedProps)
          break
        case 5:
          if (
            ((o = tu),
            (tu = !1),
            wu(t, e, n),
            (tu = o),
            Du(e),
            a & 512 && (eu || r === null || xl(r, r.return)),
            e.flags & 32)
          ) {
            t = e.stateNode
            try {
              an(t, ``), (U = !0)
            } catch (t) {
              ff(e, e.return, t)
            }
          }
          a & 4 && e.stateNode != null && ((t = e.memoizedProps), Ol(e, t, r === null ? t : r.memoizedProps)),
            a & 1024 && (nu = !0)
          break
        case 6:
          if ((wu(t, e, n), Du(e), a & 4)) {
            if (e.stateNode === null) throw Error(i(162))
            ;(t = e.memoizedProps), (n = e.stateNode)
            try {
              ;(n.nodeValue = t), (U = !0)
            } catch (t) {
              ff(e, e.return, t)
            }
          }
          break
        case 3:
          if (
            ((U = !1),
            (Wm = null),
            (o = Tu),
            (Tu = bm(t.containerInfo)),
            wu(t, e, n),
            (Tu = o),
            Du(e),
            a & 4 && r !== null && r.memoizedState.isDehydrated)
          )
            try {
              Hh(t.containerInfo)
            } catch (t) {
              ff(e, e.return, t)
            }
          nu && ((nu = !1), Ou(e)), (U = !1)
          break
        case 4:
          ;(a = tu),
            (tu = $l),
            (r = Ht()),
            (o = Tu),
            (Tu = bm(e.stateNode.containerInfo)),
            wu(t, e, n),
            Du(e),
            (Tu = o),
            U && ou && (su = !0),
            (U = r),
            (tu = a)
          break
        case 12:
          wu(t, e, n), Du(e)
          break
        case 31:
          wu(t, e, n), Du(e), a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Cu(e, t)))
          break
        case 13:
          wu(t, e, n),
            Du(e),
            e.child.flags & 8192 &&
              (e.memoizedState !== null) != (r !== null && r.memoizedState !== null) &&
              (fd = Ie()),
            a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Cu(e, t)))
          break
        case 22:
          ;(o = e.memoizedState !== null), (s = r !== null && r.memoizedState !== null)
          var c = $l,
            l = eu,
            u = tu
          ;($l = c || o),
            (tu = u || o),
            (eu = l || s),
            wu(t, e, n),
            (eu = l),
            (tu = u),
            ($l = c),
            Du(e),
            a & 8192 &&
              ((t = e.stateNode),
              (t._visibility = o ? t._visibility & -2 : t._visibility | 1),
              !o ||
                r === null ||
                s ||
                $l ||
                eu ||
                ((t = s || eu), (n = $l), (r = eu), ($l = o || $l), (eu = t), Mu(e, 2), ($l = n), (eu = r)),
              (!o && tu) || fu(e, o)),
            a & 4 &&
              ((t = e.updateQueue), t !== null && ((n = t.retryQueue), n !== null && ((t.retryQueue = null), Cu(e, n))))
          break
        case 19:
          wu(t, e, n), Du(e), a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Cu(e, t)))
          break
        case 30:
          a & 512 && (eu || r === null || xl(r, r.return)),
            (a = Ht()),
            (o = ou),
            (s = (n & 335544064) === n),
            (c = e.memoizedProps),
            (ou = s && mi(c.default, c.update) !== `none`),
            wu(t, e, n),
            Du(e),
            s && r !== null && U && (e.flags |= 4),
            (ou = o),
            (U = a)
          break
        case 21:
          break
        case 7:
          a & 512 && (eu || r === null || xl(r, r.return)),
            r && r.stateNode !== null && (r.stateNode._fragmentFiber = e)
        default:
          wu(t, e, n), Du(e)
      }
    }
    function Du(e) {
      var t = e.flags
      if (t & 2) {
        try {
          for (var n, r = e.return; r !== null; ) {
            if (kl(r)) {
              n = r
              break
            }
            r = r.return
          }
          r = null
          for (var a = e.return; a !== null; ) {
            if (El(a)) {
              var o = a.stateNode
              r === null ? (r = [o]) : r.push(o)
            }
            if (Tl(a)) break
            a = a.return
          }
          var s = r
          if (n == null) throw Error(i(160))
          switch (n.tag) {
            case 27:
              var c = n.stateNode
              Ml(e, Al(e), c, s)
              break
            case 5:
              var l = n.stateNode
              n.flags & 32 && (an(l, ``), (n.flags &= -33)), Ml(e, Al(e), l, s)
              break
            case 3:
            case 4:
              var u = n.stateNode.containerInfo
              jl(e, Al(e), u, s)
              break
            default:
              throw Error(i(161))
          }
        } catch (t) {
          ff(e, e.return, t)
        }
        e.flags &= -3
      }
      t & 4096 && (e.flags &= -4097)
    }
    function Ou(e) {
      if (e.subtreeFlags & 1024)
        for (e = e.child; e !== null; ) {
          var t = e
          Ou(t), t.tag === 5 && t.flags & 1024 && ((t = t.stateNode), (gh = !0), t.reset(), (gh = !1)), (e = e.sibling)
        }
    }
    function ku(e, t) {
      if (t.subtreeFlags & 9270) for (t = t.child; t !== null; ) Au(t, e), (t = t.sibling)
      else Ql(t, !1)
    }
    function Au(e, t) {
      var n = e.alternate
      if (n === null) Wl(e, !1)
      else
        switch (e.tag) {
          case 3:
            if (((cu = au = !1), Rl(), ku(t, e), !au && !su)) {
              if (((e = Ll), e !== null))
                for (var r = 0; r < e.length; r += 3) {
                  n = e[r]
                  var i = e[r + 1]
                  Ep(n, e[r + 2]),
                    (n = n.ownerDocument.documentElement),
                    n !== null &&
                      n.animate(
                        { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                        { duration: 0, fill: `forwards`, pseudoElement: `::view-transition-group(` + i + `)` },
                      )
                }
              ;(e = t.containerInfo),
                (e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement),
                e !== null &&
                  e.style.viewTransitionName === `` &&
                  ((e.style.viewTransitionName = `none`),
                  e.animate(
                    { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                    { duration: 0, fill: `forwards`, pseudoElement: `::view-transition-group(root)` },
                  ),
                  e.animate(
                    { width: [0, 0], height: [0, 0] },
                    { duration: 0, fill: `forwards`, pseudoElement: `::view-transition` },
                  )),
                (cu = !0)
            }
            Ll = null
            break
          case 5:
            ku(t, e)
            break
          case 4:
            ;(r = au), (au = !1), ku(t, e), au && (su = !0), (au = r)
            break
          case 22:
            e.memoizedState === null && (n.memoizedState === null ? ku(t, e) : Wl(e, !1))
            break
          case 30:
            ;(r = au), (i = Rl()), (au = !1), ku(t, e), au && (e.flags |= 4)
            var a = e.memoizedProps,
              o = e.stateNode
            ;(t = fi(a, o)), (o = fi(n.memoizedProps, o))
            var s = mi(a.default, a.update)
            s === `none`
              ? (t = !1)
              : ((a = n.memoizedState),
                (n.memoizedState = null),
                (n = e.child),
                (zl = 0),
                (t = Zl(e, n, t, o, s, a, !0)),
                zl !== (a === null ? 0 : a.length) && (e.flags |= 32)),
              e.flags & 4 && t
                ? (jd(e, e.memoizedProps.onUpdate), (Ll = i))
                : i !== null && (i.push.apply(i, Ll), (Ll = i)),
              (au = e.flags & 32 ? !0 : r)
            break
          default:
            ku(t, e)
        }
    }
    function ju(e, t) {
      if (t.subtreeFlags & 8772) for (t = t.child; t !== null; ) du(e, t.alternate, t), (t = t.sibling)
    }
    function Mu(e, t) {
      for (e = e.child; e !== null; ) {
        var n = e,
          r = t
        switch (n.tag) {
          case 0:
          case 11:
          case 14:
          case 15:
            _l(4, n, n.return), Mu(n, r)
            break
          case 1:
            xl(n, n.return)
            var i = n.stateNode
            typeof i.componentWillUnmount == `function` && yl(n, n.return, i), Mu(n, r)
            break
          case 27:
            r & 2 && gm(n.stateNode, n.type, n.memoizedProps)
          case 5:
            xl(n, n.return), (n.tag !== 5 && n.tag !== 27) || wl(n), Mu(n, r)
            break
          case 6:
            wl(n)
            break
          case 26:
            xl(n, n.return),
              (i = n.stateNode),
              n.memoizedState !== null || i === null || eu || i.parentNode.removeChild(i),
              Mu(n, r)
            break
          case 22:
            n.memoizedState === null && Mu(n, r)
            break
          case 30:
            xl(n, n.return), Mu(n, r)
            break
          case 7:
            xl(n, n.return)
          default:
            Mu(n, r)
        }
        e = e.sibling
      }
    }
    function Nu(e, t, n) {
      for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null; ) {
        var r = t.alternate,
          i = e,
          a = t,
          o = a.flags,
          s = !!(n & 1)
        switch (a.tag) {
          case 0:
          case 11:
          case 15:
            Nu(i, a, n), gl(4, a)
            break
          case 1:
            if ((Nu(i, a, n), (r = a), (i = r.stateNode), typeof i.componentDidMount == `function`))
              try {
                i.componentDidMount()
              } catch (e) {
                ff(r, r.return, e)
              }
            if (((r = a), (i = r.updateQueue), i !== null)) {
              var c = r.stateNode
              try {
                var l = i.shared.hiddenCallbacks
                if (l !== null) for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) yo(l[i], c)
              } catch (e) {
                ff(r, r.return, e)
              }
            }
            s && o & 64 && vl(a), bl(a, a.return)
            break
          case 27:
            n & 2 && Nl(a)
          case 5:
            ;(a.tag !== 5 && a.tag !== 27) || Cl(a), Nu(i, a, n), s && r === null && o & 4 && Dl(a), bl(a, a.return)
            break
          case 6:
            Cl(a)
            break
          case 26:
            ;(c = a.stateNode),
              a.memoizedState !== null || c === null || $l || Km(bm(c.ownerDocument), a.type, c),
              Nu(i, a, n),
              s && r === null && o & 4 && Dl(a),
              bl(a, a.return)
            break
          case 12:
            Nu(i, a, n)
            break
          case 31:
            Nu(i, a, n), s && o & 4 && bu(i, a)
            break
          case 13:
            Nu(i, a, n), s && o & 4 && xu(i, a)
            break
          case 22:
            a.memoizedState === null && Nu(i, a, n), bl(a, a.return)
            break
          case 30:
            Nu(i, a, n), bl(a, a.return)
            break
          case 7:
            bl(a, a.return)
          default:
            Nu(i, a, n)
        }
        t = t.sibling
      }
    }
    function Pu(e, t) {
      var n = null
      e !== null &&
        e.memoizedState !== null &&
        e.memoizedState.cachePool !== null &&
        (n = e.memoizedState.cachePool.pool),
        (e = null),
        t.memoizedState !== null && t.memoizedState.cachePool !== null && (e = t.memoizedState.cachePool.pool),
        e !== n && (e != null && e.refCount++, n != null && Oa(n))
    }
    function Fu(e, t) {
      ;(e = null),
        t.alternate !== null && (e = t.alternate.memoizedState.cache),
        (t = t.memoizedState.cache),
        t !== e && (t.refCount++, e != null && Oa(e))
    }
    function Iu(e, t, n, r) {
      var i = (n & 335544064) === n
      if (t.subtreeFlags & (i ? 10262 : 10256)) for (t = t.child; t !== null; ) Lu(e, t, n, r), (t = t.sibling)
      else i && Xl(t)
    }
    function Lu(e, t, n, r) {
      var i = (n & 335544064) === n
      i && t.alternate === null && t.return !== null && t.return.alternate !== null && Yl(t)
      var a = t.flags
      switch (t.tag) {
        case 0:
        case 11:
        case 15:
          Iu(e, t, n, r), a & 2048 && gl(9, t)
          break
        case 1:
          Iu(e, t, n, r)
          break
        case 3:
          Iu(e, t, n, r),
            i &&
              cu &&
              ((e = e.containerInfo),
              (e = e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e),
              e.style.viewTransitionName === `root` && (e.style.viewTransitionName = ``),
              (e = e.ownerDocument.documentElement),
              e !== null && e.style.viewTransitionName === `none` && (e.style.viewTransitionName = ``)),
            a & 2048 &&
              ((a = null),
              t.alternate !== null && (a = t.alternate.memoizedState.cache),
              (t = t.memoizedState.cache),
              t !== a && (t.refCount++, a != null && Oa(a)))
          break
        case 12:
          if (a & 2048) {
            Iu(e, t, n, r), (a = t.stateNode)
            try {
              var o = t.memoizedProps,
                s = o.id,
                c = o.onPostCommit
              typeof c == `function` && c(s, t.alternate === null ? `mount` : `update`, a.passiveEffectDuration, -0)
            } catch (e) {
              ff(t, t.return, e)
            }
          } else Iu(e, t, n, r)
          break
        case 31:
          Iu(e, t, n, r)
          break
        case 13:
          Iu(e, t, n, r)
          break
        case 23:
          break
        case 22:
          ;(o = t.stateNode),
            (s = t.alternate),
            t.memoizedState === null
              ? (i && s !== null && s.memoizedState !== null && Yl(t),
                o._visibility & 2
                  ? Iu(e, t, n, r)
                  : ((o._visibility |= 2), Ru(e, t, n, r, !!(t.subtreeFlags & 10256) || !1)))
              : (i && s !== null && s.memoizedState === null && Yl(s), o._visibility & 2 ? Iu(e, t, n, r) : zu(e, t)),
            a & 2048 && Pu(s, t)
          break
        case 24:
          Iu(e, t, n, r), a & 2048 && Fu(t.alternate, t)
          break
        case 30:
          i && ((a = t.alternate), a !== null && (Hl(a.child, !0), Hl(t.child, !0))), Iu(e, t, n, r)
          break
        default:
          Iu(e, t, n, r)
      }
    }
    function Ru(e, t, n, r, i) {
      for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null; ) {
        var a = e,
          o = t,
          s = n,
          c = r,
          l = o.flags
        switch (o.tag) {
          case 0:
          case 11:
          case 15:
            Ru(a, o, s, c, i), gl(8, o)
            break
          case 23:
            break
          case 22:
            var u = o.stateNode
            o.memoizedState === null
              ? ((u._visibility |= 2), Ru(a, o, s, c, i))
              : u._visibility & 2
                ? Ru(a, o, s, c, i)
                : zu(a, o),
              i && l & 2048 && Pu(o.alternate, o)
            break
          case 24:
            Ru(a, o, s, c, i), i && l & 2048 && Fu(o.alternate, o)
            break
          default:
            Ru(a, o, s, c, i)
        }
        t = t.sibling
      }
    }
    function zu(e, t) {
      if (t.subtreeFlags & 10256)
        for (t = t.child; t !== null; ) {
          var n = e,
            r = t,
            i = r.flags
          switch (r.tag) {
            case 22:
              zu(n, r), i & 2048 && Pu(r.alternate, r)
              break
            case 24:
              zu(n, r), i & 2048 && Fu(r.alternate, r)
              break
            default:
              zu(n, r)
          }
          t = t.sibling
        }
    }
    var Bu = 8192
    function Vu(e, t, n) {
      if (e.subtreeFlags & Bu) for (e = e.child; e !== null; ) Hu(e, t, n), (e = e.sibling)
    }
    function Hu(e, t, n) {
      switch (e.tag) {
        case 26:
          Vu(e, t, n),
            e.flags & Bu &&
              (e.memoizedState === null
                ? ((e = e.stateNode), (t & 335544128) === t && Zm(n, e))
                : Qm(n, Tu, e.memoizedState, e.memoizedProps))
          break
        case 5:
          Vu(e, t, n), e.flags & Bu && ((e = e.stateNode), (t & 335544128) === t && Zm(n, e))
          break
        case 3:
        case 4:
          var r = Tu
          ;(Tu = bm(e.stateNode.containerInfo)), Vu(e, t, n), (Tu = r)
          break
        case 22:
          e.memoizedState === null &&
            ((r = e.alternate),
            r !== null && r.memoizedState !== null ? ((r = Bu), (Bu = 16777216), Vu(e, t, n), (Bu = r)) : Vu(e, t, n))
          break
        case 30:
          if ((e.flags & Bu) !== 0 && ((r = e.memoizedProps.name), r != null && r !== `auto`)) {
            var i = e.stateNode
            ;(i.paired = null), Fl === null && (Fl = new Map()), Fl.set(r, i)
          }
          Vu(e, t, n)
          break
        default:
          Vu(e, t, n)
      }
    }
    function Uu(e) {
      var t = e.alternate
      if (t !== null && ((e = t.child), e !== null)) {
        t.child = null
        do (t = e.sibling), (e.sibling = null), (e = t)
        while (e !== null)
      }
    }
    function Wu(e) {
      var t = e.deletions
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n]
            ;(iu = r), qu(r, e)
          }
        Uu(e)
      }
      if (e.subtreeFlags & 10256) for (e = e.child; e !== null; ) Gu(e), (e = e.sibling)
    }
    function Gu(e) {
      switch (e.tag) {
        case 0:
        case 11:
        case 15:
          Wu(e), e.flags & 2048 && _l(9, e, e.return)
          break
        case 3:
          Wu(e)
          break
        case 12:
          Wu(e)
          break
        case 22:
          var t = e.stateNode
          e.memoizedState !== null && t._visibility & 2 && (e.return === null || e.return.tag !== 13)
            ? ((t._visibility &= -3), Ku(e))
            : Wu(e)
          break
        default:
          Wu(e)
      }
    }
    function Ku(e) {
      var t = e.deletions
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n]
            ;(iu = r), qu(r, e)
          }
        Uu(e)
      }
      for (e = e.child; e !== null; ) {
        switch (((t = e), t.tag)) {
          case 0:
          case 11:
          case 15:
            _l(8, t, t.return), Ku(t)
            break
          case 22:
            ;(n = t.stateNode), n._visibility & 2 && ((n._visibility &= -3), Ku(t))
            break
          default:
            Ku(t)
        }
        e = e.sibling
      }
    }
    function qu(e, t) {
      for (; iu !== null; ) {
        var n = iu
        switch (n.tag) {
          case 0:
          case 11:
          case 15:
            _l(8, n, t)
            break
          case 23:
          case 22:
            if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
              var r = n.memoizedState.cachePool.pool
              r != null && r.refCount++
            }
            break
          case 24:
            Oa(n.memoizedState.cache)
        }
        if (((r = n.child), r !== null)) (r.return = n), (iu = r)
        else
          for (n = e; iu !== null; ) {
            r = iu
            var i = r.sibling,
              a = r.return
            if ((hu(r), r === n)) {
              iu = null
              break
            }
            if (i !== null) {
              ;(i.return = a), (iu = i)
              break
            }
            iu = a
          }
      }
    }
    var Ju = {
        getCacheForType: (e) => {
          var t = ba(Ea),
            n = t.data.get(e)
          return (n === void 0 && ((n = e()), t.data.set(e, n)), n)
        },
        cacheSignal: () => ba(Ea).controller.signal,
      },
      Yu = typeof WeakMap == `function` ? WeakMap : Map,
      X = 0,
      Xu = null,
      Z = null,
      Q = 0,
      Zu = 0,
      Qu = null,
      $u = !1,
      ed = !1,
      td = !1,
      nd = 0,
      rd = 0,
      id = 0,
      ad = 0,
      od = 0,
      sd = 0,
      cd = 0,
      ld = null,
      ud = null,
      dd = !1,
      fd = 0,
      pd = 0,
      md = 1 / 0,
      hd = null,
      gd = null,
      _d = 0,
      vd = null,
      yd = null,
      bd = 0,
      xd = 0,
      Sd = null,
      Cd = null,
      wd = null,
      Td = null,
      Ed = null,
      Dd = 0,
      Od = null
    function kd() {
      return X & 2 && Q !== 0 ? Q & -Q : F.T === null ? ht() : Nf()
    }
    function Ad() {
      if (sd === 0) {
        if (!(Q & 536870912) || G) {
          var e = $e
          ;($e <<= 1), !($e & 3932160) && ($e = 262144), (sd = e)
        } else sd = 536870912
      }
      return ((e = Eo.current), e !== null && (e.flags |= 32), sd)
    }
    function jd(e, t) {
      if (t != null) {
        var n = e.stateNode,
          r = n.ref
        r === null && (r = n.ref = Pp(fi(e.memoizedProps, n))), Td === null && (Td = []), Td.push(t.bind(null, r))
      }
    }
    function Md(e, t, n) {
      ;((e === Xu && (Zu === 2 || Zu === 9)) || e.cancelPendingCommit !== null) && (zd(e, 0), Id(e, Q, sd, !1)),
        lt(e, n),
        (X & 2 && e === Xu) || (e === Xu && (!(X & 2) && (ad |= n), rd === 4 && Id(e, Q, sd, !1)), Tf(e))
    }
    function Nd(e, t, n) {
      if (X & 6) throw Error(i(327))
      var r = (!n && !(t & 127) && (t & e.expiredLanes) === 0) || rt(e, t),
        a = r ? qd(e, t) : Gd(e, t, !0),
        o = r
      do {
        if (a === 0) {
          ed && !r && Id(e, t, 0, !1)
          break
        }
        if (((n = e.current.alternate), o && !Fd(n))) (a = Gd(e, t, !1)), (o = !1)
        else {
          if (a === 2) {
            if (((o = t), e.errorRecoveryDisabledLanes & o)) var s = 0
            else (s = e.pendingLanes & -536870913), (s = s === 0 ? (s & 536870912 ? 536870912 : 0) : s)
            if (s !== 0) {
              t = s
              a: {
                var c = e
                a = ld
                var l = c.current.memoizedState.isDehydrated
                if ((l && (zd(c, s).flags |= 256), (s = Gd(c, s, !1)), s !== 2 && s !== 6)) {
                  if (td && !l) {
                    ;(c.errorRecoveryDisabledLanes |= o), (ad |= o), (a = 4)
                    break a
                  }
                  ;(o = ud), (ud = a), o !== null && (ud === null ? (ud = o) : ud.push.apply(ud, o))
                }
                a = s
              }
              if (((o = !1), a !== 2)) continue
            }
          }
          if (a === 1) {
            zd(e, 0), Id(e, t, 0, !0)
            break
          }
          a: {
            switch (((r = e), (o = a), o)) {
              case 0:
              case 1:
                throw Error(i(345))
              case 4:
                if ((t & 4194048) !== t && (t & 62914560) !== t) break
              case 6:
                Id(r, t, sd, !$u)
                break a
              case 2:
                ud = null
                break
              case 3:
              case 5:
                break
              default:
                throw Error(i(329))
            }
            if ((t & 62914560) === t && ((a = fd + 300 - Ie()), 10 < a)) {
              if ((Id(r, t, sd, !$u), nt(r, 0, !0) !== 0)) break a
              ;(bd = t),
                (r.timeoutHandle = gp(Pd.bind(null, r, n, ud, hd, dd, t, sd, ad, cd, $u, o, `Throttled`, -0, 0), a))
              break a
            }
            Pd(r, n, ud, hd, dd, t, sd, ad, cd, $u, o, null, -0, 0)
          }
          break
        }
      } while (1)
      Tf(e)
    }
    function Pd(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
      e.timeoutHandle = -1
      var m = t.subtreeFlags,
        h = (a & 335544064) === a
      ;(d = null),
        (h || m & 8192 || (m & 16785408) == 16785408) &&
        ((d = {
          stylesheets: null,
          count: 0,
          imgCount: 0,
          imgBytes: 0,
          suspenseyImages: [],
          waitingForImages: !0,
          waitingForViewTransition: !1,
          unsuspend: pn,
        }),
        (Fl = null),
        Hu(t, a, d),
        h &&
          ((m = d),
          (h = e.containerInfo),
          (h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition),
          h != null && (m.count++, (m.waitingForViewTransition = !0), (m = nh.bind(m)), h.finished.then(m, m))),
        (m = (a & 62914560) === a ? fd - Ie() : (a & 4194048) === a ? pd - Ie() : 0),
        (m = eh(d, m)),
        m !== null)
          ? ((bd = a),
            (e.cancelPendingCommit = m(ef.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p))),
            Id(e, a, o, !l))
          : ef(e, t, a, n, r, i, o, s, c, l, u, d)
    }
    function Fd(e) {
      for (var t = e; ; ) {
        var n = t.tag
        if (
          (n === 0 || n === 11 || n === 15) &&
          t.flags & 16384 &&
          ((n = t.updateQueue), n !== null && ((n = n.stores), n !== null))
        )
          for (var r = 0; r < n.length; r++) {
            var i = n[r],
              a = i.getSnapshot
            i = i.value
            try {
              if (!Ir(a(), i)) return !1
            } catch {
              return !1
            }
          }
        if (((n = t.child), t.subtreeFlags & 16384 && n !== null)) (n.return = t), (t = n)
        else {
          if (t === e) break
          for (; t.sibling === null; ) {
            if (t.return === null || t.return === e) return !0
            t = t.return
          }
          ;(t.sibling.return = t.return), (t = t.sibling)
        }
      }
      return !0
    }
    function Id(e, t, n, r) {
      ;(t = it(e, t)),
        (t &= ~od),
        (t &= ~ad),
        (e.suspendedLanes |= t),
        (e.pingedLanes &= ~t),
        r && (e.warmLanes |= t),
        (r = e.expirationTimes)
      for (var i = t; 0 < i; ) {
        var a = 31 - Je(i),
          o = 1 << a
        ;(r[a] = -1), (i &= ~o)
      }
      n !== 0 && H(e, n, t)
    }
    function Ld() {
      return X & 6 ? !0 : (Ef(0, !1), !1)
    }
    function Rd() {
      if (Z !== null) {
        if (Zu === 0) var e = Z.return
        else (e = Z), (fa = da = null), Qo(e), (eo = null), (to = 0), (e = Z)
        for (; e !== null; ) hl(e.alternate, e), (e = e.return)
        Z = null
      }
    }
    function zd(e, t) {
      var n = e.timeoutHandle
      return (
        n !== -1 && ((e.timeoutHandle = -1), _p(n)),
        (n = e.cancelPendingCommit),
        n !== null && ((e.cancelPendingCommit = null), n()),
        (bd = 0),
        Rd(),
        (Xu = e),
        (Z = n = ki(e.current, null)),
        (Q = t),
        (Zu = 0),
        (Qu = null),
        ($u = !1),
        (ed = rt(e, t)),
        (td = !1),
        (cd = sd = od = ad = id = rd = 0),
        (ud = ld = null),
        (dd = !1),
        (nd = it(e, t)),
        yi(),
        n
      )
    }
    function Bd(e, t) {
      ;(q = null),
        (F.H = cc),
        t === Wa || t === Ka
          ? ((t = Qa()), (Zu = 3))
          : t === Ga
            ? ((t = Qa()), (Zu = 4))
            : (Zu = t === Ec ? 8 : typeof t == `object` && t && typeof t.then == `function` ? 6 : 1),
        (Qu = t),
        Z === null && ((rd = 1), bc(e, Li(t, e.current)))
    }
    function Vd() {
      var e = Eo.current
      return e === null ? !0 : (Q & 4194048) === Q ? Do === null : (Q & 62914560) === Q || Q & 536870912 ? e === Do : !1
    }
    function Hd() {
      var e = F.H
      return ((F.H = cc), e === null ? cc : e)
    }
    function Ud() {
      var e = F.A
      return ((F.A = Ju), e)
    }
    function Wd() {
      ;(rd = 4),
        $u || ((Q & 4194048) !== Q && Eo.current !== null) || (ed = !0),
        (!(id & 134217727) && !(ad & 134217727)) || Xu === null || Id(Xu, Q, sd, !1)
    }
    function Gd(e, t, n) {
      var r = X
      X |= 2
      var i = Hd(),
        a = Ud()
      ;(Xu !== e || Q !== t) && ((hd = null), zd(e, t)), (t = !1)
      var o = rd
      a: do
        try {
          if (Zu !== 0 && Z !== null) {
            var s = Z,
              c = Qu
            switch (Zu) {
              case 8:
                Rd(), (o = 6)
                break a
              case 3:
              case 2:
              case 9:
              case 6:
                Eo.current === null && (t = !0)
                var l = Zu
                if (((Zu = 0), (Qu = null), Zd(e, s, c, l), n && ed)) {
                  o = 0
                  break a
                }
                break
              default:
                ;(l = Zu), (Zu = 0), (Qu = null), Zd(e, s, c, l)
            }
          }
          Kd(), (o = rd)
          break
        } catch (t) {
          Bd(e, t)
        }
      while (1)
      return (
        t && e.shellSuspendCounter++,
        (fa = da = null),
        (X = r),
        (F.H = i),
        (F.A = a),
        Z === null && ((Xu = null), (Q = 0), yi()),
        o
      )
    }
    function Kd() {
      for (; Z !== null; ) Yd(Z)
    }
    function qd(e, t) {
      var n = X
      X |= 2
      var r = Hd(),
        a = Ud()
      Xu !== e || Q !== t ? ((hd = null), (md = Ie() + 500), zd(e, t)) : (ed = rt(e, t))
      a: do
        try {
          if (Zu !== 0 && Z !== null) {
            t = Z
            var o = Qu
            b: switch (Zu) {
              case 1:
                ;(Zu = 0), (Qu = null), Zd(e, t, o, 1)
                break
              case 2:
              case 9:
                if (Ja(o)) {
                  ;(Zu = 0), (Qu = null), Xd(t)
                  break
                }
                ;(t = () => {
                  ;(Zu !== 2 && Zu !== 9) || Xu !== e || (Zu = 7), Tf(e)
                }),
                  o.then(t, t)
                break a
              case 3:
                Zu = 7
                break a
              case 4:
                Zu = 5
                break a
              case 7:
                Ja(o) ? ((Zu = 0), (Qu = null), Xd(t)) : ((Zu = 0), (Qu = null), Zd(e, t, o, 7))
                break
              case 5:
                var s = null
                switch (Z.tag) {
                  case 26:
                    s = Z.memoizedState
                  case 5:
                  case 27:
                    var c = Z
                    if (s ? Ym(s) : c.stateNode.complete) {
                      ;(Zu = 0), (Qu = null)
                      var l = c.sibling
                      if (l !== null) Z = l
                      else {
                        var u = c.return
                        u === null ? (Z = null) : ((Z = u), Qd(u))
                      }
                      break b
                    }
                }
                ;(Zu = 0), (Qu = null), Zd(e, t, o, 5)
                break
              case 6:
                ;(Zu = 0), (Qu = null), Zd(e, t, o, 6)
                break
              case 8:
                Rd(), (rd = 6)
                break a
              default:
                throw Error(i(462))
            }
          }
          Jd()
          break
        } catch (t) {
          Bd(e, t)
        }
      while (1)
      return ((fa = da = null), (F.H = r), (F.A = a), (X = n), Z === null ? ((Xu = null), (Q = 0), yi(), rd) : 0)
    }
    function Jd() {
      for (; Z !== null && !Pe(); ) Yd(Z)
    }
    function Yd(e) {
      var t = ol(e.alternate, e, nd)
      ;(e.memoizedProps = e.pendingProps), t === null ? Qd(e) : (Z = t)
    }
    function Xd(e) {
      var t = e,
        n = t.alternate
      switch (t.tag) {
        case 15:
        case 0:
          t = Bc(n, t, t.pendingProps, t.type, void 0, Q)
          break
        case 11:
          t = Bc(n, t, t.pendingProps, t.type.render, t.ref, Q)
          break
        case 5:
          Qo(t)
          var r = t
          r === Qi && (G ? (aa(r), r.tag === 5 && r.stateNode != null && ($i = r.stateNode)) : (aa(r), (G = !0)))
        default:
          hl(n, t), (t = Z = Ai(t, nd)), (t = ol(n, t, nd))
      }
      ;(e.memoizedProps = e.pendingProps), t === null ? Qd(e) : (Z = t)
    }
    function Zd(e, t, n, r) {
      ;(fa = da = null), Qo(t), (eo = null), (to = 0)
      var i = t.return
      try {
        if (Tc(e, i, t, n, Q)) {
          ;(rd = 1), bc(e, Li(n, e.current)), (Z = null)
          return
        }
      } catch (t) {
        if (i !== null) throw ((Z = i), t)
        ;(rd = 1), bc(e, Li(n, e.current)), (Z = null)
        return
      }
      t.flags & 32768
        ? (G || r === 1
            ? (e = !0)
            : ed || Q & 536870912
              ? (e = !1)
              : (($u = e = !0),
                (r === 2 || r === 9 || r === 3 || r === 6) &&
                  ((r = Eo.current), r !== null && r.tag === 13 && (r.flags |= 16384))),
          $d(t, e))
        : Qd(t)
    }
    function Qd(e) {
      var t = e
      do {
        if (t.flags & 32768) {
          $d(t, $u)
          return
        }
        e = t.return
        var n = pl(t.alternate, t, nd)
        if (n !== null) {
          Z = n
          return
        }
        if (((t = t.sibling), t !== null)) {
          Z = t
          return
        }
        Z = t = e
      } while (t !== null)
      rd === 0 && (rd = 5)
    }
    function $d(e, t) {
      do {
        var n = ml(e.alternate, e)
        if (n !== null) {
          ;(n.flags &= 32767), (Z = n)
          return
        }
        if (
          ((n = e.return),
          n !== null && ((n.flags |= 32768), (n.subtreeFlags = 0), (n.deletions = null)),
          !t && ((e = e.sibling), e !== null))
        ) {
          Z = e
          return
        }
        Z = e = n
      } while (e !== null)
      ;(rd = 6), (Z = null)
    }
    function ef(e, t, n, r, a, o, s, c, l, u, d, f) {
      e.cancelPendingCommit = null
      do lf()
      while (_d !== 0)
      if (X & 6) throw Error(i(327))
      if (t !== null) {
        if (t === e.current) throw Error(i(177))
        e === Xu && ((Z = Xu = null), (Q = 0)),
          (yd = t),
          (vd = e),
          (bd = n),
          (Sd = a),
          (Cd = r),
          tf(e, t, n, s, c, l, f)
      }
    }
    function tf(e, t, n, r, i, a, o) {
      var s = t.lanes | t.childLanes
      if (
        ((xd = s),
        (s |= vi),
        ut(e, n, s, r, i, a),
        (Td = null),
        (n & 335544064) === n ? ((Ed = ja(e)), (r = 10262)) : ((Ed = null), (r = 10256)),
        (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0
          ? ((e.callbackNode = null), (e.callbackPriority = 0), vf(Be, () => (uf(), null)))
          : ((e.callbackNode = null), (e.callbackPriority = 0)),
        (Pl = !1),
        (r = !!(t.flags & 13878)),
        t.subtreeFlags & 13878 || r)
      ) {
        ;(r = F.T), (F.T = null), (i = I.p), (I.p = 2), (a = X), (X |= 4)
        try {
          lu(e, t, n)
        } finally {
          ;(X = a), (I.p = i), (F.T = r)
        }
      }
      ;(_d = 1), Pl ? (wd = Mp(o, e.containerInfo, Ed, af, of, rf, sf, uf, nf, null, null)) : (af(), of(), sf())
    }
    function nf(e) {
      if (_d !== 0) {
        var t = vd.onRecoverableError
        t(e, { componentStack: null })
      }
    }
    function rf() {
      _d === 3 && ((_d = 0), Au(yd, vd), (_d = 4))
    }
    function af() {
      if (_d === 1) {
        _d = 0
        var e = vd,
          t = yd,
          n = bd,
          r = !!(t.flags & 13878)
        if (t.subtreeFlags & 13878 || r) {
          ;(r = F.T), (F.T = null)
          var i = I.p
          I.p = 2
          var a = X
          X |= 4
          try {
            ;(ou = su = !1), Eu(t, e, n), (n = cp)
            var o = Hr(e.containerInfo),
              s = n.focusedElem,
              c = n.selectionRange
            if (o !== s && s && s.ownerDocument && Vr(s.ownerDocument.documentElement, s)) {
              if (c !== null && Ur(s)) {
                var l = c.start,
                  u = c.end
                if ((u === void 0 && (u = l), `selectionStart` in s))
                  (s.selectionStart = l), (s.selectionEnd = Math.min(u, s.value.length))
                else {
                  var d = s.ownerDocument || document,
                    f = (d && d.defaultView) || window
                  if (f.getSelection) {
                    var p = f.getSelection(),
                      m = s.textContent.length,
                      h = Math.min(c.start, m),
                      g = c.end === void 0 ? h : Math.min(c.end, m)
                    !p.extend && h > g && ((o = g), (g = h), (h = o))
                    var _ = Br(s, h),
                      v = Br(s, g)
                    if (
                      _ &&
                      v &&
                      (p.rangeCount !== 1 ||
                        p.anchorNode !== _.node ||
                        p.anchorOffset !== _.offset ||
                        p.focusNode !== v.node ||
                        p.focusOffset !== v.offset)
                    ) {
                      var y = d.createRange()
                      y.setStart(_.node, _.offset),
                        p.removeAllRanges(),
                        h > g
                          ? (p.addRange(y), p.extend(v.node, v.offset))
                          : (y.setEnd(v.node, v.offset), p.addRange(y))
                    }
                  }
                }
              }
              for (d = [], p = s; (p = p.parentNode); )
                p.nodeType === 1 && d.push({ element: p, left: p.scrollLeft, top: p.scrollTop })
              for (typeof s.focus == `function` && s.focus(), s = 0; s < d.length; s++) {
                var b = d[s]
                ;(b.element.scrollLeft = b.left), (b.element.scrollTop = b.top)
              }
            }
            ;(gh = !!sp), (cp = sp = null)
          } finally {
            ;(X = a), (I.p = i), (F.T = r)
          }
        }
        ;(e.current = t), (_d = 2)
      }
    }
    function of() {
      if (_d === 2) {
        _d = 0
        var e = vd,
          t = yd,
          n = !!(t.flags & 8772)
        if (t.subtreeFlags & 8772 || n) {
          ;(n = F.T), (F.T = null)
          var r = I.p
          I.p = 2
          var i = X
          X |= 4
          try {
            du(e, t.alternate, t)
          } finally {
            ;(X = i), (I.p = r), (F.T = n)
          }
        }
        _d = 3
      }
    }
    function sf() {
      if (_d === 4 || _d === 3) {
        _d = 0
        var e = wd
        ;(wd = null), Fe()
        var t = vd,
          n = yd,
          r = bd,
          i = Cd,
          a = (r & 335544064) === r ? 10262 : 10256
        if (
          ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0
            ? (_d = 5)
            : ((_d = 0), (yd = vd = null), cf(t, t.pendingLanes)),
          (a = t.pendingLanes),
          a === 0 && (gd = null),
          mt(r),
          (n = n.stateNode),
          Ke && typeof Ke.onCommitFiberRoot == `function`)
        )
          try {
            Ke.onCommitFiberRoot(Ge, n, void 0, (n.current.flags & 128) == 128)
          } catch {}
        if (i !== null) {
          ;(n = F.T), (a = I.p), (I.p = 2), (F.T = null)
          try {
            for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
              var c = i[s]
              o(c.value, { componentStack: c.stack })
            }
          } finally {
            ;(F.T = n), (I.p = a)
          }
        }
        if (((i = Td), (o = Ed), (Ed = null), i !== null && ((Td = null), o === null && (o = []), e !== null)))
          for (c = 0; c < i.length; c++) (n = (0, i[c])(o)), n !== void 0 && e.finished.finally(n)
        bd & 3 && lf(),
          Tf(t),
          (a = t.pendingLanes),
          r & 261930 && a & 42 ? (t === Od ? Dd++ : ((Dd = 0), (Od = t))) : ((Dd = 0), (Od = null)),
          Ef(0, !1)
      }
    }
    function cf(e, t) {
      ;(e.pooledCacheLanes &= t) === 0 && ((t = e.pooledCache), t != null && ((e.pooledCache = null), Oa(t)))
    }
    function lf() {
      return (wd !== null && (wd.skipTransition(), (wd = null)), af(), of(), sf(), uf())
    }
    function uf() {
      if (_d !== 5) return !1
      var e = vd,
        t = xd
      xd = 0
      var n = mt(bd),
        r = F.T,
        a = I.p
      try {
        ;(I.p = 32 > n ? 32 : n), (F.T = null), (n = Sd), (Sd = null)
        var o = vd,
          s = bd
        if (((_d = 0), (yd = vd = null), (bd = 0), X & 6)) throw Error(i(331))
        var c = X
        if (
          ((X |= 4),
          Gu(o.current),
          Lu(o, o.current, s, n),
          (X = c),
          Ef(0, !1),
          Ke && typeof Ke.onPostCommitFiberRoot == `function`)
        )
          try {
            Ke.onPostCommitFiberRoot(Ge, o)
          } catch {}
        return !0
      } finally {
        ;(I.p = a), (F.T = r), cf(e, t)
      }
    }
    function df(e, t, n) {
      ;(t = Li(n, t)), (t = Sc(e.stateNode, t, 2)), (e = po(e, t, 2)), e !== null && (lt(e, 2), Tf(e))
    }
    function ff(e, t, n) {
      if (e.tag === 3) df(e, e, n)
      else
        for (; t !== null; ) {
          if (t.tag === 3) {
            df(t, e, n)
            break
          }
          if (t.tag === 1) {
            var r = t.stateNode
            if (
              typeof t.type.getDerivedStateFromError == `function` ||
              (typeof r.componentDidCatch == `function` && (gd === null || !gd.has(r)))
            ) {
              ;(e = Li(n, e)), (n = Cc(2)), (r = po(t, n, 2)), r !== null && (wc(n, r, t, e), lt(r, 2), Tf(r))
              break
            }
          }
          t = t.return
        }
    }
    function pf(e, t, n) {
      var r = e.pingCache
      if (r === null) {
        r = e.pingCache = new Yu()
        var i = new Set()
        r.set(t, i)
      } else (i = r.get(t)), i === void 0 && ((i = new Set()), r.set(t, i))
      i.has(n) || ((td = !0), i.add(n), (e = mf.bind(null, e, t, n)), t.then(e, e))
    }
    function mf(e, t, n) {
      var r = e.pingCache
      r !== null && r.delete(t),
        (e.pingedLanes |= e.suspendedLanes & n),
        (e.warmLanes &= ~n),
        Xu === e &&
          (Q & n) === n &&
          (rd === 4 || (rd === 3 && (Q & 62914560) === Q && 300 > Ie() - fd)
            ? X & 2
              ? (od |= n)
              : zd(e, 0)
            : (od |= n),
          cd === Q && (cd = 0)),
        Tf(e)
    }
    function hf(e, t) {
      t === 0 && (t = ot()), (e = Si(e, t)), e !== null && (lt(e, t), Tf(e))
    }
    function gf(e) {
      var t = e.memoizedState,
        n = 0
      t !== null && (n = t.retryLane), hf(e, n)
    }
    function _f(e, t) {
      var n = 0
      switch (e.tag) {
        case 31:
        case 13:
          var r = e.stateNode,
            a = e.memoizedState
          a !== null && (n = a.retryLane)
          break
        case 19:
          r = e.stateNode
          break
        case 22:
          r = e.stateNode._retryCache
          break
        default:
          throw Error(i(314))
      }
      r !== null && r.delete(t), hf(e, n)
    }
    function vf(e, t) {
      return Me(e, t)
    }
    var yf = null,
      bf = null,
      xf = !1,
      Sf = !1,
      Cf = !1,
      wf = 0
    function Tf(e) {
      e !== bf && e.next === null && (bf === null ? (yf = bf = e) : (bf = bf.next = e)),
        (Sf = !0),
        xf || ((xf = !0), Mf())
    }
    function Ef(e, t) {
      if (!Cf && Sf) {
        Cf = !0
        do
          for (var n = !1, r = yf; r !== null; ) {
            if (!t) {
              if (e !== 0) {
                var i = r.pendingLanes
                if (i === 0) var a = 0
                else {
                  var o = r.suspendedLanes,
                    s = r.pingedLanes
                  ;(a = (1 << (31 - Je(42 | e) + 1)) - 1),
                    (a &= i & ~(o & ~s)),
                    (a = a & 201326741 ? (a & 201326741) | 1 : a ? a | 2 : 0)
                }
                a !== 0 && ((n = !0), jf(r, a))
              } else
                (a = Q),
                  (a = nt(r, r === Xu ? a : 0, r.cancelPendingCommit !== null || r.timeoutHandle !== -1)),
                  !(a & 3) || rt(r, a) || ((n = !0), jf(r, a))
            }
            r = r.next
          }
        while (n)
        Cf = !1
      }
    }
    function Df() {
      Of()
    }
    function Of() {
      Sf = xf = !1
      var e = 0
      wf !== 0 && hp() && (e = wf)
      for (var t = Ie(), n = null, r = yf; r !== null; ) {
        var i = r.next,
          a = kf(r, t)
        a === 0
          ? ((r.next = null), n === null ? (yf = i) : (n.next = i), i === null && (bf = n))
          : ((n = r), (e !== 0 || a & 3) && (Sf = !0)),
          (r = i)
      }
      ;(_d !== 0 && _d !== 5) || Ef(e, !1), wf !== 0 && (wf = 0)
    }
    function kf(e, t) {
      for (
        var n = e.suspendedLanes, r = e.pingedLanes, i = e.expirationTimes, a = e.pendingLanes & -62914561;
        0 < a;
      ) {
        var o = 31 - Je(a),
          s = 1 << o,
          c = i[o]
        c === -1 ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = at(s, t)) : c <= t && (e.expiredLanes |= s), (a &= ~s)
      }
      if (
        ((t = Xu),
        (n = Q),
        (n = nt(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        (r = e.callbackNode),
        n === 0 || (e === t && (Zu === 2 || Zu === 9)) || e.cancelPendingCommit !== null)
      )
        return (r !== null && r !== null && Ne(r), (e.callbackNode = null), (e.callbackPriority = 0))
      if (!(n & 3) || rt(e, n)) {
        if (((t = n & -n), t === e.callbackPriority)) return t
        switch ((r !== null && Ne(r), mt(n))) {
          case 2:
          case 8:
            n = ze
            break
          case 32:
            n = Be
            break
          case 268435456:
            n = He
            break
          default:
            n = Be
        }
        return ((r = Af.bind(null, e)), (n = Me(n, r)), (e.callbackPriority = t), (e.callbackNode = n), t)
      }
      return (r !== null && r !== null && Ne(r), (e.callbackPriority = 2), (e.callbackNode = null), 2)
    }
    function Af(e, t) {
      if (_d !== 0 && _d !== 5) return ((e.callbackNode = null), (e.callbackPriority = 0), null)
      var n = e.callbackNode
      if (lf() && e.callbackNode !== n) return null
      var r = Q
      return (
        (r = nt(e, e === Xu ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        r === 0
          ? null
          : (Nd(e, r, t), kf(e, Ie()), e.callbackNode != null && e.callbackNode === n ? Af.bind(null, e) : null)
      )
    }
    function jf(e, t) {
      if (lf()) return null
      Nd(e, t, !0)
    }
    function Mf() {
      bp(() => {
        X & 6 ? Me(Re, Df) : Of()
      })
    }
    function Nf() {
      if (wf === 0) {
        var e = Pa
        e === 0 && ((e = Qe), (Qe <<= 1), !(Qe & 261888) && (Qe = 256)), (wf = e)
      }
      return wf
    }
    function Pf(e) {
      return e == null || typeof e == `symbol` || typeof e == `boolean` ? null : typeof e == `function` ? e : fn(e)
    }
    function Ff(e, t, n, r, i) {
      if (t === `submit` && n && n.stateNode === i) {
        var a = Pf((i[yt] || null).action),
          o = r.submitter
        o &&
          ((t = (t = o[yt] || null) ? Pf(t.formAction) : o.getAttribute(`formAction`)),
          t !== null && ((a = t), (o = null)))
        var s = new Pn(`action`, `action`, null, r, i)
        e.push({
          event: s,
          listeners: [
            {
              instance: null,
              listener: () => {
                if (r.defaultPrevented) {
                  if (wf !== 0) {
                    var e = new FormData(i, o)
                    Js(n, { pending: !0, data: e, method: i.method, action: a }, null, e)
                  }
                } else
                  typeof a == `function` &&
                    (s.preventDefault(),
                    (e = new FormData(i, o)),
                    Js(n, { pending: !0, data: e, method: i.method, action: a }, a, e))
              },
              currentTarget: i,
            },
          ],
        })
      }
    }
    for (var If = 0; If < li.length; If++) {
      var Lf = li[If]
      ui(Lf.toLowerCase(), `on` + (Lf[0].toUpperCase() + Lf.slice(1)))
    }
    ui(ti, `onAnimationEnd`),
      ui(ni, `onAnimationIteration`),
      ui(ri, `onAnimationStart`),
      ui(`dblclick`, `onDoubleClick`),
      ui(`focusin`, `onFocus`),
      ui(`focusout`, `onBlur`),
      ui(ii, `onTransitionRun`),
      ui(ai, `onTransitionStart`),
      ui(oi, `onTransitionCancel`),
      ui(si, `onTransitionEnd`),
      Lt(`onMouseEnter`, [`mouseout`, `mouseover`]),
      Lt(`onMouseLeave`, [`mouseout`, `mouseover`]),
      Lt(`onPointerEnter`, [`pointerout`, `pointerover`]),
      Lt(`onPointerLeave`, [`pointerout`, `pointerover`]),
      It(`onChange`, `change click focusin focusout input keydown keyup selectionchange`.split(` `)),
      It(`onSelect`, `focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange`.split(` `)),
      It(`onBeforeInput`, [`compositionend`, `keypress`, `textInput`, `paste`]),
      It(`onCompositionEnd`, `compositionend focusout keydown keypress keyup mousedown`.split(` `)),
      It(`onCompositionStart`, `compositionstart focusout keydown keypress keyup mousedown`.split(` `)),
      It(`onCompositionUpdate`, `compositionupdate focusout keydown keypress keyup mousedown`.split(` `))
    var Rf =
        `abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting`.split(
          ` `,
        ),
      zf = new Set(`beforetoggle cancel close invalid load scroll scrollend toggle`.split(` `).concat(Rf))
    function Bf(e, t) {
      t = !!(t & 4)
      for (var n = 0; n < e.length; n++) {
        var r = e[n],
          i = r.event
        r = r.listeners
        a: {
          var a = void 0
          if (t)
            for (var o = r.length - 1; 0 <= o; o--) {
              var s = r[o],
                c = s.instance,
                l = s.currentTarget
              if (((s = s.listener), c !== a && i.isPropagationStopped())) break a
              ;(a = s), (i.currentTarget = l)
              try {
                a(i)
              } catch (e) {
                hi(e)
              }
              ;(i.currentTarget = null), (a = c)
            }
          else
            for (o = 0; o < r.length; o++) {
              if (
                ((s = r[o]),
                (c = s.instance),
                (l = s.currentTarget),
                (s = s.listener),
                c !== a && i.isPropagationStopped())
              )
                break a
              ;(a = s), (i.currentTarget = l)
              try {
                a(i)
              } catch (e) {
                hi(e)
              }
              ;(i.currentTarget = null), (a = c)
            }
        }
      }
    }
    function $(e, t) {
      var n = t[xt]
      n === void 0 && (n = t[xt] = new Set())
      var r = e + `__bubble`
      n.has(r) || (Wf(t, e, 2, !1), n.add(r))
    }
    function Vf(e, t, n) {
      var r = 0
      t && (r |= 4), Wf(n, e, r, t)
    }
    var Hf = `_reactListening` + Math.random().toString(36).slice(2)
    function Uf(e) {
      if (!e[Hf]) {
        ;(e[Hf] = !0),
          Pt.forEach((t) => {
            t !== `selectionchange` && (zf.has(t) || Vf(t, !1, e), Vf(t, !0, e))
          })
        var t = e.nodeType === 9 ? e : e.ownerDocument
        t === null || t[Hf] || ((t[Hf] = !0), Vf(`selectionchange`, !1, t))
      }
    }
    function Wf(e, t, n, r) {
      switch (Ch(t)) {
        case 2:
          var i = _h
          break
        case 8:
          i = vh
          break
        default:
          i = yh
      }
      ;(n = i.bind(null, t, n, e)),
        (i = void 0),
        !Cn || (t !== `touchstart` && t !== `touchmove` && t !== `wheel`) || (i = !0),
        r
          ? i === void 0
            ? e.addEventListener(t, n, !0)
            : e.addEventListener(t, n, { capture: !0, passive: i })
          : i === void 0
            ? e.addEventListener(t, n, !1)
            : e.addEventListener(t, n, { passive: i })
    }
    function Gf(e, t, n, r, i) {
      var a = r
      if (!(t & 1) && !(t & 2) && r !== null)
        a: for (;;) {
          if (r === null) return
          var s = r.tag
          if (s === 3 || s === 4) {
            var c = r.stateNode.containerInfo
            if (c === i) break
            if (s === 4)
              for (s = r.return; s !== null; ) {
                var l = s.tag
                if ((l === 3 || l === 4) && s.stateNode.containerInfo === i) return
                s = s.return
              }
            for (; c !== null; ) {
              if (((s = Ot(c)), s === null)) return
              if (((l = s.tag), l === 5 || l === 6 || l === 26 || l === 27)) {
                r = a = s
                continue a
              }
              c = c.parentNode
            }
          }
          r = r.return
        }
      bn(() => {
        var r = a,
          i = hn(n),
          s = []
        a: {
          var c = ci.get(e)
          if (c !== void 0) {
            var l = Pn,
              u = e
            switch (e) {
              case `keypress`:
                if (kn(n) === 0) break a
              case `keydown`:
              case `keyup`:
                l = Qn
                break
              case `focusin`:
                ;(u = `focus`), (l = Un)
                break
              case `focusout`:
                ;(u = `blur`), (l = Un)
                break
              case `beforeblur`:
              case `afterblur`:
                l = Un
                break
              case `click`:
                if (n.button === 2) break a
              case `auxclick`:
              case `dblclick`:
              case `mousedown`:
              case `mousemove`:
              case `mouseup`:
              case `mouseout`:
              case `mouseover`:
              case `contextmenu`:
                l = Vn
                break
              case `drag`:
              case `dragend`:
              case `dragenter`:
              case `dragexit`:
              case `dragleave`:
              case `dragover`:
              case `dragstart`:
              case `drop`:
                l = Hn
                break
              case `touchcancel`:
              case `touchend`:
              case `touchmove`:
              case `touchstart`:
                l = tr
                break
              case ti:
              case ni:
              case ri:
                l = Wn
                break
              case si:
                l = nr
                break
              case `scroll`:
              case `scrollend`:
                l = In
                break
              case `wheel`:
                l = rr
                break
              case `copy`:
              case `cut`:
              case `paste`:
                l = Gn
                break
              case `gotpointercapture`:
              case `lostpointercapture`:
              case `pointercancel`:
              case `pointerdown`:
              case `pointermove`:
              case `pointerout`:
              case `pointerover`:
              case `pointerup`:
                l = $n
                break
              case `submit`:
                l = er
                break
              case `toggle`:
              case `beforetoggle`:
                l = ir
            }
            var d = !!(t & 4),
              f = !d && (e === `scroll` || e === `scrollend`),
              p = d ? (c === null ? null : c + `Capture`) : c
            d = []
            for (var m = r, h; m !== null; ) {
              var g = m
              if (
                ((h = g.stateNode),
                (g = g.tag),
                (g !== 5 && g !== 26 && g !== 27) ||
                  h === null ||
                  p === null ||
                  ((g = xn(m, p)), g != null && d.push(Kf(m, g, h))),
                f)
              )
                break
              m = m.return
            }
            0 < d.length && ((c = new l(c, u, null, n, i)), s.push({ event: c, listeners: d }))
          }
        }
        if (!(t & 7)) {
          a: {
            if (
              ((l = e === `mouseover` || e === `pointerover`),
              (c = e === `mouseout` || e === `pointerout`),
              l && n !== mn && (u = n.relatedTarget || n.fromElement) && (Ot(u) || u[bt]))
            )
              break a
            ;(c || l) &&
              ((u = i.window === i ? i : (l = i.ownerDocument) ? l.defaultView || l.parentWindow : window),
              c
                ? ((l = n.relatedTarget || n.toElement),
                  (c = r),
                  (l = l ? Ot(l) : null),
                  l !== null && ((f = o(l)), (d = l.tag), l !== f || (d !== 5 && d !== 27 && d !== 6)) && (l = null))
                : ((c = null), (l = r)),
              c !== l &&
                ((d = Vn),
                (g = `onMouseLeave`),
                (p = `onMouseEnter`),
                (m = `mouse`),
                (e === `pointerout` || e === `pointerover`) &&
                  ((d = $n), (g = `onPointerLeave`), (p = `onPointerEnter`), (m = `pointer`)),
                (f = c == null ? u : At(c)),
                (h = l == null ? u : At(l)),
                (u = new d(g, m + `leave`, c, n, i)),
                (u.target = f),
                (u.relatedTarget = h),
                (g = null),
                Ot(i) === r && ((d = new d(p, m + `enter`, l, n, i)), (d.target = h), (d.relatedTarget = f), (g = d)),
                (f = g),
                (d = c && l ? C(c, l, Jf) : null),
                c !== null && Yf(s, u, c, d, !1),
                l !== null && f !== null && Yf(s, f, l, d, !0)))
          }
          a: {
            if (
              ((c = r ? At(r) : window),
              (l = c.nodeName && c.nodeName.toLowerCase()),
              l === `select` || (l === `input` && c.type === `file`))
            )
              var _ = wr
            else if (vr(c)) {
              if (Tr) _ = Pr
              else {
                _ = Mr
                var v = jr
              }
            } else
              (l = c.nodeName),
                !l || l.toLowerCase() !== `input` || (c.type !== `checkbox` && c.type !== `radio`)
                  ? r && ln(r.elementType) && (_ = wr)
                  : (_ = Nr)
            if ((_ &&= _(e, r))) {
              yr(s, _, n, i)
              break a
            }
            v && v(e, c, r)
          }
          switch (((v = r ? At(r) : window), e)) {
            case `focusin`:
              ;(vr(v) || v.contentEditable === `true`) && ((Gr = v), (Kr = r), (qr = null))
              break
            case `focusout`:
              qr = Kr = Gr = null
              break
            case `mousedown`:
              Jr = !0
              break
            case `contextmenu`:
            case `mouseup`:
            case `dragend`:
              ;(Jr = !1), Yr(s, n, i)
              break
            case `selectionchange`:
              if (Wr) break
            case `keydown`:
            case `keyup`:
              Yr(s, n, i)
          }
          var y
          if (or)
            b: {
              switch (e) {
                case `compositionstart`:
                  var b = `onCompositionStart`
                  break b
                case `compositionend`:
                  b = `onCompositionEnd`
                  break b
                case `compositionupdate`:
                  b = `onCompositionUpdate`
                  break b
              }
              b = void 0
            }
          else
            mr
              ? fr(e, n) && (b = `onCompositionEnd`)
              : e === `keydown` && n.keyCode === 229 && (b = `onCompositionStart`)
          b &&
            (lr &&
              n.locale !== `ko` &&
              (mr || b !== `onCompositionStart`
                ? b === `onCompositionEnd` && mr && (y = On())
                : ((Tn = i), (En = `value` in Tn ? Tn.value : Tn.textContent), (mr = !0))),
            (v = qf(r, b)),
            0 < v.length &&
              ((b = new Kn(b, e, null, n, i)),
              s.push({ event: b, listeners: v }),
              y ? (b.data = y) : ((y = pr(n)), y !== null && (b.data = y)))),
            (y = cr ? hr(e, n) : gr(e, n)) &&
              ((b = qf(r, `onBeforeInput`)),
              0 < b.length &&
                ((v = new Kn(`onBeforeInput`, `beforeinput`, null, n, i)),
                s.push({ event: v, listeners: b }),
                (v.data = y))),
            Ff(s, e, r, n, i)
        }
        Bf(s, t)
      })
    }
    function Kf(e, t, n) {
      return { instance: e, listener: t, currentTarget: n }
    }
    function qf(e, t) {
      for (var n = t + `Capture`, r = []; e !== null; ) {
        var i = e,
          a = i.stateNode
        if (
          ((i = i.tag),
          (i !== 5 && i !== 26 && i !== 27) ||
            a === null ||
            ((i = xn(e, n)), i != null && r.unshift(Kf(e, i, a)), (i = xn(e, t)), i != null && r.push(Kf(e, i, a))),
          e.tag === 3)
        )
          return r
        e = e.return
      }
      return []
    }
    function Jf(e) {
      if (e === null) return null
      do e = e.return
      while (e && e.tag !== 5 && e.tag !== 27)
      return e || null
    }
    function Yf(e, t, n, r, i) {
      for (var a = t._reactName, o = []; n !== null && n !== r; ) {
        var s = n,
          c = s.alternate,
          l = s.stateNode
        if (((s = s.tag), c !== null && c === r)) break
        ;(s !== 5 && s !== 26 && s !== 27) ||
          l === null ||
          ((c = l),
          i
            ? ((l = xn(n, a)), l != null && o.unshift(Kf(n, l, c)))
            : i || ((l = xn(n, a)), l != null && o.push(Kf(n, l, c)))),
          (n = n.return)
      }
      o.length !== 0 && e.push({ event: t, listeners: o })
    }
    var Xf = /\r\n?/g,
      Zf = /\u0000|\uFFFD/g
    function Qf(e) {
      return (typeof e == `string` ? e : `` + e)
        .replace(
          Xf,
          `
`,
        )
        .replace(Zf, ``)
    }
    function $f(e, t) {
      return ((t = Qf(t)), Qf(e) === t)
    }
    function ep(e, t, n, r, a, o) {
      switch (n) {
        case `children`:
          if (typeof r == `string`) t === `body` || (t === `textarea` && r === ``) || an(e, r)
          else if (typeof r == `number` || typeof r == `bigint`) t !== `body` && an(e, `` + r)
          else return
          break
        case `className`:
          Wt(e, `class`, r)
          break
        case `tabIndex`:
          Wt(e, `tabindex`, r)
          break
        case `dir`:
        case `role`:
        case `viewBox`:
        case `width`:
        case `height`:
          Wt(e, n, r)
          break
        case `style`:
          cn(e, r, o)
          return
        case `data`:
          if (t !== `object`) {
            Wt(e, `data`, r)
            break
          }
        case `src`:
        case `href`:
          if (
            (r === `` && (t !== `a` || n !== `href`)) ||
            r == null ||
            typeof r == `function` ||
            typeof r == `symbol` ||
            typeof r == `boolean`
          ) {
            e.removeAttribute(n)
            break
          }
          ;(r = fn(r)), e.setAttribute(n, r)
          break
        case `action`:
        case `formAction`:
          if (typeof r == `function`) {
            e.setAttribute(
              n,
              `javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')`,
            )
            break
          }
          if (
            (typeof o == `function` &&
              (n === `formAction`
                ? (t !== `input` && ep(e, t, `name`, a.name, a, null),
                  ep(e, t, `formEncType`, a.formEncType, a, null),
                  ep(e, t, `formMethod`, a.formMethod, a, null),
                  ep(e, t, `formTarget`, a.formTarget, a, null))
                : (ep(e, t, `encType`, a.encType, a, null),
                  ep(e, t, `method`, a.method, a, null),
                  ep(e, t, `target`, a.target, a, null))),
            r == null || typeof r == `symbol` || typeof r == `boolean`)
          ) {
            e.removeAttribute(n)
            break
          }
          ;(r = fn(r)), e.setAttribute(n, r)
          break
        case `onClick`:
          r != null && (e.onclick = pn)
          return
        case `onScroll`:
          r != null && $(`scroll`, e)
          return
        case `onScrollEnd`:
          r != null && $(`scrollend`, e)
          return
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61))
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60))
              o?.__html !== n && (e.innerHTML = n)
            }
          }
          break
        case `multiple`:
          e.multiple = r && typeof r != `function` && typeof r != `symbol`
          break
        case `muted`:
          e.muted = r && typeof r != `function` && typeof r != `symbol`
          break
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `defaultValue`:
        case `defaultChecked`:
        case `innerHTML`:
        case `ref`:
          break
        case `autoFocus`:
          break
        case `xlinkHref`:
          if (r == null || typeof r == `function` || typeof r == `boolean` || typeof r == `symbol`) {
            e.removeAttribute(`xlink:href`)
            break
          }
          ;(n = fn(r)), e.setAttributeNS(`http://www.w3.org/1999/xlink`, `xlink:href`, n)
          break
        case `contentEditable`:
        case `spellCheck`:
        case `draggable`:
        case `value`:
        case `autoReverse`:
        case `externalResourcesRequired`:
        case `focusable`:
        case `preserveAlpha`:
          r != null && typeof r != `function` && typeof r != `symbol` ? e.setAttribute(n, r) : e.removeAttribute(n)
          break
        case `inert`:
        case `allowFullScreen`:
        case `async`:
        case `autoPlay`:
        case `controls`:
        case `credentialless`:
        case `default`:
        case `defer`:
        case `disabled`:
        case `disablePictureInPicture`:
        case `disableRemotePlayback`:
        case `formNoValidate`:
        case `hidden`:
        case `loop`:
        case `noModule`:
        case `noValidate`:
        case `open`:
        case `playsInline`:
        case `readOnly`:
        case `required`:
        case `reversed`:
        case `scoped`:
        case `seamless`:
        case `itemScope`:
          r && typeof r != `function` && typeof r != `symbol` ? e.setAttribute(n, ``) : e.removeAttribute(n)
          break
        case `capture`:
        case `download`:
          !0 === r
            ? e.setAttribute(n, ``)
            : !1 !== r && r != null && typeof r != `function` && typeof r != `symbol`
              ? e.setAttribute(n, r)
              : e.removeAttribute(n)
          break
        case `cols`:
        case `rows`:
        case `size`:
        case `span`:
          r != null && typeof r != `function` && typeof r != `symbol` && !isNaN(r) && 1 <= r
            ? e.setAttribute(n, r)
            : e.removeAttribute(n)
          break
        case `rowSpan`:
        case `start`:
          r == null || typeof r == `function` || typeof r == `symbol` || isNaN(r)
            ? e.removeAttribute(n)
            : e.setAttribute(n, r)
          break
        case `popover`:
          $(`beforetoggle`, e), $(`toggle`, e), Ut(e, `popover`, r)
          break
        case `xlinkActuate`:
          Gt(e, `http://www.w3.org/1999/xlink`, `xlink:actuate`, r)
          break
        case `xlinkArcrole`:
          Gt(e, `http://www.w3.org/1999/xlink`, `xlink:arcrole`, r)
          break
        case `xlinkRole`:
          Gt(e, `http://www.w3.org/1999/xlink`, `xlink:role`, r)
          break
        case `xlinkShow`:
          Gt(e, `http://www.w3.org/1999/xlink`, `xlink:show`, r)
          break
        case `xlinkTitle`:
          Gt(e, `http://www.w3.org/1999/xlink`, `xlink:title`, r)
          break
        case `xlinkType`:
          Gt(e, `http://www.w3.org/1999/xlink`, `xlink:type`, r)
          break
        case `xmlBase`:
          Gt(e, `http://www.w3.org/XML/1998/namespace`, `xml:base`, r)
          break
        case `xmlLang`:
          Gt(e, `http://www.w3.org/XML/1998/namespace`, `xml:lang`, r)
          break
        case `xmlSpace`:
          Gt(e, `http://www.w3.org/XML/1998/namespace`, `xml:space`, r)
          break
        case `is`:
          Ut(e, `is`, r)
          break
        case `innerText`:
        case `textContent`:
          return
        default:
          if (!(2 < n.length) || (n[0] !== `o` && n[0] !== `O`) || (n[1] !== `n` && n[1] !== `N`))
            (n = un.get(n) || n), Ut(e, n, r)
          else return
      }
      U = !0
    }
    function tp(e, t, n, r, a, o) {
      switch (n) {
        case `style`:
          cn(e, r, o)
          return
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61))
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60))
              o?.__html !== n && (e.innerHTML = n)
            }
          }
          break
        case `children`:
          if (typeof r == `string`) an(e, r)
          else if (typeof r == `number` || typeof r == `bigint`) an(e, `` + r)
          else return
          break
        case `onScroll`:
          r != null && $(`scroll`, e)
          return
        case `onScrollEnd`:
          r != null && $(`scrollend`, e)
          return
        case `onClick`:
          r != null && (e.onclick = pn)
          return
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `innerHTML`:
        case `ref`:
          return
        case `innerText`:
        case `textContent`:
          return
        default:
          if (!Object.hasOwn(Ft, n))
            a: {
              if (
                n[0] === `o` &&
                n[1] === `n` &&
                ((a = n.endsWith(`Capture`)),
                (o = n.slice(2, a ? n.length - 7 : void 0)),
                (t = e[yt] || null),
                (t = t == null ? null : t[n]),
                typeof t == `function` && e.removeEventListener(o, t, a),
                typeof r == `function`)
              ) {
                typeof t != `function` &&
                  t !== null &&
                  (n in e ? (e[n] = null) : e.hasAttribute(n) && e.removeAttribute(n)),
                  e.addEventListener(o, r, a)
                break a
              }
              ;(U = !0), n in e ? (e[n] = r) : !0 === r ? e.setAttribute(n, ``) : Ut(e, n, r)
            }
          return
      }
      U = !0
    }
    function np(e, t, n) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break
        case `img`:
          $(`error`, e), $(`load`, e)
          var r = !1,
            a = !1,
            o
          for (o in n)
            if (Object.hasOwn(n, o)) {
              var s = n[o]
              if (s != null)
                switch (o) {
                  case `src`:
                    r = !0
                    break
                  case `srcSet`:
                    a = !0
                    break
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    throw Error(i(137, t))
                  default:
                    ep(e, t, o, s, n, null)
                }
            }
          a && ep(e, t, `srcSet`, n.srcSet, n, null), r && ep(e, t, `src`, n.src, n, null)
          return
        case `input`:
          $(`invalid`, e)
          var c = (o = s = a = null),
            l = null,
            u = null
          for (r in n)
            if (Object.hasOwn(n, r)) {
              var d = n[r]
              if (d != null)
                switch (r) {
                  case `name`:
                    a = d
                    break
                  case `type`:
                    s = d
                    break
                  case `checked`:
                    l = d
                    break
                  case `defaultChecked`:
                    u = d
                    break
                  case `value`:
                    o = d
                    break
                  case `defaultValue`:
                    c = d
                    break
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    if (d != null) throw Error(i(137, t))
                    break
                  default:
                    ep(e, t, r, d, n, null)
                }
            }
          en(e, o, c, l, u, s, a, !1)
          return
        case `select`:
          for (a in ($(`invalid`, e), (r = s = o = null), n))
            if (Object.hasOwn(n, a) && ((c = n[a]), c != null))
              switch (a) {
                case `value`:
                  o = c
                  break
                case `defaultValue`:
                  s = c
                  break
                case `multiple`:
                  r = c
                default:
                  ep(e, t, a, c, n, null)
              }
          ;(t = o), (n = s), (e.multiple = !!r), t == null ? n != null && nn(e, !!r, n, !0) : nn(e, !!r, t, !1)
          return
        case `textarea`:
          for (s in ($(`invalid`, e), (o = a = r = null), n))
            if (Object.hasOwn(n, s) && ((c = n[s]), c != null))
              switch (s) {
                case `value`:
                  r = c
                  break
                case `defaultValue`:
                  a = c
                  break
                case `children`:
                  o = c
                  break
                case `dangerouslySetInnerHTML`:
                  if (c != null) throw Error(i(91))
                  break
                default:
                  ep(e, t, s, c, n, null)
              }
          rn(e, r, a, o)
          return
        case `option`:
          for (l in n)
            if (Object.hasOwn(n, l) && ((r = n[l]), r != null))
              switch (l) {
                case `selected`:
                  e.selected = r && typeof r != `function` && typeof r != `symbol`
                  break
                default:
                  ep(e, t, l, r, n, null)
              }
          return
        case `dialog`:
          $(`beforetoggle`, e), $(`toggle`, e), $(`cancel`, e), $(`close`, e)
          break
        case `iframe`:
        case `object`:
          $(`load`, e)
          break
        case `video`:
        case `audio`:
          for (r = 0; r < Rf.length; r++) $(Rf[r], e)
          break
        case `image`:
          $(`error`, e), $(`load`, e)
          break
        case `details`:
          $(`toggle`, e)
          break
        case `embed`:
        case `source`:
        case `link`:
          $(`error`, e), $(`load`, e)
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (u in n)
            if (Object.hasOwn(n, u) && ((r = n[u]), r != null))
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  throw Error(i(137, t))
                default:
                  ep(e, t, u, r, n, null)
              }
          return
        default:
          if (ln(t)) {
            for (d in n) Object.hasOwn(n, d) && ((r = n[d]), r !== void 0 && tp(e, t, d, r, n, void 0))
            return
          }
      }
      for (c in n) Object.hasOwn(n, c) && ((r = n[c]), r != null && ep(e, t, c, r, n, null))
    }
    var rp = {}
    function ip(e, t, n, r) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break
        case `input`:
          var a = null,
            o = null,
            s = null,
            c = null,
            l = null,
            u = null,
            d = null
          for (m in n) {
            var f = n[m]
            if (Object.hasOwn(n, m) && f != null)
              switch (m) {
                case `checked`:
                  break
                case `value`:
                  break
                case `defaultValue`:
                  l = f
                default:
                  Object.hasOwn(r, m) || ep(e, t, m, null, r, f)
              }
          }
          for (var p in r) {
            var m = r[p]
            if (((f = n[p]), Object.hasOwn(r, p) && (m != null || f != null)))
              switch (p) {
                case `type`:
                  m !== f && (U = !0), (o = m)
                  break
                case `name`:
                  m !== f && (U = !0), (a = m)
                  break
                case `checked`:
                  m !== f && (U = !0), (u = m)
                  break
                case `defaultChecked`:
                  m !== f && (U = !0), (d = m)
                  break
                case `value`:
                  m !== f && (U = !0), (s = m)
                  break
                case `defaultValue`:
                  m !== f && (U = !0), (c = m)
                  break
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (m != null) throw Error(i(137, t))
                  break
                default:
                  m !== f && ep(e, t, p, m, r, f)
              }
          }
          $t(e, s, c, l, u, d, o, a)
          return
        case `select`:
          for (o in ((m = s = c = p = null), n))
            if (((l = n[o]), Object.hasOwn(n, o) && l != null))
              switch (o) {
                case `value`:
                  break
                case `multiple`:
                  m = l
                default:
                  Object.hasOwn(r, o) || ep(e, t, o, null, r, l)
              }
          for (a in r)
            if (((o = r[a]), (l = n[a]), Object.hasOwn(r, a) && (o != null || l != null)))
              switch (a) {
                case `value`:
                  o !== l && (U = !0), (p = o)
                  break
                case `defaultValue`:
                  o !== l && (U = !0), (c = o)
                  break
                case `multiple`:
                  o !== l && (U = !0), (s = o)
                default:
                  o !== l && ep(e, t, a, o, r, l)
              }
          ;(t = c),
            (n = s),
            (r = m),
            p == null ? !!r != !!n && (t == null ? nn(e, !!n, n ? [] : ``, !1) : nn(e, !!n, t, !0)) : nn(e, !!n, p, !1)
          return
        case `textarea`:
          for (c in ((m = p = null), n))
            if (((a = n[c]), Object.hasOwn(n, c) && a != null && !Object.hasOwn(r, c)))
              switch (c) {
                case `value`:
                  break
                case `children`:
                  break
                default:
                  ep(e, t, c, null, r, a)
              }
          for (s in r)
            if (((a = r[s]), (o = n[s]), Object.hasOwn(r, s) && (a != null || o != null)))
              switch (s) {
                case `value`:
                  a !== o && (U = !0), (p = a)
                  break
                case `defaultValue`:
                  a !== o && (U = !0), (m = a)
                  break
                case `children`:
                  break
                case `dangerouslySetInnerHTML`:
                  if (a != null) throw Error(i(91))
                  break
                default:
                  a !== o && ep(e, t, s, a, r, o)
              }
          W(e, p, m)
          return
        case `option`:
          for (var h in n)
            if (((p = n[h]), Object.hasOwn(n, h) && p != null && !Object.hasOwn(r, h)))
              switch (h) {
                case `selected`:
                  e.selected = !1
                  break
                default:
                  ep(e, t, h, null, r, p)
              }
          for (l in r)
            if (((p = r[l]), (m = n[l]), Object.hasOwn(r, l) && p !== m && (p != null || m != null)))
              switch (l) {
                case `selected`:
                  p !== m && (U = !0), (e.selected = p && typeof p != `function` && typeof p != `symbol`)
                  break
                default:
                  ep(e, t, l, p, r, m)
              }
          return
        case `img`:
        case `link`:
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `embed`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `source`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (var g in n)
            (p = n[g]), Object.hasOwn(n, g) && p != null && !Object.hasOwn(r, g) && ep(e, t, g, null, r, p)
          for (u in r)
            if (((p = r[u]), (m = n[u]), Object.hasOwn(r, u) && p !== m && (p != null || m != null)))
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (p != null) throw Error(i(137, t))
                  break
                default:
                  ep(e, t, u, p, r, m)
              }
          return
        default:
          if (ln(t)) {
            for (var _ in n)
              (p = n[_]), Object.hasOwn(n, _) && p !== void 0 && !Object.hasOwn(r, _) && tp(e, t, _, void 0, r, p)
            for (d in r)
              (p = r[d]),
                (m = n[d]),
                !Object.hasOwn(r, d) || p === m || (p === void 0 && m === void 0) || tp(e, t, d, p, r, m)
            return
          }
      }
      for (var v in n) (p = n[v]), Object.hasOwn(n, v) && p != null && !Object.hasOwn(r, v) && ep(e, t, v, null, r, p)
      for (f in r)
        (p = r[f]), (m = n[f]), !Object.hasOwn(r, f) || p === m || (p == null && m == null) || ep(e, t, f, p, r, m)
    }
    function ap(e) {
      switch (e) {
        case `css`:
        case `script`:
        case `font`:
        case `img`:
        case `image`:
        case `input`:
        case `link`:
          return !0
        default:
          return !1
      }
    }
    function op() {
      if (typeof performance.getEntriesByType == `function`) {
        for (var e = 0, t = 0, n = performance.getEntriesByType(`resource`), r = 0; r < n.length; r++) {
          var i = n[r],
            a = i.transferSize,
            o = i.initiatorType,
            s = i.duration
          if (a && s && ap(o)) {
            for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
              var c = n[r],
                l = c.startTime
              if (l > s) break
              var u = c.transferSize,
                d = c.initiatorType
              u && ap(d) && ((c = c.responseEnd), (o += u * (c < s ? 1 : (s - l) / (c - l))))
            }
            if ((--r, (t += (8 * (a + o)) / (i.duration / 1e3)), e++, 10 < e)) break
          }
        }
        if (0 < e) return t / e / 1e6
      }
      return navigator.connection && ((e = navigator.connection.downlink), typeof e == `number`) ? e : 5
    }
    var sp = null,
      cp = null
    function lp(e) {
      return e.nodeType === 9 ? e : e.ownerDocument
    }
    function up(e) {
      switch (e) {
        case `http://www.w3.org/2000/svg`:
          return 1
        case `http://www.w3.org/1998/Math/MathML`:
          return 2
        default:
          return 0
      }
    }
    function dp(e, t) {
      if (e === 0)
        switch (t) {
          case `svg`:
            return 1
          case `math`:
            return 2
          default:
            return 0
        }
      return e === 1 && t === `foreignObject` ? 0 : e
    }
    function fp(e, t, n, r) {
      return ((n = lp(n).createElement(e)), (n[vt] = r), (n[yt] = t), np(n, e, t), Mt(n), n)
    }
    function pp(e, t) {
      return (
        e === `textarea` ||
        e === `noscript` ||
        typeof t.children == `string` ||
        typeof t.children == `number` ||
        typeof t.children == `bigint` ||
        (typeof t.dangerouslySetInnerHTML == `object` &&
          t.dangerouslySetInnerHTML !== null &&
          t.dangerouslySetInnerHTML.__html != null)
      )
    }
    var mp = null
    function hp() {
      var e = window.event
      return e && e.type === `popstate` ? e !== mp && ((mp = e), !0) : ((mp = null), !1)
    }
    var gp = typeof setTimeout == `function` ? setTimeout : void 0,
      _p = typeof clearTimeout == `function` ? clearTimeout : void 0,
      vp = typeof Promise == `function` ? Promise : void 0,
      yp = typeof requestAnimationFrame == `function` ? requestAnimationFrame : gp,
      bp =
        typeof queueMicrotask == `function`
          ? queueMicrotask
          : vp === void 0
            ? gp
            : (e) => vp.resolve(null).then(e).catch(xp)
    function xp(e) {
      setTimeout(() => {
        throw e
      })
    }
    function Sp(e) {
      return e === `head`
    }
    function Cp(e, t) {
      var n = t,
        r = 0
      do {
        var i = n.nextSibling
        if ((e.removeChild(n), i && i.nodeType === 8)) {
          if (((n = i.data), n === `/$` || n === `/&`)) {
            if (r === 0) {
              e.removeChild(i), Hh(t)
              return
            }
            r--
          } else if (n === `$` || n === `$?` || n === `$~` || n === `$!` || n === `&`) r++
          else if (n === `html`) _m(e.ownerDocument.documentElement)
          else if (n === `head`) {
            ;(n = e.ownerDocument.head), _m(n)
            for (var a = n.firstChild; a; ) {
              var o = a.nextSibling,
                s = a.nodeName
              a[Tt] ||
                s === `SCRIPT` ||
                s === `STYLE` ||
                (s === `LINK` && a.rel.toLowerCase() === `stylesheet`) ||
                n.removeChild(a),
                (a = o)
            }
          } else n === `body` && _m(e.ownerDocument.body)
        }
        n = i
      } while (n)
      Hh(t)
    }
    function wp(e, t) {
      var n = e
      e = 0
      do {
        var r = n.nextSibling
        if (
          (n.nodeType === 1
            ? t
              ? ((n._stashedDisplay = n.style.display), (n.style.display = `none`))
              : ((n.style.display = n._stashedDisplay || ``),
                n.getAttribute(`style`) === `` && n.removeAttribute(`style`))
            : n.nodeType === 3 &&
              (t ? ((n._stashedText = n.nodeValue), (n.nodeValue = ``)) : (n.nodeValue = n._stashedText || ``)),
          r && r.nodeType === 8)
        ) {
          if (((n = r.data), n === `/$`)) {
            if (e === 0) break
            e--
          } else (n !== `$` && n !== `$?` && n !== `$~` && n !== `$!`) || e++
        }
        n = r
      } while (n)
    }
    function Tp(e, t, n) {
      if (
        ((t = CSS.escape(t) === t ? t : `r-` + btoa(t).replace(/=/g, ``)),
        (e.style.viewTransitionName = t),
        n != null && (e.style.viewTransitionClass = n),
        (n = getComputedStyle(e)),
        n.display === `inline`)
      ) {
        if (((t = e.getClientRects()), t.length === 1)) var r = 1
        else
          for (var i = (r = 0); i < t.length; i++) {
            var a = t[i]
            0 < a.width && 0 < a.height && r++
          }
        r === 1 &&
          ((e = e.style),
          (e.display = t.length === 1 ? `inline-block` : `block`),
          (e.marginTop = `-` + n.paddingTop),
          (e.marginBottom = `-` + n.paddingBottom))
      }
    }
    function Ep(e, t) {
      ;(e = e.style), (t = t.style)
      var n =
        t == null
          ? null
          : Object.hasOwn(t, `viewTransitionName`)
            ? t.viewTransitionName
            : Object.hasOwn(t, `view-transition-name`)
              ? t[`view-transition-name`]
              : null
      ;(e.viewTransitionName = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        (n =
          t == null
            ? null
            : Object.hasOwn(t, `viewTransitionClass`)
              ? t.viewTransitionClass
              : Object.hasOwn(t, `view-transition-class`)
                ? t[`view-transition-class`]
                : null),
        (e.viewTransitionClass = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        e.display === `inline-block` &&
          (t == null
            ? (e.display = e.margin = ``)
            : ((n = t.display),
              (e.display = n == null || typeof n == `boolean` ? `` : n),
              (n = t.margin),
              n == null
                ? ((n = Object.hasOwn(t, `marginTop`) ? t.marginTop : t[`margin-top`]),
                  (e.marginTop = n == null || typeof n == `boolean` ? `` : n),
                  (t = Object.hasOwn(t, `marginBottom`) ? t.marginBottom : t[`margin-bottom`]),
                  (e.marginBottom = t == null || typeof t == `boolean` ? `` : t))
                : (e.margin = n)))
    }
    function Dp(e, t, n) {
      return (
        (n = n.ownerDocument.defaultView),
        {
          rect: e,
          abs: t.position === `absolute` || t.position === `fixed`,
          clip:
            t.clipPath !== `none` ||
            t.overflow !== `visible` ||
            t.filter !== `none` ||
            t.mask !== `none` ||
            t.mask !== `none` ||
            t.borderRadius !== `0px`,
          view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth,
        }
      )
    }
    function Op(e) {
      return Dp(e.getBoundingClientRect(), getComputedStyle(e), e)
    }
    function kp(e) {
      var t = e.getBoundingClientRect()
      t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height)
      var n = getComputedStyle(e)
      return Dp(t, n, e)
    }
    function Ap(e) {
      return e.documentElement.clientHeight
    }
    function jp(e) {
      this.addEventListener(`load`, e), this.addEventListener(`error`, e)
    }
    function Mp(e, t, n, r, i, a, o, s, c) {
      var l = t.nodeType === 9 ? t : t.ownerDocument
      try {
        var u = l.startViewTransition({
          update: () => {
            var t = l.defaultView,
              n = t.navigation && t.navigation.transition,
              o = l.fonts.status
            r()
            var s = []
            if (
              (o === `loaded` && (Ap(l), l.fonts.status === `loading` && s.push(l.fonts.ready)),
              (o = s.length),
              e !== null)
            )
              for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
                var f = c[d]
                if (!f.complete) {
                  var p = f.getBoundingClientRect()
                  if (0 < p.bottom && 0 < p.right && p.top < t.innerHeight && p.left < t.innerWidth) {
                    if (((u += Xm(f)), u > $m)) {
                      s.length = o
                      break
                    }
                    ;(f = new Promise(jp.bind(f))), s.push(f)
                  }
                }
              }
            if (0 < s.length)
              return (
                (t = Promise.race([Promise.all(s), new Promise((e) => setTimeout(e, 500))]).then(i, i)),
                (n ? Promise.allSettled([n.finished, t]) : t).then(a, a)
              )
            if ((i(), n)) return n.finished.then(a, a)
            a()
          },
          types: n,
        })
        l.__reactViewTransition = u
        var d = []
        return (
          u.ready.then(
            () => {
              for (var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0; t < e.length; t++) {
                var n = e[t],
                  r = n.effect,
                  i = r.pseudoElement
                if (i != null && i.startsWith(`::view-transition`)) {
                  d.push(n), (n = r.getKeyframes())
                  for (var a = (i = void 0), s = !0, c = 0; c < n.length; c++) {
                    var u = n[c],
                      f = u.width
                    if (i === void 0) i = f
                    else if (i !== f) {
                      s = !1
                      break
                    }
                    if (((f = u.height), a === void 0)) a = f
                    else if (a !== f) {
                      s = !1
                      break
                    }
                    delete u.width, delete u.height, u.transform === `none` && delete u.transform
                  }
                  s &&
                    i !== void 0 &&
                    a !== void 0 &&
                    (r.setKeyframes(n),
                    (s = getComputedStyle(r.target, r.pseudoElement)),
                    s.width !== i || s.height !== a) &&
                    ((s = n[0]),
                    (s.width = i),
                    (s.height = a),
                    (s = n[n.length - 1]),
                    (s.width = i),
                    (s.height = a),
                    r.setKeyframes(n))
                }
              }
              o()
            },
            (e) => {
              l.__reactViewTransition === u && (l.__reactViewTransition = null)
              try {
                if (typeof e == `object` && e)
                  switch (e.name) {
                    case `InvalidStateError`:
                      ;(e.message === `View transition was skipped because document visibility state is hidden.` ||
                        e.message === `Skipping view transition because document visibility state has become hidden.` ||
                        e.message === `Skipping view transition because viewport size changed.` ||
                        e.message === `Transition was aborted because of invalid state`) &&
                        (e = null)
                  }
                e !== null && c(e)
              } finally {
                r(), i(), o()
              }
            },
          ),
          u.finished.finally(() => {
            for (var e = 0; e < d.length; e++) d[e].cancel()
            l.__reactViewTransition === u && (l.__reactViewTransition = null), s()
          }),
          u
        )
      } catch {
        return (r(), i(), o(), null)
      }
    }
    function Np(e, t) {
      ;(this._scope = document.documentElement), (this._selector = `::view-transition-` + e + `(` + t + `)`)
    }
    ;(Np.prototype.animate = function (e, t) {
      return (
        (t = typeof t == `number` ? { duration: t } : w({}, t)),
        (t.pseudoElement = this._selector),
        this._scope.animate(e, t)
      )
    }),
      (Np.prototype.getAnimations = function () {
        for (
          var e = this._scope, t = this._selector, n = e.getAnimations({ subtree: !0 }), r = [], i = 0;
          i < n.length;
          i++
        ) {
          var a = n[i].effect
          a !== null && a.target === e && a.pseudoElement === t && r.push(n[i])
        }
        return r
      }),
      (Np.prototype.getComputedStyle = function () {
        return getComputedStyle(this._scope, this._selector)
      })
    function Pp(e) {
      return {
        name: e,
        group: new Np(`group`, e),
        imagePair: new Np(`image-pair`, e),
        old: new Np(`old`, e),
        new: new Np(`new`, e),
      }
    }
    function Fp(e) {
      ;(this._fragmentFiber = e), (this._observers = this._eventListeners = null)
    }
    Fp.prototype.addEventListener = function (e, t, n) {
      var r = null,
        i = null
      if (!(n != null && typeof n != `boolean` && ((r = n.signal || null), r !== null && r.aborted))) {
        this._eventListeners === null && (this._eventListeners = [])
        var a = this._eventListeners
        if (Bp(a, e, t, n) === -1) {
          var o = this,
            s = t
          n != null &&
            typeof n != `boolean` &&
            !0 === n.once &&
            (s = function (r) {
              o.removeEventListener(e, t, n), typeof t == `function` ? t.call(this, r) : t.handleEvent(r)
            }),
            r !== null &&
              ((i = o.removeEventListener.bind(o, e, t, n)),
              r.addEventListener(`abort`, i, { once: !0 }),
              (i = r.removeEventListener.bind(r, `abort`, i))),
            (r = Rp(n)),
            a.push({ type: e, listener: t, optionsOrUseCapture: n, attachedListener: s, cleanup: i }),
            f(this._fragmentFiber.child, !1, Ip, e, s, r)
        }
        this._eventListeners = a
      }
    }
    function Ip(e, t, n, r) {
      return (_(e).addEventListener(t, n, r), !1)
    }
    Fp.prototype.removeEventListener = function (e, t, n) {
      var r = this._eventListeners
      if (r !== null && ((t = Bp(r, e, t, n)), t !== -1)) {
        var i = r[t]
        n = i.attachedListener
        var a = i.cleanup
        ;(i = Rp(i.optionsOrUseCapture)),
          f(this._fragmentFiber.child, !1, Lp, e, n, i),
          r.splice(t, 1),
          a !== null && a()
      }
    }
    function Lp(e, t, n, r) {
      return (_(e).removeEventListener(t, n, r), !1)
    }
    function Rp(e) {
      return e != null && typeof e != `boolean` && (!0 === e.once || e.signal instanceof AbortSignal)
        ? { capture: e.capture, passive: e.passive }
        : e
    }
    function zp(e) {
      return e == null ? `c=0` : typeof e == `boolean` ? `c=` + (e ? `1` : `0`) : `c=` + (e.capture ? `1` : `0`)
    }
    function Bp(e, t, n, r) {
      if (e.length === 0) return -1
      r = zp(r)
      for (var i = 0; i < e.length; i++) {
        var a = e[i]
        if (a.type === t && a.listener === n && zp(a.optionsOrUseCapture) === r) return i
      }
      return -1
    }
    ;(Fp.prototype.dispatchEvent = function (e) {
      var t = p(this._fragmentFiber)
      if (t === null) return !0
      t = _(t)
      var n = this._eventListeners
      if ((n !== null && 0 < n.length) || !e.bubbles) {
        var r = t.nodeType === 9 ? t.createComment(``) : document.createTextNode(``)
        if (n)
          for (var i = 0; i < n.length; i++) {
            var a = n[i]
            r.addEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture))
          }
        if ((t.appendChild(r), (e = r.dispatchEvent(e)), n))
          for (i = 0; i < n.length; i++)
            (a = n[i]), r.removeEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture))
        return (t.removeChild(r), e)
      }
      return t.dispatchEvent(e)
    }),
      (Fp.prototype.focus = function (e) {
        f(this._fragmentFiber.child, !0, Vp, e, void 0, void 0)
      })
    function Vp(e, t) {
      return e.tag !== 6 && ((e = _(e)), pm(e, t))
    }
    Fp.prototype.focusLast = function (e) {
      var t = []
      f(this._fragmentFiber.child, !0, Hp, t, void 0, void 0)
      for (var n = t.length - 1; 0 <= n && !Vp(t[n], e); n--);
    }
    function Hp(e, t) {
      return (t.push(e), !1)
    }
    Fp.prototype.blur = function () {
      var e = p(this._fragmentFiber)
      e !== null &&
        ((e = _(e)), (e = lp(e).activeElement), e !== null && f(this._fragmentFiber.child, !1, Up, e, void 0, void 0))
    }
    function Up(e, t) {
      return e.tag !== 6 && ((e = _(e)), e === t || e.contains(t) ? (t.blur(), !0) : !1)
    }
    Fp.prototype.observeUsing = function (e) {
      this._observers === null && (this._observers = new Set()),
        this._observers.add(e),
        f(this._fragmentFiber.child, !1, Wp, e, void 0, void 0)
    }
    function Wp(e, t) {
      return (e.tag === 6 || ((e = _(e)), t.observe(e)), !1)
    }
    Fp.prototype.unobserveUsing = function (e) {
      var t = this._observers
      if (t !== null && t.has(e)) {
        t.delete(e), f(this._fragmentFiber.child, !1, Gp, e, void 0, void 0)
        for (var n = (t = 0); n < Kp.length; n++) {
          var r = Kp[n]
          r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : (Kp[t++] = r)
        }
        Kp.length = t
      }
    }
    function Gp(e, t) {
      return (e.tag === 6 || ((e = _(e)), t.unobserve(e)), !1)
    }
    var Kp = [],
      qp = !1
    function Jp(e, t, n) {
      Kp.push({ fragmentInstance: e, observer: t, instance: n }),
        qp ||
          ((qp = !0),
          mm(() => {
            qp = !1
            var e = Kp
            Kp = []
            for (var t = 0; t < e.length; t++) {
              var n = e[t]
              n.observer.unobserve(n.instance)
            }
          }))
    }
    Fp.prototype.getClientRects = function () {
      var e = []
      return (f(this._fragmentFiber.child, !1, Yp, e, void 0, void 0), e)
    }
    function Yp(e, t) {
      if (e.tag === 6) {
        e = e.stateNode
        var n = e.ownerDocument.createRange()
        n.selectNodeContents(e), t.push.apply(t, n.getClientRects())
      } else (e = _(e)), t.push.apply(t, e.getClientRects())
      return !1
    }
    ;(Fp.prototype.getRootNode = function (e) {
      var t = p(this._fragmentFiber)
      return t === null ? this : _(t).getRootNode(e)
    }),
      (Fp.prototype.compareDocumentPosition = function (e) {
        var t = p(this._fragmentFiber)
        if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED
        var n = []
        f(this._fragmentFiber.child, !1, Hp, n, void 0, void 0)
        var r = _(t)
        if (n.length === 0) {
          if (((n = r), m(this._fragmentFiber))) {
            a: {
              for (t = this._fragmentFiber.return; t !== null; ) {
                if (t.tag === 4) {
                  t = t.stateNode.containerInfo
                  break a
                }
                if (t.tag === 3 || t.tag === 5 || t.tag === 27) break
                t = t.return
              }
              t = null
            }
            t != null && (n = t)
          }
          t = this._fragmentFiber
          var i = (r = n.compareDocumentPosition(e))
          return (
            n === e
              ? (i = Node.DOCUMENT_POSITION_CONTAINS)
              : r & Node.DOCUMENT_POSITION_CONTAINED_BY &&
                ((n = h(t)[1]),
                n === null
                  ? (i = Node.DOCUMENT_POSITION_PRECEDING)
                  : ((e = _(n).compareDocumentPosition(e)),
                    (i =
                      e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING
                        ? Node.DOCUMENT_POSITION_FOLLOWING
                        : Node.DOCUMENT_POSITION_PRECEDING))),
            (i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC)
          )
        }
        ;(t = _(n[0])), (i = _(n[n.length - 1]))
        var a = m(this._fragmentFiber) ? t.parentElement : r
        if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED
        ;(r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY),
          (a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY)
        var o = t.compareDocumentPosition(e),
          s = i.compareDocumentPosition(e),
          c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY
        return (
          (s = r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING),
          (t =
            (r && t === e) || (a && i === e) || c || s
              ? Node.DOCUMENT_POSITION_CONTAINED_BY
              : (!r && t === e) || (!a && i === e)
                ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
                : o),
          t & Node.DOCUMENT_POSITION_DISCONNECTED ||
          t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC ||
          Xp(t, this._fragmentFiber, n[0], n[n.length - 1], e)
            ? t
            : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
        )
      })
    function Xp(e, t, n, r, i) {
      var a = Ot(i)
      if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
        if ((n = !!a))
          a: {
            for (; a !== null; ) {
              if (a.tag === 7 && (a === t || a.alternate === t)) {
                n = !0
                break a
              }
              a = a.return
            }
            n = !1
          }
        return n
      }
      if (e & Node.DOCUMENT_POSITION_CONTAINS) {
        if (a === null) return ((a = i.ownerDocument), i === a || i === a.documentElement || i === a.body)
        a: {
          for (a = t, t = p(t); a !== null; ) {
            if (!((a.tag !== 5 && a.tag !== 3 && a.tag !== 27) || (a !== t && a.alternate !== t))) {
              a = !0
              break a
            }
            a = a.return
          }
          a = !1
        }
        return a
      }
      return e & Node.DOCUMENT_POSITION_PRECEDING
        ? ((t = !!a) &&
            !(t = a === n) &&
            ((t = C(n, a, S)), t === null ? (t = !1) : (f(t, !0, b, a, n), (a = v), (v = null), (t = a !== null))),
          t)
        : e & Node.DOCUMENT_POSITION_FOLLOWING
          ? ((t = !!a) &&
              !(t = a === r) &&
              ((t = C(r, a, S)),
              t === null ? (t = !1) : (f(t, !0, x, a, r), (a = v), (y = v = null), (t = a !== null))),
            t)
          : !1
    }
    function Zp(e, t) {
      var n = e.ownerDocument.createRange()
      n.selectNodeContents(e),
        (e = n.getBoundingClientRect()),
        window.scrollTo(
          window.scrollX + e.left,
          t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight,
        )
    }
    Fp.prototype.scrollIntoView = function (e) {
      if (typeof e == `object`) throw Error(i(566))
      var t = []
      f(this._fragmentFiber.child, !1, Hp, t, void 0, void 0)
      var n = !1 !== e
      if (t.length === 0) {
        var r = h(this._fragmentFiber)
        if (((r = n ? r[1] || r[0] || p(this._fragmentFiber) : r[0] || r[1]), r === null)) return
        if (r.tag === 6) {
          ;(e = _(r)), Zp(e, n)
          return
        }
        if (((r = _(r)), r.nodeType !== 9)) {
          if (r.nodeType === 11) {
            ;(n = `host` in r ? r.host : null), n !== null && n.scrollIntoView(e)
            return
          }
          r.scrollIntoView(e)
        }
      }
      for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length); ) {
        var a = t[r]
        a.tag === 6 ? ((a = _(a)), Zp(a, n)) : _(a).scrollIntoView(e), (r += n ? -1 : 1)
      }
    }
    function Qp(e, t) {
      return ((e = _(e)), $p(e, t), !1)
    }
    function $p(e, t) {
      ;(e.reactFragments ??= new Set()), e.reactFragments.add(t)
    }
    function em(e, t) {
      var n = t._eventListeners
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r]
          e.addEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture))
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach((n) => {
            for (var r = 0, i = 0; i < Kp.length; i++) {
              var a = Kp[i]
              ;(a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (Kp[r++] = a)
            }
            ;(Kp.length = r), n.observe(e)
          }),
        $p(e, t))
    }
    function tm(e, t) {
      var n = t._eventListeners
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r]
          e.removeEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture))
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach((n) => {
            typeof n.rootMargin == `string` ? Jp(t, n, e) : n.unobserve(e)
          }),
        e.reactFragments != null && e.reactFragments.delete(t))
    }
    function nm(e) {
      var t = e.firstChild
      for (t && t.nodeType === 10 && (t = t.nextSibling); t; ) {
        var n = t
        switch (((t = t.nextSibling), n.nodeName)) {
          case `HTML`:
          case `HEAD`:
          case `BODY`:
            nm(n), Dt(n)
            continue
          case `SCRIPT`:
          case `STYLE`:
            continue
          case `LINK`:
            if (n.rel.toLowerCase() === `stylesheet`) continue
        }
        e.removeChild(n)
      }
    }
    function rm(e, t, n, r) {
      for (; e.nodeType === 1; ) {
        var i = n
        if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
          if (!r && (e.nodeName !== `INPUT` || e.type !== `hidden`)) break
        } else if (!r) {
          if (t === `input` && e.type === `hidden`) {
            var a = i.name == null ? null : `` + i.name
            if (i.type === `hidden` && e.getAttribute(`name`) === a) return e
          } else return e
        } else if (!e[Tt])
          switch (t) {
            case `meta`:
              if (!e.hasAttribute(`itemprop`)) break
              return e
            case `link`:
              if (
                ((a = e.getAttribute(`rel`)),
                (a === `stylesheet` && e.hasAttribute(`data-precedence`)) ||
                  a !== i.rel ||
                  e.getAttribute(`href`) !== (i.href == null || i.href === `` ? null : i.href) ||
                  e.getAttribute(`crossorigin`) !== (i.crossOrigin == null ? null : i.crossOrigin) ||
                  e.getAttribute(`title`) !== (i.title == null ? null : i.title))
              )
                break
              return e
            case `style`:
              if (e.hasAttribute(`data-precedence`)) break
              return e
            case `script`:
              if (
                ((a = e.getAttribute(`src`)),
                (a !== (i.src == null ? null : i.src) ||
                  e.getAttribute(`type`) !== (i.type == null ? null : i.type) ||
                  e.getAttribute(`crossorigin`) !== (i.crossOrigin == null ? null : i.crossOrigin)) &&
                  a &&
                  e.hasAttribute(`async`) &&
                  !e.hasAttribute(`itemprop`))
              )
                break
              return e
            default:
              return e
          }
        if (((e = lm(e.nextSibling)), e === null)) break
      }
      return null
    }
    function im(e, t, n) {
      if (t === ``) return null
      for (; e.nodeType !== 3; )
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !n) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null
      return e
    }
    function am(e, t) {
      for (; e.nodeType !== 8; )
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !t) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null
      return e
    }
    function om(e) {
      return e.data === `$?` || e.data === `$~`
    }
    function sm(e) {
      return e.data === `$!` || (e.data === `$?` && e.ownerDocument.readyState !== `loading`)
    }
    function cm(e, t) {
      var n = e.ownerDocument
      if (e.data === `$~`) e._reactRetry = t
      else if (e.data !== `$?` || n.readyState !== `loading`) t()
      else {
        var r = () => {
          t(), n.removeEventListener(`DOMContentLoaded`, r)
        }
        n.addEventListener(`DOMContentLoaded`, r), (e._reactRetry = r)
      }
    }
    function lm(e) {
      for (; e != null; e = e.nextSibling) {
        var t = e.nodeType
        if (t === 1 || t === 3) break
        if (t === 8) {
          if (
            ((t = e.data), t === `$` || t === `$!` || t === `$?` || t === `$~` || t === `&` || t === `F!` || t === `F`)
          )
            break
          if (t === `/$` || t === `/&`) return null
        }
      }
      return e
    }
    var um = null
    function dm(e) {
      e = e.nextSibling
      for (var t = 0; e; ) {
        if (e.nodeType === 8) {
          var n = e.data
          if (n === `/$` || n === `/&`) {
            if (t === 0) return lm(e.nextSibling)
            t--
          } else (n !== `$` && n !== `$!` && n !== `$?` && n !== `$~` && n !== `&`) || t++
        }
        e = e.nextSibling
      }
      return null
    }
    function fm(e) {
      e = e.previousSibling
      for (var t = 0; e; ) {
        if (e.nodeType === 8) {
          var n = e.data
          if (n === `$` || n === `$!` || n === `$?` || n === `$~` || n === `&`) {
            if (t === 0) return e
            t--
          } else (n !== `/$` && n !== `/&`) || t++
        }
        e = e.previousSibling
      }
      return null
    }
    function pm(e, t) {
      function n() {
        r = !0
      }
      if (e.ownerDocument.activeElement === e) return !0
      var r = !1
      try {
        e.ownerDocument.addEventListener(`focus`, n, !0), (e.focus || HTMLElement.prototype.focus).call(e, t)
      } finally {
        e.ownerDocument.removeEventListener(`focus`, n, !0)
      }
      return r
    }
    function mm(e) {
      yp(() => {
        yp((t) => e(t))
      })
    }
    function hm(e, t, n) {
      switch (((t = lp(n)), e)) {
        case `html`:
          if (((e = t.documentElement), !e)) throw Error(i(452))
          return e
        case `head`:
          if (((e = t.head), !e)) throw Error(i(453))
          return e
        case `body`:
          if (((e = t.body), !e)) throw Error(i(454))
          return e
        default:
          throw Error(i(451))
      }
    }
    function gm(e, t, n) {
      for (var r in n) {
        var i = n[r]
        Object.hasOwn(n, r) && i != null && ep(e, t, r, null, rp, i)
      }
      n.dangerouslySetInnerHTML != null && (e.textContent = ``), e.onclick === pn && (e.onclick = null), Dt(e)
    }
    function _m(e) {
      for (var t = e.attributes; t.length; ) e.removeAttributeNode(t[0])
      Dt(e)
    }
    var vm = new Map(),
      ym = new Set()
    function bm(e) {
      if (typeof e.getRootNode == `function`) {
        var t = e.getRootNode()
        if (t.nodeType === 9 || t.nodeType === 11) return t
      }
      return e.nodeType === 9 ? e : e.ownerDocument
    }
    var xm = I.d
    I.d = { f: Sm, r: Cm, D: Em, C: Dm, L: Om, m: km, X: jm, S: Am, M: Mm }
    function Sm() {
      var e = xm.f(),
        t = Ld()
      return e || t
    }
    function Cm(e) {
      var t = kt(e)
      t !== null && t.tag === 5 && t.type === `form` ? Xs(t) : xm.r(e)
    }
    var wm = typeof document > `u` ? null : document
    function Tm(e, t, n) {
      var r = wm
      if (r && typeof t == `string` && t) {
        var i = Qt(t)
        ;(i = `link[rel="` + e + `"][href="` + i + `"]`),
          typeof n == `string` && (i += `[crossorigin="` + n + `"]`),
          ym.has(i) ||
            (ym.add(i),
            (e = { rel: e, crossOrigin: n, href: t }),
            r.querySelector(i) === null &&
              ((t = r.createElement(`link`)), np(t, `link`, e), Mt(t), r.head.appendChild(t)))
      }
    }
    function Em(e) {
      xm.D(e), Tm(`dns-prefetch`, e, null)
    }
    function Dm(e, t) {
      xm.C(e, t), Tm(`preconnect`, e, t)
    }
    function Om(e, t, n) {
      xm.L(e, t, n)
      var r = wm
      if (r && e && t) {
        var i = `link[rel="preload"][as="` + Qt(t) + `"]`
        t === `image` && n && n.imageSrcSet
          ? ((i += `[imagesrcset="` + Qt(n.imageSrcSet) + `"]`),
            typeof n.imageSizes == `string` && (i += `[imagesizes="` + Qt(n.imageSizes) + `"]`))
          : (i += `[href="` + Qt(e) + `"]`)
        var a = i
        switch (t) {
          case `style`:
            a = Pm(e)
            break
          case `script`:
            a = Rm(e)
        }
        if (
          !(
            vm.has(a) ||
            ((e = w({ rel: `preload`, href: t === `image` && n && n.imageSrcSet ? void 0 : e, as: t }, n)),
            vm.set(a, e),
            r.querySelector(i) !== null ||
              (t === `style` && r.querySelector(Fm(a))) ||
              (t === `script` && r.querySelector(zm(a))))
          )
        ) {
          var o = r.createElement(`link`)
          np(o, `link`, e),
            t === `style` &&
              ((o[Et] = !0),
              (o.onload = o.onerror =
                () => {
                  Nt(o)
                })),
            Mt(o),
            r.head.appendChild(o)
        }
      }
    }
    function km(e, t) {
      xm.m(e, t)
      var n = wm
      if (n && e) {
        var r = t && typeof t.as == `string` ? t.as : `script`,
          i = `link[rel="modulepreload"][as="` + Qt(r) + `"][href="` + Qt(e) + `"]`,
          a = i
        switch (r) {
          case `audioworklet`:
          case `paintworklet`:
          case `serviceworker`:
          case `sharedworker`:
          case `worker`:
          case `script`:
            a = Rm(e)
        }
        if (!vm.has(a) && ((e = w({ rel: `modulepreload`, href: e }, t)), vm.set(a, e), n.querySelector(i) === null)) {
          switch (r) {
            case `audioworklet`:
            case `paintworklet`:
            case `serviceworker`:
            case `sharedworker`:
            case `worker`:
            case `script`:
              if (n.querySelector(zm(a))) return
          }
          ;(r = n.createElement(`link`)), np(r, `link`, e), Mt(r), n.head.appendChild(r)
        }
      }
    }
    function Am(e, t, n) {
      xm.S(e, t, n)
      var r = wm
      if (r && e) {
        var i = jt(r).hoistableStyles,
          a = Pm(e)
        t ||= `default`
        var o = i.get(a)
        if (!o) {
          var s = { loading: 0, preload: null }
          if ((o = r.querySelector(Fm(a)))) s.loading = 5
          else {
            ;(e = w({ rel: `stylesheet`, href: e, "data-precedence": t }, n)), (n = vm.get(a)) && Hm(e, n)
            var c = (o = r.createElement(`link`))
            Mt(c),
              np(c, `link`, e),
              (c._p = new Promise((e, t) => {
                ;(c.onload = e), (c.onerror = t)
              })),
              c.addEventListener(`load`, () => {
                s.loading |= 1
              }),
              c.addEventListener(`error`, () => {
                s.loading |= 2
              }),
              (s.loading |= 4),
              Vm(o, t, r)
          }
          ;(o = { type: `stylesheet`, instance: o, count: 1, state: s }), i.set(a, o)
        }
      }
    }
    function jm(e, t) {
      xm.X(e, t)
      var n = wm
      if (n && e) {
        var r = jt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i)
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = w({ src: e, async: !0 }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Mt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a))
      }
    }
    function Mm(e, t) {
      xm.M(e, t)
      var n = wm
      if (n && e) {
        var r = jt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i)
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = w({ src: e, async: !0, type: `module` }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Mt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a))
      }
    }
    function Nm(e, t, n, r) {
      var a = (a = be.current) ? bm(a) : null
      if (!a) throw Error(i(446))
      switch (e) {
        case `meta`:
        case `title`:
          return null
        case `style`:
          return typeof n.precedence == `string` && typeof n.href == `string`
            ? ((n = Pm(n.href)),
              (t = jt(a).hoistableStyles),
              (r = t.get(n)),
              r || ((r = { type: `style`, instance: null, count: 0, state: null }), t.set(n, r)),
              r)
            : { type: `void`, instance: null, count: 0, state: null }
        case `link`:
          if (n.rel === `stylesheet` && typeof n.href == `string` && typeof n.precedence == `string`) {
            e = Pm(n.href)
            var o = jt(a).hoistableStyles,
              s = o.get(e)
            if (
              (s ||
                ((a = a.ownerDocument || a),
                (s = { type: `stylesheet`, instance: null, count: 0, state: { loading: 0, preload: null } }),
                o.set(e, s),
                (o = a.querySelector(Fm(e)))
                  ? o._p || ((s.instance = o), (s.state.loading = 5))
                  : ((o = vm.get(e)),
                    o ||
                      ((o = {
                        rel: `preload`,
                        as: `style`,
                        href: n.href,
                        crossOrigin: n.crossOrigin,
                        integrity: n.integrity,
                        media: n.media,
                        hrefLang: n.hrefLang,
                        referrerPolicy: n.referrerPolicy,
                      }),
                      vm.set(e, o)),
                    Lm(a, e, o, s.state))),
              t && r === null)
            )
              throw Error(i(528, ``))
            return s
          }
          if (t && r !== null) throw Error(i(529, ``))
          return null
        case `script`:
          return (
            (t = n.async),
            (n = n.src),
            typeof n == `string` && t && typeof t != `function` && typeof t != `symbol`
              ? ((n = Rm(n)),
                (t = jt(a).hoistableScripts),
                (r = t.get(n)),
                r || ((r = { type: `script`, instance: null, count: 0, state: null }), t.set(n, r)),
                r)
              : { type: `void`, instance: null, count: 0, state: null }
          )
        default:
          throw Error(i(444, e))
      }
    }
    function Pm(e) {
      return `href="` + Qt(e) + `"`
    }
    function Fm(e) {
      return `link[rel="stylesheet"][` + e + `]`
    }
    function Im(e) {
      return w({}, e, { "data-precedence": e.precedence, precedence: null })
    }
    function Lm(e, t, n, r) {
      if ((t = e.querySelector(`link[rel="preload"][as="style"][` + t + `]`))) {
        if (!0 !== t[Et]) {
          r.loading = 1
          return
        }
      } else
        (t = e.createElement(`link`)),
          (t[Et] = !0),
          (t.onload = t.onerror = Nt.bind(null, t)),
          np(t, `link`, n),
          Mt(t),
          e.head.appendChild(t)
      ;(r.preload = t),
        t.addEventListener(`load`, () => (r.loading |= 1)),
        t.addEventListener(`error`, () => (r.loading |= 2))
    }
    function Rm(e) {
      return `[src="` + Qt(e) + `"]`
    }
    function zm(e) {
      return `script[async]` + e
    }
    function Bm(e, t, n) {
      if ((t.count++, t.instance === null))
        switch (t.type) {
          case `style`:
            var r = e.querySelector(`style[data-href~="` + Qt(n.href) + `"]`)
            if (r) return ((t.instance = r), Mt(r), r)
            var a = w({}, n, { "data-href": n.href, "data-precedence": n.precedence, href: null, precedence: null })
            return (
              (r = (e.ownerDocument || e).createElement(`style`)),
              Mt(r),
              np(r, `style`, a),
              Vm(r, n.precedence, e),
              (t.instance = r)
            )
          case `stylesheet`:
            a = Pm(n.href)
            var o = e.querySelector(Fm(a))
            if (o) return ((t.state.loading |= 4), (t.instance = o), Mt(o), o)
            ;(r = Im(n)), (a = vm.get(a)) && Hm(r, a), (o = (e.ownerDocument || e).createElement(`link`)), Mt(o)
            var s = o
            return (
              (s._p = new Promise((e, t) => {
                ;(s.onload = e), (s.onerror = t)
              })),
              np(o, `link`, r),
              (t.state.loading |= 4),
              Vm(o, n.precedence, e),
              (t.instance = o)
            )
          case `script`:
            return (
              (o = Rm(n.src)),
              (a = e.querySelector(zm(o)))
                ? ((t.instance = a), Mt(a), a)
                : ((r = n),
                  (a = vm.get(o)) && ((r = w({}, n)), Um(r, a)),
                  (e = e.ownerDocument || e),
                  (a = e.createElement(`script`)),
                  Mt(a),
                  np(a, `link`, r),
                  e.head.appendChild(a),
                  (t.instance = a))
            )
          case `void`:
            return null
          default:
            throw Error(i(443, t.type))
        }
      else
        t.type === `stylesheet` &&
          !(t.state.loading & 4) &&
          ((r = t.instance), (t.state.loading |= 4), Vm(r, n.precedence, e))
      return t.instance
    }
    function Vm(e, t, n) {
      for (
        var r = n.querySelectorAll(`link[rel="stylesheet"][data-precedence],style[data-precedence]`),
          i = r.length ? r[r.length - 1] : null,
          a = i,
          o = 0;
        o < r.length;
        o++
      ) {
        var s = r[o]
        if (s.dataset.precedence === t) a = s
        else if (a !== i) break
      }
      a
        ? a.parentNode.insertBefore(e, a.nextSibling)
        : ((t = n.nodeType === 9 ? n.head : n), t.insertBefore(e, t.firstChild))
    }
    function Hm(e, t) {
      ;(e.crossOrigin ??= t.crossOrigin), (e.referrerPolicy ??= t.referrerPolicy), (e.title ??= t.title)
    }
    function Um(e, t) {
      ;(e.crossOrigin ??= t.crossOrigin), (e.referrerPolicy ??= t.referrerPolicy), (e.integrity ??= t.integrity)
    }
    var Wm = null
    function Gm(e, t, n) {
      if (Wm === null) {
        var r = new Map(),
          i = (Wm = new Map())
        i.set(n, r)
      } else (i = Wm), (r = i.get(n)), r || ((r = new Map()), i.set(n, r))
      if (r.has(e)) return r
      for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
        var a = n[i]
        if (
          !(a[Tt] || a[vt] || (e === `link` && a.getAttribute(`rel`) === `stylesheet`)) &&
          a.namespaceURI !== `http://www.w3.org/2000/svg`
        ) {
          var o = a.getAttribute(t) || ``
          o = e + o
          var s = r.get(o)
          s ? s.push(a) : r.set(o, [a])
        }
      }
      return r
    }
    function Km(e, t, n) {
      ;(e = e.ownerDocument || e), e.head.insertBefore(n, t === `title` ? e.querySelector(`head > title`) : null)
    }
    function qm(e, t, n) {
      if (n === 1 || t.itemProp != null) return !1
      switch (e) {
        case `meta`:
        case `title`:
          return !0
        case `style`:
          if (typeof t.precedence != `string` || typeof t.href != `string` || t.href === ``) break
          return !0
        case `link`:
          if (typeof t.rel != `string` || typeof t.href != `string` || t.href === `` || t.onLoad || t.onError) break
          switch (t.rel) {
            case `stylesheet`:
              return ((e = t.disabled), typeof t.precedence == `string` && e == null)
            default:
              return !0
          }
        case `script`:
          if (
            t.async &&
            typeof t.async != `function` &&
            typeof t.async != `symbol` &&
            !t.onLoad &&
            !t.onError &&
            t.src &&
            typeof t.src == `string`
          )
            return !0
      }
      return !1
    }
    function Jm(e, t) {
      return e === `img` && t.src != null && t.src !== `` && t.onLoad == null && t.loading !== `lazy`
    }
    function Ym(e) {
      return !(e.type === `stylesheet` && !(e.state.loading & 3))
    }
    function Xm(e) {
      return (e.width || 100) * (e.height || 100) * (typeof devicePixelRatio == `number` ? devicePixelRatio : 1) * 0.25
    }
    function Zm(e, t) {
      typeof t.decode == `function` &&
        (e.imgCount++,
        t.complete || ((e.imgBytes += Xm(t)), e.suspenseyImages.push(t)),
        (e = rh.bind(e)),
        t.decode().then(e, e))
    }
    function Qm(e, t, n, r) {
      if (
        n.type === `stylesheet` &&
        (typeof r.media != `string` || !1 !== matchMedia(r.media).matches) &&
        !(n.state.loading & 4)
      ) {
        if (n.instance === null) {
          var i = Pm(r.href),
            a = t.querySelector(Fm(i))
          if (a) {
            ;(t = a._p),
              typeof t == `object` && t && typeof t.then == `function` && (e.count++, (e = nh.bind(e)), t.then(e, e)),
              (n.state.loading |= 4),
              (n.instance = a),
              Mt(a)
            return
          }
          ;(a = t.ownerDocument || t), (r = Im(r)), (i = vm.get(i)) && Hm(r, i), (a = a.createElement(`link`)), Mt(a)
          var o = a
          ;(o._p = new Promise((e, t) => {
            ;(o.onload = e), (o.onerror = t)
          })),
            np(a, `link`, r),
            (n.instance = a)
        }
        e.stylesheets === null && (e.stylesheets = new Map()),
          e.stylesheets.set(n, t),
          (t = n.state.preload) &&
            !(n.state.loading & 3) &&
            (e.count++, (n = nh.bind(e)), t.addEventListener(`load`, n), t.addEventListener(`error`, n))
      }
    }
    var $m = 0
    function eh(e, t) {
      return (
        e.stylesheets && e.count === 0 && ah(e, e.stylesheets),
        0 < e.count || 0 < e.imgCount
          ? (n) => {
              var r = setTimeout(() => {
                if ((e.stylesheets && ah(e, e.stylesheets), e.unsuspend)) {
                  var t = e.unsuspend
                  ;(e.unsuspend = null), t()
                }
              }, 6e4 + t)
              0 < e.imgBytes && $m === 0 && ($m = 62500 * op())
              var i = setTimeout(
                () => {
                  if (
                    ((e.waitingForImages = !1), e.count === 0 && (e.stylesheets && ah(e, e.stylesheets), e.unsuspend))
                  ) {
                    var t = e.unsuspend
                    ;(e.unsuspend = null), t()
                  }
                },
                (e.imgBytes > $m ? 50 : 800) + t,
              )
              return (
                (e.unsuspend = n),
                () => {
                  ;(e.unsuspend = null), clearTimeout(r), clearTimeout(i)
                }
              )
            }
          : null
      )
    }
    function th(e) {
      if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
        if (e.stylesheets) ah(e, e.stylesheets)
        else if (e.unsuspend) {
          var t = e.unsuspend
          ;(e.unsuspend = null), t()
        }
      }
    }
    function nh() {
      this.count--, th(this)
    }
    function rh() {
      this.imgCount--, th(this)
    }
    var ih = null
    function ah(e, t) {
      ;(e.stylesheets = null),
        e.unsuspend !== null && (e.count++, (ih = new Map()), t.forEach(oh, e), (ih = null), nh.call(e))
    }
    function oh(e, t) {
      if (!(t.state.loading & 4)) {
        var n = ih.get(e)
        if (n) var r = n.get(null)
        else {
          ;(n = new Map()), ih.set(e, n)
          for (var i = e.querySelectorAll(`link[data-precedence],style[data-precedence]`), a = 0; a < i.length; a++) {
            var o = i[a]
            ;(o.nodeName === `LINK` || o.getAttribute(`media`) !== `not all`) &&
              (n.set(o.dataset.precedence, o), (r = o))
          }
          r && n.set(null, r)
        }
        ;(i = t.instance),
          (o = i.getAttribute(`data-precedence`)),
          (a = n.get(o) || r),
          a === r && n.set(null, i),
          n.set(o, i),
          this.count++,
          (r = nh.bind(this)),
          i.addEventListener(`load`, r),
          i.addEventListener(`error`, r),
          a
            ? a.parentNode.insertBefore(i, a.nextSibling)
            : ((e = e.nodeType === 9 ? e.head : e), e.insertBefore(i, e.firstChild)),
          (t.state.loading |= 4)
      }
    }
    var sh = { $$typeof: re, Provider: null, Consumer: null, _currentValue: he, _currentValue2: he, _threadCount: 0 }
    function ch(e, t, n, r, i, a, o, s, c) {
      ;(this.tag = 1),
        (this.containerInfo = e),
        (this.pingCache = this.current = this.pendingChildren = null),
        (this.timeoutHandle = -1),
        (this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null),
        (this.callbackPriority = 0),
        (this.expirationTimes = st(-1)),
        (this.entangledLanes =
          this.shellSuspendCounter =
          this.errorRecoveryDisabledLanes =
          this.expiredLanes =
          this.warmLanes =
          this.pingedLanes =
          this.suspendedLanes =
          this.pendingLanes =
            0),
        (this.entanglements = st(0)),
        (this.hiddenUpdates = st(null)),
        (this.identifierPrefix = r),
        (this.onUncaughtError = i),
        (this.onCaughtError = a),
        (this.onRecoverableError = o),
        (this.pooledCache = null),
        (this.pooledCacheLanes = 0),
        (this.formState = c),
        (this.transitionTypes = null),
        (this.incompleteTransitions = new Map())
    }
    function lh(e, t, n, r, i, a, o, s, c, l, u, d) {
      return (
        (e = new ch(e, t, n, o, c, l, u, d, s)),
        (t = 1),
        !0 === a && (t |= 24),
        (a = Di(3, null, null, t)),
        (e.current = a),
        (a.stateNode = e),
        (t = Da()),
        t.refCount++,
        (e.pooledCache = t),
        t.refCount++,
        (a.memoizedState = { element: r, isDehydrated: n, cache: t }),
        lo(a),
        e
      )
    }
    function uh(e) {
      return e ? ((e = Ti), e) : Ti
    }
    function dh(e, t, n, r, i, a) {
      ;(i = uh(i)),
        r.context === null ? (r.context = i) : (r.pendingContext = i),
        (r = fo(t)),
        (r.payload = { element: n }),
        (a = a === void 0 ? null : a),
        a !== null && (r.callback = a),
        (n = po(e, r, t)),
        n !== null && (Md(n, e, t), mo(n, e, t))
    }
    function fh(e, t) {
      if (((e = e.memoizedState), e !== null && e.dehydrated !== null)) {
        var n = e.retryLane
        e.retryLane = n !== 0 && n < t ? n : t
      }
    }
    function ph(e, t) {
      fh(e, t), (e = e.alternate) && fh(e, t)
    }
    function mh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = Si(e, 67108864)
        t !== null && Md(t, e, 67108864), ph(e, 67108864)
      }
    }
    function hh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = kd()
        t = pt(t)
        var n = Si(e, t)
        n !== null && Md(n, e, t), ph(e, t)
      }
    }
    var gh = !0
    function _h(e, t, n, r) {
      var i = F.T
      F.T = null
      var a = I.p
      try {
        ;(I.p = 2), yh(e, t, n, r)
      } finally {
        ;(I.p = a), (F.T = i)
      }
    }
    function vh(e, t, n, r) {
      var i = F.T
      F.T = null
      var a = I.p
      try {
        ;(I.p = 8), yh(e, t, n, r)
      } finally {
        ;(I.p = a), (F.T = i)
      }
    }
    function yh(e, t, n, r) {
      if (gh) {
        var i = bh(r)
        if (i === null) Gf(e, t, r, xh, n), Mh(e, r)
        else if (Ph(i, e, t, n, r)) r.stopPropagation()
        else if ((Mh(e, r), t & 4 && -1 < jh.indexOf(e))) {
          for (; i !== null; ) {
            var a = kt(i)
            if (a !== null)
              switch (a.tag) {
                case 3:
                  if (((a = a.stateNode), a.current.memoizedState.isDehydrated)) {
                    var o = tt(a.pendingLanes)
                    if (o !== 0) {
                      var s = a
                      for (s.pendingLanes |= 2, s.entangledLanes |= 2; o; ) {
                        var c = 1 << (31 - Je(o))
                        ;(s.entanglements[1] |= c), (o &= ~c)
                      }
                      Tf(a), !(X & 6) && ((md = Ie() + 500), Ef(0, !1))
                    }
                  }
                  break
                case 31:
                case 13:
                  ;(s = Si(a, 2)), s !== null && Md(s, a, 2), Ld(), ph(a, 2)
              }
            if (((a = bh(r)), a === null && Gf(e, t, r, xh, n), a === i)) break
            i = a
          }
          i !== null && r.stopPropagation()
        } else Gf(e, t, r, null, n)
      }
    }
    function bh(e) {
      return ((e = hn(e)), Sh(e))
    }
    var xh = null
    function Sh(e) {
      if (((xh = null), (e = Ot(e)), e !== null)) {
        var t = o(e)
        if (t === null) e = null
        else {
          var n = t.tag
          if (n === 13) {
            if (((e = s(t)), e !== null)) return e
            e = null
          } else if (n === 31) {
            if (((e = c(t)), e !== null)) return e
            e = null
          } else if (n === 3) {
            if (t.stateNode.current.memoizedState.isDehydrated) return t.tag === 3 ? t.stateNode.containerInfo : null
            e = null
          } else t !== e && (e = null)
        }
      }
      return ((xh = e), null)
    }
    function Ch(e) {
      switch (e) {
        case `beforetoggle`:
        case `cancel`:
        case `click`:
        case `close`:
        case `contextmenu`:
        case `copy`:
        case `cut`:
        case `auxclick`:
        case `dblclick`:
        case `dragend`:
        case `dragstart`:
        case `drop`:
        case `focusin`:
        case `focusout`:
        case `input`:
        case `invalid`:
        case `keydown`:
        case `keypress`:
        case `keyup`:
        case `mousedown`:
        case `mouseup`:
        case `paste`:
        case `pause`:
        case `play`:
        case `pointercancel`:
        case `pointerdown`:
        case `pointerup`:
        case `ratechange`:
        case `reset`:
        case `seeked`:
        case `submit`:
        case `toggle`:
        case `touchcancel`:
        case `touchend`:
        case `touchstart`:
        case `volumechange`:
        case `change`:
        case `selectionchange`:
        case `textInput`:
        case `compositionstart`:
        case `compositionend`:
        case `compositionupdate`:
        case `beforeblur`:
        case `afterblur`:
        case `beforeinput`:
        case `blur`:
        case `fullscreenchange`:
        case `fullscreenerror`:
        case `focus`:
        case `hashchange`:
        case `popstate`:
        case `select`:
        case `selectstart`:
          return 2
        case `drag`:
        case `dragenter`:
        case `dragexit`:
        case `dragleave`:
        case `dragover`:
        case `mousemove`:
        case `mouseout`:
        case `mouseover`:
        case `pointermove`:
        case `pointerout`:
        case `pointerover`:
        case `resize`:
        case `scroll`:
        case `touchmove`:
        case `wheel`:
        case `mouseenter`:
        case `mouseleave`:
        case `pointerenter`:
        case `pointerleave`:
          return 8
        case `message`:
          switch (Le()) {
            case Re:
              return 2
            case ze:
              return 8
            case Be:
            case Ve:
              return 32
            case He:
              return 268435456
            default:
              return 32
          }
        default:
          return 32
      }
    }
    var wh = !1,
      Th = null,
      Eh = null,
      Dh = null,
      Oh = new Map(),
      kh = new Map(),
      Ah = [],
      jh =
        `mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset`.split(
          ` `,
        )
    function Mh(e, t) {
      switch (e) {
        case `focusin`:
        case `focusout`:
          Th = null
          break
        case `dragenter`:
        case `dragleave`:
          Eh = null
          break
        case `mouseover`:
        case `mouseout`:
          Dh = null
          break
        case `pointerover`:
        case `pointerout`:
          Oh.delete(t.pointerId)
          break
        case `gotpointercapture`:
        case `lostpointercapture`:
          kh.delete(t.pointerId)
      }
    }
    function Nh(e, t, n, r, i, a) {
      return e === null || e.nativeEvent !== a
        ? ((e = { blockedOn: t, domEventName: n, eventSystemFlags: r, nativeEvent: a, targetContainers: [i] }),
          t !== null && ((t = kt(t)), t !== null && mh(t)),
          e)
        : ((e.eventSystemFlags |= r), (t = e.targetContainers), i !== null && t.indexOf(i) === -1 && t.push(i), e)
    }
    function Ph(e, t, n, r, i) {
      switch (t) {
        case `focusin`:
          return ((Th = Nh(Th, e, t, n, r, i)), !0)
        case `dragenter`:
          return ((Eh = Nh(Eh, e, t, n, r, i)), !0)
        case `mouseover`:
          return ((Dh = Nh(Dh, e, t, n, r, i)), !0)
        case `pointerover`:
          var a = i.pointerId
          return (Oh.set(a, Nh(Oh.get(a) || null, e, t, n, r, i)), !0)
        case `gotpointercapture`:
          return ((a = i.pointerId), kh.set(a, Nh(kh.get(a) || null, e, t, n, r, i)), !0)
      }
      return !1
    }
    function Fh(e) {
      var t = Ot(e.target)
      if (t !== null) {
        var n = o(t)
        if (n !== null) {
          if (((t = n.tag), t === 13)) {
            if (((t = s(n)), t !== null)) {
              ;(e.blockedOn = t),
                gt(e.priority, () => {
                  hh(n)
                })
              return
            }
          } else if (t === 31) {
            if (((t = c(n)), t !== null)) {
              ;(e.blockedOn = t),
                gt(e.priority, () => {
                  hh(n)
                })
              return
            }
          } else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
            e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null
            return
          }
        }
      }
      e.blockedOn = null
    }
    function Ih(e) {
      if (e.blockedOn !== null) return !1
      for (var t = e.targetContainers; 0 < t.length; ) {
        var n = bh(e.nativeEvent)
        if (n === null) {
          n = e.nativeEvent
          var r = new n.constructor(n.type, n)
          ;(mn = r), n.target.dispatchEvent(r), (mn = null)
        } else return ((t = kt(n)), t !== null && mh(t), (e.blockedOn = n), !1)
        t.shift()
      }
      return !0
    }
    function Lh(e, t, n) {
      Ih(e) && n.delete(t)
    }
    function Rh() {
      ;(wh = !1),
        Th !== null && Ih(Th) && (Th = null),
        Eh !== null && Ih(Eh) && (Eh = null),
        Dh !== null && Ih(Dh) && (Dh = null),
        Oh.forEach(Lh),
        kh.forEach(Lh)
    }
    function zh(e, n) {
      e.blockedOn === n &&
        ((e.blockedOn = null), wh || ((wh = !0), t.unstable_scheduleCallback(t.unstable_NormalPriority, Rh)))
    }
    var Bh = null
    function Vh(e) {
      Bh !== e &&
        ((Bh = e),
        t.unstable_scheduleCallback(t.unstable_NormalPriority, () => {
          Bh === e && (Bh = null)
          for (var t = 0; t < e.length; t += 3) {
            var n = e[t],
              r = e[t + 1],
              i = e[t + 2]
            if (typeof r != `function`) {
              if (Sh(r || n) === null) continue
              break
            }
            var a = kt(n)
            a !== null && (e.splice(t, 3), (t -= 3), Js(a, { pending: !0, data: i, method: n.method, action: r }, r, i))
          }
        }))
    }
    function Hh(e) {
      function t(t) {
        return zh(t, e)
      }
      Th !== null && zh(Th, e), Eh !== null && zh(Eh, e), Dh !== null && zh(Dh, e), Oh.forEach(t), kh.forEach(t)
      for (var n = 0; n < Ah.length; n++) {
        var r = Ah[n]
        r.blockedOn === e && (r.blockedOn = null)
      }
      for (; 0 < Ah.length && ((n = Ah[0]), n.blockedOn === null); ) Fh(n), n.blockedOn === null && Ah.shift()
      if (((n = (e.ownerDocument || e).$$reactFormReplay), n != null))
        for (r = 0; r < n.length; r += 3) {
          var i = n[r],
            a = n[r + 1],
            o = i[yt] || null
          if (typeof a == `function`) o || Vh(n)
          else if (o) {
            var s = null
            if (a && a.hasAttribute(`formAction`)) {
              if (((i = a), (o = a[yt] || null))) s = o.formAction
              else if (Sh(i) !== null) continue
            } else s = o.action
            typeof s == `function` ? (n[r + 1] = s) : (n.splice(r, 3), (r -= 3)), Vh(n)
          }
        }
    }
    function Uh() {
      function e(e) {
        e.canIntercept &&
          e.info === `react-transition` &&
          e.intercept({ handler: () => new Promise((e) => (i = e)), focusReset: `manual`, scroll: `manual` })
      }
      function t() {
        i !== null && (i(), (i = null)), r || setTimeout(n, 20)
      }
      function n() {
        if (!r && !navigation.transition) {
          var e = navigation.currentEntry
          e &&
            e.url != null &&
            navigation.navigate(e.url, { state: e.getState(), info: `react-transition`, history: `replace` })
        }
      }
      if (typeof navigation == `object`) {
        var r = !1,
          i = null
        return (
          navigation.addEventListener(`navigate`, e),
          navigation.addEventListener(`navigatesuccess`, t),
          navigation.addEventListener(`navigateerror`, t),
          setTimeout(n, 100),
          () => {
            ;(r = !0),
              navigation.removeEventListener(`navigate`, e),
              navigation.removeEventListener(`navigatesuccess`, t),
              navigation.removeEventListener(`navigateerror`, t),
              i !== null && (i(), (i = null))
          }
        )
      }
    }
    function Wh(e) {
      this._internalRoot = e
    }
    ;(Gh.prototype.render = Wh.prototype.render =
      function (e) {
        var t = this._internalRoot
        if (t === null) throw Error(i(409))
        var n = t.current
        dh(n, kd(), e, t, null, null)
      }),
      (Gh.prototype.unmount = Wh.prototype.unmount =
        function () {
          var e = this._internalRoot
          if (e !== null) {
            this._internalRoot = null
            var t = e.containerInfo
            dh(e.current, 2, null, e, null, null), Ld(), (t[bt] = null)
          }
        })
    function Gh(e) {
      this._internalRoot = e
    }
    Gh.prototype.unstable_scheduleHydration = (e) => {
      if (e) {
        var t = ht()
        e = { blockedOn: null, target: e, priority: t }
        for (var n = 0; n < Ah.length && t !== 0 && t < Ah[n].priority; n++);
        Ah.splice(n, 0, e), n === 0 && Fh(e)
      }
    }
    var Kh = n.version
    if (Kh !== `19.3.1`) throw Error(i(527, Kh, `19.3.1`))
    I.findDOMNode = (e) => {
      var t = e._reactInternals
      if (t === void 0)
        throw typeof e.render == `function` ? Error(i(188)) : ((e = Object.keys(e).join(`,`)), Error(i(268, e)))
      return ((e = u(t)), (e = e === null ? null : d(e)), (e = e === null ? null : e.stateNode), e)
    }
    var qh = {
      bundleType: 0,
      version: `19.3.1`,
      rendererPackageName: `react-dom`,
      currentDispatcherRef: F,
      reconcilerVersion: `19.3.1`,
    }
    if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u`) {
      var Jh = __REACT_DEVTOOLS_GLOBAL_HOOK__
      if (!Jh.isDisabled && Jh.supportsFiber)
        try {
          ;(Ge = Jh.inject(qh)), (Ke = Jh)
        } catch {}
    }
    e.createRoot = (e, t) => {
      if (!a(e)) throw Error(i(299))
      var n = !1,
        r = ``,
        o = _c,
        s = vc,
        c = yc
      return (
        t != null &&
          (!0 === t.unstable_strictMode && (n = !0),
          t.identifierPrefix !== void 0 && (r = t.identifierPrefix),
          t.onUncaughtError !== void 0 && (o = t.onUncaughtError),
          t.onCaughtError !== void 0 && (s = t.onCaughtError),
          t.onRecoverableError !== void 0 && (c = t.onRecoverableError)),
        (t = lh(e, 1, !1, null, null, n, r, null, o, s, c, Uh)),
        (e[bt] = t.current),
        Uf(e),
        new Wh(t)
      )
    }
  }),
  ut = ue((e, t) => {
    function n() {
      if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`)
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)
        } catch (e) {
          console.error(e)
        }
    }
    n(), (t.exports = lt())
  }),
  H = E(oe(), 1),
  dt = ut()
function ft(e) {
  return typeof e != `string` || !e.includes(`var(--mantine-scale)`)
    ? e
    : e
        .match(/^calc\((.*?)\)$/)?.[1]
        .split(`*`)[0]
        .trim()
}
function pt(e) {
  const t = ft(e)
  return typeof t == `number`
    ? t
    : typeof t == `string`
      ? t.includes(`calc`) || t.includes(`var`)
        ? t
        : t.includes(`px`)
          ? Number(t.replace(`px`, ``))
          : t.includes(`rem`)
            ? Number(t.replace(`rem`, ``)) * 16
            : t.includes(`em`)
              ? Number(t.replace(`em`, ``)) * 16
              : Number(t)
      : NaN
}
function mt(e, t) {
  let n = e
  for (; (n = n.parentElement) && !n.matches(t); );
  return n
}
function ht(e, t, n) {
  for (let n = e - 1; n >= 0; --n) if (!t[n].disabled) return n
  if (n) {
    for (let e = t.length - 1; e > -1; --e) if (!t[e].disabled) return e
  }
  return e
}
function gt(e, t, n) {
  for (let n = e + 1; n < t.length; n += 1) if (!t[n].disabled) return n
  if (n) {
    for (let e = 0; e < t.length; e += 1) if (!t[e].disabled) return e
  }
  return e
}
function _t(e, t, n) {
  return mt(e, n) === mt(t, n)
}
function vt({
  parentSelector: e,
  siblingSelector: t,
  onKeyDown: n,
  loop: r = !0,
  activateOnFocus: i = !1,
  dir: a = `rtl`,
  orientation: o,
}) {
  return (s) => {
    n?.(s)
    const c = Array.from(mt(s.currentTarget, e)?.querySelectorAll(t) || []).filter((t) => _t(s.currentTarget, t, e)),
      l = c.findIndex((e) => s.currentTarget === e),
      u = gt(l, c, r),
      d = ht(l, c, r),
      f = a === `rtl` ? d : u,
      p = a === `rtl` ? u : d
    switch (s.key) {
      case `ArrowRight`:
        o === `horizontal` && (s.stopPropagation(), s.preventDefault(), c[f].focus(), i && c[f].click())
        break
      case `ArrowLeft`:
        o === `horizontal` && (s.stopPropagation(), s.preventDefault(), c[p].focus(), i && c[p].click())
        break
      case `ArrowUp`:
        o === `vertical` && (s.stopPropagation(), s.preventDefault(), c[d].focus(), i && c[d].click())
        break
      case `ArrowDown`:
        o === `vertical` && (s.stopPropagation(), s.preventDefault(), c[u].focus(), i && c[u].click())
        break
      case `Home`:
        s.stopPropagation(), s.preventDefault(), c[gt(-1, c, !1)]?.focus()
        break
      case `End`:
        s.stopPropagation(), s.preventDefault(), c[ht(c.length, c, !1)]?.focus()
    }
  }
}
var yt = () => {}
function bt(e, t = { active: !0 }) {
  return typeof e != `function` || !t.active
    ? t.onKeyDown || yt
    : (n) => {
        n.key === `Escape` && (e(n), t.onTrigger?.())
      }
}
function xt(e, t) {
  return (n) => {
    e?.(n), t?.(n)
  }
}
function St(e, t) {
  return e in t ? pt(t[e]) : pt(e)
}
function Ct(e, t) {
  const n = e.map((e) => ({ value: e, px: St(e, t) }))
  return (n.sort((e, t) => e.px - t.px), n)
}
function wt(e, t, n) {
  return n ? Array.from(mt(n, t)?.querySelectorAll(e) || []).findIndex((e) => e === n) : null
}
var Tt = [`mousedown`, `touchstart`]
function Et(e, t, n, r = !0, i = !1) {
  const a = (0, H.useRef)(null),
    o = t || Tt,
    s = (0, H.useEffectEvent)((t) => {
      const { target: r } = t ?? {}
      if (!document.body.contains(r) && r?.tagName !== `HTML`) return
      const i = t.composedPath()
      Array.isArray(n) ? n.every((e) => !!e && !i.includes(e)) && e(t) : a.current && !i.includes(a.current) && e(t)
    }),
    c = o.join(`,`)
  return (
    (0, H.useEffect)(() => {
      if (!r) return
      const e = c.split(`,`)
      return (
        e.forEach((e) => document.addEventListener(e, s, i)),
        () => {
          e.forEach((e) => document.removeEventListener(e, s, i))
        }
      )
    }, [c, r, i]),
    a
  )
}
function Dt(e, t) {
  return c(`(prefers-color-scheme: dark)`, e === `dark`, t) ? `dark` : `light`
}
var Ot = (e) => (e + 1) % 1e6
function kt() {
  const [, e] = (0, H.useReducer)(Ot, 0)
  return e
}
function At(e, t, n) {
  const r = (0, H.useEffectEvent)(t)
  ;(0, H.useEffect)(() => (window.addEventListener(e, r, n), () => window.removeEventListener(e, r, n)), [e])
}
function jt({ value: e, defaultValue: t, finalValue: n, onChange: r = () => {} }) {
  const [i, a] = (0, H.useState)(t === void 0 ? n : t)
  return e === void 0
    ? [
        i,
        (e, ...t) => {
          a(e), r?.(e, ...t)
        },
        !1,
      ]
    : [e, r, !0]
}
var Mt = [`mouse`, `touch`],
  Nt = 10
function Pt(e, t = {}) {
  const { threshold: n = 400, events: r = Mt, cancelOnMove: i = !1, onStart: a, onFinish: o, onCancel: s } = t,
    c = (0, H.useRef)(!1),
    l = (0, H.useRef)(!1),
    u = (0, H.useRef)(-1),
    d = (0, H.useRef)(null)
  ;(0, H.useEffect)(() => () => window.clearTimeout(u.current), [])
  const f = r.join(`,`)
  return (0, H.useMemo)(() => {
    if (typeof e != `function`) return {}
    const t = i !== !1,
      f = i === !0 ? Nt : i === !1 ? 0 : i,
      p = (t) => {
        ;(Lt(t) || It(t)) &&
          (a && a(t),
          (d.current = Ft(t)),
          (l.current = !0),
          (u.current = window.setTimeout(() => {
            e(t), (c.current = !0)
          }, n)))
      },
      m = (e) => {
        ;(Lt(e) || It(e)) &&
          (c.current ? o && o(e) : l.current && s && s(e),
          (c.current = !1),
          (l.current = !1),
          (d.current = null),
          u.current !== -1 && (window.clearTimeout(u.current), (u.current = -1)))
      },
      h = (e) => {
        if (!t || !l.current || c.current) return
        const n = Ft(e)
        if (!n || !d.current) return
        const r = n.x - d.current.x,
          i = n.y - d.current.y
        Math.sqrt(r * r + i * i) > f && m(e)
      },
      g = {}
    return (
      r.includes(`mouse`) && ((g.onMouseDown = p), (g.onMouseUp = m), (g.onMouseLeave = m), t && (g.onMouseMove = h)),
      r.includes(`touch`) &&
        ((g.onTouchStart = p), (g.onTouchEnd = m), (g.onTouchCancel = m), t && (g.onTouchMove = h)),
      g
    )
  }, [e, n, s, o, a, i, f])
}
function Ft(e) {
  if (It(e)) {
    const t = e.touches[0] ?? e.changedTouches[0]
    return t ? { x: t.clientX, y: t.clientY } : null
  }
  return { x: e.clientX, y: e.clientY }
}
function It(e) {
  return window.TouchEvent ? e.nativeEvent instanceof TouchEvent : `touches` in e.nativeEvent
}
function Lt(e) {
  return e.nativeEvent instanceof MouseEvent
}
var Rt = 100
function zt(e) {
  return e > 0 ? 1 : e < 0 ? -1 : 0
}
function Bt(e) {
  const t = e ?? 0
  return typeof t == `number` ? [t, t] : t
}
function Vt() {
  return {
    isActive: !1,
    pointerId: -1,
    startXY: [0, 0],
    prevXY: [0, 0],
    startTimestamp: 0,
    prevTimestamp: 0,
    thresholdMet: !1,
    firstFired: !1,
    lockedAxis: null,
    canceled: !1,
    lastVelocity: [0, 0],
  }
}
function U(e, t = {}) {
  const [n, r] = (0, H.useState)(!1),
    i = (0, H.useRef)(e)
  i.current = e
  const a = (0, H.useRef)(t)
  a.current = t
  const o = (0, H.useRef)(Vt()),
    s = (0, H.useRef)(null)
  return {
    ref: (0, H.useCallback)((e) => {
      if (!e) return
      const t = new AbortController(),
        n = (e) => {
          const t = a.current,
            n = o.current
          if (t.axis === `x`) return [e[0], 0]
          if (t.axis === `y`) return [0, e[1]]
          if (t.axis === `lock`) {
            if (n.lockedAxis === null) {
              const r = t.axisThreshold ?? 1
              ;(Math.abs(e[0]) > r || Math.abs(e[1]) > r) &&
                (n.lockedAxis = Math.abs(e[0]) >= Math.abs(e[1]) ? `x` : `y`)
            }
            if (n.lockedAxis === `x`) return [e[0], 0]
            if (n.lockedAxis === `y`) return [0, e[1]]
          }
          return e
        },
        c = () => {
          const e = o.current
          ;(e.isActive = !1),
            (e.pointerId = -1),
            (e.thresholdMet = !1),
            (e.firstFired = !1),
            (e.lockedAxis = null),
            (e.canceled = !1),
            r(!1),
            (document.body.style.userSelect = ``),
            (document.body.style.webkitUserSelect = ``),
            s.current?.abort(),
            (s.current = null)
        },
        l = () => {
          o.current.isActive && ((o.current.canceled = !0), c())
        },
        u = () => {
          r(!0), (document.body.style.userSelect = `none`), (document.body.style.webkitUserSelect = `none`)
        },
        d = (e) => {
          if (a.current.enabled === !1 || e.button !== 0 || o.current.isActive) return
          const t = o.current
          ;(t.isActive = !0),
            (t.pointerId = e.pointerId),
            (t.startXY = [e.clientX, e.clientY]),
            (t.prevXY = [e.clientX, e.clientY]),
            (t.startTimestamp = e.timeStamp),
            (t.prevTimestamp = e.timeStamp),
            (t.thresholdMet = !1),
            (t.firstFired = !1),
            (t.lockedAxis = null),
            (t.canceled = !1),
            (t.lastVelocity = [0, 0])
          const [n, r] = Bt(a.current.threshold)
          n === 0 &&
            r === 0 &&
            ((t.thresholdMet = !0),
            (t.firstFired = !0),
            u(),
            i.current({
              xy: [e.clientX, e.clientY],
              initial: [e.clientX, e.clientY],
              movement: [0, 0],
              delta: [0, 0],
              distance: [0, 0],
              direction: [0, 0],
              velocity: [0, 0],
              elapsedTime: 0,
              first: !0,
              last: !1,
              active: !0,
              tap: !1,
              canceled: !1,
              cancel: l,
              event: e,
            })),
            s.current?.abort(),
            (s.current = new AbortController())
          const c = s.current.signal
          document.addEventListener(`pointermove`, f, { signal: c }),
            document.addEventListener(`pointerup`, p, { signal: c }),
            document.addEventListener(`pointercancel`, m, { signal: c })
        },
        f = (e) => {
          const t = o.current
          if (!t.isActive || e.pointerId !== t.pointerId) return
          const r = [e.clientX - t.startXY[0], e.clientY - t.startXY[1]]
          if (!t.thresholdMet) {
            const [n, i] = Bt(a.current.threshold)
            if (Math.abs(r[0]) < n && Math.abs(r[1]) < i) {
              ;(t.prevXY = [e.clientX, e.clientY]), (t.prevTimestamp = e.timeStamp)
              return
            }
            ;(t.thresholdMet = !0), u()
          }
          const s = n(r),
            c = [e.clientX - t.prevXY[0], e.clientY - t.prevXY[1]],
            d = n(c),
            f = e.timeStamp - t.prevTimestamp,
            p = f > 0 ? [Math.abs(d[0]) / f, Math.abs(d[1]) / f] : t.lastVelocity
          t.lastVelocity = p
          const m = !t.firstFired
          ;(t.firstFired = !0),
            (t.prevXY = [e.clientX, e.clientY]),
            (t.prevTimestamp = e.timeStamp),
            i.current({
              xy: [e.clientX, e.clientY],
              initial: [...t.startXY],
              movement: s,
              delta: d,
              distance: [Math.abs(s[0]), Math.abs(s[1])],
              direction: [zt(d[0]), zt(d[1])],
              velocity: p,
              elapsedTime: e.timeStamp - t.startTimestamp,
              first: m,
              last: !1,
              active: !0,
              tap: !1,
              canceled: !1,
              cancel: l,
              event: e,
            })
        },
        p = (e) => {
          const t = o.current
          if (!t.isActive || e.pointerId !== t.pointerId) return
          const r = a.current
          if (!t.thresholdMet) {
            if (r.filterTaps) {
              const a = [e.clientX - t.startXY[0], e.clientY - t.startXY[1]],
                o = n(a),
                s = [Math.abs(o[0]), Math.abs(o[1])],
                c = Math.max(s[0], s[1]) < (r.tapThreshold ?? 3)
              i.current({
                xy: [e.clientX, e.clientY],
                initial: [...t.startXY],
                movement: o,
                delta: o,
                distance: s,
                direction: [zt(o[0]), zt(o[1])],
                velocity: [0, 0],
                elapsedTime: e.timeStamp - t.startTimestamp,
                first: !0,
                last: !0,
                active: !1,
                tap: c,
                canceled: !1,
                cancel: l,
                event: e,
              })
            }
            c()
            return
          }
          const s = [e.clientX - t.startXY[0], e.clientY - t.startXY[1]],
            u = n(s),
            d = [Math.abs(u[0]), Math.abs(u[1])],
            f = [e.clientX - t.prevXY[0], e.clientY - t.prevXY[1]],
            p = n(f),
            m = e.timeStamp - t.prevTimestamp > Rt ? [0, 0] : t.lastVelocity,
            h = Math.max(d[0], d[1]),
            g = r.filterTaps === !0 && h < (r.tapThreshold ?? 3)
          i.current({
            xy: [e.clientX, e.clientY],
            initial: [...t.startXY],
            movement: u,
            delta: p,
            distance: d,
            direction: [zt(p[0]), zt(p[1])],
            velocity: m,
            elapsedTime: e.timeStamp - t.startTimestamp,
            first: !t.firstFired,
            last: !0,
            active: !1,
            tap: g,
            canceled: !1,
            cancel: l,
            event: e,
          }),
            c()
        },
        m = (e) => {
          const t = o.current
          if (!t.isActive || e.pointerId !== t.pointerId) return
          const r = [e.clientX - t.startXY[0], e.clientY - t.startXY[1]],
            a = n(r)
          i.current({
            xy: [e.clientX, e.clientY],
            initial: [...t.startXY],
            movement: a,
            delta: [0, 0],
            distance: [Math.abs(a[0]), Math.abs(a[1])],
            direction: [0, 0],
            velocity: [0, 0],
            elapsedTime: e.timeStamp - t.startTimestamp,
            first: !t.firstFired,
            last: !0,
            active: !1,
            tap: !1,
            canceled: !0,
            cancel: l,
            event: e,
          }),
            c()
        }
      return (
        e.addEventListener(`pointerdown`, d, { signal: t.signal }),
        () => {
          t.abort(),
            s.current?.abort(),
            (s.current = null),
            o.current.isActive &&
              ((o.current.isActive = !1),
              r(!1),
              (document.body.style.userSelect = ``),
              (document.body.style.webkitUserSelect = ``))
        }
      )
    }, []),
    active: n,
  }
}
function Ht(e) {
  return e === `auto` || e === `dark` || e === `light`
}
function Ut({ key: e = `mantine-color-scheme-value` } = {}) {
  let t
  return {
    get: (t) => {
      if (typeof window > `u`) return t
      try {
        const n = window.localStorage.getItem(e)
        return Ht(n) ? n : t
      } catch {
        return t
      }
    },
    set: (t) => {
      try {
        window.localStorage.setItem(e, t)
      } catch (e) {
        console.warn(`[@mantine/core] Local storage color scheme manager was unable to save color scheme.`, e)
      }
    },
    subscribe: (n) => {
      ;(t = (t) => {
        t.storageArea === window.localStorage && t.key === e && Ht(t.newValue) && n(t.newValue)
      }),
        window.addEventListener(`storage`, t)
    },
    unsubscribe: () => {
      window.removeEventListener(`storage`, t)
    },
    clear: () => {
      window.localStorage.removeItem(e)
    },
  }
}
function Wt({ color: e, theme: t, autoContrast: r, colorScheme: i }) {
  return (typeof r == `boolean` ? r : t.autoContrast) &&
    n({ color: e || t.primaryColor, theme: t, colorScheme: i }).isLight
    ? `var(--mantine-color-black)`
    : `var(--mantine-color-white)`
}
function Gt(e, t, n) {
  return Wt({ color: n === `dark` ? e.dark : e.light, theme: t, colorScheme: n, autoContrast: !0 })
}
function Kt(e, t) {
  const n = e.colors[e.primaryColor]
  return g(n)
    ? e.autoContrast
      ? Gt(n, e, t)
      : `var(--mantine-color-white)`
    : Wt({ color: n[b(e, t)], theme: e, autoContrast: null })
}
function qt(e) {
  const t = document.createElement(`style`)
  return (
    t.setAttribute(`data-mantine-styles`, `inline`),
    (t.innerHTML = `*, *::before, *::after {transition: none !important;}`),
    t.setAttribute(`data-mantine-disable-transition`, `true`),
    e && t.setAttribute(`nonce`, e),
    document.head.appendChild(t),
    () => document.querySelectorAll(`[data-mantine-disable-transition]`).forEach((e) => e.remove())
  )
}
function Jt({ keepTransitions: e } = {}) {
  const t = (0, H.useRef)(yt),
    n = (0, H.useRef)(-1),
    r = (0, H.use)(A),
    i = f(),
    a = (0, H.useRef)(i?.())
  if (!r) throw Error(`[@mantine/core] MantineProvider was not found in tree`)
  const o = (i) => {
      r.setColorScheme(i),
        (t.current = e ? () => {} : qt(a.current)),
        window.clearTimeout(n.current),
        (n.current = window.setTimeout(() => {
          t.current?.()
        }, 10))
    },
    s = () => {
      r.clearColorScheme(),
        (t.current = e ? () => {} : qt(a.current)),
        window.clearTimeout(n.current),
        (n.current = window.setTimeout(() => {
          t.current?.()
        }, 10))
    },
    c = Dt(`light`, { getInitialValueInEffect: !1 }),
    l = r.colorScheme === `auto` ? c : r.colorScheme,
    u = (0, H.useCallback)(() => o(l === `light` ? `dark` : `light`), [o, l])
  return (
    (0, H.useEffect)(
      () => () => {
        t.current?.(), window.clearTimeout(n.current)
      },
      [],
    ),
    { colorScheme: r.colorScheme, setColorScheme: o, clearColorScheme: s, toggleColorScheme: u }
  )
}
function Yt(e, t) {
  const n = typeof window < `u` && `matchMedia` in window && window.matchMedia(`(prefers-color-scheme: dark)`)?.matches,
    r = e === `auto` ? (n ? `dark` : `light`) : e
  t()?.setAttribute(`data-mantine-color-scheme`, r)
}
function Xt({ manager: e, defaultColorScheme: t, getRootElement: n, forceColorScheme: r }) {
  const i = (0, H.useRef)(null),
    [a, o] = (0, H.useState)(() => e.get(t)),
    s = r || a,
    c = (0, H.useCallback)(
      (t) => {
        r || (Yt(t, n), o(t), e.set(t))
      },
      [e.set, s, r],
    ),
    l = (0, H.useCallback)(() => {
      o(t), Yt(t, n), e.clear()
    }, [e.clear, t])
  return (
    (0, H.useEffect)(() => (e.subscribe(c), e.unsubscribe), [e.subscribe, e.unsubscribe]),
    I(() => {
      Yt(e.get(t), n)
    }, []),
    (0, H.useEffect)(() => {
      if (r) return (Yt(r, n), () => {})
      r === void 0 && Yt(a, n),
        typeof window < `u` && `matchMedia` in window && (i.current = window.matchMedia(`(prefers-color-scheme: dark)`))
      const e = (e) => {
        a === `auto` && Yt(e.matches ? `dark` : `light`, n)
      }
      return (i.current?.addEventListener(`change`, e), () => i.current?.removeEventListener(`change`, e))
    }, [a, r]),
    { colorScheme: s, setColorScheme: c, clearColorScheme: l }
  )
}
function Zt(e, t = { getInitialValueInEffect: !0 }) {
  const n = Dt(e, t),
    { colorScheme: r } = Jt()
  return r === `auto` ? n : r
}
function Qt(e) {
  return Object.entries(e)
    .map(([e, t]) => `${e}: ${t};`)
    .join(``)
}
function $t(e, t) {
  const n = t ? [t] : [`:root`, `:host`],
    r = Qt(e.variables),
    i = r ? `${n.join(`, `)}{${r}}` : ``,
    a = Qt(e.dark),
    o = Qt(e.light),
    s = (e) =>
      n
        .map((t) =>
          t === `:host` ? `${t}([data-mantine-color-scheme="${e}"])` : `${t}[data-mantine-color-scheme="${e}"]`,
        )
        .join(`, `)
  return `${i}\n\n${a ? `${s(`dark`)}{${a}}` : ``}\n\n${o ? `${s(`light`)}{${o}}` : ``}`
}
function en({ theme: e, color: t, colorScheme: n, name: r = t, withColorValues: i = !0 }) {
  if (!e.colors[t]) return {}
  if (n === `light`) {
    const n = b(e, `light`),
      a = {
        [`--mantine-color-${r}-text`]: `var(--mantine-color-${r}-filled)`,
        [`--mantine-color-${r}-filled`]: `var(--mantine-color-${r}-${n})`,
        [`--mantine-color-${r}-filled-hover`]: `var(--mantine-color-${r}-${n === 9 ? 8 : n + 1})`,
        [`--mantine-color-${r}-light`]: `var(--mantine-color-${r}-1)`,
        [`--mantine-color-${r}-light-hover`]: `var(--mantine-color-${r}-2)`,
        [`--mantine-color-${r}-light-color`]: `var(--mantine-color-${r}-9)`,
        [`--mantine-color-${r}-outline`]: `var(--mantine-color-${r}-${n})`,
        [`--mantine-color-${r}-outline-hover`]: m(e.colors[t][n], 0.05),
      }
    return i
      ? {
          [`--mantine-color-${r}-0`]: e.colors[t][0],
          [`--mantine-color-${r}-1`]: e.colors[t][1],
          [`--mantine-color-${r}-2`]: e.colors[t][2],
          [`--mantine-color-${r}-3`]: e.colors[t][3],
          [`--mantine-color-${r}-4`]: e.colors[t][4],
          [`--mantine-color-${r}-5`]: e.colors[t][5],
          [`--mantine-color-${r}-6`]: e.colors[t][6],
          [`--mantine-color-${r}-7`]: e.colors[t][7],
          [`--mantine-color-${r}-8`]: e.colors[t][8],
          [`--mantine-color-${r}-9`]: e.colors[t][9],
          ...a,
        }
      : a
  }
  const a = b(e, `dark`),
    o = {
      [`--mantine-color-${r}-text`]: `var(--mantine-color-${r}-4)`,
      [`--mantine-color-${r}-filled`]: `var(--mantine-color-${r}-${a})`,
      [`--mantine-color-${r}-filled-hover`]: `var(--mantine-color-${r}-${a === 9 ? 8 : a + 1})`,
      [`--mantine-color-${r}-light`]: u(e.colors[t][9], 0.5),
      [`--mantine-color-${r}-light-hover`]: u(e.colors[t][9], 0.3),
      [`--mantine-color-${r}-light-color`]: `var(--mantine-color-${r}-0)`,
      [`--mantine-color-${r}-outline`]: `var(--mantine-color-${r}-${Math.max(a - 4, 0)})`,
      [`--mantine-color-${r}-outline-hover`]: m(e.colors[t][Math.max(a - 4, 0)], 0.05),
    }
  return i
    ? {
        [`--mantine-color-${r}-0`]: e.colors[t][0],
        [`--mantine-color-${r}-1`]: e.colors[t][1],
        [`--mantine-color-${r}-2`]: e.colors[t][2],
        [`--mantine-color-${r}-3`]: e.colors[t][3],
        [`--mantine-color-${r}-4`]: e.colors[t][4],
        [`--mantine-color-${r}-5`]: e.colors[t][5],
        [`--mantine-color-${r}-6`]: e.colors[t][6],
        [`--mantine-color-${r}-7`]: e.colors[t][7],
        [`--mantine-color-${r}-8`]: e.colors[t][8],
        [`--mantine-color-${r}-9`]: e.colors[t][9],
        ...o,
      }
    : o
}
function tn(e, t, n) {
  k(t).forEach((r) => Object.assign(e, { [`--mantine-${n}-${r}`]: t[r] }))
}
var nn = (e) => {
    const t = b(e, `light`),
      n = e.defaultRadius in e.radius ? e.radius[e.defaultRadius] : j(e.defaultRadius),
      r = {
        variables: {
          "--mantine-z-index-app": `100`,
          "--mantine-z-index-modal": `200`,
          "--mantine-z-index-popover": `300`,
          "--mantine-z-index-overlay": `400`,
          "--mantine-z-index-max": `9999`,
          "--mantine-scale": e.scale.toString(),
          "--mantine-cursor-type": e.cursorType,
          "--mantine-webkit-font-smoothing": e.fontSmoothing ? `antialiased` : `unset`,
          "--mantine-moz-font-smoothing": e.fontSmoothing ? `grayscale` : `unset`,
          "--mantine-color-white": e.white,
          "--mantine-color-black": e.black,
          "--mantine-line-height": e.lineHeights.md,
          "--mantine-font-family": e.fontFamily,
          "--mantine-font-family-monospace": e.fontFamilyMonospace,
          "--mantine-font-family-headings": e.headings.fontFamily,
          "--mantine-heading-font-weight": e.headings.fontWeight,
          "--mantine-heading-text-wrap": e.headings.textWrap,
          "--mantine-radius-default": n,
          "--mantine-primary-color-filled": `var(--mantine-color-${e.primaryColor}-filled)`,
          "--mantine-primary-color-filled-hover": `var(--mantine-color-${e.primaryColor}-filled-hover)`,
          "--mantine-primary-color-light": `var(--mantine-color-${e.primaryColor}-light)`,
          "--mantine-primary-color-light-hover": `var(--mantine-color-${e.primaryColor}-light-hover)`,
          "--mantine-primary-color-light-color": `var(--mantine-color-${e.primaryColor}-light-color)`,
        },
        light: {
          "--mantine-color-scheme": `light`,
          "--mantine-primary-color-contrast": Kt(e, `light`),
          "--mantine-color-bright": `var(--mantine-color-black)`,
          "--mantine-color-text": e.black,
          "--mantine-color-body": e.white,
          "--mantine-color-error": `var(--mantine-color-red-6)`,
          "--mantine-color-success": `var(--mantine-color-teal-8)`,
          "--mantine-color-placeholder": `var(--mantine-color-gray-5)`,
          "--mantine-color-anchor": `var(--mantine-color-${e.primaryColor}-${t})`,
          "--mantine-color-default": `var(--mantine-color-white)`,
          "--mantine-color-default-hover": `var(--mantine-color-gray-0)`,
          "--mantine-color-default-color": `var(--mantine-color-black)`,
          "--mantine-color-default-border": `var(--mantine-color-gray-4)`,
          "--mantine-color-dimmed": `var(--mantine-color-gray-6)`,
          "--mantine-color-disabled": `var(--mantine-color-gray-2)`,
          "--mantine-color-disabled-color": `var(--mantine-color-gray-5)`,
          "--mantine-color-disabled-border": `var(--mantine-color-gray-3)`,
        },
        dark: {
          "--mantine-color-scheme": `dark`,
          "--mantine-primary-color-contrast": Kt(e, `dark`),
          "--mantine-color-bright": `var(--mantine-color-white)`,
          "--mantine-color-text": `var(--mantine-color-dark-0)`,
          "--mantine-color-body": `var(--mantine-color-dark-7)`,
          "--mantine-color-error": `var(--mantine-color-red-8)`,
          "--mantine-color-success": `var(--mantine-color-teal-8)`,
          "--mantine-color-placeholder": `var(--mantine-color-dark-3)`,
          "--mantine-color-anchor": `var(--mantine-color-${e.primaryColor}-4)`,
          "--mantine-color-default": `var(--mantine-color-dark-6)`,
          "--mantine-color-default-hover": `var(--mantine-color-dark-5)`,
          "--mantine-color-default-color": `var(--mantine-color-white)`,
          "--mantine-color-default-border": `var(--mantine-color-dark-4)`,
          "--mantine-color-dimmed": `var(--mantine-color-dark-2)`,
          "--mantine-color-disabled": `var(--mantine-color-dark-6)`,
          "--mantine-color-disabled-color": `var(--mantine-color-dark-3)`,
          "--mantine-color-disabled-border": `var(--mantine-color-dark-4)`,
        },
      }
    tn(r.variables, e.breakpoints, `breakpoint`),
      tn(r.variables, e.spacing, `spacing`),
      tn(r.variables, e.fontSizes, `font-size`),
      tn(r.variables, e.lineHeights, `line-height`),
      tn(r.variables, e.shadows, `shadow`),
      tn(r.variables, e.radius, `radius`),
      tn(r.variables, e.fontWeights, `font-weight`),
      e.colors[e.primaryColor].forEach((t, n) => {
        r.variables[`--mantine-primary-color-${n}`] = `var(--mantine-color-${e.primaryColor}-${n})`
      }),
      k(e.colors).forEach((t) => {
        const n = e.colors[t]
        g(n)
          ? (Object.assign(
              r.light,
              en({ theme: e, name: n.name, color: n.light, colorScheme: `light`, withColorValues: !0 }),
            ),
            Object.assign(
              r.dark,
              en({ theme: e, name: n.name, color: n.dark, colorScheme: `dark`, withColorValues: !0 }),
            ),
            (r.light[`--mantine-color-${n.name}-contrast`] = Gt(n, e, `light`)),
            (r.dark[`--mantine-color-${n.name}-contrast`] = Gt(n, e, `dark`)))
          : (n.forEach((e, n) => {
              r.variables[`--mantine-color-${t}-${n}`] = e
            }),
            Object.assign(r.light, en({ theme: e, color: t, colorScheme: `light`, withColorValues: !1 })),
            Object.assign(r.dark, en({ theme: e, color: t, colorScheme: `dark`, withColorValues: !1 })))
      })
    const i = e.headings.sizes
    return (
      k(i).forEach((t) => {
        ;(r.variables[`--mantine-${t}-font-size`] = i[t].fontSize),
          (r.variables[`--mantine-${t}-line-height`] = i[t].lineHeight),
          (r.variables[`--mantine-${t}-font-weight`] = i[t].fontWeight || e.headings.fontWeight)
      }),
      r
    )
  },
  W = p()
function rn() {
  const e = a(),
    t = f(),
    n = k(e.breakpoints).reduce((t, n) => {
      const r = e.breakpoints[n].includes(`px`),
        i = pt(e.breakpoints[n])
      return `${t}@media (max-width: ${r ? `${i - 0.1}px` : fe(i - 0.1)}) {.mantine-visible-from-${n} {display: none !important;}}@media (min-width: ${r ? `${i}px` : fe(i)}) {.mantine-hidden-from-${n} {display: none !important;}}`
    }, ``)
  return (0, W.jsx)(`style`, { "data-mantine-styles": `classes`, nonce: t?.(), dangerouslySetInnerHTML: { __html: n } })
}
function an({ theme: e, generator: t }) {
  const n = nn(e),
    r = t?.(e)
  return r ? le(n, r) : n
}
var on = nn(i)
function sn(e) {
  const t = { variables: {}, light: {}, dark: {} }
  return (
    k(e.variables).forEach((n) => {
      on.variables[n] !== e.variables[n] && (t.variables[n] = e.variables[n])
    }),
    k(e.light).forEach((n) => {
      on.light[n] !== e.light[n] && (t.light[n] = e.light[n])
    }),
    k(e.dark).forEach((n) => {
      on.dark[n] !== e.dark[n] && (t.dark[n] = e.dark[n])
    }),
    t
  )
}
function cn(e) {
  return $t(
    { variables: {}, dark: { "--mantine-color-scheme": `dark` }, light: { "--mantine-color-scheme": `light` } },
    e,
  )
}
function ln({ cssVariablesSelector: e, deduplicateCssVariables: t }) {
  const n = a(),
    r = f(),
    i = an({ theme: n, generator: re() }),
    o = (e === void 0 || e === `:root` || e === `:host`) && t,
    s = $t(o ? sn(i) : i, e)
  return s
    ? (0, W.jsx)(`style`, {
        "data-mantine-styles": !0,
        nonce: r?.(),
        dangerouslySetInnerHTML: { __html: `${s}${o ? `` : cn(e)}` },
      })
    : null
}
ln.displayName = `@mantine/CssVariables`
function un({ respectReducedMotion: e, getRootElement: t }) {
  I(() => {
    e && t()?.setAttribute(`data-respect-reduced-motion`, `true`)
  }, [e])
}
function dn({
  theme: e,
  children: t,
  getStyleNonce: n,
  withStaticClasses: r = !0,
  withGlobalClasses: i = !0,
  deduplicateCssVariables: a = !0,
  withCssVariables: o = !0,
  cssVariablesSelector: s,
  classNamesPrefix: c = `mantine`,
  colorSchemeManager: l = Ut(),
  defaultColorScheme: u = `light`,
  getRootElement: d = () => document.documentElement,
  cssVariablesResolver: f,
  forceColorScheme: p,
  stylesTransform: m,
  env: h,
  deduplicateInlineStyles: g = !1,
}) {
  const {
    colorScheme: _,
    setColorScheme: y,
    clearColorScheme: b,
  } = Xt({ defaultColorScheme: u, forceColorScheme: p, manager: l, getRootElement: d })
  return (
    un({ respectReducedMotion: e?.respectReducedMotion || !1, getRootElement: d }),
    (0, W.jsx)(A, {
      value: {
        colorScheme: _,
        setColorScheme: y,
        clearColorScheme: b,
        getRootElement: d,
        classNamesPrefix: c,
        getStyleNonce: n,
        cssVariablesResolver: f,
        cssVariablesSelector: s ?? `:root`,
        withStaticClasses: r,
        stylesTransform: m,
        env: h,
        deduplicateInlineStyles: g,
      },
      children: (0, W.jsxs)(v, {
        theme: e,
        children: [
          o && (0, W.jsx)(ln, { cssVariablesSelector: s, deduplicateCssVariables: a }),
          i && (0, W.jsx)(rn, {}),
          t,
        ],
      }),
    })
  )
}
dn.displayName = `@mantine/core/MantineProvider`
function fn(e) {
  return e
}
function pn({ classNames: e, styles: t, props: n, stylesCtx: r }) {
  const i = a()
  return {
    resolvedClassNames: e === void 0 ? void 0 : y({ theme: i, classNames: e, props: n, stylesCtx: r || void 0 }),
    resolvedStyles: t === void 0 ? void 0 : s({ theme: i, styles: t, props: n, stylesCtx: r || void 0 }),
  }
}
function mn(e, t) {
  return Array.isArray(e)
    ? [...e].reduce((e, n) => ({ ...e, ...mn(n, t) }), {})
    : typeof e == `function`
      ? e(t)
      : (e ?? {})
}
function hn({ open: e, close: t, openDelay: n, closeDelay: r }) {
  const i = (0, H.useRef)(-1),
    a = (0, H.useRef)(-1),
    o = () => {
      window.clearTimeout(i.current), window.clearTimeout(a.current)
    }
  return (
    (0, H.useEffect)(() => o, []),
    {
      openDropdown: () => {
        o(), n === 0 || n === void 0 ? e() : (i.current = window.setTimeout(e, n))
      },
      closeDropdown: () => {
        o(), r === 0 || r === void 0 ? t() : (a.current = window.setTimeout(t, r))
      },
    }
  )
}
var gn = { duration: 100, transition: `fade` }
function _n(e, t) {
  return { ...gn, ...t, ...e }
}
var [vn, yn] = De(`Popover component was not found in the tree`)
function bn({ childProps: e, disabled: t, opened: n, longPressDelay: r = 500, setReference: i, open: a }) {
  const o = (0, H.useRef)(!1),
    s = (0, H.useRef)(!1),
    c = (0, H.useRef)(null),
    l = (0, H.useRef)(t)
  l.current = t
  const u = (e, t, n) => {
      i({
        getBoundingClientRect: () => ({
          x: e,
          y: t,
          width: 0,
          height: 0,
          top: t,
          left: e,
          right: e,
          bottom: t,
          toJSON: () => void 0,
        }),
        contextElement: n,
      }),
        a()
    },
    d = xt(e.onMouseDown, (e) => {
      t || (e.button === 2 && e.stopPropagation())
    }),
    f = xt(e.onContextMenu, (e) => {
      t ||
        e.defaultPrevented ||
        (e.preventDefault(), s.current || (u(e.clientX, e.clientY, e.currentTarget), o.current && (s.current = !0)))
    }),
    p = Pt(
      (e) => {
        if (l.current || s.current) return
        const t = e,
          n = t.touches[0] ?? t.changedTouches[0]
        n && (u(n.clientX, n.clientY, c.current), (s.current = !0))
      },
      {
        threshold: r,
        events: [`touch`],
        cancelOnMove: !0,
        onStart: (e) => {
          ;(o.current = !0), (s.current = !1), (c.current = e.currentTarget)
        },
        onFinish: (e) => {
          ;(o.current = !1), (s.current = !1), l.current || e.preventDefault()
        },
        onCancel: () => {
          ;(o.current = !1), (s.current = !1)
        },
      },
    )
  return {
    onContextMenu: f,
    onMouseDown: d,
    onTouchStart: xt(e.onTouchStart, p.onTouchStart),
    onTouchEnd: xt(e.onTouchEnd, p.onTouchEnd),
    onTouchCancel: xt(e.onTouchCancel, p.onTouchCancel),
    onTouchMove: xt(e.onTouchMove, p.onTouchMove),
    style: t ? e.style : { ...e.style, WebkitTouchCallout: `none`, WebkitUserSelect: `none`, userSelect: `none` },
    "data-expanded": n ? !0 : void 0,
  }
}
function xn(e) {
  const { children: t, disabled: n, longPressDelay: r } = N(`PopoverContextMenu`, null, e),
    i = xe(t)
  if (!i)
    throw Error(
      `Popover.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    )
  const a = yn(),
    o = bn({
      childProps: i.props,
      disabled: n || a.disabled,
      opened: a.opened,
      longPressDelay: r,
      setReference: a.reference,
      open: () => {
        a.opened || a.onToggle()
      },
    })
  return (0, H.cloneElement)(i, o)
}
xn.displayName = `@mantine/core/PopoverContextMenu`
var Sn = { dropdown: `m_38a85659`, arrow: `m_a31dc6c1`, overlay: `m_3d7bc908` },
  Cn = P((e) => {
    const t = N(`PopoverDropdown`, null, e),
      {
        className: n,
        style: r,
        vars: i,
        children: a,
        onKeyDownCapture: o,
        variant: s,
        classNames: c,
        styles: l,
        ref: u,
        ...d
      } = t,
      f = yn(),
      { dir: p } = Oe(),
      m = f.arrowPosition === `merge` && f.withArrow ? Be({ position: f.placement, dir: p }) : void 0,
      h = je({ opened: f.opened, shouldReturnFocus: f.returnFocus }),
      g = f.withRoles
        ? { "aria-labelledby": f.getTargetId(), id: f.getDropdownId(), role: `dialog`, tabIndex: -1 }
        : {},
      _ = ye(u, f.floating)
    return f.disabled
      ? null
      : (0, W.jsx)(Se, {
          ...f.portalProps,
          withinPortal: f.withinPortal,
          children: (0, W.jsx)(O, {
            mounted: f.opened,
            ...f.transitionProps,
            transition: f.transitionProps?.transition || `fade`,
            duration: f.transitionProps?.duration ?? 150,
            keepMounted: f.keepMounted,
            keepMountedMode: f.keepMountedMode,
            exitDuration:
              typeof f.transitionProps?.exitDuration == `number`
                ? f.transitionProps.exitDuration
                : f.transitionProps?.duration,
            children: (e) =>
              (0, W.jsx)(Me, {
                active: f.trapFocus && f.opened,
                innerRef: _,
                children: (0, W.jsxs)(w, {
                  ...g,
                  ...d,
                  variant: s,
                  onKeyDownCapture: bt(
                    () => {
                      f.onClose?.(), f.onDismiss?.()
                    },
                    { active: f.closeOnEscape, onTrigger: h, onKeyDown: o },
                  ),
                  "data-position": f.placement,
                  "data-fixed": f.floatingStrategy === `fixed` || void 0,
                  ...f.getStyles(`dropdown`, {
                    className: n,
                    props: t,
                    classNames: c,
                    styles: l,
                    style: [
                      {
                        ...e,
                        ...m,
                        zIndex: f.zIndex,
                        top: f.y ?? 0,
                        left: f.x ?? 0,
                        width: f.width === `target` ? void 0 : j(f.width),
                        ...(f.referenceHidden ? { display: `none` } : null),
                      },
                      f.resolvedStyles?.dropdown,
                      l?.dropdown,
                      r,
                    ],
                  }),
                  children: [
                    a,
                    (0, W.jsx)(ze, {
                      ref: f.arrowRef,
                      arrowX: f.arrowX,
                      arrowY: f.arrowY,
                      visible: f.withArrow,
                      position: f.placement,
                      arrowSize: f.arrowSize,
                      arrowRadius: f.arrowRadius,
                      arrowOffset: f.arrowOffset,
                      arrowPosition: f.arrowPosition,
                      ...f.getStyles(`arrow`, { props: t, classNames: c, styles: l }),
                    }),
                  ],
                }),
              }),
          }),
        })
  })
;(Cn.classes = Sn), (Cn.displayName = `@mantine/core/PopoverDropdown`)
var wn = { refProp: `ref`, popupType: `dialog` },
  Tn = P((e) => {
    const { children: t, refProp: n, popupType: r, ref: i, ...a } = N(`PopoverTarget`, wn, e),
      o = xe(t)
    if (!o)
      throw Error(
        `Popover.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
      )
    const s = a,
      c = yn(),
      l = ye(c.reference, Re(o), i),
      u = c.withRoles
        ? {
            "aria-haspopup": r,
            "aria-expanded": c.opened,
            "aria-controls": c.opened ? c.getDropdownId() : void 0,
            id: c.getTargetId(),
          }
        : {},
      d = o.props
    return (0, H.cloneElement)(o, {
      ...s,
      ...u,
      ...c.targetProps,
      className: x(c.targetProps.className, s.className, d.className),
      [n]: l,
      ...(c.controlled
        ? null
        : {
            onClick: (e) => {
              c.onToggle(), d.onClick?.(e)
            },
          }),
    })
  })
Tn.displayName = `@mantine/core/PopoverTarget`
function En(e) {
  if (e === void 0) return { shift: !0, flip: !0 }
  const t = { ...e }
  return (e.shift === void 0 && (t.shift = !0), e.flip === void 0 && (t.flip = !0), t)
}
function Dn(e, t, n, r) {
  const i = En(e.middlewares),
    a = [Je(e.offset), et()]
  if (i.flip && !n) {
    const e = typeof i.flip == `boolean` ? {} : i.flip,
      t = r ? { fallbackStrategy: `initialPlacement`, ...e } : e
    a.push(qe(t))
  }
  if (i.shift) {
    const t = typeof i.shift == `boolean` ? {} : i.shift
    a.push(
      He((n) => {
        const r = n.placement.startsWith(`top`) || n.placement.startsWith(`bottom`)
        return { limiter: Ye(), padding: 5, ...(e.width === `target` && r ? { mainAxis: !1 } : null), ...t }
      }),
    )
  }
  return (
    i.inline && a.push(typeof i.inline == `boolean` ? Ze() : Ze(i.inline)),
    a.push(Ke({ element: e.arrowRef, padding: e.arrowOffset })),
    (i.size || e.width === `target`) &&
      a.push(
        at({
          ...(typeof i.size == `boolean` ? {} : i.size),
          apply({ rects: n, availableWidth: r, availableHeight: a, ...o }) {
            const s = t().refs.floating.current?.style ?? {}
            i.size &&
              (typeof i.size == `object` && i.size.apply
                ? i.size.apply({ rects: n, availableWidth: r, availableHeight: a, ...o })
                : Object.assign(s, { maxWidth: `${r}px`, maxHeight: `${a}px` })),
              e.width === `target` && Object.assign(s, { width: `${n.reference.width}px` })
          },
        }),
      ),
    a
  )
}
function On(e) {
  const [t, n] = jt({ value: e.opened, defaultValue: e.defaultOpened, finalValue: !1, onChange: e.onChange }),
    r = (0, H.useRef)(t),
    i = (0, H.useRef)(!1),
    [a, o] = (0, H.useState)(null),
    s = e.preventPositionChangeWhenVisible !== !1,
    c = (0, H.useRef)(t)
  t !== c.current && ((c.current = t), t && a !== null && o(null))
  const l = (0, H.useRef)(e.position)
  e.position !== l.current && ((l.current = e.position), (i.current = !1), a !== null && o(null))
  const u = (0, H.useCallback)(() => o(null), []),
    d = () => {
      t && !e.disabled && n(!1)
    },
    f = () => {
      e.disabled || n(!t)
    },
    p = Ue({
      open: t,
      strategy: e.strategy,
      placement: s ? (a ?? e.position) : e.position,
      middleware: Dn(e, () => p, s && a !== null, s),
      whileElementsMounted: e.keepMounted ? void 0 : ot,
    })
  ;(0, H.useEffect)(() => {
    if (!e.keepMounted) return
    const n = p.refs.reference.current,
      r = p.refs.floating.current
    if (t && n && r) return ot(n, r, p.update)
  }, [e.keepMounted, t, p.update, p.elements.reference, p.elements.floating]),
    I(() => {
      if (!t) {
        i.current = !1
        return
      }
      if (!s || a !== null) return
      const e = p.refs.floating.current
      e &&
        e.offsetHeight !== 0 &&
        e.offsetWidth !== 0 &&
        (i.current ? p.isPositioned && o(p.placement) : ((i.current = !0), p.update()))
    }, [s, t, p.isPositioned, p.placement, a, p.update])
  const m = (0, H.useRef)(p.placement)
  return (
    I(() => {
      m.current !== p.placement && ((m.current = p.placement), e.onPositionChange?.(p.placement))
    }, [p.placement]),
    se(() => {
      t !== r.current && (t ? e.onOpen?.() : e.onClose?.()), (r.current = t)
    }, [t, e.onClose, e.onOpen]),
    {
      floating: p,
      controlled: typeof e.opened == `boolean`,
      opened: t,
      onClose: d,
      onToggle: f,
      resetLockedPlacement: u,
    }
  )
}
var kn = {
    position: `bottom`,
    offset: 8,
    transitionProps: { transition: `fade`, duration: 150 },
    middlewares: { flip: !0, shift: !0, inline: !1 },
    arrowSize: 7,
    arrowOffset: 5,
    arrowRadius: 0,
    arrowPosition: `side`,
    closeOnClickOutside: !0,
    withinPortal: !0,
    closeOnEscape: !0,
    trapFocus: !1,
    withRoles: !0,
    returnFocus: !1,
    withOverlay: !1,
    hideDetached: !0,
    preventPositionChangeWhenVisible: !0,
    clickOutsideEvents: [`mousedown`, `touchstart`],
    clickOutsideCapture: !1,
    zIndex: B(`popover`),
    __staticSelector: `Popover`,
    width: `max-content`,
  },
  An = o((e, { radius: t, shadow: n }) => ({
    dropdown: { "--popover-radius": t === void 0 ? void 0 : C(t), "--popover-shadow": h(n) },
  }))
function jn(e) {
  const t = N(`Popover`, kn, e),
    {
      children: n,
      position: i,
      offset: a,
      onPositionChange: o,
      opened: s,
      transitionProps: c,
      onExitTransitionEnd: l,
      onEnterTransitionEnd: u,
      width: f,
      middlewares: p,
      withArrow: m,
      arrowSize: h,
      arrowOffset: g,
      arrowRadius: _,
      arrowPosition: v,
      unstyled: y,
      classNames: b,
      styles: x,
      closeOnClickOutside: S,
      withinPortal: C,
      portalProps: w,
      closeOnEscape: T,
      clickOutsideEvents: E,
      clickOutsideCapture: D,
      trapFocus: ee,
      onClose: te,
      onDismiss: ne,
      onOpen: k,
      onChange: re,
      zIndex: A,
      radius: ie,
      shadow: ae,
      id: j,
      defaultOpened: oe,
      __staticSelector: M,
      withRoles: se,
      disabled: ce,
      returnFocus: le,
      variant: ue,
      keepMounted: de,
      keepMountedMode: fe,
      vars: pe,
      floatingStrategy: me,
      withOverlay: P,
      overlayProps: F,
      hideDetached: I,
      attributes: he,
      preventPositionChangeWhenVisible: _e,
      ...L
    } = t,
    R = r({
      name: M,
      props: t,
      classes: Sn,
      classNames: b,
      styles: x,
      unstyled: y,
      attributes: he,
      rootSelector: `dropdown`,
      vars: pe,
      varsResolver: An,
    }),
    { resolvedStyles: z } = pn({ classNames: b, styles: x, props: t }),
    ve = (0, H.useRef)(null),
    [ye, be] = (0, H.useState)(null),
    [xe, B] = (0, H.useState)(null),
    { dir: Ce } = Oe(),
    we = d(),
    Te = ge(j),
    Ee = On({
      middlewares: p,
      width: f,
      position: Ve(Ce, i),
      offset: typeof a == `number` ? a + (m ? h / 2 : 0) : a,
      arrowRef: ve,
      arrowOffset: g,
      onPositionChange: o,
      opened: s,
      defaultOpened: oe,
      onChange: re,
      onOpen: k,
      onClose: te,
      onDismiss: ne,
      strategy: me,
      disabled: ce,
      preventPositionChangeWhenVisible: _e,
      keepMounted: de,
    })
  Et(
    () => {
      S && (Ee.onClose(), ne?.())
    },
    E,
    [ye, xe],
    !0,
    D,
  )
  const V = (0, H.useCallback)(
      (e) => {
        be(e), Ee.floating.refs.setReference(e)
      },
      [Ee.floating.refs.setReference],
    ),
    De = (0, H.useCallback)(
      (e) => {
        B(e), Ee.floating.refs.setFloating(e)
      },
      [Ee.floating.refs.setFloating],
    ),
    ke = (0, H.useCallback)(() => {
      c?.onExited?.(), l?.(), Ee.resetLockedPlacement()
    }, [c?.onExited, l, Ee.resetLockedPlacement]),
    je = (0, H.useCallback)(() => {
      c?.onEntered?.(), u?.()
    }, [c?.onEntered, u])
  return (0, W.jsxs)(vn, {
    value: {
      returnFocus: le,
      disabled: ce,
      controlled: Ee.controlled,
      reference: V,
      floating: De,
      x: Ee.floating.x,
      y: Ee.floating.y,
      arrowX: Ee.floating?.middlewareData?.arrow?.x,
      arrowY: Ee.floating?.middlewareData?.arrow?.y,
      opened: Ee.opened,
      arrowRef: ve,
      transitionProps: { ...c, onExited: ke, onEntered: je },
      width: f,
      withArrow: m,
      arrowSize: h,
      arrowOffset: g,
      arrowRadius: _,
      arrowPosition: v,
      placement: Ee.floating.placement,
      trapFocus: ee,
      withinPortal: C,
      portalProps: w,
      zIndex: A,
      radius: ie,
      shadow: ae,
      closeOnEscape: T,
      onDismiss: ne,
      onClose: Ee.onClose,
      onToggle: Ee.onToggle,
      getTargetId: () => Te,
      getDropdownId: () => `${Te}-dropdown`,
      withRoles: se,
      targetProps: L,
      __staticSelector: M,
      classNames: b,
      styles: x,
      unstyled: y,
      variant: ue,
      keepMounted: de,
      keepMountedMode: fe,
      getStyles: R,
      resolvedStyles: z,
      floatingStrategy: me,
      referenceHidden: I && we !== `test` ? Ee.floating.middlewareData.hide?.referenceHidden : !1,
    },
    children: [
      n,
      P &&
        (0, W.jsx)(O, {
          transition: `fade`,
          mounted: Ee.opened,
          duration: c?.duration || 250,
          exitDuration: c?.exitDuration || 250,
          children: (e) =>
            (0, W.jsx)(Se, {
              withinPortal: C,
              children: (0, W.jsx)(Ae, { ...F, ...R(`overlay`, { className: F?.className, style: [e, F?.style] }) }),
            }),
        }),
    ],
  })
}
;(jn.Target = Tn),
  (jn.Dropdown = Cn),
  (jn.ContextMenu = xn),
  (jn.varsResolver = An),
  (jn.displayName = `@mantine/core/Popover`),
  (jn.extend = (e) => e),
  (jn.withProps = (e) => {
    const t = (t) => (0, W.jsx)(jn, { ...e, ...t })
    return ((t.extend = jn.extend), (t.displayName = `WithProps(${jn.displayName})`), t)
  })
var [Mn, Nn] = De(`ModalBase component was not found in tree`)
function Pn({ opened: e, transitionDuration: t }) {
  const [n, r] = (0, H.useState)(e),
    i = (0, H.useRef)(-1),
    a = l() ? 0 : t
  return (
    (0, H.useEffect)(
      () => (
        e ? (r(!0), window.clearTimeout(i.current)) : a === 0 ? r(!1) : (i.current = window.setTimeout(() => r(!1), a)),
        () => window.clearTimeout(i.current)
      ),
      [e, a],
    ),
    n
  )
}
function Fn({
  id: e,
  transitionProps: t,
  opened: n,
  trapFocus: r,
  closeOnEscape: i,
  onClose: a,
  returnFocus: o,
  handledEscapeEvents: s,
}) {
  const c = ge(e),
    [l, u] = (0, H.useState)(!1),
    [d, f] = (0, H.useState)(!1),
    p = Pn({ opened: n, transitionDuration: typeof t?.duration == `number` ? t?.duration : 200 })
  return (
    At(
      `keydown`,
      (e) => {
        e.key === `Escape` &&
          i &&
          !e.isComposing &&
          n &&
          !s?.has(e) &&
          e.target?.getAttribute(`data-mantine-stop-propagation`) !== `true` &&
          (s?.add(e), a())
      },
      { capture: !0 },
    ),
    je({ opened: n, shouldReturnFocus: r && o }),
    { _id: c, titleMounted: l, bodyMounted: d, shouldLockScroll: p, setTitleMounted: u, setBodyMounted: f }
  )
}
var In = function () {
  return (
    (In =
      Object.assign ||
      function (e) {
        for (var t, n = 1, r = arguments.length; n < r; n++)
          for (var i in ((t = arguments[n]), t)) Object.hasOwn(t, i) && (e[i] = t[i])
        return e
      }),
    In.apply(this, arguments)
  )
}
function Ln(e, t) {
  var n = {}
  for (var r in e) Object.hasOwn(e, r) && t.indexOf(r) < 0 && (n[r] = e[r])
  if (e != null && typeof Object.getOwnPropertySymbols == `function`)
    for (var i = 0, r = Object.getOwnPropertySymbols(e); i < r.length; i++)
      t.indexOf(r[i]) < 0 && Object.prototype.propertyIsEnumerable.call(e, r[i]) && (n[r[i]] = e[r[i]])
  return n
}
function Rn(e, t, n) {
  if (n || arguments.length === 2)
    for (var r = 0, i = t.length, a; r < i; r++)
      (a || !(r in t)) && ((a ||= Array.prototype.slice.call(t, 0, r)), (a[r] = t[r]))
  return e.concat(a || Array.prototype.slice.call(t))
}
var zn = `right-scroll-bar-position`,
  Bn = `width-before-scroll-bar`,
  Vn = `with-scroll-bars-hidden`,
  Hn = `--removed-body-scroll-bar-size`
function Un(e, t) {
  return (typeof e == `function` ? e(t) : e && (e.current = t), e)
}
function Wn(e, t) {
  var n = (0, H.useState)(() => ({
    value: e,
    callback: t,
    facade: {
      get current() {
        return n.value
      },
      set current(e) {
        var t = n.value
        t !== e && ((n.value = e), n.callback(e, t))
      },
    },
  }))[0]
  return ((n.callback = t), n.facade)
}
var Gn = typeof window < `u` ? H.useLayoutEffect : H.useEffect,
  Kn = new WeakMap()
function qn(e, t) {
  var n = Wn(t || null, (t) => e.forEach((e) => Un(e, t)))
  return (
    Gn(() => {
      var t = Kn.get(n)
      if (t) {
        var r = new Set(t),
          i = new Set(e),
          a = n.current
        r.forEach((e) => {
          i.has(e) || Un(e, null)
        }),
          i.forEach((e) => {
            r.has(e) || Un(e, a)
          })
      }
      Kn.set(n, e)
    }, [e]),
    n
  )
}
function Jn(e) {
  return e
}
function Yn(e, t) {
  t === void 0 && (t = Jn)
  var n = [],
    r = !1
  return {
    read: () => {
      if (r)
        throw Error("Sidecar: could not `read` from an `assigned` medium. `read` could be used only with `useMedium`.")
      return n.length ? n[n.length - 1] : e
    },
    useMedium: (e) => {
      var i = t(e, r)
      return (
        n.push(i),
        () => {
          n = n.filter((e) => e !== i)
        }
      )
    },
    assignSyncMedium: (e) => {
      for (r = !0; n.length; ) {
        var t = n
        ;(n = []), t.forEach(e)
      }
      n = { push: (t) => e(t), filter: () => n }
    },
    assignMedium: (e) => {
      r = !0
      var t = []
      if (n.length) {
        var i = n
        ;(n = []), i.forEach(e), (t = n)
      }
      var a = () => {
          var n = t
          ;(t = []), n.forEach(e)
        },
        o = () => Promise.resolve().then(a)
      o(),
        (n = {
          push: (e) => {
            t.push(e), o()
          },
          filter: (e) => ((t = t.filter(e)), n),
        })
    },
  }
}
function Xn(e) {
  e === void 0 && (e = {})
  var t = Yn(null)
  return ((t.options = In({ async: !0, ssr: !1 }, e)), t)
}
var Zn = (e) => {
  var t = e.sideCar,
    n = Ln(e, [`sideCar`])
  if (!t) throw Error("Sidecar: please provide `sideCar` property to import the right car")
  var r = t.read()
  if (!r) throw Error(`Sidecar medium not found`)
  return H.createElement(r, In({}, n))
}
Zn.isSideCarExport = !0
function Qn(e, t) {
  return (e.useMedium(t), Zn)
}
var $n = Xn(),
  er = () => {},
  tr = H.forwardRef((e, t) => {
    var n = H.useRef(null),
      r = H.useState({ onScrollCapture: er, onWheelCapture: er, onTouchMoveCapture: er }),
      i = r[0],
      a = r[1],
      o = e.forwardProps,
      s = e.children,
      c = e.className,
      l = e.removeScrollBar,
      u = e.enabled,
      d = e.shards,
      f = e.sideCar,
      p = e.noRelative,
      m = e.noIsolation,
      h = e.inert,
      g = e.allowPinchZoom,
      _ = e.as,
      v = _ === void 0 ? `div` : _,
      y = e.gapMode,
      b = Ln(e, [
        `forwardProps`,
        `children`,
        `className`,
        `removeScrollBar`,
        `enabled`,
        `shards`,
        `sideCar`,
        `noRelative`,
        `noIsolation`,
        `inert`,
        `allowPinchZoom`,
        `as`,
        `gapMode`,
      ]),
      x = f,
      S = qn([n, t]),
      C = In(In({}, b), i)
    return H.createElement(
      H.Fragment,
      null,
      u &&
        H.createElement(x, {
          sideCar: $n,
          removeScrollBar: l,
          shards: d,
          noRelative: p,
          noIsolation: m,
          inert: h,
          setCallbacks: a,
          allowPinchZoom: !!g,
          lockRef: n,
          gapMode: y,
        }),
      o
        ? H.cloneElement(H.Children.only(s), In(In({}, C), { ref: S }))
        : H.createElement(v, In({}, C, { className: c, ref: S }), s),
    )
  })
;(tr.defaultProps = { enabled: !0, removeScrollBar: !0, inert: !1 }), (tr.classNames = { fullWidth: Bn, zeroRight: zn })
var nr = () => {
  if (typeof __webpack_nonce__ < `u`) return __webpack_nonce__
}
function rr() {
  if (!document) return null
  var e = document.createElement(`style`)
  e.type = `text/css`
  var t = nr()
  return (t && e.setAttribute(`nonce`, t), e)
}
function ir(e, t) {
  e.styleSheet ? (e.styleSheet.cssText = t) : e.appendChild(document.createTextNode(t))
}
function ar(e) {
  ;(document.head || document.getElementsByTagName(`head`)[0]).appendChild(e)
}
var or = () => {
    var e = 0,
      t = null
    return {
      add: (n) => {
        e == 0 && (t = rr()) && (ir(t, n), ar(t)), e++
      },
      remove: () => {
        e--, !e && t && (t.parentNode && t.parentNode.removeChild(t), (t = null))
      },
    }
  },
  sr = () => {
    var e = or()
    return (t, n) => {
      H.useEffect(
        () => (
          e.add(t),
          () => {
            e.remove()
          }
        ),
        [t && n],
      )
    }
  },
  cr = () => {
    var e = sr()
    return (t) => {
      var n = t.styles,
        r = t.dynamic
      return (e(n, r), null)
    }
  },
  lr = { left: 0, top: 0, right: 0, gap: 0 },
  ur = (e) => parseInt(e || ``, 10) || 0,
  dr = (e) => {
    var t = window.getComputedStyle(document.body),
      n = t[e === `padding` ? `paddingLeft` : `marginLeft`],
      r = t[e === `padding` ? `paddingTop` : `marginTop`],
      i = t[e === `padding` ? `paddingRight` : `marginRight`]
    return [ur(n), ur(r), ur(i)]
  },
  fr = (e) => {
    if ((e === void 0 && (e = `margin`), typeof window > `u`)) return lr
    var t = dr(e),
      n = document.documentElement.clientWidth,
      r = window.innerWidth
    return { left: t[0], top: t[1], right: t[2], gap: Math.max(0, r - n + t[2] - t[0]) }
  },
  pr = cr(),
  mr = `data-scroll-locked`,
  hr = (e, t, n, r) => {
    var i = e.left,
      a = e.top,
      o = e.right,
      s = e.gap
    return (
      n === void 0 && (n = `margin`),
      `
  .${Vn} {
   overflow: hidden ${r};
   padding-right: ${s}px ${r};
  }
  body[${mr}] {
    overflow: hidden ${r};
    overscroll-behavior: contain;
    ${[
      t && `position: relative ${r};`,
      n === `margin` &&
        `
    padding-left: ${i}px;
    padding-top: ${a}px;
    padding-right: ${o}px;
    margin-left:0;
    margin-top:0;
    margin-right: ${s}px ${r};
    `,
      n === `padding` && `padding-right: ${s}px ${r};`,
    ]
      .filter(Boolean)
      .join(``)}
  }
  
  .${zn} {
    right: ${s}px ${r};
  }
  
  .${Bn} {
    margin-right: ${s}px ${r};
  }
  
  .${zn} .${zn} {
    right: 0 ${r};
  }
  
  .${Bn} .${Bn} {
    margin-right: 0 ${r};
  }
  
  body[${mr}] {
    ${Hn}: ${s}px;
  }
`
    )
  },
  gr = () => {
    var e = parseInt(document.body.getAttribute(`data-scroll-locked`) || `0`, 10)
    return isFinite(e) ? e : 0
  },
  _r = () => {
    H.useEffect(
      () => (
        document.body.setAttribute(mr, (gr() + 1).toString()),
        () => {
          var e = gr() - 1
          e <= 0 ? document.body.removeAttribute(mr) : document.body.setAttribute(mr, e.toString())
        }
      ),
      [],
    )
  },
  vr = (e) => {
    var t = e.noRelative,
      n = e.noImportant,
      r = e.gapMode,
      i = r === void 0 ? `margin` : r
    _r()
    var a = H.useMemo(() => fr(i), [i])
    return H.createElement(pr, { styles: hr(a, !t, i, n ? `` : `!important`) })
  },
  yr = !1
if (typeof window < `u`)
  try {
    var br = Object.defineProperty({}, "passive", { get: () => ((yr = !0), !0) })
    window.addEventListener(`test`, br, br), window.removeEventListener(`test`, br, br)
  } catch {
    yr = !1
  }
var xr = yr ? { passive: !1 } : !1,
  Sr = (e) => e.tagName === `TEXTAREA`,
  Cr = (e, t) => {
    if (!(e instanceof Element)) return !1
    var n = window.getComputedStyle(e)
    return n[t] !== `hidden` && !(n.overflowY === n.overflowX && !Sr(e) && n[t] === `visible`)
  },
  wr = (e) => Cr(e, `overflowY`),
  Tr = (e) => Cr(e, `overflowX`),
  Er = (e, t) => {
    var n = t.ownerDocument,
      r = t
    do {
      if ((typeof ShadowRoot < `u` && r instanceof ShadowRoot && (r = r.host), kr(e, r))) {
        var i = Ar(e, r)
        if (i[1] > i[2]) return !0
      }
      r = r.parentNode
    } while (r && r !== n.body)
    return !1
  },
  Dr = (e) => [e.scrollTop, e.scrollHeight, e.clientHeight],
  Or = (e) => [e.scrollLeft, e.scrollWidth, e.clientWidth],
  kr = (e, t) => (e === `v` ? wr(t) : Tr(t)),
  Ar = (e, t) => (e === `v` ? Dr(t) : Or(t)),
  jr = (e, t) => (e === `h` && t === `rtl` ? -1 : 1),
  Mr = (e, t, n, r, i) => {
    var a = jr(e, window.getComputedStyle(t).direction),
      o = a * r,
      s = n.target,
      c = t.contains(s),
      l = !1,
      u = o > 0,
      d = 0,
      f = 0
    do {
      if (!s) break
      var p = Ar(e, s),
        m = p[0],
        h = p[1] - p[2] - a * m
      ;(m || h) && kr(e, s) && ((d += h), (f += m))
      var g = s.parentNode
      s = g && g.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? g.host : g
    } while ((!c && s !== document.body) || (c && (t.contains(s) || t === s)))
    return (
      ((u && ((i && Math.abs(d) < 1) || (!i && o > d))) || (!u && ((i && Math.abs(f) < 1) || (!i && -o > f)))) &&
        (l = !0),
      l
    )
  },
  Nr = (e) => (`changedTouches` in e ? [e.changedTouches[0].clientX, e.changedTouches[0].clientY] : [0, 0]),
  Pr = (e) => [e.deltaX, e.deltaY],
  Fr = (e) => (e && `current` in e ? e.current : e),
  Ir = (e, t) => e[0] === t[0] && e[1] === t[1],
  Lr = (e) => `
  .block-interactivity-${e} {pointer-events: none;}
  .allow-interactivity-${e} {pointer-events: all;}
`,
  Rr = 0,
  zr = []
function Br(e) {
  var t = H.useRef([]),
    n = H.useRef([0, 0]),
    r = H.useRef(),
    i = H.useState(Rr++)[0],
    a = H.useState(cr)[0],
    o = H.useRef(e)
  H.useEffect(() => {
    o.current = e
  }, [e]),
    H.useEffect(() => {
      if (e.inert) {
        document.body.classList.add(`block-interactivity-${i}`)
        var t = Rn([e.lockRef.current], (e.shards || []).map(Fr), !0).filter(Boolean)
        return (
          t.forEach((e) => e.classList.add(`allow-interactivity-${i}`)),
          () => {
            document.body.classList.remove(`block-interactivity-${i}`),
              t.forEach((e) => e.classList.remove(`allow-interactivity-${i}`))
          }
        )
      }
    }, [e.inert, e.lockRef.current, e.shards])
  var s = H.useCallback((e, t) => {
      if ((`touches` in e && e.touches.length === 2) || (e.type === `wheel` && e.ctrlKey))
        return !o.current.allowPinchZoom
      var i = Nr(e),
        a = n.current,
        s = `deltaX` in e ? e.deltaX : a[0] - i[0],
        c = `deltaY` in e ? e.deltaY : a[1] - i[1],
        l,
        u = e.target,
        d = Math.abs(s) > Math.abs(c) ? `h` : `v`
      if (`touches` in e && d === `h` && u.type === `range`) return !1
      var f = window.getSelection(),
        p = f && f.anchorNode
      if (p && (p === u || p.contains(u))) return !1
      var m = Er(d, u)
      if (!m) return !0
      if ((m ? (l = d) : ((l = d === `v` ? `h` : `v`), (m = Er(d, u))), !m)) return !1
      if ((!r.current && `changedTouches` in e && (s || c) && (r.current = l), !l)) return !0
      var h = r.current || l
      return Mr(h, t, e, h === `h` ? s : c, !0)
    }, []),
    c = H.useCallback((e) => {
      var n = e
      if (zr.length && zr[zr.length - 1] === a) {
        var r = `deltaY` in n ? Pr(n) : Nr(n),
          i = t.current.filter(
            (e) => e.name === n.type && (e.target === n.target || n.target === e.shadowParent) && Ir(e.delta, r),
          )[0]
        if (i && i.should) n.cancelable && n.preventDefault()
        else if (!i) {
          var c = (o.current.shards || [])
            .map(Fr)
            .filter(Boolean)
            .filter((e) => e.contains(n.target))
          ;(c.length > 0 ? s(n, c[0]) : !o.current.noIsolation) && n.cancelable && n.preventDefault()
        }
      }
    }, []),
    l = H.useCallback((e, n, r, i) => {
      var a = { name: e, delta: n, target: r, should: i, shadowParent: Vr(r) }
      t.current.push(a),
        setTimeout(() => {
          t.current = t.current.filter((e) => e !== a)
        }, 1)
    }, []),
    u = H.useCallback((e) => {
      ;(n.current = Nr(e)), (r.current = void 0)
    }, []),
    d = H.useCallback((t) => {
      l(t.type, Pr(t), t.target, s(t, e.lockRef.current))
    }, []),
    f = H.useCallback((t) => {
      l(t.type, Nr(t), t.target, s(t, e.lockRef.current))
    }, [])
  H.useEffect(
    () => (
      zr.push(a),
      e.setCallbacks({ onScrollCapture: d, onWheelCapture: d, onTouchMoveCapture: f }),
      document.addEventListener(`wheel`, c, xr),
      document.addEventListener(`touchmove`, c, xr),
      document.addEventListener(`touchstart`, u, xr),
      () => {
        ;(zr = zr.filter((e) => e !== a)),
          document.removeEventListener(`wheel`, c, xr),
          document.removeEventListener(`touchmove`, c, xr),
          document.removeEventListener(`touchstart`, u, xr)
      }
    ),
    [],
  )
  var p = e.removeScrollBar,
    m = e.inert
  return H.createElement(
    H.Fragment,
    null,
    m ? H.createElement(a, { styles: Lr(i) }) : null,
    p ? H.createElement(vr, { noRelative: e.noRelative, gapMode: e.gapMode }) : null,
  )
}
function Vr(e) {
  for (var t = null; e !== null; ) e instanceof ShadowRoot && ((t = e.host), (e = e.host)), (e = e.parentNode)
  return t
}
var Hr = Qn($n, Br),
  Ur = H.forwardRef((e, t) => H.createElement(tr, In({}, e, { ref: t, sideCar: Hr })))
Ur.classNames = tr.classNames
function Wr({
  keepMounted: e,
  keepMountedMode: t = `activity`,
  opened: n,
  onClose: r,
  id: i,
  transitionProps: a,
  onExitTransitionEnd: o,
  onEnterTransitionEnd: s,
  trapFocus: c,
  closeOnEscape: l,
  returnFocus: u,
  closeOnClickOutside: d,
  withinPortal: f,
  portalProps: p,
  lockScroll: m,
  children: g,
  zIndex: _,
  shadow: v,
  padding: y,
  __vars: b,
  unstyled: x,
  removeScrollProps: S,
  __handledEscapeEvents: C,
  ...T
}) {
  const {
      _id: E,
      titleMounted: D,
      bodyMounted: te,
      shouldLockScroll: ne,
      setTitleMounted: O,
      setBodyMounted: k,
    } = Fn({
      id: i,
      transitionProps: a,
      opened: n,
      trapFocus: c,
      closeOnEscape: l,
      onClose: r,
      returnFocus: u,
      handledEscapeEvents: C,
    }),
    { key: re, ...A } = S || {}
  return (0, W.jsx)(Se, {
    ...p,
    withinPortal: f,
    children: (0, W.jsx)(Mn, {
      value: {
        opened: n,
        onClose: r,
        closeOnClickOutside: d,
        onExitTransitionEnd: o,
        onEnterTransitionEnd: s,
        transitionProps: { ...a, keepMounted: e, keepMountedMode: t },
        getTitleId: () => `${E}-title`,
        getBodyId: () => `${E}-body`,
        titleMounted: D,
        bodyMounted: te,
        setTitleMounted: O,
        setBodyMounted: k,
        trapFocus: c,
        closeOnEscape: l,
        zIndex: _,
        unstyled: x,
      },
      children: (0, W.jsx)(
        Ur,
        {
          enabled: ne && m,
          ...A,
          children: (0, W.jsx)(w, {
            ...T,
            id: E,
            __vars: { ...b, "--mb-z-index": (_ || B(`modal`)).toString(), "--mb-shadow": h(v), "--mb-padding": ee(y) },
            children: g,
          }),
        },
        re,
      ),
    }),
  })
}
Wr.displayName = `@mantine/core/ModalBase`
function Gr() {
  const e = Nn()
  return ((0, H.useEffect)(() => (e.setBodyMounted(!0), () => e.setBodyMounted(!1)), []), e.getBodyId())
}
var Kr = {
  title: `m_615af6c9`,
  header: `m_b5489c3c`,
  inner: `m_60c222c7`,
  content: `m_fd1ab0aa`,
  close: `m_606cb269`,
  body: `m_5df29311`,
}
function qr({ className: e, ...t }) {
  const n = Gr(),
    r = Nn()
  return (0, W.jsx)(w, { id: n, className: x({ [Kr.body]: !r.unstyled }, e), ...t })
}
qr.displayName = `@mantine/core/ModalBaseBody`
function Jr({ className: e, onClick: t, ...n }) {
  const r = Nn()
  return (0, W.jsx)(z, {
    ...n,
    onClick: (e) => {
      r.onClose(), t?.(e)
    },
    className: x({ [Kr.close]: !r.unstyled }, e),
    unstyled: r.unstyled,
  })
}
Jr.displayName = `@mantine/core/ModalBaseCloseButton`
function Yr({ transitionProps: e, className: t, innerProps: n, onKeyDown: r, style: i, ref: a, ...o }) {
  const s = Nn()
  return (0, W.jsx)(O, {
    mounted: s.opened,
    transition: `pop`,
    ...s.transitionProps,
    onExited: () => {
      s.onExitTransitionEnd?.(), s.transitionProps?.onExited?.()
    },
    onEntered: () => {
      s.onEnterTransitionEnd?.(), s.transitionProps?.onEntered?.()
    },
    ...e,
    children: (e) =>
      (0, W.jsx)(`div`, {
        ...n,
        className: x({ [Kr.inner]: !s.unstyled }, n.className),
        children: (0, W.jsx)(Me, {
          active: s.opened && s.trapFocus,
          innerRef: a,
          children: (0, W.jsx)(Ce, {
            ...o,
            component: `section`,
            role: `dialog`,
            tabIndex: -1,
            "aria-modal": !0,
            "aria-describedby": s.bodyMounted ? s.getBodyId() : void 0,
            "aria-labelledby": s.titleMounted ? s.getTitleId() : void 0,
            style: [i, e],
            className: x({ [Kr.content]: !s.unstyled }, t),
            unstyled: s.unstyled,
            children: o.children,
          }),
        }),
      }),
  })
}
Yr.displayName = `@mantine/core/ModalBaseContent`
function Xr({ className: e, ...t }) {
  const n = Nn()
  return (0, W.jsx)(w, { component: `header`, className: x({ [Kr.header]: !n.unstyled }, e), ...t })
}
Xr.displayName = `@mantine/core/ModalBaseHeader`
var Zr = { duration: 200, timingFunction: `ease`, transition: `fade` }
function Qr(e) {
  const t = Nn()
  return { ...Zr, ...t.transitionProps, ...e }
}
function $r({ onClick: e, transitionProps: t, style: n, visible: r, ...i }) {
  const a = Nn(),
    o = Qr(t)
  return (0, W.jsx)(O, {
    mounted: r === void 0 ? a.opened : r,
    ...o,
    transition: `fade`,
    children: (t) =>
      (0, W.jsx)(Ae, {
        fixed: !0,
        style: [n, t],
        zIndex: a.zIndex,
        unstyled: a.unstyled,
        onClick: (t) => {
          e?.(t), a.closeOnClickOutside && a.onClose()
        },
        ...i,
      }),
  })
}
$r.displayName = `@mantine/core/ModalBaseOverlay`
function ei() {
  const e = Nn()
  return ((0, H.useEffect)(() => (e.setTitleMounted(!0), () => e.setTitleMounted(!1)), []), e.getTitleId())
}
function ti({ className: e, ...t }) {
  const n = ei(),
    r = Nn()
  return (0, W.jsx)(w, { component: `h2`, className: x({ [Kr.title]: !r.unstyled }, e), id: n, ...t })
}
ti.displayName = `@mantine/core/ModalBaseTitle`
function ni({ children: e }) {
  return (0, W.jsx)(W.Fragment, { children: e })
}
var ri = (0, H.createContext)({ size: `sm` }),
  ii = P((e) => {
    const t = N(`InputClearButton`, null, e),
      { size: n, variant: r, vars: i, classNames: a, styles: o, ...s } = t,
      c = (0, H.use)(ri),
      { resolvedClassNames: l, resolvedStyles: u } = pn({ classNames: a, styles: o, props: t })
    return (0, W.jsx)(z, {
      variant: r || `transparent`,
      size: n || c?.size || `sm`,
      classNames: l,
      styles: u,
      __staticSelector: `InputClearButton`,
      style: { pointerEvents: `all`, background: `var(--input-bg)`, ...s.style },
      ...s,
    })
  })
ii.displayName = `@mantine/core/InputClearButton`
var ai = { xs: 7, sm: 8, md: 10, lg: 12, xl: 15 }
function oi({
  __clearable: e,
  __clearSection: t,
  rightSection: n,
  __defaultRightSection: r,
  size: i = `sm`,
  __clearSectionMode: a = `both`,
}) {
  const o = e && t
  return a === `rightSection`
    ? n === null
      ? null
      : n || r
    : a === `clear`
      ? n === null
        ? null
        : o || r
      : o && (n || r)
        ? (0, W.jsxs)(`div`, {
            "data-combined-clear-section": !0,
            style: { display: `flex`, gap: 2, alignItems: `center`, paddingInlineEnd: ai[i] },
            children: [o, n || r],
          })
        : n === null
          ? null
          : n || o || r
}
var si = (0, H.createContext)({
    offsetBottom: !1,
    offsetTop: !1,
    describedBy: void 0,
    getStyles: null,
    inputId: void 0,
    labelId: void 0,
  }),
  ci = {
    wrapper: `m_6c018570`,
    input: `m_8fb7ebe7`,
    bottomSection: `m_93f4ed57`,
    section: `m_82577fc2`,
    placeholder: `m_88bacfd0`,
    root: `m_46b77525`,
    label: `m_8fdc1311`,
    required: `m_78a94662`,
    error: `m_8f816625`,
    success: `m_9d9d40e0`,
    description: `m_fe47ce59`,
  },
  li = o((e, { size: t }) => ({
    description: { "--input-description-size": t === void 0 ? void 0 : `calc(${S(t)} - ${j(2)})` },
  })),
  ui = P((e) => {
    const t = N(`InputDescription`, null, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        __staticSelector: l,
        __inheritStyles: u = !0,
        attributes: d,
        ...f
      } = N(`InputDescription`, null, t),
      p = (0, H.use)(si),
      m = r({
        name: [`InputWrapper`, l],
        props: t,
        classes: ci,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: d,
        rootSelector: `description`,
        vars: c,
        varsResolver: li,
      }),
      h = (u && p?.getStyles) || m
    return (0, W.jsx)(w, {
      component: `p`,
      ...h(`description`, p?.getStyles ? { className: i, style: a } : void 0),
      ...f,
    })
  })
;(ui.classes = ci), (ui.varsResolver = li), (ui.displayName = `@mantine/core/InputDescription`)
var di = o((e, { size: t }) => ({
    error: { "--input-error-size": t === void 0 ? void 0 : `calc(${S(t)} - ${j(2)})` },
  })),
  fi = P((e) => {
    const t = N(`InputError`, null, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        attributes: l,
        __staticSelector: u,
        __inheritStyles: d = !0,
        ...f
      } = t,
      p = r({
        name: [`InputWrapper`, u],
        props: t,
        classes: ci,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: l,
        rootSelector: `error`,
        vars: c,
        varsResolver: di,
      }),
      m = (0, H.use)(si),
      h = (d && m?.getStyles) || p
    return (0, W.jsx)(w, { component: `p`, ...h(`error`, m?.getStyles ? { className: i, style: a } : void 0), ...f })
  })
;(fi.classes = ci), (fi.varsResolver = di), (fi.displayName = `@mantine/core/InputError`)
var pi = { labelElement: `label` },
  mi = o((e, { size: t }) => ({ label: { "--input-label-size": S(t), "--input-asterisk-color": void 0 } })),
  hi = P((e) => {
    const t = N(`InputLabel`, pi, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        labelElement: l,
        required: u,
        htmlFor: d,
        onMouseDown: f,
        children: p,
        __staticSelector: m,
        mod: h,
        attributes: g,
        ..._
      } = t,
      v = r({
        name: [`InputWrapper`, m],
        props: t,
        classes: ci,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: g,
        rootSelector: `label`,
        vars: c,
        varsResolver: mi,
      }),
      y = (0, H.use)(si),
      b = y?.getStyles || v,
      x = _.component || l,
      S = typeof x != `string` || x === `label`
    return (0, W.jsxs)(w, {
      ...b(`label`, y?.getStyles ? { className: i, style: a } : void 0),
      component: l,
      htmlFor: S ? d : void 0,
      mod: [{ required: u }, h],
      onMouseDown: (e) => {
        f?.(e), !e.defaultPrevented && e.detail > 1 && e.preventDefault()
      },
      ..._,
      children: [p, u && (0, W.jsx)(`span`, { ...b(`required`), "aria-hidden": !0, children: ` *` })],
    })
  })
;(hi.classes = ci), (hi.varsResolver = mi), (hi.displayName = `@mantine/core/InputLabel`)
var gi = P((e) => {
  const t = N(`InputPlaceholder`, null, e),
    {
      classNames: n,
      className: i,
      style: a,
      styles: o,
      unstyled: s,
      vars: c,
      __staticSelector: l,
      error: u,
      mod: d,
      attributes: f,
      ...p
    } = t,
    m = r({
      name: [`InputPlaceholder`, l],
      props: t,
      classes: ci,
      className: i,
      style: a,
      classNames: n,
      styles: o,
      unstyled: s,
      attributes: f,
      rootSelector: `placeholder`,
    })
  return (0, W.jsx)(w, { ...m(`placeholder`), mod: [{ error: !!u }, d], component: `span`, ...p })
})
;(gi.classes = ci), (gi.displayName = `@mantine/core/InputPlaceholder`)
var _i = o((e, { size: t }) => ({
    success: { "--input-success-size": t === void 0 ? void 0 : `calc(${S(t)} - ${j(2)})` },
  })),
  vi = P((e) => {
    const t = N(`InputSuccess`, null, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        attributes: l,
        __staticSelector: u,
        __inheritStyles: d = !0,
        ...f
      } = t,
      p = r({
        name: [`InputWrapper`, u],
        props: t,
        classes: ci,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: l,
        rootSelector: `success`,
        vars: c,
        varsResolver: _i,
      }),
      m = (0, H.use)(si),
      h = (d && m?.getStyles) || p
    return (0, W.jsx)(w, { component: `p`, ...h(`success`, m?.getStyles ? { className: i, style: a } : void 0), ...f })
  })
;(vi.classes = ci), (vi.varsResolver = _i), (vi.displayName = `@mantine/core/InputSuccess`)
function yi(e, { hasDescription: t, hasError: n }) {
  const r = e.findIndex((e) => e === `input`),
    i = e.slice(0, r),
    a = e.slice(r + 1),
    o = (t && i.includes(`description`)) || (n && i.includes(`error`))
  return { offsetBottom: (t && a.includes(`description`)) || (n && a.includes(`error`)), offsetTop: o }
}
var bi = {
    labelElement: `label`,
    inputContainer: (e) => e,
    inputWrapperOrder: [`label`, `description`, `input`, `error`],
  },
  xi = o((e, { size: t }) => ({
    label: { "--input-label-size": S(t), "--input-asterisk-color": void 0 },
    error: { "--input-error-size": t === void 0 ? void 0 : `calc(${S(t)} - ${j(2)})` },
    success: { "--input-success-size": t === void 0 ? void 0 : `calc(${S(t)} - ${j(2)})` },
    description: { "--input-description-size": t === void 0 ? void 0 : `calc(${S(t)} - ${j(2)})` },
  })),
  Si = P((e) => {
    const t = N(`InputWrapper`, bi, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        size: l,
        variant: u,
        __staticSelector: d,
        inputContainer: f,
        inputWrapperOrder: p,
        label: m,
        error: h,
        success: g,
        description: _,
        labelProps: v,
        descriptionProps: y,
        errorProps: b,
        successProps: x,
        labelElement: S,
        children: C,
        withAsterisk: T,
        id: E,
        required: D,
        __stylesApiProps: ee,
        mod: te,
        attributes: ne,
        ...O
      } = t,
      k = r({
        name: [`InputWrapper`, d],
        props: ee || t,
        classes: ci,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: ne,
        vars: c,
        varsResolver: xi,
      }),
      re = { size: l, variant: u, __staticSelector: d },
      A = ge(E),
      ie = typeof T == `boolean` ? T : D,
      ae = b?.id || `${A}-error`,
      j = x?.id || `${A}-success`,
      oe = y?.id || `${A}-description`,
      M = A,
      se = !!h && typeof h != `boolean`,
      ce = !!g && typeof g != `boolean` && !h,
      le = !!_,
      ue = se && p.includes(`error`),
      de = ce && p.includes(`error`),
      fe = le && p.includes(`description`),
      pe = `${ue ? ae : ``} ${de ? j : ``} ${fe ? oe : ``}`,
      me = pe.trim().length > 0 ? pe.trim() : void 0,
      P = v?.id || `${A}-label`,
      F = m && (0, W.jsx)(hi, { labelElement: S, id: P, htmlFor: M, required: ie, ...re, ...v, children: m }, `label`),
      I = le && (0, W.jsx)(ui, { ...y, ...re, size: y?.size || re.size, id: y?.id || oe, children: _ }, `description`),
      he = (0, W.jsx)(H.Fragment, { children: f(C) }, `input`),
      _e = se && (0, H.createElement)(fi, { ...b, ...re, size: b?.size || re.size, key: `error`, id: b?.id || ae }, h),
      L = ce && (0, H.createElement)(vi, { ...x, ...re, size: x?.size || re.size, key: `success`, id: x?.id || j }, g),
      R = p.map((e) => {
        switch (e) {
          case `label`:
            return F
          case `input`:
            return he
          case `description`:
            return I
          case `error`:
            return _e || L
          default:
            return null
        }
      })
    return (0, W.jsx)(si, {
      value: {
        getStyles: k,
        describedBy: me,
        inputId: M,
        labelId: F && p.includes(`label`) ? P : void 0,
        ...yi(p, { hasDescription: le, hasError: se || ce }),
      },
      children: (0, W.jsx)(w, {
        variant: u,
        size: l,
        mod: [{ error: !!h, success: !!g && !h }, te],
        id: S === `label` ? void 0 : E,
        ...k(`root`),
        ...O,
        children: R,
      }),
    })
  })
;(Si.classes = ci), (Si.varsResolver = xi), (Si.displayName = `@mantine/core/InputWrapper`)
var Ci = {
    variant: `default`,
    leftSectionPointerEvents: `none`,
    rightSectionPointerEvents: `none`,
    withAria: !0,
    withErrorStyles: !0,
    withSuccessStyles: !0,
    size: `sm`,
    loading: !1,
    loadingPosition: `right`,
  },
  wi = o((t, n, r) => ({
    wrapper: {
      "--input-margin-top": r.offsetTop ? `calc(var(--mantine-spacing-xs) / 2)` : void 0,
      "--input-margin-bottom": r.offsetBottom ? `calc(var(--mantine-spacing-xs) / 2)` : void 0,
      "--input-height": e(n.size, `input-height`),
      "--input-fz": S(n.size),
      "--input-radius": n.radius === void 0 ? void 0 : C(n.radius),
      "--input-left-section-width": n.leftSectionWidth === void 0 ? void 0 : j(n.leftSectionWidth),
      "--input-right-section-width": n.rightSectionWidth === void 0 ? void 0 : j(n.rightSectionWidth),
      "--input-padding-y": n.multiline ? e(n.size, `input-padding-y`) : void 0,
      "--input-left-section-pointer-events": n.leftSectionPointerEvents,
      "--input-right-section-pointer-events": n.rightSectionPointerEvents,
    },
  })),
  Ti = pe((e) => {
    const t = N(`Input`, Ci, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        required: c,
        __staticSelector: l,
        __stylesApiProps: u,
        size: d,
        wrapperProps: f,
        error: p,
        success: m,
        disabled: h,
        leftSection: g,
        leftSectionProps: _,
        leftSectionWidth: v,
        rightSection: y,
        rightSectionProps: b,
        rightSectionWidth: x,
        rightSectionPointerEvents: S,
        leftSectionPointerEvents: C,
        variant: T,
        vars: E,
        pointer: D,
        multiline: ee,
        radius: te,
        id: ne,
        withAria: O,
        withErrorStyles: k,
        withSuccessStyles: re,
        mod: A,
        inputSize: ae,
        attributes: j,
        __clearSection: oe,
        __clearable: M,
        __clearSectionMode: se,
        __defaultRightSection: ce,
        loading: le,
        loadingPosition: ue,
        __bottomSection: de,
        __bottomSectionProps: fe,
        rootRef: pe,
        dir: P,
        ...F
      } = t,
      { styleProps: I, rest: he } = me(F),
      ge = (0, H.use)(si),
      _e = { offsetBottom: ge?.offsetBottom, offsetTop: ge?.offsetTop },
      L = r({
        name: [`Input`, l],
        props: u || t,
        classes: ci,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: j,
        stylesCtx: _e,
        rootSelector: `wrapper`,
        vars: E,
        varsResolver: wi,
      }),
      R = O
        ? {
            required: c,
            disabled: h,
            "aria-invalid": p ? !0 : void 0,
            "aria-describedby": ge?.describedBy,
            id: ge?.inputId || ne,
          }
        : {},
      z = le
        ? (0, W.jsx)(ie, {
            size:
              ue === `left` ? `calc(var(--input-left-section-size) / 2)` : `calc(var(--input-right-section-size) / 2)`,
          })
        : null,
      ve = le && ue === `left` ? z : g,
      ye = oi({
        __clearable: M,
        __clearSection: oe,
        rightSection: le && ue === `right` ? z : y,
        __defaultRightSection: ce,
        size: d,
        __clearSectionMode: se,
      })
    return (0, W.jsx)(ri, {
      value: { size: d || `sm` },
      children: (0, W.jsxs)(w, {
        ref: pe,
        dir: P,
        ...L(`wrapper`),
        ...I,
        ...f,
        mod: [
          {
            error: !!p && k,
            success: !!m && !p && re,
            pointer: D,
            disabled: h,
            multiline: ee,
            withRightSection: !!ye,
            withLeftSection: !!ve,
            withBottomSection: !!de,
          },
          A,
        ],
        variant: T,
        size: d,
        children: [
          ve &&
            (0, W.jsx)(`div`, {
              ..._,
              "data-position": `left`,
              ...L(`section`, { className: _?.className, style: _?.style }),
              children: ve,
            }),
          (0, W.jsx)(w, {
            component: `input`,
            ...he,
            ...R,
            required: c,
            mod: { disabled: h, error: !!p && k, success: !!m && !p && re },
            variant: T,
            __size: ae,
            ...L(`input`),
          }),
          de &&
            (0, W.jsx)(`div`, {
              ...fe,
              ...L(`bottomSection`, { className: fe?.className, style: fe?.style }),
              children: de,
            }),
          ye &&
            (0, W.jsx)(`div`, {
              ...b,
              "data-position": `right`,
              ...L(`section`, { className: b?.className, style: b?.style }),
              children: ye,
            }),
        ],
      }),
    })
  })
;(Ti.classes = ci),
  (Ti.varsResolver = wi),
  (Ti.Wrapper = Si),
  (Ti.Label = hi),
  (Ti.Error = fi),
  (Ti.Success = vi),
  (Ti.Description = ui),
  (Ti.Placeholder = gi),
  (Ti.ClearButton = ii),
  (Ti.displayName = `@mantine/core/Input`)
function Ei({ style: e, size: t = 16, ...n }) {
  return (0, W.jsx)(`svg`, {
    viewBox: `0 0 15 15`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    style: { ...e, width: j(t), height: j(t), display: `block` },
    ...n,
    children: (0, W.jsx)(`path`, {
      d: `M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  })
}
Ei.displayName = `@mantine/core/AccordionChevron`
var Di = { root: `m_849cf0da` },
  Oi = { underline: `hover` },
  ki = pe((e) => {
    const { underline: t, className: n, unstyled: r, mod: i, ...a } = N(`Anchor`, Oi, e)
    return (0, W.jsx)(we, {
      component: `a`,
      className: x({ [Di.root]: !r }, n),
      ...a,
      mod: [{ underline: t }, i],
      __staticSelector: `Anchor`,
      unstyled: r,
    })
  })
;(ki.classes = Di), (ki.displayName = `@mantine/core/Anchor`)
var [Ai, ji] = De(`AppShell was not found in tree`)
function Mi({ size: e, min: t, max: n, viewportMax: r }) {
  const i = Math.min(n ?? 1 / 0, r)
  return Math.max(Math.min(t ?? 0, i), Math.min(e, i))
}
function Ni(e, t) {
  return t !== void 0 && e < t
}
var Pi = {
    navbar: {
      axis: `horizontal`,
      orientation: `vertical`,
      sizeVariable: `--app-shell-navbar-width`,
      offsetVariable: `--app-shell-navbar-offset`,
      gridWidthVariable: `--app-shell-navbar-grid-width`,
      handleDisplayVariable: `--app-shell-navbar-resize-handle-display`,
      sign: 1,
    },
    aside: {
      axis: `horizontal`,
      orientation: `vertical`,
      sizeVariable: `--app-shell-aside-width`,
      offsetVariable: `--app-shell-aside-offset`,
      gridWidthVariable: `--app-shell-aside-grid-width`,
      handleDisplayVariable: `--app-shell-aside-resize-handle-display`,
      sign: -1,
    },
    header: {
      axis: `vertical`,
      orientation: `horizontal`,
      sizeVariable: `--app-shell-header-height`,
      offsetVariable: `--app-shell-header-offset`,
      handleDisplayVariable: `--app-shell-header-resize-handle-display`,
      sign: 1,
    },
    footer: {
      axis: `vertical`,
      orientation: `horizontal`,
      sizeVariable: `--app-shell-footer-height`,
      offsetVariable: `--app-shell-footer-offset`,
      handleDisplayVariable: `--app-shell-footer-resize-handle-display`,
      safeAreaVariable: `--app-shell-footer-safe-area`,
      sign: -1,
    },
  },
  Fi = Object.keys(Pi)
function Ii({ section: e, deltaX: t, deltaY: n, dir: r }) {
  const i = Pi[e]
  return i.axis === `vertical` ? n * i.sign : t * i.sign * (r === `rtl` ? -1 : 1)
}
function Li(e, t) {
  if (!t) return 0
  const n = window.getComputedStyle(e).getPropertyValue(t),
    r = Number.parseFloat(n)
  return Number.isFinite(r) ? r : 0
}
var Ri = { navbar: `Resize navbar`, aside: `Resize aside`, header: `Resize header`, footer: `Resize footer` },
  zi = 10,
  Bi = 50,
  Vi = {
    ArrowRight: { deltaX: 1, deltaY: 0 },
    ArrowLeft: { deltaX: -1, deltaY: 0 },
    ArrowDown: { deltaX: 0, deltaY: 1 },
    ArrowUp: { deltaX: 0, deltaY: -1 },
  }
function Hi(e, t) {
  t ? document.body.style.setProperty(e, t) : document.body.style.removeProperty(e)
}
function Ui({ section: e, sectionId: t }) {
  const n = ji(),
    r = n.resize,
    i = (0, H.useRef)(null),
    o = (0, H.useRef)({ startSize: 0, startX: 0, startY: 0, size: 0, moved: !1 }),
    s = (0, H.useRef)(null),
    c = (0, H.useRef)(null),
    l = (0, H.useRef)(null),
    { dir: u } = Oe(),
    d = a(),
    f = Pi[e],
    p = r?.options[e] ?? {},
    m = () => (f.axis === `horizontal` ? window.innerWidth : window.innerHeight),
    [h, g] = (0, H.useState)(0),
    [_, v] = (0, H.useState)(void 0),
    y = () => m() / d.scale,
    b = (e) => {
      const t = e.getBoundingClientRect()
      return ((f.axis === `horizontal` ? t.width : t.height) - Li(e, f.safeAreaVariable)) / d.scale
    },
    x = (t) => {
      const r = n.rootRef.current
      if (!r) return
      const i = j(t)
      r.style.setProperty(f.sizeVariable, i),
        n.resizeOffsets[e] && r.style.setProperty(f.offsetVariable, i),
        n.mode === `static` && f.gridWidthVariable && r.style.setProperty(f.gridWidthVariable, i)
    },
    S = () => {
      const e = n.rootRef.current
      e &&
        (e.style.removeProperty(f.sizeVariable),
        e.style.removeProperty(f.offsetVariable),
        f.gridWidthVariable && e.style.removeProperty(f.gridWidthVariable))
    },
    C = () => {
      c.current?.abort(), (c.current = null), (s.current = null)
      const e = l.current
      ;(l.current = null),
        e && (Hi(`user-select`, e.userSelect), Hi(`-webkit-user-select`, e.webkitUserSelect), Hi(`cursor`, e.cursor))
    },
    T = () => {
      r?.reportCollapse(e, Ni(o.current.startSize, p.collapseThreshold)), r?.endResize(e, null)
    },
    E = (t) => {
      if (t.pointerId !== s.current) return
      o.current.moved = !0
      const n =
          Ii({ section: e, deltaX: t.clientX - o.current.startX, deltaY: t.clientY - o.current.startY, dir: u }) /
          d.scale,
        a = o.current.startSize + n,
        c = Mi({ size: a, min: p.min, max: p.max, viewportMax: y() })
      ;(o.current.size = c),
        x(c),
        i.current?.setAttribute(`aria-valuenow`, String(Math.round(c))),
        r?.previewResize(e, c),
        r?.reportCollapse(e, Ni(a, p.collapseThreshold))
    },
    D = (t) => {
      t.pointerId === s.current && (C(), o.current.moved ? r?.endResize(e, o.current.size) : r?.endResize(e, null))
    },
    ee = (e) => {
      e.pointerId === s.current && (C(), S(), T())
    },
    te = (e) => {
      e.key === `Escape` &&
        (e.preventDefault(),
        C(),
        S(),
        i.current?.setAttribute(`aria-valuenow`, String(Math.round(o.current.startSize))),
        T())
    },
    ne = () => {
      const t = r?.[e].size
      if (t !== void 0) return t
      const n = i.current?.parentElement
      return n ? b(n) : 0
    },
    O = (t) => {
      r?.initCollapse(e, Ni(ne(), p.collapseThreshold)),
        r?.reportCollapse(e, Ni(t, p.collapseThreshold)),
        r?.endResize(e, Mi({ size: t, min: p.min, max: p.max, viewportMax: y() }))
    },
    k = (t) => {
      const n = t.shiftKey ? Bi : zi
      if (t.key === `Home`) {
        t.preventDefault(), O(p.min ?? 0)
        return
      }
      if (t.key === `End`) {
        t.preventDefault(), O(p.max ?? y())
        return
      }
      const r = Vi[t.key]
      if (!r) return
      const i = Ii({ section: e, ...r, dir: u })
      i !== 0 && (t.preventDefault(), O(ne() + i * n))
    },
    re = () => {
      S(), r?.[e].reset()
    },
    A = (t) => {
      if (t.button !== 0 || c.current !== null) return
      const n = i.current?.parentElement
      if (!n) return
      const a = b(n)
      ;(o.current = { startSize: a, startX: t.clientX, startY: t.clientY, size: a, moved: !1 }),
        (s.current = t.pointerId),
        r?.initCollapse(e, Ni(a, p.collapseThreshold))
      const u = new AbortController()
      c.current = u
      const { signal: d } = u
      ;(l.current = {
        userSelect: document.body.style.getPropertyValue(`user-select`),
        webkitUserSelect: document.body.style.getPropertyValue(`-webkit-user-select`),
        cursor: document.body.style.getPropertyValue(`cursor`),
      }),
        document.body.style.setProperty(`user-select`, `none`),
        document.body.style.setProperty(`-webkit-user-select`, `none`),
        document.body.style.setProperty(`cursor`, f.axis === `horizontal` ? `col-resize` : `row-resize`),
        r?.startResize(e),
        document.addEventListener(`pointermove`, E, { signal: d }),
        document.addEventListener(`pointerup`, D, { signal: d }),
        document.addEventListener(`pointercancel`, ee, { signal: d }),
        document.addEventListener(`keydown`, te, { signal: d })
    }
  if (
    (I(() => {
      r && r.activeSection !== e && S()
    }, [r?.activeSection, r?.[e].size]),
    I(() => {
      g(m())
      const e = () => g(m())
      return (window.addEventListener(`resize`, e), () => window.removeEventListener(`resize`, e))
    }, [f.axis]),
    I(() => {
      r?.[e].size === void 0 && v(ne())
    }, [r?.[e].size, h]),
    I(
      () => () => {
        const e = c.current !== null
        C(), S(), e && T()
      },
      [],
    ),
    !r?.[e].enabled)
  )
    return null
  const ie = h / d.scale,
    ae = Math.min(p.max ?? ie, ie),
    oe = r[e].size,
    M = oe !== void 0 && h > 0 ? Math.min(oe, ie) : (oe ?? _)
  return (0, W.jsx)(w, {
    ref: i,
    role: `separator`,
    tabIndex: 0,
    "aria-label": p.label ?? Ri[e],
    "aria-controls": t,
    "aria-orientation": f.orientation,
    "aria-valuemin": p.min ?? 0,
    "aria-valuemax": Math.round(ae),
    "aria-valuenow": M === void 0 ? void 0 : Math.round(M),
    onPointerDown: A,
    onKeyDown: k,
    onDoubleClick: re,
    mod: { section: e, orientation: f.orientation, active: r[e].active },
    ...n.getStyles(`resizeHandle`),
  })
}
Ui.displayName = `@mantine/core/AppShellResizeHandle`
var Wi = {
    root: `m_89ab340`,
    navbar: `m_45252eee`,
    aside: `m_9cdde9a`,
    header: `m_3b16f56b`,
    main: `m_8983817`,
    footer: `m_3840c879`,
    section: `m_6dcfc7c7`,
    resizeHandle: `m_3b25945a`,
  },
  Gi = P((e) => {
    const {
        classNames: t,
        className: n,
        style: r,
        styles: i,
        unstyled: a,
        vars: o,
        withBorder: s,
        zIndex: c,
        mod: l,
        ...u
      } = N(`AppShellAside`, null, e),
      d = ji(),
      f = ge(u.id)
    if (d.disabled) return null
    const p = d.resize?.aside.enabled ?? !1,
      m = d.getStyles(`aside`, {
        className: x({ [Ur.classNames.zeroRight]: d.offsetScrollbars }, n),
        classNames: t,
        styles: i,
        style: r,
      })
    if (!p)
      return (0, W.jsx)(w, {
        component: `aside`,
        mod: [{ "with-border": s ?? d.withBorder }, l],
        ...m,
        ...u,
        __vars: { "--app-shell-aside-z-index": `calc(${c ?? d.zIndex} + 1)` },
      })
    const { children: h, dangerouslySetInnerHTML: g, ..._ } = u
    return (0, W.jsxs)(w, {
      component: `aside`,
      mod: [{ "with-border": s ?? d.withBorder }, l],
      ...m,
      ..._,
      __vars: { "--app-shell-aside-z-index": `calc(${c ?? d.zIndex} + 1)` },
      id: f,
      children: [
        g ? (0, W.jsx)(`div`, { style: { display: `contents` }, dangerouslySetInnerHTML: g }) : h,
        (0, W.jsx)(Ui, { section: `aside`, sectionId: f }),
      ],
    })
  })
;(Gi.classes = Wi), (Gi.displayName = `@mantine/core/AppShellAside`)
var Ki = P((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      unstyled: a,
      vars: o,
      withBorder: s,
      zIndex: c,
      mod: l,
      ...u
    } = N(`AppShellFooter`, null, e),
    d = ji(),
    f = ge(u.id)
  if (d.disabled) return null
  const p = d.resize?.footer.enabled ?? !1,
    m = d.getStyles(`footer`, {
      className: x({ [Ur.classNames.zeroRight]: d.offsetScrollbars }, n),
      classNames: t,
      styles: i,
      style: r,
    })
  if (!p)
    return (0, W.jsx)(w, {
      component: `footer`,
      mod: [{ "with-border": s ?? d.withBorder }, l],
      ...m,
      ...u,
      __vars: { "--app-shell-footer-z-index": (c ?? d.zIndex)?.toString() },
    })
  const { children: h, dangerouslySetInnerHTML: g, ..._ } = u
  return (0, W.jsxs)(w, {
    component: `footer`,
    mod: [{ "with-border": s ?? d.withBorder }, l],
    ...m,
    ..._,
    __vars: { "--app-shell-footer-z-index": (c ?? d.zIndex)?.toString() },
    id: f,
    children: [
      g ? (0, W.jsx)(`div`, { style: { display: `contents` }, dangerouslySetInnerHTML: g }) : h,
      (0, W.jsx)(Ui, { section: `footer`, sectionId: f }),
    ],
  })
})
;(Ki.classes = Wi), (Ki.displayName = `@mantine/core/AppShellFooter`)
var qi = P((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      unstyled: a,
      vars: o,
      withBorder: s,
      zIndex: c,
      mod: l,
      ...u
    } = N(`AppShellHeader`, null, e),
    d = ji(),
    f = ge(u.id)
  if (d.disabled) return null
  const p = d.resize?.header.enabled ?? !1,
    m = d.getStyles(`header`, {
      className: x({ [Ur.classNames.zeroRight]: d.offsetScrollbars }, n),
      classNames: t,
      styles: i,
      style: r,
    })
  if (!p)
    return (0, W.jsx)(w, {
      component: `header`,
      mod: [{ "with-border": s ?? d.withBorder }, l],
      ...m,
      ...u,
      __vars: { "--app-shell-header-z-index": (c ?? d.zIndex)?.toString() },
    })
  const { children: h, dangerouslySetInnerHTML: g, ..._ } = u
  return (0, W.jsxs)(w, {
    component: `header`,
    mod: [{ "with-border": s ?? d.withBorder }, l],
    ...m,
    ..._,
    __vars: { "--app-shell-header-z-index": (c ?? d.zIndex)?.toString() },
    id: f,
    children: [
      g ? (0, W.jsx)(`div`, { style: { display: `contents` }, dangerouslySetInnerHTML: g }) : h,
      (0, W.jsx)(Ui, { section: `header`, sectionId: f }),
    ],
  })
})
;(qi.classes = Wi), (qi.displayName = `@mantine/core/AppShellHeader`)
var Ji = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`AppShellMain`, null, e),
    s = ji()
  return (0, W.jsx)(w, {
    component: `main`,
    ...s.getStyles(`main`, { className: n, style: r, classNames: t, styles: i }),
    ...o,
  })
})
;(Ji.classes = Wi), (Ji.displayName = `@mantine/core/AppShellMain`)
var Yi = P((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      unstyled: a,
      vars: o,
      withBorder: s,
      zIndex: c,
      mod: l,
      ...u
    } = N(`AppShellNavbar`, null, e),
    d = ji(),
    f = ge(u.id)
  if (d.disabled) return null
  const p = d.resize?.navbar.enabled ?? !1,
    m = d.getStyles(`navbar`, { className: n, classNames: t, styles: i, style: r })
  if (!p)
    return (0, W.jsx)(w, {
      component: `nav`,
      mod: [{ "with-border": s ?? d.withBorder }, l],
      ...m,
      ...u,
      __vars: { "--app-shell-navbar-z-index": `calc(${c ?? d.zIndex} + 1)` },
    })
  const { children: h, dangerouslySetInnerHTML: g, ..._ } = u
  return (0, W.jsxs)(w, {
    component: `nav`,
    mod: [{ "with-border": s ?? d.withBorder }, l],
    ...m,
    ..._,
    __vars: { "--app-shell-navbar-z-index": `calc(${c ?? d.zIndex} + 1)` },
    id: f,
    children: [
      g ? (0, W.jsx)(`div`, { style: { display: `contents` }, dangerouslySetInnerHTML: g }) : h,
      (0, W.jsx)(Ui, { section: `navbar`, sectionId: f }),
    ],
  })
})
;(Yi.classes = Wi), (Yi.displayName = `@mantine/core/AppShellNavbar`)
var Xi = pe((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      grow: o,
      mod: s,
      ...c
    } = N(`AppShellSection`, null, e),
    l = ji()
  return (0, W.jsx)(w, {
    mod: [{ grow: o }, s],
    ...l.getStyles(`section`, { className: n, style: r, classNames: t, styles: i }),
    ...c,
  })
})
;(Xi.classes = Wi), (Xi.displayName = `@mantine/core/AppShellSection`)
function Zi(e) {
  return typeof e == `object` ? e.base : e
}
function Qi(e, t) {
  return `min(${j(e)}, ${t === `horizontal` ? `100vw` : `100dvh`})`
}
function $i(e) {
  const t = typeof e == `object` && !!e && e.base !== void 0 && Object.keys(e).length === 1
  return typeof e == `number` || typeof e == `string` || t
}
function G(e) {
  return !(typeof e != `object` || !e || (Object.keys(e).length === 1 && `base` in e))
}
function ea({
  baseStyles: e,
  minMediaStyles: t,
  maxMediaStyles: n,
  aside: r,
  theme: i,
  mode: a,
  resizedSize: o,
  resizable: s,
}) {
  const c = r?.width,
    l = `translateX(var(--app-shell-aside-width))`,
    u = `translateX(calc(var(--app-shell-aside-width) * -1))`
  if (
    (r?.breakpoint !== void 0 &&
      !r?.collapsed?.mobile &&
      ((n[r?.breakpoint] = n[r?.breakpoint] || {}),
      a === `fixed`
        ? ((n[r?.breakpoint][`--app-shell-aside-width`] = `100%`),
          (n[r?.breakpoint][`--app-shell-aside-offset`] = `0px`))
        : ((n[r?.breakpoint][`--app-shell-aside-width`] = `0px`),
          (n[r?.breakpoint][`--app-shell-aside-offset`] = `0px`)),
      s && (n[r.breakpoint][`--app-shell-aside-resize-handle-display`] = `none`)),
    o !== void 0)
  ) {
    const t = Qi(o, `horizontal`)
    ;(e[`--app-shell-aside-width`] = t),
      (e[`--app-shell-aside-offset`] = t),
      a === `static` && (e[`--app-shell-aside-grid-width`] = t)
  } else {
    if ($i(c)) {
      const t = j(Zi(c))
      ;(e[`--app-shell-aside-width`] = t), (e[`--app-shell-aside-offset`] = t)
    }
    G(c) &&
      (c.base !== void 0 && ((e[`--app-shell-aside-width`] = j(c.base)), (e[`--app-shell-aside-offset`] = j(c.base))),
      k(c).forEach((e) => {
        e !== `base` &&
          ((t[e] = t[e] || {}),
          (t[e][`--app-shell-aside-width`] = j(c[e])),
          (t[e][`--app-shell-aside-offset`] = j(c[e])))
      }))
  }
  if (
    (r?.breakpoint !== void 0 &&
      a === `static` &&
      ((t[r.breakpoint] = t[r.breakpoint] || {}),
      (t[r.breakpoint][`--app-shell-aside-position`] = `sticky`),
      (t[r.breakpoint][`--app-shell-aside-grid-row`] = `2`),
      (t[r.breakpoint][`--app-shell-aside-grid-column`] = `3`),
      (t[r.breakpoint][`--app-shell-main-column-end`] = `3`)),
    r?.collapsed?.desktop)
  ) {
    const e = r.breakpoint
    ;(t[e] = t[e] || {}),
      (t[e][`--app-shell-aside-transform`] = l),
      (t[e][`--app-shell-aside-transform-rtl`] = u),
      a === `fixed`
        ? (t[e][`--app-shell-aside-offset`] = `0px !important`)
        : ((t[e][`--app-shell-aside-width`] = `0px`),
          (t[e][`--app-shell-aside-display`] = `none`),
          (t[e][`--app-shell-main-column-end`] = `-1`)),
      (t[e][`--app-shell-aside-scroll-locked-visibility`] = `hidden`),
      s && (t[e][`--app-shell-aside-resize-handle-display`] = `none`)
  }
  if (r?.collapsed?.mobile) {
    const e = St(r.breakpoint, i.breakpoints) - 0.1
    ;(n[e] = n[e] || {}),
      a === `fixed`
        ? ((n[e][`--app-shell-aside-width`] = `100%`), (n[e][`--app-shell-aside-offset`] = `0px`))
        : (n[e][`--app-shell-aside-width`] = `0px`),
      (n[e][`--app-shell-aside-transform`] = l),
      (n[e][`--app-shell-aside-transform-rtl`] = u),
      (n[e][`--app-shell-aside-scroll-locked-visibility`] = `hidden`),
      s && (n[e][`--app-shell-aside-resize-handle-display`] = `none`)
  }
}
function ta({ baseStyles: e, minMediaStyles: t, footer: n, mode: r, resizedSize: i, resizable: a }) {
  const o = n?.height,
    s = r === `static` ? !0 : (n?.offset ?? !0)
  if (
    (r === `static` &&
      n &&
      ((e[`--app-shell-footer-position`] = `sticky`),
      (e[`--app-shell-footer-grid-column`] = `1 / -1`),
      (e[`--app-shell-footer-grid-row`] = `3`)),
    i !== void 0)
  ) {
    const t = Qi(i, `vertical`)
    ;(e[`--app-shell-footer-height`] = t), s && (e[`--app-shell-footer-offset`] = t)
  } else {
    if ($i(o)) {
      const t = j(Zi(o))
      ;(e[`--app-shell-footer-height`] = t), s && (e[`--app-shell-footer-offset`] = t)
    }
    G(o) &&
      (o.base !== void 0 &&
        ((e[`--app-shell-footer-height`] = j(o.base)), s && (e[`--app-shell-footer-offset`] = j(o.base))),
      k(o).forEach((e) => {
        e !== `base` &&
          ((t[e] = t[e] || {}),
          (t[e][`--app-shell-footer-height`] = j(o[e])),
          s && (t[e][`--app-shell-footer-offset`] = j(o[e])))
      }))
  }
  n?.collapsed &&
    ((e[`--app-shell-footer-transform`] = `translateY(var(--app-shell-footer-height))`),
    r === `fixed` && (e[`--app-shell-footer-offset`] = `0px !important`),
    a && (e[`--app-shell-footer-resize-handle-display`] = `none`))
}
function na({ baseStyles: e, minMediaStyles: t, header: n, mode: r, resizedSize: i, resizable: a }) {
  const o = n?.height,
    s = r === `static` ? !0 : (n?.offset ?? !0)
  if (
    (r === `static` &&
      n &&
      ((e[`--app-shell-header-position`] = `sticky`),
      (e[`--app-shell-header-grid-column`] = `1 / -1`),
      (e[`--app-shell-header-grid-row`] = `1`)),
    i !== void 0)
  ) {
    const t = Qi(i, `vertical`)
    ;(e[`--app-shell-header-height`] = t), s && (e[`--app-shell-header-offset`] = t)
  } else {
    if ($i(o)) {
      const t = j(Zi(o))
      ;(e[`--app-shell-header-height`] = t), s && (e[`--app-shell-header-offset`] = t)
    }
    G(o) &&
      (o.base !== void 0 &&
        ((e[`--app-shell-header-height`] = j(o.base)), s && (e[`--app-shell-header-offset`] = j(o.base))),
      k(o).forEach((e) => {
        e !== `base` &&
          ((t[e] = t[e] || {}),
          (t[e][`--app-shell-header-height`] = j(o[e])),
          s && (t[e][`--app-shell-header-offset`] = j(o[e])))
      }))
  }
  n?.collapsed &&
    ((e[`--app-shell-header-transform`] = `translateY(calc(var(--app-shell-header-height) * -1))`),
    r === `fixed` && (e[`--app-shell-header-offset`] = `0px !important`),
    a && (e[`--app-shell-header-resize-handle-display`] = `none`))
}
function ra({
  baseStyles: e,
  minMediaStyles: t,
  maxMediaStyles: n,
  navbar: r,
  theme: i,
  mode: a,
  resizedSize: o,
  resizable: s,
}) {
  const c = r?.width,
    l = `translateX(calc(var(--app-shell-navbar-width) * -1))`,
    u = `translateX(var(--app-shell-navbar-width))`
  if (
    (r?.breakpoint !== void 0 &&
      !r?.collapsed?.mobile &&
      ((n[r?.breakpoint] = n[r?.breakpoint] || {}),
      (n[r?.breakpoint][`--app-shell-navbar-offset`] = `0px`),
      (n[r?.breakpoint][`--app-shell-navbar-width`] = `100%`),
      a === `static` && (n[r?.breakpoint][`--app-shell-navbar-grid-width`] = `0px`),
      s && (n[r.breakpoint][`--app-shell-navbar-resize-handle-display`] = `none`)),
    o !== void 0)
  ) {
    const t = Qi(o, `horizontal`)
    ;(e[`--app-shell-navbar-width`] = t),
      (e[`--app-shell-navbar-offset`] = t),
      a === `static` && (e[`--app-shell-navbar-grid-width`] = t)
  } else {
    if ($i(c)) {
      const t = j(Zi(c))
      ;(e[`--app-shell-navbar-width`] = t),
        (e[`--app-shell-navbar-offset`] = t),
        a === `static` && (e[`--app-shell-navbar-grid-width`] = t)
    }
    G(c) &&
      (c.base !== void 0 &&
        ((e[`--app-shell-navbar-width`] = j(c.base)),
        (e[`--app-shell-navbar-offset`] = j(c.base)),
        a === `static` && (e[`--app-shell-navbar-grid-width`] = j(c.base))),
      k(c).forEach((e) => {
        e !== `base` &&
          ((t[e] = t[e] || {}),
          (t[e][`--app-shell-navbar-width`] = j(c[e])),
          (t[e][`--app-shell-navbar-offset`] = j(c[e])),
          a === `static` && (t[e][`--app-shell-navbar-grid-width`] = j(c[e])))
      }))
  }
  if (
    (r?.breakpoint !== void 0 &&
      a === `static` &&
      ((t[r.breakpoint] = t[r.breakpoint] || {}),
      (t[r.breakpoint][`--app-shell-navbar-position`] = `sticky`),
      (t[r.breakpoint][`--app-shell-navbar-grid-row`] = `2`),
      (t[r.breakpoint][`--app-shell-navbar-grid-column`] = `1`),
      (t[r.breakpoint][`--app-shell-main-column-start`] = `2`)),
    r?.collapsed?.desktop)
  ) {
    const e = r.breakpoint
    ;(t[e] = t[e] || {}),
      (t[e][`--app-shell-navbar-transform`] = l),
      (t[e][`--app-shell-navbar-transform-rtl`] = u),
      a === `fixed`
        ? (t[e][`--app-shell-navbar-offset`] = `0px !important`)
        : ((t[e][`--app-shell-navbar-width`] = `0px`),
          (t[e][`--app-shell-navbar-display`] = `none`),
          (t[e][`--app-shell-main-column-start`] = `1`)),
      s && (t[e][`--app-shell-navbar-resize-handle-display`] = `none`)
  }
  if (r?.collapsed?.mobile) {
    const e = St(r.breakpoint, i.breakpoints) - 0.1
    ;(n[e] = n[e] || {}),
      (n[e][`--app-shell-navbar-width`] = `100%`),
      (n[e][`--app-shell-navbar-offset`] = `0px`),
      a === `static` && (n[e][`--app-shell-navbar-grid-width`] = `0px`),
      (n[e][`--app-shell-navbar-transform`] = l),
      (n[e][`--app-shell-navbar-transform-rtl`] = u),
      s && (n[e][`--app-shell-navbar-resize-handle-display`] = `none`)
  }
}
function ia(e) {
  return Number(e) === 0 ? `0px` : ee(e)
}
function aa({ padding: e, baseStyles: t, minMediaStyles: n }) {
  $i(e) && (t[`--app-shell-padding`] = ia(Zi(e))),
    G(e) &&
      (e.base && (t[`--app-shell-padding`] = ia(e.base)),
      k(e).forEach((t) => {
        t !== `base` && ((n[t] = n[t] || {}), (n[t][`--app-shell-padding`] = ia(e[t])))
      }))
}
function oa({ navbar: e, header: t, footer: n, aside: r, padding: i, theme: a, mode: o, resize: s }) {
  const c = {},
    l = {},
    u = {}
  o === `static` && ((u[`--app-shell-main-grid-column`] = `1 / -1`), (u[`--app-shell-main-grid-row`] = `2`)),
    ra({
      baseStyles: u,
      minMediaStyles: c,
      maxMediaStyles: l,
      navbar: e,
      theme: a,
      mode: o,
      resizedSize: s?.sizes.navbar,
      resizable: s?.enabled.navbar,
    }),
    ea({
      baseStyles: u,
      minMediaStyles: c,
      maxMediaStyles: l,
      aside: r,
      theme: a,
      mode: o,
      resizedSize: s?.sizes.aside,
      resizable: s?.enabled.aside,
    }),
    na({
      baseStyles: u,
      minMediaStyles: c,
      header: t,
      mode: o,
      resizedSize: s?.sizes.header,
      resizable: s?.enabled.header,
    }),
    ta({
      baseStyles: u,
      minMediaStyles: c,
      footer: n,
      mode: o,
      resizedSize: s?.sizes.footer,
      resizable: s?.enabled.footer,
    }),
    aa({ baseStyles: u, minMediaStyles: c, padding: i })
  const d = Ct(k(c), a.breakpoints).map((e) => ({ query: `(min-width: ${fe(e.px)})`, styles: c[e.value] })),
    f = Ct(k(l), a.breakpoints).map((e) => ({ query: `(max-width: ${fe(e.px)})`, styles: l[e.value] }))
  return { baseStyles: u, media: [...d, ...f] }
}
function sa({ navbar: e, header: n, aside: r, footer: i, padding: o, mode: s, selector: c, resize: l }) {
  const u = a(),
    d = t(),
    { media: f, baseStyles: p } = oa({
      navbar: e,
      header: n,
      footer: i,
      aside: r,
      padding: o,
      theme: u,
      mode: s,
      resize: l,
    })
  return (0, W.jsx)(_, { media: f, styles: p, selector: c || d.cssVariablesSelector })
}
function ca(e) {
  return e >= 128 || e === 45 || e === 95 || (e >= 48 && e <= 57) || (e >= 65 && e <= 90) || (e >= 97 && e <= 122)
}
function la(e) {
  return e >= 48 && e <= 57
}
function ua(e) {
  let t = ``
  for (let n = 0; n < e.length; n += 1) {
    const r = e.charCodeAt(n),
      i = e.charAt(n)
    r === 0
      ? (t += `�`)
      : (r >= 1 && r <= 31) || r === 127 || (n === 0 && la(r)) || (n === 1 && la(r) && e.charCodeAt(0) === 45)
        ? (t += `\\${r.toString(16)} `)
        : n === 0 && e.length === 1 && r === 45
          ? (t += `\\${i}`)
          : ca(r)
            ? (t += i)
            : (t += `\\${i}`)
  }
  return t
}
function da({ transitionDuration: e, disabled: t, resizeKey: n }) {
  const [r, i] = (0, H.useState)(!0),
    [a, o] = (0, H.useState)({ key: n, active: !1 }),
    s = (0, H.useRef)(-1),
    c = (0, H.useRef)(-1)
  return (
    a.key !== n && o({ key: n, active: !0 }),
    (0, H.useEffect)(() => {
      if (!a.active) return
      const t = window.setTimeout(
        () =>
          (0, H.startTransition)(() => {
            o((e) => ({ ...e, active: !1 }))
          }),
        e || 0,
      )
      return () => window.clearTimeout(t)
    }, [a, e]),
    At(`resize`, () => {
      i(!0),
        clearTimeout(s.current),
        (s.current = window.setTimeout(
          () =>
            (0, H.startTransition)(() => {
              i(!1)
            }),
          200,
        ))
    }),
    I(() => {
      i(!0),
        clearTimeout(c.current),
        (c.current = window.setTimeout(
          () =>
            (0, H.startTransition)(() => {
              i(!1)
            }),
          e || 0,
        ))
    }, [t, e]),
    r || a.active
  )
}
var fa = {
    withBorder: !0,
    padding: 0,
    transitionDuration: 200,
    transitionTimingFunction: `ease`,
    zIndex: B(`app`),
    mode: `fixed`,
  },
  pa = o((e, { transitionDuration: t, transitionTimingFunction: n }) => ({
    root: {
      "--app-shell-transition-duration": `${t}ms`,
      "--app-shell-transition-timing-function": n,
      "--app-shell-resize-handle-size": void 0,
    },
  })),
  ma = P((e) => {
    const t = N(`AppShell`, fa, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        navbar: l,
        withBorder: u,
        padding: d,
        transitionDuration: f,
        transitionTimingFunction: p,
        header: m,
        zIndex: h,
        layout: g,
        disabled: _,
        aside: v,
        footer: y,
        offsetScrollbars: b = !0,
        mode: x,
        mod: S,
        attributes: C,
        id: T,
        resize: E,
        ref: D,
        ...ee
      } = t,
      te = r({
        name: `AppShell`,
        classes: Wi,
        props: t,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: C,
        vars: c,
        varsResolver: pa,
      }),
      ne = da({ disabled: _, transitionDuration: f, resizeKey: E ? Fi.map((e) => E.sizes[e]).join(`|`) : void 0 }),
      O = ge(T),
      k = (0, H.useRef)(null),
      re = E
        ? {
            sizes: E.sizes,
            enabled: {
              navbar: E.navbar.enabled,
              aside: E.aside.enabled,
              header: E.header.enabled,
              footer: E.footer.enabled,
            },
          }
        : void 0,
      A = {
        navbar: !0,
        aside: !0,
        header: x === `static` ? !0 : (m?.offset ?? !0),
        footer: x === `static` ? !0 : (y?.offset ?? !0),
      }
    return (0, W.jsxs)(Ai, {
      value: {
        getStyles: te,
        withBorder: u,
        zIndex: h,
        disabled: _,
        offsetScrollbars: b,
        mode: x,
        resize: E,
        rootRef: k,
        resizeOffsets: A,
      },
      children: [
        (0, W.jsx)(sa, {
          navbar: l,
          header: m,
          aside: v,
          footer: y,
          padding: d,
          mode: x,
          resize: re,
          selector: E || x === `static` ? `#${ua(O)}` : void 0,
        }),
        (0, W.jsx)(w, {
          ...te(`root`),
          id: O,
          ref: ye(D, k),
          mod: [{ resizing: ne || E?.activeSection != null, layout: g, disabled: _, mode: x }, S],
          ...ee,
        }),
      ],
    })
  })
;(ma.classes = Wi),
  (ma.varsResolver = pa),
  (ma.displayName = `@mantine/core/AppShell`),
  (ma.Navbar = Yi),
  (ma.Header = qi),
  (ma.Main = Ji),
  (ma.Aside = Gi),
  (ma.Footer = Ki),
  (ma.Section = Xi)
function ha({ size: e, style: t, ...n }) {
  const r = e === void 0 ? t : { width: j(e), height: j(e), ...t }
  return (0, W.jsx)(`svg`, {
    viewBox: `0 0 10 7`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    style: r,
    "aria-hidden": !0,
    ...n,
    children: (0, W.jsx)(`path`, {
      d: `M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-5A1 1 0 1 0 8.293.293L4 4.586z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  })
}
var ga = { group: `m_11def92b`, root: `m_f85678b6`, image: `m_11f8ac07`, placeholder: `m_104cd71f` },
  _a = (0, H.createContext)({ withinGroup: !1 }),
  va = o((e, { spacing: t }) => ({ group: { "--ag-spacing": ee(t) } })),
  ya = P((e) => {
    const t = N(`AvatarGroup`, null, e),
      { classNames: n, className: i, style: a, styles: o, unstyled: s, vars: c, spacing: l, attributes: u, ...d } = t,
      f = r({
        name: `AvatarGroup`,
        classes: ga,
        props: t,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: u,
        vars: c,
        varsResolver: va,
        rootSelector: `group`,
      })
    return (0, W.jsx)(_a, { value: { withinGroup: !0 }, children: (0, W.jsx)(w, { ...f(`group`), ...d }) })
  })
;(ya.classes = ga), (ya.varsResolver = va), (ya.displayName = `@mantine/core/AvatarGroup`)
function ba(e) {
  return (0, W.jsx)(`svg`, {
    ...e,
    "data-avatar-placeholder-icon": !0,
    viewBox: `0 0 15 15`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    children: (0, W.jsx)(`path`, {
      d: `M0.877014 7.49988C0.877014 3.84219 3.84216 0.877045 7.49985 0.877045C11.1575 0.877045 14.1227 3.84219 14.1227 7.49988C14.1227 11.1575 11.1575 14.1227 7.49985 14.1227C3.84216 14.1227 0.877014 11.1575 0.877014 7.49988ZM7.49985 1.82704C4.36683 1.82704 1.82701 4.36686 1.82701 7.49988C1.82701 8.97196 2.38774 10.3131 3.30727 11.3213C4.19074 9.94119 5.73818 9.02499 7.50023 9.02499C9.26206 9.02499 10.8093 9.94097 11.6929 11.3208C12.6121 10.3127 13.1727 8.97172 13.1727 7.49988C13.1727 4.36686 10.6328 1.82704 7.49985 1.82704ZM10.9818 11.9787C10.2839 10.7795 8.9857 9.97499 7.50023 9.97499C6.01458 9.97499 4.71624 10.7797 4.01845 11.9791C4.97952 12.7272 6.18765 13.1727 7.49985 13.1727C8.81227 13.1727 10.0206 12.727 10.9818 11.9787ZM5.14999 6.50487C5.14999 5.207 6.20212 4.15487 7.49999 4.15487C8.79786 4.15487 9.84999 5.207 9.84999 6.50487C9.84999 7.80274 8.79786 8.85487 7.49999 8.85487C6.20212 8.85487 5.14999 7.80274 5.14999 6.50487ZM7.49999 5.10487C6.72679 5.10487 6.09999 5.73167 6.09999 6.50487C6.09999 7.27807 6.72679 7.90487 7.49999 7.90487C8.27319 7.90487 8.89999 7.27807 8.89999 6.50487C8.89999 5.73167 8.27319 5.10487 7.49999 5.10487Z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  })
}
function xa(e) {
  let t = 0
  for (let n = 0; n < e.length; n += 1) {
    const r = e.charCodeAt(n)
    ;(t = (t << 5) - t + r), (t |= 0)
  }
  return t
}
var Sa = [`blue`, `cyan`, `grape`, `green`, `indigo`, `lime`, `orange`, `pink`, `red`, `teal`, `violet`]
function Ca(e, t = Sa) {
  const n = xa(e)
  return t[Math.abs(n) % t.length]
}
function wa(e, t = 2) {
  const n = e.split(` `)
  return n.length === 1
    ? e.slice(0, t).toUpperCase()
    : n
        .map((e) => e[0])
        .slice(0, t)
        .join(``)
        .toUpperCase()
}
var Ta = o(
    (
      t,
      { size: n, radius: r, variant: i, gradient: a, color: o, autoContrast: s, name: c, allowedInitialsColors: l },
    ) => {
      const u = o === `initials` && typeof c == `string` ? Ca(c, l) : o,
        d = t.variantColorResolver({
          color: u || `gray`,
          theme: t,
          gradient: a,
          variant: i || `light`,
          autoContrast: s,
        })
      return {
        root: {
          "--avatar-size": e(n, `avatar-size`),
          "--avatar-radius": r === void 0 ? void 0 : C(r),
          "--avatar-bg": u || i ? d.background : void 0,
          "--avatar-color": u || i ? d.color : void 0,
          "--avatar-bd": u || i ? d.border : void 0,
        },
      }
    },
  ),
  Ea = pe((e) => {
    const t = N(`Avatar`, null, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        src: l,
        alt: u,
        radius: d,
        color: f,
        gradient: p,
        imageProps: m,
        children: h,
        autoContrast: g,
        mod: _,
        name: v,
        allowedInitialsColors: y,
        attributes: b,
        ...x
      } = t,
      S = (0, H.use)(_a),
      [C, T] = (0, H.useState)(!l),
      E = r({
        name: `Avatar`,
        props: t,
        classes: ga,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: b,
        vars: c,
        varsResolver: Ta,
      })
    return (
      (0, H.useEffect)(() => T(!l), [l]),
      (0, W.jsx)(w, {
        ...E(`root`),
        mod: [{ "within-group": S.withinGroup }, _],
        ...x,
        children:
          C || !l
            ? (0, W.jsx)(`span`, {
                ...E(`placeholder`),
                title: u,
                children: h || (typeof v == `string` && wa(v)) || (0, W.jsx)(ba, {}),
              })
            : (0, W.jsx)(`img`, {
                ...m,
                ...E(`image`),
                src: l,
                alt: u,
                onError: (e) => {
                  T(!0), m?.onError?.(e)
                },
              }),
      })
    )
  })
;(Ea.classes = ga), (Ea.varsResolver = Ta), (Ea.displayName = `@mantine/core/Avatar`), (Ea.Group = ya)
var [Da, Oa] = De(`Drawer component was not found in tree`),
  ka = { root: `m_f11b401e`, header: `m_5a7c2c9`, content: `m_b8a05bbd`, inner: `m_31cd769a` },
  Aa = P((e) => {
    const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`DrawerBody`, null, e),
      s = Oa()
    return (0, W.jsx)(qr, { ...s.getStyles(`body`, { classNames: t, style: r, styles: i, className: n }), ...o })
  })
;(Aa.classes = ka), (Aa.displayName = `@mantine/core/DrawerBody`)
var ja = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`DrawerCloseButton`, null, e),
    s = Oa()
  return (0, W.jsx)(Jr, { ...s.getStyles(`close`, { classNames: t, style: r, styles: i, className: n }), ...o })
})
;(ja.classes = ka), (ja.displayName = `@mantine/core/DrawerCloseButton`)
var Ma = P((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      children: o,
      radius: s,
      __hidden: c,
      ...l
    } = N(`DrawerContent`, null, e),
    u = Oa(),
    d = u.scrollAreaComponent || ni
  return (0, W.jsx)(Yr, {
    ...u.getStyles(`content`, { className: n, style: r, styles: i, classNames: t }),
    innerProps: u.getStyles(`inner`, { className: n, style: r, styles: i, classNames: t }),
    ...l,
    radius: s || u.radius || 0,
    "data-hidden": c || void 0,
    children: (0, W.jsx)(d, { style: { height: `calc(100vh - var(--drawer-offset) * 2)` }, children: o }),
  })
})
;(Ma.classes = ka), (Ma.displayName = `@mantine/core/DrawerContent`)
var Na = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`DrawerHeader`, null, e),
    s = Oa()
  return (0, W.jsx)(Xr, { ...s.getStyles(`header`, { classNames: t, style: r, styles: i, className: n }), ...o })
})
;(Na.classes = ka), (Na.displayName = `@mantine/core/DrawerHeader`)
var Pa = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`DrawerOverlay`, null, e),
    s = Oa()
  return (0, W.jsx)($r, { ...s.getStyles(`overlay`, { classNames: t, style: r, styles: i, className: n }), ...o })
})
;(Pa.classes = ka), (Pa.displayName = `@mantine/core/DrawerOverlay`)
function Fa(e) {
  switch (e) {
    case `top`:
      return `flex-start`
    case `bottom`:
      return `flex-end`
    default:
      return
  }
}
function Ia(e) {
  if (e === `top` || e === `bottom`) return `0 0 calc(100% - var(--drawer-offset, 0rem) * 2)`
}
var La = { top: `slide-down`, bottom: `slide-up`, left: `slide-right`, right: `slide-left` },
  Ra = { top: `slide-down`, bottom: `slide-up`, right: `slide-right`, left: `slide-left` },
  za = {
    closeOnClickOutside: !0,
    withinPortal: !0,
    lockScroll: !0,
    trapFocus: !0,
    returnFocus: !0,
    closeOnEscape: !0,
    keepMounted: !1,
    zIndex: B(`modal`),
    position: `left`,
  },
  Ba = o((t, { position: n, size: r, offset: i }) => ({
    root: {
      "--drawer-size": e(r, `drawer-size`),
      "--drawer-flex": Ia(n),
      "--drawer-height": n === `left` || n === `right` ? void 0 : `var(--drawer-size)`,
      "--drawer-align": Fa(n),
      "--drawer-justify": n === `right` ? `flex-end` : void 0,
      "--drawer-offset": j(i),
    },
  })),
  Va = P((e) => {
    const t = N(`DrawerRoot`, za, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        scrollAreaComponent: l,
        position: u,
        transitionProps: d,
        radius: f,
        attributes: p,
        ...m
      } = t,
      { dir: h } = Oe(),
      g = r({
        name: `Drawer`,
        classes: ka,
        props: t,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: p,
        vars: c,
        varsResolver: Ba,
      }),
      _ = (h === `rtl` ? Ra : La)[u]
    return (0, W.jsx)(Da, {
      value: { scrollAreaComponent: l, getStyles: g, radius: f },
      children: (0, W.jsx)(Wr, {
        ...g(`root`),
        transitionProps: { transition: _, ...d },
        "data-offset-scrollbars": l === ke.Autosize || void 0,
        unstyled: s,
        ...m,
      }),
    })
  })
;(Va.classes = ka), (Va.varsResolver = Ba), (Va.displayName = `@mantine/core/DrawerRoot`)
var Ha = (0, H.createContext)(null)
function Ua({ children: e }) {
  const [t, n] = (0, H.useState)([]),
    [r, i] = (0, H.useState)(B(`modal`)),
    [a] = (0, H.useState)(() => new WeakSet())
  return (0, W.jsx)(Ha, {
    value: {
      stack: t,
      addModal: (e, t) => {
        n((t) => [...new Set([...t, e])]), i((e) => (typeof t == `number` && typeof e == `number` ? Math.max(e, t) : e))
      },
      removeModal: (e) => n((t) => t.filter((t) => t !== e)),
      getZIndex: (e) => `calc(${r} + ${t.indexOf(e)} + 1)`,
      currentId: t[t.length - 1],
      maxZIndex: r,
      handledEscapeEvents: a,
    },
    children: e,
  })
}
Ua.displayName = `@mantine/core/DrawerStack`
var Wa = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`DrawerTitle`, null, e),
    s = Oa()
  return (0, W.jsx)(ti, { ...s.getStyles(`title`, { classNames: t, style: r, styles: i, className: n }), ...o })
})
;(Wa.classes = ka), (Wa.displayName = `@mantine/core/DrawerTitle`)
var Ga = {
    closeOnClickOutside: !0,
    withinPortal: !0,
    lockScroll: !0,
    trapFocus: !0,
    returnFocus: !0,
    closeOnEscape: !0,
    keepMounted: !1,
    zIndex: B(`modal`),
    withOverlay: !0,
    withCloseButton: !0,
  },
  Ka = P((e) => {
    const {
        title: t,
        withOverlay: n,
        overlayProps: r,
        withCloseButton: i,
        closeButtonProps: a,
        children: o,
        opened: s,
        stackId: c,
        zIndex: l,
        ...u
      } = N(`Drawer`, Ga, e),
      d = (0, H.use)(Ha),
      f = !!t || i,
      p =
        d && c
          ? {
              closeOnEscape: d.currentId === c,
              trapFocus: d.currentId === c,
              zIndex: d.getZIndex(c),
              __handledEscapeEvents: d.handledEscapeEvents,
            }
          : {},
      m = n === !1 ? !1 : c && d ? d.currentId === c : s
    return (
      (0, H.useEffect)(() => {
        d && c && (s ? d.addModal(c, l || B(`modal`)) : d.removeModal(c))
      }, [s, c, l]),
      (0, W.jsxs)(Va, {
        opened: s,
        zIndex: d && c ? d.getZIndex(c) : l,
        ...u,
        ...p,
        children: [
          n && (0, W.jsx)(Pa, { visible: m, transitionProps: d && c ? { duration: 0 } : void 0, ...r }),
          (0, W.jsxs)(Ma, {
            __hidden: d && c && s ? c !== d.currentId : !1,
            children: [
              f && (0, W.jsxs)(Na, { children: [t && (0, W.jsx)(Wa, { children: t }), i && (0, W.jsx)(ja, { ...a })] }),
              (0, W.jsx)(Aa, { children: o }),
            ],
          }),
        ],
      })
    )
  })
;(Ka.classes = ka),
  (Ka.displayName = `@mantine/core/Drawer`),
  (Ka.Root = Va),
  (Ka.Overlay = Pa),
  (Ka.Content = Ma),
  (Ka.Body = Aa),
  (Ka.Header = Na),
  (Ka.Title = Wa),
  (Ka.CloseButton = ja),
  (Ka.Stack = Ua)
var [qa, Ja] = De(`Menu component was not found in the tree`),
  Ya = (0, H.createContext)(null)
function Xa(e) {
  const { value: t, defaultValue: n, onChange: r, children: i } = N(`MenuCheckboxGroup`, null, e),
    [a, o] = jt({ value: t, defaultValue: n, finalValue: [], onChange: r }),
    s = (0, H.useCallback)(
      (e) => {
        o(a.includes(e) ? a.filter((t) => t !== e) : [...a, e])
      },
      [a, o],
    )
  return (0, W.jsx)(Ya, { value: { values: a, onChange: s }, children: i })
}
Xa.displayName = `@mantine/core/MenuCheckboxGroup`
var Za = (0, H.createContext)(null)
function Qa({
  role: e,
  checked: t,
  indicator: r,
  onSelect: i,
  color: o,
  closeMenuOnClick: s,
  rightSection: c,
  children: l,
  disabled: u,
  dataDisabled: d,
  className: f,
  style: p,
  styles: m,
  classNames: h,
  buttonRef: g,
  others: _,
}) {
  const v = Ja(),
    y = (0, H.use)(Za),
    b = a(),
    { dir: x } = Oe(),
    S = (0, H.useRef)(null),
    C = xt(_.onClick, () => {
      d || (i(), s && v.closeDropdownImmediately())
    }),
    w = xt(_.onMouseMove, () => {
      if (!v.hasSearch) return
      const e = S.current?.closest(`[data-menu-dropdown]`)
      e &&
        e.querySelectorAll(`[data-menu-active]`).forEach((t) => {
          t !== S.current && t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`)
        })
    }),
    T = xt(_.onKeyDown, (e) => {
      e.key === `ArrowLeft` && y && (y.close(), y.focusParentItem())
    }),
    E = o ? b.variantColorResolver({ color: o, theme: b, variant: `light` }) : void 0,
    D = o ? n({ color: o, theme: b }) : null,
    ee = v.alignItemsLabels !== `none` || t
  return (0, W.jsxs)(ne, {
    onMouseDown: (e) => e.preventDefault(),
    ..._,
    unstyled: v.unstyled,
    tabIndex: v.menuItemTabIndex,
    ...v.getStyles(`item`, { className: f, style: p, styles: m, classNames: h }),
    ref: ye(S, g),
    role: e,
    "aria-checked": t,
    disabled: u,
    "data-menu-item": !0,
    "data-checked": t || void 0,
    "data-disabled": u || d || void 0,
    "data-mantine-stop-propagation": !0,
    onClick: C,
    onMouseMove: w,
    onKeyDown: vt({
      siblingSelector: `[data-menu-item]:not([data-disabled])`,
      parentSelector: `[data-menu-dropdown]`,
      activateOnFocus: !1,
      loop: v.loop,
      dir: x,
      orientation: `vertical`,
      onKeyDown: T,
    }),
    __vars: {
      "--menu-item-color": D?.isThemeColor && D?.shade === void 0 ? `var(--mantine-color-${D.color}-6)` : E?.color,
      "--menu-item-hover": E?.hover,
    },
    children: [
      ee &&
        (0, W.jsx)(`div`, {
          ...v.getStyles(`itemIndicator`, { styles: m, classNames: h }),
          "data-checked": t || void 0,
          children: t ? r : null,
        }),
      l &&
        (0, W.jsx)(`div`, {
          ...v.getStyles(`itemLabel`, { styles: m, classNames: h }),
          "data-menu-item-label": !0,
          children: l,
        }),
      c &&
        (0, W.jsx)(`div`, {
          ...v.getStyles(`itemSection`, { styles: m, classNames: h }),
          "data-position": `right`,
          children: c,
        }),
    ],
  })
}
var $a = {
    dropdown: `m_dc9b7c9f`,
    label: `m_9bfac126`,
    divider: `m_efdf90cb`,
    item: `m_99ac2aa1`,
    search: `m_ef8769b6`,
    itemLabel: `m_5476e0d3`,
    itemIndicator: `m_8395186e`,
    itemSection: `m_8b75e504`,
    chevron: `m_b85b0bed`,
  },
  eo = P((e) => {
    const {
        classNames: t,
        className: n,
        style: r,
        styles: i,
        vars: a,
        color: o,
        closeMenuOnClick: s,
        rightSection: c,
        children: l,
        disabled: u,
        "data-disabled": d,
        value: f,
        checked: p,
        defaultChecked: m,
        onChange: h,
        checkIcon: g,
        ref: _,
        ...v
      } = N(`MenuCheckboxItem`, null, e),
      y = Ja(),
      b = (0, H.use)(Ya),
      x = b && f !== void 0 ? b.values.includes(f) : void 0,
      [S, C] = jt({ value: p ?? x, defaultValue: m, finalValue: !1, onChange: h }),
      w = g ?? y.checkIcon ?? (0, W.jsx)(ha, { size: 10 })
    return (0, W.jsx)(Qa, {
      role: `menuitemcheckbox`,
      checked: S,
      indicator: w,
      onSelect: () => {
        h ? C(!S) : b && f !== void 0 ? b.onChange(f) : C(!S)
      },
      color: o,
      closeMenuOnClick: s,
      rightSection: c,
      disabled: u,
      dataDisabled: d,
      className: n,
      style: r,
      styles: i,
      classNames: t,
      buttonRef: _,
      others: v,
      children: l,
    })
  })
;(eo.classes = $a), (eo.displayName = `@mantine/core/MenuCheckboxItem`)
function to(e) {
  const { children: t, disabled: n, longPressDelay: r } = N(`MenuContextMenu`, null, e),
    i = xe(t)
  if (!i)
    throw Error(
      `Menu.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    )
  const a = Ja(),
    o = yn(),
    s = bn({
      childProps: i.props,
      disabled: n || o.disabled,
      opened: a.opened,
      longPressDelay: r,
      setReference: o.reference,
      open: () => a.openDropdown(),
    })
  return (0, H.cloneElement)(i, s)
}
to.displayName = `@mantine/core/MenuContextMenu`
var no = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`MenuDivider`, null, e),
    s = Ja()
  return (0, W.jsx)(w, { ...s.getStyles(`divider`, { className: n, style: r, styles: i, classNames: t }), ...o })
})
;(no.classes = $a), (no.displayName = `@mantine/core/MenuDivider`)
var ro = 500
function io(e) {
  return ((e.querySelector(`[data-menu-item-label]`) ?? e).textContent ?? ``).trim().toLowerCase()
}
function ao(e) {
  return e.length > 1 && e.split(``).every((t) => t === e[0])
}
function oo({ enabled: e, opened: t, getDropdown: n }) {
  const r = (0, H.useRef)({ buffer: ``, timeoutId: null })
  return (
    (0, H.useEffect)(() => {
      if (t && e) return
      const n = r.current
      n.timeoutId !== null && (window.clearTimeout(n.timeoutId), (n.timeoutId = null)), (n.buffer = ``)
    }, [t, e]),
    (0, H.useEffect)(
      () => () => {
        const { timeoutId: e } = r.current
        e !== null && window.clearTimeout(e)
      },
      [],
    ),
    (t) => {
      if (!e || t.defaultPrevented || t.ctrlKey || t.metaKey || t.altKey || t.key.length !== 1 || t.key === ` `) return
      const i = t.target
      if (i && (i.tagName === `INPUT` || i.tagName === `TEXTAREA` || i.tagName === `SELECT` || i.isContentEditable))
        return
      const a = n()
      if (!a) return
      const o = Array.from(a.querySelectorAll(`[data-menu-item]:not([data-disabled])`)).filter(
        (e) => e.closest(`[data-menu-dropdown]`) === a,
      )
      if (o.length === 0) return
      const s = r.current
      ;(s.buffer = (s.buffer + t.key).toLowerCase()),
        s.timeoutId !== null && window.clearTimeout(s.timeoutId),
        (s.timeoutId = window.setTimeout(() => {
          ;(s.buffer = ``), (s.timeoutId = null)
        }, ro))
      let c = document.activeElement,
        l = c ? o.indexOf(c) : -1,
        u = null
      if (s.buffer.length === 1 || ao(s.buffer)) {
        const e = s.buffer[0],
          t = l + 1
        for (let n = 0; n < o.length; n += 1) {
          const r = (t + n) % o.length
          if (io(o[r]).startsWith(e)) {
            u = o[r]
            break
          }
        }
      } else
        for (let e = 0; e < o.length; e += 1)
          if (io(o[e]).startsWith(s.buffer)) {
            u = o[e]
            break
          }
      u && (t.preventDefault(), u.focus())
    }
  )
}
var so = P((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      onMouseEnter: o,
      onMouseLeave: s,
      onKeyDown: c,
      children: l,
      ref: u,
      ...d
    } = N(`MenuDropdown`, null, e),
    f = (0, H.useRef)(null),
    p = Ja(),
    m = oo({ enabled: !p.hasSearch, opened: p.opened, getDropdown: () => f.current }),
    h = xt(c, (e) => {
      m(e),
        e.defaultPrevented ||
          p.hasSearch ||
          ((e.key === `ArrowUp` || e.key === `ArrowDown`) &&
            (e.preventDefault(), f.current?.querySelectorAll(`[data-menu-item]:not(:disabled)`)[0]?.focus()))
    }),
    g = xt(o, () => (p.trigger === `hover` || p.trigger === `click-hover`) && p.openDropdown()),
    _ = xt(s, () => (p.trigger === `hover` || p.trigger === `click-hover`) && p.closeDropdown())
  return (0, W.jsxs)(jn.Dropdown, {
    ...d,
    onMouseEnter: g,
    onMouseLeave: _,
    role: `menu`,
    "aria-orientation": `vertical`,
    ref: ye(u, f),
    ...p.getStyles(`dropdown`, { className: n, style: r, styles: i, classNames: t, withStaticClass: !1 }),
    tabIndex: -1,
    "data-menu-dropdown": !0,
    onKeyDown: h,
    children: [
      p.withInitialFocusPlaceholder &&
        !p.hasSearch &&
        (0, W.jsx)(`div`, {
          role: `presentation`,
          tabIndex: -1,
          "data-autofocus": !0,
          "data-mantine-stop-propagation": !0,
          style: { outline: 0 },
        }),
      l,
    ],
  })
})
;(so.classes = $a), (so.displayName = `@mantine/core/MenuDropdown`)
var co = pe((e) => {
  const {
      classNames: t,
      className: r,
      style: i,
      styles: o,
      vars: s,
      color: c,
      closeMenuOnClick: l,
      leftSection: u,
      rightSection: d,
      children: f,
      disabled: p,
      "data-disabled": m,
      ref: h,
      ...g
    } = N(`MenuItem`, null, e),
    _ = Ja(),
    v = (0, H.use)(Za),
    y = a(),
    { dir: b } = Oe(),
    x = (0, H.useRef)(null),
    S = g,
    C = xt(S.onClick, () => {
      m ||
        (typeof l == `boolean` ? l && _.closeDropdownImmediately() : _.closeOnItemClick && _.closeDropdownImmediately())
    }),
    w = xt(S.onMouseMove, () => {
      if (!_.hasSearch) return
      const e = x.current?.closest(`[data-menu-dropdown]`)
      e &&
        e.querySelectorAll(`[data-menu-active]`).forEach((t) => {
          t !== x.current && t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`)
        })
    }),
    T = c ? y.variantColorResolver({ color: c, theme: y, variant: `light` }) : void 0,
    E = c ? n({ color: c, theme: y }) : null,
    D = xt(S.onKeyDown, (e) => {
      e.key === `ArrowLeft` && v && (v.close(), v.focusParentItem())
    })
  return (0, W.jsxs)(ne, {
    onMouseDown: (e) => e.preventDefault(),
    ...g,
    unstyled: _.unstyled,
    tabIndex: _.menuItemTabIndex,
    ..._.getStyles(`item`, { className: r, style: i, styles: o, classNames: t }),
    ref: ye(x, h),
    role: `menuitem`,
    disabled: p,
    "data-menu-item": !0,
    "data-disabled": p || m || void 0,
    "data-mantine-stop-propagation": !0,
    onClick: C,
    onMouseMove: w,
    onKeyDown: vt({
      siblingSelector: `[data-menu-item]:not([data-disabled])`,
      parentSelector: `[data-menu-dropdown]`,
      activateOnFocus: !1,
      loop: _.loop,
      dir: b,
      orientation: `vertical`,
      onKeyDown: D,
    }),
    __vars: {
      "--menu-item-color": E?.isThemeColor && E?.shade === void 0 ? `var(--mantine-color-${E.color}-6)` : T?.color,
      "--menu-item-hover": T?.hover,
    },
    children: [
      _.alignItemsLabels === `all` &&
        (0, W.jsx)(`div`, { ..._.getStyles(`itemIndicator`, { styles: o, classNames: t }), "data-placeholder": !0 }),
      u &&
        (0, W.jsx)(`div`, {
          ..._.getStyles(`itemSection`, { styles: o, classNames: t }),
          "data-position": `left`,
          children: u,
        }),
      f &&
        (0, W.jsx)(`div`, {
          ..._.getStyles(`itemLabel`, { styles: o, classNames: t }),
          "data-menu-item-label": !0,
          children: f,
        }),
      d &&
        (0, W.jsx)(`div`, {
          ..._.getStyles(`itemSection`, { styles: o, classNames: t }),
          "data-position": `right`,
          children: d,
        }),
    ],
  })
})
;(co.classes = $a), (co.displayName = `@mantine/core/MenuItem`)
var lo = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`MenuLabel`, null, e),
    s = Ja()
  return (0, W.jsx)(w, { ...s.getStyles(`label`, { className: n, style: r, styles: i, classNames: t }), ...o })
})
;(lo.classes = $a), (lo.displayName = `@mantine/core/MenuLabel`)
var uo = (0, H.createContext)(null)
function fo(e) {
  const { value: t, defaultValue: n, onChange: r, children: i } = N(`MenuRadioGroup`, null, e),
    [a, o] = jt({ value: t, defaultValue: n, finalValue: null, onChange: r })
  return (0, W.jsx)(uo, { value: { value: a, onChange: (e) => o(e) }, children: i })
}
fo.displayName = `@mantine/core/MenuRadioGroup`
function po({ size: e, style: t, ...n }) {
  return (0, W.jsx)(`svg`, {
    xmlns: `http://www.w3.org/2000/svg`,
    fill: `none`,
    viewBox: `0 0 5 5`,
    style: { width: j(e), height: j(e), ...t },
    "aria-hidden": !0,
    ...n,
    children: (0, W.jsx)(`circle`, { cx: `2.5`, cy: `2.5`, r: `2.5`, fill: `currentColor` }),
  })
}
var mo = P((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      color: o,
      closeMenuOnClick: s,
      rightSection: c,
      children: l,
      disabled: u,
      "data-disabled": d,
      value: f,
      checked: p,
      onChange: m,
      checkIcon: h,
      ref: g,
      ..._
    } = N(`MenuRadioItem`, null, e),
    v = Ja(),
    y = (0, H.use)(uo),
    b = p ?? (y ? y.value === f : !1),
    x = h ?? v.checkIcon ?? (0, W.jsx)(po, { size: 5 })
  return (0, W.jsx)(Qa, {
    role: `menuitemradio`,
    checked: b,
    indicator: x,
    onSelect: () => {
      b || (m ? m(f) : y && y.onChange(f))
    },
    color: o,
    closeMenuOnClick: s,
    rightSection: c,
    disabled: u,
    dataDisabled: d,
    className: n,
    style: r,
    styles: i,
    classNames: t,
    buttonRef: g,
    others: _,
    children: l,
  })
})
;(mo.classes = $a), (mo.displayName = `@mantine/core/MenuRadioItem`)
var ho = `[data-menu-item]:not([data-disabled])`,
  go = `[data-menu-active]`
function _o(e) {
  return e?.closest(`[data-menu-dropdown]`)
}
function vo(e) {
  return e ? Array.from(e.querySelectorAll(ho)).filter((t) => t.closest(`[data-menu-dropdown]`) === e) : []
}
function yo(e) {
  e &&
    e.querySelectorAll(go).forEach((t) => {
      t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`)
    })
}
function bo(e, t) {
  yo(t), e && (e.setAttribute(`data-menu-active`, `true`), e.scrollIntoView({ block: `nearest` }))
}
function xo(e) {
  return e.findIndex((e) => e.hasAttribute(`data-menu-active`))
}
var So = { clearSearchOnClose: !0 },
  Co = P((e) => {
    const {
        classNames: t,
        styles: n,
        onKeyDown: r,
        onChange: i,
        size: a,
        clearSearchOnClose: o,
        ref: s,
        ...c
      } = N(`MenuSearch`, So, e),
      l = Ja(),
      u = (0, H.useRef)(null),
      d = ye(s, u),
      f = (0, H.useRef)(i)
    ;(f.current = i),
      (0, H.useEffect)(() => l.registerSearch(), [l.registerSearch]),
      (0, H.useEffect)(() => {
        o
          ? (l.searchExitClearRef.current = () => {
              f.current?.({ currentTarget: { value: `` } })
            })
          : (l.searchExitClearRef.current = null)
      }, [o, l.searchExitClearRef]),
      (0, H.useEffect)(() => {
        l.opened || yo(_o(u.current))
      }, [l.opened])
    const p = xt(i, (e) => {
        yo(_o(e.currentTarget))
      }),
      m = xt(r, (e) => {
        if (e.defaultPrevented) return
        const t = _o(e.currentTarget),
          n = vo(t)
        if (e.key === `ArrowDown`) {
          if ((e.preventDefault(), n.length === 0)) return
          const r = xo(n)
          bo(n[r >= n.length - 1 ? (l.loop ? 0 : r) : r + 1] ?? null, t)
        } else if (e.key === `ArrowUp`) {
          if ((e.preventDefault(), n.length === 0)) return
          const r = xo(n)
          bo(n[r <= 0 ? (r === -1 || l.loop ? n.length - 1 : 0) : r - 1] ?? null, t)
        } else if (e.key === `Home`) e.preventDefault(), n.length > 0 && bo(n[0], t)
        else if (e.key === `End`) e.preventDefault(), n.length > 0 && bo(n[n.length - 1], t)
        else if (e.key === `Enter`) {
          if (e.nativeEvent.isComposing || e.nativeEvent.keyCode === 229) return
          const t = n[xo(n)]
          t &&
            (e.preventDefault(),
            t.hasAttribute(`data-sub-menu-item`)
              ? (t.focus(), t.dispatchEvent(new KeyboardEvent(`keydown`, { key: `ArrowRight`, bubbles: !0 })))
              : t.click())
        }
      }),
      h = l.getStyles(`search`)
    return (0, W.jsx)(Ti, {
      "data-autofocus": !0,
      "data-mantine-stop-propagation": !0,
      type: `search`,
      size: a,
      ...c,
      ref: d,
      classNames: [{ input: h.className }, t],
      styles: [{ input: h.style }, n],
      onKeyDown: m,
      onChange: p,
      __staticSelector: `Menu`,
    })
  })
;(Co.classes = $a), (Co.displayName = `@mantine/core/MenuSearch`)
var wo = P((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      onMouseEnter: o,
      onMouseLeave: s,
      onPointerEnter: c,
      onPointerLeave: l,
      onKeyDown: u,
      children: d,
      ref: f,
      ...p
    } = N(`MenuSubDropdown`, null, e),
    m = (0, H.useRef)(null),
    h = Ja(),
    g = (0, H.use)(Za),
    _ = oo({ enabled: !h.hasSearch, opened: g?.opened ?? !1, getDropdown: () => m.current }),
    v = xt(u, (e) => {
      _(e), e.ctrlKey || e.metaKey || e.altKey || e.key.length !== 1 || e.key === ` ` || e.stopPropagation()
    }),
    y = g?.getFloatingProps({ onMouseEnter: o, onMouseLeave: s, onPointerEnter: c, onPointerLeave: l })
  return (0, W.jsx)(jn.Dropdown, {
    ...p,
    ...y,
    role: `menu`,
    "aria-orientation": `vertical`,
    ref: ye(f, m, g?.setFloating),
    ...h.getStyles(`dropdown`, { className: n, style: r, styles: i, classNames: t, withStaticClass: !1 }),
    tabIndex: -1,
    "data-menu-dropdown": !0,
    onKeyDown: v,
    children: d,
  })
})
;(wo.classes = $a), (wo.displayName = `@mantine/core/MenuSubDropdown`)
var To = pe((e) => {
  const {
      classNames: t,
      className: r,
      style: i,
      styles: o,
      vars: s,
      color: c,
      leftSection: l,
      rightSection: u,
      children: d,
      disabled: f,
      "data-disabled": p,
      closeMenuOnClick: m,
      ref: h,
      ...g
    } = N(`MenuSubItem`, null, e),
    _ = Ja(),
    v = (0, H.use)(Za),
    y = a(),
    { dir: b } = Oe(),
    x = (0, H.useRef)(null),
    S = g,
    C = c ? y.variantColorResolver({ color: c, theme: y, variant: `light` }) : void 0,
    w = c ? n({ color: c, theme: y }) : null,
    T = xt(S.onKeyDown, (e) => {
      e.key === `ArrowRight` && (v?.open(), v?.focusFirstItem()),
        e.key === `ArrowLeft` && v?.parentContext && (v.parentContext.close(), v.parentContext.focusParentItem())
    }),
    E = xt(S.onClick, () => {
      !p && m && _.closeDropdownImmediately()
    }),
    D = xt(S.onMouseMove, () => {
      if (!_.hasSearch) return
      const e = x.current?.closest(`[data-menu-dropdown]`)
      e &&
        e.querySelectorAll(`[data-menu-active]`).forEach((t) => {
          t !== x.current && t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`)
        })
    }),
    ee = v?.getReferenceProps({
      onMouseEnter: S.onMouseEnter,
      onMouseLeave: S.onMouseLeave,
      onPointerEnter: S.onPointerEnter,
      onPointerLeave: S.onPointerLeave,
    })
  return (0, W.jsxs)(ne, {
    onMouseDown: (e) => e.preventDefault(),
    ...g,
    ...ee,
    unstyled: _.unstyled,
    tabIndex: _.menuItemTabIndex,
    ..._.getStyles(`item`, { className: r, style: i, styles: o, classNames: t }),
    ref: ye(x, h, v?.setReference),
    role: `menuitem`,
    disabled: f,
    "data-menu-item": !0,
    "data-sub-menu-item": !0,
    "data-disabled": f || p || void 0,
    "data-mantine-stop-propagation": !0,
    onClick: E,
    onMouseMove: D,
    onKeyDown: vt({
      siblingSelector: `[data-menu-item]:not([data-disabled])`,
      parentSelector: `[data-menu-dropdown]`,
      activateOnFocus: !1,
      loop: _.loop,
      dir: b,
      orientation: `vertical`,
      onKeyDown: T,
    }),
    __vars: {
      "--menu-item-color": w?.isThemeColor && w?.shade === void 0 ? `var(--mantine-color-${w.color}-6)` : C?.color,
      "--menu-item-hover": C?.hover,
    },
    children: [
      _.alignItemsLabels === `all` &&
        (0, W.jsx)(`div`, { ..._.getStyles(`itemIndicator`, { styles: o, classNames: t }), "data-placeholder": !0 }),
      l &&
        (0, W.jsx)(`div`, {
          ..._.getStyles(`itemSection`, { styles: o, classNames: t }),
          "data-position": `left`,
          children: l,
        }),
      d &&
        (0, W.jsx)(`div`, {
          ..._.getStyles(`itemLabel`, { styles: o, classNames: t }),
          "data-menu-item-label": !0,
          children: d,
        }),
      (0, W.jsx)(`div`, {
        ..._.getStyles(`itemSection`, { styles: o, classNames: t }),
        "data-position": `right`,
        children: u || (0, W.jsx)(Ei, { ..._.getStyles(`chevron`), size: 14 }),
      }),
    ],
  })
})
;(To.classes = $a), (To.displayName = `@mantine/core/MenuSubItem`)
function Eo({ children: e, refProp: t }) {
  if (!be(e))
    throw Error(
      `Menu.Sub.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    )
  return (Ja(), (0, W.jsx)(jn.Target, { refProp: t, popupType: `menu`, children: e }))
}
Eo.displayName = `@mantine/core/MenuSubTarget`
var Do = {
  offset: 0,
  position: `right-start`,
  safeAreaPolygon: !0,
  transitionProps: { duration: 0 },
  openDelay: 0,
  middlewares: { shift: { crossAxis: !0 } },
}
function Oo(e) {
  const {
      children: t,
      closeDelay: n,
      openDelay: r,
      position: i,
      safeAreaPolygon: a,
      opened: o,
      onChange: s,
      ...c
    } = N(`MenuSub`, Do, e),
    l = ge(),
    [u, d] = jt({ value: o, finalValue: !1, onChange: s }),
    f = (0, H.use)(Za),
    p = Ja(),
    { dir: m } = Oe(),
    h = Ve(m, i),
    g = f?.registerOpenSub ?? p.registerOpenSub,
    _ = (0, H.useRef)(null),
    v = (0, H.useCallback)((e) => {
      const t = _.current
      return (
        t && t !== e && t(),
        (_.current = e),
        () => {
          _.current === e && (_.current = null)
        }
      )
    }, []),
    y = (0, H.useRef)(d)
  y.current = d
  const b = (0, H.useCallback)(() => y.current(!0), []),
    x = (0, H.useCallback)(() => y.current(!1), [])
  ;(0, H.useEffect)(() => {
    if (u) return g(x)
  }, [u, g, x])
  const { context: S, refs: C } = Ue({
      placement: h,
      open: u,
      onOpenChange: (e) => {
        e ? b() : x()
      },
    }),
    { getReferenceProps: w, getFloatingProps: T } = Ge([
      nt(S, { handleClose: a ? Qe(typeof a == `object` ? a : void 0) : void 0, delay: { open: r, close: n } }),
    ])
  return (0, W.jsx)(Za, {
    value: {
      opened: u,
      close: x,
      open: b,
      focusFirstItem: () =>
        window.setTimeout(() => {
          document
            .getElementById(`${l}-dropdown`)
            ?.querySelectorAll(`[data-menu-item]:not([data-disabled])`)[0]
            ?.focus()
        }, 16),
      focusParentItem: () =>
        window.setTimeout(() => {
          document.getElementById(`${l}-target`)?.focus()
        }, 16),
      parentContext: f,
      setReference: C.setReference,
      setFloating: C.setFloating,
      getReferenceProps: w,
      getFloatingProps: T,
      registerOpenSub: v,
    },
    children: (0, W.jsx)(jn, {
      opened: u,
      onChange: (e) => (e ? b() : x()),
      withArrow: !1,
      id: l,
      position: i,
      ...c,
      withinPortal: !1,
      children: t,
    }),
  })
}
;(Oo.extend = (e) => e),
  (Oo.displayName = `@mantine/core/MenuSub`),
  (Oo.Target = Eo),
  (Oo.Dropdown = wo),
  (Oo.Item = To)
var ko = { refProp: `ref` }
function Ao(e) {
  const { children: t, refProp: n, ...r } = N(`MenuTarget`, ko, e),
    i = xe(t)
  if (!i)
    throw Error(
      `Menu.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    )
  const a = Ja(),
    o = i.props,
    s = xt(o.onClick, () => {
      a.trigger === `click`
        ? a.toggleDropdown()
        : a.trigger === `click-hover` && (a.setOpenedViaClick(!0), a.opened || a.openDropdown())
    }),
    c = xt(o.onMouseEnter, () => (a.trigger === `hover` || a.trigger === `click-hover`) && a.openDropdown()),
    l = xt(o.onMouseLeave, () => {
      ;(a.trigger === `hover` || (a.trigger === `click-hover` && !a.openedViaClick)) && a.closeDropdown()
    })
  return (0, W.jsx)(jn.Target, {
    refProp: n,
    popupType: `menu`,
    ...r,
    children: (0, H.cloneElement)(i, {
      onClick: s,
      onMouseEnter: c,
      onMouseLeave: l,
      "data-expanded": a.opened ? !0 : void 0,
    }),
  })
}
Ao.displayName = `@mantine/core/MenuTarget`
var jo = {
    trapFocus: !0,
    closeOnItemClick: !0,
    withInitialFocusPlaceholder: !0,
    clickOutsideEvents: [`mousedown`, `touchstart`, `keydown`],
    loop: !0,
    trigger: `click`,
    openDelay: 0,
    closeDelay: 100,
    menuItemTabIndex: -1,
    alignItemsLabels: `with-indicators`,
  },
  K = P((e) => {
    const t = N(`Menu`, jo, e),
      {
        children: n,
        onOpen: i,
        onClose: a,
        opened: o,
        defaultOpened: s,
        trapFocus: c,
        onChange: l,
        closeOnItemClick: u,
        loop: d,
        closeOnEscape: f,
        trigger: p,
        openDelay: m,
        closeDelay: h,
        classNames: g,
        styles: _,
        unstyled: v,
        variant: y,
        vars: b,
        menuItemTabIndex: x,
        keepMounted: S,
        withInitialFocusPlaceholder: C,
        attributes: w,
        onExitTransitionEnd: T,
        alignItemsLabels: E,
        checkIcon: D,
        ...ee
      } = t,
      te = r({ name: `Menu`, classes: $a, props: t, classNames: g, styles: _, unstyled: v, attributes: w }),
      [ne, O] = jt({ value: o, defaultValue: s, finalValue: !1, onChange: l }),
      [k, re] = (0, H.useState)(!1),
      A = () => {
        O(!1), re(!1), ne && a?.()
      },
      ie = () => {
        O(!0), !ne && i?.()
      },
      ae = () => {
        ne ? A() : ie()
      },
      { openDropdown: j, closeDropdown: oe } = hn({ open: ie, close: A, closeDelay: h, openDelay: m }),
      M = (0, H.useRef)(null),
      se = (0, H.useCallback)((e) => {
        const t = M.current
        return (
          t && t !== e && t(),
          (M.current = e),
          () => {
            M.current === e && (M.current = null)
          }
        )
      }, []),
      ce = (0, H.useRef)(0),
      [le, ue] = (0, H.useState)(!1),
      de = (0, H.useCallback)(
        () => (
          (ce.current += 1),
          ce.current === 1 && ue(!0),
          () => {
            --ce.current, ce.current === 0 && ue(!1)
          }
        ),
        [],
      ),
      fe = (0, H.useRef)(null),
      pe = () => {
        fe.current?.(), T?.()
      },
      me = (e) => wt(`[data-menu-item]`, `[data-menu-dropdown]`, e),
      { resolvedClassNames: P, resolvedStyles: F } = pn({ classNames: g, styles: _, props: t })
    return (0, W.jsx)(qa, {
      value: {
        getStyles: te,
        opened: ne,
        toggleDropdown: ae,
        getItemIndex: me,
        openedViaClick: k,
        setOpenedViaClick: re,
        closeOnItemClick: u,
        closeDropdown: p === `click` ? A : oe,
        openDropdown: p === `click` ? ie : j,
        closeDropdownImmediately: A,
        loop: d,
        trigger: p,
        unstyled: v,
        menuItemTabIndex: x,
        withInitialFocusPlaceholder: C,
        registerOpenSub: se,
        hasSearch: le,
        registerSearch: de,
        searchExitClearRef: fe,
        alignItemsLabels: E,
        checkIcon: D,
      },
      children: (0, W.jsx)(jn, {
        returnFocus: !0,
        ...ee,
        opened: ne,
        onChange: ae,
        defaultOpened: s,
        trapFocus: !S && c,
        closeOnEscape: f,
        __staticSelector: `Menu`,
        classNames: P,
        styles: F,
        unstyled: v,
        variant: y,
        keepMounted: S,
        onExitTransitionEnd: pe,
        children: n,
      }),
    })
  })
;(K.displayName = `@mantine/core/Menu`),
  (K.classes = $a),
  (K.Item = co),
  (K.Label = lo),
  (K.Dropdown = so),
  (K.Target = Ao),
  (K.Divider = no),
  (K.Search = Co),
  (K.Sub = Oo),
  (K.CheckboxItem = eo),
  (K.CheckboxGroup = Xa),
  (K.RadioItem = mo),
  (K.RadioGroup = fo),
  (K.ContextMenu = to)
var [Mo, No] = De(`Modal component was not found in tree`),
  Po = { root: `m_9df02822`, content: `m_54c44539`, inner: `m_1f958f16`, header: `m_d0e2b9cd` },
  Fo = P((e) => {
    const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`ModalBody`, null, e),
      s = No()
    return (0, W.jsx)(qr, { ...s.getStyles(`body`, { classNames: t, style: r, styles: i, className: n }), ...o })
  })
;(Fo.classes = Po), (Fo.displayName = `@mantine/core/ModalBody`)
var Io = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`ModalCloseButton`, null, e),
    s = No()
  return (0, W.jsx)(Jr, { ...s.getStyles(`close`, { classNames: t, style: r, styles: i, className: n }), ...o })
})
;(Io.classes = Po), (Io.displayName = `@mantine/core/ModalCloseButton`)
var q = P((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      children: o,
      __hidden: s,
      ...c
    } = N(`ModalContent`, null, e),
    l = No(),
    u = l.scrollAreaComponent || ni
  return (0, W.jsx)(Yr, {
    ...l.getStyles(`content`, { className: n, style: r, styles: i, classNames: t }),
    innerProps: l.getStyles(`inner`, { className: n, style: r, styles: i, classNames: t }),
    "data-full-screen": l.fullScreen || void 0,
    "data-modal-content": !0,
    "data-hidden": s || void 0,
    ...c,
    children: (0, W.jsx)(u, {
      style: { maxHeight: l.fullScreen ? `100dvh` : `calc(100dvh - (${j(l.yOffset)} * 2))` },
      children: o,
    }),
  })
})
;(q.classes = Po), (q.displayName = `@mantine/core/ModalContent`)
var J = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`ModalHeader`, null, e),
    s = No()
  return (0, W.jsx)(Xr, { ...s.getStyles(`header`, { classNames: t, style: r, styles: i, className: n }), ...o })
})
;(J.classes = Po), (J.displayName = `@mantine/core/ModalHeader`)
var Lo = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`ModalOverlay`, null, e),
    s = No()
  return (0, W.jsx)($r, { ...s.getStyles(`overlay`, { classNames: t, style: r, styles: i, className: n }), ...o })
})
;(Lo.classes = Po), (Lo.displayName = `@mantine/core/ModalOverlay`)
var Ro = {
    __staticSelector: `Modal`,
    closeOnClickOutside: !0,
    withinPortal: !0,
    lockScroll: !0,
    trapFocus: !0,
    returnFocus: !0,
    closeOnEscape: !0,
    keepMounted: !1,
    zIndex: B(`modal`),
    transitionProps: { duration: 200, transition: `fade-down` },
    yOffset: `5dvh`,
  },
  zo = o((t, { radius: n, size: r, yOffset: i, xOffset: a }) => ({
    root: {
      "--modal-radius": n === void 0 ? void 0 : C(n),
      "--modal-size": e(r, `modal-size`),
      "--modal-y-offset": j(i),
      "--modal-x-offset": j(a),
    },
  })),
  Bo = P((e) => {
    const t = N(`ModalRoot`, Ro, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        yOffset: l,
        scrollAreaComponent: u,
        radius: d,
        fullScreen: f,
        centered: p,
        xOffset: m,
        __staticSelector: h,
        attributes: g,
        ..._
      } = t,
      v = r({
        name: h,
        classes: Po,
        props: t,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: g,
        vars: c,
        varsResolver: zo,
      })
    return (0, W.jsx)(Mo, {
      value: { yOffset: l, scrollAreaComponent: u, getStyles: v, fullScreen: f },
      children: (0, W.jsx)(Wr, {
        ...v(`root`),
        "data-full-screen": f || void 0,
        "data-centered": p || void 0,
        "data-offset-scrollbars": u === ke.Autosize || void 0,
        unstyled: s,
        ..._,
      }),
    })
  })
;(Bo.classes = Po), (Bo.varsResolver = zo), (Bo.displayName = `@mantine/core/ModalRoot`)
var Vo = (0, H.createContext)(null)
function Ho({ children: e }) {
  const [t, n] = (0, H.useState)([]),
    [r, i] = (0, H.useState)(B(`modal`)),
    [a] = (0, H.useState)(() => new WeakSet())
  return (0, W.jsx)(Vo, {
    value: {
      stack: t,
      addModal: (e, t) => {
        n((t) => [...new Set([...t, e])]), i((e) => (typeof t == `number` && typeof e == `number` ? Math.max(e, t) : e))
      },
      removeModal: (e) => n((t) => t.filter((t) => t !== e)),
      getZIndex: (e) => `calc(${r} + ${t.indexOf(e)} + 1)`,
      currentId: t[t.length - 1],
      maxZIndex: r,
      handledEscapeEvents: a,
    },
    children: e,
  })
}
Ho.displayName = `@mantine/core/ModalStack`
var Uo = P((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = N(`ModalTitle`, null, e),
    s = No()
  return (0, W.jsx)(ti, { ...s.getStyles(`title`, { classNames: t, style: r, styles: i, className: n }), ...o })
})
;(Uo.classes = Po), (Uo.displayName = `@mantine/core/ModalTitle`)
var Wo = {
    closeOnClickOutside: !0,
    withinPortal: !0,
    lockScroll: !0,
    trapFocus: !0,
    returnFocus: !0,
    closeOnEscape: !0,
    keepMounted: !1,
    zIndex: B(`modal`),
    transitionProps: { duration: 200, transition: `fade-down` },
    withOverlay: !0,
    withCloseButton: !0,
  },
  Y = P((e) => {
    const {
        title: t,
        withOverlay: n,
        overlayProps: r,
        withCloseButton: i,
        closeButtonProps: a,
        children: o,
        radius: s,
        opened: c,
        stackId: l,
        zIndex: u,
        ...d
      } = N(`Modal`, Wo, e),
      f = (0, H.use)(Vo),
      p = !!t || i,
      m =
        f && l
          ? {
              closeOnEscape: f.currentId === l,
              trapFocus: f.currentId === l,
              zIndex: f.getZIndex(l),
              __handledEscapeEvents: f.handledEscapeEvents,
            }
          : {},
      h = n === !1 ? !1 : l && f ? f.currentId === l : c
    return (
      (0, H.useEffect)(() => {
        f && l && (c ? f.addModal(l, u || B(`modal`)) : f.removeModal(l))
      }, [c, l, u]),
      (0, W.jsxs)(Bo, {
        radius: s,
        opened: c,
        zIndex: f && l ? f.getZIndex(l) : u,
        ...d,
        ...m,
        children: [
          n && (0, W.jsx)(Lo, { visible: h, transitionProps: f && l ? { duration: 0 } : void 0, ...r }),
          (0, W.jsxs)(q, {
            radius: s,
            __hidden: f && l && c ? l !== f.currentId : !1,
            children: [
              p && (0, W.jsxs)(J, { children: [t && (0, W.jsx)(Uo, { children: t }), i && (0, W.jsx)(Io, { ...a })] }),
              (0, W.jsx)(Fo, { children: o }),
            ],
          }),
        ],
      })
    )
  })
;(Y.classes = Po),
  (Y.displayName = `@mantine/core/Modal`),
  (Y.Root = Bo),
  (Y.Overlay = Lo),
  (Y.Content = q),
  (Y.Body = Fo),
  (Y.Header = J),
  (Y.Title = Uo),
  (Y.CloseButton = Io),
  (Y.Stack = Ho)
var Go = {
    root: `m_a513464`,
    icon: `m_a4ceffb`,
    loader: `m_b0920b15`,
    body: `m_a49ed24`,
    title: `m_3feedf16`,
    description: `m_3d733a3a`,
    closeButton: `m_919a4d88`,
  },
  Ko = { withCloseButton: !0 },
  qo = o((e, { radius: t, color: n }) => ({
    root: { "--notification-radius": t === void 0 ? void 0 : C(t), "--notification-color": n ? F(n, e) : void 0 },
  })),
  Jo = P((e) => {
    const t = N(`Notification`, Ko, e),
      {
        className: n,
        color: i,
        radius: a,
        loading: o,
        withCloseButton: s,
        withBorder: c,
        title: l,
        icon: u,
        children: d,
        onClose: f,
        closeButtonProps: p,
        classNames: m,
        style: h,
        styles: g,
        unstyled: _,
        vars: v,
        mod: y,
        loaderProps: b,
        role: x,
        attributes: S,
        ...C
      } = t,
      T = r({
        name: `Notification`,
        classes: Go,
        props: t,
        className: n,
        style: h,
        classNames: m,
        styles: g,
        unstyled: _,
        attributes: S,
        vars: v,
        varsResolver: qo,
      })
    return (0, W.jsxs)(w, {
      ...T(`root`),
      mod: [{ withIcon: !!u || o, withBorder: c }, y],
      role: x || `alert`,
      ...C,
      children: [
        u && !o && (0, W.jsx)(`div`, { ...T(`icon`), children: u }),
        o && (0, W.jsx)(ie, { size: 28, color: i, ...T(`loader`), ...b }),
        (0, W.jsxs)(`div`, {
          ...T(`body`),
          children: [
            l && (0, W.jsx)(`div`, { ...T(`title`), children: l }),
            (0, W.jsx)(w, { ...T(`description`), mod: { withTitle: !!l }, children: d }),
          ],
        }),
        s &&
          (0, W.jsx)(z, {
            iconSize: 16,
            color: `gray`,
            ...p,
            unstyled: _,
            onClick: (e) => {
              p?.onClick?.(e), f?.()
            },
            ...T(`closeButton`),
          }),
      ],
    })
  })
;(Jo.classes = Go), (Jo.varsResolver = qo), (Jo.displayName = `@mantine/core/Notification`)
function Yo({ offset: e, position: t, defaultOpened: n }) {
  const [r, i] = (0, H.useState)(n),
    a = (0, H.useRef)(null),
    {
      x: o,
      y: s,
      elements: c,
      refs: l,
      update: u,
      placement: d,
    } = Ue({ placement: t, middleware: [He({ crossAxis: !0, padding: 5, rootBoundary: `document` })] }),
    f = d.includes(`right`) ? e : t.includes(`left`) ? e * -1 : 0,
    p = d.includes(`bottom`) ? e : t.includes(`top`) ? e * -1 : 0,
    m = (0, H.useCallback)(
      ({ clientX: e, clientY: t }) => {
        Number.isFinite(e) &&
          Number.isFinite(t) &&
          l.setPositionReference({
            getBoundingClientRect() {
              return { width: 0, height: 0, x: e, y: t, left: e + f, top: t + p, right: e, bottom: t }
            },
          })
      },
      [c.reference],
    )
  return (
    (0, H.useEffect)(() => {
      if (l.floating.current) {
        const e = a.current
        e.addEventListener(`mousemove`, m)
        const t = We(l.floating.current)
        return (
          t.forEach((e) => {
            e.addEventListener(`scroll`, u)
          }),
          () => {
            e.removeEventListener(`mousemove`, m),
              t.forEach((e) => {
                e.removeEventListener(`scroll`, u)
              })
          }
        )
      }
    }, [c.reference, l.floating.current, u, m, r]),
    { handleMouseMove: m, x: o, y: s, opened: r, setOpened: i, boundaryRef: a, floating: l.setFloating }
  )
}
var Xo = { tooltip: `m_1b3c8819`, arrow: `m_f898399f` },
  Zo = { refProp: `ref`, withinPortal: !0, offset: 10, position: `right`, zIndex: B(`popover`) },
  Qo = o((e, { radius: t, color: n }) => ({
    tooltip: {
      "--tooltip-radius": t === void 0 ? void 0 : C(t),
      "--tooltip-bg": n ? F(n, e) : void 0,
      "--tooltip-color": n ? `var(--mantine-color-white)` : void 0,
    },
  })),
  $o = P((e) => {
    const t = N(`TooltipFloating`, Zo, e),
      {
        children: n,
        refProp: i,
        withinPortal: o,
        style: s,
        className: c,
        classNames: l,
        styles: u,
        unstyled: d,
        radius: f,
        color: p,
        label: m,
        offset: h,
        position: g,
        multiline: _,
        zIndex: v,
        disabled: y,
        defaultOpened: b,
        variant: x,
        vars: S,
        portalProps: C,
        attributes: T,
        ref: E,
        ...D
      } = t,
      ee = a(),
      te = r({
        name: `TooltipFloating`,
        props: t,
        classes: Xo,
        className: c,
        style: s,
        classNames: l,
        styles: u,
        unstyled: d,
        attributes: T,
        rootSelector: `tooltip`,
        vars: S,
        varsResolver: Qo,
      }),
      {
        handleMouseMove: ne,
        x: O,
        y: k,
        opened: re,
        boundaryRef: A,
        floating: ie,
        setOpened: ae,
      } = Yo({ offset: h, position: g, defaultOpened: b }),
      j = xe(n)
    if (!j)
      throw Error(
        `[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`,
      )
    const oe = ye(A, Re(j), E),
      M = j.props,
      se = (e) => {
        M.onMouseEnter?.(e), ne(e), ae(!0)
      },
      ce = (e) => {
        M.onMouseLeave?.(e), ae(!1)
      }
    return (0, W.jsxs)(W.Fragment, {
      children: [
        (0, W.jsx)(Se, {
          ...C,
          withinPortal: o,
          children: (0, W.jsx)(w, {
            ...D,
            ...te(`tooltip`, {
              style: {
                ...mn(s, ee),
                zIndex: v,
                display: !y && re ? `block` : `none`,
                top: Number.isFinite(k) ? Math.round(k) : ``,
                left: Number.isFinite(O) ? Math.round(O) : ``,
              },
            }),
            variant: x,
            ref: ie,
            mod: { multiline: _ },
            children: m,
          }),
        }),
        (0, H.cloneElement)(j, { ...M, [i]: oe, onMouseEnter: se, onMouseLeave: ce }),
      ],
    })
  })
;($o.classes = Xo), ($o.varsResolver = Qo), ($o.displayName = `@mantine/core/TooltipFloating`)
var es = (0, H.createContext)({ withinGroup: !1 }),
  ts = { openDelay: 0, closeDelay: 0 }
function ns(e) {
  const { openDelay: t, closeDelay: n, children: r } = N(`TooltipGroup`, ts, e)
  return (0, W.jsx)(es, {
    value: { withinGroup: !0 },
    children: (0, W.jsx)(rt, { delay: { open: t, close: n }, children: r }),
  })
}
;(ns.displayName = `@mantine/core/TooltipGroup`), (ns.extend = (e) => e)
function rs(e) {
  if (e === void 0) return { shift: !0, flip: !0 }
  const t = { ...e }
  return (e.shift === void 0 && (t.shift = !0), e.flip === void 0 && (t.flip = !0), t)
}
function is(e) {
  const t = rs(e.middlewares),
    n = [Je(e.offset), et()]
  return (
    t.shift && n.push(He(typeof t.shift == `boolean` ? { padding: 8 } : { padding: 8, ...t.shift })),
    t.flip && n.push(typeof t.flip == `boolean` ? qe() : qe(t.flip)),
    n.push(Ke({ element: e.arrowRef, padding: e.arrowOffset })),
    t.inline ? n.push(typeof t.inline == `boolean` ? Ze() : Ze(t.inline)) : e.inline && n.push(Ze()),
    n
  )
}
function as(e) {
  const [t, n] = (0, H.useState)(e.defaultOpened),
    r = typeof e.opened == `boolean`,
    i = !e.disabled && (r ? e.opened : t)
  ;(0, H.useEffect)(() => {
    e.disabled && n(!1)
  }, [e.disabled])
  const a = (0, H.use)(es).withinGroup,
    o = ge(),
    s = d(),
    c = (0, H.useCallback)(
      (e) => {
        n(e), e && b(o)
      },
      [o],
    ),
    {
      x: l,
      y: u,
      context: f,
      refs: p,
      placement: m,
      middlewareData: { arrow: { x: h, y: g } = {}, hide: _ },
    } = Ue({
      strategy: e.strategy,
      placement: e.position,
      open: i,
      onOpenChange: c,
      middleware: is(e),
      whileElementsMounted: ot,
    }),
    { delay: v, currentId: y, setCurrentId: b } = tt(f, { id: o }),
    { getReferenceProps: x, getFloatingProps: S } = Ge([
      nt(f, {
        enabled: !e.disabled && e.events?.hover,
        delay: a ? v : { open: e.openDelay, close: e.closeDelay },
        mouseOnly: !e.events?.touch,
        handleClose: e.interactive ? Qe() : null,
      }),
      $e(f, { enabled: !e.disabled && e.events?.focus, visibleOnly: !0 }),
      it(f, { role: `tooltip` }),
      Xe(f, { enabled: e.opened === void 0 }),
    ]),
    C = (0, H.useRef)(m)
  I(() => {
    C.current !== m && ((C.current = m), e.onPositionChange?.(m))
  }, [m])
  const w = i && y && y !== o
  return {
    x: l,
    y: u,
    arrowX: h,
    arrowY: g,
    reference: p.setReference,
    floating: p.setFloating,
    getFloatingProps: S,
    getReferenceProps: x,
    isGroupPhase: w,
    opened: i,
    placement: m,
    referenceHidden: e.hideDetached && s !== `test` ? _?.referenceHidden : !1,
  }
}
var os = {
    position: `top`,
    refProp: `ref`,
    withinPortal: !0,
    arrowSize: 4,
    arrowOffset: 5,
    arrowRadius: 0,
    arrowPosition: `side`,
    offset: 5,
    transitionProps: { duration: 100, transition: `fade` },
    events: { hover: !0, focus: !1, touch: !1 },
    zIndex: B(`popover`),
    middlewares: { flip: !0, shift: !0, inline: !1 },
    hideDetached: !0,
  },
  ss = o((e, { radius: t, color: n, variant: r, autoContrast: i }) => {
    const a = e.variantColorResolver({ theme: e, color: n || e.primaryColor, autoContrast: i, variant: r || `filled` })
    return {
      tooltip: {
        "--tooltip-radius": t === void 0 ? void 0 : C(t),
        "--tooltip-bg": n ? a.background : void 0,
        "--tooltip-color": n ? a.color : void 0,
      },
    }
  }),
  cs = P((e) => {
    const t = N(`Tooltip`, os, e),
      {
        children: n,
        position: i,
        refProp: a,
        label: o,
        openDelay: s,
        closeDelay: c,
        onPositionChange: l,
        opened: u,
        defaultOpened: d,
        withinPortal: f,
        radius: p,
        color: m,
        classNames: h,
        styles: g,
        unstyled: _,
        style: v,
        className: y,
        withArrow: b,
        arrowSize: S,
        arrowOffset: C,
        arrowRadius: T,
        arrowPosition: E,
        offset: D,
        transitionProps: ee,
        multiline: te,
        events: ne,
        interactive: k,
        zIndex: re,
        disabled: A,
        onClick: ie,
        onMouseEnter: ae,
        onMouseLeave: j,
        inline: oe,
        variant: M,
        keepMounted: se,
        vars: ce,
        portalProps: le,
        mod: ue,
        floatingStrategy: de,
        middlewares: fe,
        autoContrast: pe,
        attributes: me,
        target: P,
        hideDetached: F,
        ref: I,
        ...he
      } = t,
      { dir: ge } = Oe(),
      _e = (0, H.useRef)(null),
      L = as({
        position: Ve(ge, i),
        closeDelay: c,
        openDelay: s,
        onPositionChange: l,
        opened: u,
        defaultOpened: d,
        disabled: A,
        events: ne,
        interactive: k,
        arrowRef: _e,
        arrowOffset: C,
        offset: typeof D == `number` ? D + (b ? S / 2 : 0) : D,
        inline: oe,
        strategy: de,
        middlewares: fe,
        hideDetached: F,
      })
    ;(0, H.useEffect)(() => {
      const e = P instanceof HTMLElement ? P : typeof P == `string` ? document.querySelector(P) : P?.current || null
      e && L.reference(e)
    }, [P, L])
    const R = r({
        name: `Tooltip`,
        props: t,
        classes: Xo,
        className: y,
        style: v,
        classNames: h,
        styles: g,
        unstyled: _,
        attributes: me,
        rootSelector: `tooltip`,
        vars: ce,
        varsResolver: ss,
      }),
      z = xe(n)
    if (!P && !z)
      throw Error(
        `[@mantine/core] Tooltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`,
      )
    const ve = R(`tooltip`),
      be = k && !A && !!L.opened,
      B = E === `merge` && b ? Be({ position: L.placement, dir: ge }) : void 0
    if (P) {
      const e = _n(ee, { duration: 100, transition: `fade` })
      return (0, W.jsx)(W.Fragment, {
        children: (0, W.jsx)(Se, {
          ...le,
          withinPortal: f,
          children: (0, W.jsx)(O, {
            ...e,
            keepMounted: se,
            mounted: !A && !!L.opened,
            duration: L.isGroupPhase ? 10 : e.duration,
            children: (e) =>
              (0, W.jsxs)(w, {
                ...he,
                "data-fixed": de === `fixed` || void 0,
                variant: M,
                mod: [{ multiline: te, interactive: be }, ue],
                ...ve,
                ...L.getFloatingProps({
                  ref: L.floating,
                  className: ve.className,
                  style: {
                    ...ve.style,
                    ...e,
                    ...B,
                    zIndex: re,
                    top: L.y ?? 0,
                    left: L.x ?? 0,
                    ...(L.referenceHidden ? { display: `none` } : null),
                  },
                }),
                children: [
                  o,
                  (0, W.jsx)(ze, {
                    ref: _e,
                    arrowX: L.arrowX,
                    arrowY: L.arrowY,
                    visible: b,
                    position: L.placement,
                    arrowSize: S,
                    arrowOffset: C,
                    arrowRadius: T,
                    arrowPosition: E,
                    ...R(`arrow`),
                  }),
                ],
              }),
          }),
        }),
      })
    }
    const Ce = z.props,
      we = ye(L.reference, Re(z), I),
      Te = _n(ee, { duration: 100, transition: `fade` })
    return (0, W.jsxs)(W.Fragment, {
      children: [
        (0, W.jsx)(Se, {
          ...le,
          withinPortal: f,
          children: (0, W.jsx)(O, {
            ...Te,
            keepMounted: se,
            mounted: !A && !!L.opened,
            duration: L.isGroupPhase ? 10 : Te.duration,
            children: (e) =>
              (0, W.jsxs)(w, {
                ...he,
                "data-fixed": de === `fixed` || void 0,
                variant: M,
                mod: [{ multiline: te, interactive: be }, ue],
                ...L.getFloatingProps({
                  ref: L.floating,
                  className: R(`tooltip`).className,
                  style: {
                    ...R(`tooltip`).style,
                    ...e,
                    ...B,
                    zIndex: re,
                    top: L.y ?? 0,
                    left: L.x ?? 0,
                    ...(L.referenceHidden ? { display: `none` } : null),
                  },
                }),
                children: [
                  o,
                  (0, W.jsx)(ze, {
                    ref: _e,
                    arrowX: L.arrowX,
                    arrowY: L.arrowY,
                    visible: b,
                    position: L.placement,
                    arrowSize: S,
                    arrowOffset: C,
                    arrowRadius: T,
                    arrowPosition: E,
                    ...R(`arrow`),
                  }),
                ],
              }),
          }),
        }),
        (0, H.cloneElement)(
          z,
          L.getReferenceProps({
            onClick: ie,
            onMouseEnter: ae,
            onMouseLeave: j,
            onMouseMove: t.onMouseMove,
            onPointerDown: t.onPointerDown,
            onPointerEnter: t.onPointerEnter,
            ...Ce,
            className: x(y, Ce.className),
            [a]: we,
          }),
        ),
      ],
    })
  })
;(cs.classes = Xo),
  (cs.varsResolver = ss),
  (cs.displayName = `@mantine/core/Tooltip`),
  (cs.Floating = $o),
  (cs.Group = ns)
var ls = { root: `m_18320242`, "skeleton-fade": `m_299c329c` },
  us = { visible: !0, animate: !0 },
  ds = o((e, { width: t, height: n, radius: r, circle: i }) => ({
    root: {
      "--skeleton-height": j(n),
      "--skeleton-width": j(i ? n : t),
      "--skeleton-radius": i ? `1000px` : r === void 0 ? void 0 : C(r),
    },
  })),
  fs = P((e) => {
    const t = N(`Skeleton`, us, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        width: l,
        height: u,
        circle: d,
        visible: f,
        radius: p,
        animate: m,
        mod: h,
        attributes: g,
        ..._
      } = t,
      v = r({
        name: `Skeleton`,
        classes: ls,
        props: t,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: g,
        vars: c,
        varsResolver: ds,
      })
    return (0, W.jsx)(w, { ...v(`root`), mod: [{ visible: f, animate: m }, h], ..._ })
  })
;(fs.classes = ls), (fs.varsResolver = ds), (fs.displayName = `@mantine/core/Skeleton`)
var ps = { root: `m_7341320d` },
  ms = o((t, { size: n, radius: r, variant: i, gradient: a, color: o, autoContrast: s }) => {
    const c = t.variantColorResolver({
      color: o || t.primaryColor,
      theme: t,
      gradient: a,
      variant: i || `filled`,
      autoContrast: s,
    })
    return {
      root: {
        "--ti-size": e(n, `ti-size`),
        "--ti-radius": r === void 0 ? void 0 : C(r),
        "--ti-bg": o || i ? c.background : void 0,
        "--ti-color": o || i ? c.color : void 0,
        "--ti-bd": o || i ? c.border : void 0,
      },
    }
  }),
  hs = P((e) => {
    const t = N(`ThemeIcon`, null, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        autoContrast: l,
        attributes: u,
        ...d
      } = t,
      f = r({
        name: `ThemeIcon`,
        classes: ps,
        props: t,
        className: i,
        style: a,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: u,
        vars: c,
        varsResolver: ms,
      })
    return (0, W.jsx)(w, { ...f(`root`), ...d })
  })
;(hs.classes = ps), (hs.varsResolver = ms), (hs.displayName = `@mantine/core/ThemeIcon`)
function gs(e) {
  let t = e,
    n = !1,
    r = new Set()
  return {
    getState() {
      return t
    },
    updateState(e) {
      t = typeof e == `function` ? e(t) : e
    },
    setState(e) {
      this.updateState(e), r.forEach((e) => e(t))
    },
    initialize(e) {
      n ||= ((t = e), !0)
    },
    subscribe(e) {
      return (r.add(e), () => r.delete(e))
    },
  }
}
function _s(e) {
  return (0, H.useSyncExternalStore)(
    e.subscribe,
    () => e.getState(),
    () => e.getState(),
  )
}
var vs = 0
function ys(e, t, n) {
  const r = [],
    i = [],
    a = new Map()
  for (const n of e) {
    const e = n.position || t,
      r = a.get(e)
    r ? r.push(n) : a.set(e, [n])
  }
  for (const e of a.values())
    e.sort((e, t) => (t.priority ?? 0) - (e.priority ?? 0) || (e.__sequence ?? 0) - (t.__sequence ?? 0)),
      e.forEach((e, t) => {
        t < n ? i.push(e) : r.push(e)
      })
  return { notifications: i, queue: r }
}
var bs = gs({ notifications: [], queue: [], defaultPosition: `bottom-right`, limit: 5 }),
  xs = (e = bs) => _s(e)
function Ss(e, t) {
  const n = e.getState(),
    r = t([...n.notifications, ...n.queue])
  for (const e of r) e.__sequence === void 0 && ((e.__sequence = vs), (vs += 1))
  const i = ys(r, n.defaultPosition, n.limit)
  e.setState({ notifications: i.notifications, queue: i.queue, limit: n.limit, defaultPosition: n.defaultPosition })
}
function Cs(e, t = bs) {
  const n = e.id || L()
  return (Ss(t, (t) => (e.id && t.some((t) => t.id === e.id) ? t : [...t, { ...e, id: n }])), n)
}
function ws(e, t = bs) {
  return (Ss(t, (t) => t.filter((t) => t.id !== e || (t.onClose?.(t), !1))), e)
}
function Ts(e, t = bs) {
  return (Ss(t, (t) => t.map((t) => (t.id === e.id ? { ...t, ...e } : t))), e.id)
}
function Es(e, t) {
  return typeof e == `function` ? e(t) : e
}
function Ds(e, t) {
  const n = t.getState()
  return [...n.notifications, ...n.queue].some((t) => t.id === e.id) ? Ts(e, t) : Cs(e, t)
}
var Os = new WeakMap()
function ks(e, t, n = bs) {
  const r = t.id || L(),
    i = Os.get(n) || new Map(),
    a = {}
  Os.set(n, i), i.set(r, a), Ds({ loading: !0, autoClose: !1, ...t.loading, id: r }, n)
  const o = (e) => {
    i.get(r) === a && (i.delete(r), Ds({ ...t.loading, loading: !1, autoClose: void 0, ...e, id: r }, n))
  }
  return (
    e.then(
      (e) => o({ color: `teal`, ...Es(t.success, e) }),
      (e) => o({ color: `red`, ...Es(t.error, e) }),
    ),
    e
  )
}
function As(e = bs) {
  Ss(e, () => [])
}
function js(e = bs) {
  const { defaultPosition: t, limit: n } = e.getState()
  Ss(e, (e) => ys(e, t, n).notifications)
}
var Ms = { show: Cs, hide: ws, update: Ts, promise: ks, clean: As, cleanQueue: js, updateState: Ss },
  Ns = [`bottom-center`, `bottom-left`, `bottom-right`, `top-center`, `top-left`, `top-right`]
function Ps(e, t) {
  return e.reduce(
    (e, n) => (e[n.position || t].push(n), e),
    Ns.reduce((e, t) => ((e[t] = []), e), {}),
  )
}
var Fs = {
    left: `translateX(-100%)`,
    right: `translateX(100%)`,
    "top-center": `translateY(-100%)`,
    "bottom-center": `translateY(100%)`,
  },
  Is = {
    left: `translateX(0)`,
    right: `translateX(0)`,
    "top-center": `translateY(0)`,
    "bottom-center": `translateY(0)`,
  }
function Ls({ state: e, maxHeight: t, position: n, transitionDuration: r }) {
  const [i, a] = n.split(`-`),
    o = a === `center` ? `${i}-center` : a,
    s = {
      opacity: 0,
      maxHeight: t,
      transform: Fs[o],
      transitionDuration: `${r}ms, ${r}ms, ${r}ms`,
      transitionTimingFunction: `cubic-bezier(.51,.3,0,1.21), cubic-bezier(.51,.3,0,1.21), linear`,
      transitionProperty: `opacity, transform, max-height`,
    },
    c = { opacity: 1, transform: Is[o] },
    l = { opacity: 0, maxHeight: 0, transform: Fs[o] },
    u = { entering: c, entered: c, exiting: l, exited: l }
  return { ...s, ...u[e] }
}
function Rs(e, t) {
  return typeof t == `number` ? t : t === !1 || e === !1 ? !1 : e
}
var zs = 120,
  Bs = 4,
  Vs = new Set([
    `classNames`,
    `styles`,
    `unstyled`,
    `vars`,
    `attributes`,
    `variant`,
    `color`,
    `radius`,
    `icon`,
    `title`,
    `loading`,
    `withBorder`,
    `withCloseButton`,
    `closeButtonProps`,
    `className`,
    `style`,
    `role`,
    `ref`,
    `children`,
    `mod`,
  ])
function Hs(e) {
  const { rest: t } = me(e)
  return Object.fromEntries(Object.entries(t).filter(([e, t]) => !Vs.has(e) && t !== void 0))
}
function Us({
  data: e,
  onHide: t,
  autoClose: n,
  transitionDuration: r,
  allowDragDismiss: i,
  allowScrollDismiss: o,
  paused: s,
  withAutoCloseProgress: c,
  progressProps: l,
  onHoverStart: u,
  onHoverEnd: d,
  onExpandRequest: f,
  ref: p,
  style: m,
  renderNotification: h,
  layout: g,
  stackIndex: _,
  stackSize: v,
  stackPosition: y,
  stackExpanded: b,
  stackExpandedOffset: x,
  transitionState: S,
  ...C
}) {
  const [w, T] = (0, H.useState)(0),
    [E, D] = (0, H.useState)(!1),
    [ee, te] = (0, H.useState)(1),
    [ne, O] = (0, H.useState)(!1),
    k = a(),
    {
      autoClose: re,
      message: A,
      allowClose: ie,
      position: ae,
      style: j,
      withCloseButton: oe,
      renderNotification: M,
      onOpen: ce,
      priority: le,
      withAutoCloseProgress: ue,
      __sequence: de,
      ...fe
    } = e,
    pe = Rs(n, e.autoClose),
    [N, me] = (0, H.useState)({ running: !1, cycle: 0 }),
    P = (e.withAutoCloseProgress ?? c) && typeof pe == `number`,
    F = (0, H.useRef)(-1),
    I = (0, H.useRef)(-1),
    he = (0, H.useRef)(-1),
    ge = (0, H.useRef)(null),
    _e = (0, H.useRef)(!1),
    L = (0, H.useRef)(!1),
    R = (0, H.useRef)(!1),
    z = (0, H.useRef)(0),
    ve = ie === !1,
    be = () => {
      const e = _e.current || L.current
      e && !R.current ? ((R.current = !0), u?.()) : !e && R.current && ((R.current = !1), d?.())
    },
    xe = (0, H.useEffectEvent)(() => {
      R.current && ((R.current = !1), d?.())
    })
  ;(0, H.useEffect)(() => () => xe(), [])
  const B = () => {
      window.clearTimeout(F.current), me((e) => (e.running ? { ...e, running: !1 } : e))
    },
    Se = () => window.clearTimeout(I.current),
    Ce = () => window.clearTimeout(he.current),
    we = (e) => {
      ;(z.current = e), T(e)
    },
    Te = () => {
      t(e.id), B(), Se(), Ce()
    },
    Ee = (0, H.useRef)(s)
  ;(0, H.useEffect)(() => {
    Ee.current = s
  })
  const V = () => {
      E ||
        Ne ||
        _e.current ||
        L.current ||
        Ee.current ||
        typeof pe != `number` ||
        (B(), (F.current = window.setTimeout(Te, pe)), me((e) => ({ running: !0, cycle: e.cycle + 1 })))
    },
    De = (e) => e * ((ge.current?.offsetWidth ?? 440) + 40),
    Oe = (e, t) => {
      const n = ge.current?.offsetWidth ?? 440
      return Math.abs(e) > n * 0.35 || t > 0.5
    },
    ke = () => {
      Ce(), O(!1), we(0)
    },
    Ae = (e) => {
      te(e), D(!0), O(!1), we(De(e)), B(), Se(), Ce(), (I.current = window.setTimeout(Te, r))
    },
    je = () => {
      Ce(),
        (he.current = window.setTimeout(() => {
          O(!1), we(0), V()
        }, zs))
    },
    { ref: Me, active: Ne } = U(
      (e) => {
        if (!E) {
          if ((e.first && B(), e.last)) {
            if (e.tap || e.canceled) {
              we(0), V()
              return
            }
            const t = e.movement[0],
              n = t === 0 ? (e.direction[0] === -1 ? -1 : 1) : t > 0 ? 1 : -1
            Oe(t, e.velocity[0]) ? Ae(n) : (we(0), V())
          } else we(e.movement[0])
        }
      },
      { axis: `x`, threshold: 5, filterTaps: !0, enabled: i && !ve && !E },
    ),
    Pe = ye(p, ge, Me),
    Fe = mn(m, k),
    Ie = mn(j, k),
    Le = { ...Fe, ...Ie },
    Re = typeof Le.opacity == `number` ? Le.opacity : 1,
    ze = E ? 0 : 1 - Math.min(Math.abs(w) / 200, 1) * 0.6,
    Be = Le.transitionDuration ?? `${r}ms, ${r}ms, ${r}ms`,
    Ve = g === `stacked`,
    He = Ve && _ !== void 0 && _ > 0,
    Ue = He && !b,
    We = S === `exiting` || S === `exited`,
    Ge = y?.startsWith(`top`) ? 1 : -1,
    Ke = Math.min(_ ?? 0, Bs),
    qe = Ue ? Ke * 10 * Ge : 0,
    Je = Ve ? (_ || 0) * 30 : 0,
    Ye = Ne || ne,
    Xe = () =>
      Ve
        ? We
          ? `translateY(${b ? x || 0 : qe}px) var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`
          : b
            ? `translateY(${x || 0}px) translate3d(var(--notifications-swipe-offset), 0, 0)`
            : He
              ? `scale(${1 - Ke * 0.03}) translateY(${qe}px)`
              : `var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`
        : `var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`,
    Ze = {
      ...Le,
      ...(Ve ? { maxHeight: void 0 } : {}),
      "--notifications-state-transform": typeof Le.transform == `string` ? Le.transform : `translateX(0)`,
      "--notifications-state-opacity": String(Re),
      "--notifications-swipe-offset": `${w}px`,
      "--notifications-swipe-opacity": String(ze),
      transform: Xe(),
      opacity: `calc(var(--notifications-state-opacity) * var(--notifications-swipe-opacity))`,
      transitionDuration: Ye ? `0ms, 0ms, 0ms` : Be,
      cursor: `default`,
      touchAction: `pan-y`,
      ...(Ve
        ? {
            gridArea: `1 / 1`,
            zIndex: (v || 5) - (_ ?? 0),
            pointerEvents: Ue ? `none` : void 0,
            alignSelf: Ge === 1 ? `start` : `end`,
            transitionProperty: Ye ? `none` : `transform, opacity`,
            transitionDuration: `${r}ms, ${r}ms`,
            transitionTimingFunction: `cubic-bezier(.51,.3,0,1.21), ease`,
            transitionDelay: Ye || We ? `0ms` : `${Je}ms`,
          }
        : {}),
    },
    Qe = () => {
      ;(_e.current = !0), B(), be()
    },
    $e = () => {
      ;(_e.current = !1), ne || (ke(), V()), be()
    },
    et = Ve
      ? () => {
          ;(L.current = !0), B(), be()
        }
      : void 0,
    tt = Ve
      ? () => {
          ;(L.current = !1), ne || V(), be()
        }
      : void 0,
    nt = (e) => {
      Ve && (e.pointerType === `touch` || e.pointerType === `pen`) && f?.()
    },
    rt = (0, H.useEffectEvent)((e) => {
      if (E || Ne) return
      const t = e.currentTarget === document
      if (!t && !_e.current) return
      const { deltaX: n, deltaY: r } = e
      if (Math.abs(n) <= Math.abs(r) || n === 0 || !o || ve) return
      t || (e.preventDefault(), e.stopPropagation()), B(), O(!0)
      const i = z.current - n,
        a = i > 0 ? 1 : -1
      Oe(i, 0) ? Ae(a) : (we(i), je())
    })
  ;(0, H.useEffect)(() => {
    if (ne)
      return (
        document.addEventListener(`wheel`, rt, { passive: !1 }),
        () => document.removeEventListener(`wheel`, rt, { passive: !1 })
      )
  }, [ne]),
    (0, H.useEffect)(() => {
      const e = () => {
        E && we(De(ee))
      }
      return (window.addEventListener(`resize`, e), () => window.removeEventListener(`resize`, e))
    }, [ee, E]),
    (0, H.useEffect)(() => {
      const e = ge.current
      if (e)
        return (
          e.addEventListener(`wheel`, rt, { passive: !1 }), () => e.removeEventListener(`wheel`, rt, { passive: !1 })
        )
    }, []),
    (0, H.useEffect)(
      () => () => {
        Se(), Ce()
      },
      [],
    ),
    (0, H.useEffect)(() => {
      e.onOpen?.(e)
    }, [])
  const it = (0, H.useRef)(S)
  ;(0, H.useEffect)(() => {
    const t = it.current === `exiting`
    ;(it.current = S), S === `entering` && t && (Se(), E ? (D(!1), O(!1), we(0)) : V(), e.onOpen?.(e))
  }, [S]),
    (0, H.useEffect)(() => (V(), B), [pe, Ne, E]),
    se(() => {
      P && V()
    }, [P]),
    (0, H.useEffect)(() => (s ? B() : V(), B), [s])
  const at = { ...C, ...fe },
    ot = {
      style: Ze,
      inert: Ue,
      onMouseEnter: (e) => {
        at.onMouseEnter?.(e), Qe()
      },
      onMouseLeave: (e) => {
        at.onMouseLeave?.(e), $e()
      },
      onFocusCapture: (e) => {
        at.onFocusCapture?.(e), et?.()
      },
      onBlurCapture: (e) => {
        at.onBlurCapture?.(e), tt?.()
      },
      onPointerDownCapture: (e) => {
        at.onPointerDownCapture?.(e), nt(e)
      },
    }
  if (h) {
    const t = [C.className, fe.className].filter(Boolean).join(` `)
    return (0, W.jsx)(`div`, {
      ref: Pe,
      role: fe.role || C.role || `alert`,
      ...Hs(at),
      className: t || void 0,
      ...ot,
      children: h(e),
    })
  }
  return (0, W.jsxs)(Jo, {
    ref: Pe,
    ...C,
    ...fe,
    ...ot,
    withCloseButton: !ve && oe,
    onClose: Te,
    children: [
      A,
      P &&
        (0, W.jsx)(
          `div`,
          {
            "aria-hidden": !0,
            ...l,
            "data-paused": !N.running || void 0,
            style: { ...l.style, "--notifications-progress-duration": `${pe}ms` },
          },
          N.cycle,
        ),
    ],
  })
}
Us.displayName = `@mantine/notifications/NotificationContainer`
var Ws = {
  root: `m_b37d9ac7`,
  notification: `m_5ed0edd0`,
  progress: `m_836192`,
  "notifications-progress": `m_5f780017`,
  "notifications-progress-fade-in": `m_bb245a60`,
}
function Gs() {
  return (
    (Gs = Object.assign
      ? Object.assign.bind()
      : function (e) {
          for (var t = 1; t < arguments.length; t++) {
            var n = arguments[t]
            for (var r in n) Object.hasOwn(n, r) && (e[r] = n[r])
          }
          return e
        }),
    Gs.apply(null, arguments)
  )
}
function Ks(e, t) {
  if (e == null) return {}
  var n = {}
  for (var r in e)
    if (Object.hasOwn(e, r)) {
      if (t.indexOf(r) !== -1) continue
      n[r] = e[r]
    }
  return n
}
function qs(e, t) {
  return ((qs = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : (e, t) => ((e.__proto__ = t), e)), qs(e, t))
}
function Js(e, t) {
  ;(e.prototype = Object.create(t.prototype)), (e.prototype.constructor = e), qs(e, t)
}
var Ys = { disabled: !1 },
  Xs = H.createContext(null),
  Zs = (e) => e.scrollTop,
  Qs = E(T()),
  $s = `unmounted`,
  ec = `exited`,
  tc = `entering`,
  nc = `entered`,
  rc = `exiting`,
  ic = ((e) => {
    Js(t, e)
    function t(t, n) {
      var r = e.call(this, t, n) || this,
        i = n,
        a = i && !i.isMounting ? t.enter : t.appear,
        o
      return (
        (r.appearStatus = null),
        t.in ? (a ? ((o = ec), (r.appearStatus = tc)) : (o = nc)) : (o = t.unmountOnExit || t.mountOnEnter ? $s : ec),
        (r.state = { status: o }),
        (r.nextCallback = null),
        r
      )
    }
    t.getDerivedStateFromProps = (e, t) => (e.in && t.status === `unmounted` ? { status: ec } : null)
    var n = t.prototype
    return (
      (n.componentDidMount = function () {
        this.updateStatus(!0, this.appearStatus)
      }),
      (n.componentDidUpdate = function (e) {
        var t = null
        if (e !== this.props) {
          var n = this.state.status
          this.props.in
            ? n !== `entering` && n !== `entered` && (t = tc)
            : (n === `entering` || n === `entered`) && (t = rc)
        }
        this.updateStatus(!1, t)
      }),
      (n.componentWillUnmount = function () {
        this.cancelNextCallback()
      }),
      (n.getTimeouts = function () {
        var e = this.props.timeout,
          t = (n = r = e),
          n,
          r
        return (
          e != null && typeof e != `number` && ((t = e.exit), (n = e.enter), (r = e.appear === void 0 ? n : e.appear)),
          { exit: t, enter: n, appear: r }
        )
      }),
      (n.updateStatus = function (e, t) {
        if ((e === void 0 && (e = !1), t !== null)) {
          if ((this.cancelNextCallback(), t === `entering`)) {
            if (this.props.unmountOnExit || this.props.mountOnEnter) {
              var n = this.props.nodeRef ? this.props.nodeRef.current : Qs.default.findDOMNode(this)
              n && Zs(n)
            }
            this.performEnter(e)
          } else this.performExit()
        } else this.props.unmountOnExit && this.state.status === `exited` && this.setState({ status: $s })
      }),
      (n.performEnter = function (e) {
        var n = this.props.enter,
          r = this.context ? this.context.isMounting : e,
          i = this.props.nodeRef ? [r] : [Qs.default.findDOMNode(this), r],
          a = i[0],
          o = i[1],
          s = this.getTimeouts(),
          c = r ? s.appear : s.enter
        ;(!e && !n) || Ys.disabled
          ? this.safeSetState({ status: nc }, () => {
              this.props.onEntered(a)
            })
          : (this.props.onEnter(a, o),
            this.safeSetState({ status: tc }, () => {
              this.props.onEntering(a, o),
                this.onTransitionEnd(c, () => {
                  this.safeSetState({ status: nc }, () => {
                    this.props.onEntered(a, o)
                  })
                })
            }))
      }),
      (n.performExit = function () {
        var t = this.props.exit,
          n = this.getTimeouts(),
          r = this.props.nodeRef ? void 0 : Qs.default.findDOMNode(this)
        !t || Ys.disabled
          ? this.safeSetState({ status: ec }, () => {
              this.props.onExited(r)
            })
          : (this.props.onExit(r),
            this.safeSetState({ status: rc }, () => {
              this.props.onExiting(r),
                this.onTransitionEnd(n.exit, () => {
                  this.safeSetState({ status: ec }, () => {
                    this.props.onExited(r)
                  })
                })
            }))
      }),
      (n.cancelNextCallback = function () {
        this.nextCallback !== null && (this.nextCallback.cancel(), (this.nextCallback = null))
      }),
      (n.safeSetState = function (e, t) {
        ;(t = this.setNextCallback(t)), this.setState(e, t)
      }),
      (n.setNextCallback = function (e) {
        var n = !0
        return (
          (this.nextCallback = (r) => {
            n && ((n = !1), (this.nextCallback = null), e(r))
          }),
          (this.nextCallback.cancel = () => {
            n = !1
          }),
          this.nextCallback
        )
      }),
      (n.onTransitionEnd = function (e, t) {
        this.setNextCallback(t)
        var n = this.props.nodeRef ? this.props.nodeRef.current : Qs.default.findDOMNode(this),
          r = e == null && !this.props.addEndListener
        if (!n || r) setTimeout(this.nextCallback, 0)
        else {
          if (this.props.addEndListener) {
            var i = this.props.nodeRef ? [this.nextCallback] : [n, this.nextCallback],
              a = i[0],
              o = i[1]
            this.props.addEndListener(a, o)
          }
          e != null && setTimeout(this.nextCallback, e)
        }
      }),
      (n.render = function () {
        var e = this.state.status
        if (e === `unmounted`) return null
        var t = this.props,
          n = t.children
        t.in,
          t.mountOnEnter,
          t.unmountOnExit,
          t.appear,
          t.enter,
          t.exit,
          t.timeout,
          t.addEndListener,
          t.onEnter,
          t.onEntering,
          t.onEntered,
          t.onExit,
          t.onExiting,
          t.onExited,
          t.nodeRef
        var r = Ks(t, [
          `children`,
          `in`,
          `mountOnEnter`,
          `unmountOnExit`,
          `appear`,
          `enter`,
          `exit`,
          `timeout`,
          `addEndListener`,
          `onEnter`,
          `onEntering`,
          `onEntered`,
          `onExit`,
          `onExiting`,
          `onExited`,
          `nodeRef`,
        ])
        return H.createElement(
          Xs.Provider,
          { value: null },
          typeof n == `function` ? n(e, r) : H.cloneElement(H.Children.only(n), r),
        )
      }),
      t
    )
  })(H.Component)
;(ic.contextType = Xs), (ic.propTypes = {})
function ac() {}
;(ic.defaultProps = {
  in: !1,
  mountOnEnter: !1,
  unmountOnExit: !1,
  appear: !1,
  enter: !0,
  exit: !0,
  onEnter: ac,
  onEntering: ac,
  onEntered: ac,
  onExit: ac,
  onExiting: ac,
  onExited: ac,
}),
  (ic.UNMOUNTED = $s),
  (ic.EXITED = ec),
  (ic.ENTERING = tc),
  (ic.ENTERED = nc),
  (ic.EXITING = rc)
function oc(e) {
  if (e === void 0) throw ReferenceError(`this hasn't been initialised - super() hasn't been called`)
  return e
}
function sc(e, t) {
  var n = (e) => (t && (0, H.isValidElement)(e) ? t(e) : e),
    r = Object.create(null)
  return (
    e &&
      H.Children.map(e, (e) => e).forEach((e) => {
        r[e.key] = n(e)
      }),
    r
  )
}
function cc(e, t) {
  ;(e ||= {}), (t ||= {})
  function n(n) {
    return n in t ? t[n] : e[n]
  }
  var r = Object.create(null),
    i = []
  for (var a in e) a in t ? i.length && ((r[a] = i), (i = [])) : i.push(a)
  var o,
    s = {}
  for (var c in t) {
    if (r[c])
      for (o = 0; o < r[c].length; o++) {
        var l = r[c][o]
        s[r[c][o]] = n(l)
      }
    s[c] = n(c)
  }
  for (o = 0; o < i.length; o++) s[i[o]] = n(i[o])
  return s
}
function lc(e, t, n) {
  return n[t] == null ? e.props[t] : n[t]
}
function uc(e, t) {
  return sc(e.children, (n) =>
    (0, H.cloneElement)(n, {
      onExited: t.bind(null, n),
      in: !0,
      appear: lc(n, `appear`, e),
      enter: lc(n, `enter`, e),
      exit: lc(n, `exit`, e),
    }),
  )
}
function dc(e, t, n) {
  var r = sc(e.children),
    i = cc(t, r)
  return (
    Object.keys(i).forEach((a) => {
      var o = i[a]
      if ((0, H.isValidElement)(o)) {
        var s = a in t,
          c = a in r,
          l = t[a],
          u = (0, H.isValidElement)(l) && !l.props.in
        c && (!s || u)
          ? (i[a] = (0, H.cloneElement)(o, {
              onExited: n.bind(null, o),
              in: !0,
              exit: lc(o, `exit`, e),
              enter: lc(o, `enter`, e),
            }))
          : !c && s && !u
            ? (i[a] = (0, H.cloneElement)(o, { in: !1 }))
            : c &&
              s &&
              (0, H.isValidElement)(l) &&
              (i[a] = (0, H.cloneElement)(o, {
                onExited: n.bind(null, o),
                in: l.props.in,
                exit: lc(o, `exit`, e),
                enter: lc(o, `enter`, e),
              }))
      }
    }),
    i
  )
}
var fc = Object.values || ((e) => Object.keys(e).map((t) => e[t])),
  pc = { component: `div`, childFactory: (e) => e },
  mc = ((e) => {
    Js(t, e)
    function t(t, n) {
      var r = e.call(this, t, n) || this
      return (
        (r.state = { contextValue: { isMounting: !0 }, handleExited: r.handleExited.bind(oc(r)), firstRender: !0 }), r
      )
    }
    var n = t.prototype
    return (
      (n.componentDidMount = function () {
        ;(this.mounted = !0), this.setState({ contextValue: { isMounting: !1 } })
      }),
      (n.componentWillUnmount = function () {
        this.mounted = !1
      }),
      (t.getDerivedStateFromProps = (e, t) => {
        var n = t.children,
          r = t.handleExited
        return { children: t.firstRender ? uc(e, r) : dc(e, n, r), firstRender: !1 }
      }),
      (n.handleExited = function (e, t) {
        var n = sc(this.props.children)
        e.key in n ||
          (e.props.onExited && e.props.onExited(t),
          this.mounted &&
            this.setState((t) => {
              var n = Gs({}, t.children)
              return (delete n[e.key], { children: n })
            }))
      }),
      (n.render = function () {
        var e = this.props,
          t = e.component,
          n = e.childFactory,
          r = Ks(e, [`component`, `childFactory`]),
          i = this.state.contextValue,
          a = fc(this.state.children).map(n)
        return (
          delete r.appear,
          delete r.enter,
          delete r.exit,
          t === null
            ? H.createElement(Xs.Provider, { value: i }, a)
            : H.createElement(Xs.Provider, { value: i }, H.createElement(t, r, a))
        )
      }),
      t
    )
  })(H.Component)
;(mc.propTypes = {}), (mc.defaultProps = pc)
var hc = ic,
  gc = 16,
  _c = 80,
  vc = {
    position: `bottom-right`,
    autoClose: 4e3,
    transitionDuration: 250,
    allowDragDismiss: !0,
    allowScrollDismiss: !0,
    containerWidth: 440,
    notificationMaxHeight: 200,
    limit: 5,
    zIndex: B(`overlay`),
    store: bs,
    withinPortal: !0,
    pauseResetOnHover: `all`,
    layout: `default`,
    withAutoCloseProgress: !1,
  },
  yc = o((e, { zIndex: t, containerWidth: n }) => ({
    root: { "--notifications-z-index": t?.toString(), "--notifications-container-width": j(n) },
  })),
  bc = P((e) => {
    const t = N(`Notifications`, vc, e),
      {
        classNames: n,
        className: i,
        style: o,
        styles: s,
        unstyled: c,
        vars: u,
        attributes: d,
        position: f,
        autoClose: p,
        transitionDuration: m,
        allowDragDismiss: h,
        allowScrollDismiss: g,
        containerWidth: _,
        notificationMaxHeight: v,
        limit: y,
        zIndex: b,
        store: x,
        portalProps: S,
        withinPortal: C,
        pauseResetOnHover: T,
        renderNotification: E,
        layout: D,
        withAutoCloseProgress: ee,
        ...te
      } = t,
      ne = a(),
      O = xs(x),
      k = kt(),
      re = l(),
      A = (0, H.useRef)({}),
      ie = (0, H.useRef)(0),
      [ae, j] = (0, H.useState)({}),
      [oe, M] = (0, H.useState)({}),
      [ce, le] = (0, H.useState)({}),
      [ue, de] = (0, H.useState)(null),
      fe = (0, H.useRef)({}),
      pe = Object.values(ae).reduce((e, t) => e + (t ?? 0), 0) + Object.values(ce).filter(Boolean).length,
      me = (0, H.useCallback)((e) => j((t) => ({ ...t, [e]: (t[e] ?? 0) + 1 })), []),
      P = (0, H.useCallback)((e) => j((t) => ({ ...t, [e]: Math.max(0, (t[e] ?? 0) - 1) })), []),
      F = (0, H.useCallback)(
        (e) =>
          D === `stacked`
            ? { onMouseEnter: () => le((t) => ({ ...t, [e]: !0 })), onMouseLeave: () => le((t) => ({ ...t, [e]: !1 })) }
            : {},
        [D],
      ),
      I = (0, H.useCallback)((e) => de(e), [])
    ;(0, H.useEffect)(() => {
      if (D !== `stacked`) return
      const e = fe.current
      return (
        Ns.forEach((t) => {
          ;(ae[t] ?? 0) > 0 || ce[t] || ue === t
            ? (window.clearTimeout(e[t]), M((e) => (e[t] ? e : { ...e, [t]: !0 })))
            : (e[t] = window.setTimeout(() => {
                M((e) => (e[t] ? { ...e, [t]: !1 } : e))
              }, 200))
        }),
        () => Ns.forEach((t) => window.clearTimeout(e[t]))
      )
    }, [ae, ce, ue, D]),
      (0, H.useEffect)(() => {
        if (!ue) return
        const e = (e) => {
          const t = e.target
          ;(t !== null && Object.values(A.current).some((e) => e?.contains(t))) || de(null)
        }
        return (document.addEventListener(`pointerdown`, e), () => document.removeEventListener(`pointerdown`, e))
      }, [ue])
    const he = Ps(O.notifications, f),
      ge = ue ? he[ue].length : 0
    ;(0, H.useEffect)(() => {
      ;(D !== `stacked` || (ue !== null && ge === 0)) && de(null)
    }, [ge, ue, D]),
      (0, H.useEffect)(() => {
        D !== `stacked` && le((e) => (Object.values(e).some(Boolean) ? {} : e))
      }, [D])
    const _e = (0, H.useRef)(null),
      L = (0, H.useRef)({}),
      R = (0, H.useRef)(new WeakMap()),
      z = (0, H.useCallback)((e, t) => {
        const n = t.offsetHeight
        return L.current[e] !== n && ((L.current[e] = n), !0)
      }, [])
    ;(0, H.useEffect)(() => {
      if (D !== `stacked` || typeof ResizeObserver > `u`) return
      const e = new ResizeObserver((e) => {
        let t = !1
        e.forEach((e) => {
          const n = R.current.get(e.target)
          n && z(n, e.target) && (t = !0)
        }),
          t && k()
      })
      return (
        (_e.current = e),
        Object.values(A.current).forEach((t) => t && e.observe(t)),
        () => {
          e.disconnect(), (_e.current = null)
        }
      )
    }, [D, k, z])
    const ve = (0, H.useRef)({}),
      ye = (0, H.useCallback)(
        (e) => (
          ve.current[e] ||
            (ve.current[e] = (t) => {
              const n = A.current[e]
              n && n !== t && (_e.current?.unobserve(n), R.current.delete(n)),
                t
                  ? ((A.current[e] = t), R.current.set(t, e), z(e, t), _e.current?.observe(t))
                  : (delete A.current[e], delete ve.current[e], delete L.current[e])
            }),
          ve.current[e]
        ),
        [z],
      ),
      be = ne.respectReducedMotion && re ? 1 : m,
      xe = r({
        name: `Notifications`,
        classes: Ws,
        props: t,
        className: i,
        style: o,
        classNames: n,
        styles: s,
        unstyled: c,
        attributes: d,
        vars: u,
        varsResolver: yc,
      })
    ;(0, H.useEffect)(() => {
      x?.updateState((e) => ({ ...e, limit: y || 5, defaultPosition: f }))
    }, [y, f]),
      se(() => {
        O.notifications.length > ie.current && setTimeout(() => k(), 0), (ie.current = O.notifications.length)
      }, [O.notifications])
    const B = Ns.reduce((e, t) => {
      const n = he[t].length,
        r = Array(n).fill(0),
        i = D === `stacked` && !!oe[t],
        a =
          D === `stacked`
            ? [...he[t]].sort(
                (e, t) => (t.priority ?? 0) - (e.priority ?? 0) || (t.__sequence ?? 0) - (e.__sequence ?? 0),
              )
            : he[t]
      if (i && n > 0) {
        let e = t.startsWith(`top`) ? 1 : -1,
          i = 0
        for (let t = 0; t < n; t += 1) (r[t] = i * e), (i += (L.current[a[t].id] || _c) + gc)
      }
      return (
        (e[t] = a.map((e, a) => {
          const { style: o, ...s } = e
          return (0, W.jsx)(
            hc,
            {
              timeout: be,
              onEnter: () => A.current[s.id].offsetHeight,
              nodeRef: { current: A.current[s.id] },
              children: (e) =>
                (0, W.jsx)(Us, {
                  ref: ye(s.id),
                  data: s,
                  onHide: (e) => ws(e, x),
                  autoClose: p,
                  transitionDuration: be,
                  allowDragDismiss: h,
                  allowScrollDismiss: g,
                  paused: (T === `all` && pe > 0) || (D === `stacked` && !i && a > 0),
                  onHoverStart: () => me(t),
                  onHoverEnd: () => P(t),
                  onExpandRequest: () => I(t),
                  renderNotification: `renderNotification` in s ? s.renderNotification : E,
                  layout: D,
                  withAutoCloseProgress: ee,
                  progressProps: xe(`progress`),
                  stackIndex: a,
                  stackSize: n,
                  stackPosition: t,
                  stackExpanded: i,
                  stackExpandedOffset: r[a],
                  transitionState: e,
                  ...xe(`notification`, {
                    style: { ...Ls({ state: e, position: t, transitionDuration: be, maxHeight: v }), ...o },
                  }),
                }),
            },
            s.id,
          )
        })),
        e
      )
    }, {})
    return (0, W.jsxs)(Se, {
      withinPortal: C,
      ...S,
      children: [
        (0, W.jsx)(w, {
          ...xe(`root`),
          "data-position": `top-center`,
          "data-layout": D,
          ...te,
          children: (0, W.jsx)(mc, { ...F(`top-center`), children: B[`top-center`] }),
        }),
        (0, W.jsx)(w, {
          ...xe(`root`),
          "data-position": `top-left`,
          "data-layout": D,
          ...te,
          children: (0, W.jsx)(mc, { ...F(`top-left`), children: B[`top-left`] }),
        }),
        (0, W.jsx)(w, {
          ...xe(`root`, { className: Ur.classNames.fullWidth }),
          "data-position": `top-right`,
          "data-layout": D,
          ...te,
          children: (0, W.jsx)(mc, { ...F(`top-right`), children: B[`top-right`] }),
        }),
        (0, W.jsx)(w, {
          ...xe(`root`, { className: Ur.classNames.fullWidth }),
          "data-position": `bottom-right`,
          "data-layout": D,
          ...te,
          children: (0, W.jsx)(mc, { ...F(`bottom-right`), children: B[`bottom-right`] }),
        }),
        (0, W.jsx)(w, {
          ...xe(`root`),
          "data-position": `bottom-left`,
          "data-layout": D,
          ...te,
          children: (0, W.jsx)(mc, { ...F(`bottom-left`), children: B[`bottom-left`] }),
        }),
        (0, W.jsx)(w, {
          ...xe(`root`),
          "data-position": `bottom-center`,
          "data-layout": D,
          ...te,
          children: (0, W.jsx)(mc, { ...F(`bottom-center`), children: B[`bottom-center`] }),
        }),
      ],
    })
  })
;(bc.classes = Ws),
  (bc.varsResolver = yc),
  (bc.displayName = `@mantine/notifications/Notifications`),
  (bc.show = Ms.show),
  (bc.hide = Ms.hide),
  (bc.update = Ms.update),
  (bc.promise = Ms.promise),
  (bc.clean = Ms.clean),
  (bc.cleanQueue = Ms.cleanQueue),
  (bc.updateState = Ms.updateState)
var xc = () => new URLSearchParams(location.hash.slice(1)).get(`invitation`)
function Sc() {
  const [e, t] = (0, H.useState)(xc)
  return (
    (0, H.useEffect)(() => {
      const e = () => t(xc())
      return (addEventListener(`hashchange`, e), () => removeEventListener(`hashchange`, e))
    }, []),
    {
      token: e,
      forget: (0, H.useCallback)(() => {
        xc() && history.replaceState(null, ``, location.pathname + location.search), t(null)
      }, []),
    }
  )
}
function Cc(e, t) {
  if (e instanceof RegExp) return { keys: !1, pattern: e }
  var n,
    r,
    i,
    a,
    o = [],
    s = ``,
    c = e.split(`/`)
  for (c[0] || c.shift(); (i = c.shift()); )
    (n = i[0]),
      n === `*`
        ? (o.push(n), (s += i[1] === `?` ? `(?:/(.*))?` : `/(.*)`))
        : n === `:`
          ? ((r = i.indexOf(`?`, 1)),
            (a = i.indexOf(`.`, 1)),
            o.push(i.substring(1, ~r ? r : ~a ? a : i.length)),
            (s += ~r && !~a ? `(?:/([^/]+?))?` : `/([^/]+?)`),
            ~a && (s += (~r ? `?` : ``) + `\\` + i.substring(a)))
          : (s += `/` + i)
  return { keys: o, pattern: RegExp(`^` + s + (t ? `(?=$|/)` : `/?$`), `i`) }
}
var wc = ue((e) => {
    var t = oe()
    function n(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t)
    }
    var r = typeof Object.is == `function` ? Object.is : n,
      i = t.useState,
      a = t.useEffect,
      o = t.useLayoutEffect,
      s = t.useDebugValue
    function c(e, t) {
      var n = t(),
        r = i({ inst: { value: n, getSnapshot: t } }),
        c = r[0].inst,
        u = r[1]
      return (
        o(() => {
          ;(c.value = n), (c.getSnapshot = t), l(c) && u({ inst: c })
        }, [e, n, t]),
        a(
          () => (
            l(c) && u({ inst: c }),
            e(() => {
              l(c) && u({ inst: c })
            })
          ),
          [e],
        ),
        s(n),
        n
      )
    }
    function l(e) {
      var t = e.getSnapshot
      e = e.value
      try {
        var n = t()
        return !r(e, n)
      } catch {
        return !0
      }
    }
    function u(e, t) {
      return t()
    }
    var d = typeof window > `u` || window.document === void 0 || window.document.createElement === void 0 ? u : c
    e.useSyncExternalStore = t.useSyncExternalStore === void 0 ? d : t.useSyncExternalStore
  }),
  Tc = ue((e, t) => {
    t.exports = wc()
  })(),
  Ec = H.useInsertionEffect,
  Dc =
    typeof window < `u` && window.document !== void 0 && window.document.createElement !== void 0
      ? H.useLayoutEffect
      : H.useEffect,
  Oc = Ec || Dc,
  kc = (e) => {
    const t = H.useRef([e, (...e) => t[0](...e)]).current
    return (
      Oc(() => {
        t[0] = e
      }),
      t[1]
    )
  },
  Ac = [`popstate`, `pushState`, `replaceState`, `hashchange`],
  jc = [],
  Mc = () => jc.forEach((e) => e()),
  Nc = (e) => (
    jc.push(e) === 1 && Ac.forEach((e) => addEventListener(e, Mc)),
    () => {
      ;(jc = jc.filter((t) => t !== e)), jc.length || Ac.forEach((e) => removeEventListener(e, Mc))
    }
  ),
  Pc = (e, t) => (0, Tc.useSyncExternalStore)(Nc, e, t),
  Fc = () => location.search,
  Ic = ({ ssrSearch: e } = {}) => Pc(Fc, e == null ? Fc : () => e),
  Lc = () => location.pathname,
  Rc = ({ ssrPath: e } = {}) => Pc(Lc, e == null ? Lc : () => e),
  zc = (e, { replace: t = !1, state: n = null } = {}) => history[t ? `replaceState` : `pushState`](n, ``, e),
  Bc = (e) => [Rc(e), zc],
  Vc = Symbol.for(`wouter_v3`)
if (typeof history < `u` && window[Vc] === void 0) {
  for (const e of [`pushState`, `replaceState`]) {
    const t = history[e]
    history[e] = function () {
      const n = t.apply(this, arguments),
        r = new Event(e)
      return ((r.arguments = arguments), dispatchEvent(r), n)
    }
  }
  Object.defineProperty(window, Vc, { value: !0 })
}
var Hc = (e = ``) => (e === `/` ? `` : e),
  Uc = (e, t) => (e[0] === `~` ? e.slice(1) : Hc(t) + e),
  Wc = (e, t) => (
    (e = Gc(Hc(e))),
    (t = Gc(t)),
    !e || (t.toLowerCase() + `/`).startsWith(e.toLowerCase() + `/`) ? t.slice(e.length) || `/` : `~` + t
  ),
  Gc = (e) => {
    try {
      return e.includes(`%`) ? decodeURI(e) : e
    } catch {
      return e
    }
  },
  Kc = (e) => Gc(e[0] === `?` ? e.slice(1) : e),
  qc = {
    hook: Bc,
    searchHook: Ic,
    parser: Cc,
    base: ``,
    ssrPath: void 0,
    ssrSearch: void 0,
    ssrContext: void 0,
    hrefs: (e) => e,
    aroundNav: (e, t, n) => e(t, n),
  },
  Jc = (0, H.createContext)(qc),
  Yc = () => (0, H.useContext)(Jc),
  Xc = {},
  Zc = (0, H.createContext)(Xc),
  Qc = () => (0, H.useContext)(Zc),
  $c = (e, t = e.base) => Wc(t, e.hook(e)[0]),
  el = (e) => {
    const [t, n] = e.hook(e)
    return [Wc(e.base, t), kc((t, r) => e.aroundNav(n, Uc(t, e.base), r))]
  },
  tl = () => el(Yc()),
  nl = () => {
    const e = Yc()
    return Kc(e.searchHook(e))
  },
  rl = (e, t, n, r) => {
    const { pattern: i, keys: a } = t instanceof RegExp ? { pattern: t } : e(t || `*`, r),
      o = i.exec(n)
    if (!o) return [!1, null]
    const s = {}
    for (let e = 1; e < o.length; e++) s[e - 1] = o[e]
    if (a) for (let e = 0; e < a.length; e++) s[a[e]] = o[e + 1]
    else Object.assign(s, o.groups)
    return r ? [!0, s, o[0]] : [!0, s]
  },
  il = ({ children: e, ...t }) => {
    let n = Yc(),
      r = t.hook ? qc : n,
      i = r
    if (t.ssrPath) {
      const [e, n = t.ssrSearch ?? ``] = t.ssrPath.split(`?`)
      e && ((t.ssrSearch = n), (t.ssrPath = e))
    }
    ;(t.hrefs = t.hrefs ?? t.hook?.hrefs), (t.searchHook = t.searchHook ?? t.hook?.searchHook)
    let a = (0, H.useRef)(r),
      o = a.current,
      s = o
    for (const e in r) {
      const n = e === `base` ? r[e] + (t[e] ?? ``) : (t[e] ?? r[e])
      n !== s[e] && (o === s && (a.current = s = { ...s }), (s[e] = n)), (n !== r[e] || n !== i[e]) && (i = s)
    }
    return (0, H.createElement)(Jc.Provider, { value: i }, e)
  },
  al = ({ children: e, component: t }, n) =>
    t ? (0, H.createElement)(t, { params: n }) : typeof e == `function` ? e(n) : e,
  ol = (e) => {
    const t = (0, H.useRef)(Xc),
      n = t.current,
      r = Object.keys(e)
    return (t.current = r.length !== Object.keys(n).length || r.some((t) => e[t] !== n[t]) ? e : n)
  }
function sl() {
  let [e, t] = tl(),
    n = nl(),
    r = (0, H.useMemo)(() => new URLSearchParams(n), [n]),
    i = r
  return [
    r,
    kc((n, r) => {
      i = new URLSearchParams(typeof n == `function` ? n(i) : n)
      const a = i.toString()
      t(e + (a ? `?` + a : ``), r)
    }),
  ]
}
var cl = ({ path: e, nest: t, match: n, ...r }) => {
    const i = Yc(),
      a = $c(i),
      [o, s, c] = n ?? rl(i.parser, e, a, t),
      l = ol({ ...Qc(), ...s })
    if (!o) return null
    const u = al(r, l)
    return (0, H.createElement)(Zc.Provider, { value: l }, c ? (0, H.createElement)(il, { base: c }, u) : u)
  },
  ll = (0, H.forwardRef)((e, t) => {
    const n = Yc(),
      [r, i] = el(n),
      {
        to: a = ``,
        href: o = a,
        onClick: s,
        asChild: c,
        children: l,
        className: u,
        replace: d,
        state: f,
        transition: p,
        ...m
      } = e
    return (
      (m.onClick = kc((t) => {
        t.ctrlKey ||
          t.metaKey ||
          t.altKey ||
          t.shiftKey ||
          t.button !== 0 ||
          (s?.(t), t.defaultPrevented || (t.preventDefault(), i(o, e)))
      })),
      (m.href = n.hrefs(o[0] === `~` ? o.slice(1) : n.base + o, n)),
      u !== void 0 && (m.className = u?.call ? u(r === o) : u),
      t && (m.ref = t),
      c && (0, H.isValidElement)(l) ? (0, H.cloneElement)(l, m) : (0, H.createElement)(`a`, m, l)
    )
  }),
  ul = (e, t = []) => {
    if (Array.isArray(e)) for (const n of e) ul(n && n.type === H.Fragment ? n.props.children : n, t)
    else t.push(e)
    return t
  },
  dl = ({ children: e, location: t }) => {
    const n = Yc(),
      r = $c(n)
    for (const i of ul(e)) {
      let e = 0
      if ((0, H.isValidElement)(i) && (e = rl(n.parser, i.props.path, t || r, i.props.nest))[0])
        return (0, H.cloneElement)(i, { match: e })
    }
    return null
  },
  fl = (e) => {
    const { to: t, href: n = t } = e,
      r = Yc(),
      [, i] = el(r),
      a = kc(() => i(t || n, e)),
      { ssrContext: o } = r
    return (
      Dc(() => {
        a()
      }, []),
      o && (o.redirectTo = t),
      null
    )
  }
function pl(e) {
  const t = e.icon
  return (0, W.jsxs)(te, {
    align: `center`,
    gap: `xs`,
    py: 48,
    px: `md`,
    ta: `center`,
    children: [
      (0, W.jsx)(hs, {
        variant: `light`,
        size: 52,
        radius: `xl`,
        "aria-hidden": !0,
        children: (0, W.jsx)(t, { size: 26, stroke: 1.5 }),
      }),
      (0, W.jsx)(Ee, { order: e.alone ? 1 : 2, size: `h2`, mt: `xs`, children: e.title }),
      e.text && (0, W.jsx)(we, { c: `dimmed`, maw: `26rem`, children: e.text }),
      e.children,
    ],
  })
}
var ml = V(`outline`, `arrows-split-2`, `ArrowsSplit2`, [
    [`path`, { d: `M21 17h-5.397a5 5 0 0 1 -4.096 -2.133l-.514 -.734a5 5 0 0 0 -4.096 -2.133h-3.897`, key: `svg-0` }],
    [`path`, { d: `M21 7h-5.395a5 5 0 0 0 -4.098 2.135l-.51 .73a5 5 0 0 1 -4.097 2.135h-3.9`, key: `svg-1` }],
    [`path`, { d: `M18 10l3 -3l-3 -3`, key: `svg-2` }],
    [`path`, { d: `M18 20l3 -3l-3 -3`, key: `svg-3` }],
  ]),
  hl = V(`outline`, `bell`, `Bell`, [
    [
      `path`,
      { d: `M10 5a2 2 0 1 1 4 0a7 7 0 0 1 4 6v3a4 4 0 0 0 2 3h-16a4 4 0 0 0 2 -3v-3a7 7 0 0 1 4 -6`, key: `svg-0` },
    ],
    [`path`, { d: `M9 17v1a3 3 0 0 0 6 0v-1`, key: `svg-1` }],
  ]),
  gl = V(`outline`, `clipboard-list`, `ClipboardList`, [
    [`path`, { d: `M9 5h-2a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-12a2 2 0 0 0 -2 -2h-2`, key: `svg-0` }],
    [`path`, { d: `M9 5a2 2 0 0 1 2 -2h2a2 2 0 0 1 2 2a2 2 0 0 1 -2 2h-2a2 2 0 0 1 -2 -2`, key: `svg-1` }],
    [`path`, { d: `M9 12l.01 0`, key: `svg-2` }],
    [`path`, { d: `M13 12l2 0`, key: `svg-3` }],
    [`path`, { d: `M9 16l.01 0`, key: `svg-4` }],
    [`path`, { d: `M13 16l2 0`, key: `svg-5` }],
  ]),
  _l = V(`outline`, `clock-hour-4`, `ClockHour4`, [
    [`path`, { d: `M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`, key: `svg-0` }],
    [`path`, { d: `M12 12l3 2`, key: `svg-1` }],
    [`path`, { d: `M12 7v5`, key: `svg-2` }],
  ]),
  vl = V(`outline`, `cloud-check`, `CloudCheck`, [
    [
      `path`,
      {
        d: `M11 18.004h-4.343c-2.572 -.004 -4.657 -2.011 -4.657 -4.487c0 -2.475 2.085 -4.482 4.657 -4.482c.393 -1.762 1.794 -3.2 3.675 -3.773c1.88 -.572 3.956 -.193 5.444 1c1.488 1.19 2.162 3.007 1.77 4.769h.99c1.388 0 2.585 .82 3.138 2.007`,
        key: `svg-0`,
      },
    ],
    [`path`, { d: `M15 19l2 2l4 -4`, key: `svg-1` }],
  ]),
  yl = V(`outline`, `cloud-off`, `CloudOff`, [
    [
      `path`,
      {
        d: `M9.58 5.548c.24 -.11 .492 -.207 .752 -.286c1.88 -.572 3.956 -.193 5.444 1c1.488 1.19 2.162 3.007 1.77 4.769h.99c1.913 0 3.464 1.56 3.464 3.486c0 .957 -.383 1.824 -1.003 2.454m-2.997 1.033h-11.343c-2.572 -.004 -4.657 -2.011 -4.657 -4.487c0 -2.475 2.085 -4.482 4.657 -4.482c.13 -.582 .37 -1.128 .7 -1.62`,
        key: `svg-0`,
      },
    ],
    [`path`, { d: `M3 3l18 18`, key: `svg-1` }],
  ]),
  bl = V(`outline`, `code`, `Code`, [
    [`path`, { d: `M7 8l-4 4l4 4`, key: `svg-0` }],
    [`path`, { d: `M17 8l4 4l-4 4`, key: `svg-1` }],
    [`path`, { d: `M14 4l-4 16`, key: `svg-2` }],
  ]),
  xl = V(`outline`, `dots`, `Dots`, [
    [`path`, { d: `M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`, key: `svg-0` }],
    [`path`, { d: `M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`, key: `svg-1` }],
    [`path`, { d: `M18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`, key: `svg-2` }],
  ]),
  Sl = V(`outline`, `home`, `Home`, [
    [`path`, { d: `M5 12l-2 0l9 -9l9 9l-2 0`, key: `svg-0` }],
    [`path`, { d: `M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-7`, key: `svg-1` }],
    [`path`, { d: `M9 21v-6a2 2 0 0 1 2 -2h2a2 2 0 0 1 2 2v6`, key: `svg-2` }],
  ]),
  Cl = V(`outline`, `logout`, `Logout`, [
    [`path`, { d: `M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2`, key: `svg-0` }],
    [`path`, { d: `M9 12h12l-3 -3`, key: `svg-1` }],
    [`path`, { d: `M18 15l3 -3`, key: `svg-2` }],
  ]),
  wl = V(`outline`, `message`, `Message`, [
    [`path`, { d: `M8 9h8`, key: `svg-0` }],
    [`path`, { d: `M8 13h6`, key: `svg-1` }],
    [
      `path`,
      { d: `M18 4a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-5l-5 3v-3h-2a3 3 0 0 1 -3 -3v-8a3 3 0 0 1 3 -3h12`, key: `svg-2` },
    ],
  ]),
  Tl = V(`outline`, `moon`, `Moon`, [
    [
      `path`,
      { d: `M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008`, key: `svg-0` },
    ],
  ]),
  El = V(`outline`, `refresh`, `Refresh`, [
    [`path`, { d: `M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4`, key: `svg-0` }],
    [`path`, { d: `M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4`, key: `svg-1` }],
  ]),
  Dl = V(`outline`, `search`, `Search`, [
    [`path`, { d: `M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`, key: `svg-0` }],
    [`path`, { d: `M21 21l-6 -6`, key: `svg-1` }],
  ]),
  Ol = V(`outline`, `send`, `Send`, [
    [`path`, { d: `M10 14l11 -11`, key: `svg-0` }],
    [`path`, { d: `M21 3l-6.5 18a.55 .55 0 0 1 -1 0l-3.5 -7l-7 -3.5a.55 .55 0 0 1 0 -1l18 -6.5`, key: `svg-1` }],
  ]),
  kl = V(`outline`, `sun`, `Sun`, [
    [`path`, { d: `M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`, key: `svg-0` }],
    [
      `path`,
      { d: `M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.1 -.7l-.7 .7`, key: `svg-1` },
    ],
  ]),
  Al = V(`outline`, `user-circle`, `UserCircle`, [
    [`path`, { d: `M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`, key: `svg-0` }],
    [`path`, { d: `M9 10a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`, key: `svg-1` }],
    [`path`, { d: `M6.168 18.849a4 4 0 0 1 3.832 -2.849h4a4 4 0 0 1 3.834 2.855`, key: `svg-2` }],
  ]),
  jl = V(`outline`, `users`, `Users`, [
    [`path`, { d: `M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`, key: `svg-0` }],
    [`path`, { d: `M3 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2`, key: `svg-1` }],
    [`path`, { d: `M16 3.13a4 4 0 0 1 0 7.75`, key: `svg-2` }],
    [`path`, { d: `M21 21v-2a4 4 0 0 0 -3 -3.85`, key: `svg-3` }],
  ]),
  Ml = V(`outline`, `users-group`, `UsersGroup`, [
    [`path`, { d: `M10 13a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`, key: `svg-0` }],
    [`path`, { d: `M8 21v-1a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v1`, key: `svg-1` }],
    [`path`, { d: `M15 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`, key: `svg-2` }],
    [`path`, { d: `M17 10h2a2 2 0 0 1 2 2v1`, key: `svg-3` }],
    [`path`, { d: `M5 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`, key: `svg-4` }],
    [`path`, { d: `M3 13v-1a2 2 0 0 1 2 -2h2`, key: `svg-5` }],
  ])
function Nl({ to: e, ...t }) {
  return (0, W.jsx)(ki, { component: ll, href: e, ...t })
}
function Pl({ to: e, ...t }) {
  return (0, W.jsx)(M, { component: ll, href: e, ...t })
}
function Fl({ rows: e = 6 }) {
  return (0, W.jsxs)(te, {
    gap: `sm`,
    p: `lg`,
    role: `status`,
    "aria-label": D.sync.loading,
    children: [
      (0, W.jsx)(fs, { height: 30, width: `40%`, maw: 240, mb: `sm` }),
      Array.from({ length: e }, (e, t) => (0, W.jsx)(fs, { height: 42 }, t)),
    ],
  })
}
var Il = `modulepreload`,
  Ll = (e) => `/` + e,
  Rl = {},
  zl = (e) => e.pathname.endsWith(`.css`),
  Bl = (e, t, n) => {
    if (t in e) return e[t]
    const r = n()
    if (!r) {
      e[t] = void 0
      return
    }
    const i = r.then(
      () => {
        e[t] = void 0
      },
      (n) => {
        throw ((e[t] = void 0), n)
      },
    )
    return ((e[t] = i), i)
  },
  Vl = (e, t, n) => {
    let r = Promise.resolve()
    if (t && t.length > 0) {
      let e,
        i = document.querySelector(`meta[property=csp-nonce]`),
        a = i?.nonce || i?.getAttribute(`nonce`)
      function o(e) {
        return Promise.all(
          e.map((e) =>
            Promise.resolve(e).then(
              (e) => ({ status: `fulfilled`, value: e }),
              (e) => ({ status: `rejected`, reason: e }),
            ),
          ),
        )
      }
      function s(e) {
        return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url)
      }
      r = o(
        t
          .map((t) => {
            t = Ll(t, n)
            const r = s(t),
              i = zl(r)
            return Bl(Rl, r.href, () => {
              if (e === void 0) {
                e = { all: new Set(), styles: new Set() }
                const t = document.getElementsByTagName(`link`)
                for (let n = t.length - 1; n >= 0; n--) {
                  const r = t[n]
                  e.all.add(r.href), r.rel === `stylesheet` && e.styles.add(r.href)
                }
              }
              if ((i ? e.styles : e.all).has(r.href)) return
              const t = document.createElement(`link`)
              if (
                ((t.rel = i ? `stylesheet` : Il),
                i || (t.as = `script`),
                (t.crossOrigin = ``),
                (t.href = r.href),
                a && t.setAttribute(`nonce`, a),
                document.head.appendChild(t),
                i)
              )
                return new Promise((e, n) => {
                  const i = (a) => {
                    t.removeEventListener(`load`, i),
                      t.removeEventListener(`error`, i),
                      a.type === `error` ? n(Error(`Unable to preload CSS for ${r}`)) : e(a)
                  }
                  t.addEventListener(`load`, i), t.addEventListener(`error`, i)
                })
            })
          })
          .filter((e) => e !== void 0),
      )
    }
    function i(e) {
      const t = new Event(`vite:preloadError`, { cancelable: !0 })
      if (((t.payload = e), window.dispatchEvent(t), !t.defaultPrevented)) throw e
    }
    return r.then((t) => {
      for (const e of t || []) e.status === `rejected` && i(e.reason)
      return e().catch(i)
    })
  },
  Hl = (0, H.lazy)(() =>
    Vl(() => import(`./dashboard-BbobEwQ8.js`), __vite__mapDeps([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])),
  ),
  Ul = (0, H.lazy)(() =>
    Vl(
      () => import(`./jobs-page-B3Jz37bJ.js`),
      __vite__mapDeps([
        15, 2, 16, 17, 18, 19, 20, 21, 11, 1, 22, 10, 12, 13, 5, 6, 23, 4, 7, 24, 25, 26, 27, 8, 28, 29, 30, 31, 32,
      ]),
    ),
  ),
  Wl = (0, H.lazy)(() =>
    Vl(
      () => import(`./new-job-DQZoGRxL.js`),
      __vite__mapDeps([
        33, 2, 34, 35, 36, 21, 19, 37, 20, 11, 38, 39, 18, 40, 41, 1, 24, 29, 28, 30, 10, 42, 43, 12, 13, 44, 45, 46,
        47, 17, 48, 5, 6,
      ]),
    ),
  ),
  Gl = (0, H.lazy)(() =>
    Vl(
      () => import(`./job-page-C-t4J9-F.js`),
      __vite__mapDeps([
        49, 24, 2, 1, 50, 37, 39, 20, 21, 11, 51, 6, 47, 17, 29, 19, 52, 42, 25, 26, 27, 45, 53, 12, 13, 54, 55, 5, 56,
        44, 46, 35, 36, 38, 18, 40, 41, 28, 30, 10, 43, 48, 34, 57,
      ]),
    ),
  ),
  Kl = (0, H.lazy)(() =>
    Vl(
      () => import(`./people-page-xrWh24er.js`),
      __vite__mapDeps([58, 28, 2, 29, 1, 30, 4, 5, 6, 7, 10, 11, 12, 13, 20, 21, 25, 26, 27, 23, 59, 34, 48, 60]),
    ),
  ),
  ql = (0, H.lazy)(() =>
    Vl(
      () => import(`./new-person-avvURilO.js`),
      __vite__mapDeps([
        61, 2, 34, 35, 36, 21, 19, 37, 20, 11, 38, 39, 18, 40, 41, 1, 24, 29, 28, 30, 10, 42, 43, 12, 13, 44, 45, 59,
        48, 62, 5, 6,
      ]),
    ),
  ),
  Jl = (0, H.lazy)(() =>
    Vl(
      () => import(`./person-page-B3fKRDM0.js`),
      __vite__mapDeps([
        63, 24, 2, 1, 3, 4, 5, 6, 7, 8, 9, 52, 20, 21, 11, 42, 12, 13, 54, 55, 37, 56, 25, 26, 27, 44, 34, 35, 36, 19,
        38, 39, 18, 40, 41, 29, 28, 30, 10, 43, 45, 59, 48, 62, 64,
      ]),
    ),
  ),
  Yl = (0, H.lazy)(() =>
    Vl(
      () => import(`./chat-page-BrWqW21Z.js`),
      __vite__mapDeps([
        65, 24, 2, 1, 11, 20, 21, 30, 29, 22, 48, 10, 6, 51, 47, 17, 19, 52, 42, 25, 26, 27, 45, 53, 66,
      ]),
    ),
  ),
  Xl = (0, H.lazy)(() =>
    Vl(
      () => import(`./notifications-page-BfyDke5b.js`),
      __vite__mapDeps([67, 2, 1, 16, 17, 18, 19, 20, 21, 11, 26, 12, 13, 23, 24, 22, 31, 25, 6, 27, 68]),
    ),
  ),
  Zl = (0, H.lazy)(() =>
    Vl(
      () => import(`./conflicts-page-CDjmrGo-.js`),
      __vite__mapDeps([69, 2, 12, 1, 13, 20, 21, 11, 44, 45, 70, 6, 50, 39, 5, 28, 29, 47, 17, 19, 30, 48, 71]),
    ),
  ),
  Ql = (0, H.lazy)(() =>
    Vl(
      () => import(`./outbox-page-CzLnf2wB.js`),
      __vite__mapDeps([72, 2, 1, 12, 13, 20, 21, 11, 52, 70, 55, 37, 5, 6, 73]),
    ),
  ),
  $l = (0, H.lazy)(() =>
    Vl(
      () => import(`./account-page-DUVh9NAw.js`),
      __vite__mapDeps([74, 1, 2, 16, 17, 18, 19, 20, 21, 11, 12, 13, 6, 75, 76, 77, 24, 29, 78, 48, 44, 45]),
    ),
  ),
  eu = (0, H.lazy)(() =>
    Vl(
      () => import(`./members-page-Dh1J5uNA.js`),
      __vite__mapDeps([79, 2, 1, 52, 20, 21, 11, 12, 13, 6, 44, 75, 76, 28, 29, 30, 78, 48, 26, 45]),
    ),
  ),
  tu = (0, H.lazy)(() =>
    Vl(
      () => import(`./developer-page-BFmdE_hL.js`),
      __vite__mapDeps([80, 1, 2, 37, 38, 21, 19, 39, 18, 40, 12, 13, 6, 81]),
    ),
  )
function nu() {
  const [e] = tl()
  return (0, W.jsx)(
    ru,
    {
      children: (0, W.jsx)(H.Suspense, {
        fallback: (0, W.jsx)(Fl, {}),
        children: (0, W.jsxs)(dl, {
          children: [
            (0, W.jsx)(cl, { path: `/`, component: Hl }),
            (0, W.jsx)(cl, { path: `/jobs`, component: Ul }),
            (0, W.jsx)(cl, { path: `/jobs/new`, component: Wl }),
            (0, W.jsx)(cl, { path: `/jobs/:id`, children: ({ id: e }) => (0, W.jsx)(Gl, { id: e }, e) }),
            (0, W.jsx)(cl, { path: `/people`, component: Kl }),
            (0, W.jsx)(cl, { path: `/people/new`, component: ql }),
            (0, W.jsx)(cl, { path: `/people/:id`, children: ({ id: e }) => (0, W.jsx)(Jl, { id: e }, e) }),
            (0, W.jsx)(cl, {
              path: `/chat/:conversation?`,
              children: ({ conversation: e }) => (0, W.jsx)(Yl, { conversation: e }),
            }),
            (0, W.jsx)(cl, { path: `/notifications`, component: Xl }),
            (0, W.jsx)(cl, { path: `/conflicts`, component: Zl }),
            (0, W.jsx)(cl, { path: `/outbox`, component: Ql }),
            (0, W.jsx)(cl, { path: `/account`, component: $l }),
            (0, W.jsx)(cl, { path: `/members`, component: eu }),
            (0, W.jsx)(cl, { path: `/developer`, component: tu }),
            (0, W.jsx)(cl, {
              children: (0, W.jsx)(pl, {
                alone: !0,
                icon: Dl,
                title: D.crash.missing,
                text: D.crash.missingText,
                children: (0, W.jsx)(Pl, { to: `/`, children: D.crash.home }),
              }),
            }),
          ],
        }),
      }),
    },
    e,
  )
}
var ru = class extends H.Component {
    state = { failed: !1 }
    static getDerivedStateFromError() {
      return { failed: !0 }
    }
    render() {
      return this.state.failed
        ? (0, W.jsx)(pl, {
            alone: !0,
            icon: he,
            title: D.crash.title,
            text: D.crash.text,
            children: (0, W.jsx)(M, { onClick: () => location.reload(), children: D.action.reload }),
          })
        : this.props.children
    }
  },
  iu = (0, H.createContext)(null)
function au({ children: e }) {
  const { rows: t, isLoading: n, error: r } = Le(`employees`),
    { user: i } = ae(),
    a = (0, H.useMemo)(() => {
      const e = i ? t.find((e) => e.userId === i.id) : void 0
      return { employees: t, isLoading: n, error: r, me: e, ...ou }
    }, [t, n, r, i])
  return (0, W.jsx)(iu, { value: a, children: e })
}
var ou = {
  addEmployee: ({ id: e, ...t }) => Pe().create(`employees`, t, e),
  updateEmployee: (e, t) => Ne(`employees`, `update`, e, { ...t }),
  deleteEmployee: (e) => Ne(`employees`, `delete`, e),
  getEmployee: (e) => ce.workspace?.get(`employees`, e),
  history: (e, t) => Fe(`employees`, e, t),
}
function su() {
  const e = (0, H.useContext)(iu)
  if (!e) throw Error(`useEmployees needs an EmployeeProvider around it`)
  return e
}
var cu = (0, H.createContext)(null)
function lu({ children: e }) {
  const { rows: t, isLoading: n, error: r } = Le(`jobs`),
    i = (0, H.useMemo)(() => ({ jobs: t, isLoading: n, error: r, ...uu }), [t, n, r])
  return (0, W.jsx)(cu, { value: i, children: e })
}
var uu = {
  addJob: ({ id: e, ...t }) => Pe().create(`jobs`, t, e),
  updateJob: (e, t) => Ne(`jobs`, `update`, e, { ...t }),
  deleteJob: (e) => Ne(`jobs`, `delete`, e),
  restoreJob: (e, t) => Pe().create(`jobs`, t, e),
  getJob: (e) => ce.workspace?.get(`jobs`, e),
  history: (e, t) => Fe(`jobs`, e, t),
}
function du() {
  const e = (0, H.useContext)(cu)
  if (!e) throw Error(`useJobs needs a JobProvider around it`)
  return e
}
function fu() {
  return (0, H.useSyncExternalStore)(ce.subscribe, () => ce.status)
}
function pu() {
  const { jobs: e, isLoading: t } = du(),
    { employees: n, isLoading: r } = su(),
    i = fu()
  return i.lastSyncedAt !== null || e.length !== 0 || n.length !== 0 || !i.online || !(t || r || i.jobs || i.employees)
    ? null
    : (0, W.jsx)(Ae, {
        fixed: !0,
        backgroundOpacity: 0.6,
        color: `var(--app-canvas)`,
        blur: 3,
        center: !0,
        zIndex: 300,
        children: (0, W.jsxs)(te, {
          align: `center`,
          gap: `xs`,
          role: `status`,
          ta: `center`,
          px: `md`,
          children: [
            (0, W.jsx)(ie, {}),
            (0, W.jsx)(Ee, { order: 2, children: D.sync.overlay }),
            (0, W.jsx)(we, { c: `dimmed`, maw: `24rem`, children: D.sync.overlayHint }),
          ],
        }),
      })
}
var mu = (0, H.createContext)(null),
  hu = { waiting: [], conflicts: [], rejected: [] },
  gu = []
function _u({ children: e }) {
  const t = (0, H.useSyncExternalStore)(ce.subscribe, () => ce.workspace?.inbox() ?? hu),
    n = (0, H.useSyncExternalStore)(ce.subscribe, () => ce.storage),
    r = (0, H.useSyncExternalStore)(ce.subscribe, () => ce.workspace?.log ?? gu),
    i = (0, H.useMemo)(() => ({ ...t, storage: n, log: r, ...vu }), [t, n, r])
  return (0, W.jsx)(mu, { value: i, children: e })
}
var vu = {
  resolve: (e, t) => Pe().resolve(e, t),
  resolveAll: (e, t) => Pe().resolveAll(e, t),
  discard: (e) => Pe().discard(e),
  retry: (e) => Pe().retry(e),
  syncNow: () => ce.syncAllData(),
}
function yu() {
  const e = (0, H.useContext)(mu)
  if (!e) throw Error(`useSync needs a SyncProvider around it`)
  return e
}
var bu = { facts: `_facts_1jk6k_1`, fact: `_fact_1jk6k_1` }
function xu({ facts: e }) {
  return (0, W.jsx)(`dl`, {
    className: bu.facts,
    children: e.map(([e, t]) =>
      (0, W.jsxs)(
        `div`,
        { className: bu.fact, children: [(0, W.jsx)(`dt`, { children: e }), (0, W.jsx)(`dd`, { children: t })] },
        e,
      ),
    ),
  })
}
var Su = { indicator: `_indicator_1qgmd_1`, text: `_text_1qgmd_27` }
function Cu(e, t, n) {
  if (n) return { tone: `wrong`, text: D.sync.needsSignIn }
  if (e.conflicts > 0) return { tone: `wrong`, text: D.sync.conflicts(e.conflicts) }
  if (t > 0) return { tone: `wrong`, text: D.sync.rejectedCount(t) }
  if (!e.online) {
    const t = e.unsent > 0 ? ` · ${D.sync.waitingCount(e.unsent)}` : ``
    return { tone: `off`, text: D.sync.offline + t }
  }
  return e.unsent > 0
    ? { tone: `waiting`, text: D.sync.sending(e.unsent) }
    : e.jobs || e.employees || e.notifications || e.chat
      ? { tone: `busy`, text: D.sync.reading }
      : e.stream === `connecting`
        ? { tone: `busy`, text: D.sync.connecting }
        : { tone: `good`, text: D.sync.allSaved }
}
function wu({ tone: e }) {
  if (e === `busy`) return (0, W.jsx)(ie, { size: 15, color: `gray`, "aria-hidden": !0 })
  const t = { good: vl, waiting: _l, off: yl, wrong: he }[e]
  return (0, W.jsx)(t, { size: 18, stroke: 1.7, "aria-hidden": !0 })
}
function Tu() {
  const e = fu(),
    { rejected: t, syncNow: n } = yu(),
    { needsSignIn: r } = ae(),
    [i, a] = (0, H.useState)(!1),
    { tone: o, text: s } = Cu(e, t.length, r)
  return (0, W.jsxs)(jn, {
    opened: i,
    onChange: a,
    width: 320,
    position: `bottom-end`,
    shadow: `md`,
    trapFocus: !0,
    returnFocus: !0,
    children: [
      (0, W.jsx)(jn.Target, {
        children: (0, W.jsxs)(ne, {
          className: Su.indicator,
          "data-tone": o,
          "aria-label": `${D.sync.details}: ${s}`,
          onClick: () => a(!i),
          children: [
            (0, W.jsx)(wu, { tone: o }),
            (0, W.jsx)(`span`, { className: Su.text, role: `status`, children: s }),
          ],
        }),
      }),
      (0, W.jsx)(jn.Dropdown, {
        "aria-label": D.sync.details,
        children: (0, W.jsxs)(te, {
          gap: `sm`,
          children: [
            (0, W.jsx)(xu, {
              facts: [
                [D.sync.lastSynced, e.lastSyncedAt ? (0, W.jsx)(Ie, { at: e.lastSyncedAt }, `at`) : D.sync.never],
                [D.sync.stream, D.sync.streams[e.stream]],
                [D.sync.leader, e.leader ? D.sync.isLeader : D.sync.follows],
                [D.sync.unsent, e.unsent.toLocaleString()],
              ],
            }),
            (0, W.jsx)(ve, { problem: e.error }),
            (0, W.jsx)(M, {
              variant: `default`,
              leftSection: (0, W.jsx)(El, { size: 16 }),
              onClick: () => void n(),
              children: D.sync.now,
            }),
            (0, W.jsx)(Pl, {
              to: e.conflicts > 0 ? `/conflicts` : `/outbox`,
              variant: `subtle`,
              children: e.conflicts > 0 ? D.sync.conflicts(e.conflicts) : D.sync.showOutbox,
            }),
          ],
        }),
      }),
    ],
  })
}
var Eu = 0.8,
  Du = ({ usage: e, quota: t }) => !!(e && t && e / t > Eu)
function Ou(e) {
  const t = [`byte`, `kilobyte`, `megabyte`, `gigabyte`, `terabyte`],
    n = e < 1 ? 0 : Math.min(t.length - 1, Math.floor(Math.log10(e) / 3))
  return new Intl.NumberFormat(void 0, {
    style: `unit`,
    unit: t[n] ?? `byte`,
    unitDisplay: `short`,
    maximumSignificantDigits: 3,
  }).format(e / 1e3 ** n)
}
var ku = {
    skip: `_skip_kkct8_1`,
    main: `_main_kkct8_14`,
    header: `_header_kkct8_18`,
    navbar: `_navbar_kkct8_19`,
    brand: `_brand_kkct8_26`,
    banners: `_banners_kkct8_29`,
    banner: `_banner_kkct8_29`,
    places: `_places_kkct8_35`,
    place: `_place_kkct8_35`,
    placeLabel: `_placeLabel_kkct8_62`,
    count: `_count_kkct8_65`,
    hidden: `_hidden_kkct8_79`,
    footer: `_footer_kkct8_86`,
    bottom: `_bottom_kkct8_92`,
  },
  Au = (0, H.lazy)(() =>
    Vl(
      async () => {
        const { SignInForm: e } = await import(`./sign-in-form-BsQHlIPL.js`)
        return { SignInForm: e }
      },
      __vite__mapDeps([82, 2, 77, 24, 29, 20, 21, 11, 30, 45, 78, 48]),
    ).then(({ SignInForm: e }) => ({ default: e })),
  )
function ju() {
  const { needsSignIn: e } = ae(),
    { storage: t } = yu(),
    { online: n } = fu()
  return (0, W.jsxs)(`div`, {
    className: ku.banners,
    children: [
      e && (0, W.jsx)(Nu, {}),
      !t.available &&
        (0, W.jsx)(Mu, {
          color: `brick`,
          icon: (0, W.jsx)(he, { size: 18 }),
          title: D.sync.noStorage,
          children: D.sync.noStorageHint,
        }),
      t.available &&
        Du(t) &&
        (0, W.jsx)(Mu, {
          color: `amber`,
          icon: (0, W.jsx)(he, { size: 18 }),
          children: D.sync.quota(Ou(t.usage ?? 0), Ou(t.quota ?? 0)),
        }),
      !n && !e && (0, W.jsx)(Mu, { color: `amber`, icon: (0, W.jsx)(yl, { size: 18 }), children: D.sync.offlineHint }),
    ],
  })
}
function Mu(e) {
  return (0, W.jsx)(R, {
    role: `status`,
    variant: `light`,
    radius: 0,
    color: e.color,
    icon: e.icon,
    className: ku.banner,
    ...(e.title ? { title: e.title } : {}),
    children: e.children,
  })
}
function Nu() {
  const { user: e } = ae(),
    { unsent: t } = fu(),
    [n, r] = (0, H.useState)(!1)
  return (0, W.jsxs)(W.Fragment, {
    children: [
      (0, W.jsx)(Mu, {
        color: `brick`,
        icon: (0, W.jsx)(he, { size: 18 }),
        title: D.sync.ended,
        children: (0, W.jsxs)(te, {
          gap: `xs`,
          align: `flex-start`,
          children: [
            D.sync.endedHint(t),
            (0, W.jsx)(M, { size: `xs`, color: `brick`, onClick: () => r(!0), children: D.entry.signIn }),
          ],
        }),
      }),
      (0, W.jsx)(Y, {
        opened: n,
        onClose: () => r(!1),
        title: D.entry.signIn,
        closeButtonProps: { "aria-label": D.action.close },
        children: (0, W.jsxs)(te, {
          children: [
            (0, W.jsx)(we, { c: `dimmed`, size: `sm`, children: D.sync.endedHint(t) }),
            (0, W.jsx)(H.Suspense, { children: (0, W.jsx)(Au, { email: e?.email ?? ``, onDone: () => r(!1) }) }),
          ],
        }),
      }),
    ],
  })
}
var Pu = [
    { to: `/`, label: D.nav.home, icon: Sl },
    { to: `/jobs`, label: D.nav.jobs, icon: gl },
    { to: `/people`, label: D.nav.people, icon: jl },
    { to: `/chat`, label: D.nav.chat, icon: wl, counts: `chat` },
    { to: `/notifications`, label: D.nav.notifications, icon: hl, counts: `notifications` },
  ],
  Fu = [
    { to: `/conflicts`, label: D.nav.conflicts, icon: ml, counts: `conflicts` },
    { to: `/outbox`, label: D.nav.outbox, icon: Ol, counts: `outbox` },
  ],
  Iu = [
    { to: `/account`, label: D.nav.account, icon: Al },
    { to: `/members`, label: D.nav.members, icon: Ml },
    { to: `/developer`, label: D.nav.developer, icon: bl },
  ],
  Lu = (e, t) => (e.to === `/` ? t === `/` : t === e.to || t.startsWith(`${e.to}/`))
function Ru({ place: e, count: t, onClick: n }) {
  const [r] = tl(),
    i = e.icon,
    a = Lu(e, r)
  return (0, W.jsxs)(ll, {
    href: e.to,
    className: ku.place,
    "aria-current": a ? `page` : void 0,
    ...(n ? { onClick: n } : {}),
    children: [
      (0, W.jsx)(i, { size: 19, stroke: 1.6 }),
      (0, W.jsx)(`span`, { className: ku.placeLabel, children: e.label }),
      t > 0 &&
        (0, W.jsxs)(`span`, {
          className: ku.count,
          "data-loud": e.counts === `conflicts` || void 0,
          children: [
            (0, W.jsx)(`span`, { "aria-hidden": !0, children: t > 99 ? `99+` : t }),
            (0, W.jsx)(`span`, { className: ku.hidden, children: D.nav.unread(t) }),
          ],
        }),
    ],
  })
}
var zu = Pu.filter(({ to: e }) => e !== `/people`),
  Bu = [...Pu.filter(({ to: e }) => e === `/people`), ...Fu, ...Iu]
function Vu({ counts: e }) {
  const [t, n] = (0, H.useState)(!1),
    [r] = tl(),
    i = e.conflicts + e.outbox
  return (0, W.jsxs)(`nav`, {
    className: ku.bottom,
    "aria-label": D.nav.label,
    children: [
      zu.map((t) => (0, W.jsx)(Ru, { place: t, count: t.counts ? e[t.counts] : 0 }, t.to)),
      (0, W.jsxs)(ne, {
        className: ku.place,
        "data-here": Bu.some((e) => Lu(e, r)) || void 0,
        "aria-haspopup": `dialog`,
        onClick: () => n(!0),
        children: [
          (0, W.jsx)(xl, { size: 19, stroke: 1.6 }),
          (0, W.jsx)(`span`, { className: ku.placeLabel, children: D.nav.more }),
          i > 0 &&
            (0, W.jsx)(`span`, {
              className: ku.count,
              "data-loud": e.conflicts > 0 || void 0,
              "aria-hidden": !0,
              children: i > 99 ? `99+` : i,
            }),
        ],
      }),
      (0, W.jsx)(Ka, {
        opened: t,
        onClose: () => n(!1),
        position: `bottom`,
        size: `auto`,
        title: D.nav.more,
        closeButtonProps: { "aria-label": D.action.close },
        children: (0, W.jsx)(`div`, {
          className: ku.places,
          children: Bu.map((t) =>
            (0, W.jsx)(Ru, { place: t, count: t.counts ? e[t.counts] : 0, onClick: () => n(!1) }, t.to),
          ),
        }),
      }),
    ],
  })
}
var Hu = (0, H.createContext)(null)
function Uu({ children: e }) {
  const { rows: t, isLoading: n, error: r } = Le(`chat`),
    { user: i } = ae(),
    a = (0, H.useMemo)(() => {
      const e = [...t].sort(Ku),
        a = new Map()
      for (const t of e) {
        const e = a.get(t.conversation)
        e ? e.push(t) : a.set(t.conversation, [t])
      }
      return {
        messages: e,
        conversations: [...a].map(([e, t]) => Ju(e, t, i?.id)).sort(qu),
        isLoading: n,
        error: r,
        messagesOf: (e) => a.get(e) ?? Wu,
        ...Gu,
      }
    }, [t, n, r, i])
  return (0, W.jsx)(Hu, { value: a, children: e })
}
var Wu = [],
  Gu = {
    sendMessage: (e, t = `general`) => Pe().create(`chat`, { conversation: t, text: e }),
    editMessage: (e, t) => Ne(`chat`, `update`, e, { text: t }),
    deleteMessage: (e) => Ne(`chat`, `delete`, e),
    markAsRead: (e) => Ne(`chat`, `read`, e),
  }
function Ku(e, t) {
  return (e.version === 0) == (t.version === 0)
    ? e.createdAt.localeCompare(t.createdAt) || e.id.localeCompare(t.id)
    : e.version === 0
      ? 1
      : -1
}
function qu(e, t) {
  return Ku(t.last, e.last)
}
function Ju(e, t, n) {
  const r = t.findLastIndex((e) => n !== void 0 && (n in e.readBy || e.createdBy === n)),
    i = t.at(-1)
  if (!i) throw Error(`a conversation has a message`)
  const a = { name: e, last: i, unread: t.length - 1 - r }
  return e.startsWith(`job:`) ? { ...a, jobId: e.slice(4) } : a
}
function Yu() {
  const e = (0, H.useContext)(Hu)
  if (!e) throw Error(`useChat needs a ChatProvider around it`)
  return e
}
var X = (0, H.createContext)(null)
function Xu({ children: e }) {
  const { rows: t, isLoading: n, error: r } = Le(`notifications`),
    i = (0, H.useMemo)(() => {
      const e = [...t].sort((e, t) => t.createdAt.localeCompare(e.createdAt) || t.version - e.version),
        i = e.filter((e) => e.readAt === null)
      return {
        notifications: e,
        unreadCount: i.length,
        isLoading: n,
        error: r,
        markAsRead: (e) => Ne(`notifications`, `read`, e),
        markAllAsRead: async () => {
          for (const { id: e } of i) await Ne(`notifications`, `read`, e)
        },
        dismiss: (e) => Ne(`notifications`, `delete`, e),
      }
    }, [t, n, r])
  return (0, W.jsx)(X, { value: i, children: e })
}
function Z() {
  const e = (0, H.useContext)(X)
  if (!e) throw Error(`useNotifications needs a NotificationProvider around it`)
  return e
}
function Q() {
  const { conversations: e } = Yu(),
    { unreadCount: t } = Z(),
    { conflicts: n, rejected: r, waiting: i } = yu()
  return {
    chat: e.reduce((e, { unread: t }) => e + t, 0),
    notifications: t,
    conflicts: n.length,
    outbox: i.length + r.length,
  }
}
function Zu({ size: e = 26 }) {
  return (0, W.jsxs)(`svg`, {
    width: e,
    height: e,
    viewBox: `0 0 32 32`,
    "aria-hidden": !0,
    style: { flex: `none` },
    children: [
      (0, W.jsx)(`rect`, { width: `32`, height: `32`, rx: `9`, fill: `var(--mantine-color-pine-7)` }),
      (0, W.jsx)(`path`, {
        d: `M21.5 10.2A7.4 7.4 0 0 0 9 14.2c0 4.8 14 .6 14 5.6a7.4 7.4 0 0 1-12.4 2.4`,
        fill: `none`,
        stroke: `#fff`,
        strokeWidth: `2.6`,
        strokeLinecap: `round`,
      }),
    ],
  })
}
var Qu = `00000000-0000-0000-0000-000000000000`
function $u(e, t) {
  const n = new Map(),
    r = new Map()
  t && n.set(t.id, t.name)
  for (const t of e) r.set(t.id, t.name), t.userId && n.set(t.userId, t.name)
  return {
    ofUser: (e) => (e === Qu ? D.people.system : (n.get(e) ?? D.people.former)),
    ofEmployee: (e) => r.get(e) ?? D.people.someone,
  }
}
function ed() {
  const { employees: e } = su(),
    { user: t } = ae()
  return (0, H.useMemo)(() => $u(e, t), [e, t])
}
function td(e) {
  const t = e.trim().split(/\s+/)
  return [t[0], t.length > 1 ? t.at(-1) : void 0]
    .map((e) => [...(e ?? ``)][0] ?? ``)
    .join(``)
    .toUpperCase()
}
function nd({ name: e, size: t = 26 }) {
  return (0, W.jsx)(cs, {
    label: e,
    children: (0, W.jsx)(Ea, {
      size: t,
      radius: `xl`,
      color: `pine`,
      variant: `light`,
      role: `img`,
      "aria-label": e,
      children: td(e),
    }),
  })
}
var rd = 3
function id({ names: e }) {
  const t = e.length > 4 ? e.slice(0, rd) : e,
    n = e.slice(t.length)
  return (0, W.jsxs)(Ea.Group, {
    spacing: 5,
    children: [
      t.map((e, t) => (0, W.jsx)(nd, { name: e }, `${e}-${t}`)),
      n.length > 0 &&
        (0, W.jsx)(cs, {
          label: n.join(`, `),
          children: (0, W.jsxs)(Ea, {
            size: 26,
            radius: `xl`,
            role: `img`,
            "aria-label": n.join(`, `),
            children: [`+`, n.length],
          }),
        }),
    ],
  })
}
function ad(e = !0) {
  const { signOut: t } = ae(),
    [, n] = tl(),
    [r, i] = (0, H.useState)(0),
    [a, o] = (0, H.useState)(null),
    s = async (r) => {
      try {
        const a = await t(r ? { discard: r } : {})
        a ? i(a.unsent) : e && n(`/`, { replace: !0 })
      } catch (e) {
        o(_e(e))
      }
    }
  return {
    unsent: r,
    problem: a,
    start: () => s(!1),
    discard: () => s(!0),
    stay: () => {
      i(0), o(null)
    },
  }
}
function od({ leaving: e }) {
  return (0, W.jsx)(Y, {
    opened: e.unsent > 0 || e.problem !== null,
    onClose: e.stay,
    title: D.signOut.title,
    closeButtonProps: { "aria-label": D.action.close },
    children: (0, W.jsxs)(te, {
      children: [
        (0, W.jsx)(ve, { problem: e.problem }),
        e.unsent > 0 && (0, W.jsx)(we, { children: D.signOut.text(e.unsent) }),
        (0, W.jsxs)(Te, {
          justify: `flex-end`,
          children: [
            (0, W.jsx)(M, { variant: `default`, onClick: e.stay, "data-autofocus": !0, children: D.signOut.wait }),
            e.unsent > 0 &&
              (0, W.jsx)(M, { color: `brick`, onClick: () => void e.discard(), children: D.signOut.discard }),
          ],
        }),
      ],
    }),
  })
}
function sd() {
  const { user: e } = ae(),
    [, t] = tl(),
    [n, r] = (0, H.useState)(!1),
    { setColorScheme: i } = Jt(),
    a = Zt(`light`, { getInitialValueInEffect: !1 }),
    o = ad()
  return e
    ? (0, W.jsxs)(W.Fragment, {
        children: [
          (0, W.jsxs)(K, {
            opened: n,
            onChange: r,
            position: `bottom-end`,
            width: 230,
            shadow: `md`,
            children: [
              (0, W.jsx)(K.Target, {
                children: (0, W.jsx)(ne, {
                  "aria-label": D.nav.menuOf(e.name),
                  style: { borderRadius: 999 },
                  children: (0, W.jsx)(nd, { name: e.name, size: 34 }),
                }),
              }),
              (0, W.jsxs)(K.Dropdown, {
                children: [
                  (0, W.jsxs)(`div`, {
                    style: { padding: `0.4rem 0.75rem 0.5rem` },
                    children: [
                      (0, W.jsx)(we, { fw: 600, size: `sm`, truncate: !0, children: e.name }),
                      (0, W.jsx)(we, { size: `xs`, c: `dimmed`, truncate: !0, children: e.email }),
                    ],
                  }),
                  (0, W.jsx)(K.Divider, {}),
                  (0, W.jsx)(K.Item, {
                    leftSection: (0, W.jsx)(Al, { size: 17 }),
                    onClick: () => t(`/account`),
                    children: D.nav.account,
                  }),
                  (0, W.jsx)(K.Item, {
                    leftSection: a === `dark` ? (0, W.jsx)(kl, { size: 17 }) : (0, W.jsx)(Tl, { size: 17 }),
                    onClick: () => i(a === `dark` ? `light` : `dark`),
                    children: a === `dark` ? D.nav.light : D.nav.dark,
                  }),
                  (0, W.jsx)(K.Divider, {}),
                  (0, W.jsx)(K.Item, {
                    leftSection: (0, W.jsx)(Cl, { size: 17 }),
                    onClick: () => void o.start(),
                    children: D.nav.signOut,
                  }),
                ],
              }),
            ],
          }),
          (0, W.jsx)(od, { leaving: o }),
        ],
      })
    : null
}
function cd({ children: e }) {
  const { user: t } = ae(),
    n = Q(),
    r = (e) => (0, W.jsx)(Ru, { place: e, count: e.counts ? n[e.counts] : 0 }, e.to)
  return (0, W.jsxs)(W.Fragment, {
    children: [
      (0, W.jsx)(`a`, { className: ku.skip, href: `#content`, children: D.nav.skip }),
      (0, W.jsxs)(ma, {
        header: { height: 56 },
        navbar: { width: 236, breakpoint: `sm`, collapsed: { mobile: !0 } },
        footer: { height: 60, collapsed: !1 },
        layout: `alt`,
        padding: 0,
        classNames: { footer: ku.footer, main: ku.main, navbar: ku.navbar, header: ku.header },
        children: [
          (0, W.jsx)(ma.Header, {
            children: (0, W.jsxs)(Te, {
              h: `100%`,
              px: `md`,
              justify: `space-between`,
              wrap: `nowrap`,
              children: [
                (0, W.jsxs)(Te, {
                  gap: `xs`,
                  hiddenFrom: `sm`,
                  wrap: `nowrap`,
                  className: ku.brand,
                  children: [
                    (0, W.jsx)(Zu, {}),
                    (0, W.jsx)(we, { fw: 600, truncate: !0, children: t?.workspace.name }),
                  ],
                }),
                (0, W.jsx)(`span`, {}),
                (0, W.jsxs)(Te, { gap: `xs`, wrap: `nowrap`, children: [(0, W.jsx)(Tu, {}), (0, W.jsx)(sd, {})] }),
              ],
            }),
          }),
          (0, W.jsxs)(ma.Navbar, {
            "aria-label": D.nav.label,
            visibleFrom: `sm`,
            children: [
              (0, W.jsxs)(Te, {
                h: 56,
                px: `md`,
                gap: `sm`,
                wrap: `nowrap`,
                children: [(0, W.jsx)(Zu, {}), (0, W.jsx)(we, { fw: 620, truncate: !0, children: t?.workspace.name })],
              }),
              (0, W.jsxs)(ke, {
                flex: 1,
                px: `xs`,
                pb: `md`,
                viewportProps: { tabIndex: -1 },
                children: [
                  (0, W.jsx)(`div`, { className: ku.places, children: Pu.map(r) }),
                  (0, W.jsx)(`div`, { className: ku.places, children: Fu.map(r) }),
                  (0, W.jsx)(`div`, { className: ku.places, children: Iu.map(r) }),
                ],
              }),
            ],
          }),
          (0, W.jsxs)(ma.Main, { id: `content`, tabIndex: -1, children: [(0, W.jsx)(ju, {}), e] }),
          (0, W.jsx)(ma.Footer, { hiddenFrom: `sm`, children: (0, W.jsx)(Vu, { counts: n }) }),
        ],
      }),
      (0, W.jsx)(pu, {}),
    ],
  })
}
var ld = [`#eef6f3`, `#dcebe5`, `#b7d6ca`, `#8fc0ae`, `#6cac95`, `#4f9a80`, `#37866c`, `#26705a`, `#1d5a48`, `#124035`],
  ud = [`#f7f6f3`, `#f0eeea`, `#e5e2db`, `#d6d2c8`, `#b9b4a9`, `#8b867c`, `#6d6860`, `#524e48`, `#373430`, `#201e1b`],
  dd = [`#dfe3e0`, `#bcc4bf`, `#9da7a1`, `#76817b`, `#3d4742`, `#303935`, `#262e2a`, `#1c2320`, `#151a18`, `#0e1211`],
  fd = [`#fdf6e7`, `#f8eacb`, `#efd498`, `#e6bc62`, `#dca738`, `#c9911d`, `#a87612`, `#845b0c`, `#684809`, `#4d3506`],
  pd = [`#fcf0ee`, `#f7dcd7`, `#efb8b0`, `#e69186`, `#dc6d60`, `#cd4f41`, `#b53b2e`, `#982e23`, `#7a241b`, `#5c1a13`],
  md = fn({
    colors: { pine: ld, gray: ud, dark: dd, amber: fd, brick: pd },
    primaryColor: `pine`,
    primaryShade: { light: 7, dark: 7 },
    black: `#201e1b`,
    fontFamily: `"Inter var", Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif`,
    fontFamilyMonospace: `ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace`,
    fontSizes: { xs: `0.78rem`, sm: `0.875rem`, md: `0.9375rem`, lg: `1.0625rem`, xl: `1.25rem` },
    headings: {
      fontWeight: `620`,
      sizes: {
        h1: { fontSize: `1.5rem`, lineHeight: `1.25` },
        h2: { fontSize: `1.125rem`, lineHeight: `1.35` },
        h3: { fontSize: `0.9375rem`, lineHeight: `1.4` },
      },
    },
    defaultRadius: `md`,
    cursorType: `pointer`,
    respectReducedMotion: !0,
    components: {
      Paper: { defaultProps: { withBorder: !0, radius: `lg` } },
      Modal: { defaultProps: { radius: `lg`, centered: !0 } },
      Button: { defaultProps: { size: `sm` } },
      Input: { defaultProps: { size: `sm` } },
      Tooltip: { defaultProps: { openDelay: 400, events: { hover: !0, focus: !0, touch: !1 } } },
    },
  }),
  hd = () => ({
    variables: {},
    light: {
      "--app-canvas": ud[0],
      "--app-line": ud[2],
      "--app-hover": ud[1],
      "--app-waiting": fd[7],
      "--app-wrong": pd[6],
      "--mantine-color-dimmed": ud[6],
      "--mantine-color-placeholder": ud[6],
      "--mantine-color-anchor": ld[7],
      "--mantine-color-default-border": ud[3],
      "--mantine-color-error": pd[6],
    },
    dark: {
      "--app-canvas": dd[8],
      "--app-line": dd[5],
      "--app-hover": dd[6],
      "--app-waiting": fd[3],
      "--app-wrong": pd[3],
      "--mantine-color-dimmed": dd[2],
      "--mantine-color-placeholder": dd[2],
      "--mantine-color-anchor": ld[3],
      "--mantine-color-default-border": dd[4],
      "--mantine-color-error": pd[3],
    },
  }),
  gd = (0, H.lazy)(() =>
    Vl(
      () => import(`./entry-6J5yOe-k.js`),
      __vite__mapDeps([83, 2, 1, 82, 77, 24, 29, 20, 21, 11, 30, 45, 78, 48, 84]),
    ),
  )
function _d() {
  const { user: e, isLoading: t } = ae(),
    n = Sc()
  return t && !e
    ? (0, W.jsx)(Fl, {})
    : !e || n.token
      ? (0, W.jsx)(H.Suspense, { children: (0, W.jsx)(gd, { invitation: n }) })
      : (0, W.jsx)(cd, { children: (0, W.jsx)(nu, {}) })
}
function vd() {
  return (0, W.jsxs)(dn, {
    theme: md,
    cssVariablesResolver: hd,
    defaultColorScheme: `auto`,
    children: [(0, W.jsx)(bc, { position: `top-center`, limit: 3 }), (0, W.jsx)(_d, {})],
  })
}
function yd({ children: e }) {
  return (0, W.jsx)(de, {
    children: (0, W.jsx)(_u, {
      children: (0, W.jsx)(au, {
        children: (0, W.jsx)(lu, { children: (0, W.jsx)(Xu, { children: (0, W.jsx)(Uu, { children: e }) }) }),
      }),
    }),
  })
}
var bd = document.getElementById(`root`)
bd &&
  (0, dt.createRoot)(bd).render(
    (0, W.jsx)(H.StrictMode, { children: (0, W.jsx)(yd, { children: (0, W.jsx)(vd, {}) }) }),
  )

export {
  _l as T,
  ad as n,
  cs as I,
  Dl as b,
  du as p,
  El as x,
  ed as a,
  Fl as h,
  fl as j,
  fs as F,
  fu as f,
  gl as E,
  ha as B,
  hl as D,
  id as i,
  Jt as K,
  jl as v,
  jn as W,
  jt as J,
  K as R,
  ki as V,
  kt as Y,
  ll as A,
  Ms as P,
  ml as O,
  Nl as _,
  nd as r,
  Ol as y,
  Ou as l,
  od as t,
  Pl as g,
  pl as k,
  pn as G,
  po as z,
  si as U,
  sl as N,
  su as m,
  Ti as H,
  tl as M,
  vl as w,
  vt as X,
  Wt as q,
  wl as S,
  xl as C,
  xu as u,
  Y as L,
  Yu as c,
  yu as d,
  Z as s,
  Zu as o,
}
