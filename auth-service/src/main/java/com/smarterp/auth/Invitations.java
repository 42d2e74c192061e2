package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Invitations into a workspace: for one address, one use, a few days. Only the hash is kept. */
@Component
final class Invitations {

    static final Set<String> FIELDS = Set.of("email", "role");

    private final Database database;
    private final Members members;
    private final Audit audit;
    private final AuthSettings settings;

    Invitations(Database database, Members members, Audit audit, AuthSettings settings) {
        this.database = database;
        this.members = members;
        this.audit = audit;
        this.settings = settings;
    }

    /** An invitation that can be used. */
    record Open(UUID id, UUID workspace, String workspaceName, Role role) {}

    private record Found(Open open, String email, boolean spent) {}

    /**
     * Invites.
     *
     * @param origin where the link leads to; the token is in the fragment, which no server sees
     */
    Mono<Map<String, Object>> invite(Form form, Caller caller, String origin, Browser browser) {
        String email = Text.normalisedEmail(form.text("email", Text::isEmail, Text.EMAIL));
        String role = form.optional("role");
        if (role != null && !role.equals("owner") && !role.equals("member")) {
            form.error("role", "must be owner or member");
        }
        form.check();
        String token = Secrets.random();
        Role as = role == null ? Role.MEMBER : Role.of(role);
        return database.as(
                        Scope.of(caller.user(), caller.workspace()),
                        members.owner(caller)
                                .then(store(caller, email, as, token))
                                .delayUntil(
                                        _ ->
                                                audit.write(
                                                        "invited",
                                                        Audit.Who.of(caller),
                                                        browser,
                                                        as.word() + " " + email)))
                .map(
                        expires ->
                                Json.object(
                                        "token",
                                        token,
                                        "link",
                                        origin + "/#invitation=" + token,
                                        "expiresAt",
                                        Json.time(expires)));
    }

    private Mono<Instant> store(Caller caller, String email, Role role, String token) {
        return database.sql(
                        """
                        insert into invitation (id, workspace_id, email, role, token_hash, invited_by, expires_at)
                        values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
                        returning expires_at
                        """)
                .bind("$1", UUID.randomUUID())
                .bind("$2", caller.workspace())
                .bind("$3", email)
                .bind("$4", role.word())
                .bind("$5", Secrets.hash(token))
                .bind("$6", caller.user())
                .bind("$7", (double) settings.invitation().lifetime().toSeconds())
                .map((Readable row) -> Database.get(row, "expires_at", Instant.class))
                .one();
    }

    /** Before anybody is signed in: 410 when it is spent or unknown, 403 for another address. */
    Mono<Open> open(String token, String email) {
        return database.inTime(
                        database.lookUp(
                                        """
                                        select i.id, i.workspace_id, w.name, i.role, i.email,
                                               i.used_at is not null or i.expires_at < now() as spent
                                          from invitation i join workspace w on w.id = i.workspace_id
                                         where i.token_hash = $1
                                        """)
                                .bind("$1", Secrets.hash(token))
                                .map((Readable row) -> found(row))
                                .one())
                .filter(found -> !found.spent())
                .switchIfEmpty(spent())
                .flatMap(
                        found ->
                                found.email().equals(email)
                                        ? Mono.just(found.open())
                                        : Mono.error(
                                                Problem.of(
                                                                ProblemCode.FORBIDDEN,
                                                                "The invitation is for another address")
                                                        .exception()));
    }

    private static Found found(Readable row) {
        return new Found(
                new Open(
                        Database.get(row, "id", UUID.class),
                        Database.get(row, "workspace_id", UUID.class),
                        Database.get(row, "name", String.class),
                        Role.of(Database.get(row, "role", String.class))),
                Database.get(row, "email", String.class),
                Database.get(row, "spent", Boolean.class));
    }

    /** Within the transaction that makes the account: of two at once, one is told 410. */
    Mono<Void> spend(UUID invitation, UUID user) {
        return database.sql(
                        """
                        update invitation set used_at = now(), used_by = $2
                         where id = $1 and used_at is null and expires_at > now()
                        """)
                .bind("$1", invitation)
                .bind("$2", user)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : spent());
    }

    private static <T> Mono<T> spent() {
        return Mono.error(Problem.of(ProblemCode.INVITATION_SPENT)::exception);
    }
}
