package com.smarterp.gateway.hub;

import java.util.List;

/**
 * A part of what a subscriber hasn't been sent yet.
 *
 * @param caughtUp there is nothing beyond it
 * @param overrun changes that the subscriber missed aren't held any more
 */
record ReplayChunk(List<ReplayItem> items, boolean caughtUp, boolean overrun) {}
