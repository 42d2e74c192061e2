package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two devices of one person, a colleague and a stranger, all through the gateway. */
class TwoDevicesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base = Stack.get().uri();

    @Test
    void aChangeOnOneDeviceArrivesOnTheOtherInMilliseconds() {
        Device laptop = Device.signedUp(base, "Ada");
        Device phone = laptop.another();
        List<Long> latencies = new ArrayList<>();
        try (Follower follower = new Follower(phone)) {
            await().atMost(PATIENCE).until(() -> follower.connections() == 1);
            String id =
                    laptop.insist("POST", "/api/jobs", "{\"title\":\"first\"}")
                            .json()
                            .get("id")
                            .stringValue();
            await().atMost(PATIENCE).until(() -> follower.version() == 1);
            for (int i = 2; i < 202; i++) {
                long start = System.nanoTime();
                Answer answer =
                        laptop.insist("PUT", "/api/jobs/" + id, "{\"title\":\"edit " + i + "\"}");
                assertThat(answer.status()).isEqualTo(200);
                int expected = i;
                await().pollInterval(Duration.ofMillis(1))
                        .atMost(PATIENCE)
                        .until(() -> follower.version() >= expected);
                Map<Long, Long> arrivals = follower.arrivals();
                latencies.add(arrivals.getOrDefault((long) i, System.nanoTime()) - start);
            }
            Collections.sort(latencies);
            // A figure for the reader; the benchmark measures, a unit test doesn't.
            System.out.printf(
                    "request to event: p50 %.1f ms, p95 %.1f ms%n",
                    latencies.get(100) / 1e6, latencies.get(190) / 1e6);
        }
    }

    @Test
    void aStrangerSeesNothingOfIt() {
        Device ada = Device.signedUp(base, "Ada");
        Device eve = Device.signedUp(base, "Eve");
        String id = UUID.randomUUID().toString();
        ada.insist("POST", "/api/jobs", "{\"id\":\"" + id + "\",\"title\":\"secret\"}");
        assertThat(eve.insist("GET", "/api/jobs/" + id, null).status()).isEqualTo(404);
        assertThat(eve.insist("GET", "/api/jobs/" + id + "/history", null).status()).isEqualTo(404);
        assertThat(eve.insist("PUT", "/api/jobs/" + id, "{\"title\":\"mine\"}").status())
                .isEqualTo(404);
        assertThat(eve.insist("DELETE", "/api/jobs/" + id, null).status()).isEqualTo(404);
        Replica own = Replica.fresh(eve, "jobs");
        assertThat(own.version).isZero();
    }

    @Test
    void whoSignsUpIsAnEmployeeAndWhoIsAssignedIsTold() {
        Device ada = Device.signedUp(base, "Ada");
        String email = "bob-" + UUID.randomUUID() + "@example.com";
        String token =
                ada.insist("POST", "/api/auth/invitations", "{\"email\":\"" + email + "\"}")
                        .json()
                        .get("token")
                        .stringValue();
        Device bob = new Device(base);
        ObjectNode form = Answer.JSON.createObjectNode();
        form.put("email", email);
        form.put("password", "a long enough phrase");
        form.put("name", "Bob");
        form.put("invitation", token);
        assertThat(bob.insist("POST", "/api/auth/signup", form.toString()).status()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> employee(ada, "Bob") != null);
        JsonNode employee = java.util.Objects.requireNonNull(employee(ada, "Bob"));
        Answer job =
                ada.insist(
                        "POST",
                        "/api/jobs",
                        "{\"title\":\"Roof\",\"assigneeIds\":[\""
                                + employee.get("id").stringValue()
                                + "\"]}");
        assertThat(job.status()).isEqualTo(201);
        ada.insist("POST", "/api/chat", "{\"text\":\"hello @Bob\"}");
        await().atMost(PATIENCE).until(() -> notifications(bob).size() == 2);
        JsonNode first = notifications(bob).get(0);
        Answer read =
                bob.insist(
                        "PUT",
                        "/api/notifications/" + first.get("id").stringValue() + "/read",
                        null);
        assertThat(read.json().get("readAt").isNull()).isFalse();
        assertThat(notifications(ada).size()).isZero();
    }

    private static JsonNode notifications(Device device) {
        return device.insist("GET", "/api/notifications", null).json().get("items");
    }

    private static @org.jspecify.annotations.Nullable JsonNode employee(
            Device device, String name) {
        return device.insist("GET", "/api/employees", null)
                .json()
                .get("items")
                .valueStream()
                .filter(employee -> employee.get("name").stringValue().equals(name))
                .findFirst()
                .orElse(null);
    }
}
