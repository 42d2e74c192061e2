import { t as te } from "./ActionIcon-YQG0W5CT.js"
import {
  Y as a,
  ct as c,
  nt as d,
  $ as e,
  ot as f,
  y as g,
  x as h,
  W as i,
  d as l,
  w as m,
  G as n,
  Z as o,
  p,
  O as r,
  _ as s,
  C as t,
  f as u,
} from "./auth-context-CWyBMuGf.js"
import { t as y } from "./create-safe-context-DOvdAprQ.js"
import { i as w } from "./get-floating-position-C5X9OGeT.js"
import { t as oe } from "./IconPlus-DlqMetJe.js"
import { t as se } from "./IconTrash-Bu42cEST.js"
import { t as O } from "./InputBase-FHeE0Dma.js"
import { U as A, B as ce, J as de, W as j, G as le, H as ue } from "./index-nt4a7cWO.js"
import { t as ie, r as k, i as ne, n as re } from "./NativeSelect-D43-CsYQ.js"
import { i as _, n as v } from "./OptionalPortal-BNE8A6sr.js"
import { c as b, s as x } from "./problem-alert-B6_GrP9f.js"
import { t as S } from "./ScrollArea-IYXbUWXZ.js"
import { t as ae } from "./TextInput-BCCJD4Rw.js"
import { r as D, n as E, t as ee, i as T } from "./Title-ByvLmIUG.js"
import { n as C } from "./use-merged-ref-B03ton8W.js"

function M(e, t = document) {
  const n = t.querySelector(e)
  if (n) return n
  const r = t.querySelectorAll(`*`)
  for (let t = 0; t < r.length; t += 1) {
    const n = r[t]
    if (n.shadowRoot) {
      const t = M(e, n.shadowRoot)
      if (t) return t
    }
  }
  return null
}
function N(e, t = document) {
  const n = [],
    r = t.querySelectorAll(e)
  n.push(...Array.from(r))
  const i = t.querySelectorAll(`*`)
  for (let t = 0; t < i.length; t += 1) {
    const r = i[t]
    if (r.shadowRoot) {
      const t = N(e, r.shadowRoot)
      n.push(...t)
    }
  }
  return n
}
function P(e) {
  if (!e) return document
  const t = e.getRootNode(),
    n = t.nodeType === Node.DOCUMENT_NODE,
    r = t.nodeType === Node.DOCUMENT_FRAGMENT_NODE && `host` in t
  return n || r ? t : document
}
function fe(e) {
  return e.reduce((e, t) => (`group` in t ? { ...e, ...fe(t.items) } : ((e[`${t.value}`] = t), e)), {})
}
var F = c(f(), 1),
  [pe, I] = y(`Combobox component was not found in tree`),
  L = r()
function me({ onMouseDown: e, onClick: t, onClear: n, ...r }) {
  return (0, L.jsx)(ue.ClearButton, {
    tabIndex: -1,
    "aria-hidden": !0,
    ...r,
    onMouseDown: (t) => {
      t.preventDefault(), e?.(t)
    },
    onClick: (e) => {
      n(), t?.(e)
    },
  })
}
me.displayName = `@mantine/core/ComboboxClearButton`
var he = g((e) => {
  const { classNames: t, styles: n, className: r, style: i, hidden: a, ...o } = m(`ComboboxDropdown`, null, e),
    s = I()
  return (0, L.jsx)(j.Dropdown, {
    ...o,
    role: `presentation`,
    "data-hidden": a || void 0,
    "data-floating-height": s.floatingHeight || void 0,
    ...s.getStyles(`dropdown`, { className: r, style: i, classNames: t, styles: n }),
  })
})
;(he.classes = k), (he.displayName = `@mantine/core/ComboboxDropdown`)
var ge = { refProp: `ref` },
  _e = g((e) => {
    const { children: t, refProp: n, ref: r } = m(`ComboboxDropdownTarget`, ge, e)
    if ((I(), !_(t)))
      throw Error(
        `Combobox.DropdownTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
      )
    return (0, L.jsx)(j.Target, { ref: r, refProp: n, children: t })
  })
_e.displayName = `@mantine/core/ComboboxDropdownTarget`
var ve = g((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = m(`ComboboxEmpty`, null, e),
    c = I()
  return (0, L.jsx)(s, { ...c.getStyles(`empty`, { className: n, classNames: t, styles: i, style: r }), ...o })
})
;(ve.classes = k), (ve.displayName = `@mantine/core/ComboboxEmpty`)
function ye({
  onKeyDown: e,
  onClick: t,
  withKeyboardNavigation: n,
  withAriaAttributes: r,
  withExpandedAttribute: i,
  targetType: a,
  autoComplete: o,
}) {
  const s = I(),
    [c, l] = (0, F.useState)(null),
    u = (t) => {
      if ((e?.(t), !s.readOnly && n)) {
        if (t.nativeEvent.isComposing) return
        if (
          (t.nativeEvent.code === `ArrowDown` &&
            (t.preventDefault(),
            s.store.dropdownOpened
              ? l(s.store.selectNextOption())
              : (s.store.openDropdown(`keyboard`),
                l(s.store.selectActiveOption()),
                s.store.updateSelectedOptionIndex(`selected`, { scrollIntoView: !0 }))),
          t.nativeEvent.code === `ArrowUp` &&
            (t.preventDefault(),
            s.store.dropdownOpened
              ? l(s.store.selectPreviousOption())
              : (s.store.openDropdown(`keyboard`),
                l(s.store.selectActiveOption()),
                s.store.updateSelectedOptionIndex(`selected`, { scrollIntoView: !0 }))),
          t.nativeEvent.code === `Enter` || t.nativeEvent.code === `NumpadEnter`)
        ) {
          if (t.nativeEvent.keyCode === 229) return
          const e = s.store.getSelectedOptionIndex()
          s.store.dropdownOpened && e !== -1
            ? (t.preventDefault(), s.store.clickSelectedOption())
            : a === `button` && (t.preventDefault(), s.store.openDropdown(`keyboard`))
        }
        t.key === `Escape` && s.store.closeDropdown(`keyboard`),
          t.nativeEvent.code === `Space` && a === `button` && (t.preventDefault(), s.store.toggleDropdown(`keyboard`))
      }
    },
    d = r
      ? {
          ...(i ? { role: `combobox` } : {}),
          "aria-haspopup": `listbox`,
          "aria-expanded": i ? !!(s.store.listId && s.store.dropdownOpened) : void 0,
          "aria-controls": s.store.dropdownOpened && s.store.listId ? s.store.listId : void 0,
          "aria-activedescendant": (s.store.dropdownOpened && c) || void 0,
          autoComplete: o,
          "data-expanded": s.store.dropdownOpened || void 0,
          "data-mantine-stop-propagation": s.store.dropdownOpened || void 0,
        }
      : {},
    f = (e) => {
      a === `button` && e.currentTarget.focus(), t?.(e)
    }
  return { ...d, onKeyDown: u, onClick: f }
}
var be = {
    refProp: `ref`,
    targetType: `input`,
    withKeyboardNavigation: !0,
    withAriaAttributes: !0,
    withExpandedAttribute: !1,
    autoComplete: `off`,
  },
  xe = g((e) => {
    const {
        children: t,
        refProp: n,
        withKeyboardNavigation: r,
        withAriaAttributes: i,
        withExpandedAttribute: a,
        targetType: o,
        autoComplete: s,
        ref: c,
        ...l
      } = m(`ComboboxEventsTarget`, be, e),
      u = v(t)
    if (!u)
      throw Error(
        `Combobox.EventsTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
      )
    const d = I(),
      f = ye({
        targetType: o,
        withAriaAttributes: i,
        withKeyboardNavigation: r,
        withExpandedAttribute: a,
        onKeyDown: u.props.onKeyDown,
        onClick: u.props.onClick,
        autoComplete: s,
      })
    return (0, F.cloneElement)(u, { ...f, ...l, [n]: C(c, d.store.targetRef, w(u)) })
  })
