package com.smarterp.kernel.testing;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.description.Records;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Another service, reading a topic from its start with Kafka's own client. */
public final class TopicReader {

    private TopicReader() {}

    /** All committed records of the topic's partition that are there now, from offset 0. */
    public static List<ConsumerRecord<String, byte[]>> readAll(TopicPartition partition) {
        return readAll(partition, "read_committed");
    }

    /** The same, with those of a transaction that hasn't ended yet. */
    public static List<ConsumerRecord<String, byte[]>> readUncommitted(TopicPartition partition) {
        return readAll(partition, "read_uncommitted");
    }

    private static List<ConsumerRecord<String, byte[]>> readAll(
            TopicPartition partition, String isolation) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                RealParts.kafka().servers(),
                                "isolation.level",
                                isolation),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (consumer.position(partition) < end) {
                records.addAll(consumer.poll(Duration.ofMillis(200)).records(partition));
            }
            return records;
        }
    }

    /** The records of one scope in its partition, each as the AsyncAPI document says. */
    public static List<ConsumerRecord<String, byte[]>> ofScope(
            String collection, UUID scope, int partitions) {
        int partition = ChangeTopic.partition(scope, partitions);
        return readAll(new TopicPartition(ChangeTopic.of(collection), partition)).stream()
                .filter(record -> record.key().startsWith(scope + "/"))
                .peek(Records::check)
                .toList();
    }
}
