package com.smarterp.kernel.testing;

import com.smarterp.deploy.parts.Durability;
import com.smarterp.deploy.parts.Folders;
import com.smarterp.deploy.parts.KafkaPart;
import com.smarterp.deploy.parts.Part;
import com.smarterp.deploy.parts.Ports;
import com.smarterp.deploy.parts.PostgresPart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The parts as child processes, from Maven artifacts; ended with the JVM. */
final class EmbeddedParts {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private EmbeddedParts() {}

    static PostgresPart postgres() {
        Path folder = Folders.temporary("postgres");
        PostgresPart part =
                new PostgresPart(
                        folder.resolve("data"),
                        folder.resolve("log"),
                        Ports.free(),
                        Durability.PROCESS);
        part.start();
        part.awaitReady(PATIENCE);
        endWithThisJvm(part, folder);
        return part;
    }

    static KafkaPart kafka() {
        Path folder = Folders.temporary("kafka");
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
        endWithThisJvm(part, folder);
        return part;
    }

    private static void endWithThisJvm(Part part, Path folder) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    part.kill();
                                    Folders.discard(folder);
                                }));
    }
}
