package com.smarterp.kernel.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What of one scope waits in one partition, in its order: some records in memory, and from {@link
 * #missing} on those that are to be fetched again. Guarded by its {@link Lanes}.
 */
final class Lane {

    /**
     * Whose records these are.
     *
     * @param scope empty for records without one, which keep their partition's order
     */
    record Key(TopicPartition partition, String scope) {}

    static final long NONE = -1;

    final Key key;
    final Deque<ConsumerRecord<byte[], byte[]>> held = new ArrayDeque<>();

    /** The first offset from which this scope's records are not held; {@link #NONE} if all are. */
    long missing = NONE;

    /** When the record was written with which {@link #missing} began. */
    long missingSince;

    /** No more of it fits, in what is being fetched again. */
    boolean full;

    /** Up to which offset the reader was shown what it will get. */
    long shown = NONE;

    boolean queued;
    boolean running;

    /** Its partition is somebody else's now. */
    boolean gone;

    /** How often the first record has failed, and how often through its own fault. */
    int failures;

    int faults;

    /** When it is tried again, by {@link System#nanoTime}. */
    long retryAt;

    Lane(Key key) {
        this.key = key;
    }

    boolean isDone() {
        return held.isEmpty() && missing == NONE;
    }

    /** The first offset that is not read to its end. */
    long unfinished() {
        ConsumerRecord<byte[], byte[]> first = held.peek();
        return first == null ? missing : first.offset();
    }

    /** When the oldest record was written that waits; null when none does. */
    @Nullable Long since() {
        ConsumerRecord<byte[], byte[]> first = held.peek();
        if (first != null) {
            return first.timestamp();
        }
        return missing == NONE ? null : missingSince;
    }

    void leaveOut(ConsumerRecord<byte[], byte[]> record) {
        missing = record.offset();
        missingSince = record.timestamp();
    }
}
