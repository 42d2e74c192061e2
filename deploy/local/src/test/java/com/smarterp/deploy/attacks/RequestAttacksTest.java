package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.attacks.Operations.Operation;
import com.smarterp.deploy.e2e.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another site, a proxy between or a curious client puts into requests. */
class RequestAttacksTest {

    private static final String FORGED =
            """
            X-User-Id: %1$s
            X-Roles: owner
            X-Workspace-Id: %1$s
            AUTHORIZATION: Bearer forged
            Forwarded: for=6.6.6.6
            X-Forwarded-For: 6.6.6.6
            Connection: close, Authorization, X-Forwarded-For
            """
                    .replace("\n", "\r\n");

    private static Browser ada = new Browser();

    @BeforeAll
    static void signUp() {
        ada = Browser.signedUp("Ada");
    }

    private static Reply raw(Browser browser, String method, String target, String lines) {
        byte[] request =
                browser.head(method, target, lines)
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return Line.exchange(Product.port(), method, request);
    }

    /** S13: let a signed-in person's browser send what changes something, from another site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.example",
                "Origin: http://localhost.evil.example",
                "Origin: null"
            })
    void requestsFromAnotherSite(String from) {
        List<String> asked = new ArrayList<>(List.of("GET /api/events", "GET /api/events/ws"));
        for (Operation operation : Operations.all()) {
            if (!operation.method().equals("GET")) {
                asked.add(operation.method() + " " + operation.at(UUID.randomUUID().toString()));
            }
        }
        assertThat(asked).hasSizeGreaterThan(20);
        for (String request : asked) {
            String[] parts = request.split(" ", 2);
            String body = parts[0].equals("GET") ? "" : "Content-Length: 0\r\n";
            Reply reply = raw(ada, parts[0], parts[1], from + "\r\n" + body);
            assertThat(reply.status()).as(request + ", " + from).isEqualTo(403);
            assertThat(reply.code()).isEqualTo("cross_site");
        }
        String upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n";
        assertThat(raw(ada, "GET", "/api/jobs", from + "\r\n" + upgrade).status()).isEqualTo(403);
        assertThat(ada.session()).as("nobody was signed out").isNotEmpty();
    }

    /** S14: send JSON as a form would, or change something by a link. */
    @Test
    void changesByAFormOrALink() {
        String id = UUID.randomUUID().toString();
        for (Operation operation : Operations.all()) {
            String path = operation.at(id);
            if (operation.hasBody()) {
                for (String type :
                        List.of(
                                "text/plain",
                                "application/x-www-form-urlencoded",
                                "multipart/form-data; boundary=x",
                                "application/jsonp",
                                "nonsense",
                                "application/json, text/plain",
                                "application/json; charset=utf-99")) {
                    Reply reply = ada.call(operation.method(), path, "{}", "Content-Type: " + type);
                    assertThat(reply.status()).as(operation + " " + type).isEqualTo(415);
                    assertThat(reply.code()).isEqualTo("unsupported_type");
                }
            }
            if (!Operations.isThere("GET", operation.path())) {
                String override = "X-HTTP-Method-Override: " + operation.method();
                assertThat(ada.get(path, override).status())
                        .as("GET for " + operation)
                        .isEqualTo(405);
                Reply asked = ada.get(path + "?_method=" + operation.method(), override);
                assertThat(asked.status()).as("_method for " + operation).isEqualTo(400);
                assertThat(asked.code()).isEqualTo("malformed");
            }
        }
        assertThat(ada.session()).as("nobody was signed out").isNotEmpty();
    }

