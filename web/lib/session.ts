import type { User } from "@/lib/auth"
import { isMap } from "@/lib/sync/entry"
import { isUuid } from "@/lib/sync/uuid"
import type { World } from "@/lib/sync/world"

/** Who is signed in on this browser, for all tabs: the user, and until when the access token is good. */
export interface StoredSession {
  user: User
  expiresAt: string
}

export const USER_KEY = "smarterp_user"
/** Left by a sign-out that didn't reach the server: it is finished before anything else is asked. */
export const SIGNING_OUT_KEY = "smarterp_signing_out"

export function storedSession(world: Pick<World, "storage">): StoredSession | null {
  try {
    return session(JSON.parse(world.storage.getItem(USER_KEY) ?? "null"))
  } catch {
    return null
  }
}

export function storeSession(world: Pick<World, "storage">, session: StoredSession): void {
  try {
    world.storage.setItem(USER_KEY, JSON.stringify({ ...session.user, expiresAt: session.expiresAt }))
  } catch {
    // Full or forbidden: the session lives as long as the tab.
  }
}

function session(stored: unknown): StoredSession | null {
  const user = asUser(stored)
  return user && { user, expiresAt: String((stored as { expiresAt?: unknown }).expiresAt ?? "") }
}

/** `{user, expiresAt}` of an answer; null when it isn't one. */
export function answeredSession(body: unknown): StoredSession | null {
  if (!isMap(body)) return null
  const user = asUser(body.user)
  return user && { user, expiresAt: String(body.expiresAt ?? "") }
}

export function asUser(value: unknown): User | null {
  if (!isMap(value) || !isUuid(value.id) || !isMap(value.workspace) || !isUuid(value.workspace.id)) return null
  return {
    id: value.id,
    email: String(value.email ?? ""),
    name: String(value.name ?? ""),
    role: value.role === "owner" ? "owner" : "member",
    workspace: { id: value.workspace.id, name: String(value.workspace.name ?? "") },
  }
}
