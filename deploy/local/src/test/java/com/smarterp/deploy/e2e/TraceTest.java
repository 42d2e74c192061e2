package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.parts.PostgresPart;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** One trace from where a request comes in to every other browser. */
class TraceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Device device = Device.signedUp(Stack.get().uri(), "Tracy");

    @Test
    void aTraceBeginsAtTheGatewayAndIsFollowedToRowRecordAndEvent() throws Exception {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String id = UUID.randomUUID().toString();
        try (Events stream = new Events(device.another(), "")) {
            stream.next("hello");
            Answer answer =
                    device.insist(
                            "POST",
                            "/api/jobs",
                            "{\"id\":\"" + id + "\",\"title\":\"traced\"}",
                            "traceparent",
                            "00-" + trace + "-00f067aa0ba902b7-01");
            assertThat(answer.status()).isEqualTo(201);
            String told =
                    stream.next(
                                    event ->
                                            event.name().equals("change")
                                                    && event.json()
                                                            .get("id")
                                                            .stringValue()
                                                            .equals(id))
                            .json()
                            .get("trace")
                            .stringValue();
            assertThat(told).as("stream event").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
            assertThat(told)
                    .as("nothing of what the client says of its own trace")
                    .doesNotContain(trace, "00f067aa0ba902b7");
            assertThat(row(id)).as("change row").isEqualTo(told);
            assertThat(header(id)).as("Kafka record").isEqualTo(told);
        }
    }

    private static String row(String id) throws SQLException {
        PostgresPart postgres = (PostgresPart) Stack.get().part("postgres");
        try (Connection connection = postgres.connect("jobs");
                PreparedStatement select =
                        connection.prepareStatement(
                                "select trace from change where id = ?::uuid")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : "no row";
            }
        }
    }

    private static String header(String id) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.copyOf(Stack.get().kafkaReader()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor("smarterp.jobs").stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                for (ConsumerRecord<String, byte[]> record :
                        consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().endsWith("/" + id)) {
                        return new String(
                                record.headers().lastHeader("traceparent").value(),
                                StandardCharsets.UTF_8);
                    }
                }
            }
        }
        return "no record";
    }
}
