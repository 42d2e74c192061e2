package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Changes a password: whoever else is signed in with the old one is signed out. */
@Component
final class ChangePassword {

    static final Set<String> FIELDS = Set.of("current", "next");

    private final Database database;
    private final Locks locks;
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordRules rules;
    private final PasswordHash hashes;
    private final LoginLimits limits;
    private final KnownDevices devices;
    private final Audit audit;

    ChangePassword(
            Database database,
            Locks locks,
            Accounts accounts,
            Sessions sessions,
            PasswordRules rules,
            PasswordHash hashes,
            LoginLimits limits,
            KnownDevices devices,
            Audit audit) {
        this.database = database;
        this.locks = locks;
        this.accounts = accounts;
        this.sessions = sessions;
        this.rules = rules;
        this.hashes = hashes;
        this.limits = limits;
        this.devices = devices;
        this.audit = audit;
    }

    Mono<Void> change(Form form, Caller caller, Browser browser) {
        String current = form.text("current", _ -> true, "");
        String next = rules.read(form, "next");
        form.check();
        Scope scope = Scope.of(caller.user(), caller.workspace());
        return limits.check(limits.ofAccount(caller.user()))
                .then(
                        database.as(
                                scope, sessions.live(caller).then(accounts.account(caller.user()))))
                .flatMap(
                        account ->
                                hashes.inTurn(
                                                PasswordHash.ofChange(caller.user(), browser),
                                                () -> hash(account, current, next))
                                        .flatMap(
                                                hash ->
                                                        database.as(
                                                                scope,
                                                                store(
                                                                        account, hash, caller,
                                                                        browser))));
    }

    /** The next password's hash, if the current one is right. */
    private Mono<String> hash(Account account, String current, String next) {
        List<LoginLimits.Key> keys = limits.ofAccount(account.id());
        return limits.reserve(keys)
                .then(hashes.matches(current, account.passwordHash()))
                .flatMap(
                        right ->
                                right ? limits.succeeded(keys).then(hashes.hash(next)) : refused());
    }

    private static <T> Mono<T> refused() {
        return Mono.error(Problem.of(ProblemCode.BAD_CREDENTIALS).status(403)::exception);
    }

    /**
     * Within a transaction of the caller's scope. Who signs in meanwhile by the old password either
     * has the lock before, and is signed out here, or after, and finds another password.
     *
     * @param account as it was when the current password was found right
     */
    Mono<Void> store(Account account, String hash, Caller caller, Browser browser) {
        return locks.member(caller.user(), caller.workspace())
                .then(sessions.live(caller))
                .then(
                        database.sql(
                                        """
                                        update account set password_hash = $3, password_changed_at = clock_timestamp()
                                         where id = $1 and password_changed_at = $2
                                        """)
                                .bind("$1", account.id())
                                .bind("$2", account.passwordChangedAt())
                                .bind("$3", hash)
                                .fetch()
                                .rowsUpdated())
                .flatMap(rows -> rows == 1 ? Mono.just(rows) : refused())
                .then(sessions.endAll(caller.user(), caller.session(), "password changed", browser))
                .then(devices.forgetOthers(browser.device(), caller.user()))
                .then(audit.write("password_changed", Audit.Who.of(caller), browser, ""));
    }
}
