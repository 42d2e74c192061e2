import {
  O as a,
  _ as c,
  ot as d,
  $ as e,
  w as f,
  K as i,
  b as l,
  z as m,
  E as n,
  Y as o,
  y as p,
  G as r,
  Z as s,
  C as t,
  ct as u,
} from "./auth-context-CWyBMuGf.js"
import { t as _ } from "./get-env-MimdSsZv.js"
import { q as g, J as h } from "./index-nt4a7cWO.js"
import { c as x } from "./problem-alert-B6_GrP9f.js"
import { n as v, t as y } from "./to-int-DY-jUSZY.js"
import { n as b } from "./use-merged-ref-B03ton8W.js"

function S(e, t) {
  if (e === t || (Number.isNaN(e) && Number.isNaN(t))) return !0
  if (!(e instanceof Object) || !(t instanceof Object)) return !1
  const n = Object.keys(e),
    { length: r } = n
  if (r !== Object.keys(t).length) return !1
  for (let i = 0; i < r; i += 1) {
    const r = n[i]
    if (!(r in t) || (e[r] !== t[r] && !(Number.isNaN(e[r]) && Number.isNaN(t[r])))) return !1
  }
  return !0
}
var C = u(d(), 1)
function w(e, t) {
  if (!e || !t) return !1
  if (e === t) return !0
  if (e.length !== t.length) return !1
  for (let n = 0; n < e.length; n += 1) if (!S(e[n], t[n])) return !1
  return !0
}
function T(e) {
  const t = (0, C.useRef)([]),
    n = (0, C.useRef)(0)
  return (w(t.current, e) || ((t.current = e), (n.current += 1)), [n.current])
}
function E(e, t) {
  ;(0, C.useEffect)(e, T(t))
}
function D(e, t, n = { autoInvoke: !1 }) {
  const r = (0, C.useRef)(null),
    i = v(e),
    a = (0, C.useCallback)(
      (...e) => {
        r.current ||= window.setTimeout(() => {
          i(...e), (r.current = null)
        }, t)
      },
      [t],
    ),
    o = (0, C.useCallback)(() => {
      r.current &&= (window.clearTimeout(r.current), null)
    }, [])
  return ((0, C.useEffect)(() => (n.autoInvoke && a(), o), [o, a]), { start: a, clear: o })
}
function O(e, t, n) {
  const r = (0, C.useRef)(null)
  ;(0, C.useEffect)(() => {
    r.current &&= (r.current.disconnect(), null)
    const i = typeof n == `function` ? n() : n
    return (
      i && ((r.current = new MutationObserver(e)), r.current.observe(i, t)),
      () => {
        r.current &&= (r.current.disconnect(), null)
      }
    )
  }, [e, t, n])
}
function k() {
  const [e, t] = (0, C.useState)(!1)
  return ((0, C.useEffect)(() => t(!0), []), e)
}
function A(e) {
  return typeof e == `string` || typeof e == `number` || typeof e == `boolean` || typeof e == `bigint`
}
function j(e, t) {
  if (!t || !e) return !1
  let n = t.parentNode
  for (; n != null; ) {
    if (n === e) return !0
    n = n.parentNode
  }
  return !1
}
function M({ target: e, parent: t, ref: n, displayAfterTransitionEnd: r, onTransitionStart: i, onTransitionEnd: a }) {
  const o = (0, C.useRef)(-1),
    s = (0, C.useRef)(e),
    [c, l] = (0, C.useState)(!1),
    [u, d] = (0, C.useState)(typeof r == `boolean` && r),
    f = () => {
      if (!e || !t || !n.current) return
      const r = e.getBoundingClientRect(),
        i = t.getBoundingClientRect(),
        a = t.offsetWidth === 0 ? 1 : i.width / t.offsetWidth,
        o = t.offsetHeight === 0 ? 1 : i.height / t.offsetHeight,
        s = window.getComputedStyle(e),
        c = window.getComputedStyle(t),
        l = y(s.borderTopWidth) + y(c.borderTopWidth),
        u = y(s.borderLeftWidth) + y(c.borderLeftWidth),
        d = { top: (r.top - i.top) / o - l, left: (r.left - i.left) / a - u, width: r.width / a, height: r.height / o }
      ;(n.current.style.transform = `translateY(${d.top}px) translateX(${d.left}px)`),
        (n.current.style.width = `${d.width}px`),
        (n.current.style.height = `${d.height}px`)
    },
    p = () => {
      window.clearTimeout(o.current),
        n.current && (n.current.style.transitionDuration = `0ms`),
        f(),
        (o.current = window.setTimeout(() => {
          n.current && (n.current.style.transitionDuration = ``)
        }, 30))
    },
    m = (0, C.useRef)(null),
    h = (0, C.useRef)(null)
  return (
    (0, C.useEffect)(() => {
      if ((c && s.current !== e && i && i(), (s.current = e), f(), e))
        return (
          (m.current = new ResizeObserver(p)),
          m.current.observe(e),
          t && ((h.current = new ResizeObserver(p)), h.current.observe(t)),
          () => {
            m.current?.disconnect(), h.current?.disconnect()
          }
        )
    }, [t, e]),
    (0, C.useEffect)(() => {
      if (t) {
        const e = (e) => {
          j(e.target, t) && (p(), d(!1))
        }
        return (
          t.addEventListener(`transitionend`, e),
          () => {
            t.removeEventListener(`transitionend`, e)
          }
        )
      }
    }, [t]),
    (0, C.useEffect)(() => {
      if (n.current && a) {
        const e = (e) => {
          e.propertyName === `transform` && a()
        }
        return (
          n.current.addEventListener(`transitionend`, e),
          () => {
            n.current?.removeEventListener(`transitionend`, e)
          }
        )
      }
    }, [a]),
    D(
      () => {
        _() !== `test` && l(!0)
      },
      20,
      { autoInvoke: !0 },
    ),
    O(
      (e) => {
        e.forEach((e) => {
          e.type === `attributes` && e.attributeName === `dir` && p()
        })
      },
      { attributes: !0, attributeFilter: [`dir`] },
      () => document.documentElement,
    ),
    { initialized: c, hidden: u }
  )
}
var N = { root: `m_96b553a6` },
  P = a(),
  F = r((e, { transitionDuration: t }, { shouldReduceMotion: n }) => ({
    root: {
      "--transition-duration": e.respectReducedMotion && n ? `0ms` : typeof t == `number` ? `${t}ms` : t || `150ms`,
    },
  })),
  I = p((e) => {
    const n = f(`FloatingIndicator`, null, e),
      {
        classNames: r,
        className: a,
        style: o,
        styles: s,
        unstyled: l,
        vars: u,
        target: d,
        parent: p,
        transitionDuration: m,
        mod: h,
        displayAfterTransitionEnd: g,
        onTransitionStart: _,
        onTransitionEnd: v,
        attributes: y,
        ref: x,
        ...S
      } = n,
      w = i(),
      T = t({
        name: `FloatingIndicator`,
        classes: N,
        props: n,
        className: a,
        style: o,
        classNames: r,
        styles: s,
        unstyled: l,
        attributes: y,
        vars: u,
        varsResolver: F,
        stylesCtx: { shouldReduceMotion: w },
      }),
      E = (0, C.useRef)(null),
      { initialized: D, hidden: O } = M({
        target: d,
        parent: p,
        ref: E,
        displayAfterTransitionEnd: g,
        onTransitionStart: _,
        onTransitionEnd: v,
      }),
      k = b(x, E)
    return !d || !p ? null : (0, P.jsx)(c, { ref: k, mod: [{ initialized: D, hidden: O }, h], ...T(`root`), ...S })
  })
