package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.RunningProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes put on Kafka directly, seen on many streams; beside it bare Netty with the same bytes. */
final class Fanout implements Bench.Scenario {

    private static final int READERS = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Descriptors for anything but streams. */
    private static final int SPARE = 1000;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        int many = (int) Math.min(plan.streams(), Machine.descriptors() - SPARE);
        if (many < plan.streams()) {
            report.say("  Only " + many + " streams: descriptors are limited");
        }
        Map<String, String> environment =
                Map.of("SMARTERP_STREAM_PERUSER", Integer.toString(2 * many + READERS));
        try (Product product = Product.start(plan, 1, environment);
                KafkaOutlet kafka = new KafkaOutlet(product.kafka());
                BareProcess bare = BareProcess.start();
                Loops loops = new Loops()) {
            Person person = product.signUp();
            Subject gateway =
                    new Subject(
                            "gateway",
                            kafka,
                            new Changes(person.workspace(), person.id()),
                            product.process("gateway"),
                            () -> {
                                person.refresh();
                                return person.cookie();
                            });
            Subject netty =
                    new Subject(
                            "bare Netty",
                            bare,
                            new Changes(UUID.randomUUID(), UUID.randomUUID()),
                            bare.process(),
                            () -> "");
            List<RunningProcess> processes = new ArrayList<>(product.processes());
            processes.add(bare.process());
            Phases phases = new Phases(plan, report, loops, processes);
            try (Recording _ = product.record("fanout")) {
                phases.thousand(gateway);
            }
            phases.thousand(netty);
            try (Recording _ = product.record("fanout-many")) {
                phases.many(gateway, many);
            }
            phases.many(netty, many);
            new Hardship(report, loops, gateway).run(many);
        }
    }

    private record Phases(
            Plan plan, Report report, Loops loops, List<RunningProcess> processes) {

        void thousand(Subject subject) throws Exception {
            boolean ours = subject.name().equals("gateway");
            String name = subject.name() + ", " + READERS + " streams";
            Streams streams = subject.streams(loops, READERS);
            streams.open(PATIENCE);
            subject.changes().sized(Changes.Size.SMALL);
            Steady steady = Steady.of(plan, loops, subject, streams, 100, processes);
            report.figure(name + ", 100/s", "%s", steady.latencies());
            report.figure("  CPU an event", "%.1f µs", steady.cpuMicros());
            if (ours) {
                report.atMost("fan-out, 100/s: p99", steady.latencies().millis(99), 50, "ms");
                report.atLeast("fan-out, 100/s: delivered", steady.delivered(), 1, "of all");
            } else {
                report.figure("  delivered", "%.4f of all", steady.delivered());
            }
            report.effort(steady.effort());
            for (Changes.Size size : Changes.Size.values()) {
                subject.changes().sized(size);
                Saturated most = Saturated.of(plan, subject, streams, processes);
                String what = name + ", as fast as it goes, " + size.name().toLowerCase(
                        java.util.Locale.ROOT);
                report.figure(
                        what,
                        "%,.0f events/s, %.0f MB/s, %.1f µs of CPU each",
                        most.events(),
                        most.megabytes(),
                        most.cpuMicros());
                if (ours && size == Changes.Size.SMALL) {
                    report.atLeast("fan-out, delivered at most", most.events(), 250_000, "/s");
                }
                report.effort(most.effort());
            }
            report.figure(name + ", faults", "%s", streams.faults());
            streams.cut();
        }

        void many(Subject subject, int count) throws Exception {
            boolean ours = subject.name().equals("gateway");
            String name = subject.name() + ", " + count + " streams";
            subject.changes().sized(Changes.Size.SMALL);
            Streams streams = subject.streams(loops, count);
            long heap = subject.heap();
            streams.open(PATIENCE);
            Thread.sleep(2000);
            double kilobytes = (subject.heap() - heap) / 1024.0 / count;
            Steady steady = Steady.of(plan, loops, subject, streams, 2, processes);
            report.figure(name + ", 2/s", "%s", steady.latencies());
            report.figure("  delivered", "%.4f of all", steady.delivered());
            report.figure("  CPU an event", "%.1f µs", steady.cpuMicros());
            report.figure("  heap a stream", "%.1f KB", kilobytes);
            if (ours) {
                report.atMost("many streams: CPU an event", steady.cpuMicros(), 18, "µs");
                report.atMost("many streams: heap a stream", kilobytes, 12, "KB");
            }
            report.effort(steady.effort());
            report.figure(name + ", faults", "%s", streams.faults());
            streams.cut();
        }
    }
}
