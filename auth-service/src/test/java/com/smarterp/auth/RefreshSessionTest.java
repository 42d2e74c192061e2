package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RefreshSessionTest {

    private static String token(Visitor visitor) {
        return Objects.requireNonNull(visitor.cookies.get(Cookies.REFRESH));
    }

    @Test
    void givesTheNextTokensAndKeepsTheSession() {
        Visitor visitor = Visitor.owner();
        UUID session = visitor.session();
        String first = token(visitor);
        Reply reply = visitor.refresh();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("user").get("id").stringValue())
                .isEqualTo(visitor.user().toString());
        assertThat(reply.headers().allValues("Set-Cookie")).hasSize(2);
        assertThat(token(visitor)).isNotEqualTo(first);
        assertThat(visitor.session()).isEqualTo(session);
        assertThat(AuthSuite.query("select token_hash from session where id = ?", session))
                .containsExactly(Secrets.hash(token(visitor)));
    }

    @Test
    void tenAtOnceMakeNoBranch() throws Exception {
        Visitor visitor = Visitor.owner();
        UUID session = visitor.session();
        Set<String> tokens = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Future<Visitor>> all =
                    Collections.nCopies(10, visitor).stream()
                            .map(
                                    same ->
                                            threads.submit(
                                                    () -> {
                                                        Visitor tab = same.copy();
                                                        assertThat(tab.refresh().status())
                                                                .isEqualTo(200);
                                                        return tab;
                                                    }))
                            .toList();
            for (Future<Visitor> tab : all) {
                tokens.add(token(tab.get()));
            }
        }
        assertThat(tokens).hasSize(1);
        assertThat(AuthSuite.query("select generation from session where id = ?", session))
                .containsExactly("2");
    }

    @Test
    void aLostAnswerIsGivenAgain() {
        Visitor visitor = Visitor.owner();
        Visitor lost = visitor.copy();
        assertThat(lost.refresh().status()).isEqualTo(200);
        assertThat(visitor.refresh().status()).isEqualTo(200);
        assertThat(token(visitor)).isEqualTo(token(lost));
        assertThat(visitor.refresh().status()).isEqualTo(200);
    }

    private static void passes(String time, UUID session) {
        AuthSuite.execute(
                "update session set rotated_at = rotated_at - ?::interval where id = ?",
                time,
                session);
    }

    @Test
    void anAnswerThatNeverArrivedEndsNoSessionHoweverLongTheOutage() {
        for (String time : List.of("33 s", "1 h", "20 days")) {
            Visitor visitor = Visitor.owner();
            visitor.used();
            UUID session = visitor.session();
            Visitor lost = visitor.copy();
            assertThat(lost.refresh().status()).isEqualTo(200);
            passes(time, session);
            Visitor lostAgain = visitor.copy();
            assertThat(lostAgain.refresh().status()).as(time).isEqualTo(200);
            assertThat(token(lostAgain)).isEqualTo(token(lost));
            passes(time, session);
            assertThat(visitor.refresh().status()).as(time).isEqualTo(200);
            assertThat(token(visitor)).isEqualTo(token(lost));
            assertThat(visitor.session()).isEqualTo(session);
            assertThat(visitor.refresh().status()).isEqualTo(200);
        }
    }

    @Test
    void whatIsUsedIsTheGenerationOfTheTokenThatWasGivenAgain() {
        Visitor visitor = Visitor.owner();
        Visitor thief = visitor.copy();
        UUID session = visitor.session();
        assertThat(visitor.copy().refresh().status()).isEqualTo(200);
        passes("1 h", session);
        assertThat(visitor.refresh().status()).isEqualTo(200);
        visitor.used();
        visitor.used();
        assertThat(thief.refresh().code()).isEqualTo("session_ended");
        assertEnded(visitor, session, "refresh_reuse");
    }

    @Test
    void anAccessTokenOfOldSaysNothingOfTheNewOne() {
        Visitor visitor = Visitor.owner();
        Visitor before = visitor.copy();
        UUID session = visitor.session();
        assertThat(visitor.refresh().status()).isEqualTo(200);
        passes("1 h", session);
        before.used();
        assertThat(before.refresh().status()).isEqualTo(200);
        assertThat(token(before)).isEqualTo(token(visitor));
    }

    @Test
    void nobodyButTheHolderSaysThatATokenIsInUse() {
        Visitor visitor = Visitor.owner();
        UUID session = visitor.session();
        assertThat(Visitor.anonymous().post("/internal/sessions/generation", null).status())
                .isEqualTo(401);
        Visitor.owner().used();
        assertThat(AuthSuite.query("select used_generation from session where id = ?", session))
                .containsExactly("0");
    }

    @Test
    void anAccountHasFiftyLiveSessionsAtTheMost() {
        Visitor first = Visitor.owner();
        UUID account = first.user();
        for (int i = 0; i < 48; i++) {
            AuthSuite.execute(
                    """
                    insert into session (id, account_id, workspace_id, device, generation, token_hash)
                    select ?, account_id, workspace_id, 'x', 1, ? from session where id = ?
                    """,
                    UUID.randomUUID(),
                    "x",
                    first.session());
        }
        String live = "select count(*) from session where account_id = ? and ended_at is null";
        String email = first.email();
        assertThat(Visitor.anonymous().signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
        assertThat(AuthSuite.query(live, account)).containsExactly("50");
        assertThat(first.get("/api/auth/me").status()).isEqualTo(200);
        assertThat(Visitor.anonymous().signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
        assertThat(AuthSuite.query(live, account)).containsExactly("50");
        assertThat(first.copy().refresh().code()).isEqualTo("session_ended");
    }

    @Test
    void thePreviousTokenIsTheftAfterItsGrace() {
        Visitor visitor = Visitor.owner();
        Visitor old = visitor.copy();
        UUID session = visitor.session();
        assertThat(visitor.refresh().status()).isEqualTo(200);
        visitor.used();
        assertThat(old.copy().refresh().status()).as("within its grace").isEqualTo(200);
        passes("31 s", session);
        assertThat(old.refresh().code()).isEqualTo("session_ended");
        assertEnded(visitor, session, "refresh_reuse");
    }

    @Test
    void anOlderTokenIsTheftAtOnce() {
        Visitor visitor = Visitor.owner();
        Visitor old = visitor.copy();
        UUID session = visitor.session();
        assertThat(visitor.refresh().status()).isEqualTo(200);
        assertThat(visitor.refresh().status()).isEqualTo(200);
        Reply reply = old.refresh();
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("session_ended");
        assertThat(reply.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("Max-Age=0"));
        assertEnded(visitor, session, "refresh_reuse");
    }

    @Test
    void endsAfterIdleAndAfterTotalTime() {
        Visitor idle = Visitor.owner();
        UUID session = idle.session();
        AuthSuite.execute(
                "update session set last_seen_at = now() - interval '30 days 1 min' where id = ?",
                session);
        assertThat(idle.copy().refresh().code()).isEqualTo("session_ended");
        assertEnded(idle, session, "refresh_expired");

        Visitor old = Visitor.owner();
        session = old.session();
        AuthSuite.execute(
                "update session set created_at = now() - interval '90 days 1 min' where id = ?",
                session);
        assertThat(old.copy().refresh().code()).isEqualTo("session_ended");
        assertEnded(old, session, "refresh_expired");
    }

    @Test
    void whatIsNoTokenOfOursEndsNothing() {
        Visitor visitor = Visitor.owner();
        String real = token(visitor);
        for (String forged :
                List.of(
                        "x",
                        "%%%",
                        real.substring(1) + "A",
                        (real.startsWith("A") ? "B" : "A") + real.substring(1),
                        Objects.requireNonNull(visitor.cookies.get(Cookies.ACCESS)))) {
            Visitor forger = visitor.copy();
            forger.cookies.put(Cookies.REFRESH, forged);
            assertThat(forger.refresh().code()).isEqualTo("session_ended");
        }
        assertThat(Visitor.anonymous().refresh().status()).isEqualTo(401);
        assertThat(visitor.refresh().status()).isEqualTo(200);
    }

    @Test
    void aRestoredDatabaseSignsNobodyOut() {
        Visitor visitor = Visitor.owner();
        UUID session = visitor.session();
        String hash =
                AuthSuite.query("select token_hash from session where id = ?", session).getFirst();
        visitor.refresh();
        visitor.refresh();
        AuthSuite.execute(
                "update session set generation = 1, token_hash = ? where id = ?", hash, session);
        assertThat(visitor.refresh().status()).isEqualTo(200);
        assertThat(visitor.refresh().status()).isEqualTo(200);
        assertThat(AuthSuite.query("select generation from session where id = ?", session))
                .containsExactly("5");
    }

    private static void assertEnded(Visitor visitor, UUID session, String event) {
        assertThat(visitor.get("/api/auth/me").code()).isEqualTo("signed_out");
        assertThat(visitor.refresh().code()).isEqualTo("session_ended");
        assertThat(AuthSuite.query("select event from audit where session_id = ?", session))
                .contains(event);
        assertThat(
                        AuthSuite.query(
                                "select count(*) from session where id = ? and ended_at is null",
                                session))
                .containsExactly("0");
    }
}
