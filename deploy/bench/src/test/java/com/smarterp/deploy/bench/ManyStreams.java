package com.smarterp.deploy.bench;

import java.time.Duration;
import java.util.List;

/** Ten thousand streams of one workspace: what each event and each stream costs. */
final class ManyStreams implements Bench.Scenario {

    private static final double RATE = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofSeconds(2);

    @Override
    public void run(Plan plan, Report report) throws Exception {
        int many = FanoutStage.streams(plan, report);
        try (FanoutStage stage = FanoutStage.start(plan, many)) {
            for (Subject subject : List.of(stage.gateway, stage.netty)) {
                // What the first streams make once isn't a stream's.
                Streams streams = subject.streams(stage.loops, many);
                streams.open(PATIENCE);
                streams.cut();
                Thread.sleep(REST);
                long heap = subject.heap();
                streams.open(PATIENCE);
                Thread.sleep(REST);
                double kilobytes = (subject.heap() - heap) / 1024.0 / many;
                Steady steady = Steady.of(plan, stage, subject, streams, RATE, "streams");
                String name = subject.name() + ", " + many + " streams";
                report.figure(name + ", 2/s", "%s", steady.latencies());
                report.figure("  delivered", "%.4f of all", steady.delivered());
                if (stage.isOurs(subject)) {
                    report.atMost("many streams: CPU an event", steady.cpuMicros(), 18, "µs");
                    report.atMost("many streams: heap a stream", kilobytes, 12, "KB");
                } else {
                    report.figure("  CPU an event", "%.1f µs", steady.cpuMicros());
                    report.figure("  heap a stream", "%.1f KB", kilobytes);
                }
                report.effort(steady.effort());
                report.figure(name + ", faults", "%s", streams.faults());
                streams.cut();
            }
        }
    }
}
