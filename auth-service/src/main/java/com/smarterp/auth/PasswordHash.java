package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Hashes passwords away from the event loop, a few at a time: each takes 46 MiB and tens of
 * milliseconds. When too many wait, the next is told 503 at once.
 */
@Component
final class PasswordHash implements DisposableBean {

    private final ExecutorService threads;
    private final Scheduler scheduler;

    PasswordHash(AuthSettings settings, MeterRegistry meters) {
        int count = settings.hashing().threads();
        ExecutorService pool =
                new ThreadPoolExecutor(
                        count,
                        count,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(settings.hashing().queue()),
                        Thread.ofPlatform().daemon().name("password-hash-", 0).factory(),
                        new ThreadPoolExecutor.AbortPolicy());
        this.threads = ExecutorServiceMetrics.monitor(meters, pool, "smarterp.auth.hashing");
        this.scheduler = Schedulers.fromExecutorService(threads);
    }

    /** The PHC string of a new hash. */
    Mono<String> hash(String password) {
        return away(() -> Argon2.hash(password));
    }

    Mono<Boolean> matches(String password, String phc) {
        return away(() -> Argon2.matches(password, phc));
    }

    /** False, after as long as it takes with somebody's. */
    Mono<Boolean> matchesNobody(String password) {
        return matches(password, Argon2.NOBODYS).map(_ -> false);
    }

    private <T> Mono<T> away(Supplier<T> work) {
        return Mono.fromSupplier(work)
                .subscribeOn(scheduler)
                .onErrorMap(
                        RejectedExecutionException.class,
                        _ -> Problem.unavailable("Too many are signing in at once").exception());
    }

    @Override
    public void destroy() {
        scheduler.dispose();
        threads.shutdownNow();
    }
}
