import { type RefObject, useEffect } from "react"

/** A new record's form gives way to the record's page: who types on types on there, in the same field. */
let left: string | null = null

export function leaveFocus(): void {
  const at = document.activeElement
  left = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? (at.dataset.field ?? null) : null
}

export function useRefocus(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const field = left
    left = null
    if (field === null) return
    const input = form.current?.querySelector<HTMLInputElement>(`[data-field="${field}"]`)
    input?.focus()
    // What kinds of input have no place to type at, say so.
    if (input?.type === "text" || input?.type === "textarea")
      input.setSelectionRange(input.value.length, input.value.length)
  }, [form])
}