xe.displayName = `@mantine/core/ComboboxEventsTarget`
var Se = g((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = m(`ComboboxFooter`, null, e),
    c = I()
  return (0, L.jsx)(s, {
    ...c.getStyles(`footer`, { className: n, classNames: t, style: r, styles: i }),
    ...o,
    onMouseDown: (e) => {
      e.preventDefault()
    },
  })
})
;(Se.classes = k), (Se.displayName = `@mantine/core/ComboboxFooter`)
var R = g((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      children: o,
      label: c,
      id: l,
      ...u
    } = m(`ComboboxGroup`, null, e),
    d = I(),
    f = b(l),
    p = c != null && c !== !1 && c !== ``
  return (0, L.jsxs)(s, {
    role: `group`,
    "aria-labelledby": p ? f : void 0,
    ...d.getStyles(`group`, { className: n, classNames: t, style: r, styles: i }),
    ...u,
    children: [
      p && (0, L.jsx)(`div`, { id: f, ...d.getStyles(`groupLabel`, { classNames: t, styles: i }), children: c }),
      o,
    ],
  })
})
;(R.classes = k), (R.displayName = `@mantine/core/ComboboxGroup`)
var Ce = g((e) => {
  const { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = m(`ComboboxHeader`, null, e),
    c = I()
  return (0, L.jsx)(s, {
    ...c.getStyles(`header`, { className: n, classNames: t, style: r, styles: i }),
    ...o,
    onMouseDown: (e) => {
      e.preventDefault()
    },
  })
})
;(Ce.classes = k), (Ce.displayName = `@mantine/core/ComboboxHeader`)
function we({ value: e, valuesDivider: t = `,`, ...n }) {
  return (0, L.jsx)(`input`, { type: `hidden`, value: Array.isArray(e) ? e.join(t) : e ? `${e}` : ``, ...n })
}
we.displayName = `@mantine/core/ComboboxHiddenInput`
var z = g((e) => {
  const t = m(`ComboboxOption`, null, e),
    {
      classNames: n,
      className: r,
      style: i,
      styles: a,
      vars: o,
      onClick: c,
      id: l,
      active: u,
      onMouseDown: d,
      onMouseOver: f,
      disabled: p,
      selected: h,
      mod: g,
      ..._
    } = t,
    v = I(),
    y = (0, F.useId)(),
    b = l || y
  return (0, L.jsx)(s, {
    ...v.getStyles(`option`, { className: r, classNames: n, styles: a, style: i }),
    "aria-disabled": p || void 0,
    ..._,
    id: b,
    mod: [`combobox-option`, { "combobox-active": u, "combobox-disabled": p, "combobox-selected": h }, g],
    role: `option`,
    onClick: (e) => {
      p ? e.preventDefault() : (v.onOptionSubmit?.(t.value, t), c?.(e))
    },
    onMouseDown: (e) => {
      e.preventDefault(), d?.(e)
    },
    onMouseOver: (e) => {
      v.resetSelectionOnOptionHover && v.store.resetSelectedOption(), f?.(e)
    },
  })
})
;(z.classes = k), (z.displayName = `@mantine/core/ComboboxOption`)
var Te = g((e) => {
  const {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      id: a,
      onMouseDown: o,
      labelledBy: c,
      ...l
    } = m(`ComboboxOptions`, null, e),
    u = I(),
    d = b(a)
  return (
    (0, F.useEffect)(() => {
      u.store.setListId(d)
    }, [d]),
    (0, L.jsx)(s, {
      ...u.getStyles(`options`, { className: n, style: r, classNames: t, styles: i }),
      ...l,
      id: d,
      role: `listbox`,
      "aria-labelledby": c,
      onMouseDown: (e) => {
        e.preventDefault(), o?.(e)
      },
    })
  )
})
;(Te.classes = k), (Te.displayName = `@mantine/core/ComboboxOptions`)
var Ee = { withAriaAttributes: !0, withKeyboardNavigation: !0 },
  De = g((e) => {
    const {
        classNames: t,
        styles: n,
        unstyled: r,
        vars: i,
        withAriaAttributes: a,
        onKeyDown: o,
        onClick: s,
        withKeyboardNavigation: c,
        size: l,
        ref: u,
        ...d
      } = m(`ComboboxSearch`, Ee, e),
      f = I(),
      p = f.getStyles(`search`),
      h = ye({
        targetType: `input`,
        withAriaAttributes: a,
        withKeyboardNavigation: c,
        withExpandedAttribute: !1,
        onKeyDown: o,
        onClick: s,
        autoComplete: `off`,
      })
    return (0, L.jsx)(ue, {
      ref: C(u, f.store.searchRef),
      classNames: [{ input: p.className }, t],
      styles: [{ input: p.style }, n],
      size: l || f.size,
      ...h,
      ...d,
      __staticSelector: `Combobox`,
    })
  })
;(De.classes = k), (De.displayName = `@mantine/core/ComboboxSearch`)
var Oe = {
    refProp: `ref`,
    targetType: `input`,
    withKeyboardNavigation: !0,
    withAriaAttributes: !0,
    withExpandedAttribute: !1,
    autoComplete: `off`,
  },
  ke = g((e) => {
    const {
        children: t,
        refProp: n,
        withKeyboardNavigation: r,
        withAriaAttributes: i,
        withExpandedAttribute: a,
        targetType: o,
        autoComplete: s,
        ref: c,
        ...l
      } = m(`ComboboxTarget`, Oe, e),
      u = v(t)
    if (!u)
      throw Error(
        `Combobox.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
      )
    const d = I(),
      f = ye({
        targetType: o,
        withAriaAttributes: i,
        withKeyboardNavigation: r,
        withExpandedAttribute: a,
        onKeyDown: u.props.onKeyDown,
        onClick: u.props.onClick,
        autoComplete: s,
      }),
      p = (0, F.cloneElement)(u, { ...f, ...l })
    return (0, L.jsx)(j.Target, { refProp: n, ref: C(c, d.store.targetRef), children: p })
  })
ke.displayName = `@mantine/core/ComboboxTarget`
function Ae(e, t, n) {
  for (let n = e - 1; n >= 0; --n) if (!t[n].hasAttribute(`data-combobox-disabled`)) return n
  if (n) {
    for (let e = t.length - 1; e > -1; --e) if (!t[e].hasAttribute(`data-combobox-disabled`)) return e
  }
  return e
}
function je(e, t, n) {
  for (let n = e + 1; n < t.length; n += 1) if (!t[n].hasAttribute(`data-combobox-disabled`)) return n
  if (n) {
    for (let e = 0; e < t.length; e += 1) if (!t[e].hasAttribute(`data-combobox-disabled`)) return e
  }
  return e
}
function Me(e) {
  for (let t = 0; t < e.length; t += 1) if (!e[t].hasAttribute(`data-combobox-disabled`)) return t
  return -1
}
function Ne({
  defaultOpened: e,
  opened: t,
  onOpenedChange: n,
  onDropdownClose: r,
  onDropdownOpen: i,
  loop: a = !0,
  scrollBehavior: o = `instant`,
} = {}) {
  const [s, c] = de({ value: t, defaultValue: e, finalValue: !1, onChange: n }),
    l = (0, F.useRef)(null),
    u = (0, F.useRef)(-1),
    d = (0, F.useRef)(null),
    f = (0, F.useRef)(null),
    p = (0, F.useRef)(-1),
    m = (0, F.useRef)(-1),
    h = (0, F.useRef)(-1),
    g = (0, F.useCallback)(
      (e = `unknown`) => {
        s || (c(!0), i?.(e))
      },
      [c, i, s],
    ),
    _ = (0, F.useCallback)(
      (e = `unknown`) => {
        s && (c(!1), r?.(e))
      },
      [c, r, s],
    ),
    v = (0, F.useCallback)(
      (e = `unknown`) => {
        s ? _(e) : g(e)
      },
      [_, g, s],
    ),
    y = (0, F.useCallback)(() => {
      const e = P(f.current)
      M(`#${l.current} [data-combobox-selected]`, e)?.removeAttribute(`data-combobox-selected`)
    }, []),
    b = (0, F.useCallback)(
      (e) => {
        const t = P(f.current),
          n = M(`#${l.current}`, t),
          r = n ? N(`[data-combobox-option]`, n) : null
        if (!r) return null
        const i = e >= r.length ? 0 : e < 0 ? r.length - 1 : e
        return (
          (u.current = i),
          r?.[i] && !r[i].hasAttribute(`data-combobox-disabled`)
            ? (y(),
              r[i].setAttribute(`data-combobox-selected`, `true`),
              r[i].scrollIntoView({ block: `nearest`, behavior: o }),
              r[i].id)
            : null
        )
      },
      [o, y],
    ),
    x = (0, F.useCallback)(() => {
      const e = P(f.current),
        t = M(`#${l.current} [data-combobox-active]`, e)
      if (t) {
        const n = N(`#${l.current} [data-combobox-option]`, e).findIndex((e) => e === t)
        return b(n)
      }
      return b(0)
    }, [b]),
    S = (0, F.useCallback)(() => {
      const e = P(f.current),
        t = N(`#${l.current} [data-combobox-option]`, e)
      return b(je(u.current, t, a))
    }, [b, a]),
    C = (0, F.useCallback)(() => {
      const e = P(f.current),
        t = N(`#${l.current} [data-combobox-option]`, e)
      return b(Ae(u.current, t, a))
    }, [b, a]),
    w = (0, F.useCallback)(() => {
      const e = P(f.current),
        t = N(`#${l.current} [data-combobox-option]`, e)
      return b(Me(t))
    }, [b]),
    T = (0, F.useCallback)((e = `selected`, t) => {
      if (typeof e == `number`) {
        u.current = e
        const n = P(f.current),
          r = N(`#${l.current} [data-combobox-option]`, n)
        t?.scrollIntoView && r[e]?.scrollIntoView({ block: `nearest`, behavior: o })
      } else
        h.current = window.setTimeout(() => {
          const n = P(f.current),
            r = N(`#${l.current} [data-combobox-option]`, n),
            i = r.findIndex((t) => t.hasAttribute(`data-combobox-${e}`))
          ;(u.current = i), t?.scrollIntoView && r[i]?.scrollIntoView({ block: `nearest`, behavior: o })
        }, 0)
    }, []),
    E = (0, F.useCallback)(() => {
      ;(u.current = -1), y()
    }, [y]),
    D = (0, F.useCallback)(() => {
      const e = P(f.current)
      N(`#${l.current} [data-combobox-option]`, e)?.[u.current]?.click()
    }, []),
    ee = (0, F.useCallback)((e) => {
      l.current = e
    }, []),
    te = (0, F.useCallback)(() => {
      p.current = window.setTimeout(() => d.current?.focus(), 0)
    }, []),
    O = (0, F.useCallback)(() => {
      m.current = window.setTimeout(() => f.current?.focus(), 0)
    }, []),
    ne = (0, F.useCallback)(() => u.current, [])
  return (
    (0, F.useEffect)(
      () => () => {
        window.clearTimeout(p.current), window.clearTimeout(m.current), window.clearTimeout(h.current)
      },
      [],
    ),
    {
      dropdownOpened: s,
      openDropdown: g,
      closeDropdown: _,
      toggleDropdown: v,
      selectedOptionIndex: u.current,
      getSelectedOptionIndex: ne,
      selectOption: b,
      selectFirstOption: w,
      selectActiveOption: x,
      selectNextOption: S,
      selectPreviousOption: C,
      resetSelectedOption: E,
      updateSelectedOptionIndex: T,
      listId: l.current,
      setListId: ee,
      clickSelectedOption: D,
      searchRef: d,
      focusSearchInput: te,
      targetRef: f,
      focusTarget: O,
    }
  )
}
var Pe = {
    keepMounted: !0,
    keepMountedMode: `display-none`,
    withinPortal: !0,
    resetSelectionOnOptionHover: !1,
    width: `target`,
    transitionProps: { transition: `fade`, duration: 0 },
    size: `sm`,
  },
  Fe = n((t, { size: n, dropdownPadding: r }) => ({
    options: { "--combobox-option-fz": a(n), "--combobox-option-padding": e(n, `combobox-option-padding`) },
    dropdown: {
      "--combobox-padding": r === void 0 ? void 0 : d(r),
      "--combobox-option-fz": a(n),
      "--combobox-option-padding": e(n, `combobox-option-padding`),
    },
  })),
  B = (e) => {
    const n = m(`Combobox`, Pe, e),
      {
        classNames: r,
        styles: i,
        unstyled: a,
        children: o,
        store: s,
        vars: c,
        onOptionSubmit: l,
        onClose: u,
        size: d,
        dropdownPadding: f,
        resetSelectionOnOptionHover: p,
        __staticSelector: h,
        readOnly: g,
        attributes: _,
        floatingHeight: v,
        middlewares: y,
        ...b
      } = n,
      x =
        v === `viewport`
          ? {
              ...y,
              flip: !1,
              size: {
                ...(typeof y?.size == `object` ? y.size : {}),
                padding: typeof y?.size == `object` && y.size.padding !== void 0 ? y.size.padding : 10,
                apply: ({ availableHeight: e, availableWidth: t, elements: n, ...r }) => {
                  n.floating.style.setProperty(`--combobox-floating-max-height`, `${e}px`)
                  const i = y?.size
                  typeof i == `object` && i.apply
                    ? i.apply({ availableHeight: e, availableWidth: t, elements: n, ...r })
                    : i && Object.assign(n.floating.style, { maxWidth: `${t}px`, maxHeight: `${e}px` })
                },
              },
            }
          : y,
      S = Ne(),
      C = s || S,
      w = t({
        name: h || `Combobox`,
        classes: k,
        props: n,
        classNames: r,
        styles: i,
        unstyled: a,
        attributes: _,
        vars: c,
        varsResolver: Fe,
      }),
      T = () => {
        u?.(), C.closeDropdown()
      }
    return (0, L.jsx)(pe, {
      value: {
        getStyles: w,
        store: C,
        onOptionSubmit: l,
        size: d,
        resetSelectionOnOptionHover: p,
        readOnly: g,
        floatingHeight: v,
      },
      children: (0, L.jsx)(j, {
        opened: C.dropdownOpened,
        ...b,
        middlewares: x,
        onChange: (e) => !e && T(),
        withRoles: !1,
        unstyled: a,
        children: o,
      }),
    })
  }
;(B.extend = (e) => e),
  (B.classes = k),
  (B.varsResolver = Fe),
  (B.displayName = `@mantine/core/Combobox`),
  (B.Target = ke),
  (B.Dropdown = he),
  (B.Options = Te),
  (B.Option = z),
  (B.Search = De),
  (B.Empty = ve),
  (B.Chevron = re),
  (B.Footer = Se),
  (B.Header = Ce),
  (B.EventsTarget = xe),
  (B.DropdownTarget = _e),
  (B.Group = R),
  (B.ClearButton = me),
  (B.HiddenInput = we)
function V(e) {
  return `group` in e
}
function Ie({ options: e, search: t, limit: n }) {
  const r = t.trim().toLowerCase(),
    i = []
  for (let a = 0; a < e.length; a += 1) {
    const o = e[a]
    if (i.length === n) return i
    V(o) && i.push({ group: o.group, items: Ie({ options: o.items, search: t, limit: n - i.length }) }),
      V(o) || (o.label.toLowerCase().includes(r) && i.push(o))
  }
  return i
}
function Le(e) {
  if (e.length === 0) return !0
  for (const t of e) if (!(`group` in t) || t.items.length > 0) return !1
  return !0
}
function Re(e, t = new Set()) {
  if (Array.isArray(e))
    for (const n of e)
      if (V(n)) Re(n.items, t)
      else {
        if (n.value === void 0) throw Error(`[@mantine/core] Each option must have value property`)
        if (t.has(n.value))
          throw Error(
            `[@mantine/core] Duplicate options are not supported. Option with value "${n.value}" was provided more than once`,
          )
        t.add(n.value)
      }
}
function ze(e, t) {
  return Array.isArray(e) ? e.includes(t) : e === t
}
function Be({
  data: e,
  withCheckIcon: t,
  withAlignedLabels: n,
  value: r,
  checkIconPosition: a,
  unstyled: o,
  renderOption: s,
}) {
  if (!V(e)) {
    const c = ze(r, e.value),
      l =
        t &&
        (c
          ? (0, L.jsx)(ce, { className: k.optionsDropdownCheckIcon })
          : n
            ? (0, L.jsx)(`div`, { className: k.optionsDropdownCheckPlaceholder })
            : null),
      u = (0, L.jsxs)(L.Fragment, {
        children: [a === `left` && l, (0, L.jsx)(`span`, { children: e.label }), a === `right` && l],
      })
    return (0, L.jsx)(B.Option, {
      value: e.value,
      disabled: e.disabled,
      className: i({ [k.optionsDropdownOption]: !o }),
      "data-reverse": a === `right` || void 0,
      "data-checked": c || void 0,
      "aria-selected": c,
      active: c,
      children: typeof s == `function` ? s({ option: e, checked: c }) : u,
    })
  }
  const c = e.items.map((e) =>
    (0, L.jsx)(
      Be,
      { data: e, value: r, unstyled: o, withCheckIcon: t, withAlignedLabels: n, checkIconPosition: a, renderOption: s },
      `${e.value}`,
    ),
  )
  return (0, L.jsx)(B.Group, { label: e.group, children: c })
}
function Ve({
  data: e,
  hidden: t,
  hiddenWhenEmpty: n,
  filter: r,
  search: i,
  limit: a,
  maxDropdownHeight: o,
  floatingHeight: s,
  withScrollArea: c = !0,
  filterOptions: l = !0,
  withCheckIcon: u = !1,
  withAlignedLabels: d = !1,
  value: f,
  checkIconPosition: p,
  nothingFoundMessage: m,
  unstyled: h,
  labelId: g,
  renderOption: _,
  scrollAreaProps: v,
  "aria-label": y,
}) {
  const b = I()
  Re(e)
  const x = typeof i == `string` ? (r || Ie)({ options: e, search: l ? i : ``, limit: a ?? 1 / 0 }) : e,
    C = Le(x),
    w = x.map((e, t) =>
      (0, L.jsx)(
        Be,
        {
          data: e,
          withCheckIcon: u,
          withAlignedLabels: d,
          value: f,
          checkIconPosition: p,
          unstyled: h,
          renderOption: _,
        },
        V(e) ? `group-${typeof e.group == `string` ? e.group : t}` : `${e.value}`,
      ),
    )
  return (0, L.jsx)(B.Dropdown, {
    hidden: t || (n && C),
    "data-composed": !0,
    children: (0, L.jsxs)(B.Options, {
      labelledBy: g,
      "aria-label": y,
      children: [
        c
          ? (0, L.jsx)(S.Autosize, {
              mah: (s ?? b.floatingHeight) === `viewport` ? `var(--combobox-floating-options-max-height)` : (o ?? 220),
              type: `scroll`,
              scrollbarSize: `var(--combobox-padding)`,
              offsetScrollbars: `y`,
              ...v,
              children: w,
            })
          : w,
        C && m && (0, L.jsx)(B.Empty, { children: m }),
      ],
    }),
  })
}
function He(e, t, n, r) {
  if (t === n || (r === `before` && n === t + 1) || (r === `after` && n === t - 1)) return e
  let i = e.slice(),
    [a] = i.splice(t, 1),
    o = t < n ? n - 1 : n
  return (r === `after` && (o += 1), i.splice(o, 0, a), i)
}
var Ue = (e) => {
    const t = e.lastElementChild
    return t ? (t instanceof HTMLInputElement ? t : t.querySelector(`input`)) : null
  },
  We = (e, t) => {
    if (e === t) return !0
    if (e.length !== t.length) return !1
    for (let n = 0; n < e.length; n += 1) if (e[n] !== t[n]) return !1
    return !0
  }
function Ge({ value: e, onChange: t, enabled: n }) {
  const r = (0, F.useRef)({ draggedIndex: null, currentDropTarget: null }),
    i = (0, F.useRef)(null),
    a = (0, F.useRef)(null),
    o = (0, F.useRef)(e)
  ;(o.current = e),
    (0, F.useEffect)(() => {
      const e = i.current
      e &&
        ((i.current = null),
        We(o.current, e.expectedValue) && e.container?.querySelector(`[data-mantine-pill-index="${e.index}"]`)?.focus())
    })
  const s = (0, F.useCallback)((e) => {
    a.current = e
  }, [])
  return {
    getPillProps: (e) => {
      if (n)
        return {
          draggable: !0,
          tabIndex: -1,
          "data-mantine-pill-index": e,
          "aria-keyshortcuts": `Alt+ArrowLeft Alt+ArrowRight`,
          onMouseDown: (e) => {
            e.button === 0 && e.stopPropagation()
          },
          onDragStart: (t) => {
            t.stopPropagation(),
              (t.dataTransfer.effectAllowed = `move`),
              t.dataTransfer.setData(`text/plain`, String(e)),
              (r.current.draggedIndex = e)
            const n = t.currentTarget,
              i = n.getBoundingClientRect(),
              a = n.cloneNode(!0)
            a.removeAttribute(`data-dragging`),
              a.removeAttribute(`data-drag-over`),
              (a.style.position = `fixed`),
              (a.style.top = `-9999px`),
              (a.style.left = `-9999px`),
              (a.style.width = `${i.width}px`),
              (a.style.height = `${i.height}px`),
              (a.style.pointerEvents = `none`),
              document.body.appendChild(a),
              t.dataTransfer.setDragImage(a, t.clientX - i.left, t.clientY - i.top),
              setTimeout(() => a.parentNode?.removeChild(a), 0),
              requestAnimationFrame(() => {
                n.setAttribute(`data-dragging`, `true`)
              })
          },
          onDragOver: (t) => {
            const { draggedIndex: n } = r.current
            if (n === null || n === e) return
            const i = t.currentTarget,
              a = i.getBoundingClientRect(),
              o = t.clientX - a.left,
              s = (getComputedStyle(i).direction === `rtl` ? o > a.width / 2 : o < a.width / 2) ? `before` : `after`
            t.preventDefault(), t.stopPropagation(), (t.dataTransfer.dropEffect = `move`)
            const c = r.current.currentDropTarget
            c && c !== i && c.removeAttribute(`data-drag-over`),
              i.setAttribute(`data-drag-over`, s),
              (r.current.currentDropTarget = i)
          },
          onDragLeave: (e) => {
            const t = e.currentTarget,
              n = e.relatedTarget
            ;(n && t.contains(n)) ||
              (t.removeAttribute(`data-drag-over`),
              r.current.currentDropTarget === t && (r.current.currentDropTarget = null))
          },
          onDrop: (n) => {
            n.preventDefault(), n.stopPropagation()
            const i = n.currentTarget,
              a = i.getAttribute(`data-drag-over`)
            i.removeAttribute(`data-drag-over`)
            const { draggedIndex: s } = r.current
            if (s !== null && a && s !== e) {
              const n = He(o.current, s, e, a)
              n !== o.current && t(n)
            }
            ;(r.current.draggedIndex = null), (r.current.currentDropTarget = null)
          },
          onDragEnd: (e) => {
            e.currentTarget.removeAttribute(`data-dragging`)
            const t = r.current.currentDropTarget
            t && t.removeAttribute(`data-drag-over`),
              (r.current.draggedIndex = null),
              (r.current.currentDropTarget = null)
          },
          onKeyDown: (n) => {
            if (n.key !== `ArrowLeft` && n.key !== `ArrowRight`) return
            const r = n.currentTarget,
              a = getComputedStyle(r).direction === `rtl` ? n.key === `ArrowLeft` : n.key === `ArrowRight`,
              s = a ? e + 1 : e - 1
            if (n.altKey) {
              if (s < 0 || s >= o.current.length) return
              n.preventDefault(), n.stopPropagation()
              const c = a ? `after` : `before`,
                l = He(o.current, e, s, c)
              if (l === o.current) return
              ;(i.current = { container: r.parentElement, index: s, expectedValue: l }), t(l)
              return
            }
            if (s < 0) return
            const c = r.parentElement
            c &&
              (n.preventDefault(),
              n.stopPropagation(),
              s >= o.current.length ? Ue(c)?.focus() : c.querySelector(`[data-mantine-pill-index="${s}"]`)?.focus())
          },
        }
    },
    getListProps: () => (n ? { ref: s } : {}),
    handleInputKeyDown: (e) => {
      if (!n || e.key !== `ArrowLeft`) return
      const t = e.currentTarget
      if (!(t.value.length === 0 || (t.selectionStart === 0 && t.selectionEnd === 0))) return
      const r = a.current
      if (!r) return
      const i = r.querySelectorAll(`[data-mantine-pill-index]`)
      i.length !== 0 && (e.preventDefault(), i[i.length - 1].focus())
    },
  }
}
function Ke({ id: e, label: t, labelProps: n, inputWrapperOrder: r }) {
  if (t && (!r || r.includes(`label`))) return n?.id || `${e}-label`
}
function qe(e) {
  const t = e.currentTarget
  return P(t).activeElement !== t
}
var H = (0, F.createContext)(null),
  U = {
    root: `m_7cda1cd6`,
    "root--default": `m_44da308b`,
    "root--contrast": `m_e3a01f8`,
    label: `m_1e0e6180`,
    remove: `m_ae386778`,
    group: `m_1dcfd90b`,
  },
  Je = (0, F.createContext)(null),
  Ye = n((t, { gap: n }, { size: r }) => ({ group: { "--pg-gap": n === void 0 ? e(r, `pg-gap`) : e(n) } })),
  W = g((e) => {
    const n = m(`PillGroup`, null, e),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: c,
        vars: l,
        size: u,
        disabled: d,
        attributes: f,
        ...p
      } = n,
      h = (0, F.use)(H)?.size || u || void 0,
      g = t({
        name: `PillGroup`,
        classes: U,
        props: n,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: c,
        attributes: f,
        vars: l,
        varsResolver: Ye,
        stylesCtx: { size: h },
        rootSelector: `group`,
      })
    return (0, L.jsx)(Je, {
      value: { size: h, disabled: d },
      children: (0, L.jsx)(s, { size: h, ...g(`group`), ...p }),
    })
  })
