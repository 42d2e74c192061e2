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
 * Publishes one partition: read what waits, send it in a Kafka transaction, commit, forget it. What
 * comes after a quiet time is committed at once; under load a transaction stays open for {@code
 * smarterp.outbox.commit}, since what it costs doesn't depend on what is in it.
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
    private final Counter published;
    private final DistributionSummary batches;
    private final Counter failures;

    /** At most one permit: many wake-ups while the lane works are one. */
    private final Semaphore wakeUp = new Semaphore(0);

    private volatile boolean leading;
    private volatile boolean stopped;

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
        this.published = metrics.published();
        this.batches = metrics.batches();
        this.failures = metrics.failures();
    }

    void wake() {
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
            wake();
        }
    }

    void stop() {
        stopped = true;
        wake();
    }

    @Override
    public void run() {
        int failed = 0;
        while (!stopped) {
            if (!leading) {
                await(settings.lease());
                continue;
            }
            try (Producer<byte[], byte[]> producer = producers.get()) {
                producer.initTransactions();
                failed = 0;
                publishWhileLeading(producer);
            } catch (RuntimeException e) {
                failures.increment();
                log.warn("Partition {} is not published for now: {}", partition, e.toString());
                await(pause(failed++));
            }
        }
    }

    private void publishWhileLeading(Producer<byte[], byte[]> producer) {
        List<OutboxStore.Waiting> sent = new ArrayList<>();
        List<OutboxStore.Waiting> committed = List.of();
        long due = System.nanoTime();
        // What was sent is committed, and what was committed is forgotten, whoever leads by now.
        while ((leading && !stopped) || !sent.isEmpty() || !committed.isEmpty()) {
            boolean going = leading && !stopped;
            if (!sent.isEmpty() && (!going || isFull(sent) || System.nanoTime() - due >= 0)) {
                commit(producer, sent);
                due = System.nanoTime() + settings.commit().toNanos();
                committed = sent;
                sent = new ArrayList<>();
            }
            List<OutboxStore.Waiting> waiting =
                    store.next(partition, settings.batch() - sent.size(), committed, sent);
            committed = List.of();
            if (!going) {
                continue;
            }
            if (!waiting.isEmpty()) {
                send(producer, waiting, sent.isEmpty());
                sent.addAll(waiting);
            } else if (sent.isEmpty()) {
                await(settings.lease());
            } else {
                await(Duration.ofNanos(due - System.nanoTime()));
            }
        }
    }

    private boolean isFull(List<OutboxStore.Waiting> sent) {
        return sent.size() >= settings.batch();
    }

    /** Returns when Kafka has it, so that what comes meanwhile goes together. */
    private static void send(
            Producer<byte[], byte[]> producer, List<OutboxStore.Waiting> waiting, boolean first) {
        if (first) {
            producer.beginTransaction();
        }
        for (OutboxStore.Waiting next : waiting) {
            // A failed send fails the commit; its future says nothing more.
            var _ = producer.send(record(next.record()));
        }
        producer.flush();
    }

    private void commit(Producer<byte[], byte[]> producer, List<OutboxStore.Waiting> sent) {
        producer.commitTransaction();
        published.increment(sent.size());
        batches.record(sent.size());
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

    private void await(Duration longest) {
        try {
            wakeUp.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }
}
