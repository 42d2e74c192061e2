package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Durability;
import com.smarterp.deploy.parts.PartException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * What a stack is started with.
 *
 * @param root the product's root folder, where the built services are
 * @param data where everything is kept between runs
 * @param port of the first gateway; further gateways listen on the next ones
 * @param replicas so many of each service and of the gateway, 1 to 9
 * @param demo whether a demo workspace is filled
 * @param durability of PostgreSQL's commits
 * @param environment given to every service, beyond what the launcher sets
 * @param surroundings of the services
 * @param patience how long the whole may take to be ready
 */
public record Settings(
        Path root,
        Path data,
        int port,
        int replicas,
        boolean demo,
        Durability durability,
        Map<String, String> environment,
        Surroundings surroundings,
        Duration patience) {

    private static final int DEFAULT_PORT = 8080;
    private static final int MOST_REPLICAS = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    public Settings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** One of each part, everything on disk: what {@code ./mvnw -Prun} starts by default. */
    public static Settings of(Path root, Path data, int port) {
        return new Settings(
                root,
                data,
                port,
                1,
                false,
                Durability.DISK,
                Map.of(),
                Surroundings.PLAIN,
                PATIENCE);
    }

    /**
     * Reads {@code SMARTERP_PORT}, {@code SMARTERP_DATA}, {@code SMARTERP_REPLICAS} and {@code
     * SMARTERP_DEMO}.
     *
     * @throws PartException when one of them can't be understood
     */
    static Settings from(Map<String, String> environment, Path root) {
        String data = environment.getOrDefault("SMARTERP_DATA", "");
        return new Settings(
                root,
                data.isBlank() ? root.resolve(".smarterp") : root.resolve(data),
                number(environment, "SMARTERP_PORT", DEFAULT_PORT, 1, 65_535),
                number(environment, "SMARTERP_REPLICAS", 1, 1, MOST_REPLICAS),
                flag(environment, "SMARTERP_DEMO", false),
                Durability.DISK,
                Map.of(),
                Surroundings.PLAIN,
                PATIENCE);
    }

    public Settings withReplicas(int count) {
        return new Settings(
                root, data, port, count, demo, durability, environment, surroundings, patience);
    }

    public Settings withDemo() {
        return new Settings(
                root, data, port, replicas, true, durability, environment, surroundings, patience);
    }

    public Settings with(Durability other) {
        return new Settings(
                root, data, port, replicas, demo, other, environment, surroundings, patience);
    }

    public Settings withEnvironment(Map<String, String> more) {
        return new Settings(
                root, data, port, replicas, demo, durability, more, surroundings, patience);
    }

    public Settings within(Surroundings other) {
        return new Settings(
                root, data, port, replicas, demo, durability, environment, other, patience);
    }

    private static int number(
            Map<String, String> environment, String name, int unset, int least, int most) {
        String text = environment.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return unset;
        }
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new PartException(
                    "%s is %s (expected: a number from %d to %d)"
                            .formatted(name, text, least, most));
        }
        return number;
    }

    private static boolean flag(Map<String, String> environment, String name, boolean unset) {
        String text = environment.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "" -> unset;
            case "true" -> true;
            case "false" -> false;
            default -> throw new PartException(name + " is " + text + " (expected: true or false)");
        };
    }
}
