package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.parts.PostgresPart;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void withoutItsDatabaseItSignsNobodyOut() {
        Visitor visitor = Visitor.owner();
        String email = visitor.email();
        Map<String, String> cookies = Map.copyOf(visitor.cookies);
        PostgresPart postgres = RealParts.postgres();
        postgres.kill();
        try {
            List<Reply> replies = new ArrayList<>();
            replies.add(visitor.refresh());
            replies.add(visitor.get("/api/auth/me"));
            replies.add(visitor.get("/api/auth/sessions"));
            replies.add(visitor.signOut());
            replies.add(visitor.signIn(email, Visitor.PASSWORD));
            replies.add(Visitor.anonymous().signUp(Visitor.randomEmail(), Visitor.PASSWORD));
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
            postgres.start();
            postgres.awaitReady(Duration.ofSeconds(60));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(visitor.refresh().status()).isEqualTo(200));
        assertThat(visitor.get("/api/auth/me").status()).isEqualTo(200);
    }
}
