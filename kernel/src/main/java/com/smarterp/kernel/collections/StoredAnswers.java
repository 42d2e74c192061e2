package com.smarterp.kernel.collections;

import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forgets answers that nobody may ask for any more. */
final class StoredAnswers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StoredAnswers.class);

    /** Rows a statement, so that no sweep holds locks for long. */
    private static final int ROWS = 5000;

    /** After a start others have more to do. */
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final DatabaseClient db;
    private final CollectionsSettings settings;
    private Disposable sweeping = Disposables.disposed();

    StoredAnswers(ConnectionFactory connections, CollectionsSettings settings) {
        this.db = DatabaseClient.create(connections);
        this.settings = settings;
    }

    @Override
    public void start() {
        sweeping =
                Flux.interval(FIRST, settings.answerSweep())
                        .onBackpressureDrop()
                        .concatMap(_ -> sweep())
                        .subscribe();
    }

    private Mono<Long> sweep() {
        return db.sql(
                        """
                        delete from mutation where ctid = any(array(
                            select ctid from mutation
                             where at < now() - make_interval(secs => $1) limit $2))
                        """)
                .bind(0, (double) settings.answersKept().toSeconds())
                .bind(1, ROWS)
                .fetch()
                .rowsUpdated()
                .repeat()
                .takeUntil(rows -> rows < ROWS)
                .last()
                .onErrorResume(
                        error -> {
                            log.warn(
                                    "Could not delete expired idempotency records, will retry: {}",
                                    error.toString());
                            return Mono.empty();
                        });
    }

    @Override
    public void stop() {
        sweeping.dispose();
    }

    @Override
    public boolean isRunning() {
        return !sweeping.isDisposed();
    }
}
