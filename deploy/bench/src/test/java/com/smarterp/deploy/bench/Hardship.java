package com.smarterp.deploy.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Readers that never read, and all readers coming back at once. */
final class Hardship implements Bench.Scenario {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int STALLED = 10;

    /** More than the kernel's and our own buffers of a connection hold. */
    private static final int FLOOD = 1500;

    private static final int WHILE_AWAY = 20;
    private static final int SAMPLES = 60;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        int many = FanoutStage.streams(plan, report);
        try (FanoutStage stage = FanoutStage.start(plan, many)) {
            stall(report, stage);
            storm(report, stage, many);
        }
    }

    private static void stall(Report report, FanoutStage stage)
            throws InterruptedException, TimeoutException, IOException {
        Subject gateway = stage.gateway;
        gateway.changes().sized(Changes.Size.WHOLE);
        Streams streams = gateway.streams(stage.loops, 2 * STALLED);
        streams.open(PATIENCE);
        List<Integer> ports = streams.stall(STALLED);
        for (int i = 0; i < FLOOD; i++) {
            gateway.outlet().publish(gateway.changes(), System.nanoTime());
        }
        long most = 0;
        for (int i = 0; i < SAMPLES; i++) {
            most = Math.max(most, KernelMemory.most(gateway.process().port(), ports));
            Thread.sleep(100);
        }
        report.atMost("never reads: kernel memory", most / 1024.0, 256, "KB");
        report.figure(
                "  the others meanwhile",
                "%,d of %,d events and more",
                streams.events(),
                (long) STALLED * FLOOD);
        streams.cut();
        gateway.changes().sized(Changes.Size.SMALL);
    }

    private static void storm(Report report, FanoutStage stage, int many)
            throws InterruptedException, TimeoutException, IOException {
        Subject gateway = stage.gateway;
        Streams streams = gateway.streams(stage.loops, many);
        streams.open(PATIENCE);
        double seconds = 0;
        for (String time : List.of("first", "second", "third")) {
            Steady.settle(streams);
            streams.cut();
            for (int i = 0; i < WHILE_AWAY; i++) {
                gateway.outlet().publish(gateway.changes(), System.nanoTime());
            }
            Thread.sleep(1000);
            long expected = streams.settled() + (long) WHILE_AWAY * many;
            long begin = System.nanoTime();
            streams.open(PATIENCE);
            double open = (System.nanoTime() - begin) / 1e9;
            while (streams.settled() < expected && System.nanoTime() - begin < PATIENCE.toNanos()) {
                Thread.sleep(5);
            }
            seconds = (System.nanoTime() - begin) / 1e9;
            report.figure(
                    many + " come back, " + time + " time",
                    "%.2f s, all open after %.2f s; %s",
                    seconds,
                    open,
                    streams.faults());
        }
        report.atMost("all come back, warm", seconds, 4, "s");
        report.atMost("all come back: missing", (double) streams.missing(), 0, "events");
        streams.cut();
    }
}
