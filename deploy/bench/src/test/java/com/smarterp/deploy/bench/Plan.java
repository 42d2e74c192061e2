package com.smarterp.deploy.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How long and how large: {@code -Dbench.…}.
 *
 * @param root the product's root folder
 * @param replicas {@code SMARTERP_REPLICAS}
 * @param warmup before each phase
 * @param measured of each phase
 * @param streams the many of the fan-out; what the issue asks for is 10,000
 * @param jfr where recordings of the services go; none are made without
 */
record Plan(Path root, int replicas, Duration warmup, Duration measured, int streams, boolean jfr) {

    private static final int WARMUP = 15;
    private static final int MEASURED = 20;

    static Plan from(Path root) {
        String replicas = System.getenv().getOrDefault("SMARTERP_REPLICAS", "1");
        return new Plan(
                root,
                Integer.getInteger("bench.replicas", Integer.parseInt(replicas)),
                Duration.ofSeconds(Integer.getInteger("bench.warmup", WARMUP)),
                Duration.ofSeconds(Integer.getInteger("bench.seconds", MEASURED)),
                Integer.getInteger("bench.streams", 10_000),
                Boolean.getBoolean("bench.jfr"));
    }

    Path recordings() {
        return root.resolve("deploy/bench/target/jfr").toAbsolutePath().normalize();
    }

    /** Without the time for it, a phase's figures are no measurement. */
    boolean isShort() {
        return warmup.toSeconds() < WARMUP || measured.toSeconds() < MEASURED;
    }

    @Override
    public String toString() {
        return "%d of each service and of the gateway; each phase: %d s to warm up, %d s measured%s"
                .formatted(
                        replicas,
                        warmup.toSeconds(),
                        measured.toSeconds(),
                        isShort() ? "; too short for more than a trial" : "");
    }
}
