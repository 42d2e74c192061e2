/** Server-sent events, read from a body: that is where an outage can be told from a refusal, and silence be heard. */
export interface Frame {
  event: string
  id: string | null
  data: string
}

export interface Readings {
  frame(frame: Frame): void
  /** Milliseconds to wait before the next connection. */
  retry(ms: number): void
}

/** Bytes of one frame, at the most: a document has 64 KiB. */
const LONGEST = 4 * 1024 * 1024

/** Cuts text into frames as it comes, in whatever pieces. */
export class FrameReader {
  private rest = ""
  private event = ""
  private id: string | null = null
  private data: string[] = []

  constructor(private readonly out: Readings) {}

  push(text: string): void {
    this.rest += text
    if (this.rest.length > LONGEST) throw new Error("a frame is too long")
    // A CR at the end may be half of a CRLF.
    const lines = this.rest.split(/\r\n|\n|\r(?!$)/)
    this.rest = lines.pop() ?? ""
    for (const line of lines) this.line(line)
  }

  private line(line: string): void {
    if (line === "") {
      this.dispatch()
      return
    }
    const colon = line.indexOf(":")
    if (colon === 0) return
    const name = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1)
    if (name === "event") this.event = value
    else if (name === "data") this.data.push(value)
    else if (name === "id") this.id = value
    else if (name === "retry" && /^\d{1,7}$/.test(value)) this.out.retry(Number(value))
  }

  private dispatch(): void {
    if (this.data.length > 0)
      this.out.frame({ event: this.event || "message", id: this.id, data: this.data.join("\n") })
    this.event = ""
    this.id = null
    this.data = []
  }
}

/** Reads frames to the end of the body; throws when it breaks, or is silent for `silence` milliseconds. */
export async function readFrames(
  body: ReadableStream<Uint8Array>,
  out: Readings,
  silence: number,
  signal: AbortSignal,
): Promise<void> {
  const reader = body.getReader()
  const frames = new FrameReader(out)
  const utf8 = new TextDecoder()
  const cancel = () => void reader.cancel().catch(() => {})
  signal.addEventListener("abort", cancel)
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    while (!signal.aborted) {
      const dead = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error("silent")), silence)
      })
      const { done, value } = await Promise.race([reader.read(), dead])
      clearTimeout(timer)
      if (done) return
      frames.push(utf8.decode(value, { stream: true }))
    }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener("abort", cancel)
    cancel()
  }
}
