package com.smarterp.auth;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes an account, and signs it in: with a workspace of its own, or with an invitation in that
 * workspace.
 */
@Component
final class SignUp {

    static final Set<String> FIELDS =
            Set.of("email", "password", "name", "workspace", "invitation");

    private final Database database;
    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordRules rules;
    private final PasswordHash hashes;
    private final KnownDevices devices;
    private final Sessions sessions;
    private final SigningKeys keys;
    private final Events events;
    private final Audit audit;

    SignUp(
            Database database,
            Accounts accounts,
            Invitations invitations,
            PasswordRules rules,
            PasswordHash hashes,
            KnownDevices devices,
            Sessions sessions,
            SigningKeys keys,
            Events events,
            Audit audit) {
        this.database = database;
        this.accounts = accounts;
        this.invitations = invitations;
        this.rules = rules;
        this.hashes = hashes;
        this.devices = devices;
        this.sessions = sessions;
        this.keys = keys;
        this.events = events;
        this.audit = audit;
    }

    /** Who is to be, and the invitation that makes them so. */
    private record Candidate(User user, @Nullable UUID invitation) {}

    Mono<SignedIn> signUp(Form form, Browser browser) {
        String email = Text.normalisedEmail(form.text("email", Text::isEmail, Text.EMAIL));
        String name = form.text("name", Text::isName, Text.NAME).strip();
        String password = rules.read(form, "password");
        String workspace = form.optional("workspace");
        if (workspace != null && !Text.isName(workspace)) {
            form.error("workspace", Text.NAME);
        }
        String invitation = form.optional("invitation");
        form.check();
        Mono<Candidate> candidate =
                invitation == null
                        ? Mono.just(owner(email, name, workspace))
                        : invitations
                                .open(invitation, email)
                                .map(open -> invited(email, name, open));
        return candidate
                .delayUntil(_ -> free(email))
                .flatMap(
                        who ->
                                Mono.zip(
                                                hashes.hash(password),
                                                keys.signer(),
                                                sessions.shownBy(browser))
                                        .flatMap(
                                                ready ->
                                                        enter(
                                                                who,
                                                                ready.getT1(),
                                                                ready.getT2(),
                                                                ready.getT3(),
                                                                browser)));
    }

    private static Candidate owner(String email, String name, @Nullable String workspace) {
        String title = workspace == null ? name + "'s workspace" : workspace.strip();
        return new Candidate(
                new User(UUID.randomUUID(), email, name, Role.OWNER, UUID.randomUUID(), title),
                null);
    }

    private static Candidate invited(String email, String name, Invitations.Open open) {
        return new Candidate(
                new User(
                        UUID.randomUUID(),
                        email,
                        name,
                        open.role(),
                        open.workspace(),
                        open.workspaceName()),
                open.id());
    }

    /** Looked at before the costly hash; the unique index has the last word. */
    private Mono<Void> free(String email) {
        return accounts.lookUp(email).flatMap(_ -> taken());
    }

    private static <T> Mono<T> taken() {
        return Mono.error(Problem.of(ProblemCode.EMAIL_TAKEN)::exception);
    }

    private Mono<SignedIn> enter(
            Candidate who, String hash, SigningKeys.Signer signer, Set<UUID> old, Browser browser) {
        User user = who.user();
        Scope scope = Scope.of(user.id(), user.workspace());
        UUID session = UUID.randomUUID();
        String op = who.invitation() == null ? "signed_up" : "joined";
        return database.as(
                scope,
                Flux.fromIterable(old)
                        .concatMap(
                                id -> sessions.endShown(id, "revoked", "signed up anew", browser))
                        .then(database.act(scope))
                        .then(workspace(who))
                        .then(account(user, hash))
                        .then(member(user))
                        .then(Mono.defer(() -> spend(who)))
                        .then(events.account(op, user, browser))
                        .then(audit.write(op, Audit.Who.of(user, session), browser, ""))
                        .then(devices.remember(browser.device(), user.id()))
                        .flatMap(device -> sessions.begin(user, session, browser, signer, device)));
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

    private Mono<Void> account(User user, String hash) {
        return database.sql(
                        """
                        insert into account (id, email, name, password_hash) values ($1, $2, $3, $4)
                        on conflict (email) do nothing
                        """)
                .bind("$1", user.id())
                .bind("$2", user.email())
                .bind("$3", user.name())
                .bind("$4", hash)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : taken());
    }

    private Mono<Void> member(User user) {
        return database.sql(
                        "insert into member (account_id, workspace_id, role) values ($1, $2, $3)")
                .bind("$1", user.id())
                .bind("$2", user.workspace())
                .bind("$3", user.role().word())
                .then();
    }

    private Mono<Void> spend(Candidate who) {
        return who.invitation() == null
                ? Mono.empty()
                : invitations.spend(who.invitation(), who.user().id());
    }
}
