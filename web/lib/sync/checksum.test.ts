import { crc32 as reference } from "node:zlib"
import fc from "fast-check"
import { expect, test } from "vitest"
import { crc32, minus, plus, share } from "@/lib/sync/checksum"

test("the known value", () => expect(crc32("123456789")).toBe(0xcbf43926))

test("agrees with zlib on any document", () =>
  fc.assert(
    fc.property(fc.uuid(), fc.nat(), (id, version) => {
      expect(share(id.toUpperCase(), version)).toBe(reference(`${id}:${version}`))
    }),
  ))

test("what is added and taken away leaves nothing, past 2³² too", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (shares) => {
      expect(shares.reduce(minus, shares.reduce(plus, 0))).toBe(0)
    }),
  ))
