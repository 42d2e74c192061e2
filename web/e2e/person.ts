import { randomUUID } from "node:crypto"

/** Somebody with an account of their own. */
export interface Person {
  name: string
  email: string
  password: string
  workspace: string
}

export function person(name: string): Person {
  const id = randomUUID()
  return {
    name,
    email: `${name.toLowerCase()}-${id}@example.com`,
    password: `long enough ${id}`,
    workspace: `${name}'s`,
  }
}
