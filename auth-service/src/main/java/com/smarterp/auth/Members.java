package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.text.Timestamp;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who belongs to a workspace. A workspace always has an owner. */
@Component
final class Members {

    private final Database database;
    private final Accounts accounts;
    private final Sessions sessions;

    Members(Database database, Accounts accounts, Sessions sessions) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** One of now or of old. */
    record Membership(Role role, boolean removed) {}

    /** Everybody in the caller's workspace, who came first first. */
    Mono<List<Map<String, Object>>> list(Caller caller) {
        return database.as(
                Scope.of(caller.user(), caller.workspace()),
                sessions.live(caller)
                        .thenMany(
                                database.sql(
                                                "select m.joined_at, "
                                                        + User.COLUMNS
                                                        + """
                                                  from member m
                                                  join account a on a.id = m.account_id
                                                  join workspace w on w.id = m.workspace_id
                                                 where m.removed_at is null
                                                 order by m.joined_at, a.id
                                                """)
                                        .map(Members::item)
                                        .all())
                        .collectList());
    }

    private static Map<String, Object> item(Readable row) {
        return Json.object(
                "user", User.of(row).json(),
                "joinedAt", Timestamp.text(Database.get(row, "joined_at", Instant.class)));
    }

    /** The caller as they are now; within a transaction of their scope. 401 when signed out. */
    Mono<User> caller(Caller caller) {
        return sessions.live(caller)
                .then(accounts.user(caller.user()))
                .switchIfEmpty(Mono.error(Problem.of(ProblemCode.SIGNED_OUT)::exception));
    }

    /** As {@link #caller}, and 403 unless they own the workspace. */
    Mono<User> owner(Caller caller) {
        return caller(caller)
                .filter(user -> user.role() == Role.OWNER)
                .switchIfEmpty(
                        Mono.error(
                                Problem.of(ProblemCode.FORBIDDEN, "Only an owner may do this")
                                        ::exception));
    }

    /**
     * A member as they are, locked: within a transaction that holds the workspace's lock. 404 for
     * who never was one.
     */
    Mono<Membership> locked(UUID user, UUID workspace) {
        return database.sql(
                        """
                        select role, removed_at is not null as removed from member
                         where account_id = $1 and workspace_id = $2 for no key update
                        """)
                .bind("$1", user)
                .bind("$2", workspace)
                .map(
                        (Readable row) ->
                                new Membership(
                                        Role.of(Database.get(row, "role", String.class)),
                                        Database.get(row, "removed", Boolean.class)))
                .one()
                .switchIfEmpty(Mono.error(Problem.of(ProblemCode.NOT_FOUND)::exception));
    }

    /** Under the workspace's lock: 409 unless another owner is there besides the one who goes. */
    Mono<Void> notLast(Role leaving) {
        if (leaving != Role.OWNER) {
            return Mono.empty();
        }
        return database.sql(
                        "select count(*) from member where role = 'owner' and removed_at is null")
                .mapValue(Long.class)
                .one()
                .filter(owners -> owners > 1)
                .switchIfEmpty(Mono.error(Problem.of(ProblemCode.LAST_OWNER)::exception))
                .then();
    }

    /**
     * The role that a form names.
     *
     * @param otherwise where it names none; null when it must
     */
    static Role role(Form form, @Nullable Role otherwise) {
        String word = form.optional("role");
        if (word == null && otherwise != null) {
            return otherwise;
        }
        Role role = Role.of(word == null ? "" : word);
        if (!role.word().equals(word)) {
            form.error("role", "must be viewer, member, manager or owner");
        }
        return role;
    }
}
