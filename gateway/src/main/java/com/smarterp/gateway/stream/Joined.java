package com.smarterp.gateway.stream;

/**
 * A reader's beginning.
 *
 * @param hello where the hub stands
 * @param behind the collections whose position can't be gone on from
 * @param caughtUp nothing is to be replayed
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once
record Joined(Cursor cursor, long[] hello, int behind, boolean caughtUp) {}
