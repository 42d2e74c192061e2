package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.attacks.Operations.Operation;
import com.smarterp.deploy.e2e.Stack;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Requests that say something twice, or what nobody knows, to the gateway and to each service's own
 * port: where two parts of a product read a request in two ways, somebody comes in between.
 *
 * <p>{@code -Dsmarterp.fuzz.seed=n} tries others.
 */
class OddRequestsTest {

    private static final long SEED = Long.getLong("smarterp.fuzz.seed", 1);
    private static final int REQUESTS = 320;

    /** Of docs/protocol/reading.md: each is there once, or the request is refused. */
    private static final Map<String, List<String>> SINGLE =
            Map.of(
                    "Idempotency-Key",
                    List.of("6f1c1b44-0f45-4f0c-8f36-111111111111", "x", ""),
                    "If-Match",
                    List.of("\"1\"", "*", "W/\"1\"", "\"99999999999999999999\""),
                    "Last-Event-ID",
                    List.of("jobs:1", "nothing:1", "jobs:-1", ""),
                    "Invitation",
                    List.of("x", ""),
                    "Authorization",
                    List.of("Bearer x", "Basic eDp4", "Bearer", ""),
                    "Content-Type",
                    List.of("application/json", "text/plain", "nonsense", ""),
                    "Origin",
                    List.of("http://localhost", "null", "https://evil.example", ""),
                    "Sec-Fetch-Site",
                    List.of("same-origin", "none", "cross-site", ""));

    private static final List<String> MALFORMED =
            List.of(
                    "X Y: 1",
                    ": 1",
                    "X",
                    "If-Match : \"1\"",
                    "Origin:\u0000",
                    " Invitation: folded",
                    "Content-Length: 1, 2",
                    "Idempotency-Key: \u00e4\u00ff");

    private static final List<String> ODD_METHODS =
            List.of("PATCH", "TRACE", "PROPFIND", "BREW", "get", "HEAD", "OPTIONS", "LOCK");

    private static final Set<String> CODES =
            Arrays.stream(ProblemCode.values())
                    .map(ProblemCode::code)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> SERVICES =
            Map.of(
                    "auth", "auth-service",
                    "jobs", "jobs-service",
                    "employees", "people-service",
                    "chat", "messaging-service",
                    "notifications", "messaging-service");

    /** What is odd about a request. */
    private enum Odd {
        HEADER_TWICE,
        HEADER_VALUE,
        HEADER_OVERSIZED,
        HEADER_MALFORMED,
        PARAMETER_UNKNOWN,
        PARAMETER_TWICE,
        METHOD,
        COOKIES
    }

    /**
     * @param service null: the gateway
     * @param known who asks is known, or needn't be
     */
    private record Asked(
            Odd odd,
            @Nullable String service,
            boolean known,
            String method,
            String target,
            String lines) {

        @Override
        public String toString() {
            String shown = lines.length() > 600 ? lines.substring(0, 600) + "…" : lines;
            return "%s at %s, %s: %s %s%n%s"
                    .formatted(
                            odd,
                            service == null ? "the gateway" : service,
                            known ? "known" : "unknown",
                            method,
                            target,
                            shown);
        }
    }

    private static final Random RANDOM = new Random(SEED);
    private static Browser ada = new Browser();
    private static Browser victim = new Browser();

    @BeforeAll
    static void signUp() {
        ada = Browser.signedUp("Ada");
        victim = Browser.signedUp("Victim");
    }

