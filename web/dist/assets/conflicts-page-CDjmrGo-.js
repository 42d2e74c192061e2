import {
  y as _,
  Y as a,
  b as c,
  f as d,
  $ as e,
  g as f,
  x as g,
  w as h,
  O as i,
  ct as l,
  p as m,
  C as n,
  Z as o,
  ot as p,
  G as r,
  _ as s,
  B as t,
  d as u,
  z as v,
} from "./auth-context-CWyBMuGf.js"
import { t as z } from "./DirectionProvider-ByGpxfS1.js"
import { c as ce, o as le, a as se } from "./drafts-C7gDwgMk.js"
import { c as B, l as H, s as ie, a as re, o as U, i as V } from "./fields-DbKMVKZM.js"
import { t as R } from "./get-auto-contrast-value-BTPwFOS2.js"
import {
  J as b,
  _ as C,
  q as D,
  k as E,
  z as k,
  u as O,
  U as S,
  d as T,
  a as w,
  O as x,
  H as y,
} from "./index-nt4a7cWO.js"
import { t as ae } from "./NativeSelect-D43-CsYQ.js"
import { t as A } from "./page-CxO8vGCA.js"
import { c as ee, t as F } from "./problem-alert-B6_GrP9f.js"
import { t as ne } from "./record-place-DS1IgpTA.js"
import { t as oe } from "./Textarea-CTRSp4UI.js"
import { t as W } from "./TextInput-BCCJD4Rw.js"
import { i as j, n as M, r as N, t as P } from "./Title-ByvLmIUG.js"
import { t as L } from "./times-DMR25WLI.js"
import { t as I } from "./toast-DHzu5_3W.js"
import { t as te } from "./use-submit-BKrkRu9e.js"

var G = l(p(), 1),
  K = i()
function ue({ children: e, role: t }) {
  const n = (0, G.use)(S)
  return n
    ? (0, K.jsx)(`div`, { role: t, "aria-labelledby": n.labelId, "aria-describedby": n.describedBy, children: e })
    : (0, K.jsx)(K.Fragment, { children: e })
}
var de = {
  root: `m_5f75b09e`,
  body: `m_5f6e695e`,
  labelWrapper: `m_d3ea56bb`,
  label: `m_8ee546b8`,
  description: `m_328f68c0`,
  error: `m_8e8a99cc`,
}
function fe({
  __staticSelector: t,
  __stylesApiProps: r,
  className: i,
  classNames: o,
  styles: c,
  unstyled: l,
  children: u,
  label: d,
  description: f,
  id: p,
  disabled: m,
  error: h,
  size: g,
  labelPosition: _ = `left`,
  bodyElement: v = `div`,
  labelElement: b = `label`,
  variant: x,
  style: S,
  vars: C,
  mod: w,
  attributes: T,
  ...E
}) {
  const D = n({
      name: t,
      props: r,
      className: i,
      style: S,
      classes: de,
      classNames: o,
      styles: c,
      unstyled: l,
      attributes: T,
    }),
    O = f ? `${p}-description` : void 0,
    k = h && typeof h != `boolean` ? `${p}-error` : void 0
  return (0, K.jsx)(s, {
    ...D(`root`),
    __vars: { "--label-fz": a(g), "--label-lh": e(g, `label-lh`) },
    mod: [{ "label-position": _ }, w],
    variant: x,
    size: g,
    ...E,
    children: (0, K.jsxs)(s, {
      component: v,
      htmlFor: v === `label` ? p : void 0,
      ...D(`body`),
      children: [
        u,
        (0, K.jsxs)(`div`, {
          ...D(`labelWrapper`),
          "data-disabled": m || void 0,
          children: [
            d &&
              (0, K.jsx)(s, {
                component: b,
                htmlFor: b === `label` ? p : void 0,
                ...D(`label`),
                "data-disabled": m || void 0,
                children: d,
              }),
            f && (0, K.jsx)(y.Description, { id: O, size: g, __inheritStyles: !1, ...D(`description`), children: f }),
            h &&
              typeof h != `boolean` &&
              (0, K.jsx)(y.Error, { id: k, size: g, __inheritStyles: !1, ...D(`error`), children: h }),
          ],
        }),
      ],
    }),
  })
}
fe.displayName = `@mantine/core/InlineInput`
var q = (0, G.createContext)(null),
  J = c((e) => {
    const {
        value: t,
        defaultValue: n,
        onChange: r,
        size: i,
        wrapperProps: a,
        children: o,
        name: s,
        readOnly: c,
        disabled: l,
        ...u
      } = h(`RadioGroup`, null, e),
      d = ee(s),
      [f, p] = b({ value: t, defaultValue: n, finalValue: ``, onChange: r })
    return (0, K.jsx)(q, {
      value: {
        value: f,
        onChange: (e) => !c && p(typeof e == `string` ? e : e.currentTarget.value),
        size: i,
        name: d,
        disabled: l,
      },
      children: (0, K.jsx)(y.Wrapper, {
        size: i,
        ...a,
        ...u,
        labelElement: `div`,
        __staticSelector: `RadioGroup`,
        children: (0, K.jsx)(ue, { role: `radiogroup`, children: o }),
      }),
    })
  })
