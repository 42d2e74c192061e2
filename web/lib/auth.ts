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
