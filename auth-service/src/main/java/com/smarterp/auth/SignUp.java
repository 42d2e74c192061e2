package com.smarterp.auth;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import com.smarterp.kernel.text.EmailAddress;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes an account, and signs it in: with a workspace of its own, or with an invitation in that
 * workspace. Who was removed from one comes in again with an invitation and their password.
 */
@Component
final class SignUp {

    static final Set<String> FIELDS =
            Set.of("email", "password", "name", "workspace", "invitation");

    private final Database database;
    private final Locks locks;
    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordRules rules;
    private final FormerAccounts formers;
    private final LoginLimits limits;
    private final PasswordHash hashes;
    private final KnownDevices devices;
    private final ShownTokens shown;
    private final Sessions sessions;
    private final SigningKeys keys;
    private final Events events;
    private final Audit audit;

    SignUp(
            Database database,
            Locks locks,
            Accounts accounts,
            Invitations invitations,
            PasswordRules rules,
            FormerAccounts formers,
            LoginLimits limits,
            PasswordHash hashes,
            KnownDevices devices,
            ShownTokens shown,
            Sessions sessions,
            SigningKeys keys,
            Events events,
            Audit audit) {
        this.database = database;
        this.locks = locks;
        this.accounts = accounts;
        this.invitations = invitations;
        this.rules = rules;
        this.formers = formers;
        this.limits = limits;
        this.hashes = hashes;
        this.devices = devices;
        this.shown = shown;
        this.sessions = sessions;
        this.keys = keys;
        this.events = events;
        this.audit = audit;
    }

    Mono<SignedIn> signUp(Form form, Browser browser) {
        EmailAddress email = EmailAddress.of(form.text("email", Text::isEmail, Text.EMAIL));
        String name = form.text("name", Text::isName, Text.NAME).strip();
        String password = rules.read(form, "password");
        String workspace = form.optional("workspace");
        if (workspace != null && !Text.isName(workspace)) {
            form.error("workspace", Text.NAME);
        }
        String invitation = form.optional("invitation");
        form.check();
        Objects.requireNonNull(email); // checked
        List<LoginLimits.Key> keys = limits.ofSignUp(browser);
        Mono<Candidate> candidate =
                invitation == null
                        ? Mono.just(owner(email, name, workspace))
                        : limits.attempt(
                                        limits.ofInvitation(browser),
                                        ProblemException.class::isInstance,
                                        invitations.open(invitation, email.key()))
                                .map(open -> invited(email, name, open));
        return limits.check(keys)
                .then(candidate)
                .flatMap(who -> ready(who, password, browser))
                .delayUntil(_ -> limits.count(keys));
    }

    /**
     * Who they are now and their password's hash, in the turn of their network. Each address that
     * is found to be taken counts, since the answer tells.
     */
    private Mono<Hashed> hashed(Candidate who, String password, Browser browser) {
        List<LoginLimits.Key> keys = limits.ofTaken(browser, who.invitation() != null);
        return hashes.inTurn(
                PasswordHash.ofSignUp(browser),
                () ->
                        limits.attempt(
                                keys,
                                SignUp::isTaken,
                                known(who, password, browser)
                                        .flatMap(known -> hash(known, password))));
    }

    private record Hashed(Candidate who, String hash) {}

    private static boolean isTaken(Throwable error) {
        return error instanceof ProblemException e && e.problem().code() == ProblemCode.EMAIL_TAKEN;
    }

    private Mono<Hashed> hash(Candidate who, String password) {
        Account former = who.former();
        return former == null
                ? hashes.hash(password).map(hash -> new Hashed(who, hash))
                : Mono.just(new Hashed(who, former.passwordHash()));
    }

    private static Candidate owner(EmailAddress email, String name, @Nullable String workspace) {
        String title = workspace == null ? name + "'s workspace" : workspace.strip();
        return Candidate.of(
                User.of(UUID.randomUUID(), email, name, Role.OWNER, UUID.randomUUID(), title),
                null);
    }

    private static Candidate invited(EmailAddress email, String name, Invitations.Open open) {
        return Candidate.of(
                User.of(
                        UUID.randomUUID(),
                        email,
                        name,
                        open.role(),
                        open.workspace(),
                        open.workspaceName()),
                open);
    }

