import type { ComponentType } from "react"
import type { Draft } from "@/components/record-draft"
import type { CollectionName } from "@/lib/documents"

/** How the records of a collection are called on its screens. */
export interface RecordWords {
  title: string
  new: string
  search: string
  searchHint: string
  /** No choice in the filter. */
  anyStatus: string
  count(shown: number, all: number): string
  empty: string
  emptyText: string
  none: string
  noneText: string
  confirmDelete: string
  confirmDeleteText: string
  deleted(name: string): string
  gone: string
  missing: string
  missingText: string
  saved: string
  notAllowed: string
  notAllowedText: string
}

/** A collection whose list, form and page are drawn by the declared kinds of its fields. */
export interface RecordScreen<C extends CollectionName> {
  collection: C
  /** Its address: `/people`. */
  place: string
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  words: RecordWords
  /** A field of kind `choice` that the list can be narrowed by. */
  filter?: keyof Draft<C> & string
  /** The form's fields, in order. */
  sections: readonly { title: string; fields: readonly (keyof Draft<C> & string)[] }[]
}

export interface RecordRow {
  id: string
  version: number
}
