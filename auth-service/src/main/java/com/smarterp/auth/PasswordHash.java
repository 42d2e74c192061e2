package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Hashes passwords away from the event loop, a few at a time: each takes 46 MiB and tens of
 * milliseconds. Whoever needs a hash asks for a turn, in which as many are made as it takes; turns
 * are shared out fairly by network and account ({@link FairQueue}).
 */
@Component
final class PasswordHash implements DisposableBean {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final ExecutorService threads;
    private final Scheduler scheduler;
    private final FairQueue queue;
    private final MeterRegistry meters;

    PasswordHash(AuthSettings settings, MeterRegistry meters) {
        AuthSettings.Hashing hashing = settings.hashing();
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        hashing.threads(),
                        Thread.ofPlatform().daemon().name("password-hash-", 0).factory());
        this.threads = ExecutorServiceMetrics.monitor(meters, pool, "smarterp.auth.hashing");
        this.scheduler = Schedulers.fromExecutorService(threads);
        this.meters = meters;
        this.queue =
                new FairQueue(
                        new FairQueue.Bounds(
                                hashing.threads(),
                                hashing.queue(),
                                hashing.accountQueue(),
                                hashing.networkQueue(),
                                hashing.maxWait()),
                        this::refused);
        Gauge.builder("smarterp.auth.hashing.waiting", queue, FairQueue::waiting)
                .description("Sign-ins, sign-ups and password changes that wait for their turn")
                .register(meters);
    }

    /** The turn of a login from a device that isn't known. */
    static FairQueue.Turn ofSignIn(String email, Browser browser) {
        return turn("account:" + email, browser);
    }

    /** The turn of a login from a known device: nobody else can stand before it. */
    static FairQueue.Turn ofDevice(String device, UUID account, Browser browser) {
        return turn("device:" + device + account, browser);
    }

    /** The turn of a sign-up: those of one network share one lane. */
    static FairQueue.Turn ofSignUp(Browser browser) {
        return turn("sign-up", browser);
    }

    /** The turn of somebody signed in who changes their password: before all logins. */
    static FairQueue.Turn ofChange(UUID account, Browser browser) {
        return new FairQueue.Turn(browser.network(), "password:" + account, false, true);
    }

    /** Behind a proxy of the same machine all clients have its address: they are not one. */
    private static FairQueue.Turn turn(String lane, Browser browser) {
        return new FairQueue.Turn(browser.network(), lane, !browser.isOwnMachine(), false);
    }

    /** The work, when its turn comes; 429 or 503 when too many wait. */
    <T> Mono<T> inTurn(FairQueue.Turn turn, Supplier<Mono<T>> work) {
        return queue.take(turn, work);
    }

    /** Within a turn: the PHC string of a new hash. */
    Mono<String> hash(String password) {
        return away(() -> Argon2.hash(password));
    }

    /** Within a turn. */
    Mono<Boolean> matches(String password, String phc) {
        return away(() -> Argon2.matches(password, phc));
    }

    private <T> Mono<T> away(Supplier<T> work) {
        return Mono.fromSupplier(work).subscribeOn(scheduler);
    }

    private Throwable refused(FairQueue.Refusal why) {
        meters.counter("smarterp.auth.hashing.refused", "why", why.name().toLowerCase(Locale.ROOT))
                .increment();
        return switch (why) {
            case LANE, NETWORK ->
                    Problem.of(ProblemCode.TOO_MANY, "Too many attempts at once")
                            .retryAfter(SOON)
                            .exception();
            case FULL, LATE -> Problem.unavailable("Too many are signing in at once").exception();
        };
    }

    @Override
    public void destroy() {
        scheduler.dispose();
        threads.shutdownNow();
    }
}
