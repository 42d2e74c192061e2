package com.smarterp.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.testing.Changes;
import com.smarterp.gateway.testing.Frame;
import com.smarterp.gateway.testing.StreamClient;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.description.PinnedDocument;
import com.smarterp.kernel.testing.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Wherever a stream is cut, the next one goes on: each version once, in order, none left out. */
class ResumeTest {

    private static final List<String> COLLECTIONS = PinnedDocument.collections();

    private static TestGateway gateway;
    private final Person anna = Person.stranger();
    private final Map<String, Changes> history = new LinkedHashMap<>();
    private final Random random = new Random(7);

    ResumeTest() {
        for (String collection : COLLECTIONS) {
            history.put(
                    collection,
                    new Changes(
                            collection,
                            collection.equals("notifications") ? anna.user() : anna.workspace()));
        }
    }

    @BeforeAll
    static void start() {
        gateway = TestGateway.start(Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private void write(int changes) {
        for (int i = 0; i < changes; i++) {
            changes(COLLECTIONS.get(random.nextInt(COLLECTIONS.size()))).next();
        }
        Changes.flush();
    }

    private Changes changes(String collection) {
        Changes changes = history.get(collection);
        if (changes == null) {
            throw new IllegalArgumentException(collection);
        }
        return changes;
    }

    private void settle(TestGateway at) {
        Awaitility.await()
                .until(
                        () -> {
                            try (StreamClient stream =
                                    StreamClient.open(at.port(), anna.token(), "")) {
                                Frame hello = stream.next("hello");
                                return COLLECTIONS.stream()
                                        .allMatch(
                                                each ->
                                                        hello.json()
                                                                        .at("/collections/" + each)
                                                                        .asLong(0)
                                                                == changes(each).version());
                            }
                        });
    }

    /** A device: what it holds, and what it does when something is told. */
    private static final class Device {

        private final Map<String, Long> held = new HashMap<>();
        private @Nullable String lastId;

        void take(Frame frame) {
            String collection = frame.collection();
            long before = held.getOrDefault(collection, 0L);
            assertThat(frame.version()).as(collection).isEqualTo(before + 1);
            held.put(collection, frame.version());
            if (frame.id() != null) {
                lastId = frame.id();
                for (String part : frame.id().split(",", -1)) {
                    String named = part.substring(0, part.indexOf(':'));
                    long version = Long.parseLong(part.substring(part.indexOf(':') + 1));
                    assertThat(version)
                            .as("claimed of " + named)
                            .isLessThanOrEqualTo(held.getOrDefault(named, 0L));
                }
            }
        }

        String since() {
            StringBuilder query = new StringBuilder("?since=");
            for (String each : COLLECTIONS) {
                query.append(query.length() > 7 ? "," : "")
                        .append(each)
                        .append(':')
                        .append(held.getOrDefault(each, 0L));
            }
            return query.toString();
        }
    }

    @Test
    void at_every_position_of_a_random_history() {
        write(60);
        settle(gateway);
        for (int cut = 0; cut <= 60; cut++) {
            Device device = new Device();
            try (StreamClient stream =
                    StreamClient.open(gateway.port(), anna.token(), device.since())) {
                stream.next("hello");
                for (int i = 0; i < cut; i++) {
                    device.take(stream.next("change"));
                }
            }
            finish(gateway, device);
        }
    }

    @Test
    void cut_by_the_browser_that_gives_its_first_query_and_the_last_id() {
        write(40);
        settle(gateway);
        for (int cut = 1; cut <= 40; cut += 3) {
            Device device = new Device();
            String query = device.since();
            try (StreamClient stream = StreamClient.open(gateway.port(), anna.token(), query)) {
                stream.next("hello");
                for (int i = 0; i < cut; i++) {
                    device.take(stream.next("change"));
                }
            }
            String last = device.lastId == null ? "" : device.lastId;
            Device fresh = new Device();
            for (String part : last.split(",", -1)) {
                fresh.held.put(
                        part.substring(0, part.indexOf(':')),
                        Long.parseLong(part.substring(part.indexOf(':') + 1)));
            }
            assertThat(device.held).containsAllEntriesOf(fresh.held);
            try (StreamClient stream =
                    StreamClient.open(gateway.port(), anna.token(), query, "Last-Event-ID", last)) {
                stream.next("hello");
                readAll(stream, fresh);
            }
        }
    }

    @Test
    void while_changes_keep_coming() throws InterruptedException {
        write(30);
        Thread writer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int i = 0; i < 300; i++) {
                                        write(3);
                                    }
                                });
        List<Device> devices = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            devices.add(new Device());
        }
        settleLoosely();
        while (writer.isAlive()) {
            for (Device device : devices) {
                try (StreamClient stream =
                        StreamClient.open(gateway.port(), anna.token(), device.since())) {
                    stream.next("hello");
                    for (int i = random.nextInt(40); i > 0; i--) {
                        Frame frame = stream.poll(Duration.ofMillis(100));
                        if (frame == null) {
                            break;
                        }
                        assertThat(frame.event()).as(frame.toString()).isEqualTo("change");
                        device.take(frame);
                    }
                }
            }
        }
        writer.join();
        for (Device device : devices) {
            finish(gateway, device);
        }
    }

    private void settleLoosely() {
        Awaitility.await()
                .until(
                        () -> {
                            try (StreamClient stream =
                                    StreamClient.open(gateway.port(), anna.token(), "")) {
                                return !stream.next("hello").data().contains("null");
                            }
                        });
    }

    @Test
    void after_the_gateway_s_restart_and_when_the_hub_lags_behind_the_reader() {
        write(50);
        settle(gateway);
        try (TestGateway next = TestGateway.start(Map.of())) {
            Device device = new Device();
            finish(next, device);
            try (StreamClient stream =
                    StreamClient.open(next.port(), anna.token(), "?since=jobs:100000")) {
                stream.next("hello");
                stream.next("behind");
            }
        }
    }

    @Test
    void a_memory_that_is_too_short_says_behind() {
        write(200);
        settle(gateway);
        try (TestGateway small = TestGateway.start(Map.of("smarterp.stream.ring", "10"))) {
            settle(small);
            long jobs = changes("jobs").version();
            try (StreamClient stream =
                    StreamClient.open(small.port(), anna.token(), "?since=jobs:" + (jobs - 11))) {
                stream.next("hello");
                stream.next("behind");
            }
            try (StreamClient stream =
                    StreamClient.open(small.port(), anna.token(), "?since=jobs:" + (jobs - 10))) {
                stream.next("hello");
                assertThat(stream.next("change").version()).isEqualTo(jobs - 9);
            }
        }
    }

    private void finish(TestGateway at, Device device) {
        try (StreamClient stream = StreamClient.open(at.port(), anna.token(), device.since())) {
            stream.next("hello");
            readAll(stream, device);
        }
    }

    private void readAll(StreamClient stream, Device device) {
        for (String each : COLLECTIONS) {
            while (device.held.getOrDefault(each, 0L) < changes(each).version()) {
                device.take(stream.next("change"));
            }
        }
    }
}
