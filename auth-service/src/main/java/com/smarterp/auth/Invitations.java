package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.text.Timestamp;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Invitations into a workspace: for one address, one use, a few days. Only the token's hash is
 * kept, and only of those that can be used. They change under the workspace's lock.
 */
@Component
final class Invitations {

    static final Set<String> FIELDS = Set.of("email", "role", "employeeId");

    /** An invitation has to be used, withdrawn or to expire first. */
    private static final Duration LATER = Duration.ofHours(1);

    private final Database database;
    private final Locks locks;
    private final Members members;
    private final Audit audit;
    private final AuthSettings.InvitationBounds bounds;
    private final Counter refused;

    Invitations(
            Database database,
            Locks locks,
            Members members,
            Audit audit,
            AuthSettings settings,
            MeterRegistry meters) {
        this.database = database;
        this.locks = locks;
        this.members = members;
        this.audit = audit;
        this.bounds = settings.invitation();
        this.refused = meters.counter("smarterp.auth.invitations.refused");
    }

    /**
     * An invitation that can be used.
     *
     * @param employee the record that who joins by it takes over
     */
    record Open(
            UUID id,
            String email,
            UUID workspace,
            String workspaceName,
            String by,
            Role role,
            @Nullable UUID employee) {}

    static boolean mayInvite(Role inviter, Role invited) {
        return inviter == Role.OWNER
                || (inviter == Role.MANAGER && invited.compareTo(Role.MEMBER) <= 0);
    }

    /**
     * Invites.
     *
     * @param origin where the link leads to; the token is in the fragment, which no server sees
     */
    Mono<Map<String, Object>> invite(Form form, Caller caller, String origin, Browser browser) {
        String email = Text.normalisedEmail(form.text("email", Text::isEmail, Text.EMAIL));
        Role as = Members.role(form, Role.MEMBER);
        UUID employee = form.id("employeeId");
        form.check();
        String token = Secrets.random();
        UUID id = UUID.randomUUID();
        return database.as(
                        Scope.of(caller.user(), caller.workspace()),
                        locks.workspace(caller.workspace())
                                .then(inviter(caller))
                                .filter(inviter -> mayInvite(inviter, as))
                                .switchIfEmpty(forbidden())
                                .then(noMember(email))
                                .then(Mono.defer(this::room))
                                .then(
                                        Mono.defer(
                                                () ->
                                                        store(
                                                                id, caller, email, as, employee,
                                                                token)))
                                .delayUntil(
                                        _ ->
                                                audit.write(
                                                        "invited",
                                                        Audit.Who.of(caller),
                                                        browser,
                                                        as.word() + " " + email)))
                .map(expires -> made(id, token, origin, expires));
    }

    private static Map<String, Object> made(UUID id, String token, String origin, Instant expires) {
        return Json.object(
                "id",
                id,
                "token",
                token,
                "link",
                origin + "/#invitation=" + token,
                "expiresAt",
                Timestamp.text(expires));
    }

    /** What the caller is, if they may invite anybody at all. */
    private Mono<Role> inviter(Caller caller) {
        return members.caller(caller)
                .map(User::role)
                .filter(role -> mayInvite(role, Role.VIEWER))
                .switchIfEmpty(forbidden());
    }

    private static <T> Mono<T> forbidden() {
        return Mono.error(
                Problem.of(
                                ProblemCode.FORBIDDEN,
                                "Owners invite anybody, managers members and viewers")
                        ::exception);
    }

    private Mono<Void> noMember(String email) {
        return database.sql(
                        """
                        select 1 from member m join account a on a.id = m.account_id
                         where a.email = $1 and m.removed_at is null
                        """)
                .bind("$1", email)
                .mapValue(Integer.class)
                .one()
                .flatMap(_ -> Mono.<Void>error(Problem.of(ProblemCode.ALREADY_MEMBER)::exception));
    }

