package com.smarterp.deploy.faults;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** Parts that stand still and know nothing of it afterwards: SIGSTOP, then SIGCONT (F3, F4). */
final class Pauses {

    private static final List<String> PARTS =
            List.of("jobs-service", "messaging-service", "gateway", "people-service");

    private Pauses() {}

    static Fault one(RandomGenerator random, Stage stage) {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        return pause(
                part,
                1 + random.nextInt(stage.replicas()),
                Duration.ofMillis(2000 + random.nextInt(8000)));
    }

    static Fault kafka(RandomGenerator random, Stage stage) {
        return pause("kafka", 1, Duration.ofMillis(3000 + random.nextInt(12000)));
    }

    static Fault pause(String part, int replica, Duration lasts) {
        return new Fault(
                "F3 F4 %s %d stands still for %d ms".formatted(part, replica, lasts.toMillis()),
                lasts,
                stage -> stage.signal(part, replica, "STOP"),
                stage -> stage.signal(part, replica, "CONT"));
    }
}
