import { useCallback, useMemo, useRef, useState } from "react"

/**
 * What a person changed in a form, over a document that may change underneath: like a row of the
 * store, a form is a base and the edits on it. Fields not touched follow the document.
 */
export interface Edit {
  value: unknown
  /** What the field held when the person began to change it. */
  from: unknown
}
export type Edits<D> = { [K in keyof D]?: Edit }

export const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The document with the edits on it. */
export function edited<D extends object>(base: D, edits: Edits<D>): D {
  const result = { ...base }
  for (const field of Object.keys(edits) as (keyof D)[]) {
    const edit = edits[field]
    if (edit) result[field] = edit.value as D[keyof D]
  }
  return result
}

/** The fields that differ from the document now. */
export function changed<D extends object>(base: D, edits: Edits<D>): (keyof D & string)[] {
  return (Object.keys(edits) as (keyof D & string)[]).filter((field) => !same(edits[field]?.value, base[field]))
}

/** The fields that somebody else changed to another value while they were being edited here. */
export function overtaken<D extends object>(base: D, edits: Edits<D>): (keyof D & string)[] {
  return changed(base, edits).filter((field) => !same(edits[field]?.from, base[field]))
}

/** A value that says the same as the last one is the last one: what is drawn from it stays as it is. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value)
  if (kept === value || same(kept, value)) return kept
  keep(value)
  return value
}

export function useEdits<D extends object>(base: D) {
  const [edits, setEdits] = useState<Edits<D>>({})
  const latest = useRef(base)
  latest.current = base
  const set = useCallback(<K extends keyof D & string>(field: K, value: D[K]) => {
    const from = latest.current[field]
    setEdits((before) => ({ ...before, [field]: { value, from: before[field] ? before[field].from : from } }))
  }, [])
  const drop = useCallback(
    (field: keyof D) =>
      setEdits((before) => {
        const { [field]: _, ...rest } = before
        return rest as Edits<D>
      }),
    [],
  )
  const reset = useCallback(() => setEdits({}), [])
  return useMemo(
    () => ({
      values: edited(base, edits),
      changed: changed(base, edits),
      overtaken: overtaken(base, edits),
      set,
      drop,
      reset,
    }),
    [base, edits, set, drop, reset],
  )
}
