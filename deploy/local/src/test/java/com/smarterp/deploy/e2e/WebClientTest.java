package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The browser client against this stack: its core in Node.js, and all of it in a real Chromium.
 * Their tests are {@code web/e2e} and count for themselves in {@code web/target/*-reports}.
 */
class WebClientTest {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path MAC =
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final String MISSING =
            "Browser tests are SKIPPED: no Chromium on the PATH, and CHROMIUM doesn't name one"
                    + " (apt-get install chromium, or https://www.chromium.org)";

    /** Minutes: three times what a quiet machine needs. */
    private static final long PATIENCE = 45;

    @Test
    void itsCoreSyncsWithTheRealServer() throws IOException, InterruptedException {
        passes(
                Map.of(),
                "node_modules/vitest/vitest.mjs",
                "run",
                "--config=vitest.stack.ts",
                "--reporter=default",
                "--reporter=junit",
                "--outputFile.junit=target/stack-reports/TEST-core.xml");
    }

    @Test
    void itWorksInARealBrowser() throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            System.out.println(MISSING);
        }
        Assumptions.assumeTrue(chromium.isPresent(), MISSING);
        passes(
                Map.of("CHROMIUM", chromium.orElseThrow().toString()),
                "node_modules/@playwright/test/cli.js",
                "test");
    }

    private static void passes(Map<String, String> environment, String... script)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(script));
        ProcessBuilder node =
                new ProcessBuilder(command)
                        .directory(Stack.get().settings().root().resolve("web").toFile())
                        .redirectErrorStream(true);
        node.environment().put("SMARTERP_URL", Stack.get().uri().toString());
        node.environment().putAll(environment);
        Process tests = node.start();
        Thread.ofVirtual().start(() -> tests.inputReader().lines().forEach(System.out::println));
        try {
            assertThat(tests.waitFor(PATIENCE, TimeUnit.MINUTES)).as("they end").isTrue();
        } finally {
            tests.destroy();
        }
        assertThat(tests.exitValue()).as("what failed stands above").isZero();
    }

    private static Optional<Path> chromium() {
        String named = System.getenv().getOrDefault("CHROMIUM", "");
        Stream<Path> installed =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(
                        named.isEmpty() ? Stream.empty() : Stream.of(Path.of(named)),
                        Stream.concat(installed, Stream.of(MAC)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
