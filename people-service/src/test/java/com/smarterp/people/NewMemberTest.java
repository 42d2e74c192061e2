package com.smarterp.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.kernel.text.AddressDigest;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Who joins gets an employee record, once, on real topics and a real database. */
class NewMemberTest {

    private static final String GROUP = "people-test-" + UUID.randomUUID();
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final int PARTITIONS = 4;
    private static final int RECORDS = 4;
    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", RealParts.kafka().servers());

    private static TestService service = start(null);
    private static final KafkaProducer<String, String> producer =
            new KafkaProducer<>(KAFKA, new StringSerializer(), new StringSerializer());

    private static final Admin admin = Admin.create(KAFKA);

    private final Person owner = Person.stranger();
    private final Person member = owner.colleague(Role.MEMBER);

    private static TestService start(@Nullable TestService before) {
        Map<String, Object> settings =
                Map.of(
                        "smarterp.feed.group",
                        GROUP,
                        "smarterp.feed.metadata-age",
                        "500ms",
                        "smarterp.quota.documents",
                        RECORDS);
        return before == null
                ? TestService.start(PeopleApplication.class, settings)
                : TestService.start(PeopleApplication.class, before.database(), settings);
    }

    /** The service runs before there is anything to read. */
    @BeforeAll
    static void topicComesLater() throws InterruptedException, ExecutionException {
        admin.createTopics(List.of(new NewTopic(AccountEvent.TOPIC, PARTITIONS, (short) 1)))
                .all()
                .get();
    }

    @AfterAll
    static void end() {
        service.close();
        producer.close();
        admin.close();
    }

    @Test
    void whoSignsUpOrJoinsGetsARecord() {
        send("signed_up", UUID.randomUUID(), owner, "Ann");
        send("joined", UUID.randomUUID(), member, "Bob");
        await().atMost(SOON).until(() -> employees(owner).size() == 2);
        JsonNode bob = recordOf(member);
        assertThat(bob.get("name").stringValue()).isEqualTo("Bob");
        assertThat(bob.get("status").stringValue()).isEqualTo("active");
        assertThat(bob.get("createdBy").stringValue()).isEqualTo(member.user().toString());
    }

    @Test
    void aRepetitionChangesNothing() {
        UUID event = UUID.randomUUID();
        send("joined", event, member, "Bob");
        await().atMost(SOON).until(() -> employees(owner).size() == 1);
        service.call(owner, "PUT", path(member), "{\"name\":\"Robert\",\"status\":\"on_leave\"}");
        send("joined", event, member, "Bob");
        settled();
        JsonNode bob = recordOf(member);
        assertThat(bob.get("name").stringValue()).isEqualTo("Robert");
        assertThat(bob.get("version").longValue()).isEqualTo(2);
    }

    @Test
    void aRepetitionDoesNotBringBackWhatWasDeleted() {
        UUID joined = UUID.randomUUID();
        UUID removed = UUID.randomUUID();
        send("joined", joined, member, "Bob");
        send("removed", removed, member, "");
        await().atMost(SOON).until(() -> statusIs("left"));
        assertThat(service.call(owner, "DELETE", path(member), null).status()).isEqualTo(204);
        send("joined", joined, member, "Bob");
        send("removed", removed, member, "");
        settled();
        assertThat(employees(owner)).isEmpty();
    }

    /** Else they would be without one for good. */
    @Test
    void whoJoinsGetsARecordThoughTheWorkspaceHoldsAsMuchAsItMay() {
        for (int i = 0; i < RECORDS; i++) {
            made("{\"name\":\"Employee " + i + "\"}");
        }
        Reply beyond = service.call(owner, "POST", "/api/employees", "{\"name\":\"Eve\"}");
        assertThat(beyond.code()).isEqualTo("over_quota");
        send("joined", UUID.randomUUID(), member, "Bob");
        await().atMost(SOON).until(() -> employees(owner).size() == RECORDS + 1);
        send("removed", UUID.randomUUID(), member, "");
        await().atMost(SOON).until(() -> statusIs("left"));
        assertThat(service.call(owner, "DELETE", path(member), null).status()).isEqualTo(204);
    }

