import { t as S } from "./ActionIcon-YQG0W5CT.js"
import { O as e, p as i, d as n, ot as r, ct as t } from "./auth-context-CWyBMuGf.js"
import { t as v } from "./IconCheck-CcI2uNP5.js"
import { t as w } from "./IconX-_UyY2zH4.js"
import { s as _, E as d, I as f, k as g, h, A as l, c as m, S as p, D as u } from "./index-nt4a7cWO.js"
import { t as y } from "./page-CxO8vGCA.js"
import { t as b } from "./problem-alert-B6_GrP9f.js"
import { t as T } from "./record-state-CdsuwgRC.js"
import { t as c } from "./SegmentedControl-B7rgPGUh.js"
import { i as a, n as o, r as s } from "./Title-ByvLmIUG.js"
import { t as E } from "./times-DMR25WLI.js"
import { t as C } from "./VisuallyHidden-DXB5QzMT.js"
import { t as x } from "./window-rows-CwJIGUkD.js"

var D = t(r(), 1),
  O = {
    list: `_list_1ta4z_1`,
    row: `_row_1ta4z_4`,
    what: `_what_1ta4z_21`,
    title: `_title_1ta4z_24`,
    actions: `_actions_1ta4z_48`,
  }
function k({ subject: e }, t) {
  if (!e) return null
  if (e.collection === `jobs`) return `/jobs/${e.id}`
  if (e.collection === `employees`) return `/people/${e.id}`
  if (e.collection !== `chat`) return null
  const n = t.find(({ id: t }) => t === e.id)
  return n ? `/chat/${encodeURIComponent(n.conversation)}` : `/chat`
}
var A = e(),
  j = { jobs: d, chat: p, employees: u, notifications: u }
function M({ notification: e }) {
  const { markAsRead: t, dismiss: r } = _(),
    { messages: i } = m(),
    { id: a, title: c, body: d, readAt: p, createdAt: h, sync: g } = e,
    y = j[e.subject?.collection ?? `notifications`] ?? u,
    b = k(e, i),
    x = () => {
      p || t(a)
    }
  return (0, A.jsxs)(`div`, {
    role: `listitem`,
    className: O.row,
    "data-unread": !p || void 0,
    children: [
      (0, A.jsx)(y, { size: 20, stroke: 1.6, "aria-hidden": !0 }),
      (0, A.jsxs)(`div`, {
        className: O.what,
        children: [
          !p && (0, A.jsxs)(C, { children: [n.notifications.isUnread, `: `] }),
          b
            ? (0, A.jsx)(l, { href: b, className: O.title, onClick: x, children: c })
            : (0, A.jsx)(`span`, { className: O.title, children: c }),
          (0, A.jsx)(o, { size: `sm`, c: `dimmed`, lineClamp: 1, children: d }),
          (0, A.jsx)(o, { size: `xs`, c: `dimmed`, children: (0, A.jsx)(E, { at: h }) }),
        ],
      }),
      (0, A.jsxs)(s, {
        gap: 4,
        wrap: `nowrap`,
        className: O.actions,
        children: [
          g.state !== `saved` && (0, A.jsx)(T, { sync: g, compact: !0 }),
          !p &&
            (0, A.jsx)(f, {
              label: n.notifications.mark,
              children: (0, A.jsx)(S, {
                variant: `subtle`,
                color: `gray`,
                "aria-label": `${n.notifications.mark}: ${c}`,
                onClick: x,
                children: (0, A.jsx)(v, { size: 17 }),
              }),
            }),
          (0, A.jsx)(f, {
            label: n.notifications.dismiss,
            children: (0, A.jsx)(S, {
              variant: `subtle`,
              color: `gray`,
              "aria-label": `${n.notifications.dismiss}: ${c}`,
              onClick: () => void r(a),
              children: (0, A.jsx)(w, { size: 17 }),
            }),
          }),
        ],
      }),
    ],
  })
}
function N() {
  const { notifications: e, unreadCount: t, isLoading: r, error: o, markAllAsRead: s } = _(),
    [l, d] = (0, D.useState)(!1)
  if (r && e.length === 0) return (0, A.jsx)(h, {})
  const f = l ? e.filter(({ readAt: e }) => !e) : e
  return (0, A.jsxs)(y, {
    title: n.notifications.title,
    about: (0, A.jsx)(`span`, { role: `status`, children: n.nav.unread(t) }),
    actions: (0, A.jsxs)(A.Fragment, {
      children: [
        (0, A.jsx)(c, {
          "aria-label": n.notifications.title,
          value: l ? `unread` : `all`,
          onChange: (e) => d(e === `unread`),
          data: [
            { value: `all`, label: n.notifications.all },
            { value: `unread`, label: n.notifications.unread },
          ],
        }),
        (0, A.jsx)(i, {
          variant: `default`,
          leftSection: (0, A.jsx)(v, { size: 16 }),
          disabled: t === 0,
          onClick: () => void s(),
          children: n.notifications.markAll,
        }),
      ],
    }),
    children: [
      (0, A.jsx)(b, { problem: o }),
      f.length === 0
        ? (0, A.jsx)(g, {
            icon: u,
            title: e.length === 0 ? n.notifications.empty : n.notifications.noneUnread,
            text: e.length === 0 ? n.notifications.emptyText : n.notifications.noneUnreadText,
          })
        : (0, A.jsx)(a, {
            role: `list`,
            "aria-label": n.notifications.title,
            className: O.list,
            children: (0, A.jsx)(x, { items: f, rowHeight: 78, row: (e) => (0, A.jsx)(M, { notification: e }) }),
          }),
    ],
  })
}

export { N as default }
