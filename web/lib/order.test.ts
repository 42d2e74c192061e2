import fc from "fast-check"
import { expect, test } from "vitest"
import { asMade, byChange } from "@/lib/order"

const at = (n: number) => new Date(1_700_000_000_000 + n * 1000).toISOString()
const made = (version: number, time = version, more: object = {}) => ({
  id: `id ${version}`,
  version,
  createdAt: at(time),
  updatedAt: at(time),
  sync: { state: "saved" as const },
  ...more,
})
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)

test("messages of one batch, of one moment, and of a clock that went back stand by version", () => {
  const batch = [made(1, 5), made(2, 5), made(3, 5)]
  const back = [made(4, 9), made(5, 2), made(6, 3)]
  const wanted = ids([...batch, ...back])
  expect(ids(asMade([...back, ...batch].reverse()))).toEqual(wanted)
})

test("one that was read or edited later stays where it was said", () => {
  const read = made(1, 1, { version: 7, updatedAt: at(7) })
  const edited = made(3, 3, { version: 8, updatedAt: at(8) })
  expect(ids(asMade([made(5), edited, made(2), read, made(4)]))).toEqual(["id 1", "id 2", "id 3", "id 4", "id 5"])
})

test("what waits comes last, as it was written, whatever the device's clock says", () => {
  const waiting = (seq: number, time: number) => ({
    ...made(0, time, { id: `w ${seq}` }),
    sync: { state: "waiting" as const, seq },
  })
  expect(ids(asMade([waiting(12, 0), made(2), waiting(11, 99), made(1)]))).toEqual(["id 1", "id 2", "w 11", "w 12"])
})

test("in whatever order they are held, all devices show one order", () => {
  const one = fc.record({ version: fc.integer({ min: 1, max: 40 }), created: fc.nat(10), changed: fc.boolean() })
  const some = fc.uniqueArray(one, { selector: ({ version }) => version, maxLength: 30 })
  fc.assert(
    fc.property(
      some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([a, b]) => {
        const row = ({ version, created, changed }: (typeof a)[number]) =>
          made(version, created, changed ? { updatedAt: at(50) } : {})
        expect(ids(asMade(a.map(row)))).toEqual(ids(asMade(b.map(row))))
        expect(ids(a.map(row).sort(byChange))).toEqual(ids(b.map(row).sort(byChange)))
      },
    ),
  )
})

test("of changes the last is the last, and what waits is newer than all", () => {
  const waiting = { ...made(1), sync: { state: "waiting" as const, seq: 4 } }
  const equal = [made(0, 1, { id: "b" }), made(0, 1, { id: "a" })]
  expect(ids([waiting, made(9), made(2)].sort(byChange))).toEqual(["id 2", "id 9", "id 1"])
  expect(ids(equal.sort(byChange))).toEqual(["a", "b"])
})
