package com.smarterp.kernel.feed;

import com.smarterp.kernel.outbox.LentConnections;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service keeps of others' collections: tables with a column {@code scope} under row-level
 * security, so that work on one scope can't touch another's rows.
 */
public final class ScopeDatabase {

    private static final JsonMapper JSON = new JsonMapper();

    private final LentConnections connections;

    ScopeDatabase(LentConnections connections) {
        this.connections = connections;
    }

    /** Does work in one transaction that sees nothing but this scope. */
    public <R> Mono<R> transaction(UUID scope, Function<Statements, Mono<R>> work) {
        return connections
                .transaction(
                        connection ->
                                within(connection, scope)
                                        .then(
                                                Mono.defer(
                                                        () ->
                                                                work.apply(
                                                                        new Statements(
                                                                                connection)))))
                .onErrorMap(
                        ScopeDatabase::isOfTheData,
                        e -> new Poison(String.valueOf(e.getMessage())));
    }

    private static Mono<Void> within(Connection connection, UUID scope) {
        return new Statements(connection)
                .run("select set_config('smarterp.scope', $1, true)", scope.toString());
    }

    /** Class 22, data exception: the same data will never fit. */
    private static boolean isOfTheData(Throwable error) {
        return error instanceof R2dbcException e
                && e.getSqlState() != null
                && e.getSqlState().startsWith("22");
    }

    /** SQL within the transaction; {@code $1} and so on are the arguments. */
    public static final class Statements {

        private final Connection connection;

        private Statements(Connection connection) {
            this.connection = connection;
        }

        /** Runs what gives nothing. */
        public Mono<Void> run(String sql, Object... arguments) {
            return Flux.from(statement(sql, arguments).execute())
                    .flatMap(Result::getRowsUpdated)
                    .then();
        }

        /** Runs what gives one text, of JSON; SQL's null is JSON's. */
        public Mono<JsonNode> json(String sql, Object... arguments) {
            return Flux.from(statement(sql, arguments).execute())
                    .flatMap(
                            result ->
                                    result.map(
                                            row -> {
                                                String text = row.get(0, String.class);
                                                return JSON.readTree(text == null ? "null" : text);
                                            }))
                    .single();
        }

        private Statement statement(String sql, Object... arguments) {
            Statement statement = connection.createStatement(sql);
            for (int i = 0; i < arguments.length; i++) {
                statement.bind("$" + (i + 1), arguments[i]);
            }
            return statement;
        }
    }
}