;(J.classes = y.Wrapper.classes), (J.displayName = `@mantine/core/RadioGroup`)
var Y = { card: `m_9dc8ae12` },
  pe = (0, G.createContext)(null),
  me = { withBorder: !0 },
  he = r((e, { radius: t }) => ({ card: { "--card-radius": o(t) } })),
  X = _((e) => {
    const t = h(`RadioCard`, me, e),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        checked: l,
        mod: u,
        withBorder: d,
        value: p,
        onClick: m,
        name: g,
        onKeyDown: _,
        attributes: v,
        ...y
      } = t,
      b = n({
        name: `RadioCard`,
        classes: Y,
        props: t,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: s,
        attributes: v,
        vars: c,
        varsResolver: he,
        rootSelector: `card`,
      }),
      { dir: x } = z(),
      S = (0, G.use)(q),
      C = typeof l == `boolean` ? l : S?.value === p || !1,
      w = g || S?.name,
      T = (e) => {
        if ((_?.(e), w && [`ArrowDown`, `ArrowUp`, `ArrowLeft`, `ArrowRight`].includes(e.nativeEvent.code))) {
          e.preventDefault()
          const t = Array.from(document.querySelectorAll(`[role="radio"][name="${w}"]`)),
            n = t.findIndex((t) => t === e.target),
            r = n + 1 >= t.length ? 0 : n + 1,
            i = n - 1 < 0 ? t.length - 1 : n - 1
          e.nativeEvent.code === `ArrowDown` && (t[r].focus(), t[r].click()),
            e.nativeEvent.code === `ArrowUp` && (t[i].focus(), t[i].click()),
            e.nativeEvent.code === `ArrowLeft` && (t[x === `ltr` ? i : r].focus(), t[x === `ltr` ? i : r].click()),
            e.nativeEvent.code === `ArrowRight` && (t[x === `ltr` ? r : i].focus(), t[x === `ltr` ? r : i].click())
        }
      }
    return (0, K.jsx)(pe, {
      value: { checked: C },
      children: (0, K.jsx)(f, {
        mod: [{ "with-border": d, checked: C }, u],
        ...b(`card`),
        ...y,
        role: `radio`,
        "aria-checked": C,
        name: w,
        onClick: (e) => {
          m?.(e), S?.onChange(p || ``)
        },
        onKeyDown: T,
      }),
    })
  })
