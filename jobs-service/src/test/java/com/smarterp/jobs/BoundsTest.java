package com.smarterp.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.CollectionUnderTest;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How much is read at once, and how much may be written: with bounds that are soon reached. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundsTest {

    private static final int PAGE = 200_000;
    private static final int DOCUMENTS = 40;
    private static final int BYTES = 1_500_000;
    private static final int ANSWER = 300_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final TestService jobs =
            TestService.start(
                    JobsApplication.class,
                    Map.of(
                            "smarterp.pages.bytes",
                            PAGE + "B",
                            "smarterp.collections.batch-documents",
                            ANSWER + "B",
                            "smarterp.pages.at-once",
                            "1",
                            "smarterp.pages.patience",
                            "60s",
                            "smarterp.quota.documents",
                            Integer.toString(DOCUMENTS),
                            "smarterp.quota.bytes",
                            BYTES + "B",
                            "smarterp.quota.user-burst",
                            "600",
                            "smarterp.quota.user-rate",
                            "1"));

    @AfterAll
    void stop() {
        jobs.close();
    }

    private static ObjectNode job(int bytes) {
        return JSON.createObjectNode().put("title", "Roof").put("description", "x".repeat(bytes));
    }

    private List<JsonNode> batch(Person person, List<ObjectNode> mutations) {
        ObjectNode body = JSON.createObjectNode();
        mutations.forEach(body.putArray("mutations")::add);
        Reply reply = jobs.call(person, "POST", "/api/jobs/batch", body);
        assertThat(reply.status()).isEqualTo(200);
        return new ArrayList<>(reply.json().get("results").values());
    }

    private static ObjectNode creation(UUID id, int bytes) {
        return CollectionUnderTest.mutation("create", id, null, job(bytes));
    }

    private static ObjectNode edit(UUID id, ObjectNode fields) {
        return CollectionUnderTest.mutation("update", id, null, fields);
    }

    private static ObjectNode description(String text) {
        return JSON.createObjectNode().put("description", text);
    }

    private static ObjectNode deletion(UUID id) {
        return CollectionUnderTest.mutation("delete", id, null, null);
    }

    private static List<ObjectNode> creations(int number, int bytes) {
        return IntStream.range(0, number)
                .mapToObj(_ -> creation(UUID.randomUUID(), bytes))
                .toList();
    }

    private static String code(JsonNode result) {
        return result.path("problem").path("code").asString("");
    }

    private JsonNode get(Person person, String path) {
        Reply reply = jobs.call(person, "GET", "/api/jobs" + path, null);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text().getBytes(StandardCharsets.UTF_8).length)
                .as("no answer is larger than a page and an entry")
                .isLessThan(PAGE + 64 * 1024);
        return reply.json();
    }

    /** S37: read pages of the largest documents. */
    @Test
    void aPageEndsByItsBytesAndTheNextGoesOnRightThere() {
        Person person = Person.stranger();
        batch(person, creations(11, 60_000));
        batch(person, creations(5, 100));
        List<String> ids = new ArrayList<>();
        long since = 0;
        int pages = 0;
        boolean more = true;
        while (more) {
            JsonNode page = get(person, "?since=" + since);
            page.get("items").values().forEach(item -> ids.add(item.get("id").stringValue()));
            JsonNode items = page.get("items");
            more = page.get("more").booleanValue();
            since = page.get("version").longValue();
            assertThat(since).isEqualTo(items.get(items.size() - 1).get("version").longValue());
            assertThat(page.has("count")).isEqualTo(!more);
            pages++;
        }
        assertThat(ids).hasSize(16).doesNotHaveDuplicates();
        assertThat(pages).isBetween(4, 6);
    }

    /** S37: read the history of a large document, changed often. */
    @Test
    void historyEndsByItsBytesAndShowsOnlyWhatChanged() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        List<ObjectNode> mutations = new ArrayList<>(List.of(creation(id, 50_000)));
        for (int i = 0; i < 6; i++) {
            mutations.add(edit(id, description(i + "y".repeat(50_000))));
        }
        mutations.add(edit(id, JSON.createObjectNode().put("location", "Bonn \"\u00e9")));
        assertThat(batch(person, mutations)).noneMatch(result -> result.has("problem"));
        List<Long> versions = new ArrayList<>();
        long before = 100;
        JsonNode items = get(person, "/" + id + "/history?limit=1000").get("items");
        JsonNode newest = items.get(0).get("fields");
        assertThat(newest.propertyNames()).containsExactly("location");
        assertThat(newest.get("location").get("from").isNull()).isTrue();
        assertThat(newest.get("location").get("to").stringValue()).contains("Bonn");
        while (!items.isEmpty()) {
            for (JsonNode item : items.values()) {
                before = item.get("version").longValue();
                versions.add(before);
            }
            items = get(person, "/" + id + "/history?before=" + before).get("items");
        }
        assertThat(versions).containsExactly(8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    /** S37: read what was deleted, the largest there is. */
    @Test
    void whatIsDeletedEndsByItsBytes() {
        Person person = Person.stranger();
        List<UUID> ids = IntStream.range(0, 8).mapToObj(_ -> UUID.randomUUID()).toList();
        batch(person, ids.stream().map(id -> creation(id, 60_000)).toList());
        batch(person, ids.stream().map(BoundsTest::deletion).toList());
        List<String> found = new ArrayList<>();
        JsonNode items = get(person, "/deleted").get("items");
        while (!items.isEmpty()) {
            items.values().forEach(item -> found.add(item.get("id").stringValue()));
            long last = items.get(items.size() - 1).get("version").longValue();
            items = get(person, "/deleted?before=" + last).get("items");
        }
        assertThat(found)
                .containsExactlyElementsOf(ids.reversed().stream().map(UUID::toString).toList());
    }

    /** S37: ask little, be answered with much. */
    @Test
    void aBatchTellsSoManyBytesOfDocumentsAndWhatIsLeftOutIsCounted() {
        double before = omitted();
        List<JsonNode> results = batch(Person.stranger(), creations(8, 60_000));
        assertThat(results)
                .extracting(result -> result.has("document"))
                .containsExactly(true, true, true, true, false, false, false, false);
        assertThat(results.subList(4, 8)).allMatch(result -> result.get("omitted").booleanValue());
        assertThat(omitted() - before).isEqualTo(4);
    }

    private double omitted() {
        return jobs.bean(MeterRegistry.class).get("smarterp.batches.omitted").counter().count();
    }

    /** S38: make documents without end. */
    @Test
    void aScopeHoldsSoManyDocumentsAndWhatGoesMakesRoom() {
        Person person = Person.stranger();
        List<ObjectNode> mutations = new ArrayList<>(creations(DOCUMENTS, 1));
        ObjectNode beyond = creation(UUID.randomUUID(), 1);
        mutations.add(beyond);
        List<JsonNode> results = batch(person, mutations);
        assertThat(results.subList(0, DOCUMENTS)).noneMatch(result -> result.has("problem"));
        assertThat(results.get(DOCUMENTS).get("status").intValue()).isEqualTo(403);
        assertThat(code(results.get(DOCUMENTS))).isEqualTo("over_quota");
        UUID first = UUID.fromString(mutations.getFirst().get("id").stringValue());
        List<JsonNode> then =
                batch(
                        person,
                        List.of(
                                edit(first, JSON.createObjectNode().put("title", "edits pass")),
                                deletion(first),
                                beyond));
        assertThat(then)
                .as("the refused one is done by its own key, once there is room")
                .extracting(result -> result.get("status").intValue())
                .containsExactly(200, 204, 201);
        assertThat(batch(Person.stranger(), creations(1, 1)))
                .noneMatch(result -> result.has("problem"));
    }

    /** S38: fill the database. */
    @Test
    void aWorkspaceHoldsSoManyBytesAndWhatShrinksPasses() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        batch(person, List.of(creation(id, 60_000)));
        for (int i = 0; i < 2; i++) {
            batch(person, creations(11, 60_000));
        }
        // With its other fields a job takes some 600 bytes more: 24 have room, and a part of one.
        List<JsonNode> results = batch(person, creations(2, 60_000));
        assertThat(code(results.get(0))).isEmpty();
        assertThat(code(results.get(1))).isEqualTo("over_quota");
        List<JsonNode> then =
                batch(
                        person,
                        List.of(
                                edit(id, description("")),
                                creation(UUID.randomUUID(), 60_000),
                                edit(id, description("y".repeat(30_000))),
                                edit(id, description("y".repeat(50_000)))));
        assertThat(then)
                .extracting(result -> result.get("status").intValue())
                .containsExactly(200, 201, 200, 403);
        assertThat(code(then.getLast())).isEqualTo("over_quota");
        assertThat(batch(person, List.of(deletion(id))).getFirst().get("status").intValue())
                .isEqualTo(204);
    }

    /** What was refused holds no place: else edits that fail would fill a workspace. */
    @Test
    void whatFailedGivesBackTheBytesAndDocumentsThatItHadCounted() {
        Person tidy = Person.stranger();
        Person clumsy = Person.stranger();
        UUID there = UUID.randomUUID();
        for (Person person : List.of(tidy, clumsy)) {
            batch(person, List.of(creation(there, 1)));
            batch(person, creations(11, 60_000));
            batch(person, creations(11, 60_000));
        }
        for (int i = 0; i < 3; i++) {
            List<ObjectNode> whole = new ArrayList<>(creations(2, 60_000));
            whole.add(edit(there, description("y".repeat(30_000))));
            whole.add(edit(UUID.randomUUID(), description("of nothing")));
            assertThat(atomic(clumsy, whole)).containsExactly(424, 424, 424, 404);
            assertThat(atomic(clumsy, creations(4, 60_000))).containsExactly(424, 424, 403, 424);
            ObjectNode unfit = job(1).put("status", "lost");
            assertThat(
                            batch(
                                    clumsy,
                                    List.of(
                                            creation(there, 60_000),
                                            CollectionUnderTest.mutation(
                                                    "update", there, null, unfit),
                                            CollectionUnderTest.mutation(
                                                    "update",
                                                    there,
                                                    99L,
                                                    description("z".repeat(60_000))))))
                    .extracting(result -> result.get("status").intValue())
                    .containsExactly(409, 424, 424);
            assertThat(jobs.call(clumsy, "PUT", "/api/jobs/" + there, unfit).status())
                    .isEqualTo(422);
        }
        assertThat(held(clumsy)).isEqualTo(held(tidy));
        assertThat(atomic(clumsy, creations(2, 60_000))).containsExactly(201, 201);
        assertThat(code(batch(clumsy, creations(1, 60_000)).getFirst())).isEqualTo("over_quota");
    }

    private List<Integer> atomic(Person person, List<ObjectNode> mutations) {
        ObjectNode body = JSON.createObjectNode().put("atomic", true);
        mutations.forEach(body.putArray("mutations")::add);
        Reply reply = jobs.call(person, "POST", "/api/jobs/batch", body);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json()
                .get("results")
                .valueStream()
                .map(result -> result.get("status").intValue())
                .toList();
    }

    /** Documents and bytes, as the database counts them. */
    private String held(Person person) {
        try (Connection connection = RealParts.postgres().connect(jobs.database().name());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select count, bytes from scope where scope = '%s'"
                                        .formatted(person.workspace()))) {
            assertThat(row.next()).isTrue();
            return row.getLong(1) + " documents, " + row.getLong(2) + " bytes";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** S38: write as fast as it goes. */
    @Test
    void aBatchPassesWholeAndThenItsAuthorWaits() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        List<ObjectNode> toggles = new ArrayList<>(List.of(creation(id, 1)));
        for (int i = 1; i < 500; i++) {
            toggles.add(edit(id, JSON.createObjectNode().put("title", "Toggle " + i % 2)));
        }
        for (int i = 0; i < 2; i++) {
            assertThat(batch(person, toggles)).noneMatch(result -> result.has("problem"));
        }
        for (Reply refused :
                List.of(
                        jobs.call(person, "POST", "/api/jobs", job(1)),
                        jobs.call(person, "DELETE", "/api/jobs/" + id, null))) {
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.code()).isEqualTo("too_many");
            assertThat(Long.parseLong(String.valueOf(refused.header("Retry-After"))))
                    .isBetween(1L, 600L);
        }
        assertThat(get(person, "").get("items").size()).isEqualTo(1);
        assertThat(jobs.call(person.colleague(Role.MEMBER), "POST", "/api/jobs", job(1)).status())
                .isEqualTo(201);
    }
}
