import {
  _ as a,
  g as c,
  v as d,
  $ as e,
  w as f,
  Z as i,
  nt as l,
  G as n,
  ct as o,
  y as p,
  O as r,
  d as s,
  C as t,
  ot as u,
} from "./auth-context-CWyBMuGf.js"
import { t as h } from "./createReactComponent-DE_1QjAN.js"
import { t as m } from "./use-isomorphic-effect-D66VnJoO.js"

function g(e = `mantine-`) {
  return `${e}${Math.random().toString(36).slice(2, 11)}`
}
var _ = o(u(), 1)
function v(e) {
  const t = (0, _.useId)(),
    [n, r] = (0, _.useState)(`mantine-${t.replace(/:/g, ``)}`),
    i = (0, _.useRef)(!1)
  return (
    m(() => {
      i.current || ((i.current = !0), r(g()))
    }, []),
    typeof e == `string` ? e : n
  )
}
var y = r()
function b({ size: e = `var(--cb-icon-size, 70%)`, style: t, ...n }) {
  return (0, y.jsx)(`svg`, {
    viewBox: `0 0 15 15`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    style: { ...t, width: e, height: e },
    ...n,
    children: (0, y.jsx)(`path`, {
      d: `M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 2.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.03157L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.7816C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  })
}
b.displayName = `@mantine/core/CloseIcon`
var x = { root: `m_86a44da5`, "root--subtle": `m_220c80f2` },
  S = { variant: `subtle` },
  C = n((t, { size: n, radius: r, iconSize: a }) => ({
    root: { "--cb-size": e(n, `cb-size`), "--cb-radius": r === void 0 ? void 0 : i(r), "--cb-icon-size": l(a) },
  })),
  w = d((e) => {
    const n = f(`CloseButton`, S, e),
      {
        iconSize: r,
        children: i,
        vars: a,
        radius: o,
        className: s,
        classNames: l,
        style: u,
        styles: d,
        unstyled: p,
        "data-disabled": m,
        disabled: h,
        variant: g,
        icon: _,
        mod: v,
        attributes: w,
        __staticSelector: T,
        ...E
      } = n,
      D = t({
        name: T || `CloseButton`,
        props: n,
        className: s,
        style: u,
        classes: x,
        classNames: l,
        styles: d,
        unstyled: p,
        attributes: w,
        vars: a,
        varsResolver: C,
      })
    return (0, y.jsxs)(c, {
      ...E,
      unstyled: p,
      variant: g,
      disabled: h,
      mod: [{ disabled: h || m }, v],
      ...D(`root`, { variant: g, active: !h && !m }),
      children: [_ || (0, y.jsx)(b, {}), i],
    })
  })
;(w.classes = x), (w.varsResolver = C), (w.displayName = `@mantine/core/CloseButton`)
var T = {
    root: `m_66836ed3`,
    wrapper: `m_a5d60502`,
    body: `m_667c2793`,
    title: `m_6a03f287`,
    label: `m_698f4f23`,
    icon: `m_667f2a6a`,
    message: `m_7fa78076`,
    closeButton: `m_87f54839`,
  },
  E = n((e, { radius: t, color: n, variant: r, autoContrast: a }) => {
    const o = e.variantColorResolver({ color: n || e.primaryColor, theme: e, variant: r || `light`, autoContrast: a })
    return {
      root: {
        "--alert-radius": t === void 0 ? void 0 : i(t),
        "--alert-bg": n || r ? o.background : void 0,
        "--alert-color": o.color,
        "--alert-bd": n || r ? o.border : void 0,
      },
    }
  }),
  D = p((e) => {
    const n = f(`Alert`, null, e),
      {
        classNames: r,
        className: i,
        style: o,
        styles: s,
        unstyled: c,
        vars: l,
        radius: u,
        color: d,
        title: p,
        children: m,
        id: h,
        icon: g,
        withCloseButton: _,
        onClose: b,
        closeButtonLabel: x,
        variant: S,
        autoContrast: C,
        role: D,
        attributes: O,
        ...k
      } = n,
      A = t({
        name: `Alert`,
        classes: T,
        props: n,
        className: i,
        style: o,
        classNames: r,
        styles: s,
        unstyled: c,
        attributes: O,
        vars: l,
        varsResolver: E,
      }),
      j = v(h),
      M = (p && `${j}-title`) || void 0,
      N = `${j}-body`
    return (0, y.jsx)(a, {
      id: j,
      ...A(`root`, { variant: S }),
      variant: S,
      ...k,
      role: D || `alert`,
      "aria-describedby": m ? N : void 0,
      "aria-labelledby": p ? M : void 0,
      children: (0, y.jsxs)(`div`, {
        ...A(`wrapper`),
        children: [
          g && (0, y.jsx)(`div`, { ...A(`icon`), children: g }),
          (0, y.jsxs)(`div`, {
            ...A(`body`),
            children: [
              p &&
                (0, y.jsx)(`div`, {
                  ...A(`title`),
                  "data-with-close-button": _ || void 0,
                  children: (0, y.jsx)(`span`, { id: M, ...A(`label`), children: p }),
                }),
              m && (0, y.jsx)(`div`, { id: N, ...A(`message`), "data-variant": S, children: m }),
            ],
          }),
          _ &&
            (0, y.jsx)(w, {
              ...A(`closeButton`),
              onClick: b,
              variant: `transparent`,
              size: 16,
              iconSize: 16,
              "aria-label": x,
              unstyled: c,
            }),
        ],
      }),
    })
  })
;(D.classes = T), (D.varsResolver = E), (D.displayName = `@mantine/core/Alert`)
var O = h(`outline`, `alert-triangle`, `AlertTriangle`, [
  [`path`, { d: `M12 9v4`, key: `svg-0` }],
  [
    `path`,
    {
      d: `M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0`,
      key: `svg-1`,
    },
  ],
  [`path`, { d: `M12 16h.01`, key: `svg-2` }],
])
function k(e) {
  const t = e?.problem ?? e
  if (typeof t == `object` && t && `code` in t && `status` in t) return t
  const n = e instanceof Error ? e.message : void 0
  return { status: -1, code: `unknown`, title: s.problem.generic, ...(n ? { detail: n } : {}) }
}
function A(e) {
  return e.status === 0 ? s.problem.unreachable : (s.problem.codes[e.code] ?? e.detail ?? e.title ?? s.problem.generic)
}
function j(e) {
  const t = {}
  for (const { field: n, message: r } of e?.errors ?? []) {
    t[n] ??= r
    const e = n.split(/[.[]/, 1)[0] ?? n
    t[e] ??= r
  }
  return t
}
function M(e) {
  return e.problem
    ? (0, y.jsxs)(D, {
        role: `alert`,
        variant: `light`,
        color: `brick`,
        icon: (0, y.jsx)(O, { size: 18 }),
        ...(e.title ? { title: e.title } : {}),
        children: [A(e.problem), e.children],
      })
    : null
}

export { A as n, D as o, g as l, j as r, k as i, M as t, O as a, v as c, w as s }
