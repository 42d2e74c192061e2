package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who belongs to a workspace. A workspace always has an owner. */
@Component
final class Members {

    private final Database database;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Events events;
    private final Audit audit;

    Members(Database database, Accounts accounts, Sessions sessions, Events events, Audit audit) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
        this.audit = audit;
    }

    private record Membership(Role role, boolean removed) {}

    /** Everybody in the caller's workspace, who came first first. */
    Mono<List<Map<String, Object>>> list(Caller caller) {
        return database.as(
                Scope.of(caller.user(), caller.workspace()),
                sessions.live(caller)
                        .thenMany(
                                database.sql(
                                                """
                                                select a.id, a.email, a.name, m.role, m.workspace_id,
                                                       w.name as workspace_name, m.joined_at
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
                "joinedAt", Json.time(Database.get(row, "joined_at", Instant.class)));
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

    /** Takes somebody out of the workspace and ends their sessions; repeating changes nothing. */
    Mono<Void> remove(Caller caller, UUID user, Browser browser) {
        return database.as(
                Scope.of(caller.user(), caller.workspace()),
                owner(caller)
                        .then(lock(caller.workspace()))
                        .then(membership(user, caller.workspace()))
                        .switchIfEmpty(Mono.error(Problem.of(ProblemCode.NOT_FOUND)::exception))
                        .filter(member -> !member.removed())
                        .delayUntil(member -> notLast(member.role()))
                        .flatMap(member -> remove(caller, user, member.role(), browser)));
    }

    private Mono<Void> remove(Caller caller, UUID user, Role role, Browser browser) {
        return database.sql(
                        """
                        update member set removed_at = now(), removed_by = $2
                         where account_id = $1 and workspace_id = $3
                        """)
                .bind("$1", user)
                .bind("$2", caller.user())
                .bind("$3", caller.workspace())
                .then()
                .then(sessions.endAll(user, null, "removed from the workspace", browser))
                .then(events.removed(user, caller.workspace(), role.word(), browser))
                .then(audit.write("removed", Audit.Who.of(caller), browser, "user " + user));
    }

    /**
     * One change of a workspace's members at a time: two owners can't remove each other at once.
     */
    private Mono<Void> lock(UUID workspace) {
        return database.sql("select 1 from workspace where id = $1 for update")
                .bind("$1", workspace)
                .then();
    }

    private Mono<Membership> membership(UUID user, UUID workspace) {
        return database.sql(
                        """
                        select role, removed_at is not null as removed from member
                         where account_id = $1 and workspace_id = $2
                        """)
                .bind("$1", user)
                .bind("$2", workspace)
                .map(
                        (Readable row) ->
                                new Membership(
                                        Role.of(Database.get(row, "role", String.class)),
                                        Database.get(row, "removed", Boolean.class)))
                .one();
    }

    private Mono<Void> notLast(Role leaving) {
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
}
