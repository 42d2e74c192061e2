import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from "react"
import type { DeviceSession, Invitation, Member, Role, SignUp, User } from "@/lib/account"
import { dataSyncService } from "@/lib/data-sync-service"
import type { Problem } from "@/lib/problem"

export type { DeviceSession, Invitation, Member, Role, SignUp, User } from "@/lib/account"
export type { Problem } from "@/lib/problem"

export interface AuthValue {
  user: User | null
  session: { id: string } | null
  isLoading: boolean
  /** False: the server hasn't confirmed the session since the start; local data is shown. */
  isOnlineSession: boolean
  /** What this device holds of who was here is being erased. */
  isLeaving: boolean
  /** The server took the access away, and everything was erased here: the workspace's name, where it is known. */
  removedFrom: string | null
  signIn(email: string, password: string): Promise<User>
  signUp(account: SignUp): Promise<User>
  /** Does nothing and says how much is unsent, and how much only typed, unless there is nothing or `discard` is true. */
  // biome-ignore lint/suspicious/noConfusingVoidType: the line between core and screens says so
  signOut(options?: { discard?: boolean }): Promise<{ unsent: number; drafts: number } | void>
  changePassword(current: string, next: string): Promise<void>
  invite(email: string, role?: Role): Promise<Invitation>
  members(): Promise<Member[]>
  removeMember(userId: string): Promise<void>
  sessions(): Promise<DeviceSession[]>
  endSession(id: string): Promise<void>
  error: Problem | null
  /** The session ended; data and queue are kept and shown, nothing is sent. */
  needsSignIn: boolean
}

const Context = createContext<AuthValue | null>(null)

export function AuthProvider({ children }: { children: ReactNode }) {
  const signedIn = useSyncExternalStore(dataSyncService.subscribe, () => dataSyncService.signedIn)
  useEffect(() => void dataSyncService.start(), [])
  const value = useMemo(() => ({ ...signedIn, ...deeds }), [signedIn])
  return <Context value={value}>{children}</Context>
}

const { auth } = dataSyncService
const deeds = {
  signIn: (email: string, password: string) => dataSyncService.signIn(email, password),
  signUp: (account: SignUp) => dataSyncService.signUp(account),
  signOut: (options?: { discard?: boolean }) => dataSyncService.signOut(options?.discard),
  changePassword: (current: string, next: string) => auth.changePassword(current, next),
  invite: (email: string, role?: Role) => auth.invite(email, role),
  members: () => auth.members(),
  removeMember: (userId: string) => auth.removeMember(userId),
  sessions: () => auth.sessions(),
  endSession: (id: string) => auth.endSession(id),
}

export function useAuth(): AuthValue {
  const value = useContext(Context)
  if (!value) throw new Error("useAuth needs an AuthProvider around it")
  return value
}
