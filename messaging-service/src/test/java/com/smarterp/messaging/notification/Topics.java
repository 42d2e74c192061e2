package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.testing.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the topics that the inbox follows, as their services do. */
final class Topics implements AutoCloseable {

    static final int PARTITIONS = 4;
    static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> config =
            Map.of("bootstrap.servers", RealParts.kafka().servers());
    private final Admin admin = Admin.create(config);
    private final KafkaProducer<String, String> producer;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, UUID> epochs = new HashMap<>();

    Topics() {
        producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
        for (String collection : List.of("jobs", "employees", "chat")) {
            make(ChangeTopic.of(collection));
        }
    }

    private void make(String topic) {
        try {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new AssertionError(e);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A new life of the scope's counter, as after a restored backup. */
    void restore(String collection, UUID scope, long version) {
        versions.put(collection + scope, version);
        epochs.put(collection + scope, UUID.randomUUID());
    }

    /** A change, as its service would publish it. */
    record Published(
            String collection,
            UUID scope,
            String op,
            UUID id,
            ObjectNode fields,
            List<String> set,
            UUID by,
            UUID mutation,
            Instant at) {

        Published at(Instant other) {
            return new Published(collection, scope, op, id, fields, set, by, mutation, other);
        }
    }

    static Published change(
            String collection,
            UUID scope,
            String op,
            UUID id,
            ObjectNode fields,
            UUID by,
            String... set) {
        return new Published(
                collection,
                scope,
                op,
                id,
                fields,
                List.of(set),
                by,
                UUID.randomUUID(),
                Instant.now());
    }

    void send(Published change) {
        send(change, Map.of());
    }

    /**
     * @param more headers
     */
    void send(Published change, Map<String, String> more) {
        String counter = change.collection() + change.scope();
        long version = versions.merge(counter, 1L, Long::sum);
        UUID epoch = epochs.computeIfAbsent(counter, _ -> UUID.randomUUID());
        ObjectNode value = JSON.createObjectNode();
        value.put("collection", change.collection()).put("epoch", epoch.toString());
        value.put("version", version).put("op", change.op()).put("id", change.id().toString());
        if (!change.op().equals("delete")) {
            ObjectNode document = value.putObject("document");
            document.put("id", change.id().toString()).put("version", version);
            document.put("createdAt", change.at().toString());
            document.put("createdBy", change.by().toString());
            // What the fields say of it goes before.
            document.setAll(change.fields());
        }
        change.set().forEach(value.putArray("fields")::add);
        value.put("by", change.by().toString()).put("mutation", change.mutation().toString());
        value.put("at", change.at().toString()).put("count", 1).put("checksum", 1);
        String noun =
                switch (change.collection()) {
                    case "jobs" -> "job";
                    case "employees" -> "employee";
                    default -> "message";
                };
        Map<String, String> headers = new HashMap<>(more);
        headers.put(ChangeTopic.TYPE, "com.smarterp." + noun + "." + change.op() + "d");
        headers.put(ChangeTopic.SCOPE, change.scope().toString());
        headers.put(ChangeTopic.SUBJECT, change.id().toString());
        headers.put(ChangeTopic.EPOCH, epoch.toString());
        headers.put(ChangeTopic.VERSION, Long.toString(version));
        headers.put(ChangeTopic.TIME, change.at().toString());
        raw(
                ChangeTopic.of(change.collection()),
                change.scope(),
                ChangeTopic.key(change.scope(), change.id()),
                headers,
                value.toString());
    }

    void raw(
            String topic,
            UUID scope,
            @Nullable String key,
            Map<String, String> headers,
            String value) {
        ProducerRecord<String, String> record =
                new ProducerRecord<>(topic, ChangeTopic.partition(scope, PARTITIONS), key, value);
        headers.forEach((k, v) -> record.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** All records of a topic; none while it isn't there. */
    List<ConsumerRecord<String, String>> read(String topic) {
        Map<String, Object> consumer = new HashMap<>(config);
        consumer.put("allow.auto.create.topics", false);
        try (var reader =
                new KafkaConsumer<>(consumer, new StringDeserializer(), new StringDeserializer())) {
            if (!reader.listTopics().containsKey(topic)) {
                return List.of();
            }
            List<TopicPartition> partitions =
                    reader.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** Whether the group has read all there is. */
    boolean allRead(String group) {
        try {
            Map<TopicPartition, OffsetAndMetadata> read =
                    admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            return admin.listOffsets(followed(OffsetSpec.latest())).all().get().entrySet().stream()
                    .allMatch(
                            end -> {
                                OffsetAndMetadata at = read.get(end.getKey());
                                return end.getValue().offset() == 0
                                        || (at != null && at.offset() >= end.getValue().offset());
                            });
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Sets the group back to the first record of every topic; nobody may be reading. */
    void rewind(String group) {
        try {
            admin.alterConsumerGroupOffsets(group, followed(new OffsetAndMetadata(0))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> Map<TopicPartition, T> followed(T value) {
        Map<TopicPartition, T> partitions = new HashMap<>();
        for (String collection : List.of("jobs", "employees", "chat")) {
            for (int i = 0; i < PARTITIONS; i++) {
                partitions.put(new TopicPartition(ChangeTopic.of(collection), i), value);
            }
        }
        return partitions;
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
