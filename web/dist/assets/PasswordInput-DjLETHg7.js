import { t as u } from "./ActionIcon-YQG0W5CT.js"
import {
  ct as a,
  $ as e,
  w as ee,
  W as i,
  G as n,
  ot as o,
  O as r,
  y as s,
  C as t,
  x as te,
} from "./auth-context-CWyBMuGf.js"
import { t as d } from "./InputBase-FHeE0Dma.js"
import { H as c, U as l, G as ne, J as re } from "./index-nt4a7cWO.js"
import { c as f } from "./problem-alert-B6_GrP9f.js"

var p = r()
function m({ reveal: e }) {
  return (0, p.jsx)(`svg`, {
    xmlns: `http://www.w3.org/2000/svg`,
    viewBox: `0 0 256 256`,
    style: { width: `var(--psi-icon-size)`, height: `var(--psi-icon-size)` },
    children: e
      ? (0, p.jsxs)(p.Fragment, {
          children: [
            (0, p.jsx)(`path`, { fill: `none`, d: `M0 0h256v256H0z` }),
            (0, p.jsx)(`path`, {
              fill: `none`,
              stroke: `currentColor`,
              strokeLinecap: `round`,
              strokeLinejoin: `round`,
              strokeWidth: `16`,
              d: `M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`,
            }),
            (0, p.jsx)(`path`, {
              fill: `none`,
              stroke: `currentColor`,
              strokeLinecap: `round`,
              strokeLinejoin: `round`,
              strokeWidth: `16`,
              d: `M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`,
            }),
          ],
        })
      : (0, p.jsxs)(p.Fragment, {
          children: [
            (0, p.jsx)(`path`, { fill: `none`, d: `M0 0h256v256H0z` }),
            (0, p.jsx)(`path`, {
              fill: `none`,
              stroke: `currentColor`,
              strokeLinecap: `round`,
              strokeLinejoin: `round`,
              strokeWidth: `16`,
              d: `M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`,
            }),
            (0, p.jsx)(`circle`, {
              cx: `128`,
              cy: `128`,
              r: `40`,
              fill: `none`,
              stroke: `currentColor`,
              strokeLinecap: `round`,
              strokeLinejoin: `round`,
              strokeWidth: `16`,
            }),
          ],
        }),
  })
}
var h = { root: `m_f61ca620`, input: `m_ccf8da4c`, innerInput: `m_f2d85dd2`, visibilityToggle: `m_b1072d44` },
  g = a(o(), 1),
  ie = { visibilityToggleIcon: m, visibilityToggleFocusable: !1, size: `sm` },
  _ = n((t, { size: n }) => ({
    root: { "--psi-icon-size": e(n, `psi-icon-size`), "--psi-button-size": e(n, `psi-button-size`) },
  }))
function v(e) {
  const t = (0, g.use)(l)
  return (0, p.jsx)(`input`, { ...e, "aria-describedby": t?.describedBy })
}
var y = s((e) => {
  const n = ee([`Input`, `InputWrapper`, `PasswordInput`], ie, e),
    {
      classNames: r,
      className: a,
      style: o,
      styles: s,
      unstyled: l,
      vars: d,
      required: m,
      error: g,
      success: y,
      leftSection: b,
      disabled: x,
      id: ae,
      variant: S,
      inputContainer: oe,
      description: se,
      label: ce,
      size: C,
      errorProps: w,
      successProps: T,
      descriptionProps: E,
      labelProps: D,
      withAsterisk: O,
      inputWrapperOrder: k,
      wrapperProps: A,
      radius: j,
      rightSection: M,
      rightSectionWidth: N,
      rightSectionPointerEvents: P,
      leftSectionWidth: F,
      visible: I,
      defaultVisible: L,
      onVisibilityChange: R,
      visibilityToggleIcon: z,
      visibilityToggleButtonProps: B,
      visibilityToggleFocusable: V,
      rightSectionProps: le,
      leftSectionProps: H,
      leftSectionPointerEvents: U,
      withErrorStyles: W,
      withSuccessStyles: ue,
      mod: de,
      attributes: G,
      dir: K,
      ...fe
    } = n,
    q = f(ae),
    [J, pe] = re({ value: I, defaultValue: L, finalValue: !1, onChange: R }),
    Y = () => pe(!J),
    X = t({
      name: `PasswordInput`,
      classes: h,
      props: n,
      className: a,
      style: o,
      classNames: r,
      styles: s,
      unstyled: l,
      attributes: G,
      vars: d,
      varsResolver: _,
    }),
    { resolvedClassNames: Z, resolvedStyles: Q } = ne({ classNames: r, styles: s, props: n }),
    { styleProps: me, rest: $ } = te(fe),
    he = w?.id || `${q}-error`,
    ge = T?.id || `${q}-success`,
    _e = E?.id || `${q}-description`,
    ve = (0, p.jsx)(u, {
      ...X(`visibilityToggle`),
      disabled: x,
      radius: j,
      "aria-pressed": J,
      tabIndex: V ? 0 : -1,
      "aria-label": `Toggle password visibility`,
      ...B,
      variant: B?.variant ?? `subtle`,
      color: `gray`,
      unstyled: l,
      onTouchEnd: (e) => {
        e.preventDefault(), B?.onTouchEnd?.(e), Y()
      },
      onMouseDown: (e) => {
        e.preventDefault(), B?.onMouseDown?.(e), Y()
      },
      onKeyDown: (e) => {
        B?.onKeyDown?.(e), (e.key === ` ` || e.key === `Enter`) && (e.preventDefault(), Y())
      },
      children: (0, p.jsx)(z, { reveal: J }),
    })
  return (0, p.jsx)(c.Wrapper, {
    required: m,
    id: q,
    label: ce,
    error: g,
    success: y,
    description: se,
    size: C,
    classNames: Z,
    styles: Q,
    __staticSelector: `PasswordInput`,
    __stylesApiProps: n,
    unstyled: l,
    withAsterisk: O,
    inputWrapperOrder: k,
    inputContainer: oe,
    variant: S,
    labelProps: { ...D, htmlFor: q },
    descriptionProps: { ...E, id: _e },
    errorProps: { ...w, id: he },
    successProps: { ...T, id: ge },
    mod: de,
    attributes: G,
    ...X(`root`),
    ...me,
    ...A,
    children: (0, p.jsx)(c, {
      component: `div`,
      dir: K,
      error: g,
      success: y,
      leftSection: b,
      size: C,
      classNames: { ...Z, input: i(h.input, Z?.input) },
      styles: Q,
      radius: j,
      disabled: x,
      __staticSelector: `PasswordInput`,
      __stylesApiProps: n,
      rightSectionWidth: N,
      rightSection: M ?? ve,
      variant: S,
      unstyled: l,
      leftSectionWidth: F,
      rightSectionPointerEvents: P || `all`,
      rightSectionProps: le,
      leftSectionProps: H,
      leftSectionPointerEvents: U,
      withAria: !1,
      withErrorStyles: W,
      withSuccessStyles: ue,
      attributes: G,
      children: (0, p.jsx)(v, {
        required: m,
        "data-invalid": !!g || void 0,
        "data-with-left-section": !!b || void 0,
        ...X(`innerInput`),
        disabled: x,
        id: q,
        dir: K,
        ...$,
        autoComplete: $.autoComplete || `off`,
        type: J ? `text` : `password`,
      }),
    }),
  })
})
;(y.classes = { ...d.classes, ...h }), (y.varsResolver = _), (y.displayName = `@mantine/core/PasswordInput`)

export { y as t }
