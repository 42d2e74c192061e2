package com.smarterp.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.smarterp.kernel.identity.Caller;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reports to auth-service which generation of a session's tokens is in use: once one is, the
 * refresh token before it has served its purpose, and whoever still shows it stole it.
 *
 * <p>Only the first request of a generation is reported, and no request waits for that. A report
 * that fails is forgotten: the session's next request makes it again. What was reported is
 * remembered in bounded memory; to report it again, from here or from another gateway, changes
 * nothing.
 */
final class GenerationReports {

    /** Never routed, so that nobody can make the call from outside. */
    static final String PATH = "internal/sessions/generation";

    private static final Logger log = LoggerFactory.getLogger(GenerationReports.class);

    private final List<URI> services;
    private final SessionSettings settings;
    private final WebClient client;
    private final Cache<UUID, Long> reported;
    private final Counter failures;
    private final Counter dropped;

    /** By session: what waits, or is under way. Guarded by this. */
    private final Map<UUID, Report> open = new HashMap<>();

    private final Queue<Report> waiting = new ArrayDeque<>();
    private int running;

    /**
     * @param token says it: auth-service believes nobody but the holder
     */
    private record Report(UUID session, long generation, String token) {}

    /**
     * @param services base addresses of auth-service, one a replica, tried in turn
     */
    GenerationReports(
            List<URI> services,
            SessionSettings settings,
            WebClient.Builder client,
            MeterRegistry meters) {
        this.services =
                services.stream()
                        .map(URI::toString)
                        .map(base -> base.endsWith("/") ? base : base + "/")
                        .map(base -> URI.create(base + PATH))
                        .toList();
        this.settings = settings;
        this.client = client.build();
        reported =
                Caffeine.newBuilder()
                        .maximumSize(settings.reportedGenerations())
                        .expireAfterWrite(settings.tokenLifetime())
                        .build();
        Gauge.builder("smarterp.sessions.reports.waiting", this, GenerationReports::size)
                .description("Generations of sessions that auth-service wasn't told of yet")
                .register(meters);
        failures =
                Counter.builder("smarterp.sessions.reports.failed")
                        .description("Reports that failed; the next request makes them again")
                        .register(meters);
        dropped =
                Counter.builder("smarterp.sessions.reports.dropped")
                        .description("Reports dropped because too many waited")
                        .register(meters);
    }

    /** A request was let in. Returns at once. */
    void letIn(Caller caller, String token) {
        Long known = reported.getIfPresent(caller.session());
        if (caller.generation() <= 0 || (known != null && known >= caller.generation())) {
            return;
        }
        add(new Report(caller.session(), caller.generation(), token));
        Report next;
        while ((next = next()) != null) {
            send(next);
        }
    }

    private synchronized int size() {
        return open.size();
    }

    private synchronized void add(Report report) {
        Report before = open.get(report.session());
        if (before != null && before.generation() >= report.generation()) {
            return;
        }
        if (waiting.size() >= settings.waitingReports()) {
            dropped.increment();
            return;
        }
        open.put(report.session(), report);
        waiting.add(report);
    }

    private synchronized @Nullable Report next() {
        if (running >= settings.concurrentReports()) {
            return null;
        }
        Report next = waiting.poll();
        running += next == null ? 0 : 1;
        return next;
    }

    private synchronized void done(Report report) {
        running--;
        open.remove(report.session(), report);
    }

    private void send(Report report) {
        Flux.fromIterable(services)
                .concatMap(service -> to(service, report))
                .next()
                .switchIfEmpty(Mono.fromRunnable(failures::increment))
                .doFinally(
                        _ -> {
                            done(report);
                            Report next = next();
                            if (next != null) {
                                send(next);
                            }
                        })
                .subscribe();
    }

    /** Empty when this replica couldn't take it. A refusal is an answer: the session is over. */
    private Mono<Boolean> to(URI service, Report report) {
        return client.post()
                .uri(service)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + report.token())
                .exchangeToMono(
                        response ->
                                response.releaseBody()
                                        .then(
                                                isFinal(response.statusCode())
                                                        ? Mono.just(true)
                                                        : Mono.<Boolean>empty()))
                .timeout(settings.reportTimeout())
                .doOnNext(_ -> reported.put(report.session(), report.generation()))
                .onErrorResume(
                        e -> {
                            log.debug("Generation not reported to {}: {}", service, e.toString());
                            return Mono.empty();
                        });
    }

    private static boolean isFinal(HttpStatusCode status) {
        return status.is2xxSuccessful() || status.isSameCodeAs(HttpStatus.UNAUTHORIZED);
    }
}
