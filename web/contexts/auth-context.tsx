import { createContext, type ReactNode, useContext } from "react"
import type { DeviceSession, Invitation, Member, SignUp, User } from "@/lib/auth"
import type { Problem } from "@/lib/problem"

export type { DeviceSession, Invitation, Member, SignUp, User } from "@/lib/auth"
export type { Problem } from "@/lib/problem"

export interface AuthValue {
  user: User | null
  session: { id: string } | null
  isLoading: boolean
  /** False: the server hasn't confirmed the session since the start; local data is shown. */
  isOnlineSession: boolean
  signIn(email: string, password: string): Promise<void>
  signUp(account: SignUp): Promise<void>
  /** Does nothing and says how much is unsent, unless there is nothing or `discard` is true. */
  // biome-ignore lint/suspicious/noConfusingVoidType: the line between core and screens says so
  signOut(options?: { discard?: boolean }): Promise<{ unsent: number } | void>
  changePassword(current: string, next: string): Promise<void>
  invite(email: string, role?: "owner" | "member"): Promise<Invitation>
  members(): Promise<Member[]>
  removeMember(userId: string): Promise<void>
  sessions(): Promise<DeviceSession[]>
  endSession(id: string): Promise<void>
  error: Problem | null
  /** The session ended; data and queue are kept and shown, nothing is sent. */
  needsSignIn: boolean
}

const Context = createContext<AuthValue | null>(null)

const unfinished = async (): Promise<never> => {
  throw new Error("unfinished")
}

export function AuthProvider({ children }: { children: ReactNode }) {
  const value: AuthValue = {
    user: null,
    session: null,
    isLoading: false,
    isOnlineSession: false,
    signIn: unfinished,
    signUp: unfinished,
    signOut: unfinished,
    changePassword: unfinished,
    invite: unfinished,
    members: unfinished,
    removeMember: unfinished,
    sessions: unfinished,
    endSession: unfinished,
    error: null,
    needsSignIn: false,
  }
  return <Context value={value}>{children}</Context>
}

export function useAuth(): AuthValue {
  const value = useContext(Context)
  if (!value) throw new Error("useAuth needs an AuthProvider around it")
  return value
}
