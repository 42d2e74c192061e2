import { useWindowVirtualizer } from "@tanstack/react-virtual"
import { type KeyboardEvent, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react"

/** Rows far more than fit, of which only those in view exist; the page itself scrolls. */
export function WindowRows<T extends { id: string }>(props: {
  items: readonly T[]
  rowHeight: number
  row(item: T, index: number): ReactNode
}) {
  const { items, rowHeight, row } = props
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (!list.current) return
    setTop(list.current.getBoundingClientRect().top + window.scrollY)
  }, [])
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    getItemKey: useCallback(
      (i: number) => {
        return items[i]?.id ?? i
      },
      [items],
    ),
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: 120,
    scrollPaddingEnd: 80,
  })

  /** The arrows go from row to row. */
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const from = (event.target as HTMLElement).closest("[data-row]")?.getAttribute("data-row")
    if (!by || from === null || from === undefined) return
    const to = Number(from) + by
    if (to < 0 || to >= items.length) return
    event.preventDefault()
    rows.scrollToIndex(to)
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-row="${to}"] a, [data-row="${to}"] button`)?.focus(),
    )
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles up from the rows' links
    <div ref={list} role="presentation" onKeyDown={step} style={{ position: "relative", height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((at) => {
        const item = items[at.index]
        return item === undefined ? null : (
          <div
            key={at.key}
            role="presentation"
            data-row={at.index}
            style={{
              position: "absolute",
              insetInline: 0,
              top: 0,
              height: at.size,
              transform: `translateY(${at.start - top}px)`,
            }}
          >
            {row(item, at.index)}
          </div>
        )
      })}
    </div>
  )
}