    /** S15: say who one is in headers, in any case, twice, and have the real one dropped. */
    @Test
    void identitiesInHeaders() {
        Browser victim = Browser.signedUp("Victim");
        String lines = FORGED.formatted(victim.user().get("id").stringValue());
        String token = "Authorization: Bearer " + victim.cookies.get(Browser.ACCESS) + "\r\n";
        Reply own = raw(ada, "GET", "/api/auth/me", lines);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json().get("user")).isEqualTo(ada.user());
        for (String twice : List.of(token + lines, lines + token)) {
            assertThat(raw(ada, "GET", "/api/auth/me", twice).status()).isEqualTo(400);
        }
        for (String forged : List.of(lines, token)) {
            for (String path : List.of("/api/auth/me", "/api/jobs", "/api/events")) {
                assertThat(raw(new Browser(), "GET", path, forged).status())
                        .as(path)
                        .isEqualTo(401);
            }
        }
        Browser both = new Browser();
        both.cookies.put("a", "b; " + Browser.ACCESS + "=" + ada.cookies.get(Browser.ACCESS));
        both.cookies.put(Browser.ACCESS, String.valueOf(victim.cookies.get(Browser.ACCESS)));
        assertThat(both.get("/api/auth/me").status()).as("two access cookies").isIn(200, 400, 401);
    }

    private static final Map<String, String> PATHS =
            Map.of(
                    "auth-service", "/api/auth/me",
                    "jobs-service", "/api/jobs",
                    "people-service", "/api/employees",
                    "messaging-service", "/api/chat");

    /** S16: say a header twice to a service itself, of which the second half may be a proxy's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Idempotency-Key: 6f1c1b44-0f45-4f0c-8f36-111111111111",
                "If-Match: \"1\"",
                "Last-Event-ID: jobs:1",
                "Invitation: x",
                "Authorization: Bearer %s",
                "Content-Type: application/json",
                "Origin: http://localhost",
                "Sec-Fetch-Site: same-origin"
            })
    void headersThatComeTwiceAtAServicesOwnPort(String header) {
        String line = header.formatted(ada.cookies.get(Browser.ACCESS));
        String lower = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
        String own = "Authorization: Bearer " + ada.cookies.get(Browser.ACCESS) + "\r\n";
        String token = header.startsWith("Authorization") ? "" : own;
        PATHS.forEach(
                (service, path) -> {
                    for (String second : List.of(line, lower + ": another")) {
                        String lines = token + line + "\r\nX: between\r\n" + second + "\r\n";
                        byte[] request = Product.direct("GET", path, lines);
                        Reply reply = Line.exchange(Stack.port(service), "GET", request);
                        assertThat(reply.status()).as(service + " " + lines).isEqualTo(400);
                        assertThat(reply.code()).isEqualTo("malformed");
                    }
                    byte[] once = Product.direct("GET", path, own);
                    assertThat(Line.exchange(Stack.port(service), "GET", once).status())
                            .isEqualTo(200);
                });
    }

    /** S16: reach a service's own port, and say who one is. */
    @Test
    void servicesAskedPastTheGateway() {
        String forged = FORGED.formatted(ada.user().get("id").stringValue());
        String cookie = Browser.ACCESS + "=" + ada.cookies.get(Browser.ACCESS);
        PATHS.forEach(
                (service, path) -> {
                    for (String lines :
                            List.of("", forged, "Cookie: " + cookie + "\r\n", "X: 1\r\n")) {
                        byte[] request = Product.direct("GET", path, lines);
                        Reply reply = Line.exchange(Stack.port(service), "GET", request);
                        assertThat(reply.status()).as(service + " " + lines).isEqualTo(401);
                        assertThat(reply.code()).isEqualTo("signed_out");
                    }
                });
    }

    /** S17: be somebody else for the limits with each request. */
    @Test
    void addressesThatAreSaidToBeOthers() {
        String email = Browser.email("nobody");
        Browser guesser = new Browser(Product.elsewhere(5));
        for (int i = 0; i < 3; i++) {
            String lines = "X-Forwarded-For: 6.6.6." + i;
            String form = "{\"email\":\"%s\",\"password\":\"wrong one\"}".formatted(email);
            Reply reply =
                    guesser.call("POST", "/api/auth/login", form, lines, "X-Real-IP: 6.6.6.6");
            assertThat(reply.status()).isEqualTo(401);
        }
        assertThat(
                        Product.query(
                                "auth",
                                "select distinct address from audit where detail like ?",
                                "%" + email))
                .containsExactly(Product.elsewhere(5).getHostAddress());
    }

    /** S18: reach what isn't for everybody, by a path that is read in two ways. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jobs/..;/actuator",
                "/api/jobs/..;/..;/actuator/env",
                "/api/jobs/%2e%2e/%2e%2e/actuator",
                "/api/jobs/..%2f..%2factuator",
                "/api/jobs/%252e%252e/actuator",
                "//actuator",
                "/./actuator",
                "/actuator",
                "/actuator/",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/prometheus",
                "/actuator/health",
                "/actuator/gateway/routes",
                "/api/jobs\\..\\actuator",
                "/api/%00",
                "http://127.0.0.1/actuator/env",
                "/.well-known/../actuator",
                "/.env",
                "/.git/config"
            })
    void pathsWithTwoMeanings(String path) {
        for (String method : List.of("GET", "HEAD", "POST", "DELETE")) {
            Reply reply = raw(ada, method, path, "Content-Length: 0\r\n");
            assertThat(reply.status()).as(method).isIn(400, 404, 405);
        }
    }

    /** S18: use methods that echo, tunnel or ask about the server. */
    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "OPTIONS", "PROPFIND", "PATCH", "BREW"})
    void methodsThatNobodyNeeds(String method) {
        for (String path : List.of("/", "/api/jobs", "/api/auth/login", "/actuator/health")) {
            Reply reply = raw(ada, method, path, "X-Secret: canary\r\n");
            assertThat(reply.status()).as(path).isIn(400, 404, 405);
            assertThat(reply.body()).doesNotContain("canary");
        }
    }

    /** S20: let a script of another site read answers. */
    @Test
    void answersForAnotherSitesScript() {
        for (Operation operation : Operations.all()) {
            String path = operation.at(UUID.randomUUID().toString());
            Reply preflight =
                    raw(
                            new Browser(),
                            "OPTIONS",
                            path,
                            "Origin: https://evil.example\r\n"
                                    + "Access-Control-Request-Method: %s\r\n"
                                            .formatted(operation.method())
                                    + "Access-Control-Request-Headers: content-type\r\n");
            assertThat(preflight.status()).as(path).isIn(403, 404, 405);
            assertThat(preflight.headers().toString()).doesNotContainIgnoringCase("access-control");
            if (operation.method().equals("GET") && !operation.isStream()) {
                Reply get = ada.get(path, "Origin: https://evil.example");
                assertThat(get.headers().toString()).doesNotContainIgnoringCase("access-control");
            }
        }
    }
}
