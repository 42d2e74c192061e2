import { useEffect, useRef, useState } from "react"

/**
 * For what was fetched because its button was pressed: it opens at once, and the focus goes from the button that stood
 * in for it to its own, so that closing it brings the focus back there.
 */
export function useOpenOnceThere() {
  const target = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    target.current?.focus({ preventScroll: true })
    setOpen(true)
  }, [])
  return { open, setOpen, target }
}
