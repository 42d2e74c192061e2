import type { Role, User } from "@/lib/account"
import { type Action, declared } from "@/lib/declaration"
import type { CollectionName } from "@/lib/documents"

export type { Action } from "@/lib/declaration"

/** Each role may do all that those before it may. */
const ROLES: readonly Role[] = ["viewer", "member", "manager", "owner"]

/** The fields that may be given: `all`, these, or none, as the action isn't permitted at all. */
export function allowedFields(
  user: Pick<User, "id" | "role"> | null,
  action: Action,
  collection: CollectionName,
  document?: object | null,
): "all" | readonly string[] {
  if (!user) return []
  const { actions, access } = declared(collection)
  if (!actions.includes(action)) return []
  const asked = action === "restore" ? "create" : action
  const granted = access.filter(
    (grant) =>
      grant.action === asked &&
      ROLES.indexOf(user.role) >= ROLES.indexOf(grant.role) &&
      // What is created is one's own.
      (!grant.owner || action === "create" || (document as Record<string, unknown>)?.[grant.owner] === user.id),
  )
  return granted.some(({ fields }) => !fields) ? "all" : granted.flatMap(({ fields }) => fields ?? [])
}

/** What a role allows, as the server decides it (docs/protocol/accounts.md): what may not be done isn't offered. */
export function may(
  user: Pick<User, "id" | "role"> | null,
  action: Action,
  collection: CollectionName,
  document?: object | null,
): boolean {
  return allowedFields(user, action, collection, document).length > 0
}

/** The roles that somebody may invite others to, the usual one first. */
export function invitable(user: Pick<User, "role"> | null): Role[] {
  if (user?.role === "owner") return ["member", "viewer", "manager", "owner"]
  return user?.role === "manager" ? ["member", "viewer"] : []
}
