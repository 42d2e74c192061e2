package com.smarterp.gateway.stream;

import com.smarterp.gateway.kafka.KafkaAddress;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parks poison records in {@code <topic>.dlt}, as they are, with headers that say where they came
 * from and why. Best effort and beside the stream: it never waits for this, and what doesn't fit
 * the queue is counted only. A record that is read back at a start is parked again.
 */
final class DeadLetters implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final String SUFFIX = ".dlt";
    private static final String MET = "smarterp.stream.poison";
    private static final String PARKED = MET + ".parked";
    private static final String LOST = MET + ".lost";
    private static final List<String> COUNTED = List.of(MET, PARKED, LOST);
    private static final int PATIENCE_MILLIS = 5000;

    private final KafkaAddress kafka;
    private final MeterRegistry meters;
    private final ThreadPoolExecutor worker;
    private final Set<String> made = new HashSet<>();
    private volatile @Nullable KafkaProducer<byte[], byte[]> producer;

    DeadLetters(KafkaAddress kafka, List<String> topics, int waiting, MeterRegistry meters) {
        this.kafka = kafka;
        this.meters = meters;
        // From the start, at zero: an alert sees the first one.
        topics.forEach(topic -> COUNTED.forEach(name -> meters.counter(name, "topic", topic)));
        this.worker =
                new ThreadPoolExecutor(
                        0,
                        1,
                        10,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(waiting),
                        Thread.ofPlatform().daemon().name("dead-letters").factory());
    }

    void park(ConsumerRecord<byte[], byte[]> record, String why) {
        log.warn(
                "Poison record {}-{}@{}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                why);
        meters.counter(MET, "topic", record.topic()).increment();
        try {
            worker.execute(() -> send(record, why));
        } catch (RejectedExecutionException e) {
            meters.counter(LOST, "topic", record.topic()).increment();
        }
    }

    private void send(ConsumerRecord<byte[], byte[]> record, String why) {
        String topic = record.topic() + SUFFIX;
        try {
            make(topic);
            KafkaProducer<byte[], byte[]> open = producer;
            if (open == null) {
                open = new KafkaProducer<>(config());
                producer = open;
            }
            open.send(
                            new ProducerRecord<>(
                                    topic,
                                    null,
                                    record.key(),
                                    record.value(),
                                    headers(record, why)))
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            meters.counter(PARKED, "topic", record.topic()).increment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            log.warn("Not parked in {}: {}", topic, e.toString());
            meters.counter(LOST, "topic", record.topic()).increment();
        }
    }

    private static Headers headers(ConsumerRecord<byte[], byte[]> record, String why) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        Map.of(
                        "dlt_source",
                        record.topic() + "/" + record.partition() + "/" + record.offset(),
                        "dlt_reason",
                        why)
                .forEach((name, text) -> headers.add(name, text.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    private void make(String topic) throws Exception {
        if (made.contains(topic)) {
            return;
        }
        Map<String, Object> config = kafka.client();
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (Admin admin = Admin.create(config)) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        made.add(topic);
    }

    private Map<String, Object> config() {
        Map<String, Object> config = kafka.client();
        config.putAll(
                Map.of(
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                PATIENCE_MILLIS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS + 1000,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.ENABLE_METRICS_PUSH_CONFIG,
                false));
        return config;
    }

    @Override
    public void close() {
        worker.shutdownNow();
        KafkaProducer<byte[], byte[]> open = producer;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }
}
