package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.RunningProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Changes as fast as they are delivered: the next is published while no more than {@link #AHEAD}
 * are under way, which the hub's memory of changes holds several times over.
 */
record Saturated(double events, double megabytes, double cpuMicros, Effort effort) {

    private static final int AHEAD = 400;
    private static final long BREATH_NANOS = 100_000;

    static Saturated of(
            Plan plan, Subject subject, Streams streams, List<RunningProcess> processes)
            throws IOException, InterruptedException {
        publish(subject, streams, plan.warmup());
        Effort before = Effort.now(processes);
        long events = streams.events();
        long bytes = streams.bytes();
        publish(subject, streams, plan.measured());
        events = streams.events() - events;
        bytes = streams.bytes() - bytes;
        Effort spent = Effort.now(processes).since(before);
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