    /** They would be without a record: told nothing, their own edits refused. */
    @Test
    void theRecordOfAPresentMemberIsNotDeletedWhateverItsStatusSays() {
        send("signed_up", UUID.randomUUID(), owner, "Ann");
        send("joined", UUID.randomUUID(), member, "Bob");
        await().atMost(SOON).until(() -> employees(owner).size() == 2);
        String record = path(member);
        assertThat(service.call(owner, "PUT", record, "{\"status\":\"left\"}").status())
                .isEqualTo(200);
        Reply refused = service.call(owner, "DELETE", record, null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("is_member");
        // In a batch it fails alone.
        String other = "{\"name\":\"Cid\"}";
        String id =
                service.call(owner, "POST", "/api/employees", other).json().get("id").stringValue();
        JsonNode results =
                service.call(
                                owner,
                                "POST",
                                "/api/employees/batch",
                                "{\"mutations\":[%s,%s]}"
                                        .formatted(
                                                deletion(record.substring(record.length() - 36)),
                                                deletion(id)))
                        .json()
                        .get("results");
        assertThat(results.get(0).get("status").intValue()).isEqualTo(409);
        assertThat(results.get(0).get("problem").get("code").stringValue()).isEqualTo("is_member");
        assertThat(results.get(1).get("status").intValue()).isEqualTo(204);
        send("removed", UUID.randomUUID(), member, "");
        await().atMost(SOON)
                .until(() -> service.call(owner, "DELETE", record, null).status() == 204);
    }

    private static String deletion(String id) {
        return "{\"mutation\":\"%s\",\"op\":\"delete\",\"id\":\"%s\"}"
                .formatted(UUID.randomUUID(), id);
    }

    @Test
    void whoComesBackIsGivenTheirOldRecordEvenIfItWasDeleted() {
        send("joined", UUID.randomUUID(), member, "Bob");
        send("removed", UUID.randomUUID(), member, "");
        await().atMost(SOON).until(() -> statusIs("left"));
        String record = path(member);
        assertThat(service.call(owner, "DELETE", record, null).status()).isEqualTo(204);
        send("joined", UUID.randomUUID(), member, "Bob");
        await().atMost(SOON).until(() -> employees(owner).size() == 1);
        assertThat(path(member)).isEqualTo(record);
        assertThat(statusIs("active")).isTrue();
    }

    enum Back {
        CREATED,
        RESTORED,
        CREATED_IN_A_BATCH,
        RESTORED_IN_A_BATCH
    }

    /** They would be told nothing, and their own edits refused, for good. */
    @ParameterizedTest
    @EnumSource
    void aRecordThatIsBroughtBackIsStillWhoseItWas(Back way) {
        send("joined", UUID.randomUUID(), member, "Bob");
        send("removed", UUID.randomUUID(), member, "");
        await().atMost(SOON).until(() -> statusIs("left"));
        JsonNode before = recordOf(member);
        String id = before.get("id").stringValue();
        assertThat(service.call(owner, "DELETE", "/api/employees/" + id, null).status())
                .isEqualTo(204);
        JsonNode back = broughtBack(way, id);
        for (String kept : List.of("userId", "createdBy", "createdAt")) {
            assertThat(back.get(kept)).as(kept).isEqualTo(before.get(kept));
        }
        // Whoever follows learns it, too.
        JsonNode last =
                service.call(owner, "GET", "/api/employees/" + id + "/history", null)
                        .json()
                        .get("items")
                        .get(0);
        assertThat(last.get("fields").get("userId").get("to")).isEqualTo(before.get("userId"));
    }

    private JsonNode broughtBack(Back way, String id) {
        String creation = "{\"id\":\"%s\",\"name\":\"Bob\"}".formatted(id);
        String mutation = "{\"mutations\":[{\"mutation\":\"%s\",\"op\":\"%s\",\"id\":\"%s\"%s}]}";
        String made = ",\"fields\":{\"name\":\"Bob\"}";
        Reply reply =
                switch (way) {
                    case CREATED -> service.call(owner, "POST", "/api/employees", creation);
                    case RESTORED ->
                            service.call(owner, "PUT", "/api/employees/" + id + "/restore", null);
                    case CREATED_IN_A_BATCH ->
                            batch(mutation.formatted(UUID.randomUUID(), "create", id, made));
                    case RESTORED_IN_A_BATCH ->
                            batch(mutation.formatted(UUID.randomUUID(), "restore", id, ""));
                };
        assertThat(reply.status()).isLessThan(300);
        return service.call(owner, "GET", "/api/employees/" + id, null).json();
    }

    private Reply batch(String body) {
        return service.call(owner, "POST", "/api/employees/batch", body);
    }

    @Test
    void whoJoinsByAnInvitationIsGivenTheRecordThatItNames() {
        String named = made("{\"name\":\"Robert\",\"title\":\"Roofer\"}");
        sendWith(member, "Bob", "\"employeeId\":\"" + named + "\",");
        await().atMost(SOON).until(() -> isOf(named, member));
        assertThat(employees(owner)).hasSize(1);
        assertThat(recordOf(member).get("title").stringValue()).isEqualTo("Roofer");
        // Another can't be given it as well: they get one of their own.
        Person other = owner.colleague(Role.MEMBER);
        sendWith(other, "Eve", "\"employeeId\":\"" + named + "\",");
        await().atMost(SOON).until(() -> employees(owner).size() == 2);
        assertThat(isOf(named, member)).isTrue();
        assertThat(recordOf(other).get("name").stringValue()).isEqualTo("Eve");
    }

    @Test
    void whoJoinsIsGivenTheRecordOfTheirAddressThatIsNobodys() {
        String nobodys = made("{\"name\":\"Robert\",\"email\":\"Bob@Müller.example\"}");
        String digest = AddressDigest.of(owner.workspace(), "bob@xn--mller-kva.example");
        sendOf(member, "Bob", digest);
        await().atMost(SOON).until(() -> isOf(nobodys, member));
        assertThat(employees(owner)).hasSize(1);
        // It is somebody's now.
        Person other = owner.colleague(Role.MEMBER);
        sendOf(other, "Eve", digest);
        await().atMost(SOON).until(() -> employees(owner).size() == 2);
        assertThat(isOf(nobodys, member)).isTrue();
    }

    @Test
    void whoComesBackByAnInvitationThatNamesARecordHasThatOneAlone() {
        send("joined", UUID.randomUUID(), member, "Bob");
        send("removed", UUID.randomUUID(), member, "");
        await().atMost(SOON).until(() -> statusIs("left"));
        String named = made("{\"name\":\"Robert\"}");
        sendWith(member, "Bob", "\"employeeId\":\"" + named + "\",");
        await().atMost(SOON).until(() -> isOf(named, member));
        settled();
        assertThat(employees(owner))
                .filteredOn(each -> each.get("userId").asString("").equals(member.user() + ""))
                .hasSize(1);
    }

    private String made(String fields) {
        Reply made = service.call(owner, "POST", "/api/employees", fields);
        assertThat(made.status()).isEqualTo(201);
        return made.json().get("id").stringValue();
    }

    private boolean isOf(String record, Person person) {
        return service.call(owner, "GET", "/api/employees/" + record, null)
                .json()
                .get("userId")
                .asString("")
                .equals(person.user().toString());
    }

    @Test
    void whoIsRemovedHasLeftAndMayComeBack() {
        UUID joined = UUID.randomUUID();
        UUID removed = UUID.randomUUID();
        send("joined", joined, member, "Bob");
        send("removed", removed, member, "");
        await().atMost(SOON).until(() -> statusIs("left"));
        send("joined", UUID.randomUUID(), member, "Bob");
        await().atMost(SOON).until(() -> statusIs("active"));
        send("joined", joined, member, "Bob");
        send("removed", removed, member, "");
        settled();
        assertThat(employees(owner)).hasSize(1);
        assertThat(recordOf(member).get("version").longValue()).isEqualTo(3);
        assertThat(recordOf(member).get("status").stringValue()).isEqualTo("active");
    }

    @Test
    void readingAllFromTheStartChangesNothing() {
        UUID event = UUID.randomUUID();
        send("signed_up", event, owner, "Ann");
        send("joined", UUID.randomUUID(), member, "Bob");
        await().atMost(SOON).until(() -> employees(owner).size() == 2);
        settled();
        service.close();
        rewind();
        service = start(service);
        settled();
        assertThat(service.call(owner, "GET", "/api/employees", null).version()).isEqualTo(2);
    }

    @Test
    void anOutageOfTheDatabaseIsWaitedOutAndSkipsNothing() throws SQLException {
        send("signed_up", UUID.randomUUID(), owner, "Ann");
        await().atMost(SOON).until(() -> employees(owner).size() == 1);
        settled();
        double parked = counted("smarterp.feed.dead.letters");
        double retried = counted("smarterp.feed.retries");
        String database = service.database().name();
        try (Connection admin = RealParts.postgres().connect("postgres");
                Statement sql = admin.createStatement()) {
            sql.execute("alter database " + database + " allow_connections false");
            sql.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + database
                            + "'");
            send("joined", UUID.randomUUID(), member, "Bob");
            await().atMost(SOON).until(() -> counted("smarterp.feed.retries") > retried + 1);
            sql.execute("alter database " + database + " allow_connections true");
        }
        await().atMost(SOON).until(() -> employees(owner).size() == 2);
        assertThat(counted("smarterp.feed.dead.letters")).isEqualTo(parked);
    }

