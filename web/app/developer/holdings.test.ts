import { expect, it } from "vitest"
import { holdingOf, toldBy } from "./holdings"

it("counts only what the server knows", () => {
  const holding = holdingOf([
    { id: "0198f000-0000-7000-8000-000000000001", version: 3 },
    { id: "0198f000-0000-7000-8000-000000000002", version: 0 },
  ])
  expect(holding).toMatchObject({ rows: 2, count: 1, version: 3 })
})

it("takes the highest version of the frames, and bears broken ones", () => {
  const frame = (version: number) => ({
    at: 0,
    event: "change",
    id: null,
    data: JSON.stringify({ collection: "jobs", epoch: "e", version, count: 1, checksum: 2 }),
  })
  const told = toldBy([frame(4), frame(5), frame(3), { at: 0, event: "change", id: null, data: '{"coll' }])
  expect(told.jobs?.version).toBe(5)
})
