import { P as e } from "./index-nt4a7cWO.js"

function t(t) {
  e.show({ message: t, autoClose: 4e3, withBorder: !0 })
}

export { t }
