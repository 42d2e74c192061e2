package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.text.Timestamp;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sessions: begun at sign-in, listed and ended by their owner. Each method is within a transaction.
 */
@Component
final class Sessions {

    private final Database database;
    private final RefreshToken refresh;
    private final AccessToken access;
    private final Events events;
    private final AuthSettings.SessionLife life;

    Sessions(
            Database database,
            RefreshToken refresh,
            AccessToken access,
            Events events,
            AuthSettings settings) {
        this.database = database;
        this.refresh = refresh;
        this.access = access;
        this.events = events;
        this.life = settings.session();
    }

    /** How far a session's tokens have come. */
    private record Generation(UUID session, long number) {}

    /** A session that was ended. */
    record Ended(UUID session, UUID account, UUID workspace) {}

    /** Begins a session of its own id, whatever the browser held before. */
    Mono<SignedIn> begin(
            User user,
            UUID id,
            Browser browser,
            SigningKeys.Signer signer,
            @Nullable String device) {
        String token = refresh.make(id, 1);
        return database.sql(
                        """
                        insert into session (id, account_id, workspace_id, device, generation, token_hash, begun_with)
                        values ($1, $2, $3, $4, 1, $5, $6)
                        """)
                .bind("$1", id)
                .bind("$2", user.id())
                .bind("$3", user.workspace())
                .bind("$4", DeviceName.of(browser.agent()))
                .bind("$5", Secrets.hash(token))
                .bind("$6", Database.orNull(device == null ? null : Secrets.hash(device)))
                .then()
                .then(endOldest(user, browser))
                .then(events.session("signed_in", id, user.id(), user.workspace(), browser))
                .then(
                        Mono.fromSupplier(
                                () ->
                                        new SignedIn(
                                                user,
                                                access.sign(user, id, 1, signer),
                                                token,
                                                device)));
    }

    /**
     * Ends the account's oldest sessions beyond the number that it may have. Two that are begun at
     * once see each other by the account's lock.
     */
    private Mono<Void> endOldest(User user, Browser browser) {
        return end(
                        """
                        account_id = $2 and id in
                               (select id from session where account_id = $2 and ended_at is null
                                 order by created_at desc, id offset %d)
                        """
                                .formatted(life.perAccount()),
                        "revoked",
                        "more sessions than an account may have",
                        browser,
                        user.id())
                .then();
    }

    /** Ends a session whose token was shown, whoever it belongs to; acts for that session then. */
    Mono<Ended> endShown(UUID session, String op, String because, Browser browser) {
        return database.act(Scope.ofSession(session))
                .thenMany(end("id = $2", op, because, browser, session))
                .next();
    }

    /** Ends one session of the account, if it is live. */
    Mono<Ended> end(UUID account, UUID session, Browser browser) {
        return end(
                        "id = $2 and account_id = $3",
                        "revoked",
                        "ended by its owner",
                        browser,
                        session,
                        account)
                .next();
    }

    /** Whose session of the workspace it is, or was. */
    Mono<UUID> accountOf(UUID session, UUID workspace) {
        return database.sql("select account_id from session where id = $1 and workspace_id = $2")
                .bind("$1", session)
                .bind("$2", workspace)
                .map((Readable row) -> Database.get(row, "account_id", UUID.class))
                .one();
    }

    /** Ends the session if it is live; false when its device was to be wiped already. */
    Mono<Boolean> wipe(UUID session, Browser browser) {
        return end("id = $2", "revoked", "wiped", browser, session)
                .then(
                        database.sql("update session set wipe = true where id = $1 and not wipe")
                                .bind("$1", session)
                                .fetch()
                                .rowsUpdated())
                .map(rows -> rows > 0);
    }

    /**
     * Ends all sessions of who is removed. Their devices are wiped, those of sessions that were
     * over before, too: they may still hold something.
     */
    Mono<Void> shutOut(UUID account, UUID workspace, Browser browser) {
        return endAll(account, null, "removed from the workspace", browser)
                .then(
                        database.sql(
                                        """
                                        update session set wipe = true where id in
                                               (select id from session
                                                 where account_id = $1 and workspace_id = $2 and not wipe
                                                 order by id for update)
                                        """)
                                .bind("$1", account)
                                .bind("$2", workspace)
                                .then());
    }

