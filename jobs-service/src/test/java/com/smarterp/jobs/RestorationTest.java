package com.smarterp.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.kernel.collections.Restorations;
import com.smarterp.kernel.testing.CollectionUnderTest;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.kernel.testing.TopicReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** After a backup was restored: more than a page of everything, and all or nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestorationTest {

    private static final int PARTITIONS = 4;
    private static final int MORE_THAN_A_PAGE = 130;
    private static final JsonMapper JSON = new JsonMapper();

    private final TestService jobs = TestService.start(JobsApplication.class, Map.of());

    @AfterAll
    void stop() {
        jobs.close();
    }

    @Test
    void moreScopesAndDocumentsThanAPageArePublishedAgain() throws SQLException {
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            batch(Person.stranger(), List.of(creation(UUID.randomUUID())));
        }
        Person person = Person.stranger();
        List<ObjectNode> mutations = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            UUID id = UUID.randomUUID();
            mutations.add(creation(id));
            if (i % 3 == 0) {
                mutations.add(
                        CollectionUnderTest.mutation(
                                "update", id, null, JSON.createObjectNode().put("title", "b")));
            }
            if (i % 5 == 0) {
                mutations.add(CollectionUnderTest.mutation("delete", id, null, null));
            }
        }
        batch(person, mutations);
        JsonNode before = jobs.call(person, "GET", "/api/jobs?limit=1000", null).json();
        long last = number("select last_value from outbox_seq_seq");
        assertThat(Restorations.run(jobs, PARTITIONS)).isGreaterThan(MORE_THAN_A_PAGE);
        assertThat(number("select last_value from outbox_seq_seq"))
                .isGreaterThan(last + (1L << 40));
        JsonNode after = jobs.call(person, "GET", "/api/jobs?limit=1000", null).json();
        assertThat(after.get("epoch")).isNotEqualTo(before.get("epoch"));
        assertThat(after.get("version")).isEqualTo(before.get("version"));
        assertThat(after.get("items")).isEqualTo(before.get("items"));
        String epoch = after.get("epoch").stringValue();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(folded(person, epoch)).isEqualTo(after.get("items")));
        JsonNode newest = published(person, epoch).getLast();
        assertThat(newest.get("version")).isEqualTo(after.get("version"));
        assertThat(newest.get("count")).isEqualTo(after.get("count"));
        assertThat(newest.get("checksum")).isEqualTo(after.get("checksum"));
        assertThat(
                        number(
                                "select count(*) from pg_class where relname in ('scope', 'change',"
                                        + " 'document', 'outbox') and relforcerowsecurity"))
                .isEqualTo(4);
    }

    @Test
    void whatFailsChangesNothing() throws SQLException {
        Person person = Person.stranger();
        batch(person, List.of(creation(UUID.randomUUID())));
        JsonNode before = jobs.call(person, "GET", "/api/jobs", null).json();
        assertThatThrownBy(() -> Restorations.run(jobs, List.of(), PARTITIONS))
                .hasMessageContaining("a collection jobs, which this service doesn't declare");
        assertThat(jobs.call(person, "GET", "/api/jobs", null).json()).isEqualTo(before);
    }

    /** The values of a scope's records in this life, in their order. */
    private static List<JsonNode> published(Person person, String epoch) {
        List<JsonNode> values = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record :
                TopicReader.ofScope("jobs", person.workspace(), PARTITIONS)) {
            String life =
                    new String(
                            record.headers().lastHeader("ce_epoch").value(),
                            StandardCharsets.UTF_8);
            if (record.value() != null && life.equals(epoch)) {
                values.add(JSON.readTree(record.value()));
            }
        }
        return values;
    }

    private static JsonNode folded(Person person, String epoch) {
        Map<String, JsonNode> documents = new HashMap<>();
        for (JsonNode change : published(person, epoch)) {
            String id = change.get("id").stringValue();
            if (change.has("document")) {
                documents.put(id, change.get("document"));
            } else {
                documents.remove(id);
            }
        }
        List<JsonNode> items = new ArrayList<>(documents.values());
        items.sort((a, b) -> Long.compare(version(a), version(b)));
        return JSON.createArrayNode().addAll(items);
    }

    private static long version(JsonNode document) {
        return document.get("version").longValue();
    }

    private static ObjectNode creation(UUID id) {
        return CollectionUnderTest.mutation(
                "create", id, null, JSON.createObjectNode().put("title", "a"));
    }

    private void batch(Person person, List<ObjectNode> mutations) {
        ObjectNode body = JSON.createObjectNode();
        mutations.forEach(body.putArray("mutations")::add);
        Reply reply = jobs.call(person, "POST", "/api/jobs/batch", body);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("results").values()).noneMatch(result -> result.has("problem"));
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = RealParts.postgres().connect(jobs.database().name());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
