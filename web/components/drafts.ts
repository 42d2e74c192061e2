import { t } from "@/app/strings"

/** Values between a form's inputs and a document's fields. */

/** An empty input is a field without a value. */
export const orNull = (text: string) => (text.trim() === "" ? null : text.trim())

/** A time as `datetime-local` has it: in the viewer's zone, to the minute. */
export function localTime(iso: string | null): string {
  if (!iso) return ""
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return ""
  const two = (n: number) => String(n).padStart(2, "0")
  const year = String(at.getFullYear()).padStart(4, "0")
  return `${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}

export function isoTime(local: string): string | null {
  return local === "" ? null : new Date(local).toISOString()
}

export const EMAIL = /^[^\s@]+@[^\s@]+$/

export type Checks = Record<string, string>

export function checkText(text: string, max: number, required = false): string | null {
  if (required && text.trim() === "") return t.check.required
  // As the server counts: what is drawn as one may be several.
  return text.length > max ? t.check.tooLong(max) : null
}

export function checkTime(local: string): string | null {
  return local !== "" && Number.isNaN(new Date(local).getTime()) ? t.check.date : null
}

export function checkWords(words: readonly string[], max: number, length: number): string | null {
  if (words.length > max) return t.check.tooMany(max)
  return words.map((word) => checkText(word, length)).find(Boolean) ?? null
}

/** Only what is wrong. */
export function faults(checks: Record<string, string | null>): Checks {
  return Object.fromEntries(Object.entries(checks).filter((check): check is [string, string] => check[1] !== null))
}
