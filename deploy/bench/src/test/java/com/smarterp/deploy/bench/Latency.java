package com.smarterp.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From a request to its event on other devices, through gateway, service, PostgreSQL and Kafka;
 * beside it as many devices that ask every five seconds instead.
 */
final class Latency implements Bench.Scenario {

    private static final int WORKSPACES = 50;
    private static final int DEVICES = 20;
    private static final int JOBS = 40;
    private static final double RATE = 200;
    private static final int FEW = 10;
    private static final double SLOW_RATE = 5;
    private static final int CONNECTIONS = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LEAD_NANOS = 50_000_000;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (Product product = Product.start(plan, plan.replicas(), Map.of());
                Loops loops = new Loops()) {
            report.say("  " + plan.replicas() + " of each service and of the gateway");
            Run run = new Run(plan, report, product, loops);
            List<Workspace> one = List.of(Workspace.of(product.signUp(), JOBS));
            Window few = run.streamed("10 devices, 5 writes/s", one, FEW, SLOW_RATE);
            report.atMost("10 devices: p50", few.latencies.millis(50), 8, "ms");
            report.atMost("10 devices: p99", few.latencies.millis(99), 20, "ms");
            List<Workspace> workspaces = Workspace.signedUp(product, WORKSPACES, JOBS);
            Window all = run.streamed("1,000 streams, 200 writes/s", workspaces, DEVICES, RATE);
            report.atMost("1,000 streams: p50", all.latencies.millis(50), 12, "ms");
            report.atMost("1,000 streams: p99", all.latencies.millis(99), 50, "ms");
            run.polled("1,000 devices that poll, 200 writes/s", workspaces, DEVICES, RATE);
        }
    }

    private record Run(Plan plan, Report report, Product product, Loops loops) {

        Window streamed(String name, List<Workspace> workspaces, int devices, double rate)
                throws Exception {
            Streams streams = new Streams(loops.streams, targets(workspaces, devices));
            streams.open(PATIENCE);
            Load load = load(workspaces);
            // Code is compiled by how often it ran: few writes would leave it cold for minutes.
            load.atRate(Math.max(rate, 50), begin(), plan.warmup());
            Steady.settle(streams);
            Effort before = Effort.now(product.processes());
            long bytes = streams.bytes();
            long begin = begin();
            Window events = Window.of(begin, plan.measured());
            streams.measure(events);
            Window acknowledged;
            try (Recording _ = product.record("latency-" + devices)) {
                acknowledged = load.atRate(rate, begin, plan.measured());
            }
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
            report.figure(
                    "  received", "%.2f MB/s", (streams.bytes() - bytes) / spent.seconds() / 1e6);
            report.effort(spent);
            load.close();
            streams.cut();
            return events;
        }

        void polled(String name, List<Workspace> workspaces, int devices, double rate)
                throws Exception {
            Pollers pollers = new Pollers(loops.streams, targets(workspaces, devices));
            Load load = load(workspaces);
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

        private Load load(List<Workspace> workspaces) {
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
        private List<Streams.Target> targets(List<Workspace> workspaces, int devices) {
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
}
