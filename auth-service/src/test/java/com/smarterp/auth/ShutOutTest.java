package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/**
 * A sign-in hashes between reading an account and beginning a session. Here that time is as long as
 * a test likes: what was read is handed to the transaction that begins the session.
 */
class ShutOutTest {

    /** With ten sign-ins or refreshes each: a thousand. */
    private static final int ROUNDS = 100;

    private static final int AT_ONCE = 10;

    private static <T> T bean(Class<T> type) {
        return AuthSuite.service().bean(type);
    }

    private static Browser browser(@Nullable String refresh) {
        return new Browser(
                "192.0.2.1",
                "test",
                null,
                refresh == null ? List.of() : List.of(refresh),
                null,
                null);
    }

    private static Caller caller(Visitor visitor) {
        var me = visitor.me();
        var user = me.get("user");
        return new Caller(
                UUID.fromString(user.get("id").stringValue()),
                UUID.fromString(user.get("workspace").get("id").stringValue()),
                UUID.fromString(me.get("session").stringValue()),
                Role.of(user.get("role").stringValue()),
                Instant.now().plusSeconds(600));
    }

    private static Account read(String email) {
        return Objects.requireNonNull(bean(Accounts.class).lookUp(email).block());
    }

    /** As after the hash. */
    private static Mono<SignedIn> signIn(Account account) {
        return bean(SigningKeys.class)
                .signer()
                .flatMap(
                        signer ->
                                bean(SignIn.class)
                                        .begin(
                                                account,
                                                "",
                                                signer,
                                                Set.of(),
                                                browser(null),
                                                Mono.empty()));
    }

    private static Mono<Void> remove(Caller owner, UUID user) {
        return bean(RemoveMember.class).remove(owner, user, browser(null));
    }

    private static Mono<Void> changePassword(Account account, Caller caller, String hash) {
        return bean(Database.class)
                .as(
                        Scope.of(caller.user(), caller.workspace()),
                        bean(ChangePassword.class).store(account, hash, caller, browser(null)));
    }

    private static String refused(Mono<?> attempt) {
        return attempt.map(_ -> "let in")
                .onErrorResume(
                        ProblemException.class,
                        e -> Mono.just(e.problem().code().code() + " " + e.problem().more()))
                .blockOptional()
                .orElseThrow();
    }

    private static List<String> live(UUID account) {
        return AuthSuite.query(
                "select id from session where account_id = ? and ended_at is null", account);
    }

    private static void takeBack(UUID account, String role) {
        AuthSuite.execute(
                "update member set removed_at = null, role = ? where account_id = ?",
                role,
                account);
    }

    /** All at one moment, one of them until it is done; the others may be refused. */
    private static void atOnce(ExecutorService threads, List<Mono<?>> attempts, int at, Mono<?> act)
            throws Exception {
        List<Mono<?>> all = new ArrayList<>();
        attempts.forEach(
                each -> all.add(each.onErrorResume(ProblemException.class, _ -> Mono.empty())));
        all.add(at % (all.size() + 1), act.retry(5)); // 503 where the machine is very slow
        atOnce(threads, all);
    }

