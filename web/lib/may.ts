import type { Role, User } from "@/lib/account"
import type { CollectionName } from "@/lib/documents"

export type Action = "create" | "update" | "delete" | "restore"

interface Owned {
  createdBy?: unknown
  userId?: unknown
}

/** What a role allows, as the server decides it (docs/protocol/accounts.md): what may not be done isn't offered. */
export function may(
  user: Pick<User, "id" | "role"> | null,
  action: Action,
  collection: CollectionName,
  document?: Owned | null,
): boolean {
  if (!user || user.role === "viewer") return false
  const manages = user.role === "owner" || user.role === "manager"
  const own = document?.createdBy === user.id
  switch (collection) {
    case "employees":
      return manages || (action === "update" && document?.userId === user.id)
    case "chat":
      return action === "create" || own || (action === "delete" && manages)
    case "notifications":
      return action === "delete"
    default:
      return action !== "delete" || manages || own
  }
}

/** The roles that somebody may invite others to, the usual one first. */
export function invitable(user: Pick<User, "role"> | null): Role[] {
  if (user?.role === "owner") return ["member", "viewer", "manager", "owner"]
  return user?.role === "manager" ? ["member", "viewer"] : []
}
