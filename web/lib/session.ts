import type { Role, User } from "@/lib/account"
import { ProblemError, SEALED } from "@/lib/problem"
import { isMap } from "@/lib/sync/entry"
import { isUuid } from "@/lib/sync/uuid"
import type { World } from "@/lib/sync/world"

/** Who is signed in on this browser, for all tabs: the user, and until when the access token is good. */
export interface StoredSession {
  user: User
  expiresAt: string
}

export const USER_KEY = "smarterp_user"
export const SIGNING_OUT_KEY = "smarterp_signing_out"

/** What is still to be done of a sign-out or a removal. It stays on the device until it is, and names nobody's data. */
export interface Leaving {
  /** Stores that are to be erased. */
  stores: string[]
  /** The server is to be told. */
  logout: boolean
  /** It was the server that asked for it. */
  removed: boolean
}

export function leavingOf(stored: string | null): Leaving | null {
  if (stored === null) return null
  try {
    const given = JSON.parse(stored)
    const stores = Array.isArray(given?.stores) ? given.stores.map(String) : []
    return { stores, logout: given?.logout !== false, removed: given?.removed === true }
  } catch {
    return { stores: [], logout: true, removed: false }
  }
}

export function leaving(world: Pick<World, "storage">): Leaving | null {
  return leavingOf(world.storage.getItem(SIGNING_OUT_KEY))
}

/** Notes what is left to do; nothing: the note goes. */
export function noteLeaving(world: Pick<World, "storage">, left: Leaving): void {
  if (left.stores.length === 0 && !left.logout) {
    world.storage.removeItem(SIGNING_OUT_KEY)
    return
  }
  const note = JSON.stringify(left)
  try {
    world.storage.setItem(SIGNING_OUT_KEY, note)
  } catch {
    // Full: what goes now makes room.
    world.storage.removeItem(USER_KEY)
    try {
      world.storage.setItem(SIGNING_OUT_KEY, note)
    } catch {}
  }
}

export function storedSession(world: Pick<World, "storage">): StoredSession | null {
  try {
    return session(JSON.parse(world.storage.getItem(USER_KEY) ?? "null"))
  } catch {
    return null
  }
}

/** `before`: what was stored when this was asked for. Who was signed in then and signed out since stays signed out. */
export function storeSession(world: Pick<World, "storage">, session: StoredSession, before?: string | null): void {
  if (before && world.storage.getItem(USER_KEY) === null) throw new ProblemError(SEALED)
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
    role: ROLES.find((role) => role === value.role) ?? "viewer",
    ...texts(value, ["locale", "timeZone"]),
    workspace: {
      id: value.workspace.id,
      name: String(value.workspace.name ?? ""),
      ...texts(value.workspace, ["currency", "locale", "timeZone"]),
    },
  }
}

const ROLES: readonly Role[] = ["owner", "manager", "member", "viewer"]

function texts<N extends string>(of: Record<string, unknown>, names: readonly N[]): { [K in N]?: string } {
  const found = names.filter((name) => typeof of[name] === "string").map((name) => [name, of[name]])
  return Object.fromEntries(found) as { [K in N]?: string }
}
