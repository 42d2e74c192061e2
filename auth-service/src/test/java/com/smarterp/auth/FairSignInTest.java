package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What one account asks for holds nobody else up: all from one address, as behind a proxy. */
class FairSignInTest {

    private static final String ADDRESS = "127.0.0.1";

    private static Visitor visitor() {
        Visitor visitor = Visitor.anonymous();
        visitor.address = ADDRESS;
        return visitor;
    }

    private static double waiting() {
        return AuthSuite.service()
                .bean(MeterRegistry.class)
                .get("smarterp.auth.hashing.waiting")
                .gauge()
                .value();
    }

    private static List<Future<Reply>> crowd(
            ExecutorService threads, int number, String email, String password) {
        List<Future<Reply>> crowd = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            crowd.add(threads.submit(() -> visitor().signIn(email, password)));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> waiting() >= 15);
        return crowd;
    }

    private static void assertAnswered(List<Future<Reply>> crowd) throws Exception {
        for (Future<Reply> one : crowd) {
            Reply reply = one.get();
            assertThat(reply.status()).isIn(200, 401, 429, 503);
            if (reply.status() >= 429) {
                assertThat(reply.header("Retry-After")).isNotNull();
            }
        }
    }

    @Test
    void anotherAccountSignsInBesideFiftyOfOne() throws Exception {
        String crowded = Visitor.owner().email();
        String other = Visitor.owner().email();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<Reply>> crowd = crowd(threads, 50, crowded, Visitor.PASSWORD);
            Reply reply = visitor().signIn(other, Visitor.PASSWORD);
            long left = crowd.stream().filter(one -> !one.isDone()).count();
            assertThat(reply.status()).isEqualTo(200);
            assertThat(left).as("it didn't wait for the crowd").isPositive();
            assertAnswered(crowd);
        }
    }

    @Test
    void anOwnerChangesThePasswordWhileOthersSignInWithIt() throws Exception {
        Visitor owner = Visitor.owner();
        owner.address = ADDRESS;
        String email = owner.email();
        try (ExecutorService threads = Executors.newFixedThreadPool(30)) {
            List<Future<Reply>> crowd = crowd(threads, 30, email, Visitor.PASSWORD);
            Reply changed =
                    owner.put(
                            "/api/auth/password",
                            Map.of("current", Visitor.PASSWORD, "next", "another horse"));
            long left = crowd.stream().filter(one -> !one.isDone()).count();
            assertThat(changed.status()).isEqualTo(204);
            assertThat(left).as("it didn't wait for the crowd").isPositive();
            assertAnswered(crowd);
        }
    }

    @Test
    void aKnownDeviceDoesntWaitForStrangersWithItsAccount() throws Exception {
        Visitor owner = Visitor.owner();
        owner.address = ADDRESS;
        String email = owner.email();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<Reply>> crowd = crowd(threads, 50, email, Visitor.PASSWORD);
            Reply reply = owner.signIn(email, Visitor.PASSWORD);
            long left = crowd.stream().filter(one -> !one.isDone()).count();
            assertThat(reply.status()).isEqualTo(200);
            assertThat(left).as("it didn't wait for the crowd").isPositive();
            assertAnswered(crowd);
        }
    }
}
