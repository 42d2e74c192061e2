package com.smarterp.deploy.bench;

import com.smarterp.deploy.parts.PartException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a workspace of their own, signed in. The access token is good for ten minutes. */
final class Person {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LOOPBACK = "127.0.0.1";

    /** One client an address that requests come from. */
    private static final Map<String, HttpClient> CLIENTS = new ConcurrentHashMap<>();

    private final URI base;
    private final HttpClient http;
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();
    private final String email;
    private final String password;
    private final JsonNode user;

    private Person(URI base, String address, String email, @Nullable String invitation) {
        this.base = URI.create("http://%s:%d".formatted(LOOPBACK, base.getPort()));
        this.http = CLIENTS.computeIfAbsent(address, Person::client);
        this.email = email;
        this.password = "a long enough " + email;
        Map<String, String> form =
                new TreeMap<>(Map.of("email", email, "password", password, "name", "Ada"));
        if (invitation != null) {
            form.put("invitation", invitation);
        }
        this.user = post("/api/auth/signup", JSON.writeValueAsString(form)).get("user");
    }

    static Person signedUp(URI base) {
        return signedUp(base, LOOPBACK);
    }

    /**
     * @param address of this machine that their requests come from, such as 127.0.0.2
     */
    static Person signedUp(URI base, String address) {
        return new Person(base, address, newEmail(), null);
    }

    /** Somebody else, whom this one invited into their workspace. */
    Person invited() {
        String address = newEmail();
        JsonNode invitation =
                post("/api/auth/invitations", "{\"email\":\"%s\"}".formatted(address));
        return new Person(base, LOOPBACK, address, invitation.get("token").stringValue());
    }

    void signIn() {
        post("/api/auth/login", credentials(password));
    }

    /** Whatever comes of it; the cookies stay as they are. */
    void trySignIn(String tried) {
        attempt("POST", "/api/auth/login", credentials(tried));
    }

    String password() {
        return password;
    }

    /** Sends it; what is answered, an error too, is read and forgotten. */
    void attempt(String method, String path, String body) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        try {
            http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            // Cut off or turned away: who asks too much is.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartException("interrupted", e);
        }
    }

    UUID id() {
        return UUID.fromString(user.get("id").stringValue());
    }

    UUID workspace() {
        return UUID.fromString(user.get("workspace").get("id").stringValue());
    }

    /** A new access token for another ten minutes. */
    void refresh() {
        post("/api/auth/refresh", "");
    }

    /** The header that the gateway knows the person by. */
    String cookie() {
        return "Cookie: " + cookies() + "\r\n";
    }

    /** The header that the gateway makes of it for the services. */
    String bearer() {
        return "Authorization: Bearer " + cookies.get("__Host-access") + "\r\n";
    }

    JsonNode post(String path, String body) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<byte[]> answer = send(request);
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            int equals = cookie.indexOf('=');
            int end = cookie.indexOf(';');
            cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1, end));
        }
        return JSON.readTree(answer.body());
    }

    /** The text of an answer that came in this encoding. */
    String get(String path, String encoding) {
        byte[] body = send(request(path).header("Accept-Encoding", encoding)).body();
        try {
            return new String(
                    encoding.equals("gzip")
                            ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
                            : body,
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PartException(path + ": " + e.getMessage(), e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<byte[]> answer = http.send(built, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new PartException(
                        "%s: %d %s"
                                .formatted(
                                        built.uri(),
                                        answer.statusCode(),
                                        new String(answer.body(), StandardCharsets.UTF_8)));
            }
            return answer;
        } catch (IOException e) {
            throw new PartException(built.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartException("interrupted", e);
        }
    }

    private static HttpClient client(String address) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName(address))
                    .build();
        } catch (UnknownHostException e) {
            throw new PartException(address + ": " + e.getMessage(), e);
        }
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@example.com";
    }

    private String credentials(String tried) {
        return JSON.writeValueAsString(Map.of("email", email, "password", tried));
    }

    /** All cookies, as the value of the header. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
