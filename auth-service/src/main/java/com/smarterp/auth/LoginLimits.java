package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Bounds logins: failed ones for an account, wherever they come from, and for a network, whatever
 * the account; and all of an account. A device that the account's owner used before has bounds of
 * its own instead, so that nobody can lock the owner out. And it bounds the accounts that are made
 * from a network, and how many addresses are found to be taken.
 *
 * <p>Rows in the database, so that limits hold over replicas and restarts. GCRA: each attempt adds
 * {@code window / limit} to the time until which the key is in debt; a key whose debt would pass
 * the window waits. An attempt is counted before it is made, and given back when it doesn't count:
 * so many at once can't slip through. Unknown addresses are counted like known ones.
 */
@Component
final class LoginLimits {

    private static final Scope SCOPE = Scope.ofPart("login_limits");

    /** Seconds: what a sum of steps may be off by. */
    private static final double ROUNDING = 0.001;

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

    /** What becomes of an attempt's count when the password was right. */
    private enum OnSuccess {
        /** The owner is here: earlier failures are forgiven, too. */
        FORGIVEN,
        GIVEN_BACK,
        KEPT
    }

    /** What an attempt counts for, and how many are let through in a window. */
    record Key(String hash, int limit, OnSuccess onSuccess) {}

    /** The keys of a login from a device that isn't known. */
    List<Key> of(String email, Browser browser) {
        return List.of(
                key("account:" + email, limits.account(), OnSuccess.FORGIVEN),
                key("address:" + browser.network(), limits.address(), OnSuccess.GIVEN_BACK),
                key("sign-ins:" + email, limits.signIns(), OnSuccess.KEPT));
    }

    /** The keys of a login from a device that the account's owner used before. */
    List<Key> ofDevice(String device, UUID account) {
        return List.of(
                key("device:" + device + account, limits.device(), OnSuccess.FORGIVEN),
                key("device-sign-ins:" + device + account, limits.signIns(), OnSuccess.KEPT));
    }

    /** The key of somebody signed in who says their password again. */
    List<Key> ofAccount(UUID account) {
        return List.of(key("password:" + account, limits.account(), OnSuccess.FORGIVEN));
    }

    /**
     * The key of a sign-up. On this machine itself everybody has one address: there none is
     * counted.
     */
    List<Key> ofSignUp(Browser browser) {
        return browser.isOwnMachine()
                ? List.of()
                : List.of(key("sign-up:" + browser.network(), limits.signUps(), OnSuccess.KEPT));
    }

    /**
     * The keys of a sign-up whose address may be taken, which its answer tells.
     *
     * @param invited to an address that is known to whoever invited: counts for its network alone
     */
    List<Key> ofTaken(Browser browser, boolean invited) {
        Key network = key("taken:" + browser.network(), limits.taken(), OnSuccess.GIVEN_BACK);
        return invited
                ? List.of(network)
                : List.of(network, key("taken", limits.takenOverall(), OnSuccess.GIVEN_BACK));
    }

    /** The key of an invitation's token that may be guessed. */
    List<Key> ofInvitation(Browser browser) {
        return List.of(
                key("invitation:" + browser.network(), limits.invitations(), OnSuccess.GIVEN_BACK));
    }

    /** The key of a look at an invitation, for which nobody needs to be signed in. */
    List<Key> ofPreview(Browser browser) {
        return List.of(key("preview:" + browser.network(), limits.previews(), OnSuccess.KEPT));
    }

    /** A key of another kind. */
    Key ofOther(String name, int limit) {
        return key(name, limit, OnSuccess.KEPT);
    }

    /** Ends with 429 when one of the keys has had enough; counts nothing. */
    Mono<Void> check(List<Key> keys) {
        if (keys.isEmpty()) {
            return Mono.empty();
        }
        return database.inTime(
                        bind(
                                        database.lookUp(
                                                """
                                                select max(extract(epoch from l.until - now())::float8 + t.step) as debt
                                                  from unnest($1::text[], $2::float8[]) as t (key, step)
                                                  join login_limit l on l.key = t.key
                                                """),
                                        keys)
                                .map(
                                        (Readable row) ->
                                                Optional.ofNullable(row.get("debt", Double.class)))
                                .one())
                .map(debt -> debt.map(this::excess).orElse(Duration.ZERO))
                .filter(Duration::isPositive)
                .flatMap(wait -> limited(wait));
    }

    /**
     * Counts an attempt that is about to be made; ends with 429 instead when it is one too many.
     */
    Mono<Void> reserve(List<Key> keys) {
        return keys.isEmpty()
                ? Mono.empty()
                : database.as(SCOPE, within(keys))
                        .doOnError(LoginLimits::isLimit, _ -> refused.increment());
    }

