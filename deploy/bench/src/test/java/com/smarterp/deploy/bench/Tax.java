package com.smarterp.deploy.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;

/**
 * What the gateway costs: the same requests through it and to the jobs-service directly, with the
 * same token, turn about within one run.
 */
final class Tax implements Bench.Scenario {

    private static final String PAGE = "/api/jobs?limit=500";
    private static final int JOBS = 500;
    private static final int MANY = 8;
    private static final int ROUNDS = 5;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (Product product = Product.start(plan, Map.of());
                Loops loops = new Loops()) {
            Workspace workspace = Workspace.of(product.signUp(), JOBS);
            Person person = workspace.person;
            List<Way> ways =
                    List.of(
                            new Way(product.ports("gateway"), person.cookie()),
                            new Way(product.ports("jobs-service"), person.bearer()));
            Comparison comparison = new Comparison(plan, report, product, loops, ways);
            comparison.run(
                    "GET answered 304",
                    way -> {
                        byte[] request =
                                Requests.get(
                                        PAGE,
                                        way.identity()
                                                + "If-None-Match: "
                                                + tag(loops, way)
                                                + "\r\n");
                        return _ -> request;
                    });
            comparison.run(
                    "GET of 500 documents",
                    way -> {
                        byte[] request = Requests.get(PAGE, way.identity());
                        return _ -> request;
                    });
            comparison.run("PUT", way -> due -> workspace.edit(due, way.identity()));
        }
    }

    /** Through the gateway or past it. */
    private record Way(List<Integer> ports, String identity) {}

    private interface Kind {
        LongFunction<byte[]> by(Way way);
    }

    private static String tag(Loops loops, Way way) {
        CompletableFuture<String> tag = new CompletableFuture<>();
        Connection connection = new Connection(loops.requests, way.ports().getFirst());
        loops.requests.execute(
                () ->
                        connection.call(
                                Requests.get(PAGE, way.identity()),
                                (_, _, found) -> tag.complete(String.valueOf(found))));
        return tag.join();
    }

    private record Comparison(
            Plan plan, Report report, Product product, Loops loops, List<Way> ways) {

        void run(String name, Kind kind) throws InterruptedException {
            Latencies[] alone = {new Latencies(), new Latencies()};
            double[] throughput = new double[ways.size()];
            Duration part = plan.measured().dividedBy(2L * ROUNDS);
            warm(kind);
            Effort before = Effort.now(product.processes());
            try (Recording _ = product.record("tax-" + name.replaceAll("\\W+", "-"))) {
                for (int round = 0; round < ROUNDS; round++) {
                    for (int i = 0; i < ways.size(); i++) {
                        alone[i].add(load(kind, ways.get(i), 1, part));
                        throughput[i] +=
                                load(kind, ways.get(i), MANY, part).count()
                                        / (part.toNanos() / 1e9)
                                        / ROUNDS;
                    }
                }
            }
            Effort spent = Effort.now(product.processes()).since(before);
            report.figure(name + ", gateway", "%s", alone[0]);
            report.figure("  directly", "%s", alone[1]);
            report.figure(
                    "  8 at once, gateway and directly",
                    "%,.0f/s and %,.0f/s",
                    throughput[0],
                    throughput[1]);
            report.atMost(
                    name + ": p50 by the gateway",
                    alone[0].millis(50) / alone[1].millis(50),
                    1.3,
                    "times the direct one");
            report.atLeast(
                    name + ": throughput by the gateway",
                    throughput[0] / throughput[1],
                    0.6,
                    "of the direct one");
            report.effort(spent);
        }

        private void warm(Kind kind) throws InterruptedException {
            for (Way way : ways) {
                var _ = load(kind, way, MANY, plan.warmup().dividedBy(2));
            }
        }

        private Latencies load(Kind kind, Way way, int connections, Duration length)
                throws InterruptedException {
            Load load = new Load(loops.requests, way.ports(), connections, kind.by(way));
            Latencies latencies = load.closely(length).latencies;
            if (!load.failures().isEmpty()) {
                report.figure("  FAILED requests", "%s", load.failures());
            }
            load.close();
            return latencies;
        }
    }
}
