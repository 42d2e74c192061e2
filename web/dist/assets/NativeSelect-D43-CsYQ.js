import { w as a, $ as e, _ as i, G as n, y as o, O as r, z as s, C as t } from "./auth-context-CWyBMuGf.js"
import { t as c } from "./InputBase-FHeE0Dma.js"

function l(e) {
  return typeof e == `string`
    ? { value: e, label: e }
    : typeof e == `object` && `value` in e && !(`label` in e)
      ? { value: e.value, label: `${e.value}`, disabled: e.disabled }
      : typeof e == `object` && `group` in e
        ? { group: e.group, items: e.items.map((e) => l(e)) }
        : typeof e == `number` || typeof e == `bigint` || typeof e == `boolean`
          ? { value: e, label: `${e}` }
          : e
}
function u(e) {
  return e ? e.map((e) => l(e)) : []
}
var d = {
    dropdown: `m_88b62a41`,
    search: `m_985517d8`,
    options: `m_b2821a6e`,
    option: `m_92253aa5`,
    empty: `m_2530cd1d`,
    header: `m_858f94bd`,
    footer: `m_82b967cb`,
    group: `m_254f3e4f`,
    groupLabel: `m_2bb2e9e5`,
    chevron: `m_2943220b`,
    optionsDropdownOption: `m_390b5f4`,
    optionsDropdownCheckIcon: `m_8ee53fc2`,
    optionsDropdownCheckPlaceholder: `m_a530ee0a`,
  },
  f = r(),
  p = { error: null },
  m = n((t, { size: n, color: r }) => ({
    chevron: {
      "--combobox-chevron-size": e(n, `combobox-chevron-size`),
      "--combobox-chevron-color": r ? s(r, t) : void 0,
    },
  })),
  h = o((e) => {
    const n = a(`ComboboxChevron`, p, e),
      {
        size: r,
        error: o,
        style: s,
        className: c,
        classNames: l,
        styles: u,
        unstyled: h,
        vars: g,
        attributes: _,
        mod: v,
        ...y
      } = n,
      b = t({
        name: `ComboboxChevron`,
        classes: d,
        props: n,
        style: s,
        className: c,
        classNames: l,
        styles: u,
        unstyled: h,
        vars: g,
        varsResolver: m,
        attributes: _,
        rootSelector: `chevron`,
      })
    return (0, f.jsx)(i, {
      component: `svg`,
      ...y,
      ...b(`chevron`),
      size: r,
      viewBox: `0 0 15 15`,
      fill: `none`,
      xmlns: `http://www.w3.org/2000/svg`,
      mod: [`combobox-chevron`, { error: o }, v],
      children: (0, f.jsx)(`path`, {
        d: `M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.38064 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.43179 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.35753 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z`,
        fill: `currentColor`,
        fillRule: `evenodd`,
        clipRule: `evenodd`,
      }),
    })
  })
;(h.classes = d), (h.varsResolver = m), (h.displayName = `@mantine/core/ComboboxChevron`)
function g(e) {
  return `group` in e
}
function _({ data: e }) {
  if (g(e)) {
    const t = e.items.map((e) => (0, f.jsx)(_, { data: e }, e.value))
    return (0, f.jsx)(`optgroup`, { label: e.group, children: t })
  }
  const { value: t, label: n, ...r } = e
  return (0, f.jsx)(`option`, { value: e.value, ...r, children: e.label })
}
_.displayName = `@mantine/core/NativeSelectOption`
var v = { size: `sm`, rightSectionPointerEvents: `none` },
  y = o((e) => {
    const {
        data: t,
        children: n,
        size: r,
        error: i,
        rightSection: o,
        unstyled: s,
        ...l
      } = a([`Input`, `InputWrapper`, `NativeSelect`], v, e),
      d = u(t).map((e, t) => (0, f.jsx)(_, { data: e }, t))
    return (0, f.jsx)(c, {
      component: `select`,
      ...l,
      __staticSelector: `NativeSelect`,
      size: r,
      pointer: !0,
      error: i,
      unstyled: s,
      rightSection: o || (0, f.jsx)(h, { size: r, error: i, unstyled: s }),
      children: n || d,
    })
  })
;(y.classes = c.classes), (y.displayName = `@mantine/core/NativeSelect`)

export { d as r, h as n, u as i, y as t }
