import { ModelBackend } from "@/lib/sync/testing/model-backend"
import { ModelServer } from "@/lib/sync/testing/model-server"

/** Puts a model of the product behind this realm's `fetch`: for tests of what has only the browser's globals. */
export function behindFetch(): { server: ModelServer; backend: ModelBackend } {
  const server = new ModelServer()
  const backend = new ModelBackend(server)
  globalThis.fetch = ((path: string, init?: RequestInit) => backend.fetch(path, init)) as typeof fetch
  return { server, backend }
}
