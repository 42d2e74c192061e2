package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes a device erase what it holds: its session ends, and the answer to its next refresh says so.
 * A session that is over is told too: its device may still hold something.
 */
@Component
final class WipeDevice {

    private final Database database;
    private final Locks locks;
    private final Members members;
    private final Sessions sessions;
    private final Audit audit;

    WipeDevice(Database database, Locks locks, Members members, Sessions sessions, Audit audit) {
        this.database = database;
        this.locks = locks;
        this.members = members;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** One's own device; an owner's: any of the workspace. Repeating changes nothing. */
    Mono<Void> wipe(Caller caller, UUID device, Browser browser) {
        return database.as(
                Scope.of(caller.user(), caller.workspace()),
                locks.workspace(caller.workspace())
                        .then(members.caller(caller))
                        .flatMap(
                                user ->
                                        sessions.accountOf(device, caller.workspace())
                                                .switchIfEmpty(notFound())
                                                .flatMap(account -> allowed(user, account)))
                        .then(sessions.wipe(device, browser))
                        .filter(fresh -> fresh)
                        .flatMap(
                                _ ->
                                        audit.write(
                                                "device_wiped",
                                                Audit.Who.of(caller),
                                                browser,
                                                "session " + device)));
    }

    /** Who may see others' devices hears that they may not; for anybody else they aren't there. */
    private static Mono<UUID> allowed(User user, UUID account) {
        if (user.id().equals(account) || user.role() == Role.OWNER) {
            return Mono.just(account);
        }
        return user.role() == Role.MANAGER
                ? Mono.error(
                        Problem.of(ProblemCode.FORBIDDEN, "Only an owner may wipe others' devices")
                                .exception())
                : notFound();
    }

    private static Mono<UUID> notFound() {
        return Mono.error(Problem.of(ProblemCode.NOT_FOUND)::exception);
    }
}