;(W.classes = U), (W.varsResolver = Ye), (W.displayName = `@mantine/core/PillGroup`)
var Xe = { variant: `default` },
  Ze = n((t, { radius: n }, { size: r }) => ({
    root: {
      "--pill-fz": e(r, `pill-fz`),
      "--pill-height": e(r, `pill-height`),
      "--pill-radius": n === void 0 ? void 0 : o(n),
    },
  })),
  G = g((e) => {
    const n = m(`Pill`, Xe, e),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: c,
        vars: l,
        variant: u,
        children: d,
        withRemoveButton: f,
        onRemove: p,
        removeButtonProps: h,
        radius: g,
        size: _,
        disabled: v,
        mod: y,
        attributes: b,
        ...S
      } = n,
      C = (0, F.use)(Je),
      w = (0, F.use)(H),
      T = _ || C?.size || void 0,
      E = w?.variant === `filled` ? `contrast` : u || `default`,
      D = t({
        name: `Pill`,
        classes: U,
        props: n,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: c,
        attributes: b,
        vars: l,
        varsResolver: Ze,
        stylesCtx: { size: T },
      })
    return (0, L.jsxs)(s, {
      component: `span`,
      variant: E,
      size: T,
      ...D(`root`, { variant: E }),
      mod: [{ "with-remove": f && !v, disabled: v || C?.disabled }, y],
      ...S,
      children: [
        (0, L.jsx)(`span`, { ...D(`label`), children: d }),
        f &&
          (0, L.jsx)(x, {
            variant: `transparent`,
            radius: g,
            tabIndex: -1,
            "aria-hidden": !0,
            unstyled: c,
            ...h,
            ...D(`remove`, { className: h?.className, style: h?.style }),
            onMouseDown: (e) => {
              e.preventDefault(), e.stopPropagation(), h?.onMouseDown?.(e)
            },
            onClick: (e) => {
              e.stopPropagation(), p?.(), h?.onClick?.(e)
            },
          }),
      ],
    })
  })
