package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives a member another role. Their sessions go on, but access tokens made before end: the device
 * refreshes and gets one that names the new role.
 */
@Component
final class ChangeRole {

    static final Set<String> FIELDS = Set.of("role");

    private final Database database;
    private final Locks locks;
    private final Members members;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Audit audit;

    ChangeRole(
            Database database,
            Locks locks,
            Members members,
            Invitations invitations,
            Accounts accounts,
            Sessions sessions,
            Audit audit) {
        this.database = database;
        this.locks = locks;
        this.members = members;
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    Mono<User> change(Form form, Caller caller, UUID user, Browser browser) {
        Role role = Members.role(form, null);
        form.check();
        return change(role, caller, user, browser);
    }

    /** The member as they are from now on. */
    Mono<User> change(Role role, Caller caller, UUID user, Browser browser) {
        return database.as(
                Scope.of(caller.user(), caller.workspace()),
                locks.workspace(caller.workspace())
                        .then(members.owner(caller))
                        .then(members.locked(user, caller.workspace()))
                        .filter(member -> !member.removed())
                        .switchIfEmpty(Mono.error(Problem.of(ProblemCode.NOT_FOUND)::exception))
                        .filter(member -> member.role() != role)
                        .delayUntil(member -> members.notLast(member.role()))
                        .flatMap(member -> change(caller, user, role, browser))
                        .switchIfEmpty(Mono.defer(() -> accounts.user(user))));
    }

    private Mono<User> change(Caller caller, UUID user, Role role, Browser browser) {
        return database.sql(
                        "update member set role = $3 where account_id = $1 and workspace_id = $2")
                .bind("$1", user)
                .bind("$2", caller.workspace())
                .bind("$3", role.word())
                .then()
                .then(invitations.spendBeyond(user, role))
                .then(
                        audit.write(
                                "role_changed",
                                Audit.Who.of(caller),
                                browser,
                                role.word() + " user " + user))
                .then(accounts.user(user))
                .delayUntil(changed -> sessions.tellRole(changed, browser));
    }
}
