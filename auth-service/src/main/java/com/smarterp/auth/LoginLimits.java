package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Readable;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Bounds failed logins: for an account, wherever they come from, and for an address, whatever the
 * account. A device that the account's owner used before has a bound of its own instead, so that
 * nobody can lock the owner out. And it bounds the accounts that are made from one address.
 *
 * <p>Rows in the database, so that limits hold over replicas and restarts. GCRA: each failure adds
 * {@code window / limit} to the time until which the key is in debt; a key whose debt reaches the
 * window waits. Unknown addresses are counted like known ones.
 */
@Component
final class LoginLimits {

    private static final Scope SCOPE = Scope.ofPart("login_limits");

    private final Database database;
    private final AuthSettings.Limits limits;
    private final byte[] secret;
    private final Counter refused;

    LoginLimits(
            Database database, AuthSettings settings, ServerSecret secret, MeterRegistry meters) {
        this.database = database;
        this.limits = settings.limits();
        this.secret = secret.derive("login-limits");
        this.refused = meters.counter("smarterp.auth.logins.limited");
    }

    /** What a login counts for, and how many failures of it are let through in a window. */
    record Key(String hash, int limit) {}

    /** The keys of a login from a device that isn't known. */
    List<Key> of(String email, String address) {
        return List.of(
                new Key(hash("account:" + email), limits.account()),
                new Key(hash("address:" + address), limits.address()));
    }

    /** The key of a login from a device that the account's owner used before. */
    List<Key> ofDevice(String device, UUID account) {
        return List.of(new Key(hash("device:" + device + account), limits.device()));
    }

    /** The key of somebody signed in who says their password again. */
    List<Key> ofAccount(UUID account) {
        return List.of(new Key(hash("password:" + account), limits.account()));
    }

    /**
     * The key of a sign-up. On this machine itself everybody has one address: there none is
     * counted.
     */
    List<Key> ofSignUp(String address) {
        return isOwn(address)
                ? List.of()
                : List.of(new Key(hash("sign-up:" + address), limits.signUps()));
    }

    private static boolean isOwn(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Ends with 429 when one of the keys has had enough failures. */
    Mono<Void> check(List<Key> keys) {
        Flux<Duration> waits =
                Flux.fromIterable(keys)
                        .concatMap(
                                key ->
                                        database.lookUp(
                                                        """
                                                        select extract(epoch from until - now())::float8 as debt
                                                          from login_limit where key = $1
                                                        """)
                                                .bind("$1", key.hash())
                                                .map((Readable row) -> wait(row, key))
                                                .one());
        return database.inTime(waits.filter(Duration::isPositive).next())
                .flatMap(wait -> Mono.error(tooMany(wait)));
    }

    /** Counts a failure, or a sign-up. */
    Mono<Void> count(List<Key> keys) {
        if (keys.isEmpty()) {
            return Mono.empty();
        }
        Duration window = limits.window();
        return database.as(
                SCOPE,
                Flux.fromIterable(keys)
                        .concatMap(
                                key ->
                                        database.sql(
                                                        """
                                                        insert into login_limit as l (key, until)
                                                        values ($1, now() + make_interval(secs => $2))
                                                        on conflict (key) do update
                                                        set until = least(
                                                            greatest(l.until, now()) + make_interval(secs => $2),
                                                            now() + make_interval(secs => $3))
                                                        """)
                                                .bind("$1", key.hash())
                                                .bind("$2", seconds(step(key)))
                                                .bind("$3", seconds(window.plus(step(key))))
                                                .then())
                        .then());
    }

    /**
     * The owner is here: the account's failures are forgiven, those of the address stay. Last in
     * the transaction of the sign-in, which then acts for the limits.
     */
    Mono<Void> forgive(Key key) {
        return database.act(SCOPE)
                .then(
                        database.sql("delete from login_limit where key = $1")
                                .bind("$1", key.hash())
                                .then());
    }

    private Duration wait(Readable row, Key key) {
        double debt = Database.get(row, "debt", Double.class);
        double free = seconds(limits.window().minus(step(key)));
        return Duration.ofMillis((long) Math.ceil((debt - free) * 1000));
    }

    private Duration step(Key key) {
        return limits.window().dividedBy(key.limit());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private ProblemException tooMany(Duration wait) {
        refused.increment();
        return Problem.of(ProblemCode.TOO_MANY, "Too many attempts")
                .retryAfter(wait.plusSeconds(1))
                .exception();
    }

    /** Keyed, so that the table tells nobody which addresses were tried. */
    private String hash(String key) {
        return HexFormat.of()
                .formatHex(ServerSecret.hmac(secret, key.getBytes(StandardCharsets.UTF_8)));
    }
}
