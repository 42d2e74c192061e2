package com.smarterp.deploy.e2e;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code deploy/examples/consumer} as docs/consumers.md runs it, on the running product. */
class ExampleConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Device device = Device.signedUp(Stack.get().uri(), "Connie");

    @Test
    void theBoardSaysWhatTheWorkspaceHolds() throws Exception {
        String id =
                device.insist("POST", "/api/jobs", "{\"title\":\"a\",\"status\":\"scheduled\"}")
                        .json()
                        .get("id")
                        .stringValue();
        Process board =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-jar",
                                jar().toString(),
                                Stack.get().data().resolve("secrets/kafka.properties").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            Map<String, String> told = new ConcurrentHashMap<>();
            Thread.ofVirtual().start(() -> read(board, told));
            String workspace = device.workspace().toString();
            await().atMost(PATIENCE).until(() -> "{scheduled=1}".equals(told.get(workspace)));
            device.insist("POST", "/api/jobs", "{\"title\":\"b\"}");
            device.insist("PUT", "/api/jobs/" + id, "{\"status\":\"done\"}");
            await().atMost(PATIENCE).until(() -> "{done=1, draft=1}".equals(told.get(workspace)));
            device.insist("DELETE", "/api/jobs/" + id, null);
            await().atMost(PATIENCE).until(() -> "{draft=1}".equals(told.get(workspace)));
        } finally {
            board.destroy();
        }
    }

    private static void read(Process board, Map<String, String> told) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(board.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(" ", 2))
                    .forEach(line -> told.put(line[0], line[1]));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path jar() throws java.io.IOException {
        Path target =
                Path.of(System.getProperty("smarterp.root", "../.."))
                        .resolve("deploy/examples/consumer/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("example-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