;(G.classes = U), (G.varsResolver = Ze), (G.displayName = `@mantine/core/Pill`), (G.Group = W)
var K = { field: `m_45c4369d` },
  Qe = { type: `visible` },
  q = g((e) => {
    const n = m(`PillsInputField`, Qe, e),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: c,
        vars: l,
        type: u,
        disabled: d,
        id: f,
        pointer: p,
        mod: h,
        attributes: g,
        ref: _,
        ...v
      } = n,
      y = (0, F.use)(H),
      b = (0, F.use)(A),
      x = t({
        name: `PillsInputField`,
        classes: K,
        props: n,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: c,
        attributes: g,
        rootSelector: `field`,
      }),
      S = d || y?.disabled
    return (0, L.jsx)(s, {
      component: `input`,
      ref: C(_, y?.fieldRef),
      "data-type": u,
      disabled: S,
      mod: [{ disabled: S, pointer: p }, h],
      ...x(`field`),
      ...v,
      id: b?.inputId || f,
      "aria-invalid": y?.hasError,
      "aria-describedby": b?.describedBy,
      type: `text`,
      onMouseDown: (e) => !p && e.stopPropagation(),
    })
  })
;(q.classes = K), (q.displayName = `@mantine/core/PillsInputField`)
var $e = { size: `sm` },
  J = g((e) => {
    const {
        children: t,
        onMouseDown: n,
        onClick: r,
        size: i,
        disabled: a,
        __staticSelector: o,
        error: s,
        variant: c,
        ...l
      } = m([`Input`, `InputWrapper`, `PillsInput`], $e, e),
      u = (0, F.useRef)(null)
    return (0, L.jsx)(H, {
      value: { fieldRef: u, size: i, disabled: a, hasError: !!s, variant: c },
      children: (0, L.jsx)(O, {
        size: i,
        error: s,
        variant: c,
        component: `div`,
        "data-no-overflow": !0,
        onMouseDown: (e) => {
          e.preventDefault(), n?.(e), u.current?.focus()
        },
        onClick: (e) => {
          e.preventDefault(), e.currentTarget.closest(`fieldset`)?.disabled || (u.current?.focus(), r?.(e))
        },
        ...l,
        multiline: !0,
        disabled: a,
        __staticSelector: o || `PillsInput`,
        withAria: !1,
        children: t,
      }),
    })
  })
