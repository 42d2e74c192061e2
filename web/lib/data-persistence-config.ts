/** How data is kept and synced. Times in milliseconds. */
export const SYNC_CONFIG = {
  /** How often all collections are asked for while the stream can't be had. */
  SYNC_INTERVAL: 5000,
  /** How long a first screen waits for the server before it shows what there is. */
  INITIAL_SYNC_TIMEOUT: 10000,
  /** The pause after a failure. It doubles with each further one up to RETRY_LIMIT, and is jittered. */
  RETRY_INTERVAL: 3000,
  /** Shows what the device holds at once. False: lists stay loading until the server has answered once. */
  OFFLINE_FIRST: true,
  /** One tab sends and streams for all, and all see each change at once. False: each tab by itself. */
  CROSS_TAB_SYNC: true,
  /** Tries again by itself after a failure. False: only when asked to (`syncAllData`, `retry`). */
  AUTO_RETRY: true,
  /** So many tries before an edit is shown as waiting for the server; it stays queued and is tried on. */
  MAX_RETRIES: 3,

  /** The longest pause between two tries. */
  RETRY_LIMIT: 30000,
  /** A request without an answer for so long has failed. */
  REQUEST_TIMEOUT: 30000,
  /** A stream without a byte for so long is dead: the server breaks silence every 15–25 s. */
  STREAM_SILENCE: 60000,
  /** A visible tab takes over from a leader that is silent for so long. */
  LEADER_TIMEOUT: 5000,
  /** A lock that another tab holds for so long without getting on is taken away from it. */
  LOCK_TIMEOUT: 5000,
  /** A database that can't be opened for so long, since another tab blocks it, is done without. */
  OPEN_TIMEOUT: 5000,
  /** How long other tabs are waited for before a store that they hold open is emptied instead of deleted. */
  ERASE_TIMEOUT: 2000,
  /** Documents a page (the server gives at most 1000). */
  PAGE_SIZE: 1000,
  /** Mutations and bytes a batch (the server takes at most 500 and 1 MiB). */
  BATCH_SIZE: 500,
  BATCH_BYTES: 1_000_000,
  /** Unsent edits of one document; further ones are folded into the last. */
  LANE_LIMIT: 100,
  /** Frames of the stream kept for the developer's view. */
  LOG_LINES: 200,
}

export type SyncConfig = typeof SYNC_CONFIG
