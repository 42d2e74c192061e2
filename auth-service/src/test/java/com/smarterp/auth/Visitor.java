package com.smarterp.auth;

import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser behind the gateway: keeps cookies, and its access token goes along as bearer. */
final class Visitor {

    static final String PASSWORD = "correct horse battery";

    private static final JsonMapper JSON = new JsonMapper();

    private final TestService service;
    final Map<String, String> cookies = new LinkedHashMap<>();
    String address = randomAddress();
    String agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    Visitor(TestService service) {
        this.service = service;
    }

    static Visitor anonymous() {
        return new Visitor(AuthSuite.service());
    }

    /** Somebody who has just signed up, with a workspace of their own. */
    static Visitor owner() {
        Visitor visitor = anonymous();
        Reply reply = visitor.signUp(randomEmail(), PASSWORD);
        if (reply.status() != 201) {
            throw new AssertionError(reply);
        }
        return visitor;
    }

    static String randomEmail() {
        return UUID.randomUUID().toString().substring(0, 13) + "@example.com";
    }

    static String randomAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    /** Another browser with a copy of this one's cookies. */
    Visitor copy() {
        return copy(service);
    }

    Visitor copy(TestService other) {
        Visitor copy = new Visitor(other);
        copy.cookies.putAll(cookies);
        copy.address = address;
        return copy;
    }

    Reply signUp(String email, String password) {
        return post(
                "/api/auth/signup",
                Map.of("email", email, "password", password, "name", "Ada Lovelace"));
    }

    Reply signIn(String email, String password) {
        return post("/api/auth/login", Map.of("email", email, "password", password));
    }

    Reply invite(String email, String role) {
        return post("/api/auth/invitations", Map.of("email", email, "role", role));
    }

    Reply join(String email, String invitation) {
        Map<String, String> form =
                Map.of(
                        "email", email,
                        "password", PASSWORD,
                        "name", "Joan",
                        "invitation", invitation);
        return post("/api/auth/signup", form);
    }

    /** Somebody who joins by an invitation of this one. */
    Visitor colleague(String role) {
        String email = randomEmail();
        Visitor visitor = anonymous();
        Reply reply = visitor.join(email, invite(email, role).json().get("token").stringValue());
        if (reply.status() != 201) {
            throw new AssertionError(reply);
        }
        return visitor;
    }

    /** Somewhere else, for the first time. */
    Visitor elsewhere() {
        Visitor visitor = anonymous();
        Reply reply = visitor.signIn(email(), PASSWORD);
        if (reply.status() != 200) {
            throw new AssertionError(reply);
        }
        return visitor;
    }

    Reply refresh() {
        return post("/api/auth/refresh", null);
    }

    Reply signOut() {
        return post("/api/auth/logout", null);
    }

    /** What the gateway reports when it lets a request with this access token in. */
    void used() {
        Reply reply = post("/internal/sessions/generation", null);
        if (reply.status() != 204) {
            throw new AssertionError(reply);
        }
    }

    /** With these Cookie lines and no others; answers' cookies are not kept. */
    Reply postWith(String path, List<String> cookieLines) {
        List<String> headers =
                new ArrayList<>(List.of("X-Forwarded-For", address, "User-Agent", agent));
        for (String line : cookieLines) {
            headers.addAll(List.of("Cookie", line));
        }
        return service.call(null, "POST", path, null, headers.toArray(String[]::new));
    }

    /** {@code name=value}, as in a Cookie line. */
    String cookie(String name) {
        return name + "=" + cookies.get(name);
    }

    JsonNode me() {
        return get("/api/auth/me").json();
    }

    String email() {
        return me().get("user").get("email").stringValue();
    }

    UUID user() {
        return UUID.fromString(me().get("user").get("id").stringValue());
    }

    UUID session() {
        return UUID.fromString(me().get("session").stringValue());
    }

    Reply get(String path) {
        return call("GET", path, null);
    }

    Reply post(String path, @Nullable Object body) {
        return call("POST", path, body);
    }

    Reply put(String path, Object body) {
        return call("PUT", path, body);
    }

    Reply delete(String path) {
        return call("DELETE", path, null);
    }

    Reply call(String method, String path, @Nullable Object body) {
        List<String> headers =
                new ArrayList<>(List.of("X-Forwarded-For", address, "User-Agent", agent));
        if (!cookies.isEmpty()) {
            headers.add("Cookie");
            headers.add(
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (cookies.containsKey(Cookies.ACCESS)) {
            headers.add("Authorization");
            headers.add("Bearer " + cookies.get(Cookies.ACCESS));
        }
        String json =
                body instanceof String text
                        ? text
                        : body == null ? null : JSON.writeValueAsString(body);
        Reply reply = service.call(null, method, path, json, headers.toArray(String[]::new));
        reply.headers().allValues("Set-Cookie").forEach(this::keep);
        return reply;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
