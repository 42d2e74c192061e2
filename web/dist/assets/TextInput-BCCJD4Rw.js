import { O as e, y as n, w as t } from "./auth-context-CWyBMuGf.js"
import { t as r } from "./InputBase-FHeE0Dma.js"

var i = e(),
  a = n((e) => {
    const n = t([`Input`, `InputWrapper`, `TextInput`], null, e)
    return (0, i.jsx)(r, { component: `input`, ...n, __staticSelector: `TextInput` })
  })
;(a.classes = r.classes), (a.displayName = `@mantine/core/TextInput`)

export { a as t }
