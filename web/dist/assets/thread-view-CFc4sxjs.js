import { t as D } from "./ActionIcon-YQG0W5CT.js"
import {
  ct as a,
  n as c,
  w as d,
  $ as e,
  y as f,
  _ as i,
  ot as l,
  G as n,
  d as o,
  z as p,
  O as r,
  f as s,
  C as t,
  p as u,
} from "./auth-context-CWyBMuGf.js"
import { t as j } from "./confirm-BWDIlCqy.js"
import { t as ee } from "./createReactComponent-DE_1QjAN.js"
import { t as M } from "./IconTrash-Bu42cEST.js"
import { R as _, c as b, y as C, C as g, r as S, S as v, k as x, a as y } from "./index-nt4a7cWO.js"
import { n as A, i as k } from "./problem-alert-B6_GrP9f.js"
import { t as N } from "./record-state-CdsuwgRC.js"
import { t as O } from "./Textarea-CTRSp4UI.js"
import { r as h, n as m } from "./Title-ByvLmIUG.js"
import { t as E, r as T, a as w } from "./times-DMR25WLI.js"
import { t as P } from "./use-submit-BKrkRu9e.js"

var F = { root: `m_3eebeb36`, label: `m_9e365f20` },
  I = r(),
  L = { orientation: `horizontal` },
  R = n((t, { color: n, variant: r, size: i }) => ({
    root: {
      "--divider-color": n ? p(n, t) : void 0,
      "--divider-border-style": r,
      "--divider-size": e(i, `divider-size`),
    },
  })),
  z = f((e) => {
    const n = d(`Divider`, L, e),
      {
        classNames: r,
        className: a,
        style: o,
        styles: s,
        unstyled: c,
        vars: l,
        color: u,
        orientation: f,
        label: p,
        labelPosition: m,
        mod: h,
        attributes: g,
        ..._
      } = n,
      v = t({
        name: `Divider`,
        classes: F,
        props: n,
        className: a,
        style: o,
        classNames: r,
        styles: s,
        unstyled: c,
        attributes: g,
        vars: l,
        varsResolver: R,
      })
    return (0, I.jsx)(i, {
      mod: [{ orientation: f, withLabel: !!p }, h],
      role: `separator`,
      "aria-orientation": f,
      ...v(`root`),
      ..._,
      children: p && (0, I.jsx)(i, { component: `span`, mod: { position: m }, ...v(`label`), children: p }),
    })
  })
;(z.classes = F), (z.varsResolver = R), (z.displayName = `@mantine/core/Divider`)
var B = ee(`outline`, `pencil`, `Pencil`, [
    [`path`, { d: `M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`, key: `svg-0` }],
    [`path`, { d: `M13.5 6.5l4 4`, key: `svg-1` }],
  ]),
  V = a(l(), 1),
  H = (e) => (e.startsWith(`job:`) ? e.slice(4) : void 0)
