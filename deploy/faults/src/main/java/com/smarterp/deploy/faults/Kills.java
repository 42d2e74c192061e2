package com.smarterp.deploy.faults;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** Parts that end: at once, again and again, all together, or one after the other in good order. */
final class Kills {

    private static final List<String> PARTS =
            List.of(
                    "jobs-service",
                    "gateway",
                    "postgres",
                    "kafka",
                    "messaging-service",
                    "people-service",
                    "auth-service");

    private static final Duration STOP = Duration.ofSeconds(40);

    private Kills() {}

    static Fault one(RandomGenerator random, Stage stage) {
        return kill(PARTS.get(random.nextInt(PARTS.size())), replica(random, stage));
    }

    /** One replica of a service or the gateway; there is one PostgreSQL and one Kafka. */
    static Fault kill(String part, int replica) {
        int which = Parts.SERVICES.contains(part) ? replica : 1;
        return Fault.of(
                "F1 F5 kill -9 of " + part + " " + which, stage -> stage.part(part, which).kill());
    }

    /** Between commit and Kafka's answer, now and then. */
    static Fault again(RandomGenerator random, Stage stage) {
        int replica = replica(random, stage);
        return Fault.of(
                "F2 kill -9 of jobs-service " + replica + ", three times",
                all -> {
                    for (int i = 0; i < 3; i++) {
                        all.part("jobs-service", replica).kill();
                        all.awaitReady();
                        Thread.sleep(random.nextInt(300));
                    }
                });
    }

    static Fault everything(RandomGenerator random, Stage stage) {
        return Fault.of("F1 kill -9 of everything", Stage::crash);
    }

    static Fault rolling(RandomGenerator random, Stage stage) {
        return Fault.of(
                "F11 rolling restart by SIGTERM",
                all -> {
                    for (String service : Parts.SERVICES) {
                        for (int replica = 1; replica <= all.replicas(); replica++) {
                            all.part(service, replica).stop(STOP);
                            all.awaitReady();
                        }
                    }
                });
    }

    private static int replica(RandomGenerator random, Stage stage) {
        return 1 + random.nextInt(stage.replicas());
    }
}
