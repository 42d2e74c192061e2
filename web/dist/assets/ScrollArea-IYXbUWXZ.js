import { nt as a, y as c, C as e, ct as i, O as n, ot as o, _ as r, w as s, G as t } from "./auth-context-CWyBMuGf.js"
import { t as u } from "./create-safe-context-DOvdAprQ.js"
import { t as f } from "./DirectionProvider-ByGpxfS1.js"
import { l as h } from "./floating-ui.react-2zg2mMe4.js"
import { t as m, n as p } from "./to-int-DY-jUSZY.js"
import { t as l } from "./use-isomorphic-effect-D66VnJoO.js"
import { n as d } from "./use-merged-ref-B03ton8W.js"

var g = i(o(), 1)
function _(e, t) {
  const {
      delay: n,
      flushOnUnmount: r,
      leading: i,
      maxWait: a,
    } = typeof t == `number` ? { delay: t, flushOnUnmount: !1, leading: !1, maxWait: void 0 } : t,
    o = p(e),
    s = (0, g.useRef)(0),
    c = (0, g.useRef)(0),
    l = (0, g.useRef)(null),
    u = (0, g.useMemo)(() => {
      const e = Object.assign(
        (...t) => {
          window.clearTimeout(s.current), (l.current = t)
          const r = e._isFirstCall
          e._isFirstCall = !1
          function u() {
            window.clearTimeout(s.current),
              window.clearTimeout(c.current),
              (s.current = 0),
              (c.current = 0),
              (e._isFirstCall = !0),
              (e._hasPendingCallback = !1)
          }
          function d() {
            a !== void 0 &&
              c.current === 0 &&
              (c.current = window.setTimeout(() => {
                if (((c.current = 0), s.current !== 0 && e._hasPendingCallback)) {
                  const e = l.current
                  u(), o(...e)
                }
              }, a))
          }
          if (i && r) {
            o(...t),
              (e.flush = () => {
                s.current !== 0 && u()
              }),
              (e.cancel = () => {
                u()
              }),
              (s.current = window.setTimeout(() => {
                u()
              }, n)),
              d()
            return
          }
          if (i && !r) {
            ;(e._hasPendingCallback = !0),
              (e.flush = () => {
                s.current !== 0 && (u(), o(...t))
              }),
              (e.cancel = () => {
                u()
              }),
              (s.current = window.setTimeout(() => {
                u()
              }, n)),
              d()
            return
          }
          e._hasPendingCallback = !0
          const f = () => {
            s.current !== 0 && (u(), o(...t))
          }
          ;(e.flush = f),
            (e.cancel = () => {
              u()
            }),
            (s.current = window.setTimeout(f, n)),
            d()
        },
        {
          flush: () => {},
          cancel: () => {},
          isPending: () => e._hasPendingCallback,
          _isFirstCall: !0,
          _hasPendingCallback: !1,
        },
      )
      return e
    }, [o, n, i, a])
  return (
    (0, g.useEffect)(
      () => () => {
        r ? u.flush() : u.cancel()
      },
      [u, r],
    ),
    u
  )
}
var [v, y] = u(`ScrollArea.Root component was not found in tree`)
function b(e, t) {
  const n = (0, g.useEffectEvent)(t)
  l(() => {
    let t = 0
    if (e) {
      const r = new ResizeObserver(() => {
        cancelAnimationFrame(t), (t = window.requestAnimationFrame(n))
      })
      return (
        r.observe(e),
        () => {
          window.cancelAnimationFrame(t), r.unobserve(e)
        }
      )
    }
  }, [e])
}
var x = n()
function S(e) {
  const { style: t, ...n } = e,
    r = y(),
    [i, a] = (0, g.useState)(0),
    [o, s] = (0, g.useState)(0),
    c = !!(i && o)
  return (
    b(r.scrollbarX, () => {
      const e = r.scrollbarX?.offsetHeight || 0
      r.onCornerHeightChange(e), s(e)
    }),
    b(r.scrollbarY, () => {
      const e = r.scrollbarY?.offsetWidth || 0
      r.onCornerWidthChange(e), a(e)
    }),
    c ? (0, x.jsx)(`div`, { ...n, style: { ...t, width: i, height: o } }) : null
  )
}
function C(e) {
  const t = y(),
    n = !!(t.scrollbarX && t.scrollbarY)
  return t.type !== `scroll` && n ? (0, x.jsx)(S, { ...e }) : null
}
var w = { scrollHideDelay: 1e3, type: `hover` }
function T(e) {
  const { type: t, scrollHideDelay: n, scrollbars: i, getStyles: a, ref: o, ...c } = s(`ScrollAreaRoot`, w, e),
    [l, u] = (0, g.useState)(null),
    [f, p] = (0, g.useState)(null),
    [m, h] = (0, g.useState)(null),
    [_, y] = (0, g.useState)(null),
    [b, S] = (0, g.useState)(null),
    [C, T] = (0, g.useState)(0),
    [E, D] = (0, g.useState)(0),
    [O, k] = (0, g.useState)(!1),
    [A, j] = (0, g.useState)(!1),
    M = d(o, u)
  return (0, x.jsx)(v, {
    value: {
      type: t,
      scrollHideDelay: n,
      scrollArea: l,
      viewport: f,
      onViewportChange: p,
      content: m,
      onContentChange: h,
      scrollbarX: _,
      onScrollbarXChange: y,
      scrollbarXEnabled: O,
      onScrollbarXEnabledChange: k,
      scrollbarY: b,
      onScrollbarYChange: S,
      scrollbarYEnabled: A,
      onScrollbarYEnabledChange: j,
      onCornerWidthChange: T,
      onCornerHeightChange: D,
      getStyles: a,
    },
    children: (0, x.jsx)(r, {
      ...c,
      ref: M,
      __vars: {
        "--sa-corner-width": i === `xy` ? `${C}px` : `0px`,
        "--sa-corner-height": i === `xy` ? `${E}px` : `0px`,
      },
    }),
  })
}
T.displayName = `@mantine/core/ScrollAreaRoot`
function E(e, t) {
  const n = e / t
  return Number.isNaN(n) ? 0 : n
}
function D(e) {
  const t = E(e.viewport, e.content),
    n = e.scrollbar.paddingStart + e.scrollbar.paddingEnd,
    r = (e.scrollbar.size - n) * t
  return Math.max(r, 18)
}
function O(e, t) {
  return (n) => {
    if (e[0] === e[1] || t[0] === t[1]) return t[0]
    const r = (t[1] - t[0]) / (e[1] - e[0])
    return t[0] + r * (n - e[0])
  }
}
function k(e, [t, n]) {
  return Math.min(n, Math.max(t, e))
}
function A(e, t, n = `ltr`) {
  const r = D(t),
    i = t.scrollbar.paddingStart + t.scrollbar.paddingEnd,
    a = t.scrollbar.size - i,
    o = t.content - t.viewport,
    s = a - r,
    c = k(e, n === `ltr` ? [0, o] : [o * -1, 0])
  return O([0, o], [0, s])(c)
}
function j(e, t, n, r = `ltr`) {
  const i = D(n),
    a = i / 2,
    o = t || a,
    s = i - o,
    c = n.scrollbar.paddingStart + o,
    l = n.scrollbar.size - n.scrollbar.paddingEnd - s,
    u = n.content - n.viewport,
    d = r === `ltr` ? [0, u] : [u * -1, 0]
  return O([c, l], d)(e)
}
function M(e, t) {
  return e > 0 && e < t
}
function N(e, t, { checkForDefaultPrevented: n = !0 } = {}) {
  return (r) => {
    e?.(r), (n !== !1 && r.defaultPrevented) || t?.(r)
  }
}
var [P, F] = u(`ScrollAreaScrollbar was not found in tree`)
function I(e) {
  const {
      sizes: t,
      hasThumb: n,
      onThumbChange: r,
      onThumbPointerUp: i,
      onThumbPointerDown: a,
      onThumbPositionChange: o,
      onDragScroll: s,
      onWheelScroll: c,
      onResize: l,
      ref: u,
      ...f
    } = e,
    m = y(),
    [h, v] = (0, g.useState)(null),
    S = d(u, v),
    C = (0, g.useRef)(null),
    w = (0, g.useRef)(``),
    T = t.content - t.viewport,
    E = (0, g.useEffectEvent)((e) => c(e, T)),
    D = p(o),
    O = _(l, 10),
    k = (e) => {
      if (C.current) {
        const t = e.clientX - C.current.left,
          n = e.clientY - C.current.top
        s({ x: t, y: n })
      }
    }
  return (
    (0, g.useEffect)(() => {
      if (!h) return
      const e = (e) => E(e)
      return (h.addEventListener(`wheel`, e, { passive: !1 }), () => h.removeEventListener(`wheel`, e))
    }, [h]),
    (0, g.useEffect)(D, [t, D]),
    b(h, O),
    b(m.content, O),
    (0, x.jsx)(P, {
      value: {
        scrollbar: h,
        hasThumb: n,
        onThumbChange: p(r),
        onThumbPointerUp: p(i),
        onThumbPositionChange: D,
        onThumbPointerDown: p(a),
      },
      children: (0, x.jsx)(`div`, {
        ...f,
        ref: S,
        "data-mantine-scrollbar": !0,
        style: { position: `absolute`, ...f.style },
        onPointerDown: N(e.onPointerDown, (e) => {
          e.preventDefault(),
            e.button === 0 &&
              (e.target.setPointerCapture(e.pointerId),
              (C.current = h.getBoundingClientRect()),
              (w.current = document.body.style.webkitUserSelect),
              (document.body.style.webkitUserSelect = `none`),
              k(e))
        }),
        onPointerMove: N(e.onPointerMove, k),
        onPointerUp: N(e.onPointerUp, (e) => {
          const t = e.target
          t.hasPointerCapture(e.pointerId) && (e.preventDefault(), t.releasePointerCapture(e.pointerId))
        }),
        onLostPointerCapture: () => {
          ;(document.body.style.webkitUserSelect = w.current), (C.current = null)
        },
      }),
    })
  )
}
var L = (e) => {
  const { sizes: t, onSizesChange: n, style: r, ref: i, ...a } = e,
    o = y(),
    [s, c] = (0, g.useState)(),
    l = (0, g.useRef)(null),
    u = d(i, l, o.onScrollbarXChange)
  return (
    (0, g.useEffect)(() => {
      l.current && c(getComputedStyle(l.current))
    }, [l]),
    (0, x.jsx)(I, {
      "data-orientation": `horizontal`,
      ...a,
      ref: u,
      sizes: t,
      style: { ...r, "--sa-thumb-width": `${D(t)}px` },
      onThumbPointerDown: (t) => e.onThumbPointerDown(t.x),
      onDragScroll: (t) => e.onDragScroll(t.x),
      onWheelScroll: (t, n) => {
        if (o.viewport) {
          const r = o.viewport.scrollLeft + t.deltaX
          e.onWheelScroll(r), M(r, n) && t.preventDefault()
        }
      },
      onResize: () => {
        l.current &&
          o.viewport &&
          s &&
          n({
            content: o.viewport.scrollWidth,
            viewport: o.viewport.offsetWidth,
            scrollbar: { size: l.current.clientWidth, paddingStart: m(s.paddingLeft), paddingEnd: m(s.paddingRight) },
          })
      },
    })
  )
}
L.displayName = `@mantine/core/ScrollAreaScrollbarX`
function R(e) {
  const { sizes: t, onSizesChange: n, style: r, ref: i, ...a } = e,
    o = y(),
    [s, c] = (0, g.useState)(),
    l = (0, g.useRef)(null),
    u = d(i, l, o.onScrollbarYChange)
  return (
    (0, g.useEffect)(() => {
      l.current && c(window.getComputedStyle(l.current))
    }, []),
    (0, x.jsx)(I, {
      ...a,
      "data-orientation": `vertical`,
      ref: u,
      sizes: t,
      style: { "--sa-thumb-height": `${D(t)}px`, ...r },
      onThumbPointerDown: (t) => e.onThumbPointerDown(t.y),
      onDragScroll: (t) => e.onDragScroll(t.y),
      onWheelScroll: (t, n) => {
        if (o.viewport) {
          const r = o.viewport.scrollTop + t.deltaY
          e.onWheelScroll(r), M(r, n) && t.preventDefault()
        }
      },
      onResize: () => {
        l.current &&
          o.viewport &&
          s &&
          n({
            content: o.viewport.scrollHeight,
            viewport: o.viewport.offsetHeight,
            scrollbar: { size: l.current.clientHeight, paddingStart: m(s.paddingTop), paddingEnd: m(s.paddingBottom) },
          })
      },
    })
  )
}
R.displayName = `@mantine/core/ScrollAreaScrollbarY`
function z(e) {
  const { orientation: t = `vertical`, ...n } = e,
    { dir: r } = f(),
    i = y(),
    a = (0, g.useRef)(null),
    o = (0, g.useRef)(0),
    [s, c] = (0, g.useState)({ content: 0, viewport: 0, scrollbar: { size: 0, paddingStart: 0, paddingEnd: 0 } }),
    l = E(s.viewport, s.content),
    u = {
      ...n,
      sizes: s,
      onSizesChange: c,
      hasThumb: l > 0 && l < 1,
      onThumbChange: (e) => {
        a.current = e
      },
      onThumbPointerUp: () => {
        o.current = 0
      },
      onThumbPointerDown: (e) => {
        o.current = e
      },
    },
    d = (e, t) => j(e, o.current, s, t)
  return t === `horizontal`
    ? (0, x.jsx)(L, {
        ...u,
        onThumbPositionChange: () => {
          if (i.viewport && a.current) {
            const e = i.viewport.scrollLeft,
              t = A(e, s, r)
            a.current.style.transform = `translate3d(${t}px, 0, 0)`
          }
        },
        onWheelScroll: (e) => {
          i.viewport && (i.viewport.scrollLeft = e)
        },
        onDragScroll: (e) => {
          i.viewport && (i.viewport.scrollLeft = d(e, r))
        },
      })
    : t === `vertical`
      ? (0, x.jsx)(R, {
          ...u,
          onThumbPositionChange: () => {
            if (i.viewport && a.current) {
              const e = i.viewport.scrollTop,
                t = A(e, s)
              s.scrollbar.size === 0
                ? a.current.style.setProperty(`--thumb-opacity`, `0`)
                : a.current.style.setProperty(`--thumb-opacity`, `1`),
                (a.current.style.transform = `translate3d(0, ${t}px, 0)`)
            }
          },
          onWheelScroll: (e) => {
            i.viewport && (i.viewport.scrollTop = e)
          },
          onDragScroll: (e) => {
            i.viewport && (i.viewport.scrollTop = d(e))
          },
        })
      : null
}
z.displayName = `@mantine/core/ScrollAreaScrollbarVisible`
function B(e) {
  const t = y(),
    { forceMount: n, ...r } = e,
    [i, a] = (0, g.useState)(!1),
    o = e.orientation === `horizontal`,
    s = _(() => {
      if (t.viewport) {
        const e = t.viewport.offsetWidth < t.viewport.scrollWidth,
          n = t.viewport.offsetHeight < t.viewport.scrollHeight
        a(o ? e : n)
      }
    }, 10)
  return (
    b(t.viewport, s), b(t.content, s), n || i ? (0, x.jsx)(z, { "data-state": i ? `visible` : `hidden`, ...r }) : null
  )
}
B.displayName = `@mantine/core/ScrollAreaScrollbarAuto`
function V(e) {
  const { forceMount: t, ...n } = e,
    r = y(),
    [i, a] = (0, g.useState)(!1)
  return (
    (0, g.useEffect)(() => {
      let { scrollArea: e } = r,
        t = 0
      if (e) {
        const n = () => {
            window.clearTimeout(t), a(!0)
          },
          i = () => {
            t = window.setTimeout(() => a(!1), r.scrollHideDelay)
          }
        return (
          e.addEventListener(`pointerenter`, n),
          e.addEventListener(`pointerleave`, i),
          () => {
            window.clearTimeout(t), e.removeEventListener(`pointerenter`, n), e.removeEventListener(`pointerleave`, i)
          }
        )
      }
    }, [r.scrollArea, r.scrollHideDelay]),
    t || i ? (0, x.jsx)(B, { "data-state": i ? `visible` : `hidden`, ...n }) : null
  )
}
V.displayName = `@mantine/core/ScrollAreaScrollbarHover`
function H(e) {
  const { forceMount: t, ...n } = e,
    r = y(),
    i = e.orientation === `horizontal`,
    [a, o] = (0, g.useState)(`hidden`),
    s = _(() => o(`idle`), 100)
  return (
    (0, g.useEffect)(() => {
      if (a === `idle`) {
        const e = window.setTimeout(() => o(`hidden`), r.scrollHideDelay)
        return () => window.clearTimeout(e)
      }
    }, [a, r.scrollHideDelay]),
    (0, g.useEffect)(() => {
      const { viewport: e } = r,
        t = i ? `scrollLeft` : `scrollTop`
      if (e) {
        let n = e[t],
          r = () => {
            const r = e[t]
            n !== r && (o(`scrolling`), s()), (n = r)
          }
        return (e.addEventListener(`scroll`, r), () => e.removeEventListener(`scroll`, r))
      }
    }, [r.viewport, i, s]),
    t || a !== `hidden`
      ? (0, x.jsx)(z, {
          "data-state": a === `hidden` ? `hidden` : `visible`,
          ...n,
          onPointerEnter: N(e.onPointerEnter, () => o(`interacting`)),
          onPointerLeave: N(e.onPointerLeave, () => o(`idle`)),
        })
      : null
  )
}
function U(e) {
  const { forceMount: t, ...n } = e,
    r = y(),
    { onScrollbarXEnabledChange: i, onScrollbarYEnabledChange: a } = r,
    o = e.orientation === `horizontal`
  return (
    (0, g.useEffect)(
      () => (
        o ? i(!0) : a(!0),
        () => {
          o ? i(!1) : a(!1)
        }
      ),
      [o, i, a],
    ),
    r.type === `hover`
      ? (0, x.jsx)(V, { ...n, forceMount: t })
      : r.type === `scroll`
        ? (0, x.jsx)(H, { ...n, forceMount: t })
        : r.type === `auto`
          ? (0, x.jsx)(B, { ...n, forceMount: t })
          : r.type === `always`
            ? (0, x.jsx)(z, { ...n })
            : null
  )
}
U.displayName = `@mantine/core/ScrollAreaScrollbar`
function W(e, t = () => {}) {
  let n = { left: e.scrollLeft, top: e.scrollTop },
    r = 0
  return (
    (function i() {
      const a = { left: e.scrollLeft, top: e.scrollTop },
        o = n.left !== a.left,
        s = n.top !== a.top
      ;(o || s) && t(), (n = a), (r = window.requestAnimationFrame(i))
    })(),
    () => window.cancelAnimationFrame(r)
  )
}
function G(e) {
  const { style: t, ref: n, ...r } = e,
    i = y(),
    a = F(),
    { onThumbPositionChange: o } = a,
    s = d(n, a.onThumbChange),
    c = (0, g.useRef)(void 0),
    l = _(() => {
      c.current &&= (c.current(), void 0)
    }, 100)
  return (
    (0, g.useEffect)(() => {
      const { viewport: e } = i
      if (e) {
        const t = () => {
          if ((l(), !c.current)) {
            const t = W(e, o)
            ;(c.current = t), o()
          }
        }
        return (o(), e.addEventListener(`scroll`, t), () => e.removeEventListener(`scroll`, t))
      }
    }, [i.viewport, l, o]),
    (0, x.jsx)(`div`, {
      "data-state": a.hasThumb ? `visible` : `hidden`,
      ...r,
      ref: s,
      style: { width: `var(--sa-thumb-width)`, height: `var(--sa-thumb-height)`, ...t },
      onPointerDownCapture: N(e.onPointerDownCapture, (e) => {
        const t = e.target.getBoundingClientRect(),
          n = e.clientX - t.left,
          r = e.clientY - t.top
        a.onThumbPointerDown({ x: n, y: r })
      }),
      onPointerUp: N(e.onPointerUp, a.onThumbPointerUp),
    })
  )
}
G.displayName = `@mantine/core/ScrollAreaThumb`
function K(e) {
  const { forceMount: t, ...n } = e,
    r = F()
  return t || r.hasThumb ? (0, x.jsx)(G, { ...n }) : null
}
K.displayName = `@mantine/core/ScrollAreaThumb`
function q({ children: e, style: t, ref: n, onWheel: i, ...a }) {
  const o = y(),
    s = d(n, o.onViewportChange),
    c = (e) => {
      if ((i?.(e), o.scrollbarXEnabled && o.viewport && e.shiftKey)) {
        const { scrollTop: t, scrollHeight: n, clientHeight: r, scrollWidth: i, clientWidth: a } = o.viewport,
          s = t < 1,
          c = t >= n - r - 1
        i > a && (s || c) && e.stopPropagation()
      }
    }
  return (0, x.jsx)(r, {
    ...a,
    ref: s,
    onWheel: c,
    "data-scrollarea-viewport": !0,
    style: {
      overflowX: o.scrollbarXEnabled ? `scroll` : `hidden`,
      overflowY: o.scrollbarYEnabled ? `scroll` : `hidden`,
      ...t,
    },
    children: (0, x.jsx)(`div`, { ...o.getStyles(`content`), ref: o.onContentChange, children: e }),
  })
}
q.displayName = `@mantine/core/ScrollAreaViewport`
var J = {
    root: `m_d57069b5`,
    content: `m_b1336c6`,
    viewport: `m_c0783ff9`,
    viewportInner: `m_f8f631dd`,
    scrollbar: `m_c44ba933`,
    thumb: `m_d8b5e363`,
    corner: `m_21657268`,
  },
  Y = { scrollHideDelay: 1e3, type: `hover`, scrollbars: `xy` },
  X = t((e, { scrollbarSize: t, overscrollBehavior: n, scrollbars: r }) => {
    let i = n
    return (
      n && r && (r === `x` ? (i = `${n} auto`) : r === `y` && (i = `auto ${n}`)),
      {
        root: {
          "--scrollarea-scrollbar-size": a(t),
          "--scrollarea-over-scroll-behavior": i,
          "--scrollarea-offset-size": void 0,
        },
      }
    )
  }),
  Z = c((t) => {
    const n = s(`ScrollArea`, Y, t),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: c,
        scrollbarSize: u,
        vars: d,
        type: f,
        scrollHideDelay: p,
        viewportProps: m,
        viewportRef: _,
        onScrollPositionChange: v,
        children: y,
        offsetScrollbars: S,
        scrollbars: w,
        onBottomReached: E,
        onTopReached: D,
        onLeftReached: O,
        onRightReached: k,
        overscrollBehavior: A,
        startScrollPosition: j,
        verticalScrollbarPosition: M,
        attributes: N,
        ...P
      } = n,
      [F, I] = (0, g.useState)(!1),
      [L, R] = (0, g.useState)(!1),
      [z, B] = (0, g.useState)(!1),
      V = (0, g.useRef)(!0),
      H = (0, g.useRef)(!1),
      W = (0, g.useRef)(!0),
      G = (0, g.useRef)(!1),
      Z = e({
        name: `ScrollArea`,
        props: n,
        classes: J,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: c,
        attributes: N,
        vars: d,
        varsResolver: X,
      }),
      Q = (0, g.useRef)(null),
      [$, ee] = (0, g.useState)(null),
      te = (0, g.useCallback)((e) => {
        ee((t) => (t === e ? t : e))
      }, []),
      ne = h([_, Q, te])
    return (
      b(S === `present` ? $ : null, () => {
        const e = Q.current
        e && (R(e.scrollHeight > e.clientHeight), B(e.scrollWidth > e.clientWidth))
      }),
      l(() => {
        j && Q.current && Q.current.scrollTo({ left: j.x ?? 0, top: j.y ?? 0 })
      }, []),
      (0, x.jsxs)(T, {
        getStyles: Z,
        type: f === `never` ? `always` : f,
        scrollHideDelay: p,
        scrollbars: w,
        ...Z(`root`),
        ...P,
        children: [
          (0, x.jsx)(q, {
            ...m,
            ...Z(`viewport`, { style: m?.style }),
            ref: ne,
            "data-offset-scrollbars": S === !0 ? `xy` : S || void 0,
            "data-scrollbars": w || void 0,
            "data-vertical-scrollbar-position": M || void 0,
            "data-horizontal-hidden": S === `present` && !z ? `true` : void 0,
            "data-vertical-hidden": S === `present` && !L ? `true` : void 0,
            onScroll: (e) => {
              m?.onScroll?.(e), v?.({ x: e.currentTarget.scrollLeft, y: e.currentTarget.scrollTop })
              const {
                  scrollTop: t,
                  scrollHeight: n,
                  clientHeight: r,
                  scrollLeft: i,
                  scrollWidth: a,
                  clientWidth: o,
                } = e.currentTarget,
                s = t - (n - r) >= -0.8,
                c = t === 0
              s && !H.current && E?.(), c && !V.current && D?.(), (H.current = s), (V.current = c)
              const l = i - (a - o) >= -0.8,
                u = i === 0
              l && !G.current && k?.(), u && !W.current && O?.(), (G.current = l), (W.current = u)
            },
            children: y,
          }),
          (w === `xy` || w === `x`) &&
            (0, x.jsx)(U, {
              ...Z(`scrollbar`),
              orientation: `horizontal`,
              "data-vertical-scrollbar-position": M || void 0,
              "data-hidden": f === `never` || (S === `present` && !z) || void 0,
              forceMount: !0,
              onMouseEnter: () => I(!0),
              onMouseLeave: () => I(!1),
              children: (0, x.jsx)(K, { ...Z(`thumb`) }),
            }),
          (w === `xy` || w === `y`) &&
            (0, x.jsx)(U, {
              ...Z(`scrollbar`),
              orientation: `vertical`,
              "data-vertical-scrollbar-position": M || void 0,
              "data-hidden": f === `never` || (S === `present` && !L) || void 0,
              forceMount: !0,
              onMouseEnter: () => I(!0),
              onMouseLeave: () => I(!1),
              children: (0, x.jsx)(K, { ...Z(`thumb`) }),
            }),
          (0, x.jsx)(C, {
            ...Z(`corner`),
            "data-vertical-scrollbar-position": M || void 0,
            "data-hovered": F || void 0,
            "data-hidden": f === `never` || void 0,
          }),
        ],
      })
    )
  })
