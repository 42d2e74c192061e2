import { t } from "@/app/strings"
import { type CustomRow, checkCustom, customOf, rowsOf } from "@/components/custom-draft"
import {
  type Checks,
  checkText,
  checkTime,
  checkWords,
  EMAIL,
  faults,
  isoTime,
  localTime,
  orNull,
} from "@/components/drafts"
import type { User } from "@/lib/account"
import type { Settable } from "@/lib/collections.gen"
import { boundOf, type FieldDeclaration, fieldOf, type Money, settableFields } from "@/lib/declaration"
import type { CollectionName, Custom } from "@/lib/documents"
import { allowedFields } from "@/lib/may"

/** A document as a form has it, by the declared kinds of its fields. */
export type Draft<C extends CollectionName> = { [K in keyof Settable[C]]: DraftValue<Settable[C][K]> }

type DraftValue<V> =
  NonNullable<V> extends Money
    ? Money
    : NonNullable<V> extends readonly unknown[]
      ? NonNullable<V>
      : NonNullable<V> extends number
        ? string
        : NonNullable<V> extends string
          ? null extends V
            ? string
            : V
          : CustomRow[]

export type Changes<C extends CollectionName> = { [K in keyof Settable[C]]?: Settable[C][K] | null }

const NO_MONEY: Money = { amount: "", currency: "" }

function shown({ kind }: FieldDeclaration, value: unknown): unknown {
  switch (kind) {
    case "set":
      return value ?? []
    case "map":
      return rowsOf((value ?? {}) as Custom)
    case "money":
      return value ?? NO_MONEY
    case "time":
      return localTime((value ?? null) as string | null)
    default:
      return value === null || value === undefined ? "" : String(value)
  }
}

function sent({ kind, required }: FieldDeclaration, value: unknown): unknown {
  switch (kind) {
    case "set":
    case "choice":
      return value
    case "map":
      return customOf(value as CustomRow[])
    case "money": {
      const { amount, currency } = value as Money
      return amount.trim() === "" ? null : { amount: amount.trim(), currency: currency.trim().toUpperCase() }
    }
    case "time":
      return isoTime(value as string)
    case "integer":
      return (value as string).trim() === "" ? null : Number(value)
    default:
      return required ? (value as string).trim() : orNull(value as string)
  }
}

const each = (collection: CollectionName, of: (field: FieldDeclaration, name: string) => unknown) =>
  Object.fromEntries(settableFields(collection).map((name) => [name, of(fieldOf(collection, name) ?? TEXT, name)]))
const TEXT: FieldDeclaration = { kind: "text" }

/** What a form for a new document begins with. */
export const emptyDraft = <C extends CollectionName>(collection: C) =>
  each(collection, (field) => shown(field, field.otherwise)) as Draft<C>

export const draftOf = <C extends CollectionName>(collection: C, doc: object) =>
  each(collection, (field, name) => shown(field, (doc as Record<string, unknown>)[name])) as Draft<C>

/** The changed fields as the server has them. The draft has passed {@link checkDraft}. */
export function fieldsOf<C extends CollectionName>(
  collection: C,
  draft: Draft<C>,
  changed: readonly (keyof Draft<C>)[],
): Changes<C> {
  const fields = changed.map((name) => [name, sent(fieldOf(collection, String(name)) ?? TEXT, draft[name])])
  return Object.fromEntries(fields)
}

/** What the asker may change of a record, or give to a new one: everything, some of their own, nothing. */
export function changeable<C extends CollectionName>(
  collection: C,
  record: object | null,
  user: Pick<User, "id" | "role">,
): (keyof Draft<C> & string)[] {
  const allowed = allowedFields(user, record ? "update" : "create", collection, record)
  return (allowed === "all" ? settableFields(collection) : allowed) as (keyof Draft<C> & string)[]
}

const AMOUNT = /^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/

function checkMoney(name: string, { amount, currency }: Money): Record<string, string | null> {
  const [given, code] = [amount.trim(), currency.trim()]
  return {
    [`${name}.amount`]: (given || code) && !AMOUNT.test(given) ? t.check.amount : null,
    [`${name}.currency`]: given && !/^[a-z]{3}$/i.test(code) ? t.check.currency : null,
  }
}

function checkWhole(text: string, { min = 0, max = 0 }: FieldDeclaration): string | null {
  if (text === "") return null
  const fits = /^-?\d+$/.test(text) && Number(text) >= min && Number(text) <= max
  return fits ? null : t.check.whole(min, max)
}

function checkLine(text: string, { format, required }: FieldDeclaration, max: number): string | null {
  const given = format === "email" ? text.trim() : text
  return given && format === "email" && !EMAIL.test(given) ? t.check.email : checkText(given, max, required)
}

function checkField(name: string, field: FieldDeclaration, value: unknown): Record<string, string | null> {
  const max = boundOf(field)
  switch (field.kind) {
    case "text":
      return { [name]: checkLine(value as string, field, max) }
    case "time":
      return { [name]: checkTime(value as string) }
    case "date":
      return { [name]: checkTime(value ? `${value}T00:00` : "") }
    case "integer":
      return { [name]: checkWhole((value as string).trim(), field) }
    case "money":
      return checkMoney(name, value as Money)
    case "set":
      return { [name]: checkWords(value as string[], max, boundOf(field.of)) }
    case "map":
      return checkCustom(value as CustomRow[], max)
    default:
      return {}
  }
}

/** What is wrong with the draft, by field; empty when nothing is. */
export function checkDraft<C extends CollectionName>(collection: C, draft: Draft<C>): Checks {
  const values = draft as Record<string, unknown>
  const checks = settableFields(collection).map((name) =>
    checkField(name, fieldOf(collection, name) ?? TEXT, values[name]),
  )
  return faults(Object.assign({}, ...checks))
}
