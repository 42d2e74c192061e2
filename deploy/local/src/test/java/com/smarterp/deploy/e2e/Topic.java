package com.smarterp.deploy.e2e;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/**
 * A scope as its topic tells it, folded from offset 0.
 *
 * @param versions of the documents, by id
 * @param mutations each mutation's versions
 * @param seen all versions that were published
 */
record Topic(Map<String, Long> versions, Map<String, Set<Long>> mutations, Set<Long> seen) {

    /**
     * @param client what a client of Kafka's is configured with
     */
    static Topic fold(Map<String, String> client, String collection, UUID scope) {
        Map<String, Long> newest = new HashMap<>();
        Map<String, Boolean> deleted = new HashMap<>();
        Map<String, Set<Long>> mutations = new HashMap<>();
        Set<Long> seen = new HashSet<>();
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
                    if (record.value() == null || !record.key().startsWith(scope + "/")) {
                        continue;
                    }
                    JsonNode change = Answer.JSON.readTree(record.value());
                    long version = change.get("version").longValue();
                    String id = change.get("id").stringValue();
                    seen.add(version);
                    mutations
                            .computeIfAbsent(
                                    change.get("mutation").stringValue(), _ -> new HashSet<>())
                            .add(version);
                    if (version > newest.getOrDefault(id, 0L)) {
                        newest.put(id, version);
                        deleted.put(id, change.get("op").stringValue().equals("delete"));
                    }
                }
            }
        }
        newest.keySet().removeIf(id -> deleted.getOrDefault(id, false));
        return new Topic(newest, mutations, seen);
    }
}
