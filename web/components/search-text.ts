import type { Names } from "@/components/names"
import { declared, fieldOf } from "@/lib/declaration"
import type { CollectionName } from "@/lib/documents"
import { isMap } from "@/lib/sync/entry"

/** All that a search looks into, by the collection's declaration. People are found by their names. */
export function searchText(collection: CollectionName, document: object, names?: Pick<Names, "ofEmployee">): string {
  const parts: unknown[] = []
  for (const name of declared(collection).searched) {
    const value = (document as Record<string, unknown>)[name]
    if (Array.isArray(value)) {
      const isPeople = names && fieldOf(collection, name)?.of?.refersTo === "employees"
      parts.push(...(isPeople ? value.map((id) => names.ofEmployee(id)) : value))
    } else if (isMap(value)) parts.push(...Object.values(value))
    else parts.push(value)
  }
  return parts
    .filter((part) => typeof part === "string" || typeof part === "number")
    .join("\n")
    .toLocaleLowerCase()
}
