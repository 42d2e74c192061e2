package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Goes on with a session: one step under the lock of the session's row.
 *
 * <p>The current token is replaced by the next. The one before it gets the current one again for a
 * short while, and for as long as nothing shows that the current one arrived: so tabs may refresh
 * at once, and an answer may be lost, however long the network is away. Whoever shows an older one
 * has stolen it or was stolen from, and the session ends.
 */
@Component
final class RefreshSession {

    private static final String REFRESHES = "smarterp.auth.refreshes";
    private static final String REUSE = "reuse";
    private static final Duration SOON = Duration.ofSeconds(1);

    /** One session waits with this part of all at the most. */
    private static final int SHARE = 8;

    private static final String NO_WORKSPACE = "no_workspace";

    private final Database database;
    private final RefreshToken tokens;
    private final ShownTokens shown;
    private final SigningKeys keys;
    private final AccessToken access;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Audit audit;
    private final AuthSettings.SessionLife life;
    private final MeterRegistry meters;
    private final FairQueue queue;

    RefreshSession(
            Database database,
            RefreshToken tokens,
            ShownTokens shown,
            SigningKeys keys,
            AccessToken access,
            Accounts accounts,
            Sessions sessions,
            Audit audit,
            AuthSettings settings,
            MeterRegistry meters) {
        this.database = database;
        this.tokens = tokens;
        this.shown = shown;
        this.keys = keys;
        this.access = access;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.life = settings.session();
        this.meters = meters;
        this.queue =
                new FairQueue(
                        new FairQueue.Bounds(
                                life.refreshes(),
                                life.refreshQueue(),
                                life.refreshQueue() / SHARE,
                                life.refreshQueue(),
                                settings.transactionTimeout()),
                        this::refused);
        Gauge.builder("smarterp.auth.refreshes.waiting", queue, FairQueue::waiting)
                .description("Refreshes that wait for their turn")
                .register(meters);
        // From the start, at zero: an alert sees the first one.
        meters.counter(REFRESHES, "outcome", REUSE);
    }

    /** The session's row, locked; times are compared by the database's clock. */
    private record Row(
            UUID account,
            UUID workspace,
            long generation,
            String hash,
            boolean unused,
            boolean ended,
            boolean expired,
            boolean inGrace,
            boolean wipe) {}

    /**
     * What came of it, to be committed in any case; without {@code signedIn} the session is over.
     */
    private record Outcome(String name, @Nullable SignedIn signedIn, boolean wipe) {

        static Outcome over(String name, boolean wipe) {
            return new Outcome(name, null, wipe);
        }
    }

    /** The session's new cookies; 401 {@code session_ended} when it is over. */
    Mono<SignedIn> refresh(Browser browser) {
        return shown.refresh(browser)
                .flatMap(claim -> queue.take(turn(claim, browser), () -> refresh(claim, browser)))
                .defaultIfEmpty(Outcome.over("unknown", false))
                .flatMap(this::answer);
    }

    /**
     * One session's requests wait for each other here, and not with a connection in the database.
     */
    private static FairQueue.Turn turn(RefreshToken.Claim claim, Browser browser) {
        return new FairQueue.Turn(browser.network(), claim.session().toString(), false, false);
    }

    private Mono<Outcome> refresh(RefreshToken.Claim claim, Browser browser) {
        return keys.signer()
                .flatMap(
                        signer ->
                                database.as(
                                        Scope.ofSession(claim.session()),
                                        row(claim)
                                                .flatMap(
                                                        row ->
                                                                decide(
                                                                        claim, row, signer,
                                                                        browser))));
    }

    private Mono<SignedIn> answer(Outcome outcome) {
        SignedIn signedIn = outcome.signedIn();
        if (signedIn == null) {
            return over(outcome);
        }
        count(outcome);
        return Mono.just(signedIn);
    }

    private Mono<SignedIn> over(Outcome outcome) {
        return Mono.error(
                () -> {
                    count(outcome);
                    return Wipe.sessionEnded(outcome.wipe()).exception();
                });
    }

    private Throwable refused(FairQueue.Refusal why) {
        meters.counter(REFRESHES, "outcome", "refused").increment();
        return why == FairQueue.Refusal.LANE
                ? Problem.of(ProblemCode.TOO_MANY, "Too many refreshes of one session at once")
                        .retryAfter(SOON)
                        .exception()
                : Problem.unavailable("Too many refreshes at once").exception();
    }

