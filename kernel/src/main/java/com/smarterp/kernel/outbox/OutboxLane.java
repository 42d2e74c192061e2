package com.smarterp.kernel.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes one partition: take what was handed over or read what waits, send it in a Kafka
 * transaction, commit, forget it. What comes after a quiet time is committed at once; under load a
 * transaction stays open for {@code smarterp.outbox.commit}, since what it costs doesn't depend on
 * what is in it.
 *
 * <p>The outbox is the truth. Rows handed over by whoever committed them here save reading them
 * back; they are sent only where all earlier ones of their scope are known to be ({@link
 * SentVersions}), else the outbox is read.
 *
 * <p>The transactional id is the partition's, so the broker fences whoever led before: what a
 * paused predecessor had in flight is aborted when the successor starts, and what it sends later is
 * refused. A transaction that fails is tried again whole; readers of committed records see order.
 */
final class OutboxLane implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(OutboxLane.class);

    private final int partition;
    private final OutboxStore store;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final OutboxSettings settings;
    private final HandedRows handed;
    private final Counter published;
    private final Counter read;
    private final DistributionSummary batches;
    private final Counter failures;

    /** At most one permit: many wake-ups while the lane works are one. */
    private final Semaphore wakeUp = new Semaphore(0);

    private volatile boolean leading;
    private volatile boolean stopped;

    /** Something may wait that wasn't handed over. */
    private volatile boolean look;

    OutboxLane(
            int partition,
            OutboxStore store,
            Supplier<Producer<byte[], byte[]>> producers,
            OutboxSettings settings,
            OutboxMetrics metrics) {
        this.partition = partition;
        this.store = store;
        this.producers = producers;
        this.settings = settings;
        this.handed = new HandedRows(settings.handed());
        this.published = metrics.published();
        this.read = metrics.read();
        this.batches = metrics.batches();
        this.failures = metrics.failures();
    }

    /** Says that something may wait in the outbox. */
    void wake() {
        look = true;
        signal();
    }

    /**
     * Hands over rows that are committed.
     *
     * @param rows of one transaction in one scope
     */
    void hand(List<OutboxRow> rows) {
        if (!handed.offer(rows)) {
            look = true;
        }
        signal();
    }

    private void signal() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    boolean isLeading() {
        return leading;
    }

    void lead(boolean now) {
        if (leading != now) {
            leading = now;
            signal();
        }
    }

    void stop() {
        stopped = true;
        leading = false;
        signal();
    }

    @Override
    public void run() {
        int failed = 0;
        while (!stopped) {
            if (!leading) {
                var _ = await(settings.lease());
                continue;
            }
            try (Producer<byte[], byte[]> producer = producers.get()) {
                producer.initTransactions();
                failed = 0;
                publishWhileLeading(producer);
            } catch (RuntimeException e) {
                failures.increment();
                log.warn("Could not publish partition {}, will retry: {}", partition, e.toString());
                var _ = await(pause(failed++));
            }
        }
    }

    private void publishWhileLeading(Producer<byte[], byte[]> producer) {
        SentVersions versions = new SentVersions(settings.scopes());
        List<Long> sent = new ArrayList<>();
        List<Long> committed = new ArrayList<>();
        long due = System.nanoTime();
        handed.clear();
        look = true;
        while (leading && !stopped) {
            if (!sent.isEmpty() && (isFull(sent) || System.nanoTime() - due >= 0)) {
                commit(producer, sent, committed);
                due = System.nanoTime() + settings.commit().toNanos();
            }
            // The outbox first: what it holds may come before what was handed over.
            boolean reads = look || isFull(committed);
            List<OutboxRow> next = reads ? List.of() : take(sent, versions);
            if (next.isEmpty() && (look || reads || !committed.isEmpty())) {
                next = read(sent, committed, versions);
            } else if (next.isEmpty()) {
                rest(sent, due);
            }
            if (!next.isEmpty()) {
                send(producer, next, sent);
            }
        }
        // What was sent is committed, and what was committed is forgotten, whoever leads by now.
        if (!sent.isEmpty()) {
            commit(producer, sent, committed);
        }
        if (!committed.isEmpty()) {
            store.forget(partition, committed);
        }
    }

    private List<OutboxRow> take(List<Long> sent, SentVersions versions) {
        HandedRows.Taken taken = handed.take(settings.batch() - sent.size(), versions);
        if (taken.gap()) {
            look = true;
        }
        return taken.rows();
    }

    private List<OutboxRow> read(List<Long> sent, List<Long> committed, SentVersions versions) {
        look = false;
        // What was handed over by now is among what is read.
        handed.clear();
        int room = settings.batch() - sent.size();
        List<OutboxRow> found = store.next(partition, room, committed, sent);
        committed.clear();
        if (found.size() == room) {
            look = true;
        }
        versions.sent(found);
        read.increment(found.size());
        return found;
    }

    /** Until something comes or a commit is due; who isn't called for long looks by itself. */
    private void rest(List<Long> sent, long due) {
        if (!sent.isEmpty()) {
            var _ = await(Duration.ofNanos(due - System.nanoTime()));
        } else if (!await(settings.lease())) {
            look = true;
        }
    }

    private boolean isFull(List<Long> rows) {
        return rows.size() >= settings.batch();
    }

    /** Returns when Kafka has it, so that what comes meanwhile goes together. */
    private static void send(
            Producer<byte[], byte[]> producer, List<OutboxRow> rows, List<Long> sent) {
        if (sent.isEmpty()) {
            producer.beginTransaction();
        }
        for (OutboxRow row : rows) {
            // A failed send fails the commit; its future says nothing more.
            var _ = producer.send(record(row.record()));
            sent.add(row.seq());
        }
        producer.flush();
    }

    /** Moves what was sent to what is committed. */
    private void commit(Producer<byte[], byte[]> producer, List<Long> sent, List<Long> committed) {
        producer.commitTransaction();
        published.increment(sent.size());
        batches.record(sent.size());
        committed.addAll(sent);
        sent.clear();
    }

    private static ProducerRecord<byte[], byte[]> record(OutboxRecord record) {
        byte[] value =
                record.value() == null ? null : record.value().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> kafka =
                new ProducerRecord<>(
                        record.topic(),
                        record.partition(),
                        record.key().getBytes(StandardCharsets.UTF_8),
                        value);
        record.headers()
                .forEach((k, v) -> kafka.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
        return kafka;
    }

    private Duration pause(int failed) {
        long ceiling =
                Math.min(
                        settings.retryMax().toMillis(),
                        settings.retryMin().toMillis() << Math.min(failed, 16));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1));
    }

    /** False when nobody called in this time. */
    private boolean await(Duration longest) {
        try {
            return wakeUp.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
