import type { FieldDeclaration } from "@/lib/declaration"
import { isMap } from "@/lib/sync/entry"

/** Values as the server keeps and compares them; for the model server alone. */

export type FieldTable = Readonly<Record<string, FieldDeclaration>>

const isMerged = (field: FieldDeclaration | undefined) => field?.kind === "set" || field?.kind === "map"

/** A field without a value: what it is when nothing is given. */
export function emptyOf(field: FieldDeclaration | undefined): unknown {
  if (field?.kind === "set") return []
  return field?.kind === "map" ? {} : (field?.otherwise ?? null)
}

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/

/** In UTC, with microseconds at the most, and no more digits than it needs in groups of three. */
function time(text: string): string {
  const [, minute, second = ":00", fraction = "", zone] = TIME.exec(text) ?? []
  if (!minute) return text
  const whole = new Date(`${minute}${second}${zone}`).toISOString().slice(0, 19)
  const micros = fraction.slice(0, 6).padEnd(6, "0")
  const digits = micros === "000000" ? "" : micros.endsWith("000") ? `.${micros.slice(0, 3)}` : `.${micros}`
  return `${whole}${digits}Z`
}

/** The normal form of what was given. A map that is cleared stays null: which keys that takes is the merge's to say. */
export function normalOf(field: FieldDeclaration | undefined, given: unknown): unknown {
  if (given === null || given === undefined) return field?.kind === "map" ? null : emptyOf(field)
  if (field?.kind === "time" && typeof given === "string") return time(given)
  if (field?.kind === "id" && typeof given === "string") return given.toLowerCase()
  if (field?.kind === "set" && Array.isArray(given))
    return [...new Set(given.map((one) => (field.of ? normalOf(field.of, one) : one)))]
  if (field?.kind === "money" && isMap(given)) return { amount: given.amount, currency: given.currency }
  return given
}

const AMOUNT = /^(-?)0*(\d{1,100})(?:\.(\d{1,100}))?$/

/** An amount without what says nothing: `2.50` is `2.5`. */
function amountIn(value: Record<string, unknown>): string | null {
  if (Object.keys(value).sort().join() !== "amount,currency" || typeof value.amount !== "string") return null
  const [, sign, whole = "", fraction = ""] = AMOUNT.exec(value.amount) ?? []
  if (whole === "") return null
  const digits = fraction.replace(/0+$/, "")
  const isZero = /^0*$/.test(whole) && digits === ""
  return `${isZero ? "" : sign}${whole}${digits && `.${digits}`}`
}

/** Whether two values say the same: the order of members says nothing, and amounts of money are numbers. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => same(each, other[at]))
  if (isMap(one) && isMap(other)) {
    const [amount, another] = [amountIn(one), amountIn(other)]
    if (amount !== null && another !== null) return amount === another && one.currency === other.currency
    const names = Object.keys(one)
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
    )
  }
  return (one ?? null) === (other ?? null)
}

/** Which keys of maps differ: `custom.floor`. */
export function changedKeys(
  table: FieldTable,
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown>,
): string[] {
  return Object.keys(table)
    .filter((name) => table[name]?.kind === "map")
    .flatMap((name) => {
      const [old, now] = [(before?.[name] ?? {}) as object, (after[name] ?? {}) as object]
      const keys = new Set([...Object.keys(old), ...Object.keys(now)])
      const at = (map: object, key: string) => (Object.hasOwn(map, key) ? map[key as keyof typeof map] : undefined)
      return [...keys].filter((key) => !same(at(old, key), at(now, key))).map((key) => `${name}.${key}`)
    })
}

/** Whether a set or map holds more than it may. */
export function isOverfull(field: FieldDeclaration | undefined, value: unknown): boolean {
  if (!isMerged(field) || field?.max === undefined) return false
  return (Array.isArray(value) ? value.length : Object.keys(value ?? {}).length) > field.max
}
