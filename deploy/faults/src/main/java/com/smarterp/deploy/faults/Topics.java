package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.DeclaredCollections;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Readers that are set back to the beginning, and records that nobody can read. */
final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Topics() {}

    /** F15: nobody is told anything twice. */
    static Fault offsetsSetBack(RandomGenerator random, Stage stage) {
        return Fault.of(
                "F15 all groups of consumers are set back to offset 0",
                all -> {
                    try (Admin admin = all.admin()) {
                        for (GroupListing group : admin.listGroups().all().get()) {
                            setBack(all, admin, group.groupId());
                        }
                    }
                });
    }

    /** A group must be empty for that: its members are killed, and come back to read it all. */
    private static void setBack(Stage stage, Admin admin, String group)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                Map<TopicPartition, OffsetAndMetadata> offsets =
                        new HashMap<>(
                                admin.listConsumerGroupOffsets(group)
                                        .partitionsToOffsetAndMetadata()
                                        .get());
                offsets.replaceAll((_, _) -> new OffsetAndMetadata(0));
                admin.alterConsumerGroupOffsets(group, offsets).all().get();
                return;
            } catch (ExecutionException e) {
                for (String service : List.of("people-service", "messaging-service")) {
                    for (int replica = 1; replica <= stage.replicas(); replica++) {
                        stage.part(service, replica).kill();
                    }
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        throw new IllegalStateException("the offsets of " + group + " can't be set");
    }

    /** F14: bad JSON, an unknown type, no key; parked, and later records come. */
    static Fault poison(RandomGenerator random, Stage stage) {
        return Fault.of(
                "F14 poison in all topics",
                all -> {
                    try (KafkaProducer<byte[], byte[]> producer = all.producer()) {
                        for (String topic : DeclaredCollections.names()) {
                            for (int partition = 0; partition < 4; partition++) {
                                send(producer, topic, partition, random.nextInt(3));
                            }
                        }
                        send(producer, "accounts", 0, 0);
                    }
                });
    }

    private static void send(
            KafkaProducer<byte[], byte[]> producer, String topic, int partition, int how) {
        String scope = UUID.randomUUID().toString();
        String id = UUID.randomUUID().toString();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(
                        "smarterp." + topic,
                        partition,
                        how == 2 ? null : utf8(scope + "/" + id),
                        utf8(how == 0 ? "no json" : "{\"version\":1}"));
        record.headers()
                .add("ce_specversion", utf8("1.0"))
                .add(
                        "ce_type",
                        utf8(how == 1 ? "com.smarterp.what.happened" : "com.smarterp.job.created"))
                .add("ce_scope", utf8(scope))
                .add("ce_subject", utf8(id))
                .add("ce_version", utf8("1"))
                .add("ce_epoch", utf8(UUID.randomUUID().toString()))
                .add("ce_time", utf8("2026-01-01T00:00:00Z"));
        var _ = producer.send(record);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
