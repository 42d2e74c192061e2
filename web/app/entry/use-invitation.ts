import { useCallback, useEffect, useState } from "react"

export interface InvitationLink {
  token: string | null
  /** Accepted or set aside: the address forgets it, too. */
  forget(): void
}

const read = () => new URLSearchParams(location.hash.slice(1)).get("invitation")

/** The invitation of the address: in its fragment, which no server and no log ever sees. */
export function useInvitation(): InvitationLink {
  const [token, setToken] = useState(read)
  useEffect(() => {
    const changed = () => setToken(read())
    addEventListener("hashchange", changed)
    return () => removeEventListener("hashchange", changed)
  }, [])
  const forget = useCallback(() => {
    if (read()) history.replaceState(null, "", location.pathname + location.search)
    setToken(null)
  }, [])
  return { token, forget }
}
