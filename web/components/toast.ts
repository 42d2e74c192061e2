/** How long it stands: as long as one needs to read it, and to undo to see the mistake and reach the button. */
const STANDS = 4000
const STANDS_TO_UNDO = 10_000

export interface Toast {
  message: string
  undo?: () => void
  stands: number
}

let standing: Toast | null = null
const listeners = new Set<() => void>()

/** Says in passing that something was done, and offers to take it back; only the last of them stands. */
export function toast(message: string, undo?: () => void): void {
  stand({ message, stands: undo ? STANDS_TO_UNDO : STANDS, ...(undo && { undo }) })
}

export function stand(next: Toast | null): void {
  standing = next
  for (const listener of listeners) listener()
}

export const standingToast = () => standing

export function onToast(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
