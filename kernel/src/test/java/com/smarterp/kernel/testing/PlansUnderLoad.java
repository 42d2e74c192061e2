package com.smarterp.kernel.testing;

import com.smarterp.deploy.parts.Database;
import com.smarterp.kernel.outbox.BareDatabase;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One connection as the service has them, whose plans are made while tables are empty, and how much
 * its calls read once they are full.
 */
public final class PlansUnderLoad implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;
    private final Connection connection;

    public PlansUnderLoad(Database database) {
        this.database = database;
        this.connection =
                Mono.from(BareDatabase.connections(database).create())
                        .blockOptional(SOON)
                        .orElseThrow();
    }

    /** Runs a statement in a transaction of its own. */
    public void run(String sql) {
        Flux.from(connection.createStatement(sql).execute())
                .flatMap(Result::getRowsUpdated)
                .blockLast(SOON);
    }

    /** Fills tables, as the superuser; {@code analyze} isn't run. */
    public void fill(String... statements) throws SQLException {
        try (java.sql.Connection superuser = RealParts.postgres().connect(database.name());
                Statement statement = superuser.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Blocks that a call reads, with all that the functions read which it calls. */
    public long blocks(String sql) {
        JsonNode plan =
                JSON.readTree(
                                String.join(
                                        "", text("explain (analyze, buffers, format json) " + sql)))
                        .get(0)
                        .get("Plan");
        return plan.get("Shared Hit Blocks").longValue()
                + plan.get("Shared Read Blocks").longValue();
    }

    private List<String> text(String sql) {
        return Flux.from(connection.createStatement(sql).execute())
                .flatMap(result -> result.map(row -> row.get(0, String.class)))
                .collectList()
                .blockOptional(SOON)
                .orElseThrow();
    }

    @Override
    public void close() {
        Mono.from(connection.close()).block(SOON);
    }
}