;(X.displayName = `@mantine/core/RadioCard`), (X.classes = Y), (X.varsResolver = he)
var ge = {
    indicator: `m_717d7ff6`,
    icon: `m_3e4da632`,
    "indicator--light": `m_7eec72c0`,
    "indicator--outline": `m_2980836c`,
  },
  _e = { icon: k },
  ve = r((n, { radius: r, color: i, size: a, iconColor: s, variant: c, autoContrast: l }) => {
    const u = t({ color: i || n.primaryColor, theme: n }),
      d = u.isThemeColor && u.shade === void 0 ? `var(--mantine-color-${u.color}-outline)` : u.color,
      f =
        c === `light`
          ? n.variantColorResolver({ color: i || n.primaryColor, theme: n, variant: `light`, autoContrast: l })
          : void 0,
      p = c === `outline` ? d : f ? f.color : v(i, n)
    return {
      indicator: {
        "--radio-size": e(a, `radio-size`),
        "--radio-radius": r === void 0 ? void 0 : o(r),
        "--radio-color": p,
        "--radio-bg": f?.background,
        "--radio-icon-size": typeof a == `number` ? `calc(${e(a, `radio-size`)} * 0.4)` : e(a, `radio-icon-size`),
        "--radio-icon-color": s ? v(s, n) : f ? f.color : R(l, n) ? D({ color: i, theme: n, autoContrast: l }) : void 0,
      },
    }
  }),
  Z = _((e) => {
    const t = h(`RadioIndicator`, _e, e),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: c,
        vars: l,
        icon: u,
        radius: d,
        color: f,
        iconColor: p,
        autoContrast: m,
        checked: g,
        mod: _,
        variant: v,
        disabled: y,
        attributes: b,
        ...x
      } = t,
      S = n({
        name: `RadioIndicator`,
        classes: ge,
        props: t,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: c,
        attributes: b,
        vars: l,
        varsResolver: ve,
        rootSelector: `indicator`,
      }),
      C = (0, G.use)(pe),
      w = typeof g == `boolean` ? g : C?.checked || !1
    return (0, K.jsx)(s, {
      ...S(`indicator`, { variant: v }),
      variant: v,
      mod: [{ checked: w, disabled: y }, _],
      ...x,
      children: (0, K.jsx)(u, { ...S(`icon`) }),
    })
  })
;(Z.displayName = `@mantine/core/RadioIndicator`), (Z.classes = ge), (Z.varsResolver = ve)
var ye = {
    root: `m_f3f1af94`,
    inner: `m_89c4f5e4`,
    icon: `m_f3ed6b2b`,
    radio: `m_8a3dbb89`,
    "radio--light": `m_99d09bcd`,
    "radio--outline": `m_1bfe9d39`,
  },
  be = { labelPosition: `right`, withErrorStyles: !0 },
  xe = r((n, { size: r, radius: i, color: a, iconColor: s, variant: c, autoContrast: l }) => {
    const u = t({ color: a || n.primaryColor, theme: n }),
      d = u.isThemeColor && u.shade === void 0 ? `var(--mantine-color-${u.color}-outline)` : u.color,
      f =
        c === `light`
          ? n.variantColorResolver({ color: a || n.primaryColor, theme: n, variant: `light`, autoContrast: l })
          : void 0,
      p = c === `outline` ? d : f ? f.color : v(a, n)
    return {
      root: {
        "--radio-size": e(r, `radio-size`),
        "--radio-radius": i === void 0 ? void 0 : o(i),
        "--radio-color": p,
        "--radio-bg": f?.background,
        "--radio-icon-color": s ? v(s, n) : f ? f.color : R(l, n) ? D({ color: a, theme: n, autoContrast: l }) : void 0,
        "--radio-icon-size": e(r, `radio-icon-size`),
      },
    }
  }),
  Q = _((e) => {
    const t = h(`Radio`, be, e),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: c,
        vars: l,
        id: u,
        size: d,
        label: f,
        labelPosition: p,
        description: m,
        error: _,
        radius: v,
        color: y,
        variant: b,
        disabled: x,
        wrapperProps: S,
        icon: C = k,
        rootRef: w,
        iconColor: T,
        onChange: E,
        mod: D,
        attributes: O,
        withErrorStyles: A,
        checked: j,
        readOnly: M,
        onClick: N,
        ...P
      } = t,
      F = n({
        name: `Radio`,
        classes: ye,
        props: t,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: c,
        attributes: O,
        vars: l,
        varsResolver: xe,
      }),
      I = (0, G.use)(q),
      te = I?.size ?? d,
      ne = t.size ? d : te,
      { styleProps: L, rest: R } = g(P),
      z = ee(u),
      re =
        [m ? `${z}-description` : void 0, _ && typeof _ != `boolean` ? `${z}-error` : void 0, R[`aria-describedby`]]
          .filter(Boolean)
          .join(` `) || void 0,
      B = I ? I.value === R.value : void 0,
      V = {
        checked: B ?? j,
        name: R.name ?? I?.name,
        onChange: (e) => {
          M || (I?.onChange(e), E?.(e))
        },
        disabled: I?.disabled ?? x,
      }
    return (0, K.jsx)(fe, {
      ...F(`root`),
      __staticSelector: `Radio`,
      __stylesApiProps: t,
      id: z,
      size: ne,
      labelPosition: p,
      label: f,
      description: m,
      error: _,
      disabled: V.disabled,
      classNames: r,
      styles: o,
      unstyled: c,
      "data-checked": (B ?? j) || void 0,
      variant: b,
      ref: w,
      mod: D,
      attributes: O,
      ...L,
      ...S,
      children: (0, K.jsxs)(s, {
        ...F(`inner`),
        mod: { "label-position": p },
        children: [
          (0, K.jsx)(s, {
            ...F(`radio`, { focusable: !0, variant: b }),
            ...R,
            ...V,
            component: `input`,
            mod: { error: !!_, "with-error-styles": A },
            id: z,
            type: `radio`,
            readOnly: M,
            "aria-describedby": re,
            onClick: (e) => {
              M && V.checked === void 0 && e.preventDefault(), N?.(e)
            },
          }),
          (0, K.jsx)(C, { ...F(`icon`), "aria-hidden": !0 }),
        ],
      }),
    })
  })
