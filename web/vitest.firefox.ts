import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

/** What depends on the browser's engine, in Firefox: against the product at SMARTERP_URL. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: { include: ["e2e/firefox/**/*.firefox.ts"], fileParallelism: false, testTimeout: 180_000, hookTimeout: 60_000 },
})
