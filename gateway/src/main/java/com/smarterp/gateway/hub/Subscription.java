package com.smarterp.gateway.hub;

/**
 * A subscriber's beginning.
 *
 * @param hello where the hub stands
 * @param behind the collections whose position can't be gone on from
 * @param caughtUp nothing is to be replayed
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once
record Subscription(SubscriberCursor cursor, long[] hello, int behind, boolean caughtUp) {}
