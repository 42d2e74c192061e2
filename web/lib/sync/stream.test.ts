import fc from "fast-check"
import { expect, test } from "vitest"
import { type Frame, FrameReader, readFrames } from "@/lib/sync/stream"

const TEXT = [
  "retry: 2000",
  "event: hello",
  'data: {"collections":{}}',
  "",
  ": still here",
  "",
  "id: jobs:43,chat:90",
  "event: change",
  "data: {",
  "data:}",
  "unknown: field",
  "",
  "data: without a name",
  "",
  "event: without data",
  "",
  "",
]
const FRAMES: Frame[] = [
  { event: "hello", id: null, data: '{"collections":{}}' },
  { event: "change", id: "jobs:43,chat:90", data: "{\n}" },
  { event: "message", id: null, data: "without a name" },
]

test("frames are the same in whatever pieces they come, and with whatever line ends", () =>
  fc.assert(
    fc.property(fc.constantFrom("\n", "\r\n", "\r"), fc.array(fc.nat(160)), (end, cuts) => {
      const frames: Frame[] = []
      const retries: number[] = []
      const reader = new FrameReader({ frame: (frame) => frames.push(frame), retry: (ms) => retries.push(ms) })
      const text = `${TEXT.join(end)}${end}:${end}`
      let at = 0
      for (const cut of [...cuts, text.length].sort((a, b) => a - b)) {
        reader.push(text.slice(at, cut))
        at = Math.max(at, cut)
      }
      expect(frames).toEqual(FRAMES)
      expect(retries).toEqual([2000])
    }),
  ))

test("a stream that is silent too long is dead (F8)", async () => {
  const body = new ReadableStream<Uint8Array>({ start: (out) => out.enqueue(new TextEncoder().encode(": hi\n\n")) })
  const reading = readFrames(body, { frame: () => {}, retry: () => {} }, 30, new AbortController().signal)
  await expect(reading).rejects.toThrow("silent")
})

test("a frame without end is cut off", () => {
  const reader = new FrameReader({ frame: () => {}, retry: () => {} })
  expect(() => {
    for (let n = 0; n < 5; n++) reader.push("x".repeat(1024 * 1024))
  }).toThrow("too long")
})
