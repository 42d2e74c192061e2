package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The browser client in a real Chromium, against this stack: the tests of {@code web/e2e}, which
 * count for themselves in {@code web/target/playwright-reports}.
 */
class BrowserTest {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path MAC =
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final String MISSING =
            "Browser tests are SKIPPED: no Chromium on the PATH, and CHROMIUM doesn't name one"
                    + " (apt-get install chromium, or https://www.chromium.org)";
    private static final long PATIENCE = 15;

    @Test
    void theClientWorksInARealBrowser() throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            System.out.println(MISSING);
        }
        Assumptions.assumeTrue(chromium.isPresent(), MISSING);
        Path web = Stack.get().settings().root().resolve("web");
        ProcessBuilder playwright =
                new ProcessBuilder("node", "node_modules/@playwright/test/cli.js", "test")
                        .directory(web.toFile())
                        .redirectErrorStream(true);
        playwright.environment().put("SMARTERP_URL", Stack.get().uri().toString());
        playwright.environment().put("CHROMIUM", chromium.orElseThrow().toString());
        Process tests = playwright.start();
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