    /** As {@link #reserve}, within a transaction, which then acts for the limits. */
    Mono<Void> within(List<Key> keys) {
        return database.act(SCOPE)
                .thenMany(add(keys))
                .reduce(Math::max)
                .map(this::excess)
                .filter(Duration::isPositive)
                .flatMap(wait -> Mono.error(tooMany(wait)));
    }

    private <T> Mono<T> limited(Duration wait) {
        return Mono.error(
                () -> {
                    refused.increment();
                    return tooMany(wait);
                });
    }

    /** Counts without asking. */
    Mono<Void> count(List<Key> keys) {
        return keys.isEmpty() ? Mono.empty() : database.as(SCOPE, add(keys).then());
    }

    /** The password was right. */
    Mono<Void> succeeded(List<Key> keys) {
        List<Key> back = keys.stream().filter(key -> key.onSuccess() != OnSuccess.KEPT).toList();
        return back.isEmpty() ? Mono.empty() : database.as(SCOPE, takeBack(back));
    }

    /** Within a transaction, last: as {@link #succeeded}. */
    Mono<Void> forgive(Key key) {
        return database.act(SCOPE)
                .then(
                        database.sql("delete from login_limit where key = $1")
                                .bind("$1", key.hash())
                                .then());
    }

    /** Does the work, counted; it is given back unless it fails in a way that counts. */
    <T> Mono<T> attempt(List<Key> keys, Predicate<Throwable> counts, Mono<T> work) {
        return reserve(keys)
                .then(
                        work.onErrorResume(
                                e -> !counts.test(e), e -> succeeded(keys).then(Mono.error(e))))
                .delayUntil(_ -> succeeded(keys));
    }

    /** The debts afterwards, in seconds. Rows are locked in the order of their keys. */
    private Flux<Double> add(List<Key> keys) {
        return bind(
                        database.sql(
                                """
                                insert into login_limit as l (key, until)
                                select key, now() + make_interval(secs => step)
                                  from unnest($1::text[], $2::float8[]) as t (key, step) order by key
                                on conflict (key) do update
                                set until = least(
                                    greatest(l.until, now()) + (excluded.until - now()),
                                    now() + make_interval(secs => $3) + (excluded.until - now()))
                                returning extract(epoch from until - now())::float8 as debt
                                """),
                        keys)
                .bind("$3", seconds(limits.window()))
                .map(LoginLimits::debt)
                .all();
    }

    private Mono<Void> takeBack(List<Key> keys) {
        List<Key> forgiven =
                keys.stream().filter(key -> key.onSuccess() == OnSuccess.FORGIVEN).toList();
        return database.sql(
                        "select key from login_limit where key = any($1) order by key for update")
                .bind("$1", hashes(keys))
                .then()
                .then(
                        bind(
                                        database.sql(
                                                """
                                                update login_limit l set until = l.until - make_interval(secs => t.step)
                                                  from unnest($1::text[], $2::float8[]) as t (key, step)
                                                 where l.key = t.key
                                                """),
                                        keys)
                                .then())
                .then(
                        database.sql("delete from login_limit where key = any($1)")
                                .bind("$1", hashes(forgiven))
                                .then());
    }

    private GenericExecuteSpec bind(GenericExecuteSpec statement, List<Key> keys) {
        List<Key> sorted = sorted(keys);
        return statement
                .bind("$1", hashes(sorted))
                .bind("$2", sorted.stream().map(key -> seconds(step(key))).toArray(Double[]::new));
    }

    private static List<Key> sorted(List<Key> keys) {
        List<Key> sorted = new ArrayList<>(keys);
        sorted.sort(Comparator.comparing(Key::hash));
        return sorted;
    }

    private static String[] hashes(List<Key> keys) {
        return keys.stream().map(Key::hash).toArray(String[]::new);
    }

    private static Double debt(Readable row) {
        return Database.get(row, "debt", Double.class);
    }

    private Duration excess(double debt) {
        double over = debt - seconds(limits.window());
        return over > ROUNDING ? Duration.ofMillis((long) Math.ceil(over * 1000)) : Duration.ZERO;
    }

    private Duration step(Key key) {
        return limits.window().dividedBy(key.limit());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    static boolean isLimit(Throwable error) {
        return error instanceof ProblemException e && e.problem().code() == ProblemCode.TOO_MANY;
    }

    private ProblemException tooMany(Duration wait) {
        return Problem.of(ProblemCode.TOO_MANY, "Too many attempts")
                .retryAfter(wait.plusSeconds(1))
                .exception();
    }

    /** Keyed, so that the table tells nobody which addresses were tried. */
    private Key key(String name, int limit, OnSuccess onSuccess) {
        byte[] mac = ServerSecret.hmac(secret, name.getBytes(StandardCharsets.UTF_8));
        return new Key(HexFormat.of().formatHex(mac), limit, onSuccess);
    }
}
