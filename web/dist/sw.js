if (!self.define) {
  let s,
    e = {}
  const l = (l, r) => (
    (l = new URL(l + ".js", r).href),
    e[l] ||
      new Promise((e) => {
        if ("document" in self) {
          const s = document.createElement("script")
          ;(s.src = l), (s.onload = e), document.head.appendChild(s)
        } else (s = l), importScripts(l), e()
      }).then(() => {
        const s = e[l]
        if (!s) throw new Error(`Module ${l} didn’t register its module`)
        return s
      })
  )
  self.define = (r, n) => {
    const i = s || ("document" in self ? document.currentScript.src : "") || location.href
    if (e[i]) return
    const u = {}
    const o = (s) => l(s, i),
      t = { module: { uri: i }, exports: u, require: o }
    e[i] = Promise.all(r.map((s) => t[s] || o(s))).then((s) => (n(...s), u))
  }
}
define(["./workbox-2fbc6a65"], (s) => {
  self.addEventListener("message", (s) => {
    s.data && "SKIP_WAITING" === s.data.type && self.skipWaiting()
  }),
    s.precacheAndRoute(
      [
        { url: "index.html", revision: "464f7ff05610283a90dac519663bbe24" },
        { url: "assets/window-rows-CwJIGUkD.js", revision: null },
        { url: "assets/use-submit-BKrkRu9e.js", revision: null },
        { url: "assets/use-merged-ref-B03ton8W.js", revision: null },
        { url: "assets/use-isomorphic-effect-D66VnJoO.js", revision: null },
        { url: "assets/toast-DHzu5_3W.js", revision: null },
        { url: "assets/to-int-DY-jUSZY.js", revision: null },
        { url: "assets/times-DMR25WLI.js", revision: null },
        { url: "assets/thread-view-DkOKAXCZ.css", revision: null },
        { url: "assets/thread-view-CFc4sxjs.js", revision: null },
        { url: "assets/sign-in-form-BsQHlIPL.js", revision: null },
        { url: "assets/rejected-alert-Bf5D-J9h.js", revision: null },
        { url: "assets/rejected-Dm4yDgO2.css", revision: null },
        { url: "assets/rejected-CMSPlT7-.js", revision: null },
        { url: "assets/record-state-WfgknHxL.css", revision: null },
        { url: "assets/record-state-CdsuwgRC.js", revision: null },
        { url: "assets/record-place-DS1IgpTA.js", revision: null },
        { url: "assets/problem-alert-B6_GrP9f.js", revision: null },
        { url: "assets/person-page-KpsdeBKS.css", revision: null },
        { url: "assets/person-page-B3fKRDM0.js", revision: null },
        { url: "assets/person-fields-CBe10jSa.js", revision: null },
        { url: "assets/person-draft-55Xz8dI2.js", revision: null },
        { url: "assets/people-page-xrWh24er.js", revision: null },
        { url: "assets/people-page-CYnEi-oy.css", revision: null },
        { url: "assets/page-CxO8vGCA.js", revision: null },
        { url: "assets/page-BIIGXViC.css", revision: null },
        { url: "assets/outbox-page-CzLnf2wB.js", revision: null },
        { url: "assets/outbox-page-CMqiuZ0P.css", revision: null },
        { url: "assets/notifications-page-DxgQarDZ.css", revision: null },
        { url: "assets/notifications-page-BfyDke5b.js", revision: null },
        { url: "assets/new-person-avvURilO.js", revision: null },
        { url: "assets/new-job-DQZoGRxL.js", revision: null },
        { url: "assets/members-page-Dh1J5uNA.js", revision: null },
        { url: "assets/jobs-page-B3Jz37bJ.js", revision: null },
        { url: "assets/jobs-page-99Izf9Fa.css", revision: null },
        { url: "assets/job-query-ClTrQiEl.js", revision: null },
        { url: "assets/job-page-D8GeeNsn.css", revision: null },
        { url: "assets/job-page-C-t4J9-F.js", revision: null },
        { url: "assets/job-lines-b_guHGlb.js", revision: null },
        { url: "assets/job-lines-DC1bGUdm.css", revision: null },
        { url: "assets/job-fields-BCBv9sOO.js", revision: null },
        { url: "assets/index-nt4a7cWO.js", revision: null },
        { url: "assets/index-D-ggsyR5.css", revision: null },
        { url: "assets/get-floating-position-C5X9OGeT.js", revision: null },
        { url: "assets/get-env-MimdSsZv.js", revision: null },
        { url: "assets/get-auto-contrast-value-BTPwFOS2.js", revision: null },
        { url: "assets/form-section-BSJXcSiM.js", revision: null },
        { url: "assets/form-section-BMc5mrWj.css", revision: null },
        { url: "assets/floating-ui.react-2zg2mMe4.js", revision: null },
        { url: "assets/fields-DbKMVKZM.js", revision: null },
        { url: "assets/entry-B1TPoyzm.css", revision: null },
        { url: "assets/entry-6J5yOe-k.js", revision: null },
        { url: "assets/drafts-C7gDwgMk.js", revision: null },
        { url: "assets/developer-page-DxgOzmW6.css", revision: null },
        { url: "assets/developer-page-BFmdE_hL.js", revision: null },
        { url: "assets/dashboard-BbobEwQ8.js", revision: null },
        { url: "assets/dashboard-B7PP0ags.css", revision: null },
        { url: "assets/custom-draft-CBFlpMoD.js", revision: null },
        { url: "assets/createReactComponent-DE_1QjAN.js", revision: null },
        { url: "assets/create-safe-context-DOvdAprQ.js", revision: null },
        { url: "assets/conflicts-page-DDl9gdop.css", revision: null },
        { url: "assets/conflicts-page-CDjmrGo-.js", revision: null },
        { url: "assets/confirm-BWDIlCqy.js", revision: null },
        { url: "assets/choice-mark-CHLCs7Qp.js", revision: null },
        { url: "assets/choice-mark-BX9gPBPI.css", revision: null },
        { url: "assets/chat-page-BrWqW21Z.js", revision: null },
        { url: "assets/chat-page-8ZthgG40.css", revision: null },
        { url: "assets/auth-context-CWyBMuGf.js", revision: null },
        { url: "assets/account.module-B7gnHQci.js", revision: null },
        { url: "assets/account-page-DUVh9NAw.js", revision: null },
        { url: "assets/account-checks-zjL_lY0G.js", revision: null },
        { url: "assets/account-DXCwrCL-.css", revision: null },
        { url: "assets/VisuallyHidden-DXB5QzMT.js", revision: null },
        { url: "assets/Title-ByvLmIUG.js", revision: null },
        { url: "assets/Textarea-CTRSp4UI.js", revision: null },
        { url: "assets/TextInput-BCCJD4Rw.js", revision: null },
        { url: "assets/SegmentedControl-B7rgPGUh.js", revision: null },
        { url: "assets/ScrollArea-IYXbUWXZ.js", revision: null },
        { url: "assets/PasswordInput-DjLETHg7.js", revision: null },
        { url: "assets/OptionalPortal-BNE8A6sr.js", revision: null },
        { url: "assets/NativeSelect-D43-CsYQ.js", revision: null },
        { url: "assets/InputBase-FHeE0Dma.js", revision: null },
        { url: "assets/IconX-_UyY2zH4.js", revision: null },
        { url: "assets/IconTrash-Bu42cEST.js", revision: null },
        { url: "assets/IconPlus-DlqMetJe.js", revision: null },
        { url: "assets/IconCheck-CcI2uNP5.js", revision: null },
        { url: "assets/FocusTrap-CCpwkjLX.js", revision: null },
        { url: "assets/DirectionProvider-ByGpxfS1.js", revision: null },
        { url: "assets/ActionIcon-YQG0W5CT.js", revision: null },
        { url: "manifest.webmanifest", revision: "c509cf692ce6998ef4a9b4125dc86928" },
      ],
      {},
    ),
    s.cleanupOutdatedCaches(),
    s.registerRoute(
      new s.NavigationRoute(s.createHandlerBoundToURL("index.html"), {
        denylist: [/^\/api\//, /^\/actuator\//, /^\/\.well-known\//, /^\/docs\//],
      }),
    )
})
