package com.smarterp.kernel.outbox;

import io.micrometer.core.instrument.Counter;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;

/**
 * Connections of a pool, each lent for one piece of work. What isn't committed when it comes back
 * is rolled back. Work that the database neither finishes nor refuses in time fails, and its
 * connection is given up: its place in the pool is free again, whatever becomes of a server or a
 * network that fell silent.
 */
public final class LentConnections {

    private final ConnectionFactory pool;
    private final Duration patience;
    private final Counter givenUp;

    /**
     * @param patience how long the database may be silent, within one piece of work
     * @param givenUp counts connections that were
     */
    LentConnections(ConnectionFactory pool, Duration patience, Counter givenUp) {
        this.pool = pool;
        this.patience = patience;
        this.givenUp = givenUp;
    }

    /** Work without a transaction: each statement stands for itself. */
    public <R> Flux<R> each(Function<Connection, Publisher<R>> work) {
        return Flux.usingWhen(
                pool.create(),
                connection -> inTime(Flux.from(work.apply(connection))),
                this::takeBack,
                (connection, error) -> takeBack(connection, error),
                this::takeBack);
    }

    /** Work in one transaction, committed when it has a result. */
    public <R> Mono<R> transaction(Function<Connection, Mono<R>> work) {
        return transaction(work, (_, result) -> Mono.just(result));
    }

    /**
     * A transaction of two round trips: {@code BEGIN} travels with the first statement, {@code
     * COMMIT} right behind the last one, which PostgreSQL makes a rollback when that has failed.
     *
     * @param read has a result, from which follows what is written
     * @param write one statement, or none; has a result, and must not leave anything to be undone
     *     otherwise
     */
    public <R, W> Mono<W> transaction(
            Function<Connection, Mono<R>> read, BiFunction<Connection, R, Mono<W>> write) {
        return Mono.usingWhen(
                pool.create(),
                connection ->
                        inTime(
                                        together(
                                                        done(connection.beginTransaction()),
                                                        read.apply(connection),
                                                        (_, result) -> result)
                                                .flatMap(
                                                        result ->
                                                                together(
                                                                        write.apply(
                                                                                connection, result),
                                                                        done(
                                                                                connection
                                                                                        .commitTransaction()),
                                                                        (written, _) -> written))
                                                .flux())
                                .single(),
                this::takeBack,
                (connection, error) -> takeBack(connection, error),
                this::takeBack);
    }

    private static Mono<Boolean> done(Publisher<Void> work) {
        return Mono.from(work).thenReturn(true);
    }

    /**
     * Both are sent at once, in this order, and waited for; the first one's failure is the cause.
     */
    private static <A, B, R> Mono<R> together(
            Mono<A> first, Mono<B> second, BiFunction<A, B, R> both) {
        return Mono.zip(
                        first.materialize(),
                        second.materialize(),
                        (one, other) -> {
                            Throwable error =
                                    one.getThrowable() == null
                                            ? other.getThrowable()
                                            : one.getThrowable();
                            return error == null
                                    ? Signal.next(
                                            both.apply(
                                                    Objects.requireNonNull(one.get()),
                                                    Objects.requireNonNull(other.get())))
                                    : Signal.<R>error(error);
                        })
                .dematerialize();
    }

    private <R> Flux<R> inTime(Flux<R> work) {
        return work.timeout(patience)
                .onErrorMap(
                        TimeoutException.class,
                        _ -> new R2dbcTimeoutException("silent for " + patience));
    }

    private Publisher<Void> takeBack(Connection connection, Throwable error) {
        return error instanceof R2dbcTimeoutException ? giveUp(connection) : takeBack(connection);
    }

    private Mono<Void> takeBack(Connection connection) {
        return Mono.from(connection.close())
                .timeout(patience)
                .onErrorResume(TimeoutException.class, _ -> giveUp(connection));
    }

    /** Ends it where it is; the pool sees that it is no use any more. */
    private Mono<Void> giveUp(Connection connection) {
        givenUp.increment();
        Connection bare =
                connection instanceof Wrapped<?> wrapped
                                && wrapped.unwrap() instanceof Connection within
                        ? within
                        : connection;
        return Mono.from(bare.close()).onErrorComplete().then(Mono.from(connection.close()));
    }
}
