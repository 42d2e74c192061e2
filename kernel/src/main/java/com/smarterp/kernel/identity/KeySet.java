package com.smarterp.kernel.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.smarterp.kernel.problems.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The public keys that auth-service publishes (JWKS, RFC 7517), kept in memory.
 *
 * <p>An unknown key id leads to a fetch, but to no more than one in {@code refetchInterval},
 * whatever ids are tried; callers that come meanwhile share it. New keys are published well before
 * they sign, so that this is enough. Known keys go on working while auth-service is away.
 */
public final class KeySet implements KeySource {

    private static final Logger log = LoggerFactory.getLogger(KeySet.class);

    private final List<URI> addresses;
    private final IdentitySettings settings;
    private final WebClient client;
    private final MeterRegistry meters;
    private final LongSupplier nanos;

    private final AtomicReference<@Nullable Mono<State>> inFlight = new AtomicReference<>();
    private volatile @Nullable State state;

    /**
     * @param keys empty until a fetch succeeded
     * @param fetched when the last fetch that succeeded ended; nano time
     * @param failed when the last fetch ended, if it failed; nano time
     */
    private record State(Map<String, ECPublicKey> keys, long fetched, @Nullable Long failed) {}

    /**
     * @param services base addresses of auth-service, one a replica, tried in turn
     */
    public KeySet(
            List<URI> services,
            IdentitySettings settings,
            WebClient.Builder client,
            MeterRegistry meters) {
        this(services, settings, client, meters, System::nanoTime);
    }

    KeySet(
            List<URI> services,
            IdentitySettings settings,
            WebClient.Builder client,
            MeterRegistry meters,
            LongSupplier nanos) {
        this.addresses =
                services.stream()
                        .map(URI::toString)
                        .map(base -> base.endsWith("/") ? base : base + "/")
                        .map(base -> URI.create(base + ".well-known/jwks.json"))
                        .toList();
        this.settings = settings;
        this.client = client.build();
        this.meters = meters;
        this.nanos = nanos;
    }

    @Override
    public Mono<ECPublicKey> key(String kid) {
        return Mono.defer(
                () -> {
                    State now = state;
                    ECPublicKey known = now == null ? null : now.keys().get(kid);
                    if (now != null && known != null) {
                        if (passed(now.fetched(), settings.refreshInterval()) && mayFetch(now)) {
                            fetch().subscribe();
                        }
                        return Mono.just(known);
                    }
                    if (mayFetch(now)) {
                        return fetch().flatMap(fresh -> answer(fresh, kid));
                    }
                    Mono<State> running = inFlight.get();
                    return running != null
                            ? running.flatMap(fresh -> answer(fresh, kid))
                            : answer(now, kid);
                });
    }

    private static Mono<ECPublicKey> answer(@Nullable State state, String kid) {
        ECPublicKey key = state == null ? null : state.keys().get(kid);
        if (key != null) {
            return Mono.just(key);
        }
        if (state == null || state.failed() != null) {
            return Mono.error(
                    Problem.unavailable("The keys to verify the session can't be had").exception());
        }
        return Mono.empty();
    }

    private boolean mayFetch(@Nullable State now) {
        if (now == null) {
            return true;
        }
        Long failed = now.failed();
        return failed == null
                ? passed(now.fetched(), settings.refetchInterval())
                : passed(failed, settings.retryInterval());
    }

    private boolean passed(long since, Duration time) {
        return nanos.getAsLong() - since >= time.toNanos();
    }

    /** Joins the fetch that is under way, or starts one. */
    private Mono<State> fetch() {
        Mono<State> running = inFlight.get();
        if (running != null) {
            return running;
        }
        Mono<State> fresh =
                Mono.defer(this::fetchUnlessJustDone)
                        .doOnNext(
                                done -> {
                                    state = done;
                                    inFlight.set(null);
                                })
                        .cache();
        return inFlight.compareAndSet(null, fresh) ? fresh : Mono.defer(this::fetch);
    }

    /** Another thread's fetch may have ended between this one's decision and its turn. */
    private Mono<State> fetchUnlessJustDone() {
        State now = state;
        if (now != null && !mayFetch(now)) {
            return Mono.just(now);
        }
        return Flux.fromIterable(addresses)
                .concatMap(address -> from(address).onErrorResume(e -> missed(address, e)))
                .next()
                .map(keys -> new State(keys, nanos.getAsLong(), null))
                .switchIfEmpty(Mono.fromSupplier(this::failed))
                .doOnNext(this::count);
    }

    private void count(State fresh) {
        String outcome = fresh.failed() == null ? "fetched" : "failed";
        meters.counter("smarterp.identity.keys.fetches", "outcome", outcome).increment();
    }

    private State failed() {
        State now = state;
        long at = nanos.getAsLong();
        return now == null ? new State(Map.of(), at, at) : new State(now.keys(), now.fetched(), at);
    }

    private Mono<Map<String, ECPublicKey>> from(URI address) {
        return client.get()
                .uri(address)
                .retrieve()
                .bodyToMono(String.class)
                .timeout(settings.requestTimeout())
                .map(KeySet::parse)
                .filter(keys -> !keys.isEmpty());
    }

    private static Mono<Map<String, ECPublicKey>> missed(URI address, Throwable why) {
        log.warn(
                "Could not fetch token keys from {}, the known ones stay in use: {}",
                address,
                why.toString());
        return Mono.empty();
    }

    private static Map<String, ECPublicKey> parse(String json) {
        try {
            Map<String, ECPublicKey> keys = new ConcurrentHashMap<>();
            for (JWK jwk : JWKSet.parse(json).getKeys()) {
                if (jwk instanceof ECKey ec
                        && ec.getCurve().equals(Curve.P_256)
                        && ec.getKeyID() != null) {
                    keys.put(ec.getKeyID(), ec.toECPublicKey());
                }
            }
            return Map.copyOf(keys);
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException("no key set (expected: RFC 7517)", e);
        }
    }
}
