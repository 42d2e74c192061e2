package com.smarterp.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.smarterp.kernel.identity.KeySource;
import com.smarterp.kernel.problems.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Readable;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The keys that session tokens are signed with. Replicas agree through the database and by its
 * clock: the newest key whose time has come signs.
 *
 * <p>A new key is published {@code lead} before it signs, and an old one stays published until the
 * last token that it signed has expired, and {@code overlap} longer: a verifier never meets a key
 * it can't have. The first key of all signs at once.
 */
@Component
final class SigningKeys implements KeySource, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final Scope SCOPE = Scope.ofPart("signing_keys");

    private final Database database;
    private final SealedKeys seals;
    private final AuthSettings.KeyLife settings;
    private final Duration access;
    private final MeterRegistry meters;
    private volatile @Nullable Ring ring;
    private volatile @Nullable Disposable reloading;

    /**
     * @param keys newest first
     * @param ahead how far the database's clock is ahead of this process's
     */
    private record Ring(List<SigningKey> keys, Duration ahead) {

        Instant now() {
            return Instant.now().plus(ahead);
        }

        Optional<SigningKey> signer() {
            Instant now = now();
            return keys.stream()
                    .filter(key -> key.canSign() && !key.signsFrom().isAfter(now))
                    .findFirst();
        }
    }

    SigningKeys(Database database, SealedKeys seals, AuthSettings settings, MeterRegistry meters) {
        this.database = database;
        this.seals = seals;
        this.settings = settings.keys();
        this.access = settings.session().access();
        this.meters = meters;
    }

    /** A key to sign with, and what time it is for everybody. */
    record Signer(ECKey pair, Instant now) {}

    /** The key that signs now; 503 when it can't be had. */
    Mono<Signer> signer() {
        return ring().flatMap(
                        now ->
                                Mono.justOrEmpty(
                                        now.signer().map(key -> new Signer(key.pair(), now.now()))))
                .switchIfEmpty(
                        Mono.error(() -> Problem.unavailable("No key signs now").exception()));
    }

    @Override
    public Mono<ECPublicKey> key(String kid) {
        return ring().flatMap(
                        now ->
                                Mono.justOrEmpty(
                                        now.keys().stream()
                                                .filter(key -> key.kid().equals(kid))
                                                .map(SigningKeys::publicKey)
                                                .findFirst()));
    }

    /** The public halves of all keys, as a JWK set (RFC 7517). */
    Mono<String> published() {
        return ring().map(
                        now ->
                                new JWKSet(
                                                now.keys().stream()
                                                        .map(key -> (JWK) key.pair())
                                                        .toList())
                                        .toString(true));
    }

    /** Makes a new key now, which signs after the lead. */
    Mono<Void> rotate() {
        return reload(true).then();
    }

    /**
     * Sees what other replicas did; makes a key when it is time, and forgets those that are over.
     */
    Mono<Void> reload() {
        return reload(false).then();
    }

    private Mono<Ring> ring() {
        return Mono.defer(
                () -> {
                    Ring now = ring;
                    return now == null ? reload(false) : Mono.just(now);
                });
    }

    private Mono<Ring> reload(boolean ordered) {
        Mono<Ring> work =
                database.sql("select pg_advisory_xact_lock(hashtext('signing_keys'))")
                        .then()
                        .then(Mono.defer(() -> orders().map(orders -> ordered || orders > 0)))
                        .flatMap(order -> read().flatMap(found -> upToDate(found, order)));
        return database.as(SCOPE, work).doOnNext(found -> ring = found);
    }

    private Mono<Ring> upToDate(Ring found, boolean order) {
        Instant now = found.now();
        Optional<SigningKey> newest = found.keys().stream().filter(SigningKey::canSign).findFirst();
        if (newest.isEmpty()) {
            return make(now).then(Mono.defer(this::read));
        }
        Instant due = newest.get().signsFrom().plus(settings.rotation()).minus(settings.lead());
        Mono<Void> made =
                order || due.isBefore(now) ? make(now.plus(settings.lead())) : Mono.empty();
        return made.then(forget(found)).then(Mono.defer(this::read));
    }

    private Mono<Ring> read() {
        return database.sql("select clock_timestamp() as at")
                .map(
                        (Readable row) ->
                                Duration.between(
                                        Instant.now(), Database.get(row, "at", Instant.class)))
                .one()
                .flatMap(
                        ahead ->
                                database.sql("select * from signing_key")
                                        .map((Readable row) -> SigningKey.of(row, seals))
                                        .all()
                                        .sort(
                                                Comparator.comparing(SigningKey::signsFrom)
                                                        .reversed())
                                        .collectList()
                                        .map(keys -> new Ring(List.copyOf(keys), ahead)));
    }

    /** How many times operators asked for a new key: {@code insert into signing_key_order}. */
    private Mono<Long> orders() {
        return database.sql("delete from signing_key_order").fetch().rowsUpdated();
    }

    private Mono<Void> make(Instant signsFrom) {
        ECKey pair = SigningKey.generate();
        log.info("Signing key {} signs from {}", pair.getKeyID(), signsFrom);
        meters.counter("smarterp.auth.keys.made").increment();
        return database.sql(
                        """
                        insert into signing_key (kid, public_jwk, sealed, signs_from)
                        values ($1, $2, $3, $4)
                        """)
                .bind("$1", pair.getKeyID())
                .bind("$2", pair.toPublicJWK().toJSONString())
                .bind("$3", SigningKey.seal(pair, seals))
                .bind("$4", signsFrom)
                .then();
    }

    /** A key is over when its successor has signed for as long as its last token lives. */
    private Mono<Void> forget(Ring found) {
        Instant before = found.now().minus(access).minus(settings.overlap());
        Optional<SigningKey> successor =
                found.keys().stream()
                        .filter(key -> key.canSign() && key.signsFrom().isBefore(before))
                        .findFirst();
        if (successor.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("delete from signing_key where signs_from < $1")
                .bind("$1", successor.get().signsFrom())
                .then();
    }

    private static ECPublicKey publicKey(SigningKey key) {
        try {
            return key.pair().toECPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("signing key " + key.kid() + " is damaged", e);
        }
    }

    @Override
    public void start() {
        reloading =
                Flux.interval(Duration.ZERO, settings.reload())
                        .onBackpressureDrop()
                        .concatMap(
                                _ ->
                                        reload().onErrorResume(
                                                        e -> {
                                                            log.warn(
                                                                    "Could not read the signing keys, will retry: {}",
                                                                    e.toString());
                                                            return Mono.empty();
                                                        }))
                        .subscribe();
    }

    @Override
    public void stop() {
        Disposable running = reloading;
        if (running != null) {
            running.dispose();
        }
        reloading = null;
    }

    @Override
    public boolean isRunning() {
        return reloading != null;
    }
}
