package com.smarterp.auth;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deletes what is long over. Row-level security says what that is: nothing live can be deleted. */
@Component
final class Sweep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    /** Rows of the audit that are deleted by one statement, and statements in a row. */
    private static final int AUDIT_ROWS = 5000;

    private static final int AUDIT_STATEMENTS = 20;
    private static final List<String> STATEMENTS =
            List.of(
                    "delete from login_limit where until < now()",
                    "delete from device where expires_at < now()",
                    "delete from invitation where expires_at < now()",
                    "delete from session where coalesce(ended_at, last_seen_at) < now() - interval '90 days'");

    private final Database database;
    private final AuthSettings settings;
    private final Duration interval;
    private final Counter swept;
    private final Counter sweptAudit;
    private volatile @Nullable Disposable running;

    Sweep(Database database, AuthSettings settings, MeterRegistry meters) {
        this.database = database;
        this.settings = settings;
        this.swept = meters.counter("smarterp.auth.swept", "of", "rest");
        this.sweptAudit = meters.counter("smarterp.auth.swept", "of", "audit");
        this.interval = settings.sweepInterval();
    }

    Mono<Void> sweep() {
        return Flux.fromIterable(STATEMENTS)
                .concatMap(statement -> database.lookUp(statement).fetch().rowsUpdated())
                .concatWith(sessions())
                .doOnNext(swept::increment)
                .then(audit());
    }

    /**
     * Of an account that begins and ends very many, the last are remembered, and those whose device
     * has to hear of its wipe.
     */
    private Mono<Long> sessions() {
        return database.lookUp(
                        """
                        delete from session where id in
                               (select id from
                                       (select id, row_number() over
                                               (partition by account_id order by ended_at desc, id) as place
                                          from session
                                         where ended_at < now() - interval '1 day' and not wipe and account_id in
                                               (select account_id from session where ended_at is not null
                                                 group by account_id having count(*) > $1)) as ended
                                 where place > $1)
                        """)
                .bind("$1", settings.session().endedPerAccount())
                .fetch()
                .rowsUpdated();
    }

    /** The role can delete nothing of the audit but by this function. */
    private Mono<Void> audit() {
        return database.lookUp(
                        """
                        select sweep_audit(make_interval(secs => $1), make_interval(secs => $2), $3) as rows
                        """)
                .bind("$1", (double) settings.audit().retention().toSeconds())
                .bind("$2", (double) settings.audit().refusedRetention().toSeconds())
                .bind("$3", AUDIT_ROWS)
                .map((Readable row) -> Database.get(row, "rows", Long.class))
                .one()
                .doOnNext(sweptAudit::increment)
                .repeat(AUDIT_STATEMENTS - 1)
                .takeUntil(rows -> rows < AUDIT_ROWS)
                .then();
    }

    @Override
    public void start() {
        running =
                Flux.interval(interval)
                        .onBackpressureDrop()
                        .concatMap(
                                _ ->
                                        sweep().onErrorResume(
                                                        e -> {
                                                            log.warn(
                                                                    "Could not delete expired rows, will retry: {}",
                                                                    e.toString());
                                                            return Mono.empty();
                                                        }))
                        .subscribe();
    }

    @Override
    public void stop() {
        Disposable sweeping = running;
        if (sweeping != null) {
            sweeping.dispose();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
