import { t as e } from "./ActionIcon-YQG0W5CT.js"
import { d as a, p as c, ct as i, f as o, O as r, ot as s } from "./auth-context-CWyBMuGf.js"
import { t as y } from "./createReactComponent-DE_1QjAN.js"
import { t as C } from "./drafts-C7gDwgMk.js"
import { t as w } from "./IconPlus-DlqMetJe.js"
import { k as _, M as d, S as f, h as g, g as h, A as l, c as m, a as p, L as u, p as v } from "./index-nt4a7cWO.js"
import { t as b } from "./problem-alert-B6_GrP9f.js"
import { t as x } from "./TextInput-BCCJD4Rw.js"
import { t as n, r as t } from "./Title-ByvLmIUG.js"
import { t as D, n as E } from "./thread-view-CFc4sxjs.js"
import { t as T } from "./times-DMR25WLI.js"
import { t as S } from "./VisuallyHidden-DXB5QzMT.js"

var O = y(`outline`, `arrow-left`, `ArrowLeft`, [
    [`path`, { d: `M5 12l14 0`, key: `svg-0` }],
    [`path`, { d: `M5 12l6 6`, key: `svg-1` }],
    [`path`, { d: `M5 12l6 -6`, key: `svg-2` }],
  ]),
  k = i(s(), 1),
  A = {
    chat: `_chat_1h1qw_1`,
    side: `_side_1h1qw_6`,
    main: `_main_1h1qw_11`,
    top: `_top_1h1qw_18`,
    list: `_list_1h1qw_22`,
    conversation: `_conversation_1h1qw_27`,
    name: `_name_1h1qw_45`,
    last: `_last_1h1qw_52`,
    unread: `_unread_1h1qw_59`,
  }
function j() {
  const { getJob: e } = v()
  return (0, k.useCallback)(
    (t) => {
      const n = E(t)
      return n ? (e(n)?.title ?? a.chat.unknownJob) : t === `general` ? a.chat.general : t
    },
    [e],
  )
}
var M = r()
function N({ open: e }) {
  const { conversations: r } = m(),
    i = j(),
    o = p(),
    s = r.map(({ name: e }) => e),
    c = [`general`, ...(e ? [e] : [])].filter((e, t, n) => !s.includes(e) && n.indexOf(e) === t),
    u = (t) => ({
      href: `/chat/${encodeURIComponent(t)}`,
      className: A.conversation,
      "aria-current": t === e ? `page` : void 0,
    })
  return (0, M.jsxs)(M.Fragment, {
    children: [
      (0, M.jsxs)(t, {
        justify: `space-between`,
        children: [
          (0, M.jsx)(n, { order: e ? 2 : 1, size: e ? `h2` : `h1`, children: a.chat.title }),
          (0, M.jsx)(F, {}),
        ],
      }),
      (0, M.jsxs)(`ul`, {
        className: A.list,
        children: [
          c.map((e) =>
            (0, M.jsx)(
              `li`,
              {
                children: (0, M.jsx)(l, {
                  ...u(e),
                  children: (0, M.jsx)(`span`, { className: A.name, children: i(e) }),
                }),
              },
              e,
            ),
          ),
          r.map(({ name: e, last: t, unread: n }) =>
            (0, M.jsx)(
              `li`,
              {
                children: (0, M.jsxs)(l, {
                  ...u(e),
                  children: [
                    (0, M.jsx)(`span`, { className: A.name, children: i(e) }),
                    (0, M.jsx)(`span`, { className: A.last, children: (0, M.jsx)(T, { at: t.createdAt }) }),
                    (0, M.jsxs)(`span`, { className: A.last, children: [o.ofUser(t.createdBy), `: `, t.text] }),
                    n > 0 &&
                      (0, M.jsxs)(`span`, {
                        className: A.unread,
                        children: [
                          (0, M.jsx)(`span`, { "aria-hidden": !0, children: n > 99 ? `99+` : n }),
                          (0, M.jsx)(S, { children: a.nav.unread(n) }),
                        ],
                      }),
                  ],
                }),
              },
              e,
            ),
          ),
        ],
      }),
    ],
  })
}
var P = 100
function F() {
  const [, t] = d(),
    [n, r] = (0, k.useState)(!1),
    [i, s] = (0, k.useState)(``),
    [l, f] = (0, k.useState)(null)
  return (0, M.jsxs)(M.Fragment, {
    children: [
      (0, M.jsx)(e, {
        variant: `default`,
        size: `lg`,
        "aria-label": a.chat.new,
        onClick: () => r(!0),
        children: (0, M.jsx)(w, { size: 17 }),
      }),
      (0, M.jsx)(u, {
        opened: n,
        onClose: () => r(!1),
        title: a.chat.new,
        closeButtonProps: { "aria-label": a.action.close },
        children: (0, M.jsx)(`form`, {
          onSubmit: (e) => {
            e.preventDefault()
            const n = C(i, P, !0)
            f(n), n || (r(!1), s(``), t(`/chat/${encodeURIComponent(i.trim())}`))
          },
          noValidate: !0,
          children: (0, M.jsxs)(o, {
            children: [
              (0, M.jsx)(x, {
                "data-autofocus": !0,
                label: a.chat.name,
                description: a.chat.nameHint,
                value: i,
                error: l,
                onChange: (e) => s(e.currentTarget.value),
              }),
              (0, M.jsx)(c, { type: `submit`, children: a.chat.start }),
            ],
          }),
        }),
      }),
    ],
  })
}
function I({ conversation: r }) {
  const { isLoading: i, error: o, messages: s } = m(),
    c = j(),
    [, l] = d(),
    u = r ? c(r) : a.chat.title
  if (
    ((0, k.useEffect)(() => {
      document.title = `${u} · ${a.app}`
    }, [u]),
    i && s.length === 0)
  )
    return (0, M.jsx)(g, {})
  const p = r ? E(r) : void 0
  return (0, M.jsxs)(`div`, {
    className: A.chat,
    "data-open": r !== void 0 || void 0,
    children: [
      (0, M.jsx)(`section`, {
        className: A.side,
        "aria-label": a.chat.conversations,
        children: (0, M.jsx)(N, { open: r }),
      }),
      (0, M.jsx)(`section`, {
        className: A.main,
        "aria-label": u,
        children:
          r === void 0
            ? (0, M.jsx)(_, { icon: f, title: a.chat.choose })
            : (0, M.jsxs)(M.Fragment, {
                children: [
                  (0, M.jsxs)(t, {
                    className: A.top,
                    wrap: `nowrap`,
                    gap: `xs`,
                    children: [
                      (0, M.jsx)(e, {
                        variant: `subtle`,
                        color: `gray`,
                        hiddenFrom: `sm`,
                        "aria-label": a.action.back,
                        onClick: () => l(`/chat`),
                        children: (0, M.jsx)(O, { size: 19 }),
                      }),
                      (0, M.jsx)(n, { order: 1, size: `h2`, lineClamp: 1, flex: 1, children: u }),
                      p &&
                        (0, M.jsx)(h, { to: `/jobs/${p}`, variant: `default`, size: `xs`, children: a.chat.openJob }),
                    ],
                  }),
                  (0, M.jsx)(b, { problem: o }),
                  (0, M.jsx)(D, { conversation: r, empty: a.chat.emptyText }, r),
                ],
              }),
      }),
    ],
  })
}

export { I as default }
