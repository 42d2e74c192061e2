import {
  Z as a,
  h as c,
  v as d,
  $ as e,
  w as f,
  Y as i,
  m as l,
  G as n,
  _ as o,
  y as p,
  O as r,
  g as s,
  C as t,
  nt as u,
} from "./auth-context-CWyBMuGf.js"

var m = {
    root: `m_8d3f4000`,
    icon: `m_8d3afb97`,
    loader: `m_302b9fb1`,
    group: `m_1a0f1b21`,
    groupSection: `m_437b6484`,
  },
  h = r(),
  g = { orientation: `horizontal` },
  _ = n((e, { borderWidth: t }) => ({ group: { "--ai-border-width": u(t) } })),
  v = p((e) => {
    const n = f(`ActionIconGroup`, g, e),
      {
        className: r,
        style: i,
        classNames: a,
        styles: s,
        unstyled: c,
        orientation: l,
        vars: u,
        borderWidth: d,
        variant: p,
        mod: v,
        attributes: y,
        ...b
      } = n,
      x = t({
        name: `ActionIconGroup`,
        props: n,
        classes: m,
        className: r,
        style: i,
        classNames: a,
        styles: s,
        unstyled: c,
        attributes: y,
        vars: u,
        varsResolver: _,
        rootSelector: `group`,
      })
    return (0, h.jsx)(o, { ...x(`group`), variant: p, mod: [{ orientation: l }, v], role: `group`, ...b })
  })
;(v.classes = m), (v.varsResolver = _), (v.displayName = `@mantine/core/ActionIconGroup`)
var y = n((t, { radius: n, color: r, gradient: o, variant: s, autoContrast: c, size: l }) => {
    const u = t.variantColorResolver({
      color: r || t.primaryColor,
      theme: t,
      gradient: o,
      variant: s || `filled`,
      autoContrast: c,
    })
    return {
      groupSection: {
        "--section-height": e(l, `section-height`),
        "--section-padding-x": e(l, `section-padding-x`),
        "--section-fz": i(l),
        "--section-radius": n === void 0 ? void 0 : a(n),
        "--section-bg": r || s ? u.background : void 0,
        "--section-color": u.color,
        "--section-bd": r || s ? u.border : void 0,
      },
    }
  }),
  b = p((e) => {
    const n = f(`ActionIconGroupSection`, null, e),
      {
        className: r,
        style: i,
        classNames: a,
        styles: s,
        unstyled: c,
        vars: l,
        variant: u,
        gradient: d,
        radius: p,
        autoContrast: g,
        attributes: _,
        ...v
      } = n,
      b = t({
        name: `ActionIconGroupSection`,
        props: n,
        classes: m,
        className: r,
        style: i,
        classNames: a,
        styles: s,
        unstyled: c,
        attributes: _,
        vars: l,
        varsResolver: y,
        rootSelector: `groupSection`,
      })
    return (0, h.jsx)(o, { ...b(`groupSection`), variant: u, ...v })
  })
;(b.classes = m), (b.varsResolver = y), (b.displayName = `@mantine/core/ActionIconGroupSection`)
var x = n((t, { size: n, radius: r, variant: i, gradient: o, color: s, autoContrast: c }) => {
    const l = t.variantColorResolver({
      color: s || t.primaryColor,
      theme: t,
      gradient: o,
      variant: i || `filled`,
      autoContrast: c,
    })
    return {
      root: {
        "--ai-size": e(n, `ai-size`),
        "--ai-radius": r === void 0 ? void 0 : a(r),
        "--ai-bg": s || i ? l.background : void 0,
        "--ai-hover": s || i ? l.hover : void 0,
        "--ai-hover-color": s || i ? l.hoverColor : void 0,
        "--ai-color": l.color,
        "--ai-bd": s || i ? l.border : void 0,
      },
    }
  }),
  S = d((e) => {
    const n = f(`ActionIcon`, null, e),
      {
        className: r,
        unstyled: i,
        variant: a,
        classNames: u,
        styles: d,
        style: p,
        loading: g,
        loaderProps: _,
        size: v,
        color: y,
        radius: b,
        __staticSelector: S,
        gradient: C,
        vars: w,
        children: T,
        disabled: E,
        "data-disabled": D,
        autoContrast: O,
        mod: k,
        attributes: A,
        ...j
      } = n,
      M = t({
        name: [`ActionIcon`, S],
        props: n,
        className: r,
        style: p,
        classes: m,
        classNames: u,
        styles: d,
        unstyled: i,
        attributes: A,
        vars: w,
        varsResolver: x,
      })
    return (0, h.jsxs)(s, {
      ...M(`root`, { active: !E && !g && !D }),
      "aria-busy": g || void 0,
      ...j,
      unstyled: i,
      variant: a,
      size: v,
      disabled: E || g,
      mod: [{ loading: g, disabled: E || D }, k],
      children: [
        typeof g == `boolean` &&
          (0, h.jsx)(c, {
            mounted: g,
            transition: `slide-down`,
            duration: 150,
            children: (e) =>
              (0, h.jsx)(o, {
                component: `span`,
                ...M(`loader`, { style: e }),
                "aria-hidden": !0,
                children: (0, h.jsx)(l, { color: `var(--ai-color)`, size: `calc(var(--ai-size) * 0.55)`, ..._ }),
              }),
          }),
        (0, h.jsx)(o, { component: `span`, mod: { loading: g }, ...M(`icon`), children: T }),
      ],
    })
  })
;(S.classes = m),
  (S.varsResolver = x),
  (S.displayName = `@mantine/core/ActionIcon`),
  (S.Group = v),
  (S.GroupSection = b)

export { S as t }
