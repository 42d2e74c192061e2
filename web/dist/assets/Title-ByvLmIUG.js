import {
  X as a,
  _ as c,
  nt as d,
  C as e,
  ot as f,
  y as h,
  Q as i,
  ct as l,
  w as m,
  I as n,
  Y as o,
  v as p,
  O as r,
  Z as s,
  G as t,
  et as u,
} from "./auth-context-CWyBMuGf.js"

var g = { root: `m_1b7284a3` },
  _ = r(),
  v = t((e, { radius: t, shadow: n }) => ({
    root: { "--paper-radius": t === void 0 ? void 0 : s(t), "--paper-shadow": i(n) },
  })),
  y = p((t) => {
    const n = m(`Paper`, null, t),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        withBorder: l,
        vars: u,
        radius: d,
        shadow: f,
        variant: p,
        mod: h,
        attributes: y,
        ...b
      } = n,
      x = e({
        name: `Paper`,
        props: n,
        classes: g,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: s,
        attributes: y,
        vars: u,
        varsResolver: v,
      })
    return (0, _.jsx)(c, { mod: [{ withBorder: l }, h], ...x(`root`), variant: p, ...b })
  })
;(y.classes = g), (y.varsResolver = v), (y.displayName = `@mantine/core/Paper`)
var b = l(f(), 1)
function x(e) {
  return b.Children.toArray(e).filter(Boolean)
}
var S = { root: `m_4081bf90` },
  C = { preventGrowOverflow: !0, gap: `md`, align: `center`, justify: `flex-start`, wrap: `wrap` },
  w = t((e, { grow: t, preventGrowOverflow: n, gap: r, align: i, justify: a, wrap: o }, { childWidth: s }) => ({
    root: {
      "--group-child-width": t && n ? s : void 0,
      "--group-gap": u(r),
      "--group-align": i,
      "--group-justify": a,
      "--group-wrap": o,
    },
  })),
  T = h((t) => {
    const n = m(`Group`, C, t),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        children: l,
        gap: d,
        align: f,
        justify: p,
        wrap: h,
        grow: g,
        preventGrowOverflow: v,
        vars: y,
        variant: b,
        __size: T,
        mod: E,
        attributes: D,
        ...O
      } = n,
      k = x(l),
      A = k.length,
      j = u(d ?? `md`),
      M = { childWidth: `calc(${100 / A}% - (${j} - ${j} / ${A}))` },
      N = e({
        name: `Group`,
        props: n,
        stylesCtx: M,
        className: i,
        style: a,
        classes: S,
        classNames: r,
        styles: o,
        unstyled: s,
        attributes: D,
        vars: y,
        varsResolver: w,
      })
    return (0, _.jsx)(c, { ...N(`root`), variant: b, mod: [{ grow: g }, E], size: T, ...O, children: k })
  })
;(T.classes = S), (T.varsResolver = w), (T.displayName = `@mantine/core/Group`)
var E = { root: `m_b6d8b162` }
function D(e) {
  if (e === `start`) return `start`
  if (e === `end` || e) return `end`
}
var O = { inherit: !1 },
  k = t((e, { variant: t, lineClamp: r, gradient: i, size: s, textWrap: c }) => ({
    root: {
      "--text-fz": o(s),
      "--text-lh": a(s),
      "--text-gradient": t === `gradient` ? n(i, e) : void 0,
      "--text-line-clamp": typeof r == `number` ? r.toString() : void 0,
      "--text-text-wrap": c,
    },
  })),
  A = p((t) => {
    const n = m(`Text`, O, t),
      {
        lineClamp: r,
        truncate: i,
        inline: a,
        inherit: o,
        gradient: s,
        span: l,
        textWrap: u,
        __staticSelector: d,
        vars: f,
        className: p,
        style: h,
        classNames: g,
        styles: v,
        unstyled: y,
        variant: b,
        mod: x,
        size: S,
        attributes: C,
        ...w
      } = n,
      T = e({
        name: [`Text`, d],
        props: n,
        classes: E,
        className: p,
        style: h,
        classNames: g,
        styles: v,
        unstyled: y,
        attributes: C,
        vars: f,
        varsResolver: k,
      })
    return (0, _.jsx)(c, {
      ...T(`root`, { focusable: !0 }),
      component: l ? `span` : `p`,
      variant: b,
      mod: [{ truncate: D(i), lineClamp: typeof r == `number`, inline: a, inherit: o }, x],
      size: S,
      ...w,
    })
  })
;(A.classes = E), (A.varsResolver = k), (A.displayName = `@mantine/core/Text`)
var j = [`h1`, `h2`, `h3`, `h4`, `h5`, `h6`],
  M = [`xs`, `sm`, `md`, `lg`, `xl`]
function N(e, t) {
  const n = t === void 0 ? `h${e}` : t
  return j.includes(n)
    ? {
        fontSize: `var(--mantine-${n}-font-size)`,
        fontWeight: `var(--mantine-${n}-font-weight)`,
        lineHeight: `var(--mantine-${n}-line-height)`,
      }
    : M.includes(n)
      ? {
          fontSize: `var(--mantine-font-size-${n})`,
          fontWeight: `var(--mantine-h${e}-font-weight)`,
          lineHeight: `var(--mantine-h${e}-line-height)`,
        }
      : {
          fontSize: d(n),
          fontWeight: `var(--mantine-h${e}-font-weight)`,
          lineHeight: `var(--mantine-h${e}-line-height)`,
        }
}
var P = { root: `m_8a5d1357` },
  F = { order: 1 },
  I = t((e, { order: t, size: n, lineClamp: r, textWrap: i }) => {
    const a = N(t || 1, n)
    return {
      root: {
        "--title-fw": a.fontWeight,
        "--title-lh": a.lineHeight,
        "--title-fz": a.fontSize,
        "--title-line-clamp": typeof r == `number` ? r.toString() : void 0,
        "--title-text-wrap": i,
      },
    }
  }),
  L = h((t) => {
    const n = m(`Title`, F, t),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        order: l,
        vars: u,
        size: d,
        variant: f,
        lineClamp: p,
        textWrap: h,
        mod: g,
        attributes: v,
        ...y
      } = n,
      b = e({
        name: `Title`,
        props: n,
        classes: P,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: s,
        attributes: v,
        vars: u,
        varsResolver: I,
      })
    return [1, 2, 3, 4, 5, 6].includes(l)
      ? (0, _.jsx)(c, {
          ...b(`root`),
          component: `h${l}`,
          variant: f,
          mod: [{ order: l, lineClamp: typeof p == `number` }, g],
          size: d,
          ...y,
        })
      : null
  })
;(L.classes = P), (L.varsResolver = I), (L.displayName = `@mantine/core/Title`)

export { A as n, L as t, T as r, y as i }
