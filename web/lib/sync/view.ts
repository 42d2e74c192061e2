import type { CollectionName } from "@/lib/documents"
import type { Problem } from "@/lib/problem"

/** What the core shows to the outside: rows with their state, what waits, what a person must decide. */

export type Op = "create" | "update" | "delete" | "read" | "restore"
export type Fields = Record<string, unknown>

/** `waiting`: has edits that the server hasn't answered yet; the row shows them already. */
export interface RowSync {
  state: "saved" | "waiting" | "conflict" | "rejected"
  /** When the oldest of them was made, by this device's clock. */
  since?: number
  /** The place in the queue of its oldest edit that the server's version doesn't have in it yet. */
  seq?: number
}
export type Synced<T> = T & { sync: RowSync }

export interface FieldConflict {
  /** `*`: the document as a whole; `base` and `theirs` are then documents or null. */
  field: string
  base: unknown
  mine: unknown
  theirs: unknown
  theirsVersion?: number
  theirsBy?: string
  theirsAt?: string
}

/** An edit that met another's: a person decides. */
export interface ConflictEntry {
  id: string
  collection: CollectionName
  documentId: string
  title: string
  at: number
  op: Op
  conflicts: FieldConflict[]
  /** The server's document; null when it is deleted. */
  current: Record<string, unknown> | null
}

/** A document that was deleted and can be brought back. */
export interface DeletedEntry {
  collection: CollectionName
  id: string
  /** The number of the deletion; 0 while the server hasn't seen it yet. */
  version: number
  at: string
  by: string | null
  document: Record<string, unknown>
}

/** An edit that the server refused, with its reason. */
export interface RejectedEntry {
  id: string
  collection: CollectionName
  documentId: string
  title: string
  at: number
  op: Op
  fields: Fields
  problem: Problem
}

/** An edit on its way. */
export interface WaitingEntry {
  id: string
  collection: CollectionName
  documentId: string
  title: string
  op: Op
  fields: Fields
  since: number
  attempts: number
  error?: Problem
  state: "queued" | "sending" | "waiting for the server"
}

/** For each field in conflict: mine, theirs, or another value. */
export type Decision = Record<string, { take: "mine" | "theirs" } | { value: unknown }>

export interface StorageState {
  /** False: storage is full or forbidden, and everything lives in memory until the tab is closed. */
  available: boolean
  /** True: the browser promised not to clear it by itself. */
  persisted: boolean
  usage: number | null
  quota: number | null
}

/** A frame of the stream, for the developer's view. */
export interface SyncLogLine {
  at: number
  event: string
  id: string | null
  data: string
}

/** By collection: whether it is being read or sent right now. */
export interface SyncStatus extends Record<CollectionName, boolean> {
  /** Whether the server could be reached last time. */
  online: boolean
  stream: "live" | "connecting" | "polling" | "off"
  /** Whether this tab sends and streams for all tabs of the browser. */
  leader: boolean
  unsent: number
  /** The workspace has no more room: what is new waits here. */
  full: boolean
  conflicts: number
  lastSyncedAt: number | null
  error: Problem | null
}
