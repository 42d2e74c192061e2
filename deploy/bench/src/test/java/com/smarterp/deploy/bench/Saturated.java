package com.smarterp.deploy.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Changes as fast as they are delivered: the next is published while no more than {@link #AHEAD}
 * are under way, which the hub's memory of changes holds several times over.
 */
record Saturated(double events, double megabytes, double cpuMicros, Effort effort) {

    private static final int AHEAD = 400;
    private static final long BREATH_NANOS = 100_000;

    static Saturated of(Plan plan, FanoutStage stage, Subject subject, Streams streams)
            throws IOException, InterruptedException {
        publish(subject, streams, plan.warmup().dividedBy(2));
        Effort before = Effort.now(stage.processes());
        long events = streams.events();
        long bytes = streams.bytes();
        try (Recording _ = stage.record("saturated")) {
            publish(subject, streams, plan.measured());
        }
        events = streams.events() - events;
        bytes = streams.bytes() - bytes;
        Effort spent = Effort.now(stage.processes()).since(before);
        Steady.settle(streams);
        return new Saturated(
                events / spent.seconds(),
                bytes / spent.seconds() / 1e6,
                spent.of(subject.process().name()) * 1e6 / Math.max(1, events),
                spent);
    }

    private static void publish(Subject subject, Streams streams, Duration length)
            throws IOException {
        long end = System.nanoTime() + length.toNanos();
        long before = streams.settled();
        for (long published = 0; System.nanoTime() < end; ) {
            if (published - (streams.settled() - before) / streams.size() < AHEAD) {
                subject.outlet().publish(subject.changes(), System.nanoTime());
                published++;
            } else {
                LockSupport.parkNanos(BREATH_NANOS);
            }
        }
    }
}
