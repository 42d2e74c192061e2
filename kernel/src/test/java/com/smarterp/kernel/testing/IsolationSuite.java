package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing of another scope is seen, changed, or taken. */
public interface IsolationSuite extends CollectionUnderTest {

    @Test
    default void theSameIdsAndMutationIdsInTwoScopesAreStrangers() {
        Person a = Person.stranger();
        Person b = Person.stranger();
        UUID id = UUID.randomUUID();
        ObjectNode creation = create(id, 1);
        assertThat(apply(a, creation).get("status").intValue()).isEqualTo(201);
        assertThat(apply(b, delete(id, null)).get("status").intValue()).isEqualTo(404);
        JsonNode own = apply(b, creation);
        assertThat(own.get("status").intValue()).isEqualTo(201);
        assertThat(own.path("replayed").asBoolean(false)).isFalse();
        assertThat(own.get("version").longValue()).isEqualTo(1);
        apply(b, edit(id, null, "of b"));
        assertThat(readAll(a).document(id).get(textField()).stringValue()).isNotEqualTo("of b");
        assertThat(readAll(a).version).isEqualTo(1);
    }

    @Test
    default void anothersIdsAreNotFoundOnEveryPath() {
        Person a = Person.stranger();
        Person b = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(a, create(id, 1));
        for (String path : List.of("/" + id, "/" + id + "/history")) {
            Reply foreign = service().call(b, "GET", path() + path, null);
            Reply random =
                    service()
                            .call(
                                    b,
                                    "GET",
                                    path() + path.replace(id.toString(), UUID.randomUUID() + ""),
                                    null);
            assertThat(foreign.status()).isEqualTo(404);
            assertThat(foreign.text()).isEqualTo(random.text());
        }
        assertThat(apply(b, edit(id, 1L, "x")).get("status").intValue()).isEqualTo(404);
        assertThat(apply(b, delete(id, 1L)).get("status").intValue()).isEqualTo(404);
    }

    @Test
    default void anothersTagIsNoKey() {
        Person a = Person.stranger();
        Person b = Person.stranger();
        apply(a, create(UUID.randomUUID(), 1));
        apply(b, create(UUID.randomUUID(), 2));
        String tag = Objects.requireNonNull(service().call(a, "GET", path(), null).header("ETag"));
        Reply reply = service().call(b, "GET", path(), null, "If-None-Match", tag);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("items").size()).isEqualTo(1);
    }

    @Test
    default void manyScopesInterleavedOnOnePoolSeeTheirOwnOnly() {
        List<Person> people = IntStream.range(0, 4).mapToObj(_ -> Person.stranger()).toList();
        Parallel.run(100, i -> apply(people.get(i % 4), create(UUID.randomUUID(), 1000 + i % 4)));
        for (int i = 0; i < 4; i++) {
            JsonNode expected = fields(1000 + i).get(textField());
            Replica own = readAll(people.get(i));
            assertThat(own.documents).hasSize(25);
            assertThat(own.documents.values())
                    .allSatisfy(
                            document -> assertThat(document.get(textField())).isEqualTo(expected));
        }
    }

    @Test
    default void theApplicationsRoleSeesNothingWithoutAScope() throws SQLException {
        apply(Person.stranger(), create(UUID.randomUUID(), 1));
        var database = service().database();
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(),
                                database.app().username(),
                                database.app().password());
                Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("scope", "change", "document", "mutation", "current_document")) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
            try (ResultSet rows =
                    statement.executeQuery(
                            "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                                    + " where r.rolname = current_user")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getLong(1)).isZero();
            }
            try (ResultSet rows =
                    statement.executeQuery(
                            "select count(*) from pg_class where relkind = 'r' and relnamespace ="
                                    + " 'public'::regnamespace and relname not like 'flyway%'"
                                    + " and not (relrowsecurity and relforcerowsecurity)")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getLong(1)).as("tables without forced security").isZero();
            }
        }
    }
}
