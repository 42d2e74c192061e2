import { ot as a, C as e, x as ee, d as i, b as n, w as o, ct as r, O as t } from "./auth-context-CWyBMuGf.js"
import { r as _e, i as E, n as ge, t as ve } from "./custom-draft-CBFlpMoD.js"
import { n as b, t as C, r as me, i as pe, s as S, a as v, o as x, c as y } from "./drafts-C7gDwgMk.js"
import { i as he, r as T, n as w } from "./fields-DbKMVKZM.js"
import {
  s as ae,
  d as c,
  m as d,
  n as f,
  t as h,
  p as ie,
  f as l,
  r as m,
  h as ne,
  u as oe,
  o as p,
  l as re,
  c as s,
  g as u,
} from "./form-section-BSJXcSiM.js"
import { t as se } from "./InputBase-FHeE0Dma.js"
import { J as de, m as fe, G as ue } from "./index-nt4a7cWO.js"
import { i as ce, t as g } from "./NativeSelect-D43-CsYQ.js"
import { c as te } from "./problem-alert-B6_GrP9f.js"
import { t as le } from "./Textarea-CTRSp4UI.js"
import { t as _ } from "./TextInput-BCCJD4Rw.js"

function ye(e, t) {
  const n = t.trim().toLowerCase()
  if (n === ``) return
  const r = Object.values(e).filter((e) => !e.disabled && e.label.trim().toLowerCase() === n)
  return r.length === 1 ? r[0] : void 0
}
function D(e) {
  return typeof e == `string` ? e.trim().toLowerCase() : e
}
function be({ data: e, value: t }) {
  const n = t.map(D)
  return e.reduce(
    (e, t) => (
      ie(t)
        ? e.push({ group: t.group, items: t.items.filter((e) => n.indexOf(D(e.value)) === -1) })
        : n.indexOf(D(t.value)) === -1 && e.push(t),
      e
    ),
    [],
  )
}
var O = r(a(), 1),
  k = t(),
  xe = { xs: 41, sm: 50, md: 60, lg: 72, xl: 89 },
  Se = {
    maxValues: 1 / 0,
    withCheckIcon: !0,
    checkIconPosition: `left`,
    hiddenInputValuesDivider: `,`,
    clearSearchOnChange: !0,
    openOnFocus: !0,
    size: `sm`,
  },
  A = n((t) => {
    const n = o([`Input`, `InputWrapper`, `MultiSelect`], Se, t),
      {
        classNames: r,
        className: i,
        style: a,
        styles: f,
        unstyled: p,
        vars: ie,
        size: m,
        value: h,
        defaultValue: se,
        onChange: g,
        onKeyDown: le,
        variant: _,
        data: fe,
        dropdownOpened: v,
        defaultDropdownOpened: y,
        onDropdownOpen: pe,
        onDropdownClose: b,
        selectFirstOptionOnChange: x,
        selectFirstOptionOnDropdownOpen: me,
        onOptionSubmit: S,
        comboboxProps: C,
        filter: he,
        limit: w,
        withScrollArea: T,
        maxDropdownHeight: E,
        floatingHeight: ge,
        searchValue: _e,
        defaultSearchValue: ve,
        onSearchChange: D,
        readOnly: A,
        disabled: j,
        onFocus: Ce,
        onBlur: M,
        radius: N,
        rightSection: P,
        rightSectionWidth: F,
        rightSectionPointerEvents: I,
        rightSectionProps: L,
        leftSection: R,
        leftSectionWidth: z,
        leftSectionPointerEvents: we,
        leftSectionProps: Te,
        inputContainer: Ee,
        inputWrapperOrder: B,
        withAsterisk: De,
        labelProps: Oe,
        descriptionProps: ke,
        errorProps: Ae,
        successProps: je,
        wrapperProps: Me,
        description: Ne,
        label: Pe,
        error: Fe,
        success: Ie,
        maxValues: Le,
        searchable: V,
        nothingFoundMessage: Re,
        withCheckIcon: ze,
        withAlignedLabels: Be,
        checkIconPosition: Ve,
        hidePickedOptions: He,
        withErrorStyles: Ue,
        withSuccessStyles: We,
        name: Ge,
        form: Ke,
        id: qe,
        clearable: Je,
        clearSectionMode: Ye,
        clearButtonProps: Xe,
        hiddenInputProps: Ze,
        placeholder: Qe,
        hiddenInputValuesDivider: $e,
        required: et,
        mod: tt,
        renderOption: nt,
        renderPill: rt,
        onRemove: H,
        onClear: it,
        onMaxValues: at,
        scrollAreaProps: ot,
        chevronColor: st,
        attributes: U,
        clearSearchOnChange: ct,
        openOnFocus: lt,
        loading: ut,
        loadingPosition: dt,
        withPillsReorder: ft,
        ...pt
      } = n,
      W = te(qe),
      mt = oe({ id: W, label: Pe, labelProps: Oe, inputWrapperOrder: B }),
      G = ce(fe),
      K = u(G),
      q = (0, O.useRef)({}),
      J = ne({
        opened: v,
        defaultOpened: y,
        onDropdownOpen: () => {
          pe?.(), me && J.selectFirstOption()
        },
        onDropdownClose: () => {
          b?.(), J.resetSelectedOption()
        },
      }),
      {
        styleProps: ht,
        rest: { type: gt, autoComplete: _t, ...vt },
      } = ee(pt),
      [Y, X] = de({ value: h, defaultValue: se, finalValue: [], onChange: g }),
      {
        getPillProps: yt,
        getListProps: bt,
        handleInputKeyDown: xt,
      } = c({ value: Y, onChange: X, enabled: ft && !j && !A }),
      [Z, St] = de({ value: _e, defaultValue: ve, finalValue: ``, onChange: D }),
      Q = (e) => {
        St(e), J.resetSelectedOption()
      },
      $ = e({ name: `MultiSelect`, classes: {}, props: n, classNames: r, styles: f, unstyled: p, attributes: U }),
      { resolvedClassNames: Ct, resolvedStyles: wt } = ue({ props: n, styles: f, classNames: r }),
      Tt = (e) => {
        le?.(e),
          e.defaultPrevented ||
            (e.key === ` ` && !V && (e.preventDefault(), J.toggleDropdown()),
            e.key === `Backspace` &&
              Z.length === 0 &&
              Y.length > 0 &&
              !A &&
              (H?.(Y[Y.length - 1]), X(Y.slice(0, Y.length - 1))),
            xt(e))
      },
      Et = Y.map((e, t) => {
        const n = K[`${e}`] || q.current[`${e}`],
          r = yt(t)
        return rt
          ? (0, k.jsx)(
              O.Fragment,
              {
                children: rt({
                  option: n,
                  value: e,
                  onRemove: () => {
                    X(Y.filter((t) => e !== t)), H?.(e)
                  },
                  disabled: j,
                  reorderProps: r,
                }),
              },
              `${e}-${t}`,
            )
          : (0, k.jsx)(
              s,
              {
                withRemoveButton: !A && !K[`${e}`]?.disabled,
                onRemove: () => {
                  X(Y.filter((t) => e !== t)), H?.(e)
                },
                unstyled: p,
                disabled: j,
                ...$(`pill`),
                ...r,
                children: n?.label || e,
              },
              `${e}-${t}`,
            )
      })
    ;(0, O.useEffect)(() => {
      x && J.selectFirstOption()
    }, [x, Z]),
      (0, O.useEffect)(() => {
        Y.forEach((e) => {
          ;`${e}` in K && (q.current[`${e}`] = K[`${e}`])
        })
      }, [K, Y])
    const Dt = (0, k.jsx)(d.ClearButton, {
        ...Xe,
        onClear: () => {
          it?.(), X([]), Q(``)
        },
      }),
      Ot = be({ data: G, value: Y }),
      kt = Je && Y.length > 0 && !j && !A,
      At = kt ? { paddingInlineEnd: xe[m] ?? xe.sm } : void 0
    return (0, k.jsxs)(k.Fragment, {
      children: [
        (0, k.jsxs)(d, {
          store: J,
          classNames: Ct,
          styles: wt,
          unstyled: p,
          size: m,
          readOnly: A,
          __staticSelector: `MultiSelect`,
          attributes: U,
          floatingHeight: ge,
          onOptionSubmit: (e) => {
            S?.(e),
              ct && Q(``),
              J.updateSelectedOptionIndex(`selected`),
              Y.includes(K[`${e}`].value)
                ? (X(Y.filter((t) => t !== K[`${e}`].value)), H?.(K[`${e}`].value))
                : Y.length < Le
                  ? X([...Y, K[`${e}`].value])
                  : at?.()
          },
          ...C,
          children: [
            (0, k.jsx)(d.DropdownTarget, {
              children: (0, k.jsx)(ae, {
                ...ht,
                __staticSelector: `MultiSelect`,
                classNames: Ct,
                styles: wt,
                unstyled: p,
                size: m,
                className: i,
                style: a,
                variant: _,
                disabled: j,
                radius: N,
                __defaultRightSection: (0, k.jsx)(d.Chevron, { size: m, error: Fe, unstyled: p, color: st }),
                __clearSection: Dt,
                __clearable: kt,
                __clearSectionMode: Ye,
                rightSection: P,
                rightSectionPointerEvents: I || `none`,
                rightSectionWidth: F,
                rightSectionProps: L,
                leftSection: R,
                leftSectionWidth: z,
                leftSectionPointerEvents: we,
                leftSectionProps: Te,
                loading: ut,
                loadingPosition: dt,
                inputContainer: Ee,
                inputWrapperOrder: B,
                withAsterisk: De,
                labelProps: Oe,
                descriptionProps: ke,
                errorProps: Ae,
                successProps: je,
                wrapperProps: Me,
                description: Ne,
                label: Pe,
                error: Fe,
                success: Ie,
                withErrorStyles: Ue,
                withSuccessStyles: We,
                __stylesApiProps: { ...n, rightSectionPointerEvents: I || `none`, multiline: !0 },
                pointer: !V,
                onClick: () => (V ? J.openDropdown() : J.toggleDropdown()),
                "data-expanded": J.dropdownOpened || void 0,
                id: W,
                required: et,
                mod: tt,
                attributes: U,
                children: (0, k.jsxs)(s.Group, {
                  attributes: U,
                  disabled: j,
                  unstyled: p,
                  ...$(`pillsList`, { style: At }),
                  ...bt(),
                  children: [
                    Et,
                    (0, k.jsx)(d.EventsTarget, {
                      autoComplete: _t,
                      withExpandedAttribute: !0,
                      children: (0, k.jsx)(ae.Field, {
                        ...vt,
                        id: W,
                        placeholder: Qe,
                        type: !V && !Qe ? `hidden` : `visible`,
                        ...$(`inputField`),
                        unstyled: p,
                        onFocus: (e) => {
                          Ce?.(e), lt && V && J.openDropdown()
                        },
                        onBlur: (e) => {
                          M?.(e), J.closeDropdown(), Q(``)
                        },
                        onKeyDown: Tt,
                        value: Z,
                        onChange: (e) => {
                          if (re(e)) {
                            if (!A) {
                              const t = ye(K, e.currentTarget.value)
                              t && !Y.includes(t.value) && Y.length < Le && X([...Y, t.value])
                            }
                          } else Q(e.currentTarget.value), V && J.openDropdown(), x && J.selectFirstOption()
                        },
                        disabled: j,
                        readOnly: A || !V,
                        pointer: !V,
                      }),
                    }),
                  ],
                }),
              }),
            }),
            (0, k.jsx)(l, {
              data: He ? Ot : G,
              hidden: A || j,
              filter: he,
              search: Z,
              limit: w,
              hiddenWhenEmpty: !Re,
              withScrollArea: T,
              maxDropdownHeight: E,
              filterOptions: V,
              value: Y,
              checkIconPosition: Ve,
              withCheckIcon: ze,
              withAlignedLabels: Be,
              nothingFoundMessage: Re,
              unstyled: p,
              labelId: mt,
              "aria-label": mt ? void 0 : pt[`aria-label`],
              renderOption: nt,
              scrollAreaProps: ot,
            }),
          ],
        }),
        (0, k.jsx)(d.HiddenInput, { name: Ge, valuesDivider: $e, value: Y, form: Ke, disabled: j, ...Ze }),
      ],
    })
  })
