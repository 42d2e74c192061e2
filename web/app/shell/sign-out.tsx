import { useState } from "react"
import { useLocation } from "wouter"
import { fetched } from "@/components/fetched"
import { problemOf } from "@/components/problem-of"
import { useAuth } from "@/contexts/auth-context"
import type { Problem } from "@/lib/problem"

export const Dialog = fetched(() => import("./sign-out-dialog"))

const NOTHING = { unsent: 0, drafts: 0 }

/** Signing out, which asks first when something is unsent or only typed: the device is cleared. */
export function useSignOut(home = true) {
  const { signOut } = useAuth()
  const [, go] = useLocation()
  const [held, setHeld] = useState(NOTHING)
  const [problem, setProblem] = useState<Problem | null>(null)
  const leave = async (discard: boolean) => {
    try {
      const left = await signOut(discard ? { discard } : {})
      if (left) setHeld(left)
      else if (home) go("/", { replace: true })
    } catch (e) {
      setProblem(problemOf(e))
    }
  }
  return {
    ...held,
    problem,
    start: () => leave(false),
    discard: () => leave(true),
    stay: () => {
      setHeld(NOTHING)
      setProblem(null)
    },
  }
}

export type Leaving = ReturnType<typeof useSignOut>

/** Asks what is to become of unsent work, or says why it can't be; fetched when there is something to say. */
export function SignOutDialog({ leaving }: { leaving: Leaving }) {
  if (leaving.unsent + leaving.drafts === 0 && leaving.problem === null) return null
  return <Dialog leaving={leaving} instead={null} />
}
