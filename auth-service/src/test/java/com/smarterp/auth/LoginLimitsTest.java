package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginLimitsTest {

    private static final String WRONG = "not this password";

    private static void fail(int times, String email) {
        for (int i = 0; i < times; i++) {
            assertThat(Visitor.anonymous().signIn(email, WRONG).status()).isEqualTo(401);
        }
    }

    private static void assertLimited(Reply reply) {
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.code()).isEqualTo("too_many");
        int wait = Integer.parseInt(Objects.requireNonNull(reply.header("Retry-After")));
        assertThat(wait).isBetween(1, 91);
    }

    @Test
    void countsAnAccountOverAddressesButLetsItsKnownDevicesIn() {
        Visitor known = Visitor.owner();
        String email = known.email();
        fail(10, email);
        assertLimited(Visitor.anonymous().signIn(email, WRONG));
        assertLimited(Visitor.anonymous().signIn(email, Visitor.PASSWORD));
        Visitor strangersDevice = Visitor.owner();
        assertLimited(strangersDevice.signIn(email, Visitor.PASSWORD));

        known.cookies.keySet().retainAll(java.util.Set.of(Cookies.DEVICE));
        assertThat(known.signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
        // Not even that is free of bounds.
        known.cookies.keySet().retainAll(java.util.Set.of(Cookies.DEVICE));
        for (int i = 0; i < 10; i++) {
            assertThat(known.signIn(email, WRONG).status()).isEqualTo(401);
        }
        assertLimited(known.signIn(email, Visitor.PASSWORD));
    }

    @Test
    void unknownAddressesAreCountedAlike() {
        String nobody = Visitor.randomEmail();
        fail(10, nobody);
        assertLimited(Visitor.anonymous().signIn(nobody, WRONG));
    }

    @Test
    void countsAnAddressOverAccountsAndReplicas() {
        try (TestService replica =
                AuthSuite.start("auth-service-limits", Map.of("smarterp.auth.limits.address", 5))) {
            Visitor one = new Visitor(replica);
            for (int i = 0; i < 5; i++) {
                assertThat(one.signIn(Visitor.randomEmail(), WRONG).status()).isEqualTo(401);
            }
            Reply limited = one.signIn(Visitor.owner().email(), Visitor.PASSWORD);
            assertThat(limited.status()).isEqualTo(429);
            one.address = Visitor.randomAddress();
            assertThat(one.signIn(Visitor.owner().email(), Visitor.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void failuresAreForgivenWithTimeAndByTheOwner() {
        String email = Visitor.owner().email();
        fail(9, email);
        assertThat(Visitor.anonymous().signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
        fail(10, email);
        assertLimited(Visitor.anonymous().signIn(email, Visitor.PASSWORD));
        AuthSuite.execute("update login_limit set until = until - interval '91 s'");
        assertThat(Visitor.anonymous().signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aPasswordSaidAgainIsBoundedToo() {
        Visitor visitor = Visitor.owner();
        Map<String, String> change = Map.of("current", WRONG, "next", "a new password");
        for (int i = 0; i < 10; i++) {
            assertThat(visitor.put("/api/auth/password", change).status()).isEqualTo(403);
        }
        assertLimited(visitor.put("/api/auth/password", change));
    }

    @Test
    void accountsMadeFromOneAddressAreBounded() {
        try (TestService replica =
                AuthSuite.start(
                        "auth-service-signups", Map.of("smarterp.auth.limits.sign-ups", 2))) {
            String address = Visitor.randomAddress();
            for (int i = 0; i < 3; i++) {
                Visitor visitor = new Visitor(replica);
                visitor.address = address;
                Reply reply = visitor.signUp(Visitor.randomEmail(), Visitor.PASSWORD);
                assertThat(reply.status()).isEqualTo(i < 2 ? 201 : 429);
                assertThat(visitor.signUp("nobody", "x").status()).as("bad input").isEqualTo(422);
            }
            for (int i = 0; i < 3; i++) {
                Visitor visitor = new Visitor(replica);
                visitor.address = "127.0.0.1";
                assertThat(visitor.signUp(Visitor.randomEmail(), Visitor.PASSWORD).status())
                        .isEqualTo(201);
            }
        }
    }

    @Test
    void guessesAtOnceAreCountedLikeThoseOneByOne() throws Exception {
        Visitor owner = Visitor.owner();
        String email = owner.email();
        try (TestService replica = AuthSuite.start("auth-service-guesses", Map.of())) {
            List<Integer> guesses =
                    atOnce(
                            30,
                            i ->
                                    new Visitor(i % 2 == 0 ? replica : AuthSuite.service())
                                            .signIn(email, WRONG));
            assertThat(guesses).containsOnly(401, 429);
            // One more for each minute and a half that this takes.
            assertThat(Collections.frequency(guesses, 401)).isBetween(10, 13);
            Map<String, String> change = Map.of("current", WRONG, "next", "a new password");
            List<Integer> changes = atOnce(30, _ -> owner.copy().put("/api/auth/password", change));
            assertThat(changes).containsOnly(403, 429);
            assertThat(Collections.frequency(changes, 403)).isBetween(10, 13);
        }
    }

    private static List<Integer> atOnce(int number, IntFunction<Reply> request) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
            CyclicBarrier start = new CyclicBarrier(number);
            List<Future<Integer>> running =
                    IntStream.range(0, number)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return request.apply(i).status();
                                                    }))
                            .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : running) {
                statuses.add(one.get());
            }
            return statuses;
        }
    }

    @Test
    void rightPasswordsAreBoundedTooButAKnownDeviceGetsIn() {
        Visitor known = Visitor.owner();
        String email = known.email();
        try (TestService replica =
                AuthSuite.start(
                        "auth-service-successes", Map.of("smarterp.auth.limits.sign-ins", 5))) {
            for (int i = 0; i < 5; i++) {
                assertThat(new Visitor(replica).signIn(email, Visitor.PASSWORD).status())
                        .isEqualTo(200);
            }
            Reply limited = new Visitor(replica).signIn(email, Visitor.PASSWORD);
            assertThat(limited.status()).isEqualTo(429);
            assertThat(limited.header("Retry-After")).isNotNull();
            assertThat(known.copy(replica).signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
            String other = Visitor.owner().email();
            assertThat(new Visitor(replica).signIn(other, Visitor.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theAddressesOfOneCustomerAreOne() {
        try (TestService replica =
                AuthSuite.start("auth-service-ipv6", Map.of("smarterp.auth.limits.address", 3))) {
            String network =
                    "2001:db8:" + Integer.toHexString(ThreadLocalRandom.current().nextInt(65536));
            for (int i = 0; i < 4; i++) {
                Visitor visitor = new Visitor(replica);
                visitor.address = network + ":1::" + i;
                assertThat(visitor.signIn(Visitor.randomEmail(), WRONG).status())
                        .isEqualTo(i < 3 ? 401 : 429);
            }
            Visitor neighbour = new Visitor(replica);
            neighbour.address = network + ":2::1";
            assertThat(neighbour.signIn(Visitor.randomEmail(), WRONG).status()).isEqualTo(401);
        }
    }

    /** Whoever looks without end makes work for the database, with a good invitation too. */
    @Test
    void invitationsAreLookedAtSoOftenFromOneNetwork() {
        String token = token(Visitor.owner());
        try (TestService replica =
                AuthSuite.start(
                        "auth-service-previews", Map.of("smarterp.auth.limits.previews", 4))) {
            double before = limited(replica);
            String network =
                    "2001:db8:" + Integer.toHexString(ThreadLocalRandom.current().nextInt(65536));
            for (int i = 0; i < 4; i++) {
                assertThat(preview(replica, network + ":1::" + i, i < 2 ? token : "guessed" + i))
                        .extracting(Reply::status)
                        .isEqualTo(i < 2 ? 200 : 410);
            }
            for (String either : List.of(token, "guessed")) {
                Reply reply = preview(replica, network + ":1::9", either);
                assertThat(reply.status()).isEqualTo(429);
                assertThat(reply.code()).isEqualTo("too_many");
                assertThat(reply.header("Retry-After")).isNotNull();
            }
            assertThat(limited(replica) - before).isEqualTo(2);
            assertThat(preview(replica, network + ":2::1", token).status()).isEqualTo(200);
        }
    }

    private static String token(Visitor owner) {
        return owner.invite(Visitor.randomEmail(), "member").json().get("token").stringValue();
    }

    private static Reply preview(TestService replica, String address, String token) {
        return replica.call(
                null,
                "GET",
                "/api/auth/invitations/preview",
                null,
                "X-Forwarded-For",
                address,
                "Invitation",
                token);
    }

    private static double limited(TestService replica) {
        return replica.bean(MeterRegistry.class).counter("smarterp.auth.logins.limited").count();
    }

    @Test
    void whoAsksManyAddressesWhetherTheyAreTakenIsStopped() {
        String taken = Visitor.owner().email();
        try (TestService replica =
                AuthSuite.start("auth-service-taken", Map.of("smarterp.auth.limits.taken", 3))) {
            String address = Visitor.randomAddress();
            for (int i = 0; i < 5; i++) {
                Visitor visitor = new Visitor(replica);
                visitor.address = address;
                assertThat(visitor.signUp(taken, Visitor.PASSWORD).status())
                        .isEqualTo(i < 3 ? 409 : 429);
            }
            Visitor same = new Visitor(replica);
            same.address = address;
            assertThat(same.signUp(Visitor.randomEmail(), Visitor.PASSWORD).status())
                    .as("429 doesn't tell either")
                    .isEqualTo(429);
            Visitor elsewhere = new Visitor(replica);
            assertThat(elsewhere.signUp(taken, Visitor.PASSWORD).status()).isEqualTo(409);
        }
        try (TestService replica =
                AuthSuite.start(
                        "auth-service-taken-overall",
                        Map.of("smarterp.auth.limits.taken-overall", 2))) {
            AuthSuite.execute("delete from login_limit");
            for (int i = 0; i < 3; i++) {
                assertThat(new Visitor(replica).signUp(taken, Visitor.PASSWORD).status())
                        .isEqualTo(i < 2 ? 409 : 429);
            }
            AuthSuite.execute("delete from login_limit");
        }
    }

    @Test
    void signUpsThatSucceedDontCountAsTaken() {
        try (TestService replica =
                AuthSuite.start("auth-service-free", Map.of("smarterp.auth.limits.taken", 2))) {
            String address = Visitor.randomAddress();
            for (int i = 0; i < 5; i++) {
                Visitor visitor = new Visitor(replica);
                visitor.address = address;
                assertThat(visitor.signUp(Visitor.randomEmail(), Visitor.PASSWORD).status())
                        .isEqualTo(201);
            }
        }
    }
}
