package com.smarterp.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOPIC = "smarterp.notes";

    private final int controllerPort = Ports.free();

    @TempDir Path folder = Path.of("");

    private KafkaPart kafka() {
        return new KafkaPart(
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                Ports.free(),
                controllerPort,
                new Login("notes", Secrets.random()),
                List.of());
    }

    @Test
    void letsNobodyInWithoutItsPassword() throws Exception {
        KafkaPart kafka = kafka();
        kafka.start();
        try {
            kafka.awaitReady(PATIENCE);
            Map<String, String> guessed = new HashMap<>(kafka.client());
            guessed.computeIfPresent(
                    "sasl.jaas.config", (_, login) -> login.replace("password=\"", "password=\"x"));
            assertThatThrownBy(() -> brokers(guessed))
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
            for (int port : List.of(kafka.port(), controllerPort)) {
                assertThatThrownBy(() -> brokers(Map.of("bootstrap.servers", "127.0.0.1:" + port)))
                        .hasCauseInstanceOf(ApiException.class);
            }
            assertThat(brokers(kafka.client())).isEqualTo(1);
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(
                                            folder.resolve("kafka/server.properties"))))
                    .isEqualTo("rw-------");
        } finally {
            kafka.stop(PATIENCE);
        }
    }

    private static int brokers(Map<String, String> client) throws Exception {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("default.api.timeout.ms", 3000);
        settings.put("request.timeout.ms", 2000);
        try (Admin admin = Admin.create(settings)) {
            return admin.describeCluster().nodes().get(20, TimeUnit.SECONDS).size();
        }
    }

    @Test
    void keepsWhatWasAcknowledgedWhenItIsKilled() throws Exception {
        KafkaPart kafka = kafka();
        kafka.start();
        try {
            kafka.awaitReady(PATIENCE);
            try (Admin admin = Admin.create(Map.copyOf(kafka.client()))) {
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
        Map<String, Object> settings = new HashMap<>(kafka.client());
        settings.put("transactional.id", "notes");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get(20, TimeUnit.SECONDS);
            producer.commitTransaction();
        }
    }

    private static List<String> committed(KafkaPart kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.client());
        settings.put("isolation.level", "read_committed");
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
