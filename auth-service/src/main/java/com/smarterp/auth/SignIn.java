package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Signs a person in by address and password. An unknown address can't be told from a wrong
 * password: not by the answer, and not by how long it takes.
 */
@Component
final class SignIn {

    static final Set<String> FIELDS = Set.of("email", "password");

    private final Database database;
    private final Locks locks;
    private final Accounts accounts;
    private final PasswordHash hashes;
    private final LoginLimits limits;
    private final KnownDevices devices;
    private final ShownTokens shown;
    private final Sessions sessions;
    private final SigningKeys keys;
    private final Audit audit;
    private final MeterRegistry meters;

    SignIn(
            Database database,
            Locks locks,
            Accounts accounts,
            PasswordHash hashes,
            LoginLimits limits,
            KnownDevices devices,
            ShownTokens shown,
            Sessions sessions,
            SigningKeys keys,
            Audit audit,
            MeterRegistry meters) {
        this.database = database;
        this.locks = locks;
        this.accounts = accounts;
        this.hashes = hashes;
        this.limits = limits;
        this.devices = devices;
        this.shown = shown;
        this.sessions = sessions;
        this.keys = keys;
        this.audit = audit;
        this.meters = meters;
    }

    /** One attempt: who it may be, what it counts for, and in whose turn its password is hashed. */
    private record Attempt(
            String email,
            String password,
            @Nullable Account account,
            List<LoginLimits.Key> keys,
            FairQueue.Turn turn) {

        Audit.Who who() {
            if (account == null) {
                return Audit.Who.UNKNOWN;
            }
            User user = account.user();
            return new Audit.Who(account.id(), user == null ? null : user.workspace(), null);
        }
    }

    Mono<SignedIn> signIn(Form form, Browser browser) {
        String email = Text.normalisedEmail(form.text("email", _ -> true, ""));
        String password = form.text("password", _ -> true, "");
        form.check();
        return attempt(email, password, browser)
                .flatMap(
                        attempt ->
                                limits.check(attempt.keys())
                                        .then(verify(attempt, browser))
                                        .onErrorResume(
                                                ProblemException.class,
                                                e -> refused(e, attempt, browser)));
    }

    private Mono<Attempt> attempt(String email, String password, Browser browser) {
        Mono<Attempt> unknown = Mono.fromSupplier(() -> stranger(email, password, null, browser));
        // What can't be an address is as unknown as any other.
        return accounts.lookUp(Text.isEmail(email) ? email : "")
                .flatMap(
                        account ->
                                devices.lookUp(browser.device(), account.id())
                                        .map(
                                                device ->
                                                        new Attempt(
                                                                email,
                                                                password,
                                                                account,
                                                                limits.ofDevice(
                                                                        device, account.id()),
                                                                PasswordHash.ofDevice(
                                                                        device,
                                                                        account.id(),
                                                                        browser)))
                                        .defaultIfEmpty(
                                                stranger(email, password, account, browser)))
                .switchIfEmpty(unknown);
    }

    private Attempt stranger(
            String email, String password, @Nullable Account account, Browser browser) {
        return new Attempt(
                email,
                password,
                account,
                limits.of(email, browser),
                PasswordHash.ofSignIn(email, browser));
    }

    private Mono<SignedIn> verify(Attempt attempt, Browser browser) {
        Account account = attempt.account();
        String password = attempt.password();
        boolean nobody = account == null || Text.characters(password) > PasswordRules.MAX;
        String hash = account == null || nobody ? Argon2.NOBODYS : account.passwordHash();
        return hashes.inTurn(
                        attempt.turn(),
                        () -> limits.reserve(attempt.keys()).then(hashes.matches(password, hash)))
                .flatMap(
                        right ->
                                right && account != null
                                        ? limits.succeeded(attempt.keys())
                                                .then(enter(attempt, account, browser))
                                        : wrong());
    }

