package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.parts.Database;
import com.smarterp.kernel.collections.CollectionDeclaration;
import com.smarterp.kernel.collections.CollectionDescription;
import com.smarterp.kernel.collections.SyncedCollection;
import com.smarterp.kernel.collections.ViewColumns;
import com.smarterp.kernel.description.PinnedDocument;
import com.smarterp.kernel.description.RouteSurvey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What others are told of the collection is what it declares and what the service answers. */
public interface DocumentsSuite extends CollectionUnderTest {

    @Test
    default void openApiSaysWhatIsDeclared() {
        PinnedDocument.openApi().holds(CollectionDescription.openApi(declaration()));
    }

    @Test
    default void asyncApiSaysWhatIsDeclared() {
        PinnedDocument.asyncApi().holds(CollectionDescription.asyncApi(declaration()));
    }

    /** Where all that others make of the declaration begins. */
    @Test
    default void collectionsSayWhatIsDeclared() {
        PinnedDocument.collection(
                collection(), CollectionDeclaration.of(declaration(), service().name()));
    }

    @Test
    default void everyRouteIsDescribedAndThereIsNoOther() {
        Person person = Person.stranger();
        RouteSurvey.Ask ask = (method, route) -> service().call(person, method, route, null);
        assertThat(
                        RouteSurvey.found(service(), ask).stream()
                                .filter(route -> route.matches("\\w+ " + path() + "(/.*)?"))
                                .collect(Collectors.toSet()))
                .isEqualTo(RouteSurvey.described(CollectionDescription.openApi(declaration())));
    }

    @Test
    default void theViewHasAColumnForEachField() throws SQLException {
        Map<String, String> types = new TreeMap<>();
        try (Connection connection = RealParts.postgres().connect(service().database().name());
                Statement statement = connection.createStatement();
                ResultSet columns =
                        statement.executeQuery(
                                "select attname, format_type(atttypid, atttypmod) from pg_attribute"
                                        + " where attnum > 0 and attrelid = '%s'::regclass"
                                                .formatted(declaration().noun()))) {
            while (columns.next()) {
                types.put(columns.getString(1), columns.getString(2));
            }
        }
        assertThat(types).isEqualTo(ViewColumns.types(declaration()));
    }

    @Test
    default void theViewShowsPresentDocumentsOfTheScopeAlone() throws SQLException {
        Person person = Person.stranger();
        UUID kept = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        apply(Person.stranger(), create(UUID.randomUUID(), 3));
        apply(person, create(kept, 1));
        apply(person, edit(kept, null, "edited"));
        apply(person, create(gone, 2));
        apply(person, delete(gone, null));
        Database database = service().database();
        List<JsonNode> rows = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(),
                                database.app().username(),
                                database.app().password());
                Statement statement = connection.createStatement()) {
            statement.execute("set smarterp.scope = '%s'".formatted(scope(person)));
            try (ResultSet found =
                    statement.executeQuery(
                            "select to_jsonb(v) from %s v".formatted(declaration().noun()))) {
                while (found.next()) {
                    rows.add(JSON.readTree(found.getString(1)));
                }
            }
        }
        assertThat(rows).hasSize(1);
        ViewColumns.values(declaration(), readAll(person).document(kept))
                .forEach(
                        (column, value) ->
                                assertThat(rows.getFirst().get(column))
                                        .as(column)
                                        .isEqualTo(value));
    }

    private SyncedCollection<?> declaration() {
        for (SyncedCollection<?> each : service().collections()) {
            if (each.name().equals(collection())) {
                return each;
            }
        }
        throw new AssertionError("no collection " + collection());
    }
}
