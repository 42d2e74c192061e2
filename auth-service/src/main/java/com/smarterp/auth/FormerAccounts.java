package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Accounts without a workspace, of people who are invited again. An invitation proves nothing about
 * who holds it, so they say the password that the account has; a wrong one counts as a failed login
 * and is answered as any address that is taken.
 */
@Component
final class FormerAccounts {

    private final Database database;
    private final PasswordHash hashes;
    private final LoginLimits limits;

    FormerAccounts(Database database, PasswordHash hashes, LoginLimits limits) {
        this.database = database;
        this.hashes = hashes;
        this.limits = limits;
    }

    /** Who it is now, if the password is the account's. Within a turn to hash. */
    Mono<Candidate> come(Candidate who, Account former, String password, Browser browser) {
        List<LoginLimits.Key> keys = limits.of(who.user().email().key(), browser);
        return limits.reserve(keys)
                .then(hashes.matches(password, former.passwordHash()))
                .flatMap(right -> right ? limits.succeeded(keys).thenReturn(who) : taken())
                .flatMap(_ -> wasIn(former.id(), who.user().workspace()))
                .map(back -> who.after(former, back));
    }

    private Mono<Boolean> wasIn(UUID account, UUID workspace) {
        return database.inTime(
                        database.lookUp(
                                        "select 1 as one from member where account_id = $1 and workspace_id = $2")
                                .bind("$1", account)
                                .bind("$2", workspace)
                                .map((Readable row) -> Database.get(row, "one", Integer.class))
                                .one())
                .hasElement();
    }

    /**
     * Within the transaction that makes the member: one at a time, and who meanwhile joined another
     * workspace stays there, or has another password by now. Acts for the former account from here
     * on.
     */
    Mono<Void> leave(Candidate who, Account former) {
        Scope scope = Scope.of(former.id(), who.user().workspace());
        return database.act(scope)
                .then(
                        database.sql("select 1 from account where id = $1 for update")
                                .bind("$1", former.id())
                                .then())
                .then(
                        database.sql(
                                        """
                                        update account set email = case when $2 then email end,
                                               email_shown = case when $2 then email_shown end
                                         where id = $1 and email = $3 and password_changed_at = $4 and not exists
                                               (select from member where account_id = $1 and removed_at is null)
                                        """)
                                .bind("$1", former.id())
                                .bind("$2", who.isBack())
                                .bind("$3", who.user().email().key())
                                .bind("$4", former.passwordChangedAt())
                                .fetch()
                                .rowsUpdated())
                .flatMap(rows -> rows == 1 ? Mono.empty() : taken());
    }

    static <T> Mono<T> taken() {
        return Mono.error(Problem.of(ProblemCode.EMAIL_TAKEN)::exception);
    }
}
