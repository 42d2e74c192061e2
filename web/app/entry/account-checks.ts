import { t } from "@/app/strings"
import { checkText, faults } from "@/components/drafts"

/** What the server would say of an account's fields, said before it is asked. */

const EMAIL = /^[^\s@]+@[^\s@]+$/
const SHORTEST = 8
const LONGEST = 128

export function checkEmail(email: string): string | null {
  const given = email.trim()
  if (!given) return t.check.required
  return EMAIL.test(given) ? checkText(given, 254) : t.check.email
}

export function checkPassword(password: string): string | null {
  const length = [...password].length
  return length < SHORTEST || length > LONGEST ? t.check.password : null
}

export const checkSignIn = (email: string, password: string) =>
  faults({ email: checkEmail(email), password: password ? null : t.check.required })

export const checkSignUp = (account: { email: string; password: string; name: string; workspace: string }) =>
  faults({
    name: checkText(account.name, 200, true),
    workspace: checkText(account.workspace, 200),
    email: checkEmail(account.email),
    password: checkPassword(account.password),
  })

export function checkPasswordChange(current: string, next: string, again: string) {
  return faults({
    current: current ? null : t.check.required,
    next: checkPassword(next),
    again: next === again ? null : t.account.differs,
  })
}
