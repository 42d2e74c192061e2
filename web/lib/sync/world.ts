/** What the core needs of the browser; tests bring their own. */
export interface World {
  fetch(path: string, init: RequestInit): Promise<Response>
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">
  /** Null where there are none: then each tab leads itself. */
  locks: Pick<LockManager, "request"> | null
  channel(name: string): Channel | null
  indexedDB: { factory: IDBFactory; range: typeof IDBKeyRange } | null
  visible(): boolean
  random(): number
  /** The device's clock: for display and ids, never for order. */
  now(): number
}

export type Channel = Pick<BroadcastChannel, "postMessage" | "onmessage" | "close">

export function browserWorld(): World {
  return {
    fetch: (path, init) => fetch(path, { credentials: "same-origin", ...init }),
    storage: storage(),
    locks: globalThis.navigator?.locks ?? null,
    channel: (name) => (typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name)),
    indexedDB: database(),
    visible: () => typeof document === "undefined" || document.visibilityState === "visible",
    random: Math.random,
    now: Date.now,
  }
}

/** Forbidden storage throws at the mere look at it. */
function storage(): World["storage"] {
  try {
    if (globalThis.localStorage) return globalThis.localStorage
  } catch {}
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

function database(): World["indexedDB"] {
  try {
    if (globalThis.indexedDB) return { factory: globalThis.indexedDB, range: globalThis.IDBKeyRange }
  } catch {}
  return null
}

/** Resolves after so long, or at once when aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener("abort", done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener("abort", done)
  })
}