    private static double counted(String name) {
        return service.bean(MeterRegistry.class)
                .counter(name, "group", GROUP, "topic", AccountEvent.TOPIC)
                .count();
    }

    @Test
    void whatCannotBeReadIsParkedAndLaterRecordsCome() {
        Map<String, String> joined = headers("joined", UUID.randomUUID());
        raw(member.user().toString(), joined, "{no json");
        raw(null, joined, "{}");
        raw(member.user().toString(), Map.of(ChangeTopic.TYPE, "com.smarterp.account.flew"), "{}");
        raw(member.user().toString(), joined, "{\"user\":\"" + member.user() + "\"}");
        send("joined", UUID.randomUUID(), member, "Bob");
        await().atMost(SOON).until(() -> employees(owner).size() == 1);
        assertThat(counted("smarterp.feed.dead.letters")).isGreaterThanOrEqualTo(4);
    }

    private void send(String op, UUID event, Person person, String name) {
        send(op, event, person, name, "");
    }

    private void sendWith(Person person, String name, String members) {
        send("joined", UUID.randomUUID(), person, name, members);
    }

    private void sendOf(Person person, String name, String digest) {
        Map<String, String> headers = new HashMap<>(headers("joined", UUID.randomUUID()));
        headers.put(AddressDigest.HEADER, digest);
        send(headers, "joined", person, name, "");
    }

