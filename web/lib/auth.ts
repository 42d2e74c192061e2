import { type ApiClient, apiClient } from "@/lib/apiClient"
import { FOREIGN, ProblemError } from "@/lib/problem"
import { answeredSession, asUser, SIGNING_OUT_KEY, type StoredSession, storeSession, USER_KEY } from "@/lib/session"

export interface User {
  id: string
  email: string
  name: string
  role: "owner" | "member"
  workspace: { id: string; name: string }
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

  /**
   * Ends the session. Out of reach of the server it is over here all the same; the server is told as soon as it can
   * be had, before anything else is asked.
   */
  async signOut(): Promise<void> {
    const { storage } = this.api.world
    await this.api.alone("smarterp:session", async () => {
      storage.removeItem(USER_KEY)
      storage.setItem(SIGNING_OUT_KEY, "1")
    })
    await this.finishSignOut().catch(() => {})
  }

  /** Tells the server of a sign-out that it hasn't heard of; throws while it can't be told. */
  async finishSignOut(): Promise<void> {
    const { storage } = this.api.world
    if (storage.getItem(SIGNING_OUT_KEY) === null) return
    await this.api.post("/api/auth/logout")
    storage.removeItem(SIGNING_OUT_KEY)
  }

  /** Who the server says is asking; throws 401 when nobody is. */
  async me(): Promise<{ user: User; session: { id: string } }> {
    await this.finishSignOut()
    const body = await this.api.get<{ user?: unknown; session?: unknown; expiresAt?: unknown }>("/api/auth/me", {
      retries: 0,
    })
    const user = asUser(body?.user)
    if (!user) throw new ProblemError(FOREIGN)
    storeSession(this.api.world, { user, expiresAt: String(body.expiresAt ?? "") })
    const { session } = body
    const id = typeof session === "object" && session !== null ? (session as { id?: unknown }).id : session
    return { user, session: { id: String(id ?? "") } }
  }

  changePassword(current: string, next: string): Promise<void> {
    return this.api.put("/api/auth/password", { current, next })
  }

  invite(email: string, role?: "owner" | "member"): Promise<Invitation> {
    return this.api.post("/api/auth/invitations", role ? { email, role } : { email })
  }

  async members(): Promise<Member[]> {
    return items(await this.api.get("/api/auth/members"))
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
      world.storage.removeItem(SIGNING_OUT_KEY)
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

export const auth = new Auth(apiClient)
export const signIn = auth.signIn.bind(auth)
export const signUp = auth.signUp.bind(auth)
export const signOut = auth.signOut.bind(auth)
