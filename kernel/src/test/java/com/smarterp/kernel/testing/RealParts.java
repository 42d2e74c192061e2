package com.smarterp.kernel.testing;

import com.smarterp.deploy.parts.Database;
import com.smarterp.deploy.parts.Databases;
import com.smarterp.deploy.parts.PostgresServer;
import java.util.HashMap;
import java.util.Map;

/**
 * One PostgreSQL and one Kafka a JVM, real ones, started when first asked for and ended with the
 * JVM: child processes, or containers with {@code -Pcontainers}. Suites keep apart by taking a
 * database of their own.
 */
public final class RealParts {

    private static final boolean CONTAINERS = Boolean.getBoolean("smarterp.containers");

    private RealParts() {}

    private static final class Postgres {
        static final PostgresServer SERVER =
                CONTAINERS ? ContainerParts.postgres() : EmbeddedParts.postgres();
    }

    private static final class Kafka {
        static final Broker BROKER =
                new Broker(CONTAINERS ? ContainerParts.kafka() : EmbeddedParts.kafka().servers());
    }

    /**
     * A Kafka broker.
     *
     * @param servers what clients call {@code bootstrap.servers}
     */
    public record Broker(String servers) {}

    /** The JVM's PostgreSQL. */
    public static PostgresServer postgres() {
        return Postgres.SERVER;
    }

    /** The JVM's Kafka. */
    public static Broker kafka() {
        return Kafka.BROKER;
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
}
