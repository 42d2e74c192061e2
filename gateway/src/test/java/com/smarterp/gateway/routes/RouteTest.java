package com.smarterp.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.testing.EchoService;
import com.smarterp.gateway.testing.Raw;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.testing.Person;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reaches a service, and what comes back when it doesn't. */
class RouteTest {

    private static final Person ANNA = Person.stranger();
    private static final String NOBODY = "http://127.0.0.1:1";

    private static EchoService one;
    private static EchoService two;
    private static EchoService auth;
    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        one = new EchoService();
        two = new EchoService();
        auth = new EchoService();
        gateway =
                TestGateway.start(
                        Map.of(
                                "smarterp.jobs.urls",
                                one.url() + "," + NOBODY + "," + two.url(),
                                "smarterp.people.urls",
                                NOBODY,
                                "smarterp.messaging.urls",
                                one.url(),
                                "smarterp.routes.paths.echo[0]",
                                "/api/auth/**",
                                "smarterp.routes.paths.echo[1]",
                                "/api/devices/**",
                                "smarterp.echo.urls",
                                auth.url(),
                                "smarterp.routes.paths.auth[0]",
                                "/.well-known/jwks.json",
                                "smarterp.routes.response-timeout",
                                "1s",
                                "smarterp.routes.rest",
                                "0s"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        one.close();
        two.close();
        auth.close();
    }

    private static Raw.Answer ask(String method, String target, String... lines) {
        StringBuilder text =
                new StringBuilder(
                        method + " " + target + " HTTP/1.1\r\nHost: erp.localhost:8080\r\n");
        for (String line : lines) {
            text.append(line).append("\r\n");
        }
        return Raw.exchange(gateway.port(), text + "\r\n");
    }

    private static String cookie() {
        return "Cookie: theme=dark; __Host-access=" + ANNA.token();
    }

    private static JsonNode heard(Raw.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new JsonMapper()
                .readTree(answer.text().substring(answer.text().indexOf("\r\n\r\n") + 4))
                .get("headers");
    }

    @Test
    void the_service_gets_the_token_and_no_cookie() {
        JsonNode heard = heard(ask("GET", "/api/jobs?since=0", cookie(), "Connection: close"));
        assertThat(heard.at("/Authorization/0").asString()).isEqualTo("Bearer " + ANNA.token());
        assertThat(heard.has("Cookie")).isFalse();
        assertThat(heard.at("/X-forwarded-for/0").asString()).isEqualTo("127.0.0.1");
        assertThat(heard.at("/X-forwarded-host/0").asString()).isEqualTo("erp.localhost:8080");
        assertThat(heard.at("/Traceparent/0").asString()).startsWith("00-");
    }

    @Test
    void nothing_that_a_client_says_of_itself_passes() {
        JsonNode heard =
                heard(
                        ask(
                                "GET",
                                "/api/jobs",
                                cookie(),
                                "X-User-Id: 1",
                                "x-roles: owner",
                                "AUTHORIZATION: Bearer forged",
                                "X-Forwarded-For: 6.6.6.6",
                                "X-Forwarded-Host: evil",
                                "Forwarded: for=6.6.6.6",
                                "X-Workspace: 2",
                                "Connection: close, Authorization, X-Forwarded-For"));
        assertThat(heard.at("/Authorization").size()).isEqualTo(1);
        assertThat(heard.at("/Authorization/0").asString()).isEqualTo("Bearer " + ANNA.token());
        assertThat(heard.at("/X-forwarded-for/0").asString()).isEqualTo("127.0.0.1");
        assertThat(heard.toString())
                .doesNotContain("forged")
                .doesNotContain("6.6.6.6")
                .doesNotContain("evil")
                .doesNotContain("X-user-id")
                .doesNotContain("X-roles")
                .doesNotContain("X-workspace");
    }

    @Test
    void without_a_cookie_nobody_gets_in() {
        for (String target :
                List.of(
                        "/api/jobs",
                        "/api/auth/me",
                        "/api/events",
                        "/api/anything",
                        "/api/jobs?access_token=" + ANNA.token(),
                        "/api/jobs?__Host-access=" + ANNA.token())) {
            Raw.Answer answer =
                    ask(
                            "GET",
                            target,
                            "Authorization: Bearer " + ANNA.token(),
                            "Connection: close");
            assertThat(answer.status()).as(target).isEqualTo(401);
            assertThat(answer.text()).contains("\"code\":\"signed_out\"");
        }
    }

    @Test
    void of_two_access_cookies_none_counts() {
        String own = "__Host-access=" + ANNA.token();
        String other = "__Host-access=" + Person.stranger().token();
        for (String doubled :
                List.of(
                        "Cookie: " + own + "; " + other,
                        "Cookie: " + own + "; " + own,
                        "Cookie: " + own + "\r\nCookie: " + other,
                        "Cookie: __Host-access=junk; " + own,
                        "Cookie: " + own + ";__Host-access=",
                        "Cookie: " + own + "; x=\"; " + other + "\"",
                        "Cookie: __Host-access =junk; " + own)) {
            Raw.Answer answer = ask("GET", "/api/jobs", doubled, "Connection: close");
            assertThat(answer.status()).as(doubled).isEqualTo(401);
            assertThat(answer.text()).contains("signed_out").doesNotContain("Set-Cookie");
        }
        for (String single :
                List.of("Cookie: __host-access=junk; " + own, "Cookie: x=1\r\nCookie: " + own)) {
            assertThat(ask("GET", "/api/jobs", single, "Connection: close").status())
                    .as(single)
                    .isEqualTo(200);
        }
    }

    @Test
    void signing_in_needs_no_token_and_its_forged_one_is_dropped() {
        JsonNode heard =
                heard(
                        ask(
                                "POST",
                                "/api/auth/login",
                                "Authorization: Bearer forged",
                                "Content-Length: 0",
                                "Connection: close"));
        assertThat(heard.has("Authorization")).isFalse();
        assertThat(ask("GET", "/api/auth/login", "Connection: close").status()).isEqualTo(401);
    }

    @Test
    void an_invitation_is_looked_at_without_a_session_and_nothing_else_there() {
        String preview = "/api/auth/invitations/preview";
        JsonNode heard = heard(ask("GET", preview, "Invitation: secret", "Connection: close"));
        assertThat(heard.toString()).contains("secret");
        for (String other :
                new String[] {
                    "DELETE " + preview,
                    "POST " + preview,
                    "GET /api/auth/invitations",
                    "GET /api/auth/invitations/preview/",
                    "POST /api/devices/1/wipe"
                }) {
            String[] line = other.split(" ", 2);
            Raw.Answer answer = ask(line[0], line[1], "Content-Length: 0", "Connection: close");
            assertThat(answer.status()).as(other).isEqualTo(401);
        }
        heard(
                ask(
                        "POST",
                        "/api/devices/1/wipe",
                        cookie(),
                        "Content-Length: 0",
                        "Connection: close"));
    }

    @Test
    void replicas_take_turns_and_a_dead_one_is_passed_over() {
        assertThat(answering("GET", ANNA)).containsExactlyInAnyOrder(one.url(), two.url());
    }

    @Test
    void a_workspaces_writes_meet_at_one_replica() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            Set<String> met = answering("DELETE", Person.stranger());
            assertThat(met).hasSize(1);
            all.addAll(met);
        }
        assertThat(all).containsExactlyInAnyOrder(one.url(), two.url());
    }

    /** Who answers nine requests. */
    private static Set<String> answering(String method, Person person) {
        Set<String> from = new HashSet<>();
        for (int i = 0; i < 9; i++) {
            Raw.Answer answer =
                    ask(
                            method,
                            "/api/jobs/x",
                            "Cookie: __Host-access=" + person.token(),
                            "Connection: close");
            assertThat(answer.status()).isEqualTo(200);
            from.add(answer.header("X-From"));
        }
        return from;
    }

    @Test
    void a_body_survives_the_dead_replica() {
        for (int i = 0; i < 6; i++) {
            Raw.Answer answer =
                    Raw.exchange(
                            gateway.port(),
                            "POST /api/jobs HTTP/1.1\r\nHost: localhost\r\n"
                                    + cookie()
                                    + "\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.text()).contains("\"body\":\"hello\"");
        }
    }

    @Test
    void a_service_in_trouble_is_503_and_to_be_tried_again() {
        for (String target :
                List.of(
                        "/api/employees",
                        "/api/jobs?answer=500",
                        "/api/jobs?answer=502",
                        "/api/jobs?answer=504",
                        "/api/jobs?answer=hang",
                        "/api/jobs?answer=close")) {
            Raw.Answer answer = ask("GET", target, cookie(), "Connection: close");
            assertThat(answer.status()).as(target + answer.text()).isEqualTo(503);
            assertThat(answer.text()).contains("\"code\":\"unavailable\"").doesNotContain("html");
            assertThat(answer.has("retry-after: ")).isTrue();
        }
        assertThat(ask("GET", "/api/jobs?answer=404", cookie(), "Connection: close").status())
                .isEqualTo(404);
    }

    /** F13: a service whose clock is wrong refuses good tokens; that signs nobody out. */
    @Test
    void a_service_that_refuses_a_good_token_is_in_trouble() {
        Raw.Answer answer = ask("GET", "/api/jobs?answer=401", cookie(), "Connection: close");
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.text()).contains("\"code\":\"unavailable\"");
        assertThat(ask("GET", "/api/auth/me?answer=401", cookie(), "Connection: close").status())
                .isEqualTo(401);
    }

    @Test
    void across_sites_nothing_changes_and_no_stream_opens() {
        String none = "Content-Length: 0";
        for (String line :
                List.of(
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Site: same-site",
                        "Sec-Fetch-Site: same-origin, cross-site",
                        "Origin: https://evil.example",
                        "Origin: null",
                        "Origin: http://erp.localhost",
                        "Origin: https://erp.localhost:8080",
                        "Origin: http://erp.localhost:8080.evil.example",
                        "Origin: http://evil.example:8080")) {
            for (String request :
                    List.of(
                            "POST /api/jobs",
                            "PUT /api/jobs/1",
                            "DELETE /api/jobs/1",
                            "POST /api/auth/login",
                            "POST /api/auth/refresh",
                            "POST /api/auth/logout",
                            "GET /api/events",
                            "GET /api/events/ws")) {
                int space = request.indexOf(' ');
                Raw.Answer answer =
                        ask(
                                request.substring(0, space),
                                request.substring(space + 1),
                                cookie(),
                                line,
                                none,
                                "Connection: close");
                assertThat(answer.status()).as(request + " " + line).isEqualTo(403);
                assertThat(answer.text()).contains("\"code\":\"cross_site\"");
            }
            Raw.Answer upgrade =
                    ask(
                            "GET",
                            "/api/jobs",
                            cookie(),
                            line,
                            "Connection: close, Upgrade",
                            "Upgrade: websocket");
            assertThat(upgrade.status()).isEqualTo(403);
        }
        for (String line :
                List.of(
                        "Sec-Fetch-Site: same-origin",
                        "Sec-Fetch-Site: none",
                        "Origin: http://erp.localhost:8080",
                        "X-Nothing: 1")) {
            assertThat(ask("POST", "/api/jobs", cookie(), line, none, "Connection: close").status())
                    .as(line)
                    .isEqualTo(200);
        }
        assertThat(
                        ask(
                                        "GET",
                                        "/api/jobs",
                                        cookie(),
                                        "Sec-Fetch-Site: cross-site",
                                        "Connection: close")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void health_is_open() {
        for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            Raw.Answer answer = ask("GET", path, "Connection: close");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).endsWith("\r\n\r\n{\"status\":\"UP\"}");
        }
    }

    @Test
    void it_is_ready_when_every_service_was() {
        try (EchoService late = new EchoService()) {
            late.ready(false);
            Map<String, Object> settings =
                    Map.of(
                            "smarterp.readiness.await-services", true,
                            "smarterp.jobs.urls", NOBODY + "," + late.url(),
                            "smarterp.people.urls", one.url(),
                            "smarterp.messaging.urls", one.url(),
                            "smarterp.auth.urls", one.url());
            try (TestGateway waiting = TestGateway.startUnready(settings)) {
                String request =
                        "GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\n\r\n";
                Raw.Answer before = Raw.exchange(waiting.port(), request);
                assertThat(before.status()).isEqualTo(503);
                late.ready(true);
                Awaitility.await().atMost(Duration.ofSeconds(10)).until(waiting::isReady);
                late.ready(false);
                assertThat(waiting.isReady()).isTrue();
            }
        }
    }
}
