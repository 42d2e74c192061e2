import { readFileSync } from "node:fs"
import { resolve } from "node:path"

/** Examples of the protocol that the server's tests read, too. */
export function vectors<T>(name: string): T {
  const file = resolve(import.meta.dirname, "../../../../kernel/src/test/resources/protocol", `${name}.json`)
  return JSON.parse(readFileSync(file, "utf8")) as T
}
