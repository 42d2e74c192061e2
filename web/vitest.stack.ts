import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

/** The core against the real product, which runs at SMARTERP_URL. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: { include: ["e2e/core/**/*.stack.ts"], fileParallelism: false, testTimeout: 120_000, hookTimeout: 60_000 },
})
