package com.smarterp.deploy.bench;

import java.util.List;
import java.util.Map;

/**
 * From a request to its event on ten devices, through gateway, service, PostgreSQL and Kafka, with
 * nothing else to do.
 */
final class Latency implements Bench.Scenario {

    private static final int JOBS = 40;
    private static final int DEVICES = 10;
    private static final double RATE = 5;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (Product product = Product.start(plan, Map.of());
                Loops loops = new Loops()) {
            List<Workspace> one = List.of(Workspace.of(product.signUp(), JOBS));
            Latencies events =
                    new Following(plan, report, product, loops, one, DEVICES)
                            .run("10 devices, 5 writes/s", RATE);
            report.atMost("10 devices: p50", events.millis(50), 8, "ms");
            report.atMost("10 devices: p99", events.millis(99), 20, "ms");
        }
    }
}
