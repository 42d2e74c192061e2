package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.kernel.testing.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The database is out of reach: nobody is signed out for that. */
class OutageTest {

    private static final Wire WIRE = new Wire(AuthSuite.database().port());
    private static final TestService SERVICE =
            AuthSuite.start(
                    "auth-service-outage",
                    Map.of(
                            "smarterp.database.port",
                            WIRE.port(),
                            "smarterp.auth.transaction-timeout",
                            "2s"));

    @AfterAll
    static void stop() {
        WIRE.heal();
        SERVICE.close();
        WIRE.close();
    }

    @Test
    void connectionsAreRefused() {
        outage(WIRE::cut);
    }

    @Test
    void nothingIsAnsweredAnyMore() {
        outage(WIRE::fallSilent);
    }

    private static void outage(Runnable begins) {
        Visitor visitor = new Visitor(SERVICE);
        String email = Visitor.randomEmail();
        assertThat(visitor.signUp(email, Visitor.PASSWORD).status()).isEqualTo(201);
        Map<String, String> cookies = Map.copyOf(visitor.cookies);
        begins.run();
        try {
            List<Reply> replies = new ArrayList<>();
            replies.add(visitor.refresh());
            replies.add(visitor.get("/api/auth/me"));
            replies.add(visitor.get("/api/auth/sessions"));
            replies.add(visitor.signOut());
            replies.add(visitor.signIn(email, Visitor.PASSWORD));
            replies.add(new Visitor(SERVICE).signUp(Visitor.randomEmail(), Visitor.PASSWORD));
            assertThat(replies)
                    .allSatisfy(
                            reply -> {
                                assertThat(reply.status()).isEqualTo(503);
                                assertThat(reply.code()).isEqualTo("unavailable");
                                assertThat(reply.header("Retry-After")).isNotNull();
                                assertThat(reply.headers().allValues("Set-Cookie")).isEmpty();
                            });
            assertThat(visitor.cookies).isEqualTo(cookies);
            assertThat(visitor.get("/.well-known/jwks.json").status()).isEqualTo(200);
        } finally {
            WIRE.heal();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(visitor.refresh().status()).isEqualTo(200));
        assertThat(visitor.get("/api/auth/me").status()).isEqualTo(200);
    }
}