    private Mono<Void> room() {
        return database.sql("select count(*) from invitation where expires_at > now()")
                .mapValue(Long.class)
                .one()
                .filter(open -> open < bounds.open())
                .switchIfEmpty(
                        Mono.error(
                                () -> {
                                    refused.increment();
                                    return Problem.of(
                                                    ProblemCode.TOO_MANY,
                                                    "The workspace has "
                                                            + bounds.open()
                                                            + " open invitations; withdraw some")
                                            .retryAfter(LATER)
                                            .exception();
                                }))
                .then();
    }

    private Mono<Instant> store(
            UUID id,
            Caller caller,
            String email,
            Role role,
            @Nullable UUID employee,
            String token) {
        return database.sql(
                        """
                        insert into invitation
                               (id, workspace_id, email, role, employee_id, token_hash, invited_by, sent_by, expires_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $7, now() + make_interval(secs => $8))
                        returning expires_at
                        """)
                .bind("$1", id)
                .bind("$2", caller.workspace())
                .bind("$3", email)
                .bind("$4", role.word())
                .bind("$5", Database.orNull(employee))
                .bind("$6", Secrets.hash(token))
                .bind("$7", caller.user())
                .bind("$8", (double) bounds.lifetime().toSeconds())
                .map((Readable row) -> Database.get(row, "expires_at", Instant.class))
                .one();
    }

    /** Open ones that the caller could have made, the newest first. */
    Mono<List<Map<String, Object>>> list(Caller caller) {
        return database.as(
                Scope.of(caller.user(), caller.workspace()),
                inviter(caller)
                        .flatMapMany(
                                inviter ->
                                        database.sql(
                                                        """
                                                        select id, email, role, invited_by, created_at, expires_at
                                                          from invitation where expires_at > now()
                                                         order by created_at desc, id
                                                        """)
                                                .map(Invitations::listed)
                                                .all()
                                                .filter(each -> mayInvite(inviter, each.role())))
                        .map(Listed::json)
                        .collectList());
    }

    private record Listed(Role role, Map<String, Object> json) {}

    private static Listed listed(Readable row) {
        Role role = Role.of(Database.get(row, "role", String.class));
        return new Listed(
                role,
                Json.object(
                        "id", Database.get(row, "id", UUID.class),
                        "email", Database.get(row, "email", String.class),
                        "role", role.word(),
                        "by", Database.get(row, "invited_by", UUID.class),
                        "createdAt", Timestamp.text(Database.get(row, "created_at", Instant.class)),
                        "expiresAt",
                                Timestamp.text(Database.get(row, "expires_at", Instant.class))));
    }

    /** Takes an invitation back. */
    Mono<Void> withdraw(Caller caller, UUID id, Browser browser) {
        return database.as(
                Scope.of(caller.user(), caller.workspace()),
                found(caller, id)
                        .then(
                                database.sql("delete from invitation where id = $1")
                                        .bind("$1", id)
                                        .then())
                        .then(
                                audit.write(
                                        "invitation_withdrawn",
                                        Audit.Who.of(caller),
                                        browser,
                                        "invitation " + id)));
    }

    /** Makes a new token, good for as long as the first was; the one before is spent. */
    Mono<Map<String, Object>> resend(Caller caller, UUID id, String origin, Browser browser) {
        String token = Secrets.random();
        return database.as(
                        Scope.of(caller.user(), caller.workspace()),
                        found(caller, id)
                                .flatMap(this::noMember)
                                .then(Mono.defer(() -> renew(caller, id, token)))
                                .delayUntil(
                                        _ ->
                                                audit.write(
                                                        "invitation_resent",
                                                        Audit.Who.of(caller),
                                                        browser,
                                                        "invitation " + id)))
                .map(expires -> made(id, token, origin, expires));
    }

    /** The address; 404 unless it is open and the caller could have made it. */
    private Mono<String> found(Caller caller, UUID id) {
        return locks.workspace(caller.workspace())
                .then(inviter(caller))
                .flatMap(
                        inviter ->
                                database.sql(
                                                "select email, role from invitation where id = $1 and expires_at > now()")
                                        .bind("$1", id)
                                        .map(
                                                (Readable row) ->
                                                        mayInvite(inviter, role(row))
                                                                ? Database.get(
                                                                        row, "email", String.class)
                                                                : "")
                                        .one())
                .filter(email -> !email.isEmpty())
                .switchIfEmpty(Mono.error(Problem.of(ProblemCode.NOT_FOUND)::exception));
    }

