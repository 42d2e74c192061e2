import { t } from "@/app/strings"
import type { SyncStatus } from "@/lib/sync/view"

export type Tone = "good" | "busy" | "waiting" | "off" | "wrong"

/** The one thing about syncing that matters most now. */
export function summary(
  status: SyncStatus,
  parked: { conflicts: number; rejected: number },
  needsSignIn: boolean,
): { tone: Tone; text: string } {
  if (needsSignIn) return { tone: "wrong", text: t.sync.needsSignIn }
  if (parked.conflicts > 0) return { tone: "wrong", text: t.sync.conflicts(parked.conflicts) }
  if (parked.rejected > 0) return { tone: "wrong", text: t.sync.rejectedCount(parked.rejected) }
  if (!status.online) {
    const waits = status.unsent > 0 ? ` · ${t.sync.waitingCount(status.unsent)}` : ""
    return { tone: "off", text: t.sync.offline + waits }
  }
  if (status.unsent > 0) return { tone: "waiting", text: t.sync.sending(status.unsent) }
  if (status.jobs || status.employees || status.notifications || status.chat) {
    return { tone: "busy", text: t.sync.reading }
  }
  if (status.stream === "connecting") return { tone: "busy", text: t.sync.connecting }
  return { tone: "good", text: t.sync.allSaved }
}
