package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** First load, resume and paging are one call; what is deleted is told; pages are cached by tag. */
public interface ReadingSuite extends CollectionUnderTest {

    @Test
    default void aDeviceThatResumesHoldsWhatAFreshOneReads() {
        Person person = Person.stranger();
        List<UUID> ids = new ArrayList<>();
        List<ObjectNode> creations = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(UUID.randomUUID());
            creations.add(create(ids.get(i), i));
        }
        batch(person, creations);
        Replica device = read(person, new Replica(), 5);
        assertThat(device.documents).hasSize(12);
        for (int i = 0; i < 12; i += 3) {
            apply(person, delete(ids.get(i), null));
            apply(person, edit(ids.get(i + 1), null, "edited"));
        }
        apply(person, create(ids.get(0), 99));
        read(person, device, 2);
        Replica fresh = readAll(person);
        assertThat(device.documents).isEqualTo(fresh.documents);
        assertThat(device.checksum).isEqualTo(fresh.checksum).isEqualTo(fresh.ownChecksum());
        assertThat(device.count).isEqualTo(fresh.count).isEqualTo(9);
    }

    @Test
    default void theFirstLoadKnowsNothingOfWhatIsDeleted() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, delete(id, null));
        JsonNode first = page(person, "");
        assertThat(first.get("items").size()).isZero();
        assertThat(first.has("deleted")).isFalse();
        assertThat(first.get("version").longValue()).isEqualTo(2);
        JsonNode resumed = page(person, "?since=1");
        assertThat(resumed.get("deleted").get(0).get("id").stringValue()).isEqualTo(id.toString());
        assertThat(resumed.get("deleted").get(0).get("version").longValue()).isEqualTo(2);
    }

    @Test
    default void pagingWhileOthersWriteLosesNothing() {
        Person person = Person.stranger();
        List<UUID> ids = new ArrayList<>();
        List<ObjectNode> creations = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add(UUID.randomUUID());
            creations.add(create(ids.get(i), i));
        }
        batch(person, creations);
        CompletableFuture<Void> writer =
                CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 60; i++) {
                                if (i % 7 == 0) {
                                    apply(person, delete(ids.get(i), null));
                                } else {
                                    apply(person, edit(ids.get(i), null, "while paging"));
                                }
                            }
                        });
        Replica device = new Replica();
        while (!writer.isDone()) {
            read(person, device, 3);
        }
        writer.join();
        read(person, device, 3);
        assertThat(device.documents).isEqualTo(readAll(person).documents);
        assertThat(device.checksum).isEqualTo(device.ownChecksum());
    }

    @Test
    default void anUnchangedPageIsNotSentAgain() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        Reply first = service().call(person, "GET", path() + "?limit=10", null);
        String tag = Objects.requireNonNull(first.header("ETag"));
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.headers().allValues("Vary").toString()).contains("Cookie");
        assertThat(status(person, "?limit=10", tag)).isEqualTo(304);
        assertThat(status(person, "?limit=11", tag)).isEqualTo(200);
        apply(person, edit(id, null, "edited"));
        assertThat(status(person, "?limit=10", tag)).isEqualTo(200);
    }

    private int status(Person person, String query, String tag) {
        return service().call(person, "GET", path() + query, null, "If-None-Match", tag).status();
    }

    @Test
    default void aPositionFromAnotherLifeIsRefetched() {
        Person person = Person.stranger();
        apply(person, create(UUID.randomUUID(), 1));
        String epoch = page(person, "").get("epoch").stringValue();
        assertThat(page(person, "?since=1&epoch=" + epoch).get("version").longValue()).isEqualTo(1);
        for (String query :
                List.of(
                        "?since=2",
                        "?since=999999999999999999",
                        "?since=9223372036854775807",
                        "?since=1&epoch=" + UUID.randomUUID())) {
            Reply reply = service().call(person, "GET", path() + query, null);
            assertThat(reply.status()).isEqualTo(410);
            assertThat(reply.code()).isEqualTo("refetch");
        }
        for (String query :
                List.of(
                        "?since=-1",
                        "?since=x",
                        "?since=1e3",
                        "?since=%2B5",
                        "?since=+5",
                        "?since=%205",
                        "?since=1.0",
                        "?since=0x1",
                        "?since=%D9%A1",
                        "?since=9223372036854775808",
                        "?since=99999999999999999999",
                        "?since=",
                        "?since",
                        "?limit=0",
                        "?limit=-1",
                        "?limit=1001",
                        "?limit=1e3",
                        "?limit=99999999999999999999",
                        "?epoch=1")) {
            Reply reply = service().call(person, "GET", path() + query, null);
            assertThat(reply.status()).as(query).isEqualTo(400);
            assertThat(reply.code()).isEqualTo("malformed");
        }
    }

    /** Whoever asks for drafts only mustn't be given everything. */
    @Test
    default void aParameterThatIsNotKnownOrComesTwiceIsRefused() {
        Person person = Person.stranger();
        String id = path() + "/" + UUID.randomUUID();
        for (String target :
                List.of(
                        path() + "?status=draft",
                        path() + "?Since=1",
                        path() + "?since=1&since=1",
                        path() + "?limit=5&since=0&limit=6",
                        path() + "?since=0&%73ince=0",
                        path() + "?=1",
                        path() + "?before=5",
                        path() + "?since=0&",
                        path() + "/deleted?since=1",
                        path() + "/deleted?before=0",
                        path() + "/deleted?limit=1001",
                        path() + "/figures?days=1",
                        id + "?fields=a",
                        id + "/history?since=1",
                        id + "/history?before=1&before=2",
                        id + "/history?before=-1",
                        id + "/history?before=99999999999999999999")) {
            refused(target, service().call(person, "GET", target, null));
            assertThat(service().call(person, "HEAD", target, null).status())
                    .as(target)
                    .isEqualTo(400);
        }
        ObjectNode body = JSON.createObjectNode();
        body.putArray("mutations");
        refused("batch", service().call(person, "POST", path() + "/batch?atomic=true", body));
        refused("delete", service().call(person, "DELETE", id + "?if=1", null));
        if (creates()) {
            refused("edit", service().call(person, "PUT", id + "?since=1", fields(1)));
        }
    }

    @Test
    default void aHeaderThatHasOneValueIsRefusedTwice() {
        Person person = Person.stranger();
        for (String name :
                List.of(
                        "Idempotency-Key",
                        "If-Match",
                        "Last-Event-ID",
                        "Invitation",
                        "Authorization",
                        "Content-Type",
                        "Origin",
                        "Sec-Fetch-Site")) {
            String value = name.equals("Idempotency-Key") ? UUID.randomUUID() + "" : "\"1\"";
            Reply reply = service().call(person, "GET", path(), null, name, value, name, value);
            refused(name, reply);
        }
    }

    private static void refused(String what, Reply reply) {
        assertThat(reply.status()).as(what).isEqualTo(400);
        assertThat(reply.code()).as(what).isEqualTo("malformed");
    }

    @Test
    default void optionsAreToldByPath() {
        Person person = Person.stranger();
        for (String path : List.of(path(), path() + "/batch", path() + "/deleted")) {
            for (String method : List.of("OPTIONS", "PATCH")) {
                Reply reply = service().call(person, method, path, null);
                assertThat(reply.status()).as(method + " " + path).isEqualTo(405);
                List<String> allowed =
                        List.of(Objects.requireNonNull(reply.header("Allow")).split(", ?"));
                assertThat(allowed).doesNotContain("PATCH").doesNotHaveDuplicates();
                assertThat(allowed.contains("GET")).isEqualTo(!path.endsWith("/batch"));
                assertThat(allowed.contains("POST"))
                        .isEqualTo(path.endsWith("/batch") || (path.equals(path()) && creates()));
            }
        }
        // Whoever has no session may know, too; it does nothing.
        assertThat(service().call(null, "OPTIONS", path(), null).status()).isEqualTo(405);
    }

    private boolean creates() {
        return !collection().equals("notifications");
    }

    @Test
    default void whatIsDeletedIsShownUntilItIsBroughtBack() {
        Person person = Person.stranger();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add(UUID.randomUUID());
            apply(person, create(ids.get(i), i));
        }
        apply(person, edit(ids.get(1), null, "last words"));
        JsonNode former = readAll(person).document(ids.get(1));
        for (int i : List.of(2, 1, 0)) {
            apply(person, delete(ids.get(i), null));
        }
        apply(person, create(ids.get(2), 5));
        JsonNode items = deleted(person, "");
        assertThat(items.valueStream().map(item -> item.get("id").stringValue()))
                .containsExactly(ids.get(0).toString(), ids.get(1).toString());
        JsonNode item = items.get(1);
        assertThat(item.get("document")).isEqualTo(former);
        assertThat(item.get("version").longValue()).isEqualTo(7);
        assertThat(item.get("by").stringValue()).isEqualTo(person.user().toString());
        assertThat(Instant.parse(item.get("at").stringValue()))
                .isCloseTo(Instant.now(), within(2, ChronoUnit.MINUTES));
        assertThat(deleted(person, "?limit=1").size()).isEqualTo(1);
        JsonNode older = deleted(person, "?before=" + items.get(0).get("version").longValue());
        assertThat(older.valueStream().toList()).containsExactly(item);
        assertThat(deleted(Person.stranger(), "").size()).isZero();
        assertThat(service().call(null, "GET", path() + "/deleted", null).status()).isEqualTo(401);
    }

    private JsonNode deleted(Person person, String query) {
        Reply reply = service().call(person, "GET", path() + "/deleted" + query, null);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().get("items");
    }

    @Test
    default void figuresTellHowMuchAScopeHoldsAndWhatHappened() {
        Person person = Person.stranger();
        JsonNode empty = service().call(person, "GET", path() + "/figures", null).json();
        assertThat(empty.get("documents").longValue()).isZero();
        assertThat(empty.get("lastChangeAt").isNull()).isTrue();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, create(UUID.randomUUID(), 2));
        apply(person, edit(id, null, "two"));
        apply(Person.stranger(), create(UUID.randomUUID(), 1));
        JsonNode figures = service().call(person, "GET", path() + "/figures", null).json();
        assertThat(figures.get("documents").longValue()).isEqualTo(2);
        assertThat(figures.get("changes").get("hour").longValue()).isEqualTo(3);
        assertThat(figures.get("authors").get("week").longValue()).isEqualTo(1);
        Instant last = Instant.parse(figures.get("lastChangeAt").stringValue());
        assertThat(last).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(service().call(person, "POST", path() + "/figures", null).status())
                .isEqualTo(405);
    }

    @Test
    default void historyTellsWhoChangedWhatAlsoOfWhatIsDeleted() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, edit(id, null, "two"));
        apply(person, edit(id, null, "three"));
        apply(person, delete(id, null));
        String path = path() + "/" + id + "/history";
        JsonNode items = service().call(person, "GET", path, null).json().get("items");
        assertThat(items.valueStream().map(item -> item.get("op").stringValue()))
                .containsExactly("delete", "update", "update", "create");
        JsonNode text = items.get(1).get("fields").get(textField());
        assertThat(text.get("from").stringValue()).isEqualTo("two");
        assertThat(text.get("to").stringValue()).isEqualTo("three");
        JsonNode older =
                service().call(person, "GET", path + "?before=3", null).json().get("items");
        assertThat(older.valueStream().map(item -> item.get("version").longValue()))
                .containsExactly(2L, 1L);
        assertThat(
                        service()
                                .call(
                                        person,
                                        "GET",
                                        path() + "/" + UUID.randomUUID() + "/history",
                                        null)
                                .status())
                .isEqualTo(404);
    }

    /** Plans made on tables that were empty must not read a whole scope for each write. */
    @Test
    default void aWriteReadsItsOwnDocumentAndNotTheWholeScope() throws SQLException {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        List<ObjectNode> documents = new ArrayList<>(List.of(create(id, 0)));
        for (int i = 1; i < 300; i++) {
            documents.add(create(UUID.randomUUID(), i));
        }
        batch(person, documents);
        try (Connection connection = RealParts.postgres().connect(service().database().name());
                Statement statement = connection.createStatement()) {
            long byId = figure(statement, "idx_scan", "document_pkey");
            long byVersion = figure(statement, "idx_tup_read", "document_version");
            // PostgreSQL counts with a delay.
            await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                apply(person, edit(id, null, "again"));
                                return figure(statement, "idx_scan", "document_pkey") > byId + 20;
                            });
            assertThat(figure(statement, "idx_tup_read", "document_version") - byVersion)
                    .isLessThan(documents.size());
        }
    }

    @Test
    default void plansOnEmptyTablesTakeTheRightIndex() throws SQLException {
        try (Connection connection = RealParts.postgres().connect(service().database().name());
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("set enable_seqscan = off");
            assertThat(plan(statement, "document", "id = $2")).contains("document_pkey");
            assertThat(plan(statement, "document", "version > $3 and version > 0 order by version"))
                    .contains("document_version");
            assertThat(
                            plan(
                                    statement,
                                    "document",
                                    "deleted and version < $3 order by version desc limit 9"))
                    .contains("document_deleted");
            assertThat(plan(statement, "change", "version = $3")).contains("change_pkey");
            assertThat(plan(statement, "change", "id = $2 and version > $3"))
                    .contains("change_document");
            assertThat(
                            plan(
                                    statement,
                                    "change",
                                    "id = $2 and version <= $3 order by version desc limit 1"))
                    .contains("change_document");
        }
    }

    private static String plan(Statement statement, String table, String condition)
            throws SQLException {
        statement.execute(
                """
                prepare question (uuid, uuid, bigint) as
                select * from %s where collection = 'any' and scope = $1 and %s
                """
                        .formatted(table, condition));
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines =
                statement.executeQuery(
                        "explain execute question (gen_random_uuid(), gen_random_uuid(), 1)")) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        statement.execute("deallocate question");
        return plan.toString();
    }

    private static long figure(Statement statement, String name, String index) throws SQLException {
        try (ResultSet found =
                statement.executeQuery(
                        "select %s from pg_stat_user_indexes where indexrelname = '%s'"
                                .formatted(name, index))) {
            found.next();
            return found.getLong(1);
        }
    }
}
