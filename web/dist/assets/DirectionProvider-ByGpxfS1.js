import { O as e, ot as n, ct as t } from "./auth-context-CWyBMuGf.js"

var r = t(n(), 1)
e()
var i = (0, r.createContext)({ dir: `ltr`, toggleDirection: () => {}, setDirection: () => {} })
function a() {
  return (0, r.use)(i)
}

export { a as t }
