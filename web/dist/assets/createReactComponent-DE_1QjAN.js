import { ct as e, ot as t } from "./auth-context-CWyBMuGf.js"

var n = e(t(), 1),
  r = {
    outline: {
      xmlns: `http://www.w3.org/2000/svg`,
      width: 24,
      height: 24,
      viewBox: `0 0 24 24`,
      fill: `none`,
      stroke: `currentColor`,
      strokeWidth: 2,
      strokeLinecap: `round`,
      strokeLinejoin: `round`,
    },
    filled: {
      xmlns: `http://www.w3.org/2000/svg`,
      width: 24,
      height: 24,
      viewBox: `0 0 24 24`,
      fill: `currentColor`,
      stroke: `none`,
    },
  },
  i = (e, t, i, a) => {
    const o = (0, n.forwardRef)(
      ({ color: i = `currentColor`, size: o = 24, stroke: s = 2, title: c, className: l, children: u, ...d }, f) =>
        (0, n.createElement)(
          `svg`,
          {
            ref: f,
            ...r[e],
            width: o,
            height: o,
            className: [`tabler-icon`, `tabler-icon-${t}`, l].filter(Boolean).join(` `),
            ...(e === `filled` ? { fill: i } : { strokeWidth: s, stroke: i }),
            ...d,
          },
          [
            c && (0, n.createElement)(`title`, { key: `svg-title` }, c),
            ...a.map(([e, t]) => (0, n.createElement)(e, t)),
            ...(Array.isArray(u) ? u : [u]),
          ],
        ),
    )
    return ((o.displayName = `${i}`), o)
  }

export { i as t }