function U(e, t) {
  const n = new Map()
  for (const t of e) for (const e of [t.createdBy, ...Object.keys(t.readBy)]) n.set(e, t.id)
  const r = new Map(e.map((e) => [e.id, e.createdBy])),
    i = new Map()
  for (const [e, a] of n) e !== t && r.get(a) !== e && i.set(a, [...(i.get(a) ?? []), e])
  return i
}
function W(e, t) {
  let n
  for (const r of e) r.createdBy === t || t in r.readBy ? (n = void 0) : (n ??= r.id)
  return n
}
var G = 3e5
function K(e) {
  let t = [],
    n
  for (const r of e) {
    const e = !n || !w(n.createdAt, r.createdAt),
      i = n && Date.parse(r.createdAt) - Date.parse(n.createdAt) < G,
      a = t.at(-1)
    a && !e && i && a.author === r.createdBy
      ? a.messages.push(r)
      : t.push({ author: r.createdBy, at: r.createdAt, newDay: e, messages: [r] }),
      (n = r)
  }
  return t
}
var q = 2e4
function J(e) {
  return e.trim() === `` ? o.check.required : e.length > q ? o.chat.tooLong : null
}
var Y = {
  thread: `_thread_hxv95_1`,
  messages: `_messages_hxv95_8`,
  earlier: `_earlier_hxv95_14`,
  group: `_group_hxv95_18`,
  said: `_said_hxv95_23`,
  message: `_message_hxv95_8`,
  words: `_words_hxv95_33`,
  actions: `_actions_hxv95_39`,
  readBy: `_readBy_hxv95_47`,
  composer: `_composer_hxv95_50`,
  write: `_write_hxv95_56`,
  text: `_text_hxv95_61`,
}
function X({ conversation: e }) {
  const { sendMessage: t } = b(),
    [n, r] = (0, V.useState)(``),
    [i, a] = (0, V.useState)(null),
    s = async (i) => {
      if ((i?.preventDefault(), !n.trim())) return
      const o = J(n)
      if ((a(o), !o))
        try {
          await t(n.trim(), e), r(``)
        } catch (e) {
          a(A(k(e)))
        }
    }
  return (0, I.jsxs)(`form`, {
    className: Y.composer,
    onSubmit: s,
    children: [
      (0, I.jsxs)(`div`, {
        className: Y.write,
        children: [
          (0, I.jsx)(O, {
            className: Y.text,
            "aria-label": o.chat.message,
            placeholder: o.chat.placeholder,
            autosize: !0,
            minRows: 1,
            maxRows: 8,
            value: n,
            error: i,
            onChange: (e) => r(e.currentTarget.value),
            onKeyDown: (e) => {
              e.key !== `Enter` || e.shiftKey || e.nativeEvent.isComposing || (e.preventDefault(), s())
            },
          }),
          (0, I.jsx)(D, {
            type: `submit`,
            size: 36,
            "aria-label": o.chat.send,
            disabled: !n.trim(),
            children: (0, I.jsx)(C, { size: 18 }),
          }),
        ],
      }),
      (0, I.jsx)(m, { size: `xs`, c: `dimmed`, visibleFrom: `sm`, children: o.chat.sendHint }),
    ],
  })
}
function Z(e) {
  const { message: t, mine: n, isNew: r, readBy: i } = e,
    [a, s] = (0, V.useState)(!1),
    c = t.version > 0 && t.updatedBy === t.createdBy && t.updatedAt > t.createdAt
  return (0, I.jsxs)(I.Fragment, {
    children: [
      r && (0, I.jsx)(z, { label: o.chat.newMessages, color: `pine`, labelPosition: `left`, my: 4 }),
      (0, I.jsxs)(`div`, {
        className: Y.message,
        "data-message": t.id,
        children: [
          a
            ? (0, I.jsx)(te, { message: t, onDone: () => s(!1) })
            : (0, I.jsxs)(m, {
                size: `sm`,
                className: Y.words,
                children: [
                  t.text,
                  c && (0, I.jsxs)(m, { span: !0, size: `xs`, c: `dimmed`, children: [` `, `(`, o.chat.edited, `)`] }),
                ],
              }),
          t.sync.state !== `saved` && (0, I.jsx)(N, { sync: t.sync }),
          n && !a && (0, I.jsx)(Q, { message: t, onEdit: () => s(!0) }),
        ],
      }),
      i.length > 0 &&
        (0, I.jsx)(m, { size: `xs`, c: `dimmed`, className: Y.readBy, children: o.chat.readBy(i.join(`, `)) }),
    ],
  })
}
function Q({ message: e, onEdit: t }) {
  const { deleteMessage: n } = b(),
    [r, i] = (0, V.useState)(!1)
  return (0, I.jsxs)(I.Fragment, {
    children: [
      (0, I.jsxs)(_, {
        position: `bottom-end`,
        shadow: `md`,
        children: [
          (0, I.jsx)(_.Target, {
            children: (0, I.jsx)(D, {
              className: Y.actions,
              variant: `subtle`,
              color: `gray`,
              "aria-label": o.chat.actions,
              children: (0, I.jsx)(g, { size: 17 }),
            }),
          }),
          (0, I.jsxs)(_.Dropdown, {
            children: [
              (0, I.jsx)(_.Item, { leftSection: (0, I.jsx)(B, { size: 16 }), onClick: t, children: o.action.edit }),
              (0, I.jsx)(_.Item, {
                leftSection: (0, I.jsx)(M, { size: 16 }),
                onClick: () => i(!0),
                children: o.action.delete,
              }),
            ],
          }),
        ],
      }),
      (0, I.jsx)(j, {
        opened: r,
        title: o.chat.confirmDelete,
        action: o.action.delete,
        onConfirm: () => n(e.id),
        onClose: () => i(!1),
      }),
    ],
  })
}
function te({ message: e, onDone: t }) {
  const { editMessage: n } = b(),
    [r, i] = (0, V.useState)(e.text),
    a = P(
      () => {
        const e = J(r)
        return e ? { text: e } : {}
      },
      async () => {
        r.trim() !== e.text && (await n(e.id, r.trim())), t()
      },
    )
  return (0, I.jsx)(`form`, {
    onSubmit: a.submit,
    className: Y.words,
    children: (0, I.jsxs)(s, {
      gap: `xs`,
      children: [
        (0, I.jsx)(O, {
          "aria-label": o.chat.editing,
          autosize: !0,
          maxRows: 10,
          autoFocus: !0,
          value: r,
          error: a.errors.text,
          onChange: (e) => i(e.currentTarget.value),
          onKeyDown: (e) => e.key === `Escape` && t(),
        }),
        (0, I.jsxs)(h, {
          gap: `xs`,
          children: [
            (0, I.jsx)(u, { size: `xs`, type: `submit`, loading: a.busy, children: o.action.save }),
            (0, I.jsx)(u, { size: `xs`, variant: `default`, onClick: t, children: o.action.cancel }),
          ],
        }),
      ],
    }),
  })
}
function ne(e, t) {
  const { markAsRead: n } = b()
  ;(0, V.useEffect)(() => {
    const r = () => {
      const r = e.findLast((e) => e.createdBy !== t)
      document.visibilityState === `visible` && r && W(e, t) && n(r.id).catch(() => {})
    }
    return (
      r(), document.addEventListener(`visibilitychange`, r), () => document.removeEventListener(`visibilitychange`, r)
    )
  }, [e, t, n])
}
var $ = 100
function re({ conversation: e, empty: t }) {
  const { messagesOf: n } = b(),
    { user: r } = c(),
    i = y(),
    a = r?.id ?? ``,
    s = n(e),
    [l, d] = (0, V.useState)($),
    f = (0, V.useMemo)(() => s.slice(-l), [s, l]),
    p = (0, V.useMemo)(() => K(f), [f]),
    h = (0, V.useMemo)(() => U(s, a), [s, a]),
    [g] = (0, V.useState)(() => W(s, a)),
    _ = (0, V.useRef)(null),
    C = s.at(-1)
  return (
    ne(s, a),
    (0, V.useLayoutEffect)(() => {
      C && _.current?.scrollTo({ top: _.current.scrollHeight })
    }, [C]),
    (0, V.useEffect)(() => {
      const e = _.current
      if (!e) return
      const t = new ResizeObserver(() => e.scrollTo({ top: e.scrollHeight }))
      return (t.observe(e), () => t.disconnect())
    }, []),
    (0, I.jsxs)(`div`, {
      className: Y.thread,
      children: [
        (0, I.jsxs)(`div`, {
          ref: _,
          className: Y.messages,
          role: `log`,
          "aria-label": o.chat.conversations,
          tabIndex: 0,
          children: [
            s.length === 0 && (0, I.jsx)(x, { icon: v, title: o.chat.empty, text: t }),
            s.length > l &&
              (0, I.jsx)(u, {
                variant: `subtle`,
                onClick: () => d(l + $),
                className: Y.earlier,
                children: o.chat.earlier,
              }),
            p.map((e) =>
              (0, I.jsxs)(
                `div`,
                {
                  children: [
                    e.newDay && (0, I.jsx)(z, { label: T(e.at), my: `sm` }),
                    (0, I.jsxs)(`div`, {
                      className: Y.group,
                      children: [
                        (0, I.jsx)(S, { name: i.ofUser(e.author), size: 30 }),
                        (0, I.jsxs)(`div`, {
                          className: Y.said,
                          children: [
                            (0, I.jsxs)(m, {
                              size: `sm`,
                              children: [
                                (0, I.jsx)(`b`, { children: i.ofUser(e.author) }),
                                ` `,
                                (0, I.jsx)(m, {
                                  span: !0,
                                  size: `xs`,
                                  c: `dimmed`,
                                  children: (0, I.jsx)(E, { at: e.at, form: `time` }),
                                }),
                              ],
                            }),
                            e.messages.map((e) =>
                              (0, I.jsx)(
                                Z,
                                {
                                  message: e,
                                  mine: e.createdBy === a,
                                  isNew: e.id === g,
                                  readBy: h.get(e.id)?.map(i.ofUser) ?? [],
                                },
                                e.id,
                              ),
                            ),
                          ],
                        }),
                      ],
                    }),
                  ],
                },
                e.messages[0]?.id,
              ),
            ),
          ],
        }),
        (0, I.jsx)(X, { conversation: e }),
      ],
    })
  )
}

export { H as n, re as t }
