package com.smarterp.deploy.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The one Dockerfile: its rules always; the image where there is a Docker engine. */
class ImageTest {

    private static final Path FILE = Manifests.ROOT.resolve("deploy/images/Dockerfile");
    private static final String IMAGE = "smarterp/gateway:test";

    @Test
    void theFileKeepsItsRules() throws IOException {
        List<String> lines =
                Stream.of(Files.readString(FILE).replace("\\\n", " ").split("\n", -1))
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.replaceAll("\\s+", " "))
                        .toList();
        String text = String.join("\n", lines);
        assertThat(lines.getFirst()).isEqualTo("ARG BASE=eclipse-temurin:25-jre");
        assertThat(lines).filteredOn("FROM ${BASE}"::equals).as("one last stage").hasSize(1);
        assertThat(lines).filteredOn("ARG SERVICE"::equals).hasSize(2);
        assertThat(text).contains("extract --layers").contains("-XX:+UseCompactObjectHeaders");
        assertThat(text)
                .contains("-XX:AOTCacheOutput=service.aot")
                .contains("-XX:AOTCache=/app/service.aot")
                .contains("org.opencontainers.image.version")
                .contains("org.opencontainers.image.revision");
        assertThat(lines.indexOf("USER 10001:10001"))
                .as("nobody's rights, before it runs")
                .isPositive()
                .isLessThan(lines.size() - 1);
        assertThat(lines.getLast())
                .as("one process, no shell")
                .startsWith("ENTRYPOINT [\"java\", ");
        assertThat(lines).contains("STOPSIGNAL SIGTERM");
        assertThat(text).as("no secret stays").doesNotContain("ENV SMARTERP_AUTH_SECRET");
    }

    @Test
    void theImageIsBuiltRunsWithoutRightsAndStops() throws Exception {
        boolean engine = run("docker", "info").code() == 0;
        if (!engine) {
            Manifests.say("SKIPPED: no Docker engine here, the image is not built or run");
        }
        Assumptions.assumeTrue(engine, "no Docker engine here");
        String root = Manifests.ROOT.toString();
        assertThat(
                        run(
                                "docker",
                                "build",
                                "-q",
                                "-f",
                                FILE.toString(),
                                "--build-arg",
                                "SERVICE=gateway",
                                "-t",
                                IMAGE,
                                root))
                .matches(run -> run.code() == 0);
        String container =
                run(
                                "docker",
                                "run",
                                "-d",
                                "--read-only",
                                "--tmpfs=/tmp",
                                "--cap-drop=ALL",
                                "-e",
                                "MANAGEMENT_SERVER_PORT=9090",
                                "-p",
                                "127.0.0.1::9090",
                                IMAGE)
                        .output()
                        .strip();
        try {
            String address = run("docker", "port", container, "9090/tcp").output().strip();
            URI liveness = URI.create("http://" + address + "/actuator/health/liveness");
            HttpClient http = HttpClient.newHttpClient();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .until(
                            () ->
                                    http.send(
                                                            HttpRequest.newBuilder(liveness)
                                                                    .build(),
                                                            BodyHandlers.ofString())
                                                    .statusCode()
                                            == 200);
            run("docker", "stop", "-t", "60", container);
            assertThat(
                            run("docker", "inspect", "-f", "{{.State.ExitCode}}", container)
                                    .output()
                                    .strip())
                    .as("stopped by SIGTERM, not killed")
                    .isIn("0", "143");
        } finally {
            run("docker", "rm", "-f", container);
        }
    }

    private record Run(int code, String output) {}

    private static Run run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(10, TimeUnit.MINUTES)
                    ? new Run(process.exitValue(), output)
                    : new Run(-1, output);
        } catch (IOException e) {
            return new Run(-1, String.valueOf(e.getMessage()));
        }
    }
}
