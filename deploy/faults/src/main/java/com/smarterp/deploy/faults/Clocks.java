package com.smarterp.deploy.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A service whose clock is wrong (libfaketime, where it is installed: Debian's package of this
 * name). The monotonic clock stays as it is, as when somebody sets a real one.
 */
final class Clocks {

    private static final List<String> PLACES =
            List.of(
                    "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
                    "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
                    "/usr/lib64/faketime/libfaketimeMT.so.1");

    private static final Duration LASTS = Duration.ofSeconds(5);

    private Clocks() {}

    /** Where libfaketime is. */
    static Optional<Path> library() {
        return PLACES.stream().map(Path::of).filter(Files::exists).findFirst();
    }

    /** F13: a service comes up an hour off, in either direction, and later comes up right. */
    static Fault wrong(RandomGenerator random, Stage stage) {
        String service = Parts.SERVICES.get(random.nextInt(Parts.SERVICES.size()));
        int replica = 1 + random.nextInt(stage.replicas());
        String shift = random.nextBoolean() ? "+1h" : "-1h";
        if (library().isEmpty()) {
            return Fault.of("F13 skipped: libfaketime isn't installed", Fault.Deed.NOTHING);
        }
        Map<String, String> wrong =
                Map.of(
                        "LD_PRELOAD",
                        library().get().toString(),
                        "FAKETIME",
                        shift,
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1");
        return new Fault(
                "F13 the clock of %s %d is wrong by %s".formatted(service, replica, shift),
                LASTS,
                all -> startAgain(all, service, replica, wrong),
                all -> startAgain(all, service, replica, Map.of()));
    }

    private static void startAgain(
            Stage stage, String service, int replica, Map<String, String> variables) {
        stage.wires().environment(service, replica, variables);
        stage.part(service, replica).kill();
        stage.awaitReady();
    }
}