;(A.classes = { ...se.classes, ...d.classes }), (A.displayName = `@mantine/core/MultiSelect`)
var j = {
  title: ``,
  description: ``,
  status: `draft`,
  priority: `normal`,
  customer: ``,
  location: ``,
  assigneeIds: [],
  tags: [],
  scheduledAt: ``,
  dueAt: ``,
  estimatedMinutes: ``,
  price: { amount: ``, currency: `` },
  custom: [],
}
function Ce(e) {
  return {
    title: e.title,
    description: S(e.description),
    status: e.status,
    priority: e.priority,
    customer: S(e.customer),
    location: S(e.location),
    assigneeIds: e.assigneeIds,
    tags: e.tags,
    scheduledAt: x(e.scheduledAt),
    dueAt: x(e.dueAt),
    estimatedMinutes: e.estimatedMinutes === null ? `` : String(e.estimatedMinutes),
    price: e.price ?? { amount: ``, currency: `` },
    custom: E(e.custom),
  }
}
function M(e, t, n = {}) {
  const r = {
    title: () => e.title.trim(),
    description: () => y(e.description),
    status: () => e.status,
    priority: () => e.priority,
    customer: () => y(e.customer),
    location: () => y(e.location),
    assigneeIds: () => e.assigneeIds,
    tags: () => e.tags,
    scheduledAt: () => v(e.scheduledAt),
    dueAt: () => v(e.dueAt),
    estimatedMinutes: () => (e.estimatedMinutes.trim() === `` ? null : Number(e.estimatedMinutes)),
    price: () =>
      e.price.amount.trim() === ``
        ? null
        : { amount: e.price.amount.trim(), currency: e.price.currency.trim().toUpperCase() },
    custom: () => ge(n, e.custom),
  }
  return Object.fromEntries(t.map((e) => [e, r[e]()]))
}
function N(e, t) {
  const n = M(e, t)
  return { ...n, title: e.title.trim(), ...(n.custom ? { custom: _e(e.custom) } : {}) }
}
var P = /^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/,
  F = 1e7
