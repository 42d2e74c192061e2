package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.description.Records;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.text.AddressDigest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Waits until the topic has so many records that speak of the user; each is described. */
    private static List<ConsumerRecord<String, byte[]>> records(
            String topic, UUID user, int count) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.kafka().servers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    Awaitility.await()
                            .atMost(Duration.ofSeconds(30))
                            .until(
                                    () ->
                                            consumer.partitionsFor(topic).stream()
                                                    .map(
                                                            p ->
                                                                    new TopicPartition(
                                                                            topic, p.partition()))
                                                    .toList(),
                                    list -> !list.isEmpty());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200))
                                        .forEach(
                                                record -> {
                                                    if (text(record).contains(user.toString())) {
                                                        Records.check(record);
                                                        found.add(record);
                                                    }
                                                });
                                return found.size() >= count;
                            });
        }
        return found;
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void accountsTellWhoJoinedAndWhoWasRemoved() {
        Visitor owner = Visitor.owner();
        String email = Visitor.randomEmail();
        Visitor member = Visitor.anonymous();
        String invitation =
                owner.post("/api/auth/invitations", Map.of("email", email))
                        .json()
                        .get("token")
                        .stringValue();
        member.post(
                "/api/auth/signup",
                Map.of(
                        "email",
                        email,
                        "password",
                        Visitor.PASSWORD,
                        "name",
                        "Joan",
                        "invitation",
                        invitation));
        UUID user = member.user();
        String workspace = owner.me().get("user").get("workspace").get("id").stringValue();
        owner.delete("/api/auth/members/" + user);

        ConsumerRecord<String, byte[]> signedUp =
                records(Events.ACCOUNTS, owner.user(), 1).getFirst();
        assertThat(header(signedUp, ChangeTopic.TYPE)).isEqualTo("com.smarterp.account.signed_up");
        List<ConsumerRecord<String, byte[]>> records = records(Events.ACCOUNTS, user, 2);
        assertThat(records)
                .extracting(record -> header(record, ChangeTopic.TYPE))
                .containsExactly("com.smarterp.account.joined", "com.smarterp.account.removed");
        assertThat(records)
                .allSatisfy(
                        record -> {
                            assertThat(record.key()).isEqualTo(user.toString());
                            assertThat(record.partition())
                                    .isEqualTo(
                                            ChangeTopic.partition(UUID.fromString(workspace), 4));
                            assertThat(header(record, ChangeTopic.SUBJECT))
                                    .isEqualTo(user.toString());
                            assertThat(header(record, ChangeTopic.SPEC_VERSION)).isEqualTo("1.0");
                            assertThat(text(record)).doesNotContain(email);
                        });
        assertThat(header(records.getFirst(), AddressDigest.HEADER))
                .isEqualTo(AddressDigest.of(UUID.fromString(workspace), email));
        JsonNode joined = JSON.readTree(records.getFirst().value());
        assertThat(joined.propertyNames())
                .containsExactly("op", "user", "name", "workspace", "role", "at");
        assertThat(joined.get("op").stringValue()).isEqualTo("joined");
        assertThat(joined.get("role").stringValue()).isEqualTo("member");
        assertThat(JSON.readTree(records.getLast().value()).propertyNames())
                .containsExactly("op", "user", "workspace", "role", "at");
    }

    @Test
    void whoJoinsTakesOverTheRecordThatTheirInvitationNames() {
        Visitor owner = Visitor.owner();
        String email = Visitor.randomEmail();
        UUID employee = UUID.randomUUID();
        Reply invited =
                owner.post(
                        "/api/auth/invitations",
                        Map.of(
                                "email",
                                email,
                                "employeeId",
                                employee.toString().toUpperCase(Locale.ROOT)));
        Visitor member = Visitor.anonymous();
        member.join(email, invited.json().get("token").stringValue());
        ConsumerRecord<String, byte[]> joined =
                records(Events.ACCOUNTS, member.user(), 1).getFirst();
        assertThat(JSON.readTree(joined.value()).get("employeeId").stringValue())
                .isEqualTo(employee.toString());
    }

    @Test
    void sessionsTellAnotherRole() {
        Visitor owner = Visitor.owner();
        Visitor member = owner.colleague("member");
        Visitor phone = member.elsewhere();
        UUID user = member.user();
        String path = "/api/auth/members/" + user;
        assertThat(phone.refresh().status()).isEqualTo(200);
        owner.put(path, Map.of("role", "viewer"));
        owner.put(path, Map.of("role", "viewer"));
        List<ConsumerRecord<String, byte[]>> records =
                records(Events.SESSIONS, user, 4).subList(2, 4);
        assertThat(records)
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrder(member.session().toString(), phone.session().toString());
        for (ConsumerRecord<String, byte[]> record : records) {
            assertThat(header(record, ChangeTopic.TYPE))
                    .isEqualTo("com.smarterp.session.role_changed");
            JsonNode event = JSON.readTree(record.value());
            assertThat(event.propertyNames())
                    .containsExactly(
                            "op", "session", "user", "workspace", "role", "generation", "at");
            assertThat(event.get("role").stringValue()).isEqualTo("viewer");
            boolean refreshed = record.key().equals(phone.session().toString());
            assertThat(event.get("generation").longValue())
                    .as("of the last token that says the role before")
                    .isEqualTo(refreshed ? 2 : 1);
        }
    }

    /** It signs the role that it has read: its token would live on with that. */
    @Test
    void aRefreshThatIsUnderWayIsWaitedForBeforeARoleChangeIsTold() throws Exception {
        Visitor owner = Visitor.owner();
        Visitor member = owner.colleague("member");
        UUID user = member.user();
        try (Connection refresh = RealParts.postgres().connect(AuthSuite.database().name());
                Statement statement = refresh.createStatement();
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            refresh.setAutoCommit(false);
            statement.execute(
                    "update session set generation = 2 where id = '" + member.session() + "'");
            Future<Reply> change =
                    thread.submit(
                            () -> owner.put("/api/auth/members/" + user, Map.of("role", "viewer")));
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(20))
                    .until(
                            () ->
                                    !AuthSuite.query(
                                                    """
                                                    select pid from pg_stat_activity
                                                     where datname = current_database()
                                                       and wait_event_type = 'Lock'
                                                       and query like '%from session%for update%'
                                                    """)
                                            .isEmpty());
            refresh.commit();
            assertThat(change.get().status()).isEqualTo(200);
        }
        JsonNode event = JSON.readTree(records(Events.SESSIONS, user, 2).getLast().value());
        assertThat(event.get("op").stringValue()).isEqualTo("role_changed");
        assertThat(event.get("generation").longValue()).isEqualTo(2);
    }

    @Test
    void sessionsTellEveryEnd() {
        Visitor visitor = Visitor.owner();
        UUID user = visitor.user();
        Visitor other = Visitor.anonymous();
        other.signIn(visitor.email(), Visitor.PASSWORD);
        UUID ended = other.session();
        visitor.delete("/api/auth/sessions/" + ended);
        UUID own = visitor.session();
        visitor.signOut();
        List<ConsumerRecord<String, byte[]>> records = records(Events.SESSIONS, user, 4);
        assertThat(records)
                .extracting(record -> JSON.readTree(record.value()).get("op").stringValue())
                .containsExactly("signed_in", "signed_in", "revoked", "signed_out");
        assertThat(records)
                .extracting(ConsumerRecord::key)
                .containsExactly(
                        own.toString(), ended.toString(), ended.toString(), own.toString());
        assertThat(JSON.readTree(records.getFirst().value()).propertyNames())
                .containsExactly("op", "session", "user", "workspace", "at");
    }
}