;(J.displayName = `@mantine/core/PillsInput`), (J.classes = O.classes), (J.Field = q)
function et({ data: e, value: t }) {
  const n = t.map((e) => e.trim().toLowerCase())
  return e.reduce(
    (e, t) => (
      V(t)
        ? e.push({ group: t.group, items: t.items.filter((e) => n.indexOf(e.label.toLowerCase().trim()) === -1) })
        : n.indexOf(t.label.toLowerCase().trim()) === -1 && e.push(t),
      e
    ),
    [],
  )
}
function tt(e, t) {
  return e
    ? t
        .split(RegExp(`[${e.join(``)}]`))
        .map((e) => e.trim())
        .filter((e) => e !== ``)
    : [t]
}
function nt({
  splitChars: e,
  allowDuplicates: t,
  maxTags: n,
  value: r,
  currentTags: i,
  isDuplicate: a,
  onDuplicate: o,
}) {
  const s = tt(e, r),
    c = []
  if (t) c.push(...i, ...s)
  else {
    c.push(...i)
    for (const e of s)
      (a ? (e) => a(e, c) : (e) => c.some((t) => t.toLowerCase() === e.toLowerCase()))(e) ? o?.(e) : c.push(e)
  }
  return n ? c.slice(0, n) : c
}
var rt = {
    maxTags: 1 / 0,
    acceptValueOnBlur: !0,
    splitChars: [`,`],
    hiddenInputValuesDivider: `,`,
    openOnFocus: !0,
    size: `sm`,
  },
  it = g((e) => {
    const n = m([`Input`, `InputWrapper`, `TagsInput`], rt, e),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        size: l,
        value: u,
        defaultValue: d,
        onChange: f,
        onKeyDown: p,
        maxTags: g,
        allowDuplicates: _,
        onDuplicate: v,
        variant: y,
        data: x,
        dropdownOpened: S,
        defaultDropdownOpened: w,
        onDropdownOpen: T,
        onDropdownClose: E,
        selectFirstOptionOnChange: D,
        selectFirstOptionOnDropdownOpen: ee,
        onOptionSubmit: te,
        comboboxProps: O,
        filter: re,
        limit: k,
        withScrollArea: ie,
        maxDropdownHeight: ae,
        floatingHeight: oe,
        searchValue: se,
        defaultSearchValue: ce,
        onSearchChange: ue,
        readOnly: A,
        disabled: j,
        splitChars: M,
        onFocus: N,
        onBlur: P,
        onPaste: pe,
        radius: I,
        rightSection: me,
        rightSectionWidth: he,
        rightSectionPointerEvents: ge,
        rightSectionProps: _e,
        leftSection: ve,
        leftSectionWidth: ye,
        leftSectionPointerEvents: be,
        leftSectionProps: xe,
        inputContainer: Se,
        inputWrapperOrder: R,
        withAsterisk: Ce,
        required: we,
        labelProps: z,
        descriptionProps: Te,
        errorProps: Ee,
        successProps: De,
        wrapperProps: Oe,
        description: ke,
        label: Ae,
        error: je,
        success: Me,
        withErrorStyles: Pe,
        withSuccessStyles: Fe,
        name: V,
        form: Ie,
        id: Le,
        clearable: Re,
        clearSectionMode: ze,
        clearButtonProps: Be,
        hiddenInputProps: He,
        hiddenInputValuesDivider: Ue,
        mod: We,
        renderOption: H,
        renderPill: U,
        onRemove: Je,
        onClear: Ye,
        onMaxTags: W,
        scrollAreaProps: Xe,
        acceptValueOnBlur: Ze,
        isDuplicate: K,
        openOnFocus: Qe,
        attributes: q,
        ref: $e,
        loading: tt,
        loadingPosition: it,
        withPillsReorder: at,
        ...ot
      } = n,
      st = b(Le),
      ct = Ke({ id: st, label: Ae, labelProps: z, inputWrapperOrder: R }),
      lt = ne(x),
      ut = fe(lt),
      dt = (0, F.useRef)(null),
      ft = C(dt, $e),
      Y = Ne({
        opened: S,
        defaultOpened: w,
        onDropdownOpen: () => {
          T?.(), ee && Y.selectFirstOption()
        },
        onDropdownClose: () => {
          E?.(), Y.resetSelectedOption()
        },
      }),
      {
        styleProps: pt,
        rest: { type: mt, autoComplete: ht, ...gt },
      } = h(ot),
      [X, Z] = de({ value: u, defaultValue: d, finalValue: [], onChange: f }),
      {
        getPillProps: _t,
        getListProps: vt,
        handleInputKeyDown: yt,
      } = Ge({ value: X, onChange: Z, enabled: at && !j && !A }),
      [Q, bt] = de({ value: se, defaultValue: ce, finalValue: ``, onChange: ue }),
      $ = (e) => {
        bt(e), Y.resetSelectedOption()
      },
      xt = t({ name: `TagsInput`, classes: {}, props: n, classNames: r, styles: o, unstyled: s }),
      { resolvedClassNames: St, resolvedStyles: Ct } = le({ props: n, styles: o, classNames: r }),
      wt = (e) => {
        ;(K ? K(e, X) : X.some((t) => t.toLowerCase() === e.toLowerCase())) && (v?.(e), !_)
          ? $(``)
          : X.length >= g
            ? W?.(e)
            : (te?.(e), $(``), e.length > 0 && Z([...X, e]))
      },
      Tt = (e) => {
        if ((p?.(e), e.defaultPrevented || e.isPropagationStopped())) return
        const t = Q.trim(),
          { length: n } = t
        if (
          (M.includes(e.key) &&
            n > 0 &&
            (Z(
              nt({
                splitChars: M,
                allowDuplicates: _,
                maxTags: g,
                value: Q,
                currentTags: X,
                isDuplicate: K,
                onDuplicate: v,
              }),
            ),
            $(``),
            e.preventDefault()),
          e.key === `Enter` && n > 0 && !e.nativeEvent.isComposing)
        ) {
          if (
            (e.preventDefault(), document.querySelector(`#${Y.listId} [data-combobox-option][data-combobox-selected]`))
          )
            return
          wt(t)
        }
        e.key === `Backspace` &&
          n === 0 &&
          X.length > 0 &&
          !e.nativeEvent.isComposing &&
          !A &&
          (Je?.(X[X.length - 1]), Z(X.slice(0, X.length - 1))),
          yt(e)
      },
      Et = (e) => {
        if ((pe?.(e), e.preventDefault(), e.clipboardData)) {
          const t = e.clipboardData.getData(`text/plain`)
          Z(
            nt({
              splitChars: M,
              allowDuplicates: _,
              maxTags: g,
              value: `${Q}${t}`,
              currentTags: X,
              isDuplicate: K,
              onDuplicate: v,
            }),
          ),
            $(``)
        }
      },
      Dt = X.map((e, t) => {
        const n = () => {
            const n = X.slice()
            n.splice(t, 1), Z(n), Je?.(e)
          },
          r = _t(t)
        return U
          ? (0, L.jsx)(
              F.Fragment,
              {
                children: U({
                  option: ut[e] || { value: e, label: e, disabled: !1 },
                  value: e,
                  onRemove: n,
                  disabled: j || A,
                  reorderProps: r,
                }),
              },
              `${e}-${t}`,
            )
          : (0, L.jsx)(
              G,
              {
                withRemoveButton: !A,
                onRemove: n,
                unstyled: s,
                disabled: j,
                attributes: q,
                ...xt(`pill`),
                ...r,
                children: e,
              },
              `${e}-${t}`,
            )
      })
    ;(0, F.useEffect)(() => {
      D && Y.selectFirstOption()
    }, [D, X, Q])
    const Ot = (0, L.jsx)(B.ClearButton, {
      ...Be,
      onClear: () => {
        Z([]), $(``), dt.current?.focus(), Y.openDropdown(), Ye?.()
      },
    })
    return (0, L.jsxs)(L.Fragment, {
      children: [
        (0, L.jsxs)(B, {
          store: Y,
          classNames: St,
          styles: Ct,
          unstyled: s,
          size: l,
          readOnly: A,
          __staticSelector: `TagsInput`,
          attributes: q,
          floatingHeight: oe,
          onOptionSubmit: (e) => {
            te?.(e), $(``), X.length >= g ? W?.(e) : Z([...X, ut[e].value]), Y.resetSelectedOption()
          },
          ...O,
          children: [
            (0, L.jsx)(B.DropdownTarget, {
              children: (0, L.jsx)(J, {
                ...pt,
                __staticSelector: `TagsInput`,
                classNames: St,
                styles: Ct,
                unstyled: s,
                size: l,
                className: i,
                style: a,
                variant: y,
                disabled: j,
                radius: I,
                rightSection: me,
                __clearSection: Ot,
                __clearable: Re && X.length > 0 && !j && !A,
                __clearSectionMode: ze,
                rightSectionWidth: he,
                rightSectionPointerEvents: ge,
                rightSectionProps: _e,
                leftSection: ve,
                leftSectionWidth: ye,
                leftSectionPointerEvents: be,
                leftSectionProps: xe,
                loading: tt,
                loadingPosition: it,
                inputContainer: Se,
                inputWrapperOrder: R,
                withAsterisk: Ce,
                required: we,
                labelProps: z,
                descriptionProps: Te,
                errorProps: Ee,
                successProps: De,
                wrapperProps: Oe,
                description: ke,
                label: Ae,
                error: je,
                success: Me,
                withErrorStyles: Pe,
                withSuccessStyles: Fe,
                __stylesApiProps: { ...n, multiline: !0 },
                id: st,
                mod: We,
                attributes: q,
                children: (0, L.jsxs)(G.Group, {
                  disabled: j,
                  unstyled: s,
                  ...xt(`pillsList`),
                  ...vt(),
                  children: [
                    Dt,
                    (0, L.jsx)(B.EventsTarget, {
                      autoComplete: ht,
                      withExpandedAttribute: !0,
                      children: (0, L.jsx)(J.Field, {
                        ...gt,
                        ref: ft,
                        ...xt(`inputField`),
                        unstyled: s,
                        onKeyDown: Tt,
                        onFocus: (e) => {
                          N?.(e), Qe && Y.openDropdown()
                        },
                        onBlur: (e) => {
                          P?.(e), Ze && wt(Q), Y.closeDropdown()
                        },
                        onPaste: Et,
                        value: Q,
                        onChange: (e) => {
                          qe(e) || $(e.currentTarget.value)
                        },
                        required: we && X.length === 0,
                        disabled: j,
                        readOnly: A,
                        id: st,
                      }),
                    }),
                  ],
                }),
              }),
            }),
            (0, L.jsx)(Ve, {
              data: et({ data: lt, value: X }),
              hidden: A || j,
              filter: re,
              search: Q,
              limit: k,
              hiddenWhenEmpty: !0,
              withScrollArea: ie,
              maxDropdownHeight: ae,
              unstyled: s,
              labelId: ct,
              "aria-label": ct ? void 0 : ot[`aria-label`],
              renderOption: H,
              scrollAreaProps: Xe,
            }),
          ],
        }),
        (0, L.jsx)(B.HiddenInput, { name: V, form: Ie, value: X, valuesDivider: Ue, disabled: j, ...He }),
      ],
    })
  })