    /** S44: say it twice, or as nobody knows it, in any order and place. */
    @Test
    void whatComesTwiceOrNobodyKnows() {
        System.out.printf("odd requests: -Dsmarterp.fuzz.seed=%d%n", SEED);
        String canary = "canary-" + UUID.randomUUID();
        assertThat(victim.call("POST", "/api/jobs", "{\"title\":\"" + canary + "\"}").status())
                .isEqualTo(201);
        List<String> foreign = new ArrayList<>(List.of(canary, victim.session()));
        foreign.addAll(victim.cookies.values());
        for (String name : List.of("id", "email")) {
            foreign.add(victim.user().get(name).stringValue());
        }
        foreign.add(victim.user().get("workspace").get("id").stringValue());
        List<Operation> operations =
                Operations.all().stream().filter(OddRequestsTest::isHarmless).toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            // Each operation and each oddity in turn, whatever the seed.
            Operation operation = operations.get(i % operations.size());
            Odd odd = Odd.values()[RANDOM.nextInt(Odd.values().length)];
            Asked asked = ask(operation, odd, i % 2 == 0);
            Reply reply = send(asked);
            try {
                judge(asked, reply, foreign);
            } catch (AssertionError e) {
                faults.add(asked + "→ " + reply.status() + " " + reply.body() + "\n" + e);
            }
        }
        assertThat(faults).as("of %d, seed %d", REQUESTS, SEED).isEmpty();
        for (Browser each : List.of(ada, victim)) {
            assertThat(each.get("/api/auth/me").status())
                    .as("nobody was signed out")
                    .isEqualTo(200);
            assertThat(each.call("POST", "/api/auth/refresh", null).status()).isEqualTo(200);
            assertThat(each.call("POST", "/api/jobs", "{\"title\":\"still\"}").status())
                    .isEqualTo(201);
        }
        assertThat(ada.get("/api/jobs").body()).doesNotContain(canary);
    }

    /** Who signs out is signed out, and so is who shows a refresh token once more. */
    private static boolean isHarmless(Operation operation) {
        return !operation.path().endsWith("/logout") && !operation.path().endsWith("/refresh");
    }

    private static Asked ask(Operation operation, Odd odd, boolean past) {
        String service = past ? SERVICES.get(operation.collection()) : null;
        boolean known = RANDOM.nextInt(4) > 0;
        String method = odd == Odd.METHOD ? any(ODD_METHODS) : operation.method();
        String target = operation.at(UUID.randomUUID().toString());
        List<String> lines = new ArrayList<>();
        if (known) {
            lines.add(identity(service));
        }
        if (operation.hasBody() && odd != Odd.HEADER_TWICE && odd != Odd.HEADER_VALUE) {
            lines.add("Content-Type: application/json");
        }
        String name = any(SINGLE.keySet().stream().sorted().toList());
        switch (odd) {
            case HEADER_TWICE -> {
                lines.add(name + ": " + any(values(name)));
                lines.add(name.toLowerCase(Locale.ROOT) + ": " + any(values(name)));
            }
            // No good token of another's: whoever has it is that other.
            case HEADER_VALUE ->
                    lines.add(name + ": " + any(Objects.requireNonNull(SINGLE.get(name))));
            case HEADER_OVERSIZED -> lines.add(name + ": " + "x".repeat(20_000));
            case HEADER_MALFORMED -> lines.add(any(MALFORMED));
            case PARAMETER_UNKNOWN ->
                    target +=
                            any(
                                    List.of(
                                            "?x=1",
                                            "?%73ince2=1",
                                            "?=",
                                            "?&",
                                            "?=x&limit=1",
                                            "?_method=PUT"));
            case PARAMETER_TWICE ->
                    target += any(List.of("?since=1&since=1", "?limit=1&%6cimit=2"));
            case COOKIES -> {
                lines.removeIf(line -> line.startsWith("Cookie"));
                lines.addAll(cookies());
            }
            case METHOD -> {}
        }
        Collections.shuffle(lines, RANDOM);
        // A folded line goes on with the one before it.
        lines.sort((one, other) -> Boolean.compare(one.startsWith(" "), other.startsWith(" ")));
        return new Asked(
                odd,
                service,
                known && odd != Odd.COOKIES,
                method,
                target,
                lines.stream().map(line -> line + "\r\n").collect(Collectors.joining()));
    }

    private static List<String> values(String name) {
        List<String> values = new ArrayList<>(Objects.requireNonNull(SINGLE.get(name)));
        if (name.equals("Authorization")) {
            for (Browser each : List.of(ada, victim)) {
                values.add("Bearer " + each.cookies.get(Browser.ACCESS));
            }
        }
        return values;
    }

    private static String identity(@Nullable String service) {
        String token = ada.cookies.get(Browser.ACCESS);
        return service == null
                ? "Cookie: " + Browser.ACCESS + "=" + token
                : "Authorization: Bearer " + token;
    }

    /** Of both names, one's own and another's and junk, in any order, in one line or in several. */
    private static List<String> cookies() {
        List<String> all = new ArrayList<>();
        for (String name : List.of(Browser.ACCESS, Browser.REFRESH)) {
            all.add(name + "=" + ada.cookies.get(name));
            all.add(name + "=" + victim.cookies.get(name));
            all.add(name + "=" + any(List.of("junk", "", "\"q\"", "a=b", "..", "x".repeat(500))));
        }
        Collections.shuffle(all, RANDOM);
        return RANDOM.nextBoolean()
                ? List.of("Cookie: " + String.join("; ", all))
                : List.of(
                        "Cookie: " + String.join("; ", all.subList(0, 3)),
                        "Cookie: " + String.join(";", all.subList(3, 6)));
    }

    private static String any(List<String> values) {
        return values.get(RANDOM.nextInt(values.size()));
    }

    private static Reply send(Asked asked) {
        String service = asked.service();
        String body = asked.method().equals("GET") || asked.method().equals("HEAD") ? "" : "{}";
        String length = body.isEmpty() ? "" : "Content-Length: 2\r\n";
        String request =
                "%s %s HTTP/1.1\r\nHost: localhost\r\n%s%sConnection: close\r\n\r\n%s"
                        .formatted(asked.method(), asked.target(), asked.lines(), length, body);
        try (Line line = new Line(service == null ? Product.port() : Stack.port(service))) {
            Reply head = line.send(request).head();
            return head.header("Content-Type").startsWith("text/event-stream")
                    ? head
                    : line.rest(asked.method(), head);
        }
    }

    private static void judge(Asked asked, Reply reply, List<String> foreign) {
        assertThat(reply.status()).isNotZero();
        assertThat(reply.status() < 500 || reply.status() == 503).as("no failure").isTrue();
        assertThat(reply.says(foreign)).as("something of another's").isFalse();
        if (reply.status() >= 400 && !asked.method().equals("HEAD")) {
            assertThat(reply.code()).isIn(CODES);
            assertThat(reply.json().get("status").intValue()).isEqualTo(reply.status());
        }
        boolean api = asked.target().startsWith("/api/") && !asked.target().startsWith("/api/docs");
        switch (asked.odd()) {
            // Before anything else: whoever asks.
            case HEADER_TWICE -> assertThat(reply.status()).isEqualTo(400);
            case HEADER_OVERSIZED -> assertThat(reply.status()).isEqualTo(431);
            case PARAMETER_UNKNOWN, PARAMETER_TWICE -> {
                if (api) {
                    assertThat(reply.status())
                            .isIn(asked.known() ? List.of(400) : List.of(400, 401));
                }
            }
            case COOKIES -> {
                // Two access cookies are none; a service doesn't look at any.
                if (api && asked.service() == null) {
                    assertThat(reply.status()).isNotIn(200, 201, 204);
                }
            }
            case HEADER_VALUE, HEADER_MALFORMED, METHOD -> {}
        }
    }
}
