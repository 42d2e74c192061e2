package com.smarterp.deploy.faults;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** Parts that stand still and know nothing of it afterwards: SIGSTOP, then SIGCONT (F3, F4). */
final class Pauses {

    private static final List<String> PARTS =
            List.of("jobs-service", "messaging-service", "gateway", "people-service");

    /** Longer than anybody waits for an answer. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final Duration WITHOUT_KAFKA = Duration.ofMinutes(2);

    private Pauses() {}

    static Fault one(RandomGenerator random, Stage stage) {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        return pause(part, 1 + random.nextInt(stage.replicas()), lasting(random, 2000, 8000, LONG));
    }

    static Fault kafka(RandomGenerator random, Stage stage) {
        return pause("kafka", 1, lasting(random, 3000, 12000, WITHOUT_KAFKA));
    }

    /** One in four takes long. */
    private static Duration lasting(RandomGenerator random, int least, int more, Duration longest) {
        boolean takesLong = random.nextInt(4) == 0;
        return takesLong ? longest : Duration.ofMillis(least + random.nextInt(more));
    }

    static Fault pause(String part, int replica, Duration lasts) {
        return new Fault(
                "F3 F4 %s %d stands still for %d ms".formatted(part, replica, lasts.toMillis()),
                lasts,
                stage -> stage.signal(part, replica, "STOP"),
                stage -> stage.signal(part, replica, "CONT"));
    }
}