;(it.classes = { ...O.classes, ...B.classes }), (it.displayName = `@mantine/core/TagsInput`)
var at = { bar: `_bar_ikm70_1` }
function ot(e) {
  const { dirty: t, busy: n, onReset: r } = e
  return (0, L.jsxs)(D, {
    className: at.bar,
    justify: `space-between`,
    gap: `xs`,
    "data-dirty": t || void 0,
    children: [
      (0, L.jsx)(E, { size: `sm`, c: `dimmed`, role: `status`, children: t ? l.form.unsaved : l.form.nothing }),
      (0, L.jsxs)(D, {
        gap: `xs`,
        children: [
          t && (0, L.jsx)(p, { variant: `default`, onClick: r, children: l.form.reset }),
          (0, L.jsx)(p, { type: `submit`, disabled: !t, loading: n, children: l.action.save }),
        ],
      }),
    ],
  })
}
function st(e) {
  ;(0, F.useEffect)(() => {
    if (!e) return
    const t = (e) => e.preventDefault()
    return (addEventListener(`beforeunload`, t), () => removeEventListener(`beforeunload`, t))
  }, [e])
}
var ct = { row: `_row_1ilyb_1`, remove: `_remove_1ilyb_7` },
  lt = Object.entries(l.form.kinds).map(([e, t]) => ({ value: e, label: t })),
  ut = [
    { value: `true`, label: l.form.yes },
    { value: `false`, label: l.form.no },
  ]
