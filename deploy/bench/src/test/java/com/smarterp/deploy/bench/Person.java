package com.smarterp.deploy.bench;

import com.smarterp.deploy.parts.PartException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a workspace of their own, signed in. The access token is good for ten minutes. */
final class Person {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final Map<String, String> cookies = new TreeMap<>();
    private final JsonNode user;

    private Person(URI base) {
        this.base = base;
        String form =
                """
                {"email":"%s@example.com","password":"a long enough %1$s","name":"Ada"}"""
                        .formatted(UUID.randomUUID());
        this.user = post("/api/auth/signup", form).get("user");
    }

    static Person signedUp(URI base) {
        return new Person(base);
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
        return "Cookie: " + pairs() + "\r\n";
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
        return cookies.isEmpty() ? request : request.header("Cookie", pairs());
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<byte[]> answer = HTTP.send(built, HttpResponse.BodyHandlers.ofByteArray());
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

    private String pairs() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
