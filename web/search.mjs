// Searches the core and the form for a run that loses something: a million by default, by a seed that is printed. A run that fails is
// made as short as it gets, and printed with its seed and path.
//   npm run search            RUNS=5000 SEED=7 npm run search
import { spawnSync } from "node:child_process"

const RUNS = process.env.RUNS ?? "1000000"
const SEED = process.env.SEED ?? String(Math.floor(Date.now() / 86_400_000))
console.log(`RUNS=${RUNS} SEED=${SEED}`)
const vitest = spawnSync("npx", ["vitest", "run", "lib/sync/converge.test.ts", "app/jobs/words.test.ts"], {
  stdio: "inherit",
  env: { ...process.env, RUNS, SEED },
})
process.exit(vitest.status ?? 1)
