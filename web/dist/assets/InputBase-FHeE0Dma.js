import { O as e, w as n, x as r, v as t } from "./auth-context-CWyBMuGf.js"
import { H as i } from "./index-nt4a7cWO.js"

function a(e, t, i) {
  const a = n([`Input`, `InputWrapper`, e], t, i),
    {
      label: o,
      description: s,
      error: c,
      success: l,
      required: u,
      classNames: d,
      styles: f,
      className: p,
      unstyled: m,
      __staticSelector: h,
      __stylesApiProps: g,
      errorProps: _,
      successProps: v,
      labelProps: y,
      descriptionProps: b,
      wrapperProps: x,
      id: S,
      size: C,
      style: w,
      inputContainer: T,
      inputWrapperOrder: E,
      withAsterisk: D,
      variant: O,
      vars: k,
      mod: A,
      attributes: j,
      ...M
    } = a,
    { styleProps: N, rest: P } = r(M),
    F = {
      label: o,
      description: s,
      error: c,
      success: l,
      required: u,
      classNames: d,
      className: p,
      __staticSelector: h,
      __stylesApiProps: g || a,
      errorProps: _,
      successProps: v,
      labelProps: y,
      descriptionProps: b,
      unstyled: m,
      styles: f,
      size: C,
      style: w,
      inputContainer: T,
      inputWrapperOrder: E,
      withAsterisk: D,
      variant: O,
      id: S,
      mod: A,
      attributes: j,
      ...x,
    }
  return {
    ...P,
    classNames: d,
    styles: f,
    unstyled: m,
    wrapperProps: { ...F, ...N },
    inputProps: {
      required: u,
      classNames: d,
      styles: f,
      unstyled: m,
      size: C,
      __staticSelector: h,
      __stylesApiProps: g || a,
      error: c,
      success: l,
      variant: O,
      id: S,
      attributes: j,
    },
  }
}
var o = e(),
  s = { __staticSelector: `InputBase`, withAria: !0, size: `sm` },
  c = t((e) => {
    const { inputProps: t, wrapperProps: n, ...r } = a(`InputBase`, s, e)
    return (0, o.jsx)(i.Wrapper, { ...n, children: (0, o.jsx)(i, { ...t, ...r }) })
  })
;(c.classes = { ...i.classes, ...i.Wrapper.classes }), (c.displayName = `@mantine/core/InputBase`)

export { c as t }
