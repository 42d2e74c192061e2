import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("..", import.meta.url)) } },
  test: { include: ["bench/core.bench.ts"], testTimeout: 300_000, disableConsoleIntercept: true },
})