Z.displayName = `@mantine/core/ScrollArea`
var Q = c((e) => {
  const {
      children: t,
      classNames: n,
      styles: i,
      scrollbarSize: a,
      scrollHideDelay: o,
      type: c,
      dir: l,
      offsetScrollbars: u,
      overscrollBehavior: d,
      viewportRef: f,
      onScrollPositionChange: p,
      unstyled: m,
      variant: _,
      viewportProps: v,
      scrollbars: y,
      style: S,
      vars: C,
      onBottomReached: w,
      onTopReached: T,
      startScrollPosition: E,
      verticalScrollbarPosition: D,
      onOverflowChange: O,
      ...k
    } = s(`ScrollAreaAutosize`, Y, e),
    A = (0, g.useRef)(null),
    [j, M] = (0, g.useState)(null),
    N = (0, g.useCallback)((e) => {
      M((t) => (t === e ? t : e))
    }, []),
    P = h([f, A, N]),
    F = (0, g.useRef)(!1),
    I = (0, g.useRef)(!1),
    L = (0, g.useEffectEvent)(() => {
      const e = A.current
      if (!e || !O) return
      const t = e.scrollHeight > e.clientHeight
      t !== F.current && (I.current ? O(t) : ((I.current = !0), t && O(!0)), (F.current = t))
    })
  return (
    b(O ? j : null, L),
    (0, x.jsx)(r, {
      ...k,
      variant: _,
      style: [{ display: `flex`, overflow: `hidden` }, S],
      children: (0, x.jsx)(r, {
        style: {
          display: `flex`,
          flexDirection: `column`,
          flex: 1,
          overflow: `hidden`,
          ...(y === `y` && { minWidth: 0 }),
          ...(y === `x` && { minHeight: 0 }),
          ...(y === `xy` && { minWidth: 0, minHeight: 0 }),
          ...(y === !1 && { minWidth: 0, minHeight: 0 }),
        },
        children: (0, x.jsx)(Z, {
          classNames: n,
          styles: i,
          scrollHideDelay: o,
          scrollbarSize: a,
          type: c,
          dir: l,
          offsetScrollbars: u,
          overscrollBehavior: d,
          viewportRef: P,
          onScrollPositionChange: p,
          unstyled: m,
          variant: _,
          viewportProps: v,
          vars: C,
          scrollbars: y,
          onBottomReached: w,
          onTopReached: T,
          startScrollPosition: E,
          verticalScrollbarPosition: D,
          "data-autosize": `true`,
          children: t,
        }),
      }),
    })
  )
})
;(Z.classes = J),
  (Z.varsResolver = X),
  (Q.displayName = `@mantine/core/ScrollAreaAutosize`),
  (Q.classes = J),
  (Z.Autosize = Q)

export { Z as t }
