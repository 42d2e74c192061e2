package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

class SessionsTest {

    @Test
    void listsDevicesAndEndsOne() {
        Visitor laptop = Visitor.owner();
        Visitor phone = Visitor.anonymous();
        phone.agent =
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1";
        assertThat(phone.signIn(laptop.email(), Visitor.PASSWORD).status()).isEqualTo(200);
        JsonNode items = laptop.get("/api/auth/sessions").json().get("items");
        assertThat(items.valueStream().map(item -> item.get("device").stringValue()))
                .containsExactlyInAnyOrder("Firefox on Linux", "Safari on iPhone");
        assertThat(items.valueStream().filter(item -> item.get("current").booleanValue()))
                .singleElement()
                .satisfies(
                        item ->
                                assertThat(item.get("id").stringValue())
                                        .isEqualTo(laptop.session().toString()));
        UUID other = phone.session();
        assertThat(laptop.delete("/api/auth/sessions/" + other).status()).isEqualTo(204);
        assertThat(phone.get("/api/auth/me").code()).isEqualTo("signed_out");
        assertThat(phone.refresh().code()).isEqualTo("session_ended");
        assertThat(laptop.delete("/api/auth/sessions/" + other).status()).isEqualTo(204);
        assertThat(laptop.get("/api/auth/sessions").json().get("items").size()).isEqualTo(1);
    }

    @Test
    void anothersSessionIsNotThere() {
        Visitor victim = Visitor.owner();
        Visitor visitor = Visitor.owner();
        Reply reply = visitor.delete("/api/auth/sessions/" + victim.session());
        assertThat(reply.status()).isEqualTo(404);
        assertThat(visitor.delete("/api/auth/sessions/" + UUID.randomUUID()).text())
                .isEqualTo(reply.text());
        assertThat(visitor.delete("/api/auth/sessions/x").status()).isEqualTo(400);
        assertThat(victim.get("/api/auth/me").status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionOfEitherCookie() {
        for (String kept : new String[] {Cookies.ACCESS, Cookies.REFRESH}) {
            Visitor visitor = Visitor.owner();
            Visitor copy = visitor.copy();
            visitor.cookies.keySet().retainAll(java.util.Set.of(kept));
            Reply reply = visitor.signOut();
            assertThat(reply.status()).isEqualTo(204);
            assertThat(reply.header("Clear-Site-Data")).isEqualTo("\"cache\"");
            assertThat(reply.headers().allValues("Set-Cookie"))
                    .hasSize(2)
                    .allMatch(cookie -> cookie.contains("Max-Age=0"));
            assertThat(copy.get("/api/auth/me").status()).isEqualTo(401);
            assertThat(copy.refresh().code()).isEqualTo("session_ended");
            assertThat(copy.signOut().status()).isEqualTo(204);
        }
        assertThat(Visitor.anonymous().signOut().status()).isEqualTo(204);
    }

    @Test
    void aTamperedTokenSignsNobodyOut() {
        Visitor visitor = Visitor.owner();
        Visitor forger = Visitor.anonymous();
        String token = Objects.requireNonNull(visitor.cookies.get(Cookies.ACCESS));
        forger.cookies.put(Cookies.ACCESS, token.substring(0, token.length() - 8) + "AAAAAAAA");
        assertThat(forger.signOut().status()).isEqualTo(204);
        assertThat(visitor.get("/api/auth/me").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordSignsOthersOut() {
        Visitor visitor = Visitor.owner();
        String email = visitor.email();
        Visitor other = Visitor.anonymous();
        assertThat(other.signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
        Reply wrong = change(visitor, "not the password", "a better password");
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.code()).isEqualTo("bad_credentials");
        assertThat(change(visitor, Visitor.PASSWORD, "password").status()).isEqualTo(422);
        assertThat(change(visitor, Visitor.PASSWORD, "a better password").status()).isEqualTo(204);
        assertThat(other.get("/api/auth/me").status()).isEqualTo(401);
        assertThat(other.refresh().status()).isEqualTo(401);
        assertThat(visitor.get("/api/auth/me").status()).isEqualTo(200);
        assertThat(visitor.refresh().status()).isEqualTo(200);
        assertThat(Visitor.anonymous().signIn(email, Visitor.PASSWORD).status()).isEqualTo(401);
        assertThat(Visitor.anonymous().signIn(email, "a better password").status()).isEqualTo(200);
    }

    private static Reply change(Visitor visitor, String current, String next) {
        return visitor.put("/api/auth/password", Map.of("current", current, "next", next));
    }

    @Test
    void theManagementPortAsksForNoToken() throws Exception {
        try (TestService service =
                AuthSuite.start(
                        "auth-service-management",
                        Map.of(
                                "management.server.port", "0",
                                "management.endpoints.web.exposure.include", "health,info"))) {
            String port =
                    service.bean(Environment.class).getRequiredProperty("local.management.port");
            HttpURLConnection info =
                    (HttpURLConnection)
                            URI.create("http://127.0.0.1:" + port + "/actuator/info")
                                    .toURL()
                                    .openConnection();
            assertThat(info.getResponseCode()).isEqualTo(200);
            assertThat(service.call(null, "GET", "/actuator/info", null).status()).isEqualTo(401);
        }
    }

    @Test
    void nobodyComesInWithoutAToken() {
        for (String path : new String[] {"me", "sessions", "members"}) {
            Reply reply = Visitor.anonymous().get("/api/auth/" + path);
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.code()).isEqualTo("signed_out");
        }
        assertThat(
                        AuthSuite.service()
                                .call(
                                        null,
                                        "GET",
                                        "/api/auth/me",
                                        null,
                                        "X-User-Id",
                                        UUID.randomUUID().toString())
                                .status())
                .isEqualTo(401);
        assertThat(Visitor.anonymous().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(Visitor.anonymous().get("/actuator/env").status()).isEqualTo(401);
    }
}
