package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import java.util.Map;
import java.util.Objects;
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
}
