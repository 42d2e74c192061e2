package com.smarterp.deploy.faults;

import com.smarterp.deploy.local.LocalStack;
import com.smarterp.deploy.local.Settings;
import com.smarterp.deploy.parts.Durability;
import com.smarterp.deploy.parts.Part;
import com.smarterp.deploy.parts.PostgresPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The product as {@code ./mvnw -Prun} starts it, with a wire on each way and all doors open. */
final class Stage implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * Access tokens so short that they expire in the midst of faults; and more streams a person
     * than one has, since people cost a password's hash each; and whatever they write is taken.
     */
    static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "SMARTERP_AUTH_SESSION_ACCESS", "20s",
                    "SMARTERP_STREAM_PERUSER", "200",
                    "SMARTERP_QUOTA_DOCUMENTS", "100000000",
                    "SMARTERP_QUOTA_BYTES", "1TB",
                    "SMARTERP_QUOTA_USERBURST", "1000000000",
                    "SMARTERP_QUOTA_WORKSPACEBURST", "1000000000");

    private final Wires wires;
    private final Settings settings;
    private final Wire door;
    private volatile LocalStack stack;

    Stage(Path root, Path data, int port, int replicas) {
        this(root, data, port, replicas, Optional.empty());
    }

    /**
     * @param previous root folder of an earlier version, built: every second replica is of it, the
     *     gateway's too
     */
    Stage(Path root, Path data, int port, int replicas, Optional<Path> previous) {
        wires = new Wires(previous);
        settings =
                Settings.of(root, data, port)
                        .withReplicas(replicas)
                        .with(Durability.PROCESS)
                        .withEnvironment(ENVIRONMENT)
                        .within(wires);
        door = new Wire("devices → gateway", port);
        stack = start();
    }

    private LocalStack start() {
        return LocalStack.start(settings, line -> {});
    }

    /** Where devices come in. */
    URI door() {
        return URI.create("http://localhost:" + door.port());
    }

    /** The first gateway itself: thousands of connections would be too many for a wire. */
    URI gateway() {
        return stack.uri();
    }

    Wire doorWire() {
        return door;
    }

    Wires wires() {
        return wires;
    }

    int replicas() {
        return settings.replicas();
    }

    Path data() {
        return settings.data();
    }

    Part part(String name, int replica) {
        return stack.part(name, replica);
    }

    /** What a client of Kafka's that may do anything is configured with. */
    Map<String, String> kafka() {
        return stack.kafkaOperator();
    }

    Admin admin() {
        return Admin.create(Map.copyOf(kafka()));
    }

    KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.copyOf(kafka()), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A connection of the superuser, who is under no row-level security. */
    Connection database(String name) throws SQLException {
        return ((PostgresPart) part("postgres", 1)).connect(name);
    }

    /** Has a service do what follows when its database was restored from a backup. */
    void restored(String service) {
        stack.restored(service);
    }

    /** Ends all at once, as a power cut does, and starts anew on the same data. */
    void crash() {
        stack.crash();
        stack = start();
    }

    void awaitReady() {
        stack.awaitReady(PATIENCE);
    }

    /** Sends a signal to one replica of a part: STOP, CONT. */
    void signal(String name, int replica, String signal) {
        try {
            Process kill =
                    new ProcessBuilder(
                                    "kill", "-" + signal, Long.toString(part(name, replica).pid()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            kill.waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        wires.fair();
        stack.stop();
        wires.close();
        door.close();
    }
}
