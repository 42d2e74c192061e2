package com.smarterp.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The public API as one signed-in person uses it. Keeps the cookies itself: they are {@code
 * Secure}, which Java's own cookie store doesn't send to plain http, though browsers do to
 * localhost.
 */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 20;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Api(URI base) {
        this.base = base;
    }

    /** Posts JSON; waits and tries again while a part is away (503). */
    HttpResponse<String> post(String path, String body) throws IOException {
        try {
            HttpResponse<String> answer = once(path, body);
            for (int i = 1; i < TRIES && answer.statusCode() == UNAVAILABLE; i++) {
                Thread.sleep(
                        Duration.ofSeconds(
                                answer.headers().firstValueAsLong("Retry-After").orElse(1)));
                answer = once(path, body);
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private HttpResponse<String> once(String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            int equals = cookie.indexOf('=');
            int end = cookie.indexOf(';');
            cookies.put(
                    cookie.substring(0, equals),
                    cookie.substring(equals + 1, end < 0 ? cookie.length() : end));
        }
        return answer;
    }
}
