package com.smarterp.kernel.testing;

import com.smarterp.deploy.parts.Database;
import com.smarterp.deploy.parts.Databases;
import com.smarterp.deploy.parts.Durability;
import com.smarterp.deploy.parts.KafkaPart;
import com.smarterp.deploy.parts.Ports;
import com.smarterp.deploy.parts.PostgresPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One PostgreSQL and one Kafka a JVM, real ones, started when first asked for and ended with the
 * JVM. Suites keep apart by taking a database of their own.
 */
public final class RealParts {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private RealParts() {}

    private static final class Postgres {
        static final PostgresPart PART = start();

        private static PostgresPart start() {
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
    }

    private static final class Kafka {
        static final KafkaPart PART = start();

        private static KafkaPart start() {
            Path folder = folder("kafka");
            KafkaPart part =
                    new KafkaPart(
                            folder.resolve("data"),
                            folder.resolve("log"),
                            Ports.free(),
                            Ports.free(),
                            List.of());
            part.start();
            part.awaitReady(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(part::kill));
            return part;
        }
    }

    /** The JVM's PostgreSQL. */
    public static PostgresPart postgres() {
        return Postgres.PART;
    }

    /** The JVM's Kafka. */
    public static KafkaPart kafka() {
        return Kafka.PART;
    }

    /** A database that nobody else uses. */
    public static Database database(String prefix) {
        return new Databases(postgres()).fresh(prefix);
    }

    /** The settings by which a service finds a database and Kafka. */
    public static Map<String, Object> settings(Database database) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("smarterp.database.host", database.host());
        settings.put("smarterp.database.port", database.port());
        settings.put("smarterp.database.name", database.name());
        settings.put("smarterp.database.owner.username", database.owner().username());
        settings.put("smarterp.database.owner.password", database.owner().password());
        settings.put("smarterp.database.app.username", database.app().username());
        settings.put("smarterp.database.app.password", database.app().password());
        settings.put("smarterp.database.relay.username", database.relay().username());
        settings.put("smarterp.database.relay.password", database.relay().password());
        settings.put("smarterp.kafka.servers", kafka().servers());
        return settings;
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("smarterp-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
