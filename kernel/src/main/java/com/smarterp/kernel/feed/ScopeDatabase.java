package com.smarterp.kernel.feed;

import com.smarterp.kernel.outbox.LentConnections;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service keeps of others' collections: tables with a column {@code scope} under row-level
 * security, so that work on one scope can't touch another's rows. Work is one call of a function,
 * which sets {@code smarterp.scope} for itself: one round trip and one transaction, committed when
 * the call has ended.
 */
public final class ScopeDatabase {

    private static final JsonMapper JSON = new JsonMapper();

    private final LentConnections connections;

    ScopeDatabase(LentConnections connections) {
        this.connections = connections;
    }

    /** Calls what gives nothing; {@code $1} and so on are the arguments. */
    public Mono<Void> run(String sql, Object... arguments) {
        return each(sql, arguments, Result::getRowsUpdated).then();
    }

    /** Calls what gives one text, of JSON; SQL's null is JSON's. */
    public Mono<JsonNode> json(String sql, Object... arguments) {
        return each(sql, arguments, ScopeDatabase::json).single();
    }

    /** Fails while the database is out of reach. */
    public Mono<Void> check() {
        return run("select 1");
    }

    private static Publisher<JsonNode> json(Result result) {
        return result.map(
                row -> {
                    String text = row.get(0, String.class);
                    return JSON.readTree(text == null ? "null" : text);
                });
    }

    private <R> Flux<R> each(
            String sql, Object[] arguments, Function<Result, Publisher<R>> reading) {
        return connections
                .each(
                        connection ->
                                Flux.from(statement(connection, sql, arguments).execute())
                                        .flatMap(reading))
                .onErrorMap(
                        ScopeDatabase::isOfTheData,
                        e -> new Poison(String.valueOf(e.getMessage())));
    }

    /** Class 22, data exception: the same data will never fit. */
    private static boolean isOfTheData(Throwable error) {
        return error instanceof R2dbcException e
                && e.getSqlState() != null
                && e.getSqlState().startsWith("22");
    }

    private static Statement statement(Connection connection, String sql, Object... arguments) {
        Statement statement = connection.createStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.bind("$" + (i + 1), arguments[i]);
        }
        return statement;
    }
}