    private static Role role(Readable row) {
        return Role.of(Database.get(row, "role", String.class));
    }

    private Mono<Instant> renew(Caller caller, UUID id, String token) {
        return database.sql(
                        """
                        update invitation set token_hash = $2, sent_by = $3,
                               expires_at = now() + make_interval(secs => $4)
                         where id = $1
                        returning expires_at
                        """)
                .bind("$1", id)
                .bind("$2", Secrets.hash(token))
                .bind("$3", caller.user())
                .bind("$4", (double) bounds.lifetime().toSeconds())
                .map((Readable row) -> Database.get(row, "expires_at", Instant.class))
                .one();
    }

    /** Before anybody is signed in: 410 when it is spent or unknown. */
    Mono<Open> open(String token) {
        return database.inTime(
                        database.lookUp(
                                        """
                                        select i.id, i.email, i.workspace_id, w.name, a.name as by, i.role, i.employee_id
                                          from invitation i
                                          join workspace w on w.id = i.workspace_id
                                          join account a on a.id = i.invited_by
                                         where i.token_hash = $1 and i.expires_at > now()
                                        """)
                                .bind("$1", Secrets.hash(token))
                                .map((Readable row) -> open(row))
                                .one())
                .switchIfEmpty(spent());
    }

    /** As {@link #open(String)}; 403 for another address. */
    Mono<Open> open(String token, String email) {
        return open(token)
                .flatMap(
                        open ->
                                open.email().equals(email)
                                        ? Mono.just(open)
                                        : Mono.error(
                                                Problem.of(
                                                                ProblemCode.FORBIDDEN,
                                                                "The invitation is for another address")
                                                        .exception()));
    }

    private static Open open(Readable row) {
        return new Open(
                Database.get(row, "id", UUID.class),
                Database.get(row, "email", String.class),
                Database.get(row, "workspace_id", UUID.class),
                Database.get(row, "name", String.class),
                Database.get(row, "by", String.class),
                role(row),
                row.get("employee_id", UUID.class));
    }

    /**
     * Within the transaction that makes the member, under the workspace's lock: spends it and every
     * other to the same address. 410 when it is spent meanwhile, or when who made it isn't there
     * any more or may not invite such a member.
     */
    Mono<Void> accept(Open open) {
        return database.sql(
                        """
                        delete from invitation i
                         where id = $1 and expires_at > now()
                           and not exists (
                               select 1 from unnest(array[i.invited_by, i.sent_by]) maker
                                where not exists (
                                      select 1 from member m
                                       where m.account_id = maker and m.workspace_id = i.workspace_id
                                         and m.removed_at is null
                                         and (m.role = 'owner' or m.role = 'manager' and $2)))
                        """)
                .bind("$1", open.id())
                .bind("$2", mayInvite(Role.MANAGER, open.role()))
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? spendTo(open.email()) : spent());
    }

    private Mono<Void> spendTo(String email) {
        return database.sql("delete from invitation where email = $1").bind("$1", email).then();
    }

    /** Of who is removed, under the workspace's lock: what they made, and what was sent to them. */
    Mono<Void> spendOf(UUID removed) {
        return database.sql(
                        """
                        delete from invitation where invited_by = $1 or sent_by = $1
                            or email = (select email from account where id = $1)
                        """)
                .bind("$1", removed)
                .then();
    }

    /** Of whose role changes, under the workspace's lock: what they may make no more. */
    Mono<Void> spendBeyond(UUID user, Role role) {
        if (role == Role.OWNER) {
            return Mono.empty();
        }
        return database.sql(
                        "delete from invitation where (invited_by = $1 or sent_by = $1) and not ($2 and role in ('member', 'viewer'))")
                .bind("$1", user)
                .bind("$2", mayInvite(role, Role.MEMBER))
                .then();
    }

    private static <T> Mono<T> spent() {
        return Mono.error(Problem.of(ProblemCode.INVITATION_SPENT)::exception);
    }
}
