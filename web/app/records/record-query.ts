import { choicesOf } from "@/components/fields"
import { searchText } from "@/components/search-text"
import { declared } from "@/lib/declaration"
import type { CollectionName } from "@/lib/documents"
import { byId } from "@/lib/order"
import type { RecordRow, RecordScreen } from "./screen"

/** Which records a person wants to see; `status`: a value of the field that the list is narrowed by. */
export interface RecordQuery {
  text: string
  status: string | null
}

type Filtered<C extends CollectionName> = Pick<RecordScreen<C>, "collection" | "filter">

export const readRecordQuery =
  <C extends CollectionName>({ collection, filter }: Filtered<C>) =>
  (search: string): RecordQuery => {
    const given = new URLSearchParams(search)
    const status = given.get("status")
    const known = status !== null && filter && choicesOf(collection, filter).includes(status)
    return { text: given.get("q") ?? "", status: known ? status : null }
  }

export function writeRecordQuery({ text, status }: RecordQuery): string {
  return new URLSearchParams({ ...(text && { q: text }), ...(status && { status }) }).toString()
}

/** Those that have every word, in order of what they are called. */
export function findRecords<C extends CollectionName, R extends RecordRow>(
  { collection, filter }: Filtered<C>,
  records: readonly R[],
  text: string,
  status: string | null,
): R[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const of = (record: R, field: string | undefined) =>
    field ? (record as unknown as Record<string, unknown>)[field] : undefined
  const called = (record: R) => String(of(record, declared(collection).label) ?? "")
  return records
    .filter((record) => !status || of(record, filter) === status)
    .filter((record) => {
      const about = words.length > 0 ? searchText(collection, record) : ""
      return words.every((word) => about.includes(word))
    })
    .sort((a, b) => called(a).localeCompare(called(b)) || byId(a, b))
}
