package com.smarterp.kernel.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Rows that this replica has committed and told its lane, so that they needn't be read back;
 * bounded by the size of their values. What has no room is found in the outbox.
 */
final class HandedRows {

    private final long capacity;
    private final Queue<List<OutboxRow>> transactions = new ArrayDeque<>();
    private long held;

    /**
     * @param capacity characters of values, of all that wait here
     */
    HandedRows(long capacity) {
        this.capacity = capacity;
    }

    /**
     * Holds what a transaction has left.
     *
     * @param transaction rows of one transaction in one scope
     * @return false when there is no room
     */
    synchronized boolean offer(List<OutboxRow> transaction) {
        long size = size(transaction);
        if (held + size > capacity) {
            return false;
        }
        held += size;
        return transactions.add(transaction);
    }

    synchronized void clear() {
        transactions.clear();
        held = 0;
    }

    /**
     * Takes what can be sent now, in its order.
     *
     * @param room rows at the most
     * @param sent how far each scope has been sent; moves on by what is taken
     */
    synchronized Taken take(int room, SentVersions sent) {
        List<OutboxRow> rows = new ArrayList<>();
        boolean gap = false;
        while (!transactions.isEmpty() && rows.size() < room) {
            List<OutboxRow> next = transactions.remove();
            held -= size(next);
            SentVersions.Place place = sent.place(next);
            if (place == SentVersions.Place.NEXT && rows.size() + next.size() <= room) {
                rows.addAll(next);
                sent.sent(next);
            } else if (place != SentVersions.Place.SENT) {
                gap = true;
            }
        }
        return new Taken(rows, gap);
    }

    /**
     * @param rows in their order
     * @param gap whether others were left out, for lack of room or of what comes before them
     */
    record Taken(List<OutboxRow> rows, boolean gap) {}

    private static long size(List<OutboxRow> transaction) {
        return transaction.stream()
                .map(row -> row.record().value())
                .mapToLong(value -> value == null ? 0 : value.length())
                .sum();
    }
}
