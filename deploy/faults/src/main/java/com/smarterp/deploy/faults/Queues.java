package com.smarterp.deploy.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What waits: in each outbox for Kafka, and in Kafka for each group of consumers. */
final class Queues {

    /** In which all of it must have drained. */
    static final Duration BOUND = Duration.ofSeconds(45);

    private final Stage stage;

    Queues(Stage stage) {
        this.stage = stage;
    }

    /** Waits until all is drained, at most for the bound; what is left then, by queue. */
    Map<String, Long> drain() {
        long end = System.nanoTime() + BOUND.toNanos();
        while (true) {
            Map<String, Long> waiting = waiting();
            boolean drained = waiting.values().stream().allMatch(left -> left == 0);
            if (drained || System.nanoTime() > end) {
                return waiting;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private Map<String, Long> waiting() {
        Map<String, Long> waiting = new LinkedHashMap<>();
        for (String database : Parts.DATABASES) {
            waiting.put("the outbox of " + database, outbox(database));
        }
        try (Admin admin = stage.admin()) {
            for (GroupListing group : admin.listGroups().all().get()) {
                waiting.put("what waits for " + group.groupId(), lag(admin, group.groupId()));
            }
        } catch (ExecutionException e) {
            waiting.put("Kafka's groups (" + e.getMessage() + ")", -1L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return waiting;
    }

    private long outbox(String database) {
        try (Connection connection = stage.database(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            return -1;
        }
    }

    /** Records, since offsets also count the ends of transactions. */
    private long lag(Admin admin, String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed =
                new HashMap<>(
                        admin.listConsumerGroupOffsets(group)
                                .partitionsToOffsetAndMetadata()
                                .get());
        committed.values().removeIf(java.util.Objects::isNull);
        long records = 0;
        Map<String, Object> config = new HashMap<>(stage.kafka());
        config.put("isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.copyOf(committed.keySet());
            consumer.assign(partitions);
            committed.forEach((partition, offset) -> consumer.seek(partition, offset.offset()));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (ends.entrySet().stream()
                            .anyMatch(e -> consumer.position(e.getKey()) < e.getValue())
                    && System.nanoTime() < end) {
                records += consumer.poll(Duration.ofMillis(100)).count();
            }
        }
        return records;
    }
}
