package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.e2e.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who guesses passwords, or makes the product work itself to death on them. */
class PasswordAttacksTest {

    private static final long MOST_KILOBYTES = 900 * 1024;

    /** S3: find out which addresses have an account, by what is answered or how long it takes. */
    @Test
    void addressesThatAnswerOtherwise() {
        String known = Browser.signedUp("Ada").user().get("email").stringValue();
        Browser guesser = new Browser(Product.elsewhere(3));
        List<Long> wrong = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            long start = System.nanoTime();
            Reply one = guesser.signIn(known, "wrong password " + i);
            long middle = System.nanoTime();
            Reply other = guesser.signIn(Browser.email("nobody"), "wrong password " + i);
            wrong.add(middle - start);
            unknown.add(System.nanoTime() - middle);
            assertThat(one.status()).isEqualTo(401);
            assertThat(one.code()).isEqualTo("bad_credentials");
            assertThat(other.status()).isEqualTo(401);
            assertThat(other.body()).isEqualTo(one.body());
            assertThat(other.headers().keySet()).isEqualTo(one.headers().keySet());
        }
        // A hash takes tens of milliseconds, all the rest a few.
        assertThat((double) median(unknown)).isBetween(median(wrong) / 3.0, median(wrong) * 3.0);
    }

    /** S4: guess on from other addresses; lock the owner out by failing on purpose. */
    @Test
    void guessesPastTheLimit() {
        Browser owner = Browser.signedUp("Ada");
        String email = owner.user().get("email").stringValue();
        for (int i = 0; i < 10; i++) {
            Browser guesser = new Browser(Product.elsewhere(10 + i));
            assertThat(guesser.signIn(email, "guess number " + i).status()).isEqualTo(401);
        }
        Reply limited = new Browser(Product.elsewhere(30)).signIn(email, Browser.PASSWORD);
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.code()).isEqualTo("too_many");
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isPositive();
        assertThat(owner.signIn(email, Browser.PASSWORD).status()).isEqualTo(200);
    }

    /** S5: rely on a password being cut, folded or refused. */
    @ParameterizedTest
    @ValueSource(strings = {"zq8!kfW2", "ключ от квартиры", "  two  spaces  ", "🔑🔑🔑🔑🔑🔑🔑🔑"})
    void passwordsOfAnyCharacters(String password) {
        String email = Browser.email("Ada");
        assertThat(new Browser().signUp(email, password, "Ada").status()).isEqualTo(201);
        assertThat(new Browser().signIn(email, password).status()).isEqualTo(200);
    }

    /** S5: sign in with the first 72 characters of a longer password. */
    @Test
    void passwordsThatDifferLate() {
        for (int length : List.of(64, 128)) {
            Reply reply =
                    new Browser().signUp(Browser.email("Ada"), "x9".repeat(length / 2), "Ada");
            assertThat(reply.status()).isEqualTo(201);
        }
        assertThat(new Browser().signUp(Browser.email("Ada"), "x9".repeat(65), "Ada").status())
                .isEqualTo(422);
        String email = Browser.email("Ada");
        String password = "k".repeat(74) + "a" + "k".repeat(5);
        assertThat(new Browser().signUp(email, password, "Ada").status()).isEqualTo(201);
        Browser guesser = new Browser(Product.elsewhere(4));
        assertThat(guesser.signIn(email, password.replace('a', 'b')).status()).isEqualTo(401);
        assertThat(guesser.signIn(email, password).status()).isEqualTo(200);
    }

    /** S5: find accounts with the passwords that everybody guesses first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven77",
                "password1",
                "qwertyuiop",
                "iloveyou",
                "SmartERP",
                "smarterp2026!"
            })
    void passwordsThatAreGuessedFirst(String password) {
        Reply reply = new Browser().signUp(Browser.email("Ada"), password, "Ada");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("password");
    }

    /** S6: steal the table of accounts, and try passwords on a big machine. */
    @Test
    void hashesThatAreQuicklyTried() {
        Browser.signedUp("Ada");
        assertThat(Product.query("auth", "select password_hash from account"))
                .isNotEmpty()
                .allMatch(hash -> hash.startsWith("$argon2id$v=19$m=47104,t=1,p=1$"))
                .doesNotHaveDuplicates();
    }

    /** S7: sign in fifty times at once, so that memory and processors are used up. */
    @Test
    void aCrowdThatSignsIn() throws Exception {
        Browser owner = Browser.signedUp("Ada");
        String email = owner.user().get("email").stringValue();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<Reply>> crowd = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                crowd.add(threads.submit(() -> new Browser().signIn(email, Browser.PASSWORD)));
            }
            long start = System.nanoTime();
            assertThat(owner.get("/api/jobs").status()).isEqualTo(200);
            assertThat(owner.get("/api/auth/me").status()).isEqualTo(200);
            assertThat(System.nanoTime() - start).as("others wait").isLessThan(5_000_000_000L);
            List<Integer> statuses = new ArrayList<>();
            for (Future<Reply> one : crowd) {
                Reply reply = one.get();
                statuses.add(reply.status());
                if (reply.status() != 200) {
                    assertThat(reply.header("Retry-After")).isNotEmpty();
                }
            }
            assertThat(statuses).allMatch(status -> List.of(200, 429, 503).contains(status));
            assertThat(Collections.frequency(statuses, 200)).isGreaterThanOrEqualTo(30);
        }
        assertThat(residentKilobytes("auth-service")).isLessThan(MOST_KILOBYTES);
    }

    /** S35: sign one account in as often as possible, so that nobody else gets in. */
    @Test
    void anAccountThatLeavesNoRoomForOthers() throws Exception {
        String crowded = Browser.signedUp("Ada").user().get("email").stringValue();
        Browser other = Browser.signedUp("Bob");
        String email = other.user().get("email").stringValue();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<Reply>> crowd = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                crowd.add(threads.submit(() -> new Browser().signIn(crowded, Browser.PASSWORD)));
            }
            for (int i = 0; i < 3; i++) {
                assertThat(new Browser().signIn(email, Browser.PASSWORD).status()).isEqualTo(200);
            }
            String change =
                    "{\"current\":\"%s\",\"next\":\"another horse\"}".formatted(Browser.PASSWORD);
            assertThat(other.call("PUT", "/api/auth/password", change).status()).isEqualTo(204);
            for (Future<Reply> one : crowd) {
                assertThat(one.get().status()).isIn(200, 429, 503);
            }
        }
    }

    /** S35: ask of many addresses whether they have an account, by signing up with them. */
    @Test
    void addressesThatAreAskedFor() {
        String taken = Browser.signedUp("Ada").user().get("email").stringValue();
        Browser asking = new Browser(Product.elsewhere(50));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            statuses.add(asking.signUp(taken, Browser.PASSWORD, "Eve").status());
        }
        assertThat(statuses).containsOnly(409, 429).startsWith(409).endsWith(429);
        assertThat(asking.signUp(Browser.email("Eve"), Browser.PASSWORD, "Eve").status())
                .as("429 doesn't tell either")
                .isEqualTo(429);
    }

    /**
     * S42: take a name that can't be seen or is turned round, or another spelling of an address.
     */
    @Test
    void namesAndAddressesThatPose() {
        for (String name : List.of("\u00a0", "\u200b\u2800", "\u3164", "nimdA\u202e", "\u2067x")) {
            Reply reply = new Browser().signUp(Browser.email("eve"), Browser.PASSWORD, name);
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("name");
        }
        String local = "straße-" + UUID.randomUUID();
        assertThat(
                        new Browser()
                                .signUp(local + "@müller.example", Browser.PASSWORD, "Ada")
                                .status())
                .isEqualTo(201);
        String other = local.replace("ß", "SS") + "@xn--mller-kva.example";
        assertThat(new Browser().signUp(other, Browser.PASSWORD, "Eve").code())
                .isEqualTo("email_taken");
        assertThat(new Browser().signIn(other, Browser.PASSWORD).status()).isEqualTo(200);
        assertThat(new Browser().signUp("x@xn--a.example", Browser.PASSWORD, "Eve").status())
                .isEqualTo(422);
    }

    private static long residentKilobytes(String name) throws IOException {
        long pid = Stack.process(name).pid();
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String text = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return Long.parseLong(text.strip());
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
