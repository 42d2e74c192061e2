package com.smarterp.deploy.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Clocks of the services, each to be set by itself while it runs (libfaketime, where it is
 * installed: Debian's package of this name). The monotonic clock stays as it is, as when somebody
 * sets a real one.
 */
final class Clocks {

    private static final List<String> PLACES =
            List.of(
                    "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
                    "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
                    "/usr/lib64/faketime/libfaketimeMT.so.1");

    private static final int HOUR = 3600;

    private Clocks() {}

    /** Where libfaketime is. */
    static Optional<Path> library() {
        return PLACES.stream().map(Path::of).filter(Files::exists).findFirst();
    }

    /** Gives every service a clock of its own, right at first. */
    static void set(Wires wires, Path data, int replicas) {
        library()
                .ifPresent(
                        library -> {
                            for (String service : Parts.SERVICES) {
                                for (int replica = 1; replica <= replicas; replica++) {
                                    shift(data, service, replica, 0);
                                    wires.environment(
                                            service,
                                            replica,
                                            Map.of(
                                                    "LD_PRELOAD",
                                                    library.toString(),
                                                    "FAKETIME_TIMESTAMP_FILE",
                                                    file(data, service, replica).toString(),
                                                    "FAKETIME_DONT_FAKE_MONOTONIC",
                                                    "1",
                                                    "FAKETIME_CACHE_DURATION",
                                                    "1"));
                                }
                            }
                        });
    }

    static void shift(Path data, String service, int replica, int seconds) {
        try {
            Files.createDirectories(data);
            Files.writeString(file(data, service, replica), "%+d".formatted(seconds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** F13: an hour off, in either direction. */
    static Fault wrong(RandomGenerator random, Stage stage) {
        String service = Parts.SERVICES.get(random.nextInt(Parts.SERVICES.size()));
        int replica = 1 + random.nextInt(stage.replicas());
        int seconds = random.nextBoolean() ? HOUR : -HOUR;
        if (library().isEmpty()) {
            return Fault.of("F13 skipped: libfaketime isn't installed", Fault.Deed.NOTHING);
        }
        return new Fault(
                "F13 the clock of %s %d is wrong by %d s".formatted(service, replica, seconds),
                Duration.ofMillis(4000 + random.nextInt(4000)),
                all -> shift(all.data(), service, replica, seconds),
                all -> shift(all.data(), service, replica, 0));
    }

    private static Path file(Path data, String service, int replica) {
        return data.resolve("clock-" + service + "-" + replica);
    }
}
