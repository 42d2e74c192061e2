package com.smarterp.deploy.attacks;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A client that keeps cookies and says whatever it is told to. */
final class Browser {

    static final String ACCESS = "__Host-access";
    static final String REFRESH = "__Secure-refresh";
    static final String DEVICE = "__Host-device";
    static final String PASSWORD = "correct horse battery";

    /** Every token that was ever given to one. */
    private static final Set<String> ISSUED = ConcurrentHashMap.newKeySet();

    final Map<String, String> cookies = new LinkedHashMap<>();
    private final InetAddress from;

    Browser() {
        this(InetAddress.getLoopbackAddress());
    }

    Browser(InetAddress from) {
        this.from = from;
    }

    static Set<String> issued() {
        return ISSUED;
    }

    /** Somebody new, with a workspace of their own. */
    static Browser signedUp(String name) {
        Browser browser = new Browser();
        Reply reply = browser.signUp(email(name), PASSWORD, name);
        if (reply.status() != 201) {
            throw new AssertionError(reply.toString());
        }
        return browser;
    }

    /** Somebody who was invited. */
    Browser invited(String name) {
        String email = email(name);
        String token =
                call("POST", "/api/auth/invitations", "{\"email\":\"" + email + "\"}")
                        .json()
                        .get("token")
                        .stringValue();
        ObjectNode form = form(email, PASSWORD).put("name", name).put("invitation", token);
        Browser browser = new Browser();
        Reply reply = browser.call("POST", "/api/auth/signup", form.toString());
        if (reply.status() != 201) {
            throw new AssertionError(reply.toString());
        }
        return browser;
    }

    static String email(String name) {
        return name.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID() + "@example.com";
    }

    private static ObjectNode form(String email, String password) {
        return Reply.JSON.createObjectNode().put("email", email).put("password", password);
    }

    Reply signUp(String email, String password, String name) {
        return call("POST", "/api/auth/signup", form(email, password).put("name", name).toString());
    }

    Reply signIn(String email, String password) {
        return call("POST", "/api/auth/login", form(email, password).toString());
    }

    /** Another browser of the same person, which was never seen before. */
    Browser another() {
        Browser browser = new Browser();
        Reply reply = browser.signIn(user().get("email").stringValue(), PASSWORD);
        if (reply.status() != 200) {
            throw new AssertionError(reply.toString());
        }
        return browser;
    }

    /** A thief's, with the same cookies. */
    Browser copy() {
        Browser copy = new Browser(from);
        copy.cookies.putAll(cookies);
        return copy;
    }

    JsonNode user() {
        return get("/api/auth/me").json().get("user");
    }

    String session() {
        return get("/api/auth/me").json().get("session").stringValue();
    }

    Reply get(String target, String... lines) {
        return call("GET", target, null, lines);
    }

    /**
     * One exchange on a connection of its own.
     *
     * @param body JSON; null for none
     * @param lines of the head, as they are
     */
    Reply call(String method, String target, @Nullable String body, String... lines) {
        byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder();
        for (String line : lines) {
            head.append(line).append("\r\n");
        }
        if (body != null
                && !head.toString().toLowerCase(java.util.Locale.ROOT).contains("content-type:")) {
            head.append("Content-Type: application/json\r\n");
        }
        if (bytes.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        try (Line line = new Line(Product.port(), from)) {
            line.send(head(method, target, head.toString() + "Connection: close\r\n"));
            Reply reply = line.send(bytes).read(method);
            keep(reply);
            return reply;
        }
    }

    /** A request's head with this browser's cookies. */
    String head(String method, String target, String lines) {
        return method
                + " "
                + target
                + " HTTP/1.1\r\nHost: localhost\r\n"
                + cookieLine()
                + lines
                + "\r\n";
    }

    private String cookieLine() {
        return cookies.isEmpty()
                ? ""
                : cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }

    private void keep(Reply reply) {
        for (String cookie : reply.all("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
                ISSUED.add(pair[1]);
            }
        }
    }
}
