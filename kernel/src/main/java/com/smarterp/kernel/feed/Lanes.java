package com.smarterp.kernel.feed;

import com.smarterp.kernel.changes.ChangeTopic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Shares a reader's time out among scopes. Records wait in a {@link Lane} each scope and partition;
 * lanes have turns, a few at a time and one of a scope, the longest waiting first. A turn ends when
 * its slice of time is used up, or with a failure; the next one is behind all others'. So what one
 * scope has waiting delays another by a few turns at the most.
 *
 * <p>Of what waits only a bounded part is in memory. The rest is passed over, and fetched again
 * when its scope's turn has come; since offsets are committed only up to the first record that is
 * not read to its end, nothing is lost with the process.
 */
final class Lanes {

    /** Reads a lane's records for one turn, on a thread of its own; tells {@link #ended}. */
    interface Turns {
        void begin(Lane lane);
    }

    private final FeedSettings settings;
    private final Turns turns;

    private final Map<Lane.Key, Lane> lanes = new HashMap<>();
    private final Deque<Lane> ready = new ArrayDeque<>();
    private final Set<String> busy = new HashSet<>();

    /** Behind the last record that came, of each partition. */
    private final Map<TopicPartition, Long> reached = new HashMap<>();

    private long heldBytes;
    private int running;
    private boolean stopped;

    Lanes(FeedSettings settings, Turns turns) {
        this.settings = settings;
        this.turns = turns;
    }

    static Lane.Key key(ConsumerRecord<byte[], byte[]> record) {
        Header scope = record.headers().lastHeader(ChangeTopic.SCOPE);
        return new Lane.Key(
                new TopicPartition(record.topic(), record.partition()),
                scope == null || scope.value() == null
                        ? ""
                        : new String(scope.value(), StandardCharsets.UTF_8));
    }

