package com.smarterp.kernel.outbox;

import io.micrometer.core.instrument.Counter;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import java.time.Duration;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * How a replica that has committed tells the one that leads a partition: PostgreSQL's NOTIFY, in a
 * transaction of its own, after the write's. One call is under way at a time and names all
 * partitions that gathered meanwhile, so it costs a busy replica little, and writers nothing. A
 * lost one is made up for by the relay's poll.
 */
final class OutboxPokes implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OutboxPokes.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String CHANNEL = "outbox";

    private final PostgresqlConnectionFactory connections;
    private final OutboxSettings settings;
    private final Counter sent;
    private final BitSet waiting = new BitSet();
    private boolean sending;
    private volatile @Nullable PostgresqlConnection connection;
    private @Nullable Disposable listening;

    /**
     * @param connections of the relay's role; one is kept open, to listen and to call
     * @param sent counts calls
     */
    OutboxPokes(PostgresqlConnectionFactory connections, OutboxSettings settings, Counter sent) {
        this.connections = connections;
        this.settings = settings;
        this.sent = sent;
    }

    /** Listens from now on, whatever becomes of the connection meanwhile. */
    synchronized void listen(IntConsumer poked) {
        listening =
                Flux.usingWhen(
                                connections.create(),
                                open -> notifications(open),
                                PostgresqlConnection::close)
                        .doOnNext(notification -> tell(notification, poked))
                        // The server's end of the connection is an end, too.
                        .concatWith(Mono.error(() -> new IllegalStateException("connection lost")))
                        .doOnError(error -> log.debug("No pokes for now: {}", error.toString()))
                        .retryWhen(
                                Retry.backoff(Long.MAX_VALUE, settings.retryMin())
                                        .maxBackoff(settings.retryMax()))
                        .subscribe();
    }

    private Flux<Notification> notifications(PostgresqlConnection open) {
        return open.createStatement("listen " + CHANNEL)
                .execute()
                .flatMap(PostgresqlResult::getRowsUpdated)
                .thenMany(Flux.defer(() -> open.getNotifications()))
                .doOnSubscribe(_ -> connection = open)
                .doFinally(_ -> connection = null);
    }

    private static void tell(Notification notification, IntConsumer poked) {
        String partitions = notification.getParameter();
        if (partitions != null) {
            for (String partition : partitions.split(",", -1)) {
                poked.accept(Integer.parseInt(partition));
            }
        }
    }

    /** Tells whoever leads this partition that something waits there. */
    void poke(int partition) {
        synchronized (waiting) {
            waiting.set(partition);
            if (sending || connection == null) {
                return;
            }
            sending = true;
        }
        send();
    }

    private void send() {
        String partitions;
        synchronized (waiting) {
            partitions =
                    waiting.stream().mapToObj(Integer::toString).collect(Collectors.joining(","));
            waiting.clear();
            sending = !partitions.isEmpty();
        }
        PostgresqlConnection open = connection;
        if (partitions.isEmpty()) {
            return;
        }
        sent.increment();
        Mono<Void> call =
                open == null
                        ? Mono.empty()
                        : open.createStatement("select pg_notify($1, $2)")
                                .bind("$1", CHANNEL)
                                .bind("$2", partitions)
                                .execute()
                                .flatMap(result -> result.map((_, _) -> true))
                                .then();
        var _ =
                call.timeout(settings.poll().plus(PATIENCE))
                        .onErrorComplete()
                        .doFinally(_ -> send())
                        .subscribe();
    }

    @Override
    public synchronized void close() {
        if (listening != null) {
            listening.dispose();
        }
    }
}
