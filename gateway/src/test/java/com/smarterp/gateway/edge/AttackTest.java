package com.smarterp.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.testing.EchoService;
import com.smarterp.gateway.testing.Raw;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.testing.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile client sends; each test states the attack that it stops. */
class AttackTest {

    private static final Person ANNA = Person.stranger();

    private static EchoService service;
    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        service = new EchoService();
        gateway =
                TestGateway.start(
                        Map.of(
                                "smarterp.jobs.urls", service.url(),
                                "smarterp.edge.head-timeout", "1s",
                                "smarterp.edge.body-timeout", "2s",
                                "smarterp.edge.idle-timeout", "2s",
                                "smarterp.edge.connections", "300"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    private static Raw.Answer get(String target, String... lines) {
        return ask("GET", target, "", lines);
    }

    private static Raw.Answer ask(String method, String target, String body, String... lines) {
        StringBuilder text =
                new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        text.append("Cookie: __Host-access=").append(ANNA.token()).append("\r\n");
        for (String line : lines) {
            text.append(line).append("\r\n");
        }
        return Raw.exchange(gateway.port(), text + "Connection: close\r\n\r\n" + body);
    }

    private static void refused(Raw.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.has("content-type: application/problem+json")).isTrue();
        headers(answer);
    }

    private static void headers(Raw.Answer answer) {
        assertThat(answer.has("x-content-type-options: nosniff")).isTrue();
        assertThat(answer.has("strict-transport-security: ")).isTrue();
        assertThat(answer.has("frame-ancestors 'none'")).isTrue();
        assertThat(answer.has("referrer-policy: ")).isTrue();
        assertThat(answer.has("access-control-allow-origin")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jobs/..;/actuator",
                "/api/jobs/%2e%2e/actuator",
                "//actuator",
                "/api/jobs/../x",
                "/api//jobs",
                "/api/jobs/..%2factuator",
                "/api/jobs;x=1",
                "/a\\b",
                "/api/%00",
                "/api/jobs/%252e%252e/",
                "/./actuator"
            })
    void a_path_with_two_meanings(String path) {
        Raw.Answer answer = get(path);
        assertThat(answer.status()).as(answer.text()).isIn(400, 404);
        assertThat(service.heads()).noneMatch(head -> head.toString().contains("actuator"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator", "/actuator/env", "/actuator/prometheus", "/actuator/health",
                "/nothing", "/api/wages", "/api/events/ws", "/api/jobsx"
            })
    void a_path_that_is_not_there(String path) {
        refused(get(path), 404, "not_found");
    }

    @Test
    void metrics_are_on_a_port_of_their_own() {
        String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        Raw.Answer metrics =
                Raw.exchange(gateway.managementPort(), "GET /actuator/prometheus" + end);
        assertThat(metrics.status()).as(metrics.text()).isEqualTo(200);
        assertThat(metrics.text()).contains("smarterp_stream_open");
        for (String other :
                List.of(
                        "GET /",
                        "GET /index.html",
                        "GET /api/jobs",
                        "GET /api/events",
                        "POST /api/auth/signup",
                        "GET /.well-known/jwks.json",
                        "GET /problems/not_found",
                        "GET /api/docs/openapi.json")) {
            assertThat(Raw.exchange(gateway.managementPort(), other + end).status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(Raw.exchange(gateway.managementPort(), "GET /actuator/env" + end).status())
                .isEqualTo(404);
    }

    @Test
    void the_stream_is_only_read() {
        Raw.Answer post = ask("POST", "/api/events", "", "Content-Length: 0");
        refused(post, 405, "method_not_allowed");
        assertThat(post.has("allow: ")).isTrue();
        Raw.Answer head = ask("HEAD", "/api/events", "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.has("content-type: text/event-stream")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "CONNECT", "BREW"})
    void a_method_that_nobody_needs(String method) {
        Raw.Answer answer = ask(method, "/api/jobs", "");
        refused(answer, 405, "method_not_allowed");
        assertThat(answer.has("allow: get,head,post")).as(answer.text()).isTrue();
        assertThat(answer.has("patch")).isFalse();
    }

    @Test
    void each_path_tells_its_own_methods() {
        for (String path : List.of("/api/events", "/", "/actuator/health/readiness")) {
            Raw.Answer answer = ask("OPTIONS", path, "");
            refused(answer, 405, "method_not_allowed");
            assertThat(answer.has("allow: get") || answer.has("allow: head")).isTrue();
            assertThat(answer.has("post")).as(path).isFalse();
        }
        refused(ask("OPTIONS", "/api/wages", ""), 404, "not_found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Idempotency-Key",
                "If-Match",
                "Last-Event-ID",
                "Invitation",
                "Authorization",
                "Content-Type",
                "Origin",
                "Sec-Fetch-Site"
            })
    void a_header_that_comes_twice(String name) {
        for (String path : List.of("/api/jobs", "/api/events", "/api/auth/login")) {
            refused(
                    get(path, name + ": none", name.toLowerCase(java.util.Locale.ROOT) + ": none"),
                    400,
                    "malformed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/events?sinse=jobs:1",
                "/api/events?since=jobs:1&since=jobs:1",
                "/api/events?since=jobs:1&token=x"
            })
    void a_parameter_that_is_not_known_or_comes_twice(String target) {
        refused(get(target), 400, "malformed");
    }

    @Test
    void a_preflight_learns_nothing() {
        Raw.Answer answer =
                ask(
                        "OPTIONS",
                        "/api/jobs",
                        "",
                        "Origin: https://evil.example",
                        "Access-Control-Request-Method: PUT");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.has("access-control-allow")).isFalse();
        assertThat(get("/api/jobs", "Origin: https://evil.example").has("access-control"))
                .isFalse();
    }

    @Test
    void a_header_or_an_address_without_end() {
        refused(get("/api/jobs", "X-Long: " + "x".repeat(9000)), 431, "headers_too_large");
        refused(get("/api/jobs?q=" + "x".repeat(4200)), 414, "uri_too_long");
        refused(get("/api/jobs?q=" + "x".repeat(60_000)), 414, "uri_too_long");
        assertThat(get("/api/jobs?q=" + "x".repeat(4000)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length: 5~Transfer-Encoding: chunked|0~~",
                "Content-Length: 5~Content-Length: 6|abcdef",
                "Transfer-Encoding: xchunked|0~~",
                "Content-Length: -1|",
                "Content-Length: 1x|a",
            })
    void two_lengths_for_one_body(String lines, String body) {
        String text =
                "POST /api/jobs HTTP/1.1\r\nHost: localhost\r\n"
                        + lines.replace("~", "\r\n")
                        + "\r\n\r\n"
                        + (body == null ? "" : body.replace("~", "\r\n"));
        Raw.Answer answer = Raw.exchange(gateway.port(), text);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.closed()).isTrue();
        headers(answer);
    }

    @Test
    void a_bare_line_feed_or_a_space_before_the_colon() {
        for (String head :
                List.of(
                        "GET /api/jobs HTTP/1.1\nHost: localhost\n\n",
                        "GET /api/jobs HTTP/1.1\r\nHost: localhost\r\nX: 1\nY: 2\r\n\r\n",
                        "GET /api/jobs HTTP/1.1\r\nHost : a\r\n\r\n",
                        "GET /api/jobs\r\n\r\n")) {
            Raw.Answer answer = Raw.exchange(gateway.port(), head);
            assertThat(answer.status()).as(head + answer.text()).isEqualTo(400);
            assertThat(answer.closed()).isTrue();
        }
    }

    @Test
    void a_body_without_end() {
        refused(ask("POST", "/api/jobs", "x", "Content-Length: 1048577"), 413, "too_large");
        StringBuilder chunks = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            chunks.append("10000\r\n").append("x".repeat(65536)).append("\r\n");
        }
        refused(
                ask("POST", "/api/jobs", chunks + "0\r\n\r\n", "Transfer-Encoding: chunked"),
                413,
                "too_large");
        Raw.Answer just =
                ask("POST", "/api/jobs", "x".repeat(1 << 20), "Content-Length: " + (1 << 20));
        assertThat(just.status()).isEqualTo(200);
    }

    @Test
    void a_head_that_drips() throws InterruptedException {
        try (Raw raw = new Raw(gateway.port())) {
            raw.send("GET /api/jobs HTTP/1.1\r\n");
            long began = System.nanoTime();
            for (int i = 0; i < 12; i++) {
                raw.send("X-" + i + ": 1\r\n");
                Thread.sleep(200); // the attack's own pace
            }
            Raw.Answer answer = raw.read(6000);
            assertThat(answer.closed()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void half_a_head_and_half_a_body_are_told_so() {
        try (Raw head = new Raw(gateway.port());
                Raw body = new Raw(gateway.port())) {
            head.send("GET /api/jobs HTTP/1.1\r\nHost: local");
            body.send(
                    "POST /api/jobs HTTP/1.1\r\nHost: localhost\r\nCookie: __Host-access="
                            + ANNA.token()
                            + "\r\nContent-Length: 10\r\n\r\nabc");
            for (Raw each : List.of(head, body)) {
                Raw.Answer answer = each.read(30_000);
                refused(answer, 408, "timed_out");
                assertThat(answer.closed()).isTrue();
            }
        }
    }

    @Test
    void a_body_that_never_comes_and_a_connection_that_says_nothing() {
        try (Raw body = new Raw(gateway.port());
                Raw silent = new Raw(gateway.port());
                Raw kept = new Raw(gateway.port())) {
            body.send(
                    "POST /api/jobs HTTP/1.1\r\nHost: localhost\r\nCookie: __Host-access="
                            + ANNA.token()
                            + "\r\nContent-Length: 10\r\n\r\nabc");
            kept.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(body.read(30_000).closed()).isTrue();
            assertThat(silent.read(30_000).closed()).isTrue();
            assertThat(kept.read(30_000).closed()).isTrue();
        }
    }

    @Test
    void a_flood_of_connections_is_cut_and_others_are_served_soon() {
        List<Raw> flood = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            flood.add(new Raw(gateway.port()));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .until(() -> get("/api/jobs").status() == 200);
        flood.forEach(Raw::close);
    }

    @Test
    void nobody_says_too_much() {
        Raw.Answer answer = get("/api/jobs?answer=500");
        refused(answer, 503, "unavailable");
        assertThat(answer.has("retry-after: 1")).isTrue();
    }
}
