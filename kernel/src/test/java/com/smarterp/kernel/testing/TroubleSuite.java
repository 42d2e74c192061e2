package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One document on which every write fails (FAULTS F23): all others go on. */
public interface TroubleSuite extends CollectionUnderTest {

    /** As a broken index or a trigger gone wrong would: no refusal of a value, and no outage. */
    String FAILURE = "XX001";

    @Test
    default void aDocumentThatCannotBeWrittenStopsNoOther() throws SQLException {
        Person person = Person.stranger();
        Person neighbour = Person.stranger();
        UUID stuck = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        batch(person, List.of(create(stuck, 1), create(other, 2)));
        ObjectNode lost = edit(stuck, null, "stuck");
        sql(
                """
                create function stuck() returns trigger language plpgsql as $$
                begin
                    if new.id = '%s' then raise exception 'stuck' using errcode = '%s'; end if;
                    return new;
                end $$
                """
                        .formatted(stuck, FAILURE),
                "create trigger stuck before insert on change for each row execute function stuck()");
        try {
            List<JsonNode> results =
                    batch(
                            person,
                            List.of(
                                    edit(other, null, "before"),
                                    lost,
                                    edit(stuck, null, "builds on it"),
                                    edit(other, null, "behind"),
                                    create(UUID.randomUUID(), 3)));
            assertThat(results.stream().map(r -> r.get("status").intValue()))
                    .containsExactly(200, 500, 424, 200, 201);
            // Those who share a transaction with it, too, of this workspace and of another.
            List<Integer> alone =
                    Parallel.run(
                            8,
                            i -> {
                                ObjectNode edit =
                                        i % 2 == 1
                                                ? create(UUID.randomUUID(), i)
                                                : edit(i == 0 ? stuck : other, null, "edit " + i);
                                return apply(i % 2 == 1 ? neighbour : person, edit)
                                        .get("status")
                                        .intValue();
                            });
            assertThat(alone.getFirst()).isEqualTo(500);
            assertThat(alone.subList(1, 8)).containsOnly(200, 201);
        } finally {
            sql("drop trigger stuck on change", "drop function stuck()");
        }
        JsonNode landed = apply(person, lost);
        assertThat(landed.get("status").intValue()).isEqualTo(200);
        assertThat(apply(person, lost).get("version")).isEqualTo(landed.get("version"));
        Replica all = readAll(person);
        assertThat(all.checksum).isEqualTo(all.ownChecksum());
        assertThat(all.document(stuck).get(textField()).stringValue()).isEqualTo("stuck");
    }

    /** Another replica, say, that was stopped in the middle of a transaction. */
    @Test
    default void aScopeThatSomebodyElseIsWritingHoldsUpNoOther() throws Exception {
        List<Person> people = new ArrayList<>();
        List<UUID> documents = new ArrayList<>();
        int heldUp = 4;
        for (int i = 0; i < heldUp + 3; i++) {
            people.add(Person.stranger());
            documents.add(UUID.randomUUID());
            apply(people.get(i), create(documents.get(i), i));
        }
        List<Future<JsonNode>> held = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try (Connection connection = RealParts.postgres().connect(service().database().name());
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (Person person : people.subList(0, heldUp)) {
                    statement.execute(
                            "select from scope where scope = '%s' for update"
                                    .formatted(scope(person)));
                }
                for (int round = 0; round < 8; round++) {
                    int who = round % heldUp;
                    ObjectNode waits = edit(documents.get(who), null, "round " + round);
                    held.add(threads.submit(() -> apply(people.get(who), waits)));
                    List<Integer> others =
                            Parallel.run(
                                    9,
                                    i -> {
                                        int free = heldUp + i % 3;
                                        ObjectNode edit = edit(documents.get(free), null, "e" + i);
                                        return apply(people.get(free), edit)
                                                .get("status")
                                                .intValue();
                                    });
                    assertThat(others).containsOnly(200);
                }
                assertThat(held).noneMatch(Future::isDone);
                connection.rollback();
            }
            for (Future<JsonNode> each : held) {
                assertThat(each.get(30, TimeUnit.SECONDS).get("status").intValue()).isEqualTo(200);
            }
        }
        for (Person person : people.subList(0, heldUp)) {
            Replica all = readAll(person);
            assertThat(all.version).isEqualTo(1 + held.size() / heldUp);
            assertThat(all.checksum).isEqualTo(all.ownChecksum());
        }
    }

    /** The first writes of new scopes, made by two replicas at once, would wait for each other. */
    @Test
    default void newScopesThatSeveralMakeAtOnceAreAllMade() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(Person.stranger());
        }
        List<Integer> made =
                Parallel.run(
                        36,
                        i ->
                                apply(people.get(i % 12), create(UUID.randomUUID(), i))
                                        .get("status")
                                        .intValue());
        assertThat(made).containsOnly(201);
        people.forEach(person -> assertThat(readAll(person).version).isEqualTo(3));
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = RealParts.postgres().connect(service().database().name());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
