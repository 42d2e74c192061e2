import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from "react"

type Load<P> = () => Promise<{ default: ComponentType<P> }>

/**
 * A part of the screen that is fetched when it is first used. Where it is there already it is drawn at once: React's own
 * `lazy` waits a moment even then, and holds back by 300 ms what follows on a fallback.
 */
export function fetched<P extends object>(load: Load<P>, meanwhile: ReactNode = null) {
  let There: ComponentType<P> | null = null
  const fetch = async () => {
    There = (await load()).default
  }

  /** `instead` stands there until it has come, and where it can't be had; without one that is the screen's failure. */
  // biome-ignore lint/correctness/noComponentHookFactories: made once a module, as with lazy
  function Fetched({ instead, ...props }: P & { instead?: ReactNode }) {
    const [, look] = useReducer((n: number) => n + 1, 0)
    const [failure, setFailure] = useState<unknown>(null)
    useEffect(() => {
      if (!There) fetch().then(look, setFailure)
    }, [])
    if (failure && instead === undefined) throw failure
    return There ? <There {...(props as unknown as P)} /> : (instead ?? meanwhile)
  }
  return Object.assign(Fetched, { fetch })
}