    private void send(String op, UUID event, Person person, String name, String members) {
        send(headers(op, event), op, person, name, members);
    }

    private void send(
            Map<String, String> headers, String op, Person person, String name, String members) {
        raw(
                person.user().toString(),
                headers,
                """
                {%s"op":"%s","user":"%s","name":"%s","workspace":"%s","role":"member",
                 "at":"2026-11-23T12:00:00Z"}
                """
                        .formatted(members, op, person.user(), name, person.workspace()));
    }

    private static Map<String, String> headers(String op, UUID event) {
        return Map.of(
                ChangeTopic.TYPE,
                "com.smarterp.account." + op,
                ChangeTopic.EVENT_ID,
                event.toString());
    }

    private void raw(@Nullable String key, Map<String, String> headers, String value) {
        int partition = ChangeTopic.partition(owner.workspace(), PARTITIONS);
        ProducerRecord<String, String> record =
                new ProducerRecord<>(AccountEvent.TOPIC, partition, key, value);
        headers.forEach((k, v) -> record.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonNode> employees(Person person) {
        return service.call(person, "GET", "/api/employees", null)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private JsonNode recordOf(Person person) {
        return employees(owner).stream()
                .filter(each -> each.get("userId").asString("").equals(person.user().toString()))
                .findFirst()
                .orElseThrow();
    }

    private boolean statusIs(String status) {
        return employees(owner).stream()
                .anyMatch(each -> each.get("status").stringValue().equals(status));
    }

    private String path(Person person) {
        return "/api/employees/" + recordOf(person).get("id").stringValue();
    }

    /** Everything sent so far has been read. */
    private static void settled() {
        await().atMost(SOON)
                .until(
                        () -> {
                            Map<TopicPartition, OffsetAndMetadata> read =
                                    admin.listConsumerGroupOffsets(GROUP)
                                            .partitionsToOffsetAndMetadata()
                                            .get();
                            Map<TopicPartition, Long> ends = new HashMap<>();
                            admin.listOffsets(latest())
                                    .all()
                                    .get()
                                    .forEach((p, end) -> ends.put(p, end.offset()));
                            return ends.entrySet().stream()
                                    .allMatch(
                                            end ->
                                                    end.getValue() == 0
                                                            || (read.containsKey(end.getKey())
                                                                    && read.get(end.getKey())
                                                                                    .offset()
                                                                            >= end.getValue()));
                        });
    }

    private static Map<TopicPartition, OffsetSpec> latest() {
        Map<TopicPartition, OffsetSpec> specs = new HashMap<>();
        partitions().forEach(p -> specs.put(p, OffsetSpec.latest()));
        return specs;
    }

    private static List<TopicPartition> partitions() {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(i -> new TopicPartition(AccountEvent.TOPIC, i))
                .toList();
    }

    private static void rewind() {
        try {
            Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
            partitions().forEach(p -> start.put(p, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(GROUP, start).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
