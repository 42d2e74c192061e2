// Prints how the core does: its size, 10,000 rows, 1,000 queued edits. On a real IndexedDB it is measured in e2e.
import { spawnSync } from "node:child_process"
import { gzipSync } from "node:zlib"
import { build } from "vite"

const root = new URL("..", import.meta.url).pathname
const out = await build({
  root,
  configFile: false,
  logLevel: "error",
  // As it is shipped: vite.config.ts.
  resolve: {
    alias: [
      { find: "@", replacement: root },
      { find: /^dexie$/, replacement: "dexie/dist/modern/dexie.min.mjs" },
    ],
  },
  build: {
    write: false,
    target: "es2022",
    lib: { entry: `${root}/bench/all-of-lib.ts`, formats: ["es"], fileName: "lib" },
    rollupOptions: { external: ["react"] },
  },
})
const bytes = [out].flat().flatMap(({ output }) => output.map((chunk) => gzipSync(chunk.code ?? chunk.source).length))
const size = bytes.reduce((sum, one) => sum + one, 0)
console.log(`all of lib/ with Dexie: ${(size / 1000).toFixed(1)} kB gzipped (goal: 60)`)
const run = spawnSync("npx", ["vitest", "run", "--config", "bench/vitest.config.ts"], { cwd: root, encoding: "utf8" })
for (const line of run.stdout.split("\n")) if (line.startsWith("bench: ")) console.log(line.slice("bench: ".length))
if (run.status !== 0) console.log(run.stdout, run.stderr)
process.exit(size > 60_000 ? 1 : run.status)
