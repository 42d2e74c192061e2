import { defineConfig } from "@playwright/test"
import browser from "../../playwright.config"

/** `npm run bench:browser`: how fast the client is, in Chromium, against the product at SMARTERP_URL. */
export default defineConfig({
  ...browser,
  testDir: ".",
  testMatch: "*.bench.ts",
  outputDir: "../../target/bench",
  timeout: 600_000,
  expect: { timeout: 180_000 },
  reporter: "line",
  // A trace records each frame and the whole document at each step: that would be measured instead.
  use: { ...browser.use, trace: "off" },
})