function I(e) {
  const t = e.price.amount.trim(),
    n = e.price.currency.trim(),
    r = e.estimatedMinutes.trim(),
    a = e.scheduledAt && e.dueAt && e.dueAt < e.scheduledAt ? i.check.dueFirst : null
  return {
    ...pe({
      title: C(e.title, 1e3, !0),
      description: C(e.description, 65536),
      customer: C(e.customer, 1e3),
      location: C(e.location, 1e3),
      assigneeIds: e.assigneeIds.length > 200 ? i.check.tooMany(200) : null,
      tags: me(e.tags),
      scheduledAt: b(e.scheduledAt),
      dueAt: b(e.dueAt) ?? a,
      estimatedMinutes: r && !(/^\d+$/.test(r) && Number(r) <= F) ? i.check.minutes : null,
      "price.amount": (t || n) && !P.test(t) ? i.check.amount : null,
      "price.currency": t && !/^[a-z]{3}$/i.test(n) ? i.check.currency : null,
    }),
    ...ve(e.custom),
  }
}
var L = (e) => e.map((e) => ({ value: e, label: he(e) })),
  R = [`EUR`, `USD`, `GBP`, `CHF`, `PLN`, `SEK`, `JPY`]
function z(e) {
  const { values: t, set: n, errors: r, hint: a } = e,
    { employees: o } = fe(),
    ee = (0, O.useMemo)(() => {
      const e = o.map(({ id: e, name: t }) => ({ value: e, label: t })),
        n = new Set(e.map(({ value: e }) => e)),
        r = t.assigneeIds.filter((e) => !n.has(e))
      return [...e, ...r.map((e) => ({ value: e, label: i.people.someone }))]
    }, [o, t.assigneeIds]),
    te = (e) => i.fields.jobs[e] ?? e,
    s = (e) => ({ label: te(e), error: r[e], ...(a(e) ? { description: a(e) } : {}) }),
    c = (e) => ({ ...s(e), value: t[e], onChange: (t) => n(e, t.currentTarget.value) }),
    { amount: l, currency: u } = t.price
  return (0, k.jsxs)(k.Fragment, {
    children: [
      (0, k.jsxs)(h, {
        title: i.form.section.work,
        children: [
          (0, k.jsx)(_, { wrapperProps: f, ...c(`title`), withAsterisk: !0, required: !0 }),
          (0, k.jsx)(le, { wrapperProps: f, ...c(`description`), autosize: !0, minRows: 3, maxRows: 14 }),
          (0, k.jsx)(g, {
            ...s(`status`),
            data: L(T),
            value: t.status,
            onChange: (e) => n(`status`, e.currentTarget.value),
          }),
          (0, k.jsx)(g, {
            ...s(`priority`),
            data: L(w),
            value: t.priority,
            onChange: (e) => n(`priority`, e.currentTarget.value),
          }),
          (0, k.jsx)(_, { ...c(`customer`) }),
          (0, k.jsx)(_, { ...c(`location`) }),
          (0, k.jsx)(A, {
            wrapperProps: f,
            ...s(`assigneeIds`),
            data: ee,
            limit: 50,
            searchable: !0,
            hidePickedOptions: !0,
            value: t.assigneeIds,
            onChange: (e) => n(`assigneeIds`, e),
            nothingFoundMessage: i.people.none,
          }),
          (0, k.jsx)(p, {
            wrapperProps: f,
            ...s(`tags`),
            placeholder: i.form.tagsHint,
            value: t.tags,
            onChange: (e) => n(`tags`, e),
          }),
        ],
      }),
      (0, k.jsxs)(h, {
        title: i.form.section.when,
        children: [
          (0, k.jsx)(_, { type: `datetime-local`, ...c(`scheduledAt`) }),
          (0, k.jsx)(_, { type: `datetime-local`, ...c(`dueAt`) }),
          (0, k.jsx)(_, { inputMode: `numeric`, ...c(`estimatedMinutes`) }),
        ],
      }),
      (0, k.jsxs)(h, {
        title: i.form.section.price,
        children: [
          (0, k.jsx)(_, {
            ...s(`price`),
            inputMode: `decimal`,
            value: l,
            error: r[`price.amount`] ?? r.price,
            onChange: (e) => n(`price`, { currency: u || R[0] || ``, amount: e.currentTarget.value }),
          }),
          (0, k.jsx)(_, {
            label: i.form.currency,
            list: `currencies`,
            maxLength: 3,
            value: u,
            error: r[`price.currency`],
            onChange: (e) => n(`price`, { amount: l, currency: e.currentTarget.value.toUpperCase() }),
          }),
          (0, k.jsx)(`datalist`, { id: `currencies`, children: R.map((e) => (0, k.jsx)(`option`, { value: e }, e)) }),
        ],
      }),
      (0, k.jsx)(h, {
        title: i.form.section.own,
        children: (0, k.jsxs)(`div`, {
          "data-wide": !0,
          children: [a(`custom`), (0, k.jsx)(m, { rows: t.custom, errors: r, onChange: (e) => n(`custom`, e) })],
        }),
      }),
    ],
  })
}

export { Ce as i, I as r, j as n, M as a, N as o, z as t }
