package com.smarterp.deploy.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A browser without a face: keeps cookies, refreshes an expired session, tries again. */
public final class Device {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final String REFRESH = "/api/auth/refresh";

    private final URI base;
    private final HttpClient http;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final List<String> leaks = new CopyOnWriteArrayList<>();
    private volatile List<String> forbidden = List.of();
    private volatile Duration patience = Duration.ofMinutes(2);
    private final Lock refreshing = new ReentrantLock();

    public Device(URI base) {
        this.base = base;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(3))
                        .build();
    }

    /** A new person with a workspace of their own. */
    public static Device signedUp(URI base, String name) {
        return signedUp(base, name, null);
    }

    /** A colleague of this workspace's owner. */
    public Device invited(String name) {
        return signedUp(base, name, this);
    }

    private static Device signedUp(URI base, String name, @Nullable Device host) {
        Device device = new Device(base);
        ObjectNode form = Answer.JSON.createObjectNode();
        form.put(
                "email",
                name.split(" ", 2)[0].toLowerCase(java.util.Locale.ROOT)
                        + "-"
                        + UUID.randomUUID()
                        + "@example.com");
        form.put("password", "correct horse " + name);
        form.put("name", name);
        device.form = form;
        if (host != null) {
            ObjectNode invitation = Answer.JSON.createObjectNode();
            invitation.put("email", form.get("email").stringValue());
            // Members may not delete what others made; devices do everything.
            invitation.put("role", "owner");
            Answer invited = host.insist("POST", "/api/auth/invitations", invitation.toString());
            form = form.deepCopy();
            form.put("invitation", invited.json().get("token").stringValue());
        }
        Answer answer = device.insist("POST", "/api/auth/signup", form.toString());
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        device.user = answer.json().get("user");
        return device;
    }

    private ObjectNode form = Answer.JSON.createObjectNode();
    private JsonNode user = Answer.JSON.createObjectNode();

    /** Another device of the same person. */
    public Device another() {
        Device device = new Device(base);
        device.form = form;
        ObjectNode login = form.deepCopy();
        login.remove("name");
        Answer answer = device.insist("POST", "/api/auth/login", login.toString());
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        device.user = answer.json().get("user");
        return device;
    }

    public JsonNode user() {
        return user;
    }

    public UUID workspace() {
        return UUID.fromString(user.get("workspace").get("id").stringValue());
    }

    /**
     * One try. One refresh at a time, as among a browser's tabs: of two at once, the one that is
     * held up would show a token that the other has replaced twice meanwhile.
     */
    public Answer call(String method, String path, @Nullable String body, String... headers)
            throws IOException {
        if (!path.equals(REFRESH)) {
            return send(method, path, body, headers);
        }
        refreshing.lock();
        try {
            return send(method, path, body, headers);
        } finally {
            refreshing.unlock();
        }
    }

    private Answer send(String method, String path, @Nullable String body, String... headers)
            throws IOException {
        HttpRequest.Builder request = request(path).timeout(TIMEOUT);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            keep(response);
            inspect(path, response.body());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** How long it insists; two minutes unless it is told. */
    public void patience(Duration longest) {
        patience = longest;
    }

    /** Tries again until there is an answer that isn't the server's trouble, in its patience. */
    public Answer insist(String method, String path, @Nullable String body, String... headers) {
        long end = System.nanoTime() + patience.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            try {
                String used = cookieHeader();
                Answer answer = call(method, path, body, headers);
                boolean expired = answer.code().equals("signed_out");
                if (expired ? isOver(used) : !answer.unsettled()) {
                    return answer;
                }
                last = answer.status() + " " + answer.text();
            } catch (IOException e) {
                last = e.toString();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError(method + " " + path + " is never answered: " + last);
    }

    /**
     * New cookies for an expired access token.
     *
     * @throws AssertionError when the session is said to be over
     */
    public void refresh() {
        Answer answer = insist("POST", REFRESH, null);
        if (answer.status() != 200) {
            throw new AssertionError("signed out: " + answer.status() + " " + answer.text());
        }
    }

    /**
     * New cookies for expired ones, once for all who found out at the same time, as a browser's
     * tabs do it.
     *
     * @param used what was expired
     */
    public boolean renew(String used) throws IOException {
        Answer answer = renewal(used);
        return answer == null || answer.status() == 200;
    }

    /** Whether a refresh says that the session has ended; not that there is nobody to say it. */
    private boolean isOver(String used) throws IOException {
        Answer answer = renewal(used);
        return answer != null && answer.status() != 200 && !answer.unsettled();
    }

    /** Null when another one has done it already. */
    private @Nullable Answer renewal(String used) throws IOException {
        refreshing.lock();
        try {
            return used.equals(cookieHeader()) ? call("POST", REFRESH, null) : null;
        } finally {
            refreshing.unlock();
        }
    }

    /** Whatever this device is sent that has one of these texts in it is a leak. */
    public void forbid(List<String> texts) {
        forbidden = List.copyOf(texts);
    }

    /** Forbidden bytes that were sent, each with where. */
    public List<String> leaks() {
        return List.copyOf(leaks);
    }

    void inspect(String where, String text) {
        for (String canary : forbidden) {
            if (text.contains(canary)) {
                leaks.add(where + ": " + canary);
            }
        }
    }

    /** Opens the stream; the caller reads and closes it. */
    public HttpResponse<InputStream> stream(String query, @Nullable String lastEventId)
            throws IOException {
        HttpRequest.Builder request = request("/api/events" + query);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    private void keep(HttpResponse<?> response) {
        for (String header : response.headers().allValues("Set-Cookie")) {
            for (HttpCookie cookie : HttpCookie.parse(header)) {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            }
        }
    }
}
