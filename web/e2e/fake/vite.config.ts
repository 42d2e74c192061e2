import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

/** `npx vite --config e2e/fake/vite.config.ts`: the screens over invented records, without a server. */
const web = fileURLToPath(new URL("../..", import.meta.url))
const fake = fileURLToPath(new URL("./world.tsx", import.meta.url))

export default defineConfig({
  root: web,
  resolve: {
    alias: [
      { find: /^@\/contexts\/[a-z]+-context$/, replacement: fake },
      { find: /^@\/lib\/sync-hooks$/, replacement: fake },
      { find: /^@\//, replacement: web },
    ],
  },
  plugins: [react()],
  cacheDir: `${web}/node_modules/.vite-fake`,
})
