import type { ApiClient } from "@/lib/apiClient"
import { FOREIGN, ProblemError } from "@/lib/problem"
import { answeredSession, asUser, type StoredSession, storeSession, USER_KEY } from "@/lib/session"

/** A role that a newer server knows and this client doesn't counts as `viewer`. */
export type Role = "owner" | "manager" | "member" | "viewer"

export interface User {
  id: string
  email: string
  name: string
  role: Role
  locale?: string
  timeZone?: string
  workspace: { id: string; name: string; currency?: string; locale?: string; timeZone?: string }
}
export interface Member {
  user: User
  joinedAt: string
}
/** A device that is signed in. */
export interface DeviceSession {
  id: string
  device: string
  createdAt: string
  lastSeenAt: string
  current: boolean
}
export interface Invitation {
  token: string
  link: string
  expiresAt: string
}
export interface SignUp {
  email: string
  password: string
  name: string
  workspace?: string
  invitation?: string
}

/** Signing in and out, and what an account can do. Tokens are cookies that no script sees. */
export class Auth {
  constructor(private readonly api: ApiClient) {}

  signIn(email: string, password: string): Promise<User> {
    return this.enter("/api/auth/login", { email, password })
  }

  signUp(account: SignUp): Promise<User> {
    return this.enter("/api/auth/signup", account)
  }

  /** Tells the server that the session is over. */
  signOut(signal?: AbortSignal): Promise<void> {
    return this.api.post("/api/auth/logout", undefined, signal ? { signal } : {})
  }

  /** Who the server says is asking; throws 401 when nobody is. */
  async me(): Promise<{ user: User; session: { id: string } }> {
    const { world } = this.api
    const before = world.storage.getItem(USER_KEY)
    const body = await this.api.get<{ user?: unknown; session?: unknown; expiresAt?: unknown }>("/api/auth/me", {
      retries: 0,
    })
    const user = asUser(body?.user)
    if (!user) throw new ProblemError(FOREIGN)
    storeSession(world, { user, expiresAt: String(body.expiresAt ?? "") }, before)
    const { session } = body
    const id = typeof session === "object" && session !== null ? (session as { id?: unknown }).id : session
    return { user, session: { id: String(id ?? "") } }
  }

  changePassword(current: string, next: string): Promise<void> {
    return this.api.put("/api/auth/password", { current, next })
  }

  invite(email: string, role?: Role): Promise<Invitation> {
    return this.api.post("/api/auth/invitations", role ? { email, role } : { email })
  }

  async members(): Promise<Member[]> {
    // API tokens are in the list, too: they are nobody.
    return items<Member>(await this.api.get("/api/auth/members")).filter((member) => member.user)
  }

  removeMember(userId: string): Promise<void> {
    return this.api.delete(`/api/auth/members/${encodeURIComponent(userId)}`)
  }

  async sessions(): Promise<DeviceSession[]> {
    return items(await this.api.get("/api/auth/sessions"))
  }

  endSession(id: string): Promise<void> {
    return this.api.delete(`/api/auth/sessions/${encodeURIComponent(id)}`)
  }

  private async enter(path: string, body: unknown): Promise<User> {
    const { world } = this.api
    const session = await this.api.alone("smarterp:session", async (): Promise<StoredSession> => {
      const entered = answeredSession(await this.api.post(path, body))
      if (!entered) throw new ProblemError(FOREIGN)
      storeSession(world, entered)
      return entered
    })
    return session.user
  }
}

function items<T>(body: { items?: T[] } | null): T[] {
  if (!Array.isArray(body?.items)) throw new ProblemError(FOREIGN)
  return body.items
}