;(I.displayName = `@mantine/core/FloatingIndicator`), (I.classes = N), (I.varsResolver = F)
var L = {
    root: `m_cf365364`,
    indicator: `m_9e182ccd`,
    label: `m_1738fcb2`,
    input: `m_1714d588`,
    control: `m_69686b9b`,
    innerLabel: `m_78882f40`,
  },
  R = { withItemsBorders: !0 },
  z = r((t, { radius: n, color: r, transitionDuration: i, size: a, transitionTimingFunction: c }) => ({
    root: {
      "--sc-radius": n === void 0 ? void 0 : s(n),
      "--sc-color": r ? m(r, t) : void 0,
      "--sc-shadow": r ? void 0 : `var(--mantine-shadow-xs)`,
      "--sc-transition-duration": i === void 0 ? void 0 : `${i}ms`,
      "--sc-transition-timing-function": c,
      "--sc-padding": e(a, `sc-padding`),
      "--sc-font-size": o(a),
    },
  })),
  B = l((e) => {
    const r = f(`SegmentedControl`, R, e),
      {
        classNames: i,
        className: a,
        style: o,
        styles: s,
        unstyled: l,
        vars: u,
        data: d,
        value: p,
        defaultValue: m,
        onChange: _,
        size: v,
        name: y,
        disabled: S,
        readOnly: w,
        fullWidth: T,
        orientation: D,
        radius: O,
        color: j,
        transitionDuration: M,
        transitionTimingFunction: N,
        variant: F,
        autoContrast: B,
        withItemsBorders: V,
        mod: H,
        attributes: U,
        ref: W,
        ...G
      } = r,
      K = t({
        name: `SegmentedControl`,
        props: r,
        classes: L,
        className: a,
        style: o,
        classNames: i,
        styles: s,
        unstyled: l,
        attributes: U,
        vars: u,
        varsResolver: z,
      }),
      q = n(),
      J = d.map((e) => (A(e) ? { label: `${e}`, value: e } : e)),
      ee = k(),
      [te, ne] = (0, C.useState)(0),
      [re, ie] = (0, C.useState)(null),
      [Y, X] = (0, C.useState)({}),
      ae = (e, t) => {
        e !== null && Y[t] !== e && ((Y[t] = e), X({ ...Y }))
      },
      [Z, oe] = h({
        value: p,
        defaultValue: m,
        finalValue: Array.isArray(d) ? (J.find((e) => !e.disabled)?.value ?? d[0]?.value ?? null) : null,
        onChange: _,
      }),
      Q = x(y),
      $ = J.map((e) => `${e.value}`),
      se = J.map((e) =>
        (0, C.createElement)(
          c,
          { ...K(`control`), mod: { active: Z === e.value, orientation: D }, key: `${e.value}` },
          (0, C.createElement)(`input`, {
            ...K(`input`),
            disabled: S || e.disabled,
            type: `radio`,
            name: Q,
            value: `${e.value}`,
            id: `${Q}-${e.value}`,
            checked: Z === e.value,
            onChange: () => !w && oe(e.value),
            "data-focus-ring": q.focusRing,
            key: `${e.value}-input`,
          }),
          (0, C.createElement)(
            c,
            {
              component: `label`,
              ...K(`label`),
              mod: { active: Z === e.value && !(S || e.disabled), disabled: S || e.disabled, "read-only": w },
              htmlFor: `${Q}-${e.value}`,
              ref: (t) => ae(t, `${e.value}`),
              __vars: { "--sc-label-color": j === void 0 ? void 0 : g({ color: j, theme: q, autoContrast: B }) },
              key: `${e.value}-label`,
            },
            (0, P.jsx)(`span`, { ...K(`innerLabel`), children: e.label }),
          ),
        ),
      ),
      ce = b(W, ie)
    return (
      E(() => {
        ne((e) => e + 1)
      }, [d.length]),
      E(() => {
        X((e) => {
          const t = {}
          return (
            $.forEach((n) => {
              n in e && (t[n] = e[n])
            }),
            Object.keys(t).length === Object.keys(e).length ? e : t
          )
        })
      }, [$]),
      d.length === 0
        ? null
        : (0, P.jsxs)(c, {
            ...K(`root`),
            variant: F,
            size: v,
            ref: ce,
            mod: [{ "full-width": T, orientation: D, initialized: ee, "with-items-borders": V }, H],
            ...G,
            role: `radiogroup`,
            "data-disabled": S,
            children: [
              Z !== void 0 &&
                (0, P.jsx)(
                  I,
                  {
                    target: Y[`${Z}`],
                    parent: re,
                    component: `span`,
                    transitionDuration: `var(--sc-transition-duration)`,
                    ...K(`indicator`),
                  },
                  te,
                ),
              se,
            ],
          })
    )
  })
;(B.classes = L), (B.varsResolver = z), (B.displayName = `@mantine/core/SegmentedControl`)

export { B as t }