    /** Looked at before the costly hash; the unique index has the last word. */
    private Mono<Candidate> known(Candidate who, String password, Browser browser) {
        return accounts.lookUp(who.user().email().key())
                .flatMap(
                        account ->
                                who.invitation() == null || account.user() != null
                                        ? FormerAccounts.<Candidate>taken()
                                        : formers.come(who, account, password, browser))
                .defaultIfEmpty(who);
    }

    private Mono<SignedIn> ready(Candidate who, String password, Browser browser) {
        return Mono.zip(hashed(who, password, browser), keys.signer(), shown.sessions(browser))
                .flatMap(
                        ready ->
                                enter(
                                        ready.getT1().who(),
                                        ready.getT1().hash(),
                                        ready.getT2(),
                                        ready.getT3(),
                                        browser));
    }

    /** In the order of {@link Locks}. */
    private Mono<SignedIn> enter(
            Candidate who, String hash, SigningKeys.Signer signer, Set<UUID> old, Browser browser) {
        User user = who.user();
        Scope scope = Scope.of(user.id(), user.workspace());
        UUID session = UUID.randomUUID();
        Invitations.Open open = who.invitation();
        String op = open == null ? "signed_up" : "joined";
        String detail = open == null ? "" : "invitation " + open.id();
        return database.as(
                scope,
                accept(who)
                        .then(Mono.defer(() -> leave(who)))
                        .then(database.act(scope))
                        .then(workspace(who))
                        .then(Mono.defer(() -> account(who, hash)))
                        .then(member(user))
                        .then(locks.member(user.id(), user.workspace()))
                        .then(
                                events.account(
                                        op, user, open == null ? null : open.employee(), browser))
                        .then(audit.write(op, Audit.Who.of(user, session), browser, detail))
                        .then(endOld(old, browser))
                        .then(database.act(scope))
                        .then(devices.remember(browser.device(), user.id()))
                        .flatMap(
                                device ->
                                        accounts.user(user.id())
                                                .flatMap(
                                                        now ->
                                                                sessions.begin(
                                                                        now, session, browser,
                                                                        signer, device))));
    }

    private Mono<Void> accept(Candidate who) {
        Invitations.Open open = who.invitation();
        return open == null
                ? Mono.empty()
                : locks.workspace(open.workspace()).then(invitations.accept(open));
    }

    private Mono<Void> endOld(Set<UUID> old, Browser browser) {
        return Flux.fromIterable(old)
                .concatMap(
                        session -> sessions.endShown(session, "revoked", "signed up anew", browser))
                .then();
    }

    private Mono<Void> workspace(Candidate who) {
        if (who.invitation() != null) {
            return Mono.empty();
        }
        return database.sql("insert into workspace (id, name) values ($1, $2)")
                .bind("$1", who.user().workspace())
                .bind("$2", who.user().workspaceName())
                .then();
    }

    private Mono<Void> leave(Candidate who) {
        Account former = who.former();
        return former == null ? Mono.empty() : formers.leave(who, former);
    }

    private Mono<Void> account(Candidate who, String hash) {
        User user = who.user();
        if (who.isBack()) {
            return database.sql("update account set name = $2 where id = $1")
                    .bind("$1", user.id())
                    .bind("$2", user.name())
                    .then();
        }
        return database.sql(
                        """
                        insert into account (id, email, email_shown, name, password_hash)
                        values ($1, $2, $5, $3, $4)
                        on conflict (email) do nothing
                        """)
                .bind("$1", user.id())
                .bind("$2", user.email().key())
                .bind("$5", user.email().shown())
                .bind("$3", user.name())
                .bind("$4", hash)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : FormerAccounts.taken());
    }

    private Mono<Void> member(User user) {
        return database.sql(
                        """
                        insert into member (account_id, workspace_id, role) values ($1, $2, $3)
                        on conflict (account_id, workspace_id) do update
                        set role = excluded.role, joined_at = now(), removed_at = null, removed_by = null
                        """)
                .bind("$1", user.id())
                .bind("$2", user.workspace())
                .bind("$3", user.role().word())
                .then();
    }
}
