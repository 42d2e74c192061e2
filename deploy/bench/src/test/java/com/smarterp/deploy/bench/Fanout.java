package com.smarterp.deploy.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Each change to a thousand streams of one workspace: at a rate, and as fast as it goes. */
final class Fanout implements Bench.Scenario {

    private static final int READERS = 1000;
    private static final double RATE = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (FanoutStage stage = FanoutStage.start(plan, READERS)) {
            for (Subject subject : List.of(stage.gateway, stage.netty)) {
                Streams streams = subject.streams(stage.loops, READERS);
                streams.open(PATIENCE);
                steady(plan, report, stage, subject, streams);
                for (Changes.Size size : Changes.Size.values()) {
                    saturated(plan, report, stage, subject, streams, size);
                }
                report.figure(subject.name() + ", faults", "%s", streams.faults());
                streams.cut();
            }
        }
    }

    private static void steady(
            Plan plan, Report report, FanoutStage stage, Subject subject, Streams streams)
            throws InterruptedException {
        subject.changes().sized(Changes.Size.SMALL);
        Steady steady = Steady.of(plan, stage, subject, streams, RATE, "fanout");
        report.figure(subject.name() + ", 1,000 streams, 100/s", "%s", steady.latencies());
        report.figure("  CPU an event", "%.1f µs", steady.cpuMicros());
        if (stage.isOurs(subject)) {
            report.atMost("fan-out, 100/s: p99", steady.latencies().millis(99), 50, "ms");
            report.atLeast("fan-out, 100/s: delivered", steady.delivered(), 1, "of all");
        } else {
            report.figure("  delivered", "%.4f of all", steady.delivered());
        }
        report.effort(steady.effort());
    }

    private static void saturated(
            Plan plan,
            Report report,
            FanoutStage stage,
            Subject subject,
            Streams streams,
            Changes.Size size)
            throws Exception {
        subject.changes().sized(size);
        Saturated most = Saturated.of(plan, stage, subject, streams);
        report.figure(
                subject.name()
                        + ", as fast as it goes, "
                        + size.name().toLowerCase(Locale.ROOT)
                        + " changes",
                "%,.0f events/s, %.0f MB/s, %.1f µs of CPU each",
                most.events(),
                most.megabytes(),
                most.cpuMicros());
        if (stage.isOurs(subject) && size == Changes.Size.SMALL) {
            report.atLeast("fan-out, delivered at most", most.events(), 250_000, "/s");
        }
        report.effort(most.effort());
    }
}
