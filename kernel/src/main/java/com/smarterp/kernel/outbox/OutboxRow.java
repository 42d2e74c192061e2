package com.smarterp.kernel.outbox;

/**
 * A record that waits in the outbox.
 *
 * @param seq its place in the queue: what belongs in one order has rising places
 */
public record OutboxRow(long seq, OutboxRecord record) {}
