package com.smarterp.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * Changes at a fixed rate to a number of streams.
 *
 * @param delivered share of what was due that came
 * @param cpuMicros of the subject, an event
 */
record Steady(Latencies latencies, double delivered, double cpuMicros, Effort effort) {

    private static final Duration LEAD = Duration.ofMillis(50);

    static Steady of(
            Plan plan,
            FanoutStage stage,
            Subject subject,
            Streams streams,
            double rate,
            String phase)
            throws InterruptedException {
        publish(stage.loops, subject, rate, begin(), plan.warmup());
        settle(streams);
        Effort before = Effort.now(stage.processes());
        long events = streams.events();
        long begin = begin();
        Window window = Window.of(begin, plan.measured());
        streams.measure(window);
        try (Recording _ = stage.record(phase)) {
            publish(stage.loops, subject, rate, begin, plan.measured());
        }
        settle(streams);
        streams.measure(Window.NONE);
        Effort spent = Effort.now(stage.processes()).since(before);
        events = streams.events() - events;
        double due = Math.ceil(rate * plan.measured().toSeconds()) * streams.size();
        return new Steady(
                window.latencies,
                window.latencies.count() / due,
                spent.of(subject.process().name()) * 1e6 / Math.max(1, events),
                spent);
    }

    private static long begin() {
        return System.nanoTime() + LEAD.toNanos();
    }

    private static void publish(
            Loops loops, Subject subject, double rate, long begin, Duration length)
            throws InterruptedException {
        Pace.run(
                loops.requests,
                rate,
                begin,
                length,
                due -> {
                    try {
                        subject.outlet().publish(subject.changes(), due);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Until nothing has come for a while. */
    static void settle(Streams streams) throws InterruptedException {
        long before = -1;
        for (int i = 0; i < 50 && before != streams.settled(); i++) {
            before = streams.settled();
            Thread.sleep(600);
        }
    }
}
