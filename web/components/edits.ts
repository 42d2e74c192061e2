import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import { drafts, seenNow, useDraft } from "@/contexts/drafts"
import type { CollectionName, Custom } from "@/lib/documents"
import { same } from "@/lib/sync/same"
import { applied, type Given, type Seen, type Typed, type TypedFields } from "@/lib/sync/typed"
import * as own from "./custom-draft"

/**
 * What a person changed in a form, over a document that may change underneath: like a row of the store, a form is a
 * base and the edits on it. Fields not touched follow the document, and so do the parts of sets and maps.
 */
type Doc = Readonly<Record<string, unknown>>

/** The document under a form. */
export interface Under {
  collection: CollectionName
  id: string
  doc: object
}

const isRows = (field: string) => field === "custom"
const rows = ({ value, from }: Typed): own.TypedRows => ({
  rows: value as own.CustomRow[],
  from: (from ?? {}) as Custom,
})
const customOf = (doc: Doc) => (doc.custom ?? {}) as Custom

/** A field as the form shows it. */
function shown(field: string, typed: Typed, base: Doc, doc: Doc): unknown {
  if (isRows(field)) return own.rowsOver(rows(typed), customOf(doc))
  const now = base[field]
  if (Array.isArray(now)) return applied((typed.from ?? []) as unknown[], typed.value as unknown[], now)
  return typed.value
}

function isChange(field: string, typed: Typed, base: Doc, doc: Doc): boolean {
  return isRows(field) ? own.isChanged(rows(typed)) : !same(shown(field, typed, base, doc), base[field])
}

function isOvertaken(field: string, typed: Typed, base: Doc, doc: Doc): boolean {
  if (isRows(field)) return own.overtakenKeys(rows(typed), customOf(doc)).length > 0
  return !Array.isArray(base[field]) && !same(typed.from ?? null, doc[field] ?? null)
}

/** The form over the document: its values, the fields that differ, and those that somebody else changed meanwhile. */
export function edited<D extends object>(base: D, typed: TypedFields, doc: object | null) {
  const [was, now] = [base as Doc, (doc ?? {}) as Doc]
  const values = { ...base } as Record<string, unknown>
  const changed: string[] = []
  const overtaken: string[] = []
  for (const [field, each] of Object.entries(typed)) {
    if (!(field in base)) continue
    values[field] = shown(field, each, was, now)
    if (!isChange(field, each, was, now)) continue
    changed.push(field)
    if (doc && isOvertaken(field, each, was, now)) overtaken.push(field)
  }
  type Names = (keyof D & string)[]
  return { values: values as D, changed: changed as Names, overtaken: overtaken as Names }
}

/** A field that is being typed in, with what it held when that began. */
export function typedOn(
  field: string,
  value: unknown,
  before: Typed | undefined,
  base: object,
  under: Under | null,
  begin: () => Seen | null,
): Typed | null {
  const was = base as Doc
  const doc = (under?.doc ?? {}) as Doc
  const typed: Typed = {
    value,
    from: isRows(field)
      ? own.fromNow(before ? rows(before) : null, customOf(doc))
      : // What a set shows has all that others did: what differs from that is the person's.
        Array.isArray(was[field])
        ? was[field]
        : before
          ? before.from
          : under
            ? (doc[field] ?? null)
            : was[field],
    seen: before?.seen ?? begin(),
  }
  return isChange(field, typed, was, doc) ? typed : null
}

/** A value that says the same as the last one is the last one: what is drawn from it stays as it is. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value)
  if (kept === value || same(kept, value)) return kept
  keep(value)
  return value
}

/** Words that are being typed for a set. */
export interface Typing {
  of(field: string): string
  type(field: string, text: string): void
}

const word = (field: string) => `${field}:word`

/**
 * `record` names the draft. Without a document under it the form makes a new one. `wire` turns what a form holds into
 * what is sent.
 */
export function useEdits<D extends object>(base: D, record: string, under: Under | null = null) {
  const { typed, restored } = useDraft(record)
  const latest = useRef({ base, under })
  latest.current = { base, under }
  const set = useCallback(
    <K extends keyof D & string>(field: K, value: D[K]) => {
      const { base, under } = latest.current
      const begin = () => under && seenNow(under.collection, under.id)
      drafts().put(record, field, typedOn(field, value, drafts().of(record)[field], base, under, begin))
    },
    [record],
  )
  /** Theirs counts. */
  const drop = useCallback(
    (field: keyof D & string) => {
      const before = drafts().of(record)[field]
      const custom = customOf((latest.current.under?.doc ?? {}) as Doc)
      const rest = isRows(field) && before ? own.withTheirs(rows(before), custom) : null
      drafts().put(record, field, rest && before ? { ...before, value: rest.rows, from: rest.from } : null)
    },
    [record],
  )
  /** Mine counts, though they changed it: it is typed on what is there now. */
  const keep = useCallback(
    (field: keyof D & string) => {
      const { under } = latest.current
      const before = drafts().of(record)[field]
      if (!before || !under) return
      const doc = under.doc as Doc
      const value = isRows(field) ? own.rowsOver(rows(before), customOf(doc)) : before.value
      drafts().put(record, field, { value, from: doc[field] ?? null, seen: seenNow(under.collection, under.id) })
    },
    [record],
  )
  const reset = useCallback(() => drafts().drop(record), [record])
  /** A word of a set that isn't added yet. */
  const type = useCallback(
    (field: string, text: string) => {
      // The library says so at each blur.
      if (text === "" && !drafts().of(record)[word(field)]) return
      drafts().put(record, word(field), text === "" ? null : { value: text, from: "", seen: null })
    },
    [record],
  )
  const words = useSame(
    Object.fromEntries(Object.entries(typed).flatMap(([field, { value }]) => (field in base ? [] : [[field, value]]))),
  ) as Record<string, string>
  const typing = useMemo<Typing>(() => ({ of: (field) => words[word(field)] ?? "", type }), [words, type])
  const now = useMemo(() => edited(base, typed, under?.doc ?? null), [base, typed, under])
  // Somebody else has meanwhile made it what is typed here: nothing is left to save.
  useEffect(() => {
    if (drafts().of(record) !== typed) return
    for (const field of Object.keys(typed))
      if (field in base && !now.changed.some((name) => name === field)) drafts().put(record, field, null)
  }, [base, typed, now, record])
  return useMemo(() => {
    // A word that isn't added yet is no part of what is saved, and goes on being typed.
    const whole = Object.fromEntries(Object.entries(typed).filter(([field]) => field in base))
    return {
      ...now,
      /** As it was typed, for `given`. */
      raw: { ...base, ...Object.fromEntries(Object.entries(typed).map(([field, { value }]) => [field, value])) } as D,
      typed,
      restored,
      typing,
      set,
      drop,
      keep,
      reset,
      given: (fields: object): Given => ({
        typed: Object.fromEntries(
          Object.entries(fields).map(([field, value]) => [
            field,
            { value, from: typed[field]?.from ?? null, seen: typed[field]?.seen ?? null },
          ]),
        ),
        spent: drafts().rows(record, whole),
      }),
      /** After the Save; what was typed on since stays. */
      saved: (doc: () => object | undefined, made: Pick<Under, "collection" | "id"> | null = under) => {
        const now = (doc() ?? {}) as Doc
        const to = made && { record: `${made.collection}/${made.id}`, seen: seenNow(made.collection, made.id) }
        drafts().settle(record, whole, (field) => now[field] ?? null, to?.seen ?? null, to?.record)
      },
    }
  }, [now, base, typed, restored, typing, under, record, set, drop, keep, reset])
}