    /**
     * Tells which role the account's live sessions have from now on. A refresh that is under way is
     * waited for: what it signs may name the role before.
     */
    Mono<Void> tellRole(User user, Browser browser) {
        return database.sql(
                        """
                        select id, generation from session
                         where account_id = $1 and ended_at is null order by id for update
                        """)
                .bind("$1", user.id())
                .map(
                        (Readable row) ->
                                new Generation(
                                        Database.get(row, "id", UUID.class),
                                        Database.get(row, "generation", Long.class)))
                .all()
                // All rows are read before the connection is used again.
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(
                        session ->
                                events.roleChanged(
                                        session.session(), session.number(), user, browser))
                .then();
    }

    /** Ends all live sessions of the account, but this one if it is given. */
    Mono<Long> endAll(UUID account, @Nullable UUID but, String because, Browser browser) {
        Flux<Ended> ended =
                but == null
                        ? end("account_id = $2", "revoked", because, browser, account)
                        : end(
                                "account_id = $2 and id <> $3",
                                "revoked",
                                because,
                                browser,
                                account,
                                but);
        return ended.count();
    }

    /**
     * Ends live sessions, locked in the order of {@link Locks}.
     *
     * @param which condition on {@code $2} and on; a statement for each, since one whose conditions
     *     may be left out is planned for none of them
     * @param ids {@code $2} and on
     */
    private Flux<Ended> end(String which, String op, String because, Browser browser, UUID... ids) {
        GenericExecuteSpec ending =
                database.sql(
                                """
                                update session set ended_at = now(), ended_because = $1
                                 where id in (select id from session where ended_at is null and %s
                                              order by id for update)
                                returning id, account_id, workspace_id
                                """
                                        .formatted(which))
                        .bind("$1", because);
        for (int i = 0; i < ids.length; i++) {
            ending = ending.bind("$" + (i + 2), ids[i]);
        }
        return ending.map(Sessions::ended)
                .all()
                // All rows are read before the connection is used again.
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(ended -> tell(op, ended, browser).thenReturn(ended))
                .collectList()
                .flatMapIterable(all -> all);
    }

    private static Ended ended(Readable row) {
        return new Ended(
                Database.get(row, "id", UUID.class),
                Database.get(row, "account_id", UUID.class),
                Database.get(row, "workspace_id", UUID.class));
    }

    private Mono<Void> tell(String op, Ended ended, Browser browser) {
        return events.session(op, ended.session(), ended.account(), ended.workspace(), browser);
    }

    /** Ends with 401 unless the caller's session is live; a token outlives its session a little. */
    Mono<Void> live(Caller caller) {
        return database.sql(
                        "select 1 from session where id = $1 and account_id = $2 and ended_at is null")
                .bind("$1", caller.session())
                .bind("$2", caller.user())
                .mapValue(Integer.class)
                .one()
                .switchIfEmpty(Mono.error(Problem.of(ProblemCode.SIGNED_OUT)::exception))
                .then();
    }

    /** Whether the account ever had this session. */
    Mono<Boolean> isOf(UUID account, UUID session) {
        return database.sql("select 1 from session where id = $1 and account_id = $2")
                .bind("$1", session)
                .bind("$2", account)
                .mapValue(Integer.class)
                .one()
                .hasElement();
    }

    /** The account's live sessions as JSON, the last seen first. */
    Flux<Map<String, Object>> list(Caller caller) {
        return database.sql(
                        """
                        select id, device, created_at, last_seen_at from session
                         where account_id = $1 and ended_at is null
                           and last_seen_at > now() - make_interval(secs => $2)
                           and created_at > now() - make_interval(secs => $3)
                         order by last_seen_at desc, id
                        """)
                .bind("$1", caller.user())
                .bind("$2", (double) life.idle().toSeconds())
                .bind("$3", (double) life.total().toSeconds())
                .map((Readable row) -> item(row, caller.session()))
                .all();
    }

    private static Map<String, Object> item(Readable row, UUID current) {
        UUID id = Database.get(row, "id", UUID.class);
        return Json.object(
                "id", id,
                "device", Database.get(row, "device", String.class),
                "createdAt", Timestamp.text(Database.get(row, "created_at", Instant.class)),
                "lastSeenAt", Timestamp.text(Database.get(row, "last_seen_at", Instant.class)),
                "current", id.equals(current));
    }
}
