package com.smarterp.deploy.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/**
 * A scope as its topic tells it, folded from offset 0 (docs/protocol/kafka.md): another epoch
 * begins anew, and a repeat of an older version is dropped.
 */
public final class Topic {

    public String epoch = "";
    public long version;

    /** The documents of the present epoch, by id. */
    public final Map<String, JsonNode> documents = new HashMap<>();

    /** Each mutation's versions in the present epoch. */
    public final Map<String, Set<Long>> mutations = new HashMap<>();

    /** All versions of the present epoch that were published. */
    public final Set<Long> seen = new HashSet<>();

    /** What no reader should meet. */
    public final List<String> faults = new ArrayList<>();

    private JsonNode last = Answer.JSON.createObjectNode();
    private final Set<String> lives = new HashSet<>();

    /** What the change of the highest version says of the scope. */
    public long count() {
        return last.path("count").asLong(0);
    }

    public long checksum() {
        return last.path("checksum").asLong(0);
    }

    /**
     * Some scopes in one reading.
     *
     * @param client what a client of Kafka's is configured with
     */
    public static Map<UUID, Topic> fold(
            Map<String, String> client, String collection, Set<UUID> scopes) {
        Map<String, Topic> topics = new HashMap<>();
        scopes.forEach(scope -> topics.put(scope.toString(), new Topic()));
        Map<String, Object> config = new HashMap<>(client);
        config.put("isolation.level", "read_committed");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor("smarterp." + collection).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record :
                        consumer.poll(Duration.ofMillis(200))) {
                    Topic topic = topics.get(header(record, "ce_scope"));
                    if (topic != null && wellFormed(record)) {
                        topic.take(record);
                    }
                }
            }
        }
        Map<UUID, Topic> found = new HashMap<>();
        scopes.forEach(
                scope -> found.put(scope, topics.getOrDefault(scope.toString(), new Topic())));
        return found;
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        JsonNode change =
                record.value() == null
                        ? Answer.JSON.createObjectNode()
                        : Answer.JSON.readTree(record.value());
        take(change, header(record, "ce_epoch"), Long.parseLong(header(record, "ce_version")));
    }

    /**
     * Takes the next record of this scope in.
     *
     * @param change its value; empty for a tombstone, which its change precedes: no run is long
     *     enough for compaction
     */
    public void take(JsonNode change, String life, long number) {
        if (!life.equals(epoch)) {
            if (!lives.add(life)) {
                faults.add("epoch %s comes after its end, at version %d".formatted(life, number));
                return;
            }
            forget(life);
        }
        if (change.isEmpty()) {
            return;
        }
        seen.add(number);
        mutations
                .computeIfAbsent(change.get("mutation").stringValue(), _ -> new HashSet<>())
                .add(number);
        if (number <= version) {
            return;
        }
        version = number;
        last = change;
        String id = change.get("id").stringValue();
        if (change.get("op").stringValue().equals("delete")) {
            documents.remove(id);
        } else {
            documents.put(id, change.get("document"));
        }
    }

    private void forget(String life) {
        epoch = life;
        version = 0;
        documents.clear();
        mutations.clear();
        seen.clear();
    }

    /** A record that says what it is; whatever else lies there is for the dead letters. */
    private static boolean wellFormed(ConsumerRecord<String, byte[]> record) {
        String key = record.key();
        return key != null
                && key.equals(header(record, "ce_scope") + "/" + header(record, "ce_subject"))
                && header(record, "ce_type")
                        .matches("com\\.smarterp\\.\\w+\\.(created|updated|deleted)")
                && (record.value() == null
                        || (record.value().length > 0 && record.value()[0] == '{'));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
