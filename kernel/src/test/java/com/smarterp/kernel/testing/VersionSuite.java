package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Versions rise by one, in commit order; count and checksum are those of the documents. */
public interface VersionSuite extends CollectionUnderTest {

    @Test
    default void versionsAreGaplessUnderSixteenWriters() {
        Person person = Person.stranger();
        int each = 10;
        List<List<Long>> versions =
                Parallel.run(
                        16,
                        writer -> {
                            List<Long> own = new ArrayList<>();
                            UUID id = UUID.randomUUID();
                            own.add(apply(person, create(id, writer)).get("version").longValue());
                            for (int i = 1; i < each; i++) {
                                JsonNode edited = apply(person, edit(id, null, writer + " " + i));
                                own.add(edited.get("version").longValue());
                            }
                            return own;
                        });
        assertThat(versions).allSatisfy(own -> assertThat(own).isSorted());
        assertThat(new TreeSet<>(versions.stream().flatMap(List::stream).toList()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 16L * each).boxed().toList());
        consistent(person);
    }

    @Test
    default void whoCommitsLaterHasTheLaterVersion() throws SQLException {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        CompletableFuture<JsonNode> waiting;
        try (Connection other = RealParts.postgres().connect(service().database().name());
                PreparedStatement lock =
                        other.prepareStatement(
                                "select version from scope where collection = ? and scope = ? for update")) {
            other.setAutoCommit(false);
            lock.setString(1, collection());
            lock.setObject(2, scope(person));
            assertThat(lock.executeQuery().next()).isTrue();
            waiting = CompletableFuture.supplyAsync(() -> apply(person, edit(id, null, "waits")));
            Assertions.assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            assertThat(readAll(person).version).isEqualTo(1);
            other.commit();
        }
        try {
            assertThat(waiting.get(20, TimeUnit.SECONDS).get("version").longValue()).isEqualTo(2);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
        consistent(person);
    }

    @Test
    default void batchesAndSingleWritesOnTheSameDocumentsNeverDeadlock() {
        Person person = Person.stranger();
        List<UUID> ids = new ArrayList<>();
        List<ObjectNode> creations = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(UUID.randomUUID());
            creations.add(create(ids.get(i), i));
        }
        batch(person, creations);
        Parallel.run(
                        8,
                        writer -> {
                            List<UUID> order = new ArrayList<>(ids);
                            java.util.Collections.shuffle(order, new java.util.Random(writer));
                            if (writer % 2 == 0) {
                                List<ObjectNode> edits = new ArrayList<>();
                                order.forEach(id -> edits.add(edit(id, null, "batch " + writer)));
                                return batch(person, edits);
                            }
                            return order.stream()
                                    .map(id -> apply(person, edit(id, null, "single " + writer)))
                                    .toList();
                        })
                .forEach(
                        results ->
                                assertThat(results)
                                        .allSatisfy(
                                                r ->
                                                        assertThat(r.get("status").intValue())
                                                                .isEqualTo(200)));
        Replica all = consistent(person);
        assertThat(all.version).isEqualTo(20 + 8 * 20);
    }

    @Test
    default void anEditThatChangesNothingMakesNoVersion() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, edit(id, null, "same"));
        JsonNode again = apply(person, edit(id, null, "same"));
        assertThat(again.get("status").intValue()).isEqualTo(200);
        assertThat(again.get("version").longValue()).isEqualTo(2);
        assertThat(readAll(person).version).isEqualTo(2);
    }

    /**
     * Order is version, and times don't contradict it: of one batch, and while the clock goes back.
     */
    @Test
    default void everyChangeHasATimeOfItsOwnAlsoWhenTheClockGoesBack() throws SQLException {
        Person person = Person.stranger();
        UUID edited = UUID.randomUUID();
        List<ObjectNode> batch = new ArrayList<>(List.of(create(edited, 0)));
        for (int i = 1; i < 60; i++) {
            batch.add(i % 2 == 0 ? edit(edited, null, "e" + i) : create(UUID.randomUUID(), i));
        }
        List<String> times = new ArrayList<>();
        batch(person, batch);
        readAll(person).documents.values().stream()
                .sorted(Comparator.comparingLong(document -> document.get("version").longValue()))
                .forEach(document -> times.add(updatedAt(document)));
        String ahead = "2999-12-31T23:59:59.999999Z";
        try (Connection other = RealParts.postgres().connect(service().database().name());
                PreparedStatement clock =
                        other.prepareStatement(
                                "update scope set changed_at = ?::timestamptz where collection = ? and scope = ?")) {
            clock.setString(1, ahead);
            clock.setString(2, collection());
            clock.setObject(3, scope(person));
            assertThat(clock.executeUpdate()).isEqualTo(1);
        }
        times.add(ahead);
        for (int i = 0; i < 3; i++) {
            times.add(updatedAt(apply(person, create(UUID.randomUUID(), i)).get("document")));
        }
        assertThat(times).isSorted().doesNotHaveDuplicates();
        assertThat(times).allMatch(time -> time.matches(".{11}..:..:..\\.\\d{6}Z"));
        assertThat(times.getLast()).startsWith("3000-01-01T00:00:00.00000");
    }

    private static String updatedAt(JsonNode document) {
        return document.get("updatedAt").stringValue();
    }

    /** What is read has the count and checksum that the server says. */
    default Replica consistent(Person person) {
        Replica all = readAll(person);
        assertThat(all.count).isEqualTo(all.documents.size());
        assertThat(all.checksum).isEqualTo(all.ownChecksum());
        return all;
    }
}
