import { C as e, y as i, _ as n, w as r, O as t } from "./auth-context-CWyBMuGf.js"

var a = { root: `m_515a97f8` },
  o = t(),
  s = i((t) => {
    const i = r(`VisuallyHidden`, null, t),
      { classNames: s, className: c, style: l, styles: u, unstyled: d, vars: f, attributes: p, ...m } = i,
      h = e({
        name: `VisuallyHidden`,
        classes: a,
        props: i,
        className: c,
        style: l,
        classNames: s,
        styles: u,
        unstyled: d,
        attributes: p,
      })
    return (0, o.jsx)(n, { component: `span`, ...h(`root`), ...m })
  })
;(s.classes = a), (s.displayName = `@mantine/core/VisuallyHidden`)

export { s as t }
