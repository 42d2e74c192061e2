package com.smarterp.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.testing.Changes;
import com.smarterp.gateway.testing.Frame;
import com.smarterp.gateway.testing.Raw;
import com.smarterp.gateway.testing.StreamClient;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.description.PinnedDocument;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** docs/protocol/stream.md, line by line. */
class HubTest {

    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                TestGateway.start(
                        Map.of(
                                "smarterp.stream.heartbeat-min", "1s",
                                "smarterp.stream.heartbeat-max", "2s",
                                "smarterp.edge.head-timeout", "1s",
                                "smarterp.edge.body-timeout", "1s",
                                "smarterp.edge.idle-timeout", "1s"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static StreamClient open(Person person, String query, String... headers) {
        return StreamClient.open(gateway.port(), person.token(), query, headers);
    }

    /** Until the hub has taken in everything that was written so far. */
    private static void settle(Person person, String collection, long version) {
        Awaitility.await()
                .until(
                        () -> {
                            try (StreamClient stream = open(person, "")) {
                                return stream.next("hello")
                                                .json()
                                                .at("/collections/" + collection)
                                                .asLong(-1)
                                        >= version;
                            }
                        });
    }

    @Test
    void the_id_names_what_the_hub_knows_and_ones_own_changes_name_all() {
        Person anna = Person.stranger();
        try (StreamClient stream = open(anna, "")) {
            Frame hello = stream.next("hello");
            assertThat(hello.data())
                    .startsWith(
                            PinnedDocument.collections().stream()
                                    .map(name -> "\"" + name + "\":null")
                                    .collect(
                                            Collectors.joining(
                                                    ",",
                                                    "{\"collections\":{",
                                                    "},\"expiresAt\":\"")));
            assertThat(hello.id()).isNull();
            assertThat(hello.retry()).isNotNull().matches("[123]\\d{3}");
            Changes jobs = new Changes("jobs", anna.workspace()).next();
            assertThat(stream.next("change").id()).isEqualTo("jobs:1");
            new Changes("chat", anna.workspace()).skip(6).next();
            assertThat(stream.next("change").id()).isEqualTo("jobs:1,chat:7");
            new Changes("notifications", anna.user()).next();
            assertThat(stream.next("change").id()).isEqualTo("jobs:1,notifications:1,chat:7");
            jobs.next(3);
            assertThat(stream.until(frame -> frame.version() == 4))
                    .extracting(Frame::id)
                    .containsExactly("jobs:2,chat:7", "jobs:3,chat:7", "jobs:4,chat:7");
        }
    }

    @Test
    void headers_keep_the_stream_from_being_stored_or_held_back() {
        try (StreamClient stream = open(Person.stranger(), "", "Accept-Encoding", "gzip")) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.header("Content-Type")).isEqualTo("text/event-stream");
            assertThat(stream.header("Cache-Control")).isEqualTo("no-store");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(stream.header("Content-Encoding")).isEmpty();
            assertThat(stream.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(stream.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            stream.next("hello");
        }
    }

    /** The head said that the connection ends with the stream (RFC 9112, 9.6). */
    @Test
    void what_a_client_sends_behind_its_request_is_dropped() {
        Person anna = Person.stranger();
        try (StreamClient stream = open(anna, "")) {
            assertThat(stream.header("Connection")).isEqualTo("close");
            stream.next("hello");
            stream.send("GET /api/jobs HTTP/1.1\r\nHost: localhost\r\n\r\n");
            stream.send("no request at all ".repeat(10_000));
            Changes jobs = new Changes("jobs", anna.workspace());
            for (int version = 1; version <= 3; version++) {
                jobs.next();
                assertThat(stream.next().version()).isEqualTo(version); // and no answer between
            }
        }
    }

    /** Also when the request has a body that never comes: nobody waits for it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void a_stream_outlives_the_time_limits_of_requests(int announced) {
        Person anna = Person.stranger();
        try (StreamClient stream = open(anna, "", "Content-Length", String.valueOf(announced))) {
            stream.next("hello");
            Awaitility.await().atMost(Duration.ofSeconds(9)).until(() -> stream.comments() > 2);
            new Changes("jobs", anna.workspace()).next();
            assertThat(stream.next().version()).isEqualTo(1);
        }
    }

    @Test
    void a_position_is_gone_on_from_version_by_version() {
        Person anna = Person.stranger();
        new Changes("jobs", anna.workspace()).next(5);
        new Changes("chat", anna.workspace()).next(3);
        settle(anna, "jobs", 5);
        settle(anna, "chat", 3);
        try (StreamClient stream = open(anna, "?since=jobs:2,chat:1")) {
            assertThat(stream.next("hello").json().at("/collections/jobs").asLong()).isEqualTo(5);
            List<Frame> replay =
                    stream.until(
                            frame ->
                                    frame.is("change")
                                            && frame.version() == 3
                                            && frame.collection().equals("chat"));
            assertThat(replay)
                    .extracting(Frame::id)
                    .containsExactly(
                            "jobs:3", "jobs:4", "jobs:5", "jobs:5,chat:2", "jobs:5,chat:3");
        }
    }

    @Test
    void last_event_id_overrides_the_query_for_what_it_names() {
        Person anna = Person.stranger();
        new Changes("jobs", anna.workspace()).next(5);
        new Changes("chat", anna.workspace()).next(3);
        settle(anna, "jobs", 5);
        settle(anna, "chat", 3);
        try (StreamClient stream = open(anna, "?since=jobs:1,chat:2", "Last-Event-ID", "jobs:4")) {
            stream.next("hello");
            assertThat(stream.until(frame -> frame.collection().equals("chat")))
                    .extracting(frame -> frame.collection() + frame.version())
                    .containsExactly("jobs5", "chat3");
        }
    }

    @Test
    void until_the_replay_is_done_an_id_names_only_what_was_sent() {
        Person anna = Person.stranger();
        new Changes("jobs", anna.workspace()).next(3);
        Changes chat = new Changes("chat", anna.workspace()).next(9);
        settle(anna, "jobs", 3);
        settle(anna, "chat", 9);
        try (StreamClient stream = open(anna, "?since=jobs:1")) {
            stream.next("hello");
            assertThat(stream.next("change").id()).isEqualTo("jobs:2");
            assertThat(stream.next("change").id()).isEqualTo("jobs:3");
            chat.next();
            assertThat(stream.next("change").id()).isEqualTo("jobs:3,chat:10");
        }
    }

    @Test
    void ahead_unknown_and_too_old_are_behind() {
        Person anna = Person.stranger();
        Changes jobs = new Changes("jobs", anna.workspace()).next(3);
        new Changes("chat", anna.workspace()).skip(10).next();
        settle(anna, "jobs", 3);
        settle(anna, "chat", 11);
        try (StreamClient stream = open(anna, "?since=jobs:8,employees:0,chat:4")) {
            stream.next("hello");
            for (String collection : List.of("jobs", "employees", "chat")) {
                Frame behind = stream.next("behind");
                assertThat(behind.data()).isEqualTo("{\"collection\":\"" + collection + "\"}");
                assertThat(behind.id()).isNull();
            }
            jobs.next();
            Frame change = stream.next("change");
            assertThat(change.version()).isEqualTo(4);
            assertThat(change.id()).as("all collections have their hole").isNull();
            new Changes("employees", anna.workspace()).next();
            assertThat(stream.next("change").id()).isNull();
            new Changes("notifications", anna.user()).next();
            assertThat(stream.next("change").id()).isEqualTo("notifications:1");
        }
    }

    @Test
    void a_hole_in_the_topic_is_told_and_its_collection_not_named_any_more() {
        Person anna = Person.stranger();
        Changes jobs = new Changes("jobs", anna.workspace()).next();
        Changes chat = new Changes("chat", anna.workspace()).next();
        settle(anna, "jobs", 1);
        settle(anna, "chat", 1);
        try (StreamClient stream = open(anna, "?since=jobs:1,chat:1");
                StreamClient other = open(anna, "")) {
            stream.next("hello");
            other.next("hello");
            jobs.next().skip(1).next();
            assertThat(stream.next("change").id()).isEqualTo("jobs:2,chat:1");
            assertThat(stream.next("behind").data()).isEqualTo("{\"collection\":\"jobs\"}");
            Frame after = stream.next("change");
            assertThat(after.version()).isEqualTo(4);
            assertThat(after.id()).isEqualTo("chat:1");
            chat.next();
            assertThat(stream.next("change").id()).isEqualTo("chat:2");
            assertThat(other.next("change").id()).isEqualTo("jobs:2,chat:1");
            other.next("behind");
            assertThat(other.next("change").id()).isEqualTo("chat:1");
            try (StreamClient fresh = open(anna, "?since=jobs:2")) {
                fresh.next("hello");
                fresh.next("behind");
            }
            try (StreamClient fresh = open(anna, "?since=jobs:3")) {
                fresh.next("hello");
                assertThat(fresh.next("change").id()).isEqualTo("jobs:4");
                chat.next();
                assertThat(fresh.next("change").id()).isEqualTo("jobs:4,chat:3");
            }
        }
    }

    @Test
    void repeats_are_dropped_and_another_epoch_is_behind() {
        Person anna = Person.stranger();
        Changes jobs = new Changes("jobs", anna.workspace()).next(3);
        settle(anna, "jobs", 3);
        try (StreamClient stream = open(anna, "?since=jobs:3")) {
            stream.next("hello");
            jobs.repeat(2).repeat(3).next();
            assertThat(stream.next("change").version()).isEqualTo(4);
            jobs.restored(2).next();
            stream.next("behind");
            Frame restored = stream.next("change");
            assertThat(restored.version()).isEqualTo(3);
            assertThat(restored.json().get("epoch").asString()).isEqualTo(jobs.epoch().toString());
        }
    }

    @Test
    void nothing_of_another_workspace_or_person() {
        Person anna = Person.stranger();
        Person bert = anna.colleague(Role.MEMBER);
        Person eve = Person.stranger();
        new Changes("jobs", anna.workspace()).next(3);
        settle(anna, "jobs", 3);
        try (StreamClient hers = open(eve, "?since=jobs:1");
                StreamClient his = open(bert, "")) {
            assertThat(hers.next("hello").json().at("/collections/jobs").isNull()).isTrue();
            hers.next("behind");
            his.next("hello");
            new Changes("jobs", anna.workspace()).restored(3).next();
            new Changes("notifications", anna.user()).next();
            his.next("behind");
            assertThat(his.next("change").version()).isEqualTo(4);
            assertThat(his.poll(Duration.ofMillis(500))).isNull();
            assertThat(hers.poll(Duration.ofMillis(100))).isNull();
        }
    }

    @Test
    void bytes_of_the_record_are_the_data() {
        Person anna = Person.stranger();
        try (StreamClient stream = open(anna, "")) {
            stream.next("hello");
            Changes jobs = new Changes("jobs", anna.workspace());
            UUID id = UUID.randomUUID();
            String json = jobs.json(1, id, "ü\\u2028").replace("\"op\"", "  \"op\"");
            jobs.raw(anna.workspace() + "/" + id, json, jobs.headers(1));
            assertThat(stream.next("change").data()).isEqualTo(json);
        }
    }

    @Test
    void poison_is_parked_and_what_follows_comes() {
        Person anna = Person.stranger();
        Changes jobs = new Changes("jobs", anna.workspace()).next();
        settle(anna, "jobs", 1);
        String key = anna.workspace() + "/" + UUID.randomUUID();
        String mark = UUID.randomUUID().toString();
        try (StreamClient stream = open(anna, "")) {
            stream.next("hello");
            jobs.raw(key, mark + "{", jobs.headers(2));
            jobs.raw(key, "{\"mark\":\"" + mark + "\"}", jobs.headers(2));
            jobs.raw(key, "\"" + mark + "\"", Map.of());
            jobs.raw(null, "[\"" + mark + "\"]", jobs.headers(2));
            Map<String, String> foreign = new HashMap<>(jobs.headers(2));
            foreign.put("ce_scope", UUID.randomUUID().toString());
            jobs.raw(key, "{\"foreign\":\"" + mark + "\"}", foreign);
            jobs.raw(key, null, jobs.headers(1));
            jobs.next();
            assertThat(stream.next("change").version()).isEqualTo(2);
        }
        assertThat(parked(mark)).hasSize(5);
    }

    private static List<ConsumerRecord<String, String>> parked(String mark) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                RealParts.kafka().servers(),
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            Awaitility.await().until(() -> consumer.listTopics().containsKey("smarterp.jobs.dlt"));
            consumer.assign(List.of(new TopicPartition("smarterp.jobs.dlt", 0)));
            Awaitility.await()
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200))
                                        .forEach(
                                                record -> {
                                                    if (record.value().contains(mark)) {
                                                        found.add(record);
                                                    }
                                                });
                                return found.size() >= 5;
                            });
        }
        assertThat(
                        new String(
                                found.get(0).headers().lastHeader("dlt_source").value(),
                                StandardCharsets.UTF_8))
                .startsWith("smarterp.jobs/");
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobs",
                "jobs:",
                ":1",
                "jobs:-1",
                "jobs:1.5",
                "jobs:x",
                "wages",
                "wages:x",
                "Wages:1",
                "jobs:1,",
                "jobs:1,jobs:2",
                "jobs:99999999999999999999",
                "jobs:1;chat:2",
                "JOBS:1"
            })
    void a_malformed_position_is_refused(String position) {
        Person anna = Person.stranger();
        for (StreamClient stream :
                List.of(
                        open(anna, "?since=" + position),
                        open(anna, "", "Last-Event-ID", position))) {
            assertThat(stream.status()).isEqualTo(400);
            assertThat(stream.header("Content-Type")).isEqualTo("application/problem+json");
            stream.close();
        }
    }

    @Test
    void a_position_in_collections_that_are_not_known_is_passed_over() {
        Person anna = Person.stranger();
        Changes jobs = new Changes("jobs", anna.workspace());
        jobs.next(2);
        settle(anna, "jobs", 2);
        try (StreamClient stream =
                open(anna, "?since=wages:7,jobs:1", "Last-Event-ID", "tours:9")) {
            stream.next("hello");
            assertThat(stream.next("change").json().get("version").asLong()).isEqualTo(2);
        }
    }

    @Test
    void what_ends_a_line_for_some_parsers_is_escaped() throws Exception {
        Person anna = Person.stranger();
        try (StreamClient stream = open(anna, "")) {
            stream.next("hello");
            String text = "one\u2028two\u2029three\u0085four\u2027\u00c2end";
            Changes jobs = new Changes("jobs", anna.workspace());
            UUID id = UUID.randomUUID();
            String json = jobs.json(1, id, text);
            jobs.raw(ChangeTopic.key(anna.workspace(), id), json, jobs.headers(1));
            Frame change = stream.next("change");
            assertThat(change.data())
                    .doesNotContain("\u2028", "\u2029", "\u0085")
                    .contains("\\u2028", "\\u2029", "\\u0085");
            assertThat(change.json()).isEqualTo(new JsonMapper().readTree(json));
        }
    }

    @Test
    void a_client_of_http_1_0_gets_a_stream_that_ends_with_the_connection() {
        Person anna = Person.stranger();
        try (Raw raw = new Raw(gateway.port())) {
            raw.send(
                    "GET /api/events HTTP/1.0\r\nHost: localhost\r\nCookie: __Host-access="
                            + anna.token()
                            + "\r\n\r\n");
            String head = raw.readUntil("event: hello\ndata: ", "\n\n");
            assertThat(head).startsWith("HTTP/1.").contains(" 200 ");
            assertThat(head.toLowerCase(Locale.ROOT))
                    .doesNotContain("transfer-encoding")
                    .contains("\r\n\r\nretry: ");
            new Changes("jobs", anna.workspace()).next(3);
            String events = raw.readUntil("\"version\":3", "\n\n");
            assertThat(events.lines().filter(line -> !line.isEmpty()))
                    .allMatch(line -> line.matches("(?s)(:|id: |event: |data: ).*"));
            assertThat(events.lines().filter("event: change"::equals)).hasSize(3);
        }
    }

    @Test
    void a_workspace_has_so_many_streams_and_no_more() {
        OpenStreams streams = new OpenStreams(2, 3);
        Person anna = Person.stranger();
        Person bert = anna.colleague(Role.MEMBER);
        assertThat(streams.enter(anna.caller())).isNull();
        assertThat(streams.enter(anna.caller())).isNull();
        assertThat(streams.enter(anna.caller())).as("a third of hers").isEqualTo("too_many");
        assertThat(streams.enter(bert.caller())).isNull();
        assertThat(streams.enter(bert.caller())).as("a fourth of theirs").isEqualTo("workspace");
        assertThat(streams.enter(Person.stranger().caller())).as("of another's").isNull();
        streams.leave(anna.caller());
        assertThat(streams.enter(bert.caller())).as("in place of one").isNull();
    }

    @Test
    void a_user_has_so_many_streams_and_no_more() {
        Person anna = Person.stranger();
        List<StreamClient> open = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            open.add(open(anna, ""));
            open.get(i).next("hello");
        }
        try (StreamClient oneMore = open(anna, "")) {
            assertThat(oneMore.status()).isEqualTo(429);
            assertThat(oneMore.header("Retry-After")).isNotEmpty();
        }
        open.get(3).close();
        Awaitility.await()
                .until(
                        () -> {
                            try (StreamClient again = open(anna, "")) {
                                return again.status() == 200;
                            }
                        });
        open.forEach(StreamClient::close);
    }

    @Test
    void a_revoked_session_is_told_bye_and_refused() {
        Person anna = Person.stranger();
        try (StreamClient stream = open(anna, "")) {
            stream.next("hello");
            long asked = System.nanoTime();
            Changes.revoke(anna.caller().session(), anna.user());
            assertThat(stream.next("bye").data()).isEqualTo("{\"reason\":\"revoked\"}");
            assertThat(Duration.ofNanos(System.nanoTime() - asked))
                    .isLessThan(Duration.ofSeconds(2));
            Awaitility.await().until(stream::isCleanEnd);
        }
        try (StreamClient again = open(anna, "")) {
            assertThat(again.status()).isEqualTo(401);
        }
    }

    @Test
    void another_role_ends_the_old_tokens_and_the_session_goes_on() {
        Person anna = Person.stranger();
        try (StreamClient stream = open(anna, "")) {
            stream.next("hello");
            Changes.tell("role_changed", anna.caller().session(), anna.user(), "none in here");
            Changes.roleChanged(anna.caller().session(), anna.user(), Role.VIEWER, 0);
            assertThat(stream.next("bye").data()).isEqualTo("{\"reason\":\"expired\"}");
            Awaitility.await().until(stream::isCleanEnd);
        }
        Person refreshed = anna.refreshed(Role.VIEWER);
        try (StreamClient again = open(anna, "");
                StreamClient after = open(refreshed, "")) {
            assertThat(again.status()).isEqualTo(401);
            after.next("hello");
        }
        try (TestGateway restarted = TestGateway.start(Map.of())) {
            StreamClient old = StreamClient.open(restarted.port(), anna.token(), "");
            StreamClient now = StreamClient.open(restarted.port(), refreshed.token(), "");
            try (old;
                    now) {
                assertThat(old.status()).as("read back at the start").isEqualTo(401);
                now.next("hello");
            }
        }
    }

    /** Else a token that was stolen before lives again, though its owner was told it is over. */
    @Test
    void a_role_that_is_given_back_brings_no_old_token_back() {
        Person anna = Person.stranger();
        UUID session = anna.caller().session();
        Person viewer = anna.refreshed(Role.VIEWER);
        Person owner = viewer.refreshed(Role.OWNER);
        try (StreamClient stream = open(viewer, "")) {
            stream.next("hello");
            Changes.roleChanged(session, anna.user(), Role.VIEWER, 0);
            Changes.roleChanged(session, anna.user(), Role.OWNER, 1);
            // Kafka gives each record once at least.
            Changes.roleChanged(session, anna.user(), Role.VIEWER, 0);
            assertThat(stream.next("bye").data()).isEqualTo("{\"reason\":\"expired\"}");
        }
        for (Person before : List.of(anna, viewer)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(2))
                    .untilAsserted(
                            () -> {
                                try (StreamClient old = open(before, "")) {
                                    assertThat(old.status()).isEqualTo(401);
                                }
                            });
        }
        try (StreamClient now = open(owner, "")) {
            now.next("hello");
        }
    }

    @Test
    void the_token_s_end_is_the_stream_s() {
        Caller anna = Person.stranger().caller();
        Caller brief =
                new Caller(
                        anna.user(),
                        anna.workspace(),
                        anna.session(),
                        anna.role(),
                        Instant.now().plusSeconds(2));
        try (StreamClient stream =
                StreamClient.open(gateway.port(), TestTokens.shared().of(brief), "")) {
            stream.next("hello");
            assertThat(stream.next("bye").data()).isEqualTo("{\"reason\":\"expired\"}");
            Awaitility.await().until(stream::isCleanEnd);
        }
    }

    @Test
    void silence_is_broken() {
        try (StreamClient stream = open(Person.stranger(), "")) {
            stream.next("hello");
            Awaitility.await().atMost(Duration.ofSeconds(3)).until(() -> stream.comments() > 0);
        }
    }
}
