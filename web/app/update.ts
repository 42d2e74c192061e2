import { useSyncExternalStore } from "react"

/**
 * A new build waits until a person takes it: a reload takes the page from under their hands. Edits, and what is typed,
 * lie in the device's store, so taking it loses nothing. A tab reloads only when it was asked itself; others keep their
 * page, and are told to reload.
 */
let waiting: ServiceWorker | null = null
let stale = false
let taking = false
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

function watch(worker: ServiceWorker | null, container: ServiceWorkerContainer): void {
  worker?.addEventListener("statechange", () => {
    // Without a controller it is the first build here, and nothing is replaced.
    if (worker.state === "installed" && container.controller) {
      waiting = worker
      tell()
    } else if (waiting === worker && worker.state === "redundant") {
      waiting = null
      tell()
    }
  })
}

/** Registers the service worker, and looks for a new build each hour and whenever the app is looked at again. */
export async function keepUpToDate(container = navigator.serviceWorker, every = 3_600_000): Promise<void> {
  if (!container) return
  let controlled = container.controller !== null
  container.addEventListener("controllerchange", () => {
    if (taking) location.reload()
    else if (controlled) {
      stale = true
      tell()
    }
    controlled = true
  })
  // Private windows may forbid it; the app does without.
  const registration = await container.register("/sw.js", { updateViaCache: "none" }).catch(() => null)
  if (!registration) return
  if (registration.waiting && container.controller) {
    waiting = registration.waiting
    tell()
  }
  watch(registration.installing, container)
  registration.addEventListener("updatefound", () => watch(registration.installing, container))
  // Offline it can't be asked, and is asked again.
  const look = () => registration.update().catch(() => undefined)
  setInterval(look, every)
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look()
  })
}

/** How long the build may take to come before its parts are fetched one by one, as where no service worker is to be had. */
const PATIENCE = 10_000

/** Resolves when the whole build is on the device, as far as this page knows. */
export async function onDevice(container = navigator.serviceWorker): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([container?.ready ?? patience, patience])
}

/** Takes the new build, here and now. */
export function takeUpdate(): void {
  taking = true
  if (waiting) waiting.postMessage({ type: "SKIP_WAITING" })
  else location.reload()
}

/** Whether a newer build than the one on screen is on this device. */
export function useUpdateReady(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiting !== null || stale,
  )
}
