package com.smarterp.auth;

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
    private static final List<String> STATEMENTS =
            List.of(
                    "delete from login_limit where until < now()",
                    "delete from device where expires_at < now()",
                    "delete from invitation where expires_at < now() - interval '90 days'",
                    "delete from session where coalesce(ended_at, last_seen_at) < now() - interval '90 days'");

    private final Database database;
    private final Duration interval;
    private volatile @Nullable Disposable running;

    Sweep(Database database, AuthSettings settings) {
        this.database = database;
        this.interval = settings.sweepInterval();
    }

    Mono<Void> sweep() {
        return Flux.fromIterable(STATEMENTS)
                .concatMap(statement -> database.lookUp(statement).then())
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
                                                            log.warn("Not swept: {}", e.toString());
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