    private static void atOnce(ExecutorService threads, List<Mono<?>> all) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        for (Mono<?> each : all) {
            running.add(
                    threads.submit(
                            () -> {
                                go.await();
                                return each.block();
                            }));
        }
        go.countDown();
        for (Future<?> each : running) {
            each.get();
        }
    }

    @Test
    void whatASignInReadBeforeItsHashDoesNotCount() {
        Visitor owner = Visitor.owner();
        Visitor member = owner.colleague("member");
        String email = member.email();
        UUID user = member.user();
        Account before = read(email);

        AuthSuite.execute(
                "update account set password_hash = password_hash || ' ' where id = ?", user);
        assertThat(refused(signIn(before))).as("renewed, the same password").isEqualTo("let in");

        bean(ChangeRole.class).change(Role.VIEWER, caller(owner), user, browser(null)).block();
        SignedIn now = Objects.requireNonNull(signIn(before).block());
        assertThat(now.user().role()).isEqualTo(Role.VIEWER);

        changePassword(read(email), caller(member), "another").block();
        assertThat(refused(signIn(before))).isEqualTo("bad_credentials {}");
        assertThat(live(user)).containsExactly(member.session().toString());

        Account after = read(email);
        remove(caller(owner), user).block();
        assertThat(refused(signIn(after))).isEqualTo("no_workspace {wipe=true}");
        assertThat(live(user)).isEmpty();
    }

    @Test
    void whoWasRemovedIsNotBackByThePasswordThatTheyHadBefore() {
        Visitor owner = Visitor.owner();
        Visitor member = owner.colleague("member");
        String email = member.email();
        remove(caller(owner), member.user()).block();
        Account former = read(email);
        AuthSuite.execute(
                "update account set password_changed_at = clock_timestamp() where email = ?",
                email);
        Candidate who =
                Candidate.of(Objects.requireNonNull(read(owner.email()).user()), null)
                        .after(former, true);
        Mono<Void> leave =
                bean(Database.class)
                        .as(Scope.NOBODY, bean(FormerAccounts.class).leave(who, former));
        assertThat(refused(leave.thenReturn("in"))).startsWith("email_taken");
    }

    /** S31: sign in, many times at once, while one is removed. */
    @Test
    void aThousandSignInsWhileTheyAreRemoved() throws Exception {
        Visitor owner = Visitor.owner();
        Caller remover = caller(owner);
        Visitor member = owner.colleague("member");
        String email = member.email();
        UUID user = member.user();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE + 1)) {
            for (int i = 0; i < ROUNDS; i++) {
                Account before = read(email);
                List<Mono<?>> all = new ArrayList<>();
                for (int n = 0; n < AT_ONCE; n++) {
                    all.add(signIn(before));
                }
                atOnce(threads, all, i, remove(remover, user));
                assertThat(live(user)).as("round " + i).isEmpty();
                takeBack(user, "member");
            }
        }
    }

    /** S31: sign in by the old password, many times at once, while it is changed. */
    @Test
    void aThousandSignInsWhileThePasswordIsChanged() throws Exception {
        Visitor visitor = Visitor.owner();
        Caller self = caller(visitor);
        String email = visitor.email();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE + 1)) {
            for (int i = 0; i < ROUNDS; i++) {
                Account before = read(email);
                List<Mono<?>> all = new ArrayList<>();
                for (int n = 0; n < AT_ONCE; n++) {
                    all.add(signIn(before));
                }
                atOnce(threads, all, i, changePassword(before, self, "hash " + i));
                assertThat(read(email).passwordHash()).isEqualTo("hash " + i);
                assertThat(live(self.user()))
                        .as("round " + i)
                        .containsExactly(self.session().toString());
            }
        }
    }

    /** S31: refresh, many times at once, while one is removed. */
    @Test
    void aThousandRefreshesWhileTheyAreRemoved() throws Exception {
        Visitor owner = Visitor.owner();
        Caller remover = caller(owner);
        Visitor member = owner.colleague("member");
        String email = member.email();
        UUID user = member.user();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE + 1)) {
            for (int i = 0; i < ROUNDS; i++) {
                SignedIn session = Objects.requireNonNull(signIn(read(email)).block());
                List<Mono<?>> all = new ArrayList<>();
                for (int n = 0; n < AT_ONCE; n++) {
                    all.add(bean(RefreshSession.class).refresh(browser(session.refresh())));
                }
                atOnce(threads, all, i, remove(remover, user));
                assertThat(live(user)).as("round " + i).isEmpty();
                assertThat(refused(bean(RefreshSession.class).refresh(browser(session.refresh()))))
                        .isEqualTo("session_ended {wipe=true}");
                takeBack(user, "member");
            }
        }
    }

    /** S31: owners who remove or demote each other, and themselves, at once. */
    @Test
    void ofOwnersWhoShutEachOtherOutOneStays() throws Exception {
        Visitor first = Visitor.owner();
        Visitor second = first.colleague("owner");
        List<Caller> owners = List.of(caller(first), caller(second));
        List<UUID> users = owners.stream().map(Caller::user).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < ROUNDS / 2; i++) {
                List<Mono<?>> all = new ArrayList<>();
                for (int n = 0; n < 4; n++) {
                    Caller owner = owners.get(n % 2);
                    UUID other = users.get((n / 2 + i) % 2);
                    all.add(
                            ((n + i) % 3 == 0
                                            ? remove(owner, other)
                                            : bean(ChangeRole.class)
                                                    .change(
                                                            Role.MANAGER,
                                                            owner,
                                                            other,
                                                            browser(null)))
                                    .onErrorResume(ProblemException.class, _ -> Mono.empty()));
                }
                atOnce(threads, all);
                assertThat(
                                AuthSuite.query(
                                        """
                                        select account_id from member
                                         where account_id in (?, ?) and role = 'owner' and removed_at is null
                                        """,
                                        users.get(0),
                                        users.get(1)))
                        .as("round " + i)
                        .isNotEmpty();
                for (Caller owner : owners) {
                    takeBack(owner.user(), "owner");
                    AuthSuite.execute(
                            "update session set ended_at = null where id = ?", owner.session());
                }
            }
        }
    }
}
