package com.smarterp.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.deploy.parts.Database;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.Wire;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.Result;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.tcp.TcpResources;

/** A pool of one: whatever becomes of its connection, the next piece of work has one. */
class LentConnectionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Database database = RealParts.database("lent");
    private final Wire wire = new Wire(database.port());
    private final Counter givenUp = new SimpleMeterRegistry().counter("given.up");
    private final ConnectionPool pool = pool();
    private final LentConnections connections = new LentConnections(pool, PATIENCE, givenUp);

    @AfterEach
    void close() {
        pool.dispose();
        wire.close();
    }

    private ConnectionPool pool() {
        DatabaseSettings.Login app =
                new DatabaseSettings.Login(database.app().username(), database.app().password());
        DatabaseSettings settings =
                new DatabaseSettings(
                        "127.0.0.1",
                        wire.port(),
                        database.name(),
                        app,
                        app,
                        "disable",
                        "",
                        Duration.ofSeconds(2),
                        1,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(10),
                        PATIENCE);
        return Databases.pool(settings, app, "lent", 1, TcpResources.get(), Map.of());
    }

    @Test
    void oneThatFellSilentIsGivenUp() {
        assertThat(transaction("select 1")).isEqualTo(1);
        wire.fallSilent();
        assertThatThrownBy(() -> transaction("select 2")).isInstanceOf(R2dbcTimeoutException.class);
        assertThat(givenUp.count()).isEqualTo(1);
        assertThatThrownBy(() -> transaction("select 3")).isInstanceOf(R2dbcException.class);
        wire.heal();
        assertThat(transaction("select 4")).isEqualTo(4);
        assertThat(read("select 5")).isEqualTo(5);
    }

    @Test
    void whatFailsIsRolledBackAndItsConnectionKept() {
        int first = transaction("select pg_backend_pid()");
        assertThatThrownBy(() -> transaction("select 1 / 0")).isInstanceOf(R2dbcException.class);
        assertThat(read("select pg_backend_pid()")).isEqualTo(first);
        assertThat(givenUp.count()).isZero();
    }

    @Test
    void theCommitBehindAFailedWriteUndoesAll() throws SQLException {
        asOwner("create table kept (number int); grant all on kept to public");
        assertThatThrownBy(() -> twoSteps("select number / 0 from kept"))
                .isInstanceOfSatisfying(
                        R2dbcException.class, e -> assertThat(e.getSqlState()).isEqualTo("22012"));
        assertThat(read("select count(*)::integer from kept")).isZero();
        assertThat(twoSteps("update kept set number = number + 1")).isEqualTo(7);
        assertThat(read("select number from kept")).isEqualTo(8);
    }

    private void asOwner(String sql) throws SQLException {
        try (var jdbc =
                        DriverManager.getConnection(
                                database.jdbcUrl(),
                                database.owner().username(),
                                database.owner().password());
                var statement = jdbc.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Puts a 7 into the table, then does the other thing. */
    private int twoSteps(String sql) {
        Integer found =
                connections
                        .transaction(
                                connection ->
                                        number(
                                                connection,
                                                "insert into kept values (7) returning number"),
                                (connection, read) -> done(connection, sql).thenReturn(read))
                        .block(LONG);
        return found == null ? -1 : found;
    }

    @Test
    void whoeverLeavesInTheMiddleLeavesNothing() {
        int first = read("select pg_backend_pid()");
        assertThatThrownBy(
                        () ->
                                connections
                                        .transaction(
                                                connection ->
                                                        number(connection, "select 1")
                                                                .then(Mono.<Integer>never()))
                                        .timeout(Duration.ofMillis(300))
                                        .block(LONG))
                .hasRootCauseInstanceOf(java.util.concurrent.TimeoutException.class);
        assertThat(transaction("select pg_backend_pid()")).isEqualTo(first);
    }

    private int transaction(String sql) {
        Integer found = connections.transaction(connection -> number(connection, sql)).block(LONG);
        return found == null ? -1 : found;
    }

    private int read(String sql) {
        Integer found = connections.each(connection -> number(connection, sql)).blockFirst(LONG);
        return found == null ? -1 : found;
    }

    private static Mono<Void> done(Connection connection, String sql) {
        return Flux.from(connection.createStatement(sql).execute())
                .flatMap(Result::getRowsUpdated)
                .then();
    }

    private static Mono<Integer> number(Connection connection, String sql) {
        return Flux.from(connection.createStatement(sql).execute())
                .flatMap(result -> result.map(row -> row.get(0, Integer.class)))
                .single();
    }
}
