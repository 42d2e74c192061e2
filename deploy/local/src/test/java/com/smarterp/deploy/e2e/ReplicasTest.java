package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.local.LocalStack;
import com.smarterp.deploy.local.RunningProcess;
import com.smarterp.deploy.local.Settings;
import com.smarterp.deploy.parts.Durability;
import com.smarterp.deploy.parts.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Two of each part ({@code SMARTERP_REPLICAS=2}). */
class ReplicasTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int WRITES = 60;

    @TempDir static Path data = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static LocalStack stack;

    private final Device first = Device.signedUp(gateway(1), "Rhea");
    private final Device second = signedIn(gateway(2));

    @BeforeAll
    static void start() {
        Path root = Path.of(System.getProperty("smarterp.root", "../.."));
        stack =
                LocalStack.start(
                        Settings.of(root, data, port()).withReplicas(2).with(Durability.PROCESS),
                        System.out::println);
    }

    @AfterAll
    static void stop() {
        stack.stop();
    }

    /** With the next one free as well: it is the second gateway's. */
    private static int port() {
        int port = Ports.free();
        while (!Ports.isFree(java.net.InetAddress.getLoopbackAddress(), port + 1)) {
            port = Ports.free();
        }
        return port;
    }

    private static URI gateway(int replica) {
        return URI.create("http://localhost:" + (stack.settings().port() + replica - 1));
    }

    private Device signedIn(URI base) {
        Device device = new Device(base);
        Answer answer =
                device.insist(
                        "POST",
                        "/api/auth/login",
                        Answer.JSON
                                .createObjectNode()
                                .put("email", first.user().get("email").stringValue())
                                .put("password", "correct horse Rhea")
                                .toString());
        assertThat(answer.status()).isEqualTo(200);
        return device;
    }

    @Test
    void streamsOfEitherGatewaySeeEveryChangeOnceAndInOrder() throws Exception {
        try (Events one = new Events(first, "");
                Events two = new Events(second, "")) {
            one.next("hello");
            two.next("hello");
            List<Thread> writers = new ArrayList<>();
            for (Device device : List.of(first, second)) {
                writers.add(
                        Thread.ofVirtual()
                                .start(
                                        () -> {
                                            for (int i = 0; i < WRITES / 2; i++) {
                                                device.insist(
                                                        "POST", "/api/jobs", "{\"title\":\"x\"}");
                                            }
                                        }));
            }
            for (Thread writer : writers) {
                writer.join();
            }
            List<Long> wanted = LongStream.rangeClosed(1, WRITES).boxed().toList();
            assertThat(versions(one)).isEqualTo(wanted);
            assertThat(versions(two)).isEqualTo(wanted);
        }
    }

    private static List<Long> versions(Events stream) {
        List<Long> versions = new ArrayList<>();
        while (versions.size() < WRITES) {
            JsonNode change = stream.next("change").json();
            if (change.get("collection").stringValue().equals("jobs")) {
                versions.add(change.get("version").longValue());
            }
        }
        return versions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs-service", "gateway"})
    void aRollingRestartLosesNoWriteAndTellsStreams(String part) throws IOException {
        List<Events> streams = List.of(new Events(first, ""), new Events(second, ""));
        streams.forEach(stream -> stream.next("hello"));
        Writer one = new Writer(first);
        Writer two = new Writer(second);
        try {
            for (int replica = 1; replica <= 2; replica++) {
                RunningProcess process = process(part, replica);
                ProcessHandle.of(process.pid()).orElseThrow().destroy();
                if (part.equals("gateway")) {
                    assertThat(
                                    streams.get(replica - 1)
                                            .next("bye")
                                            .json()
                                            .get("reason")
                                            .stringValue())
                            .isEqualTo("draining");
                }
                ProcessHandle.of(process.pid()).ifPresent(old -> old.onExit().join());
                stack.awaitReady(PATIENCE);
                assertThat(process(part, replica).pid()).isNotEqualTo(process.pid());
            }
        } finally {
            one.close();
            two.close();
            for (Events stream : streams) {
                stream.close();
            }
        }
        assertThat(one.written()).isPositive();
        Map<String, Long> held = held();
        for (Writer writer : List.of(one, two)) {
            writer.documents.forEach(
                    (id, version) -> {
                        if (version < 0) {
                            assertThat(held).doesNotContainKey(id);
                        } else {
                            assertThat(held).containsEntry(id, version);
                        }
                    });
        }
    }

    private static RunningProcess process(String name, int replica) {
        return stack.processes().stream()
                .filter(process -> process.name().equals(name) && process.replica() == replica)
                .findFirst()
                .orElseThrow();
    }

    /** All jobs there are, by id, with their versions. */
    private Map<String, Long> held() {
        Map<String, Long> held = new HashMap<>();
        long since = 0;
        JsonNode page;
        do {
            page = second.insist("GET", "/api/jobs?limit=1000&since=" + since, null).json();
            StreamSupport.stream(page.get("items").spliterator(), false)
                    .forEach(
                            item ->
                                    held.put(
                                            item.get("id").stringValue(),
                                            item.get("version").longValue()));
            since = page.get("version").longValue();
        } while (page.get("more").booleanValue());
        return held;
    }
}
