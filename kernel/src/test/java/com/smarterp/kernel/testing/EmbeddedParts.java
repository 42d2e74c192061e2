package com.smarterp.kernel.testing;

import com.smarterp.deploy.parts.Durability;
import com.smarterp.deploy.parts.KafkaPart;
import com.smarterp.deploy.parts.Ports;
import com.smarterp.deploy.parts.PostgresPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The parts as child processes, from Maven artifacts; ended with the JVM. */
final class EmbeddedParts {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private EmbeddedParts() {}

    static PostgresPart postgres() {
        Path folder = folder("postgres");
        PostgresPart part =
                new PostgresPart(
                        folder.resolve("data"),
                        folder.resolve("log"),
                        Ports.free(),
                        Durability.PROCESS);
        part.start();
        part.awaitReady(PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(part::kill));
        return part;
    }

    static KafkaPart kafka() {
        Path folder = folder("kafka");
        KafkaPart part =
                new KafkaPart(
                        folder.resolve("data"),
                        folder.resolve("log"),
                        Ports.free(),
                        Ports.free(),
                        null,
                        List.of());
        part.start();
        part.awaitReady(PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(part::kill));
        return part;
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("smarterp-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
