package com.smarterp.kernel.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches records, hands them to their lanes and commits what is read to its end. Reads nothing by
 * itself, so that it is always soon back at Kafka.
 */
final class FeedThread implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(FeedThread.class);

    /** How long it waits for records while others wait to be read. */
    private static final Duration BUSY = Duration.ofMillis(20);

    /** How long it waits for records at rest. */
    private static final Duration REST = Duration.ofMillis(500);

    /** How long it waits for what is fetched again; it is there. */
    private static final Duration AGAIN = Duration.ofMillis(100);

    private final int number;
    private final List<String> topics;
    private final FeedConsumers consumers;
    private final FeedSettings settings;
    private final Lanes lanes;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<TopicPartition, Long> committed = new HashMap<>();
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private @Nullable KafkaConsumer<byte[], byte[]> again;
    private long committedAt;

    FeedThread(
            int number,
            List<String> topics,
            FeedConsumers consumers,
            FeedSettings settings,
            Lanes lanes) {
        this.number = number;
        this.topics = topics;
        this.consumers = consumers;
        this.settings = settings;
        this.lanes = lanes;
    }

    @Override
    public void run() {
        while (stopping.getCount() > 0) {
            try (KafkaConsumer<byte[], byte[]> opened = consumers.member(number)) {
                consumer = opened;
                follow(opened);
            } catch (WakeupException e) {
                // It is to stop.
            } catch (RuntimeException e) {
                log.warn("Could not read {}, starting again: {}", topics, e.toString());
                rest(settings.retryMax());
            } finally {
                lanes.revokeAll();
                committed.clear();
                closeAgain();
            }
        }
    }

    private void follow(KafkaConsumer<byte[], byte[]> opened) {
        opened.subscribe(topics, new Partitions(opened));
        try {
            while (stopping.getCount() > 0) {
                if (lanes.size() < settings.scopes()) {
                    opened.resume(opened.paused());
                } else {
                    opened.pause(opened.assignment());
                }
                lanes.arrived(opened.poll(lanes.size() > 0 ? BUSY : atRest()));
                lanes.begin();
                fetchAgain();
                lanes.begin();
                if (System.nanoTime() - committedAt > settings.commit().toNanos()) {
                    commit(opened);
                }
                rest(settings.pause());
            }
        } finally {
            end(opened);
        }
    }

    private Duration atRest() {
        return settings.commit().compareTo(REST) < 0 ? settings.commit() : REST;
    }

    /** Waits for what is being read, so that a successor needn't read it again. */
    private void end(KafkaConsumer<byte[], byte[]> opened) {
        if (stopping.getCount() == 0) {
            try {
                lanes.stop(settings.sessionTimeout().toMillis());
                commit(opened);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (KafkaException e) {
                log.warn("Could not commit offsets, records will be read again: {}", e.toString());
            }
        }
    }

    private void commit(KafkaConsumer<byte[], byte[]> opened) {
        committedAt = System.nanoTime();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        lanes.finished()
                .forEach(
                        (partition, offset) -> {
                            if (!offset.equals(committed.get(partition))) {
                                offsets.put(partition, new OffsetAndMetadata(offset));
                            }
                        });
        if (!offsets.isEmpty()) {
            opened.commitSync(offsets);
            offsets.forEach((partition, offset) -> committed.put(partition, offset.offset()));
        }
    }

    /** One fetch a round: what comes in between isn't kept waiting. */
    private void fetchAgain() {
        Map<TopicPartition, Long> wanted = lanes.wanted();
        if (wanted.isEmpty()) {
            return;
        }
        KafkaConsumer<byte[], byte[]> opened = again == null ? consumers.again(number) : again;
        again = opened;
        Set<TopicPartition> before = opened.assignment();
        if (!before.equals(wanted.keySet())) {
            opened.assign(wanted.keySet());
        }
        wanted.forEach(
                (partition, from) -> {
                    // Where it goes on, what was fetched already is still there.
                    if (!before.contains(partition) || opened.position(partition) != from) {
                        opened.seek(partition, from);
                    }
                });
        ConsumerRecords<byte[], byte[]> records = opened.poll(AGAIN);
        wanted.forEach(
                (partition, from) ->
                        lanes.again(
                                partition,
                                from,
                                records.records(partition),
                                opened.position(partition)));
    }

    private void closeAgain() {
        if (again != null) {
            again.close();
            again = null;
        }
    }

    private void rest(Duration time) {
        try {
            var _ = stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopping.countDown();
        KafkaConsumer<byte[], byte[]> present = consumer;
        if (present != null) {
            present.wakeup();
        }
    }

    /** Records that are not read yet, fetched or not. */
    double lag() {
        KafkaConsumer<byte[], byte[]> present = consumer;
        if (present == null) {
            return 0;
        }
        return lanes.behind()
                + present.metrics().values().stream()
                        .filter(
                                metric ->
                                        metric.metricName().name().equals("records-lag")
                                                && metric.metricName()
                                                        .tags()
                                                        .containsKey("partition"))
                        .map(Metric::metricValue)
                        .filter(Double.class::isInstance)
                        .mapToDouble(Double.class::cast)
                        .filter(Double::isFinite)
                        .sum();
    }

    private final class Partitions implements ConsumerRebalanceListener {

        private final KafkaConsumer<byte[], byte[]> opened;

        Partitions(KafkaConsumer<byte[], byte[]> opened) {
            this.opened = opened;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            partitions.forEach(committed::remove);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            try {
                commit(opened);
            } catch (WakeupException e) {
                throw e;
            } catch (KafkaException e) {
                log.warn("Could not commit offsets, records will be read again: {}", e.toString());
            }
            lanes.revoke(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            lanes.revoke(partitions);
        }
    }
}