    /** It was counted before it was tried. */
    private static Mono<SignedIn> wrong() {
        return Mono.error(Problem.of(ProblemCode.BAD_CREDENTIALS)::exception);
    }

    private Mono<SignedIn> enter(Attempt attempt, Account account, Browser browser) {
        if (account.user() == null) {
            return Mono.error(Wipe.noWorkspace()::exception);
        }
        return Mono.zip(keys.signer(), shown.sessions(browser), rehashed(attempt, account))
                .flatMap(
                        ready ->
                                begin(
                                        account,
                                        ready.getT3(),
                                        ready.getT1(),
                                        ready.getT2(),
                                        browser,
                                        limits.forgive(attempt.keys().getFirst())))
                .doOnNext(
                        _ ->
                                meters.counter("smarterp.auth.logins", "outcome", "signed_in")
                                        .increment());
    }

    /**
     * Begins the session of who gave the right password. That took its time, so membership, role
     * and password are read again under a lock: who was removed or has another password by now
     * doesn't come in.
     *
     * @param account as it was when the password was found right
     * @param hash to be stored; empty to leave it
     * @param old sessions of the same browser: nobody could ever use them again
     * @param last within the same transaction
     */
    Mono<SignedIn> begin(
            Account account,
            String hash,
            SigningKeys.Signer signer,
            Set<UUID> old,
            Browser browser,
            Mono<Void> last) {
        User known = Objects.requireNonNull(account.user());
        Scope scope = Scope.of(known.id(), known.workspace());
        UUID session = UUID.randomUUID();
        return database.as(
                scope,
                locks.member(known.id(), known.workspace())
                        .switchIfEmpty(Mono.error(Wipe.noWorkspace()::exception))
                        .then(accounts.account(account.id()))
                        .filter(now -> now.hasPasswordOf(account))
                        .switchIfEmpty(
                                Mono.error(Problem.of(ProblemCode.BAD_CREDENTIALS)::exception))
                        .map(now -> Objects.requireNonNull(now.user()))
                        .delayUntil(_ -> store(account, hash))
                        .delayUntil(_ -> endOld(old, browser).then(database.act(scope)))
                        .flatMap(
                                user ->
                                        devices.remember(browser.device(), user.id())
                                                .flatMap(
                                                        device ->
                                                                sessions.begin(
                                                                        user, session, browser,
                                                                        signer, device))
                                                .delayUntil(
                                                        _ ->
                                                                audit.write(
                                                                        "signed_in",
                                                                        Audit.Who.of(user, session),
                                                                        browser,
                                                                        "")))
                        .delayUntil(_ -> last));
    }

    private Mono<Void> endOld(Set<UUID> old, Browser browser) {
        return Flux.fromIterable(old)
                .concatMap(
                        session -> sessions.endShown(session, "revoked", "signed in anew", browser))
                .then();
    }

    /** The password's hash with today's parameters; empty text when it has them. */
    private Mono<String> rehashed(Attempt attempt, Account account) {
        return Argon2.isOutdated(account.passwordHash())
                ? hashes.inTurn(attempt.turn(), () -> hashes.hash(attempt.password()))
                : Mono.just("");
    }

    private Mono<Void> store(Account account, String hash) {
        if (hash.isEmpty()) {
            return Mono.empty();
        }
        return database.sql(
                        "update account set password_hash = $3 where id = $1 and password_hash = $2")
                .bind("$1", account.id())
                .bind("$2", account.passwordHash())
                .bind("$3", hash)
                .then();
    }

    private Mono<SignedIn> refused(ProblemException e, Attempt attempt, Browser browser) {
        ProblemCode code = e.problem().code();
        meters.counter("smarterp.auth.logins", "outcome", code.code()).increment();
        if (e.problem().status() >= 500) {
            return Mono.error(e);
        }
        return audit.refused(
                        "sign_in_refused",
                        attempt.who(),
                        browser,
                        code.code() + " " + attempt.email())
                .then(Mono.error(e));
    }
}
