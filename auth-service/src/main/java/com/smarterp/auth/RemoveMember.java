package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes somebody out of the workspace: their sessions end, their devices are wiped, and no
 * invitation that they made or that was sent to them brings anybody in. What they wrote stays.
 */
@Component
final class RemoveMember {

    private final Database database;
    private final Locks locks;
    private final Members members;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Events events;
    private final Audit audit;

    RemoveMember(
            Database database,
            Locks locks,
            Members members,
            Invitations invitations,
            Sessions sessions,
            Events events,
            Audit audit) {
        this.database = database;
        this.locks = locks;
        this.members = members;
        this.invitations = invitations;
        this.sessions = sessions;
        this.events = events;
        this.audit = audit;
    }

    /** An owner removes anybody, everybody themselves; repeating changes nothing. */
    Mono<Void> remove(Caller caller, UUID user, Browser browser) {
        return database.as(
                Scope.of(caller.user(), caller.workspace()),
                locks.workspace(caller.workspace())
                        .then(
                                user.equals(caller.user())
                                        ? members.caller(caller)
                                        : members.owner(caller))
                        .then(members.locked(user, caller.workspace()))
                        .filter(member -> !member.removed())
                        .delayUntil(member -> members.notLast(member.role()))
                        .flatMap(
                                member ->
                                        shutOut(caller, user, browser)
                                                .then(
                                                        events.removed(
                                                                user,
                                                                caller.workspace(),
                                                                member.role().word(),
                                                                browser))));
    }

    private Mono<Void> shutOut(Caller caller, UUID user, Browser browser) {
        return invitations
                .spendOf(user)
                .then(
                        database.sql(
                                        """
                                        update member set removed_at = now(), removed_by = $2
                                         where account_id = $1 and workspace_id = $3
                                        """)
                                .bind("$1", user)
                                .bind("$2", caller.user())
                                .bind("$3", caller.workspace())
                                .then())
                .then(sessions.shutOut(user, caller.workspace(), browser))
                .then(audit.write("removed", Audit.Who.of(caller), browser, "user " + user));
    }
}