;(Q.classes = ye),
  (Q.varsResolver = xe),
  (Q.displayName = `@mantine/core/Radio`),
  (Q.Group = J),
  (Q.Card = X),
  (Q.Indicator = Z)
var Se = (e) => e.conflicts.some(({ field: e }) => e === `*`),
  Ce = (e, t) => e.conflicts.map(({ field: e }) => e).filter((e) => !t[e])
function we(e, t) {
  const n = {}
  for (const { field: r } of e.conflicts) {
    const e = t[r]
    if (!e) return null
    n[r] = e.take === `other` ? { value: e.value } : { take: e.take }
  }
  return n
}
function Te(e) {
  return e.current === null ? `deleted` : e.op === `delete` ? `edited` : `replaced`
}
function Ee({ entry: e, children: t }) {
  const n = e.current && ne(e.collection, e.documentId, e.current)
  return (0, K.jsxs)(N, {
    justify: `space-between`,
    align: `flex-start`,
    gap: `sm`,
    mb: `md`,
    children: [
      (0, K.jsxs)(`div`, {
        style: { minWidth: 0, flex: `1 1 12rem`, overflowWrap: `anywhere` },
        children: [
          (0, K.jsx)(P, { order: 2, children: n ? (0, K.jsx)(C, { to: n, inherit: !0, children: e.title }) : e.title }),
          (0, K.jsxs)(M, {
            size: `sm`,
            c: `dimmed`,
            children: [u.collections[e.collection], ` · `, u.conflicts.made, ` `, (0, K.jsx)(L, { at: e.at })],
          }),
        ],
      }),
      t && (0, K.jsx)(N, { gap: `xs`, children: t }),
    ],
  })
}
var $ = {
  field: `_field_1kr8v_1`,
  legend: `_legend_1kr8v_8`,
  options: `_options_1kr8v_15`,
  base: `_base_1kr8v_21`,
  option: `_option_1kr8v_15`,
  content: `_content_1kr8v_43`,
  whole: `_whole_1kr8v_51`,
  side: `_side_1kr8v_56`,
}
function De(e) {
  const { collection: t, field: n, label: r, value: i, onChange: a } = e,
    o = i == null ? `` : typeof i == `string` ? i : JSON.stringify(i)
  switch (B(t, n)) {
    case `choice`:
      return (0, K.jsx)(ae, {
        mt: `xs`,
        label: r,
        data: re(t, n).map((e) => ({ value: e, label: V(e) })),
        value: o,
        onChange: (e) => a(e.currentTarget.value),
      })
    case `time`:
      return (0, K.jsx)(W, {
        mt: `xs`,
        type: `datetime-local`,
        label: r,
        value: le(ce(o)),
        onChange: (e) => a(se(e.currentTarget.value)),
      })
    case `date`:
      return (0, K.jsx)(W, {
        mt: `xs`,
        type: `date`,
        label: r,
        value: o,
        onChange: (e) => a(e.currentTarget.value || null),
      })
    case `money`: {
      const e = i ?? { amount: ``, currency: `EUR` },
        t = (t) => {
          const n = { ...e, ...t }
          a(n.amount === `` ? null : n)
        }
      return (0, K.jsxs)(N, {
        mt: `xs`,
        grow: !0,
        align: `flex-start`,
        children: [
          (0, K.jsx)(W, {
            label: r,
            inputMode: `decimal`,
            value: e.amount,
            onChange: (e) => t({ amount: e.currentTarget.value }),
          }),
          (0, K.jsx)(W, {
            label: u.form.currency,
            maxLength: 3,
            value: e.currency,
            onChange: (e) => t({ currency: e.currentTarget.value.toUpperCase() }),
          }),
        ],
      })
    }
    default:
      return (0, K.jsx)(oe, {
        mt: `xs`,
        autosize: !0,
        maxRows: 10,
        label: r,
        value: o,
        onChange: (e) => a(Oe(i, e.currentTarget.value)),
      })
  }
}
function Oe(e, t) {
  return t === `` ? null : typeof e == `number` && Number.isFinite(Number(t)) ? Number(t) : t
}
function ke(e) {
  const { entry: t, conflict: n, choice: r, onChoose: i } = e,
    a = w(),
    o = (0, G.useId)(),
    s = U(t.collection, n.field),
    c = (e) => H(t.collection, n.field, e, a),
    l = (e, t, a) =>
      (0, K.jsxs)(`label`, {
        className: $.option,
        "data-chosen": r?.take === e || void 0,
        children: [
          (0, K.jsx)(Q, {
            name: o,
            checked: r?.take === e,
            onChange: () => i(e === `other` ? { take: e, value: n.mine } : { take: e }),
            "aria-label": `${s}: ${e === `other` ? u.conflicts.edit : u.conflicts[e]}`,
          }),
          (0, K.jsxs)(`span`, {
            className: $.content,
            children: [
              (0, K.jsx)(M, { span: !0, size: `xs`, c: `dimmed`, children: t }),
              (0, K.jsx)(`span`, { children: a }),
            ],
          }),
        ],
      })
  return (0, K.jsxs)(`fieldset`, {
    className: $.field,
    children: [
      (0, K.jsx)(`legend`, { className: $.legend, children: s }),
      (0, K.jsxs)(`div`, {
        className: $.options,
        children: [
          (0, K.jsxs)(`div`, {
            className: $.base,
            children: [
              (0, K.jsx)(M, { span: !0, size: `xs`, c: `dimmed`, children: u.conflicts.base }),
              (0, K.jsx)(`span`, { children: c(n.base) }),
            ],
          }),
          l(`mine`, u.conflicts.mine, c(n.mine)),
          l(
            `theirs`,
            (0, K.jsxs)(K.Fragment, {
              children: [
                u.conflicts.theirs,
                n.theirsBy && ` ${u.conflicts.theirsBy(a.ofUser(n.theirsBy))}`,
                n.theirsAt && (0, K.jsxs)(K.Fragment, { children: [` · `, (0, K.jsx)(L, { at: n.theirsAt })] }),
              ],
            }),
            c(n.theirs),
          ),
          l(`other`, u.conflicts.edit, null),
        ],
      }),
      r?.take === `other` &&
        (0, K.jsx)(De, {
          collection: t.collection,
          field: n.field,
          label: s,
          value: r.value,
          onChange: (e) => i({ take: `other`, value: e }),
        }),
    ],
  })
}
function Ae({ entry: e }) {
  const { resolve: t, resolveAll: n } = T(),
    [r, i] = (0, G.useState)({}),
    a = we(e, r),
    o = te(
      () => ({}),
      async () => {
        a && (await t(e.id, a), I(u.conflicts.decided))
      },
    ),
    s = async (t) => {
      await n(e.id, t), I(u.conflicts.decided)
    }
  return (0, K.jsx)(j, {
    p: `md`,
    component: `article`,
    "aria-label": e.title,
    children: (0, K.jsxs)(`form`, {
      onSubmit: o.submit,
      children: [
        (0, K.jsxs)(Ee, {
          entry: e,
          children: [
            (0, K.jsx)(m, {
              variant: `default`,
              size: `xs`,
              onClick: () => void s(`mine`),
              children: u.conflicts.allMine,
            }),
            (0, K.jsx)(m, {
              variant: `default`,
              size: `xs`,
              onClick: () => void s(`theirs`),
              children: u.conflicts.allTheirs,
            }),
          ],
        }),
        e.conflicts.map((t) =>
          (0, K.jsx)(
            ke,
            { entry: e, conflict: t, choice: r[t.field], onChoose: (e) => i((n) => ({ ...n, [t.field]: e })) },
            t.field,
          ),
        ),
        (0, K.jsx)(F, { problem: o.problem }),
        (0, K.jsxs)(N, {
          justify: `flex-end`,
          mt: `md`,
          children: [
            !a && (0, K.jsx)(M, { size: `sm`, c: `dimmed`, children: u.conflicts.open(Ce(e, r).length) }),
            (0, K.jsx)(m, { type: `submit`, disabled: !a, loading: o.busy, children: u.conflicts.apply }),
          ],
        }),
      ],
    }),
  })
}
function je({ entry: e }) {
  const { resolveAll: t } = T(),
    n = w(),
    r = e.conflicts.find(({ field: e }) => e === `*`),
    i = Te(e),
    a = r?.theirsBy ? n.ofUser(r.theirsBy) : u.people.someone,
    o = typeof r?.mine == `object` && r.mine !== null ? r.mine : {},
    s = async (n) => {
      await t(e.id, n), I(u.conflicts.decided)
    },
    c = (t) =>
      (0, K.jsx)(O, { facts: ie(e.collection, t).map((r) => [U(e.collection, r), H(e.collection, r, t[r], n)]) }),
    l = {
      deleted: u.conflicts.deletedMeanwhile(a),
      edited: u.conflicts.editedMeanwhile(a),
      replaced: u.conflicts.changedWhole,
    }
  return (0, K.jsxs)(j, {
    p: `md`,
    component: `article`,
    "aria-label": e.title,
    children: [
      (0, K.jsx)(Ee, { entry: e }),
      (0, K.jsx)(M, { mb: `md`, children: l[i] }),
      (0, K.jsxs)(`div`, {
        className: $.whole,
        children: [
          (0, K.jsxs)(`section`, {
            className: $.side,
            "aria-label": u.conflicts.mine,
            children: [
              (0, K.jsx)(P, { order: 3, children: u.conflicts.yourChanges }),
              c(o),
              (0, K.jsx)(M, {
                size: `sm`,
                c: `dimmed`,
                children: e.op === `delete` ? u.conflicts.keepMineDelete : u.conflicts.keepMineEdit,
              }),
              (0, K.jsx)(m, { variant: `default`, onClick: () => void s(`mine`), children: u.conflicts.keepMine }),
            ],
          }),
          (0, K.jsxs)(`section`, {
            className: $.side,
            "aria-label": u.conflicts.theirs,
            children: [
              (0, K.jsx)(P, { order: 3, children: u.conflicts.theirRecord }),
              e.current && c(e.current),
              (0, K.jsx)(M, {
                size: `sm`,
                c: `dimmed`,
                children: i === `deleted` ? u.conflicts.takeTheirsDelete : u.conflicts.takeTheirsEdit,
              }),
              (0, K.jsx)(m, { variant: `default`, onClick: () => void s(`theirs`), children: u.conflicts.takeTheirs }),
            ],
          }),
        ],
      }),
    ],
  })
}
function Me() {
  const { conflicts: e } = T()
  return (0, K.jsx)(A, {
    title: u.conflicts.title,
    ...(e.length > 0 ? { about: u.conflicts.intro } : {}),
    children:
      e.length === 0
        ? (0, K.jsx)(E, { icon: x, title: u.conflicts.empty, text: u.conflicts.emptyText })
        : (0, K.jsx)(d, {
            children: e.map((e) => (Se(e) ? (0, K.jsx)(je, { entry: e }, e.id) : (0, K.jsx)(Ae, { entry: e }, e.id))),
          }),
  })
}

export { Me as default }
