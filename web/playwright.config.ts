import { defineConfig } from "@playwright/test"

/** The browser tests: against the product at SMARTERP_URL, in the Chromium that is installed. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "target/playwright",
  // One after the other: each test is several devices at once, and the product runs beside them.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // Minutes where a quiet machine needs seconds: nothing here measures speed.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  reporter: [["list"], ["junit", { outputFile: "target/playwright-reports/TEST-browser.xml" }]],
  use: {
    baseURL: process.env.SMARTERP_URL ?? "http://localhost:8080",
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
    // Recording each step takes as long as the steps: for whoever looks for a fault.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    },
  },
})
