package com.smarterp.gateway.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads all partitions of some topics for ever, in a thread of its own: first back a little, then
 * what comes. Whatever goes wrong with Kafka, it goes on when that is over.
 */
public final class TopicTail implements SmartLifecycle {

    /** Stopped after the web server: streams that are being ended still get their changes. */
    public static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private static final Logger log = LoggerFactory.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SEARCH_POLL = Duration.ofMillis(100);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final long SEARCH_NANOS = Duration.ofMillis(300).toNanos();
    private static final long PAUSE_MILLIS = 500;
    private static final int FETCH_BYTES = 8 << 20;
    private static final int RECORDS = 1000;

    private final String name;
    private final KafkaAddress kafka;
    private final Beginning beginning;
    private final Consumer<List<ConsumerRecord<byte[], byte[]>>> sink;

    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final List<String> missing;
    private volatile boolean caughtUp;
    private volatile boolean running;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private @Nullable Thread thread;

    /**
     * @param name of the thread
     * @param beginning from where new partitions are read
     * @param sink called by the one thread, in the order of each partition; may block
     */
    public TopicTail(
            String name,
            KafkaAddress kafka,
            List<String> topics,
            Beginning beginning,
            Consumer<List<ConsumerRecord<byte[], byte[]>>> sink) {
        this.name = name;
        this.kafka = kafka;
        this.beginning = beginning;
        this.sink = sink;
        this.missing = new ArrayList<>(topics);
    }

    /** All topics are there, and what they held when they were found has been read. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        KafkaConsumer<byte[], byte[]> now = consumer;
        if (now != null) {
            now.wakeup();
        }
        Thread reading = thread;
        if (reading != null) {
            try {
                if (!reading.join(ANSWER)) {
                    reading.interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        while (running) {
            try (KafkaConsumer<byte[], byte[]> fresh = new KafkaConsumer<>(config())) {
                consumer = fresh;
                assign(fresh);
                read(fresh);
            } catch (WakeupException | InterruptException e) {
                log.debug("{} ends", name);
            } catch (KafkaException e) {
                log.warn("{} stopped reading and starts again: {}", name, e.toString());
                pause();
            } finally {
                consumer = null;
            }
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> from) {
        long searched = System.nanoTime() - SEARCH_NANOS;
        while (running) {
            if (!missing.isEmpty() && System.nanoTime() - searched >= SEARCH_NANOS) {
                missing.removeIf(topic -> find(from, topic));
                searched = System.nanoTime();
            }
            if (next.isEmpty()) {
                pause();
                continue;
            }
            ConsumerRecords<byte[], byte[]> records =
                    from.poll(missing.isEmpty() && caughtUp ? POLL : SEARCH_POLL);
            if (!records.isEmpty()) {
                List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>(records.count());
                records.forEach(batch::add);
                sink.accept(batch);
            }
            from.assignment().forEach(partition -> next.put(partition, from.position(partition)));
            caughtUp |= missing.isEmpty() && reachedEnds();
        }
    }

    private boolean reachedEnds() {
        return ends.entrySet().stream()
                .allMatch(end -> next.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private boolean find(KafkaConsumer<byte[], byte[]> from, String topic) {
        try {
            List<PartitionInfo> infos = from.partitionsFor(topic, ANSWER);
            if (infos == null || infos.isEmpty()) {
                return false;
            }
            List<TopicPartition> partitions =
                    infos.stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            Map<TopicPartition, Long> end = from.endOffsets(partitions, ANSWER);
            Map<TopicPartition, Long> begin = beginning.of(from, partitions, end);
            ends.putAll(end);
            next.putAll(begin);
            assign(from);
            return true;
        } catch (WakeupException | InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            log.debug("{} waits for {}: {}", name, topic, e.toString());
            return false;
        }
    }

    private void assign(KafkaConsumer<byte[], byte[]> to) {
        to.assign(next.keySet());
        next.forEach(to::seek);
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (!running) {
                throw new InterruptException(e);
            }
        }
    }

    private Map<String, Object> config() {
        Map<String, Object> config = kafka.client();
        config.putAll(
                Map.ofEntries(
                        Map.entry(ConsumerConfig.CLIENT_ID_CONFIG, name),
                        Map.entry(
                                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                                ByteArrayDeserializer.class),
                        Map.entry(
                                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                ByteArrayDeserializer.class),
                        // See RATIONALE.md: what the relay sends is committed in the database
                        // before.
                        Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted"),
                        Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                        Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                        Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                        Map.entry(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1),
                        Map.entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES),
                        Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS),
                        Map.entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000),
                        Map.entry(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500),
                        Map.entry(ConsumerConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 2000),
                        Map.entry(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000),
                        Map.entry(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000),
                        Map.entry(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false)));
        return config;
    }
}
