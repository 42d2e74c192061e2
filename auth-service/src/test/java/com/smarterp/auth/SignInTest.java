package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SignInTest {

    @Test
    void unknownAddressAndWrongPasswordCantBeToldApart() {
        String email = Visitor.owner().email();
        List<Long> wrong = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Visitor visitor = Visitor.anonymous();
            long start = System.nanoTime();
            Reply known = visitor.signIn(email, "wrong password " + i);
            wrong.add(System.nanoTime() - start);
            start = System.nanoTime();
            Reply nobody = visitor.signIn(Visitor.randomEmail(), "wrong password " + i);
            unknown.add(System.nanoTime() - start);
            assertThat(known.status()).isEqualTo(401);
            assertThat(known.code()).isEqualTo("bad_credentials");
            assertThat(nobody.status()).isEqualTo(401);
            assertThat(nobody.text()).isEqualTo(known.text());
            assertThat(nobody.headers().map().keySet()).isEqualTo(known.headers().map().keySet());
        }
        // A hash takes tens of milliseconds, all the rest a few.
        assertThat((double) median(unknown)).isBetween(median(wrong) / 3.0, median(wrong) * 3.0);
    }

    @Test
    void newSessionWhateverTheBrowserHeld() {
        Visitor visitor = Visitor.owner();
        String email = visitor.email();
        UUID old = visitor.session();
        Visitor thief = visitor.copy();
        assertThat(visitor.signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
        assertThat(visitor.session()).isNotEqualTo(old);
        assertThat(thief.get("/api/auth/me").status()).isEqualTo(401);
        assertThat(thief.refresh().code()).isEqualTo("session_ended");
        assertThat(visitor.get("/api/auth/sessions").json().get("items").size()).isEqualTo(1);
    }

    @Test
    void anotherPersonOnTheSameBrowserEndsTheFirstOnesSession() {
        String other = Visitor.owner().email();
        Visitor browser = Visitor.owner();
        UUID first = browser.session();
        assertThat(browser.signIn(other, Visitor.PASSWORD).status()).isEqualTo(200);
        assertThat(AuthSuite.query("select ended_because from session where id = ?", first))
                .containsExactly("signed in anew");
    }

    @Test
    void hashIsArgon2idAndRenewedWhenItsParametersAreOld() {
        Visitor visitor = Visitor.owner();
        String email = visitor.email();
        String stored = "select password_hash from account where email = ?";
        assertThat(AuthSuite.query(stored, email).getFirst())
                .startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
        String old = Argon2Test.made(Visitor.PASSWORD, 1024, 2);
        AuthSuite.execute("update account set password_hash = ? where email = ?", old, email);
        assertThat(Visitor.anonymous().signIn(email, "something else").status()).isEqualTo(401);
        assertThat(AuthSuite.query(stored, email)).containsExactly(old);
        assertThat(Visitor.anonymous().signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
        assertThat(AuthSuite.query(stored, email).getFirst())
                .startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
        assertThat(Visitor.anonymous().signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void manyAtOnceWaitOrAreTurnedAwayWhileOthersAreServed() throws Exception {
        Visitor owner = Visitor.owner();
        String email = owner.email();
        try (ExecutorService threads = Executors.newFixedThreadPool(60)) {
            List<Callable<Integer>> logins =
                    Collections.nCopies(
                            60, () -> Visitor.anonymous().signIn(email, Visitor.PASSWORD).status());
            List<Future<Integer>> running = logins.stream().map(threads::submit).toList();
            assertThat(owner.get("/api/auth/me").status()).isEqualTo(200);
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> login : running) {
                statuses.add(login.get());
            }
            assertThat(statuses).allMatch(status -> List.of(200, 429, 503).contains(status));
            assertThat(statuses.stream().filter(status -> status == 200).count())
                    .isGreaterThanOrEqualTo(30);
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
