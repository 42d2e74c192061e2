import type { Channel } from "@/lib/sync/world"

/** BroadcastChannel within one thread, delivered on the next microtask. */
export class Channels {
  private readonly open = new Map<string, Set<Channel>>()

  join(name: string): Channel {
    const all = this.open.get(name) ?? new Set<Channel>()
    this.open.set(name, all)
    const channel: Channel = {
      onmessage: null,
      postMessage: (message: unknown) => {
        for (const other of all)
          if (other !== channel)
            queueMicrotask(() => {
              if (all.has(other)) other.onmessage?.call(other as BroadcastChannel, { data: message } as MessageEvent)
            })
      },
      close: () => void all.delete(channel),
    }
    all.add(channel)
    return channel
  }
}
