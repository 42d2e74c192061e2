package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The service's database. All writing is done in a transaction that acts for somebody. */
@Component
final class Database {

    private final DatabaseClient app;
    private final DatabaseClient lookUp;
    private final TransactionalOperator transactions;
    private final Duration timeout;

    Database(
            ConnectionPool app,
            @Qualifier("relayConnections") ConnectionPool lookUp,
            AuthSettings settings) {
        this.app = DatabaseClient.create(app);
        this.lookUp = DatabaseClient.create(lookUp);
        this.transactions = TransactionalOperator.create(new R2dbcTransactionManager(app));
        this.timeout = settings.transactionTimeout();
    }

    /** The work in one transaction that acts for this scope. A database too slow is 503. */
    <T> Mono<T> as(Scope scope, Mono<T> work) {
        return inTime(transactions.transactional(act(scope).then(work)));
    }

    /** Within a transaction: acts for another scope from here on. */
    Mono<Void> act(Scope scope) {
        return app.sql(
                        """
                        select set_config('smarterp.user', $1, true),
                               set_config('smarterp.workspace', $2, true),
                               set_config('smarterp.session', $3, true),
                               set_config('smarterp.part', $4, true)
                        """)
                .bind("$1", Objects.toString(scope.user(), ""))
                .bind("$2", Objects.toString(scope.workspace(), ""))
                .bind("$3", Objects.toString(scope.session(), ""))
                .bind("$4", Objects.toString(scope.part(), ""))
                .then();
    }

    /** A statement within the transaction. */
    GenericExecuteSpec sql(String sql) {
        return app.sql(sql);
    }

    DatabaseClient client() {
        return app;
    }

    /** Reads, outside any transaction, what must be known before it is known who is asking. */
    GenericExecuteSpec lookUp(String sql) {
        return lookUp.sql(sql);
    }

    <T> Mono<T> inTime(Mono<T> work) {
        return work.timeout(timeout)
                .onErrorMap(
                        TimeoutException.class,
                        _ ->
                                Problem.unavailable("The database is out of reach for the moment")
                                        .exception());
    }

    /** An id to bind that may be missing. */
    static Parameter orNull(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }

    /** A text to bind that may be missing. */
    static Parameter orNull(@Nullable String text) {
        return text == null ? Parameters.in(String.class) : Parameters.in(text);
    }

    /** A column that is never null. */
    static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
