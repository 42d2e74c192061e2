package com.smarterp.deploy.bench;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Devices of some workspaces that are told of writes, or ask for them. */
record Following(
        Plan plan,
        Report report,
        Product product,
        Loops loops,
        List<Workspace> workspaces,
        int devices) {

    private static final int CONNECTIONS = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LEAD_NANOS = 50_000_000;

    /** Code is compiled by how often it ran: few writes would leave it cold for minutes. */
    private static final double WARMING_RATE = 100;

    Latencies run(String name, double rate) throws Exception {
        Streams streams = new Streams(loops.streams, targets());
        streams.open(PATIENCE);
        Load load = load();
        load.atRate(Math.max(rate, WARMING_RATE), begin(), plan.warmup());
        Steady.settle(streams);
        try (Recording _ = product.record("latency-" + streams.size())) {
            return measured(name, rate, streams, load);
        } finally {
            load.close();
            streams.cut();
        }
    }

    private Latencies measured(String name, double rate, Streams streams, Load load)
            throws InterruptedException {
        Effort before = Effort.now(product.processes());
        long bytes = streams.bytes();
        long begin = begin();
        Window events = Window.of(begin, plan.measured());
        streams.measure(events);
        Window acknowledged = load.atRate(rate, begin, plan.measured());
        Steady.settle(streams);
        streams.measure(Window.NONE);
        Effort spent = Effort.now(product.processes()).since(before);
        report.figure(name + ", request → event", "%s", events.latencies);
        report.figure("  request → answer", "%s", acknowledged.latencies);
        report.figure(
                "  delivered",
                "%,d of %,d; %s; failed requests %s",
                events.latencies.count(),
                acknowledged.latencies.count() * devices,
                streams.faults(),
                load.failures());
        report.figure("  received", "%.2f MB/s", (streams.bytes() - bytes) / spent.seconds() / 1e6);
        report.effort(spent);
        return events.latencies;
    }

    /**
     * What a round was like.
     *
     * @param whole every request was done, and every device was told of every change once
     */
    record Round(String told, boolean whole) {}

    /** Writes for long; devices come back with new tokens at each round. */
    List<Round> rounds(double rate, Duration length, Duration round) throws Exception {
        List<Round> rounds = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        Load load = load();
        while (end - System.nanoTime() > 0) {
            Streams streams = new Streams(loops.streams, targets());
            streams.open(PATIENCE);
            long left = Math.min(round.toNanos(), end - System.nanoTime());
            long begin = begin();
            Window events = Window.of(begin, Duration.ofNanos(left));
            streams.measure(events);
            load.atRate(rate, begin, Duration.ofNanos(left));
            Steady.settle(streams);
            rounds.add(
                    new Round(
                            "  %s: request → event %s; %s; failed requests %s"
                                    .formatted(
                                            Duration.ofNanos(left).truncatedTo(ChronoUnit.SECONDS),
                                            events.latencies,
                                            streams.faults(),
                                            load.failures()),
                            streams.isWhole() && load.failures().isEmpty()));
            streams.cut();
        }
        load.close();
        return rounds;
    }

    void polling(String name, double rate) throws Exception {
        Pollers pollers = new Pollers(loops.streams, targets());
        Load load = load();
        pollers.begin();
        load.atRate(rate, begin(), plan.warmup());
        Effort before = Effort.now(product.processes());
        long begin = begin();
        Window seen = Window.of(begin, plan.measured());
        pollers.measure(seen);
        Window acknowledged = load.atRate(rate, begin, plan.measured());
        Effort spent = Effort.now(product.processes()).since(before);
        long[] counts = pollers.counts();
        pollers.end();
        report.figure(name + ", staleness", "%s", seen.latencies);
        report.figure("  on average", "%.0f ms", seen.latencies.meanMillis());
        report.figure("  request → answer of writes", "%s", acknowledged.latencies);
        report.figure(
                "  polling",
                "%.0f requests/s, %.1f MB/s, %d failed",
                counts[0] / spent.seconds(),
                counts[1] / spent.seconds() / 1e6,
                counts[2]);
        report.effort(spent);
        load.close();
    }

    private Load load() {
        int[] next = new int[1];
        return new Load(
                loops.requests,
                product.ports("gateway"),
                CONNECTIONS,
                due -> {
                    Workspace workspace = workspaces.get(next[0]++ % workspaces.size());
                    return workspace.edit(due, workspace.person.cookie());
                });
    }

    /** Devices of all workspaces, on the gateways in turn. */
    private List<Streams.Target> targets() {
        List<Integer> gateways = product.ports("gateway");
        List<Streams.Target> targets = new ArrayList<>();
        for (Workspace workspace : workspaces) {
            workspace.person.refresh();
            String cookie = workspace.person.cookie();
            for (int i = 0; i < devices; i++) {
                targets.add(new Streams.Target(gateways.get(i % gateways.size()), cookie));
            }
        }
        return targets;
    }

    private static long begin() {
        return System.nanoTime() + LEAD_NANOS;
    }
}
