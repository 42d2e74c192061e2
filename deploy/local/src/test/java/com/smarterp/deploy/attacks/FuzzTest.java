package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.attacks.Operations.Operation;
import com.smarterp.deploy.e2e.Stack;
import com.smarterp.kernel.description.Traffic;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that can be asked, with everything that is odd, as the product's own OpenAPI document
 * describes it. It is answered as described, soon, without a failure of the server and without its
 * insides, and the connection is well afterwards.
 *
 * <p>{@code -Dsmarterp.fuzz.share=1} tries each value in each place (by default one in 16); {@code
 * -Dsmarterp.fuzz.seed=n} tries others.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("smarterp.fuzz.seed", 1);
    private static final int SHARE = Integer.getInteger("smarterp.fuzz.share", 16);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_TOLD = 5;

    private static final Random RANDOM = new Random(SEED);
    private static final Map<String, String> IDS = new HashMap<>();
    private static List<Long> pids = List.of();
    private static Browser browser = new Browser();
    private static @Nullable Line line;

    @BeforeAll
    static void begin() {
        System.out.printf("fuzz: -Dsmarterp.fuzz.seed=%d -Dsmarterp.fuzz.share=%d%n", SEED, SHARE);
        pids = pids();
        signIn();
    }

    @AfterAll
    static void everyPartLived() {
        assertThat(pids()).isEqualTo(pids);
    }

    private static List<Long> pids() {
        return Stream.of(
                        "gateway",
                        "auth-service",
                        "jobs-service",
                        "people-service",
                        "messaging-service")
                .map(name -> Stack.process(name).pid())
                .toList();
    }

    private static void signIn() {
        browser = Browser.signedUp("Fuzz");
        Map.of("jobs", "title", "employees", "name", "chat", "text")
                .forEach(
                        (collection, field) ->
                                IDS.put(
                                        collection,
                                        browser.call(
                                                        "POST",
                                                        "/api/" + collection,
                                                        "{\"" + field + "\":\"here\"}")
                                                .json()
                                                .get("id")
                                                .stringValue()));
    }

    @TestFactory
    Stream<DynamicTest> whateverIsAskedIsAnsweredAsDescribed() {
        return Operations.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> attack(each)));
    }

    private static void attack(Operation operation) {
        List<String> faults = new ArrayList<>();
        int tried = 0;
        for (Probe probe : probes(operation)) {
            if (RANDOM.nextInt(SHARE) == 0) {
                tried++;
                judge(probe, faults);
            }
        }
        assertThat(tried).isPositive();
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "%d of %d, seed %d:%n%s"
                            .formatted(
                                    faults.size(),
                                    tried,
                                    SEED,
                                    String.join(
                                            "\n----\n",
                                            faults.subList(
                                                    0, Math.min(MOST_TOLD, faults.size())))));
        }
    }

    /** One value at a time, then some two at a time. */
    private static List<Probe> probes(Operation operation) {
        String id = IDS.getOrDefault(operation.collection(), UUID.randomUUID().toString());
        List<Probe> single = Probe.all(operation, id).toList();
        List<Probe> all = new ArrayList<>(single);
        for (int i = 0; i < single.size() / 2; i++) {
            all.add(
                    single.get(RANDOM.nextInt(single.size()))
                            .and(single.get(RANDOM.nextInt(single.size()))));
        }
        return all;
    }

    private static void judge(Probe probe, List<String> faults) {
        Reply reply = Reply.CLOSED;
        try {
            long start = System.nanoTime();
            reply = send(probe);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(reply.status()).isBetween(200, 499);
            assertThat(took).isLessThan(LONGEST);
            if (!isPublished(probe, reply)) {
                assertThat(reply.body()).doesNotContainPattern(DisclosureTest.INSIDES);
            }
            assertThat(reply.header("X-Injected")).isEmpty();
            if (isDescribed(probe) && reply.header("Content-Encoding").isEmpty()) {
                Traffic.check(
                        new Traffic.Exchange(
                                probe.operation().method(),
                                probe.target(),
                                probe.body(),
                                reply.status(),
                                HttpHeaders.of(reply.headers(), (_, _) -> true),
                                reply.body()));
            }
            wellAfter(reply);
        } catch (AssertionError | RuntimeException e) {
            System.err.println(
                    "FAULT "
                            + (probe + " → " + reply.status() + " " + e.getMessage())
                                    .replaceAll("\\s+", " ")
                                    .replaceAll("(.{700}).*", "$1"));
            faults.add(probe + "\n→ " + reply.status() + " " + e.getMessage());
            hangUp();
        }
        if (probe.operation().path().startsWith("/api/auth")
                && reply.status() < 300
                && browser.get("/api/auth/me").status() != 200) {
            signIn();
        }
    }

    /** Of a path that leads elsewhere nothing is described. */
    private static boolean isDescribed(Probe probe) {
        return !probe.target().contains("/?")
                && !probe.target().contains("//")
                && !probe.target().endsWith("/");
    }

    /** Documents speak of SQL and classes, as they should. */
    private static boolean isPublished(Probe probe, Reply reply) {
        return reply.status() == 200 && probe.operation().path().startsWith("/api/docs");
    }

    private static Reply send(Probe probe) {
        Line open = line == null ? new Line(Product.port()) : line;
        line = open;
        String method = probe.operation().method();
        String length =
                method.equals("GET") ? "" : "Content-Length: " + probe.body().length() + "\r\n";
        open.send(browser.head(method, probe.target(), probe.lines() + length));
        open.send(probe.body());
        Reply head = open.head();
        if (probe.operation().isStream() && head.status() == 200) {
            hangUp();
            return head;
        }
        return open.rest(method, head);
    }

    /** Whoever comes next on the connection is served, or it is closed. */
    private static void wellAfter(Reply reply) {
        Line open = line;
        if (open == null) {
            return;
        }
        if (reply.header("Connection").equalsIgnoreCase("close")) {
            assertThat(open.closesWithin(Duration.ofSeconds(2))).as("closed").isTrue();
            hangUp();
            return;
        }
        String health = "GET /actuator/health/liveness HTTP/1.1\r\nHost: a\r\n\r\n";
        Reply next = open.send(health).read("GET");
        assertThat(next.body()).as("the next answer").isEqualTo("{\"status\":\"UP\"}");
    }

    private static void hangUp() {
        if (line != null) {
            line.close();
            line = null;
        }
    }
}
