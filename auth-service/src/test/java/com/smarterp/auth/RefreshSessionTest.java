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

    @Test
    void thePreviousTokenIsTheftAfterItsGrace() {
        Visitor visitor = Visitor.owner();
        Visitor old = visitor.copy();
        UUID session = visitor.session();
        assertThat(visitor.refresh().status()).isEqualTo(200);
        AuthSuite.execute(
                "update session set rotated_at = rotated_at - interval '31 s' where id = ?",
                session);
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
