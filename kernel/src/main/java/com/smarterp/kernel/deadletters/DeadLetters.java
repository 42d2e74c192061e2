package com.smarterp.kernel.deadletters;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.TopicBuilder;

/**
 * Parks records that can't be read in {@code <topic>.dlt}: partition, key, value and headers as
 * they were, why and whence in headers of its own. Opened when first needed, which is hardly ever.
 */
public final class DeadLetters implements AutoCloseable {

    public static final String SUFFIX = ".dlt";
    public static final String REASON = "dlt_reason";
    public static final String SOURCE = "dlt_source";

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int REASON_LENGTH = 500;

    private final Map<String, Object> client;
    private final int partitions;
    private final int replicas;
    private final Duration retention;
    private final Set<String> made = new HashSet<>();
    private @Nullable Producer<byte[], byte[]> producer;

    /**
     * @param client what every client of Kafka is configured with
     * @param partitions of a topic that isn't there yet
     * @param replicas of such a topic; -1: as many as the broker makes
     * @param retention how long letters are kept
     */
    public DeadLetters(
            Map<String, Object> client, int partitions, int replicas, Duration retention) {
        this.client = Map.copyOf(client);
        this.partitions = partitions;
        this.replicas = replicas;
        this.retention = retention;
    }

    /**
     * Returns when the record is safe.
     *
     * @throws KafkaException when it isn't: it is to be tried again
     */
    public synchronized void park(ConsumerRecord<byte[], byte[]> record, Throwable reason) {
        String topic = record.topic() + SUFFIX;
        if (!made.contains(topic)) {
            make(topic);
            made.add(topic);
        }
        if (producer == null) {
            producer = open();
        }
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(
                        topic,
                        samePartition(record, producer),
                        record.key(),
                        record.value(),
                        record.headers());
        letter.headers()
                .remove(REASON)
                .remove(SOURCE)
                .add(REASON, utf8(brief(reason)))
                .add(
                        SOURCE,
                        utf8(record.topic() + "/" + record.partition() + "/" + record.offset()));
        try {
            producer.send(letter).get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("not parked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("not parked", e);
        }
    }

    /** The record's own partition, unless somebody made the topic with fewer. */
    private static @Nullable Integer samePartition(
            ConsumerRecord<byte[], byte[]> record, Producer<byte[], byte[]> producer) {
        int partitions = producer.partitionsFor(record.topic() + SUFFIX).size();
        return record.partition() < partitions ? record.partition() : null;
    }

    /** In one line: what is at fault may say anything. */
    public static String brief(Throwable reason) {
        String text = String.valueOf(reason.getMessage()).replaceAll("\\p{Cntrl}+", " ");
        return text.length() > REASON_LENGTH ? text.substring(0, REASON_LENGTH) : text;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A topic that is there is taken as it is: a cluster's operator makes it, as large as fits. */
    private void make(String topic) {
        Map<String, Object> config = new HashMap<>(client);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis(TIMEOUT));
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(TIMEOUT));
        try (Admin admin = Admin.create(config)) {
            if (!isThere(admin, topic)) {
                NewTopic letters =
                        TopicBuilder.name(topic)
                                .partitions(partitions)
                                .replicas(replicas)
                                .config(
                                        TopicConfig.RETENTION_MS_CONFIG,
                                        Long.toString(retention.toMillis()))
                                .build();
                admin.createTopics(List.of(letters)).all().get();
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("no topic to park in", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("no topic to park in", e);
        }
    }

    private static boolean isThere(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        try {
            admin.describeTopics(List.of(topic)).allTopicNames().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }

    private Producer<byte[], byte[]> open() {
        Map<String, Object> config = new HashMap<>(client);
        config.putAll(
                Map.of(
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        millis(TIMEOUT),
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        millis(TIMEOUT) / 2,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        millis(TIMEOUT),
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class,
                        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class));
        return new KafkaProducer<>(config);
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(TIMEOUT);
        }
    }
}
