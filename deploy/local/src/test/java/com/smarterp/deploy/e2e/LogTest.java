package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What processes write down: who asked and in which trace; never a token, never anything personal.
 */
class LogTest {

    private static final Path LOGS = Stack.get().data().resolve("logs");

    @Test
    void linesNameTraceAndCallerAndNothingPersonal() throws Exception {
        String trace = UUID.randomUUID().toString().replace("-", "");
        Device device = Device.signedUp(Stack.get().uri(), "Quintessa");
        String title = "Leak in the " + UUID.randomUUID();
        Answer answer =
                device.insist(
                        "POST",
                        "/api/jobs",
                        "{\"title\":\"" + title + "\",\"customer\":\"Mrs Unspeakable\"}",
                        "traceparent",
                        "00-" + trace + "-00f067aa0ba902b7-01");
        assertThat(answer.status()).isEqualTo(201);
        device.insist("POST", "/api/auth/refresh", null);
        device.insist("POST", "/api/jobs", "{\"title\":17}");
        device.insist(
                "POST",
                "/api/auth/login",
                "{\"email\":\"quintessa@example.com\",\"password\":\"wrong " + title + "\"}");

        String user = device.user().get("id").stringValue();
        Set<String> traces = new TreeSet<>();
        for (String part : List.of("gateway", "jobs-service")) {
            JsonNode line =
                    await().atMost(Duration.ofSeconds(60))
                            .until(() -> creation(part, user), found -> found != null);
            traces.add(line.at("/traceId").stringValue());
            assertThat(line.at("/workspace/id").stringValue())
                    .as(part)
                    .isEqualTo(device.workspace().toString());
        }
        assertThat(traces).as("one trace, which began at the gateway").hasSize(1);
        assertThat(traces).doesNotContain(trace);
        String all = all();
        assertThat(all.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "quintessa", "unspeakable", title.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "correct horse", "__host-access=", "__secure-refresh=", "bearer ey");
        for (String cookie : device.cookieHeader().split("; ", -1)) {
            assertThat(all).doesNotContain(cookie.substring(cookie.indexOf('=') + 1));
        }
    }

    /** The line of the request by which the user made a job; null while there is none. */
    private static @org.jspecify.annotations.Nullable JsonNode creation(String part, String user)
            throws IOException {
        return lines(part)
                .filter(line -> line.contains(user) && line.contains("POST /api/jobs: 201"))
                .map(Answer.JSON::readTree)
                .filter(line -> line.at("/user/id").asString("").equals(user))
                .findFirst()
                .orElse(null);
    }

    /** Lines of the process itself are JSON; others are its JVM's. */
    private static Stream<String> lines(String part) throws IOException {
        try (Stream<Path> files = Files.list(LOGS)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith(part))
                    .toList()
                    .stream()
                    .flatMap(file -> text(file).lines())
                    .filter(line -> line.startsWith("{"));
        }
    }

    private static String all() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(LOGS)) {
            files.sorted().forEach(file -> all.append(text(file)));
        }
        assertThat(all).hasSizeGreaterThan(1000);
        return all.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