function dt(e) {
  const { rows: t, onChange: n, errors: r, disabled: i = !1 } = e,
    a = (e, r) => n(t.map((t, n) => (n === e ? { ...t, ...r } : t))),
    o = (e, t) => a(e, { kind: t, ...(t === `flag` ? { text: `false` } : {}) })
  return (0, L.jsxs)(u, {
    gap: `sm`,
    children: [
      (0, L.jsx)(E, { size: `sm`, c: `dimmed`, children: l.form.ownHint }),
      t.map((e, s) =>
        (0, L.jsxs)(
          `div`,
          {
            className: ct.row,
            role: `group`,
            "aria-label": e.key || l.form.fieldName,
            children: [
              (0, L.jsx)(ae, {
                label: l.form.fieldName,
                value: e.key,
                disabled: i,
                error: r[`custom.${s}.key`],
                onChange: (e) => a(s, { key: e.currentTarget.value }),
              }),
              (0, L.jsx)(ie, {
                label: l.form.fieldKind,
                data: lt,
                value: e.kind,
                disabled: i,
                onChange: (e) => o(s, e.currentTarget.value),
              }),
              e.kind === `flag`
                ? (0, L.jsx)(ie, {
                    label: l.form.fieldValue,
                    data: ut,
                    value: e.text,
                    disabled: i,
                    onChange: (e) => a(s, { text: e.currentTarget.value }),
                  })
                : (0, L.jsx)(ae, {
                    label: l.form.fieldValue,
                    value: e.text,
                    disabled: i,
                    inputMode: e.kind === `number` ? `decimal` : `text`,
                    error: r[`custom.${s}.text`] ?? r[`custom.${e.key}`],
                    onChange: (e) => a(s, { text: e.currentTarget.value }),
                  }),
              (0, L.jsx)(te, {
                variant: `subtle`,
                color: `gray`,
                size: `lg`,
                disabled: i,
                className: ct.remove,
                "aria-label": l.form.removeField(e.key),
                onClick: () => n(t.filter((e, t) => t !== s)),
                children: (0, L.jsx)(se, { size: 17 }),
              }),
            ],
          },
          s,
        ),
      ),
      r.custom && (0, L.jsx)(E, { size: `sm`, c: `var(--mantine-color-error)`, role: `alert`, children: r.custom }),
      !i &&
        (0, L.jsx)(D, {
          children: (0, L.jsx)(p, {
            variant: `default`,
            leftSection: (0, L.jsx)(oe, { size: 16 }),
            onClick: () => n([...t, { key: ``, kind: `text`, text: `` }]),
            children: l.form.addField,
          }),
        }),
    ],
  })
}
var ft = { fields: `_fields_1liit_1` }
function Y({ title: e, children: t }) {
  return (0, L.jsxs)(T, {
    p: `md`,
    component: `section`,
    "aria-label": e,
    children: [
      (0, L.jsx)(ee, { order: 2, mb: `sm`, children: e }),
      (0, L.jsx)(`div`, { className: ft.fields, children: t }),
    ],
  })
}
var pt = { "data-wide": !0 }

export {
  B as m,
  dt as r,
  fe as g,
  G as c,
  Ge as d,
  it as o,
  J as s,
  Ke as u,
  Ne as h,
  ot as a,
  pt as n,
  qe as l,
  st as i,
  V as p,
  Ve as f,
  Y as t,
}