    /** Records come in the order of their partition. */
    synchronized void arrived(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Lane lane = lanes.computeIfAbsent(key(record), Lane::new);
            reached.put(lane.key.partition(), record.offset() + 1);
            if (lane.missing == Lane.NONE) {
                if (fits(lane, record)) {
                    hold(lane, record);
                } else {
                    lane.leaveOut(record);
                }
            }
        }
    }

    private boolean fits(Lane lane, ConsumerRecord<byte[], byte[]> record) {
        return lane.held.size() < settings.records()
                && (heldBytes == 0 || heldBytes + bytes(record) <= settings.fetchBytes());
    }

    private void hold(Lane lane, ConsumerRecord<byte[], byte[]> record) {
        lane.held.add(record);
        heldBytes += bytes(record);
        enqueue(lane);
    }

    private static long bytes(ConsumerRecord<byte[], byte[]> record) {
        return (long) Math.max(0, record.serializedKeySize())
                + Math.max(0, record.serializedValueSize());
    }

    private void enqueue(Lane lane) {
        if (!lane.queued && !lane.running) {
            lane.queued = true;
            ready.add(lane);
        }
    }

    /** Begins as many turns as there is room for. */
    void begin() {
        for (Lane next = next(); next != null; next = next()) {
            turns.begin(next);
        }
    }

    private synchronized @Nullable Lane next() {
        if (stopped || running >= settings.parallel()) {
            return null;
        }
        long now = System.nanoTime();
        for (int i = ready.size(); i > 0; i--) {
            Lane lane = ready.remove();
            lane.queued = false;
            if (lane.gone || lane.held.isEmpty()) {
                continue;
            }
            if ((lane.failures > 0 && lane.retryAt - now > 0) || busy.contains(scope(lane))) {
                enqueue(lane);
                continue;
            }
            lane.running = true;
            running++;
            busy.add(scope(lane));
            return lane;
        }
        return null;
    }

    /** What has no scope keeps the order of its partition, and no other. */
    private static String scope(Lane lane) {
        return lane.key.scope().isEmpty() ? lane.key.partition().toString() : lane.key.scope();
    }

    /** The next records that the lane's reader wasn't shown yet. */
    synchronized List<ConsumerRecord<byte[], byte[]>> unseen(Lane lane) {
        List<ConsumerRecord<byte[], byte[]>> unseen =
                lane.held.stream()
                        .filter(record -> record.offset() > lane.shown)
                        .limit(settings.ahead())
                        .toList();
        if (!unseen.isEmpty()) {
            lane.shown = unseen.getLast().offset();
        }
        return unseen;
    }

    /** The next record of a turn; null when there is none, or somebody else reads it now. */
    synchronized @Nullable ConsumerRecord<byte[], byte[]> first(Lane lane) {
        return stopped || lane.gone ? null : lane.held.peek();
    }

    /** The first record is read to its end. */
    synchronized void finished(Lane lane) {
        lane.failures = 0;
        lane.faults = 0;
        if (!lane.gone) {
            heldBytes -= bytes(Objects.requireNonNull(lane.held.poll()));
        }
    }

    /**
     * The first record isn't; it is tried again after a pause.
     *
     * @param fault the record's own, since all else is well
     * @return whether that was once too often
     */
    synchronized boolean failed(Lane lane, boolean fault) {
        long pause =
                Math.min(
                        settings.retryMax().toNanos(),
                        settings.retryMin().toNanos() << Math.min(lane.failures, 20));
        lane.failures++;
        lane.faults += fault ? 1 : 0;
        lane.retryAt = System.nanoTime() + pause;
        return lane.faults >= settings.attempts();
    }

    /** Gives back a turn; true when there is more to read, for which its slice was too short. */
    synchronized boolean ended(Lane lane) {
        lane.running = false;
        running--;
        busy.remove(scope(lane));
        if (!lane.gone) {
            if (lane.isDone()) {
                lanes.remove(lane.key);
            } else if (!lane.held.isEmpty()) {
                enqueue(lane);
            }
        }
        notifyAll();
        return !lane.gone && !lane.held.isEmpty() && lane.failures == 0;
    }

    /** Where records are to be fetched again, since a scope has none left in memory. */
    synchronized Map<TopicPartition, Long> wanted() {
        Map<TopicPartition, Long> wanted = new HashMap<>();
        for (Lane lane : lanes.values()) {
            if (lane.held.isEmpty() && lane.missing != Lane.NONE) {
                wanted.merge(lane.key.partition(), lane.missing, Math::min);
            }
        }
        return wanted;
    }

    /**
     * Records were fetched again: all there are from {@code from} to {@code to}. Whoever misses
     * some of them gets them, as far as they fit.
     */
    synchronized void again(
            TopicPartition partition,
            long from,
            Iterable<ConsumerRecord<byte[], byte[]>> records,
            long to) {
        List<Lane> missing =
                lanes.values().stream()
                        .filter(lane -> lane.key.partition().equals(partition))
                        .filter(lane -> lane.missing >= from)
                        .toList();
        missing.forEach(lane -> lane.full = false);
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Lane lane = lanes.get(key(record));
            if (lane == null || lane.missing < from || lane.missing > record.offset()) {
                continue;
            }
            if (!lane.full && fits(lane, record)) {
                lane.missing = record.offset() + 1;
                lane.missingSince = record.timestamp();
                hold(lane, record);
            } else if (!lane.full) {
                lane.leaveOut(record);
                lane.full = true;
            }
        }
        for (Lane lane : missing) {
            if (!lane.full) {
                lane.missing = Math.max(lane.missing, to);
                if (lane.missing >= reached.getOrDefault(partition, 0L)) {
                    lane.missing = Lane.NONE;
                }
                if (lane.isDone() && !lane.running) {
                    lanes.remove(lane.key);
                }
            }
        }
    }

    /** Up to where each partition is read to its end. */
    synchronized Map<TopicPartition, Long> finished() {
        Map<TopicPartition, Long> finished = new HashMap<>(reached);
        for (Lane lane : lanes.values()) {
            if (!lane.isDone()) {
                finished.merge(lane.key.partition(), lane.unfinished(), Math::min);
            }
        }
        return finished;
    }

    /** Records that came and may not be read to their end. */
    synchronized long behind() {
        Map<TopicPartition, Long> finished = finished();
        return reached.entrySet().stream()
                .mapToLong(
                        each ->
                                each.getValue()
                                        - finished.getOrDefault(each.getKey(), each.getValue()))
                .sum();
    }

    /** When the oldest record was written that waits; now when none does. */
    synchronized long since() {
        long oldest = System.currentTimeMillis();
        for (Lane lane : lanes.values()) {
            Long since = lane.since();
            oldest = since == null ? oldest : Math.min(oldest, since);
        }
        return oldest;
    }

    synchronized int size() {
        return lanes.size();
    }

    /** Partitions that are somebody else's now; what is being read of them ends unheard. */
    synchronized void revoke(Collection<TopicPartition> partitions) {
        lanes.values()
                .removeIf(
                        lane -> {
                            boolean revoked = partitions.contains(lane.key.partition());
                            if (revoked) {
                                lane.gone = true;
                                lane.held.forEach(record -> heldBytes -= bytes(record));
                                lane.held.clear();
                            }
                            return revoked;
                        });
        partitions.forEach(reached::remove);
    }

    synchronized void revokeAll() {
        revoke(new ArrayList<>(reached.keySet()));
    }

    /** Begins no more turns, and waits for those that run. */
    synchronized void stop(long millis) throws InterruptedException {
        stopped = true;
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; running > 0 && left > 0; ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }
}
