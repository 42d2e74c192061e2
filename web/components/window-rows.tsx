import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react"
import { flushSync } from "react-dom"

/** Rows above and below what is in view: for what is scrolled before it is drawn. */
const SPARE = 8
/** What stands over the page's upper and lower edge. */
const ABOVE = 120
const BELOW = 80

/** Rows far more than fit, all of one height, of which only those in view exist; the page itself scrolls. */
export function WindowRows<T extends { id: string }>(props: {
  items: readonly T[]
  rowHeight: number
  row(item: T, index: number): ReactNode
}) {
  const { items, rowHeight, row } = props
  const list = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  const [fitting, setFitting] = useState(() => Math.ceil(window.innerHeight / rowHeight))

  useLayoutEffect(() => {
    const look = () => {
      if (!list.current) return
      setFirst(Math.max(0, Math.floor(-list.current.getBoundingClientRect().top / rowHeight)))
      setFitting(Math.ceil(window.innerHeight / rowHeight))
    }
    look()
    // In the same frame: else a fast scroll shows nothing.
    const follow = () => flushSync(look)
    window.addEventListener("scroll", follow, { passive: true })
    window.addEventListener("resize", follow)
    return () => {
      window.removeEventListener("scroll", follow)
      window.removeEventListener("resize", follow)
    }
  }, [rowHeight])

  /** The arrows go from row to row. */
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const from = (event.target as HTMLElement).closest("[data-row]")?.getAttribute("data-row")
    if (!by || !list.current || from === null || from === undefined) return
    const to = Number(from) + by
    if (to < 0 || to >= items.length) return
    event.preventDefault()
    const top = list.current.getBoundingClientRect().top + to * rowHeight
    const over = Math.min(0, top - ABOVE)
    const under = Math.max(0, top + rowHeight + BELOW - window.innerHeight)
    window.scrollBy({ top: over || under, behavior: "instant" })
    // It exists already: it is next to one in view.
    list.current
      .querySelector<HTMLElement>(`[data-row="${to}"] a, [data-row="${to}"] button`)
      ?.focus({ preventScroll: true })
  }

  const from = Math.max(0, Math.min(first, items.length - 1) - SPARE)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles up from the rows' links
    <div
      ref={list}
      role="presentation"
      onKeyDown={step}
      style={{ position: "relative", height: items.length * rowHeight }}
    >
      {items.slice(from, first + fitting + SPARE).map((item, at) => (
        <div
          key={item.id}
          role="presentation"
          data-row={from + at}
          style={{
            position: "absolute",
            insetInline: 0,
            top: 0,
            height: rowHeight,
            transform: `translateY(${(from + at) * rowHeight}px)`,
          }}
        >
          {row(item, from + at)}
        </div>
      ))}
    </div>
  )
}