    private void count(Outcome outcome) {
        meters.counter(REFRESHES, "outcome", outcome.name()).increment();
    }

    private Mono<Row> row(RefreshToken.Claim claim) {
        return database.sql(
                        """
                        select account_id, workspace_id, generation, token_hash,
                               used_generation < generation as unused,
                               ended_at is not null as ended,
                               last_seen_at < clock_timestamp() - make_interval(secs => $2)
                               or created_at < clock_timestamp() - make_interval(secs => $3) as expired,
                               rotated_at > clock_timestamp() - make_interval(secs => $4) as in_grace, wipe
                          from session where id = $1 for update
                        """)
                .bind("$1", claim.session())
                .bind("$2", (double) life.idle().toSeconds())
                .bind("$3", (double) life.total().toSeconds())
                .bind("$4", life.grace().toMillis() / 1000.0)
                .map((Readable row) -> row(row))
                .one();
    }

    private static Row row(Readable row) {
        return new Row(
                Database.get(row, "account_id", UUID.class),
                Database.get(row, "workspace_id", UUID.class),
                Database.get(row, "generation", Long.class),
                Database.get(row, "token_hash", String.class),
                Database.get(row, "unused", Boolean.class),
                Database.get(row, "ended", Boolean.class),
                Database.get(row, "expired", Boolean.class),
                Database.get(row, "in_grace", Boolean.class),
                Database.get(row, "wipe", Boolean.class));
    }

    private Mono<Outcome> decide(
            RefreshToken.Claim claim, Row row, SigningKeys.Signer signer, Browser browser) {
        if (row.ended()) {
            return Mono.just(Outcome.over("ended", row.wipe()));
        }
        if (row.expired()) {
            return end("expired", claim, row, browser);
        }
        long behind = row.generation() - claim.generation();
        if (behind == 0 && row.hash().equals(claim.hash())) {
            return goOn("rotated", claim, row, row.generation() + 1, signer, browser);
        }
        if (behind < 0) {
            // Ours, but newer than the row: the database was restored. Nobody is signed out for
            // that.
            return goOn("restored", claim, row, claim.generation() + 1, signer, browser);
        }
        if (behind == 1 && (row.inGrace() || row.unused())) {
            return goOn("repeated", claim, row, row.generation(), signer, browser);
        }
        return end(REUSE, claim, row, browser);
    }

    private Mono<Outcome> goOn(
            String name,
            RefreshToken.Claim claim,
            Row row,
            long generation,
            SigningKeys.Signer signer,
            Browser browser) {
        String token = tokens.make(claim.session(), generation);
        Mono<Void> rotated =
                generation == row.generation()
                        ? Mono.empty()
                        : rotate(claim.session(), generation, token);
        return database.act(Scope.of(row.account(), row.workspace()))
                .then(rotated)
                .then(accounts.user(row.account()))
                .map(
                        user ->
                                new SignedIn(
                                        user,
                                        access.sign(user, claim.session(), generation, signer),
                                        token,
                                        null))
                .map(signedIn -> new Outcome(name, signedIn, false))
                .switchIfEmpty(Mono.defer(() -> end(NO_WORKSPACE, claim, row, browser)));
    }

    private Mono<Void> rotate(UUID session, long generation, String token) {
        return database.sql(
                        """
                        update session
                           set generation = $2, token_hash = $3,
                               rotated_at = clock_timestamp(), last_seen_at = clock_timestamp()
                         where id = $1
                        """)
                .bind("$1", session)
                .bind("$2", generation)
                .bind("$3", Secrets.hash(token))
                .then();
    }

    private Mono<Outcome> end(String why, RefreshToken.Claim claim, Row row, Browser browser) {
        Audit.Who who = new Audit.Who(row.account(), row.workspace(), claim.session());
        return sessions.endShown(claim.session(), "revoked", why, browser)
                .then(
                        audit.write(
                                "refresh_" + why,
                                who,
                                browser,
                                "token " + claim.generation() + " of " + row.generation()))
                .thenReturn(Outcome.over(why, row.wipe() || why.equals(NO_WORKSPACE)));
    }
}
