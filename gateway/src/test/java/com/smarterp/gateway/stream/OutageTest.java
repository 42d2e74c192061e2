package com.smarterp.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.parts.KafkaPart;
import com.smarterp.deploy.parts.Ports;
import com.smarterp.gateway.testing.Changes;
import com.smarterp.gateway.testing.Raw;
import com.smarterp.gateway.testing.StreamClient;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.description.PinnedDocument;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.TestTokens;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka that comes late or is killed, and a gateway that goes. */
class OutageTest {

    private static final String READINESS =
            "GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @Test
    void without_kafka_it_serves_but_is_not_ready(@TempDir Path folder) throws Exception {
        KafkaPart kafka =
                new KafkaPart(
                        folder.resolve("data"),
                        folder.resolve("log"),
                        Ports.free(),
                        Ports.free(),
                        null,
                        List.of());
        Person anna = Person.stranger();
        try (TestGateway gateway =
                TestGateway.startUnready(Map.of("smarterp.kafka.servers", kafka.servers()))) {
            assertThat(Raw.exchange(gateway.port(), READINESS).status()).isEqualTo(503);
            try (StreamClient stream = StreamClient.open(gateway.port(), anna.token(), "")) {
                stream.next("hello");
            }
            kafka.start();
            kafka.awaitReady(Duration.ofSeconds(60));
            assertThat(gateway.isReady()).isFalse();
            make(kafka, PinnedDocument.collections());
            make(kafka, List.of("sessions"));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(gateway::isReady);
            kafka.kill();
            try (StreamClient stream = StreamClient.open(gateway.port(), anna.token(), "")) {
                stream.next("hello");
                assertThat(Raw.exchange(gateway.port(), READINESS).status()).isEqualTo(200);
                kafka.start();
                kafka.awaitReady(Duration.ofSeconds(60));
                Changes.at(kafka.servers(), "jobs", anna.workspace()).next();
                assertThat(stream.next("change").version()).isEqualTo(1);
            }
        } finally {
            kafka.kill();
        }
    }

    private static void make(KafkaPart kafka, List<String> collections) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.servers()))) {
            for (String each : collections) {
                admin.createTopics(
                                List.of(
                                        new NewTopic(
                                                "smarterp." + each, Changes.PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
        }
    }

    @Test
    void going_it_ends_its_streams_one_after_the_other() {
        List<StreamClient> streams = new ArrayList<>();
        TestGateway gateway = TestGateway.start(Map.of());
        for (int i = 0; i < 50; i++) {
            streams.add(StreamClient.open(gateway.port(), Person.stranger().token(), ""));
            streams.get(i).next("hello");
        }
        long began = System.nanoTime();
        gateway.close();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        for (StreamClient stream : streams) {
            assertThat(stream.next("bye").data()).isEqualTo("{\"reason\":\"draining\"}");
        }
        Awaitility.await().until(() -> streams.stream().allMatch(StreamClient::isCleanEnd));
    }

    @Test
    void a_session_that_ended_while_it_was_away_stays_ended() {
        Person anna = Person.stranger();
        Changes.topics();
        Changes.revoke(anna.caller().session(), anna.user());
        try (TestGateway gateway = TestGateway.start(Map.of());
                StreamClient stream = StreamClient.open(gateway.port(), anna.token(), "")) {
            assertThat(stream.status()).isEqualTo(401);
        }
    }

    @Test
    void an_expired_token_is_refused() {
        Caller anna = Person.stranger().caller();
        Caller late =
                new Caller(
                        anna.user(),
                        anna.workspace(),
                        anna.session(),
                        anna.role(),
                        Instant.now().minusSeconds(120));
        try (TestGateway gateway = TestGateway.start(Map.of());
                StreamClient stream =
                        StreamClient.open(gateway.port(), TestTokens.shared().of(late), "")) {
            assertThat(stream.status()).isEqualTo(401);
        }
    }
}
