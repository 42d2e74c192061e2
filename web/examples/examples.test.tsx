// @vitest-environment happy-dom
import "fake-indexeddb/auto"
import { readFileSync } from "node:fs"
import { cleanup, render, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test } from "vitest"
import { Providers } from "@/app/providers"
import { CreateJobForm } from "@/examples/create-job-form"
import { MyComponent } from "@/examples/my-component"
import { SyncIndicator } from "@/examples/sync-indicator"
import { dataSyncService } from "@/lib/data-sync-service"
import { behindFetch } from "@/lib/sync/testing/browser-globals"

const ADA = "00000000-0000-4000-b000-000000000001"
const { server } = behindFetch()

const spinner = { LoadingSpinner: () => "loading" }

beforeEach(async () => {
  Object.assign(globalThis, spinner)
  await dataSyncService.signIn(`${ADA}@example.com`, "long enough")
})

afterEach(async () => {
  cleanup()
  await dataSyncService.signOut(true)
})

const shown = (check: () => void) => waitFor(check, { timeout: 10_000 })

test("the examples are the guide's, word for word", () => {
  const guide = readFileSync("examples/guide.md", "utf8")
  for (const name of ["my-component", "sync-indicator", "create-job-form"])
    expect(guide).toContain(readFileSync(`examples/${name}.tsx`, "utf8").trim())
})

test("using synced data, and adding to it", async () => {
  const { container } = render(
    <Providers>
      <MyComponent />
      <SyncIndicator />
      <CreateJobForm />
    </Providers>,
  )
  await shown(() => expect(screen.getByText("Jobs: 0")).toBeTruthy())
  expect(screen.getByText("Employees: 0")).toBeTruthy()
  // The example's handler takes a job; its form is a sketch without fields.
  await submit(container)({ title: "From the example" })
  await shown(() => expect(screen.getByText("Jobs: 1")).toBeTruthy())
  await shown(() => expect([...server.scope("jobs", ADA).documents.values()][0]?.title).toBe("From the example"))
  await shown(() => expect(screen.queryByText("Syncing...")).toBeNull())
})

interface Fiber {
  type: unknown
  memoizedProps: { onSubmit?: (job: object) => Promise<void> } | null
  child: Fiber | null
  sibling: Fiber | null
}

/** The handler of the form, as React holds it. */
function submit(container: HTMLElement): (job: object) => Promise<void> {
  const key = Object.keys(container).find((name) => name.startsWith("__reactContainer$")) ?? ""
  const search = (fiber: Fiber | null): ((job: object) => Promise<void>) | undefined =>
    fiber
      ? (fiber.type === "form" && fiber.memoizedProps?.onSubmit) || search(fiber.child) || search(fiber.sibling)
      : undefined
  const root = (container as unknown as Record<string, { stateNode: { current: Fiber } }>)[key]
  const found = search(root?.stateNode.current ?? null)
  if (!found) throw new Error("the form has no handler")
  return found
}
