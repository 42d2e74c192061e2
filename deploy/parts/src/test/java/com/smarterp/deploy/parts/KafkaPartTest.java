package com.smarterp.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOPIC = "smarterp.notes";

    @TempDir Path folder = Path.of("");

    @Test
    void keepsWhatWasAcknowledgedWhenItIsKilled() throws Exception {
        KafkaPart kafka =
                new KafkaPart(
                        folder.resolve("kafka"),
                        folder.resolve("kafka.log"),
                        Ports.free(),
                        Ports.free(),
                        List.of());
        kafka.start();
        try {
            kafka.awaitReady(PATIENCE);
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.servers()))) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get(20, TimeUnit.SECONDS);
            }
            send(kafka, "first");
            kafka.kill();
            assertThat(kafka.running()).isFalse();
            kafka.start();
            kafka.awaitReady(PATIENCE);
            send(kafka, "second");
            assertThat(committed(kafka)).containsExactly("first", "second");
        } finally {
            ProcessHandle process = ProcessHandle.of(kafka.pid()).orElseThrow();
            kafka.stop(PATIENCE);
            assertThat(process.isAlive()).isFalse();
        }
    }

    private static void send(KafkaPart kafka, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.servers(), "transactional.id", "notes");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get(20, TimeUnit.SECONDS);
            producer.commitTransaction();
        }
    }

    private static List<String> committed(KafkaPart kafka) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", kafka.servers(),
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
