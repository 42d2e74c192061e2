import { Auth, type SignUp, type User } from "@/lib/account"
import { dataSyncService } from "@/lib/data-sync-service"

export type { DeviceSession, Invitation, Member, Role, SignUp, User } from "@/lib/account"
export { Auth }

/** What an account can do besides: its members, its devices, its password. */
export const auth: Auth = dataSyncService.auth

/** Signs in, opens the person's store on this device, and begins to sync it: the same way in that the screens take. */
export function signIn(email: string, password: string): Promise<User> {
  return dataSyncService.signIn(email, password)
}

export function signUp(account: SignUp): Promise<User> {
  return dataSyncService.signUp(account)
}

/** Erases the person's data on this device and ends the session. Refuses while something is unsent, unless it may be lost. */
export function signOut(options: { discard?: boolean } = {}): Promise<{ unsent: number } | undefined> {
  return dataSyncService.signOut(options.discard)
}
