package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who wants to leave no trace, or to learn from errors, headers and logs. */
class DisclosureTest {

    /** What only code or a database would say. */
    static final Pattern INSIDES =
            Pattern.compile(
                    "Exception|\\bat (com|org|java|io|reactor)\\.|com\\.smarterp|org\\.spring|"
                            + "io\\.r2dbc|(?i:\\bselect\\b.+\\bfrom\\b|sqlstate|relation \"|"
                            + "constraint \"|permission denied|whitelabel)");

    private static Browser ada = new Browser();

    @BeforeAll
    static void signUp() {
        ada = Browser.signedUp("Ada");
    }

    private static List<String> audited(String user) {
        return Product.query(
                "auth",
                "select event from audit where account_id = ? order by seq",
                UUID.fromString(user));
    }

    /** S25: leave no trace, forge a line of the audit, or find a token in it. */
    @Test
    void tracesOfWhatWasDone() {
        Browser owner = Browser.signedUp("Grace");
        String user = owner.user().get("id").stringValue();
        String email = owner.user().get("email").stringValue();
        new Browser(Product.elsewhere(6)).signIn(email, "wrong password");
        Browser member = owner.invited("Member");
        assertThat(
                        member.call(
                                        "POST",
                                        "/api/auth/invitations",
                                        "{\"email\":\"x@example.com\"}")
                                .code())
                .isEqualTo("forbidden");
        Browser thief = owner.copy();
        owner.call("POST", "/api/auth/refresh", null);
        owner.call("POST", "/api/auth/refresh", null);
        assertThat(thief.call("POST", "/api/auth/refresh", null).code()).isEqualTo("session_ended");
        owner.signIn(email, Browser.PASSWORD);
        owner.call("POST", "/api/auth/logout", null);
        assertThat(audited(user))
                .startsWith("signed_up", "sign_in_refused", "invited")
                .endsWith("signed_in", "signed_out")
                .anyMatch(event -> event.contains("reuse"));
        assertThat(audited(user)).hasSize(6);

        String forged =
                "{\"email\":\"x\\r\\nsigned_in %s\",\"password\":\"wrong one\"}".formatted(user);
        new Browser(Product.elsewhere(6)).call("POST", "/api/auth/login", forged);
        List<String> rows = Product.query("auth", "select audit::text from audit");
        assertThat(rows).noneMatch(row -> row.contains("\n") || row.contains("\r"));
        assertThat(rows).noneMatch(row -> Browser.issued().stream().anyMatch(row::contains));
        assertThat(rows).noneMatch(row -> row.contains(Browser.PASSWORD));
        assertThat(Product.query("auth", "select 1 from audit where at is null or address = ''"))
                .isEmpty();
    }

    /** S26: learn from errors how the product is made. */
    @Test
    void errorsThatSayTooMuch() {
        String job = "/api/jobs/" + UUID.randomUUID();
        List<Reply> replies =
                List.of(
                        ada.call("POST", "/api/jobs", "{"),
                        ada.call("POST", "/api/jobs", "[]"),
                        ada.call("POST", "/api/jobs", "{\"title\":{\"a\":1}}"),
                        ada.call("POST", "/api/jobs", "{\"title\":\"a\",\"dueAt\":\"tomorrow\"}"),
                        ada.call("POST", "/api/jobs/batch", "{\"mutations\":5}"),
                        ada.call("PUT", "/api/jobs/1%27%20or%20true", "{}"),
                        ada.call("PUT", job, "{}", "If-Match: \"99999999999999999999\""),
                        ada.get("/api/jobs?since=-1"),
                        ada.get("/api/jobs?limit=1e9"),
                        ada.get("/api/jobs?epoch=1"),
                        ada.get("/api/events?since=jobs"),
                        ada.get("/api/nothing"),
                        ada.get(job),
                        new Browser().get("/api/jobs"));
        for (Reply reply : replies) {
            assertThat(reply.status()).as(reply.body()).isBetween(400, 499);
            isPlainProblem(reply);
        }
    }

    /** S26: make the server fail, and read what it says then. */
    @Test
    void aFailureOfTheServer() {
        Product.query("people", "alter table document rename to document_away");
        try {
            for (Reply reply :
                    List.of(
                            ada.get("/api/employees"),
                            ada.get("/api/employees/" + UUID.randomUUID()),
                            ada.call("POST", "/api/employees", "{\"name\":\"X\"}"))) {
                assertThat(reply.status()).as(reply.body()).isIn(500, 503);
                isPlainProblem(reply);
            }
        } finally {
            Product.query("people", "alter table document_away rename to document");
        }
        assertThat(ada.get("/api/employees").status()).isEqualTo(200);
    }

    private static void isPlainProblem(Reply reply) {
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().get("status").intValue()).isEqualTo(reply.status());
        assertThat(reply.json().get("type").stringValue()).isEqualTo("/problems/" + reply.code());
        assertThat(reply.body()).doesNotContainPattern(INSIDES);
        assertThat(reply.header("Server") + reply.header("X-Powered-By")).isEmpty();
    }

    /** S27: frame a page, sniff a type, or find an answer in somebody else's cache. */
    @Test
    void answersWithoutProtection() {
        String tag = ada.get("/api/jobs").header("ETag");
        List<Reply> replies =
                List.of(
                        ada.get("/"),
                        ada.get("/page.js"),
                        ada.get("/api/docs"),
                        ada.get("/api/jobs"),
                        ada.get("/api/jobs", "If-None-Match: " + tag),
                        ada.get("/api/auth/me"),
                        ada.get("/api/nothing"),
                        ada.get("/actuator/health/readiness"),
                        new Browser().get("/api/jobs"),
                        ada.call("POST", "/api/jobs", "{"),
                        ada.call("TRACE", "/api/jobs", null),
                        ada.get("/api/jobs", "X-Long: " + "x".repeat(9000)),
                        ada.get("/%"),
                        ada.call("DELETE", "/api/jobs/" + UUID.randomUUID(), null));
        for (Reply reply : replies) {
            assertThat(reply.header("X-Content-Type-Options")).as(reply + "").isEqualTo("nosniff");
            assertThat(reply.header("Strict-Transport-Security")).startsWith("max-age=");
            assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
        for (String path :
                List.of("/api/jobs", "/api/employees", "/api/auth/me", "/api/auth/sessions")) {
            assertThat(ada.get(path).header("Cache-Control"))
                    .as(path)
                    .isIn("no-store", "private, no-cache");
        }
        assertThat(ada.get("/api/jobs").header("Vary")).contains("Cookie");
    }

    /** S28: get in with a token in an address, and find it or another in a log. */
    @Test
    void tokensInAddressesAndLogs() throws IOException {
        String access = ada.cookies.get(Browser.ACCESS);
        for (String path : List.of("/api/jobs", "/api/events", "/api/auth/me")) {
            for (String name : List.of("access_token", "token", Browser.ACCESS)) {
                assertThat(new Browser().get(path + "?" + name + "=" + access).status())
                        .isEqualTo(401);
            }
        }
        ada.get("/api/jobs?limit=" + access);
        ada.call("POST", "/api/jobs", "{\"title\":\"" + access + "\",}");
        int logs = 0;
        try (Stream<Path> files = Files.walk(Product.data().resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                logs += text.isEmpty() ? 0 : 1;
                assertThat(Browser.issued().stream().filter(text::contains).toList())
                        .as(file.toString())
                        .isEmpty();
                assertThat(text).doesNotContain(Browser.PASSWORD);
            }
        }
        assertThat(logs).isGreaterThan(4);
    }
}
